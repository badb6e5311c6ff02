"""French time expressions."""

from claimtrack.lang.tables.dates import DateTable

_W = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_M = (
    r"(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|"
    r"décembre|decembre)"
)
_N = r"(?P<count>\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)"
_U = r"(?P<unit>jours?|heures?|semaines?|mois|ans?|années?)"
_Y = r"(?P<year>(?:1[89]|20|21)\d\d)"

TABLE = DateTable(
    patterns=(
        (rf"depuis\s+(?:le\s+)?(?P<day>\d{{1,2}}|1er)\s+(?P<month>{_M})(?:\s+{_Y})?", "since day"),
        (rf"depuis\s+(?P<weekday>{_W})", "since weekday"),
        (
            rf"depuis\s+(?:le\s+)?(?:(?P<part>début|mi|fin)[\s-]+)?(?:de\s+)?(?P<month>{_M})(?:\s+{_Y})?",
            "since month",
        ),
        (rf"depuis\s+{_Y}", "since year"),
        (r"depuis\s+(?P<shift>hier|avant-hier)", "since shift"),
        (rf"depuis\s+{_N}\s+{_U}", "last n"),
        (
            rf"(?:entre|du|de)\s+(?:le\s+)?(?P<day>\d{{1,2}}|1er)(?:\s+{_M})?\s+(?:et|au|à)\s+(?:le\s+)?(?P<day2>\d{{1,2}})\s+(?P<month>{_M})(?:\s+{_Y})?",
            "between days",
        ),
        (rf"(?P<weekday>{_W})\s+et\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"de\s+(?P<weekday>{_W})\s+à\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"(?:{_W}\s+)?(?P<day>\d{{1,2}}|1er)\s+(?P<month>{_M})(?:\s+{_Y})?", "day"),
        (
            rf"(?:ces?|les?|des?|au\s+cours\s+des|aux|durant\s+les)\s+{_N}\s+derni(?:ers|ères)\s+{_U}",
            "last n",
        ),
        (rf"(?:ces?|les?|des?)\s+derni(?:ers|ères)\s+{_N}\s+{_U}", "last n"),
        (
            rf"(?:dans|pendant|durant)\s+les\s+{_N}\s+{_U}\s+(?:écoulé|précédent|dernier)\w*",
            "last n",
        ),
        (rf"en\s+(?:l['’]espace\s+de\s+|seulement\s+)?{_N}\s+{_U}", "in n"),
        (
            r"ces\s+dernières\s+semaines|ces\s+jours-ci|ces\s+derniers\s+(?:jours|mois)|récemment",
            "vague",
        ),
        (r"(?:la\s+semaine|le\s+mois)\s+(?:dernière?|passée?)", "last one"),
        (r"cette\s+semaine|ce\s+mois-ci|cette\s+année", "this one"),
        (r"l['’](?:an|année)\s+(?:dernier|dernière|passée?)", "last year"),
        (r"(?:ce|le)\s+week-?end(?:\s+dernier)?", "weekend"),
        (rf"(?P<weekday>{_W})\s+(?P<next>prochain)", "next weekday"),
        (rf"(?P<weekday>{_W})(?:\s+(?:dernier|matin|soir|après-midi|midi))?", "weekday"),
        (
            r"(?P<shift>avant-hier|hier|aujourd['’]hui|demain|ce\s+(?:matin|soir|jour)|cette\s+nuit)",
            "shift",
        ),
        (
            rf"(?:(?P<part>début|mi|fin)[\s-]+|en\s+|au\s+mois\s+d[e'’]\s*)(?P<month>{_M})(?:\s+{_Y})?",
            "month",
        ),
        (rf"(?P<month>{_M})\s+{_Y}", "month"),
        (rf"(?:en|courant|pour|sur|durant|pendant)\s+(?:l['’]année\s+)?{_Y}(?!\d)", "year"),
    ),
    units={
        "jour": 1,
        "jours": 1,
        "heure": 0,
        "heures": 0,
        "semaine": 7,
        "semaines": 7,
        "mois": 30,
        "an": 365,
        "ans": 365,
        "année": 365,
        "années": 365,
    },
    counts={
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "douze": 12,
        "quinze": 15,
        "vingt": 20,
        "trente": 30,
    },
    parts={"début": "early", "mi": "mid", "fin": "late"},
    shifts={
        "avant-hier": 2,
        "hier": 1,
        "aujourd'hui": 0,
        "aujourd’hui": 0,
        "ce matin": 0,
        "ce soir": 0,
        "ce jour": 0,
        "cette nuit": 0,
        "demain": -1,
    },
)
