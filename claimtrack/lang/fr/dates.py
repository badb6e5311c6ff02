"""French time expressions."""

from claimtrack.lang.tables.dates import DateTable

_W = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_M = (
    r"(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|"
    r"décembre|decembre)"
)
_COUNTS = (
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "vingt trente"
)
_N = r"(?P<count>\d{1,3}|" + "|".join(_COUNTS.split()) + ")"
_SOME = r"(?:quelques?|plusieurs)"
_UNITS = r"jours?|journées?|heures?|semaines?|mois|trimestres?|ans?|années?"
_U = rf"(?P<unit>{_UNITS})"
_Y = r"(?P<year>(?:1[89]|20|21)\d\d)"
_MONTH_Y = (
    r"(?P<year>(?:1[89]|20|21)\d\d|['’]\d\d(?!\d)|(?:3[2-9]|[4-9]\d)(?!\d|[.,]\d|\s*[%‰°\w]))"
)
_D = r"(?P<day>\d{1,2}|1er)"
_PART = r"(?:(?:la\s+|le\s+)?(?P<part>début|courant|mi|fin)(?:\s+(?:de\s+)?|-))"
_ORDINAL = r"premier|deuxième|second|troisième|quatrième|dernier|1er|2e|2ème|3e|3ème|4e|4ème"

TABLE = DateTable(
    patterns=(
        (rf"depuis\s+(?:le\s+)?{_D}\s+(?P<month>{_M})(?:\s+{_Y})?", "since day"),
        (rf"depuis\s+(?P<weekday>{_W})(?:\s+(?:dernier|matin|soir|midi|après-midi))?", "since weekday"),
        (rf"depuis\s+{_PART}?(?:le\s+mois\s+d[e'’]\s*)?(?P<month>{_M})(?:\s+{_Y})?", "since month"),
        (rf"depuis\s+{_Y}", "since year"),
        (r"depuis\s+(?P<shift>hier|avant-hier)", "since shift"),
        (
            (r"depuis\s+(?:le\s+)?début\s+(?:de\s+(?:l['’]|la\s+|cette\s+)|du\s+|de\s+ce\s+)"
            rf"(?P<unit>{_UNITS})"),
            "since start",
        ),
        (rf"depuis\s+{_N}\s+{_U}", "last n"),
        (
            (r"depuis\s+(?:le\s+(?:début|commencement|lancement)|la\s+(?:fin|reprise))\s+"
            r"(?:de\s+la|de\s+l['’]|des?|du)"),
            "since event",
        ),
        (
            (rf"(?:entre|du)\s+(?:le\s+)?(?:{_W}\s+)?{_D}\s+(?P<month>{_M})\s+(?:et|au)\s+"
            rf"(?:le\s+)?(?:{_W}\s+)?(?P<day2>\d{{1,2}}|1er)\s+(?P<month2>{_M})(?:\s+{_Y})?"),
            "between dates",
        ),
        (
            (rf"(?:entre|du|de)\s+(?:le\s+)?(?:{_W}\s+)?{_D}\s+(?:et|au|à)\s+(?:le\s+)?"
            rf"(?:{_W}\s+)?(?P<day2>\d{{1,2}})\s+(?P<month>{_M})(?:\s+{_Y})?"),
            "between days",
        ),
        (rf"(?:jusqu['’]à|d['’]ici\s+à|avant)\s+{_W}(?:\s+(?:prochain|matin|soir|midi))?", "until"),
        (rf"(?P<weekday>{_W})\s+et\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"entre\s+(?P<weekday>{_W})\s+et\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"de\s+(?P<weekday>{_W})\s+à\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"(?:{_W},?\s+)?(?:le\s+)?{_D}\s+(?P<month>{_M})(?:\s+{_Y})?", "day"),
        (r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>(?:19|20)\d\d)", "numeric"),
        (r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", "numeric"),
        (
            rf"(?:ces?|les?|des?|au\s+cours\s+des|aux|durant\s+les)\s+{_N}\s+derni(?:ers|ères)\s+{_U}",
            "last n",
        ),
        (rf"(?:ces?|les?|des?)\s+derni(?:ers|ères)\s+{_N}\s+{_U}", "last n"),
        (
            rf"(?:dans|pendant|durant)\s+les\s+{_N}\s+{_U}\s+(?:écoulé|précédent|dernier)\w*",
            "last n",
        ),
        (rf"{_N}\s+(?P<unit>semaines?|mois|ans?)\s+(?:plus\s+tôt|auparavant)", "ago"),
        (rf"il\s+y\s+a\s+(?:environ\s+|près\s+de\s+)?{_N}\s+{_U}", "ago"),
        (rf"en\s+(?:l['’]espace\s+d[e'’]\s*|seulement\s+|moins\s+d[e'’]\s*|à\s+peine\s+)?{_N}\s+{_U}", "in n"),
        (rf"sur\s+(?P<count>un|une|douze|12)\s+{_U}", "in n"),
        (
            (rf"(?:ces|les)\s+derni(?:ers|ères)\s+{_U}|ces\s+(?:jours-ci|temps-ci)|récemment|"
            rf"depuis\s+{_SOME}\s+(?:{_UNITS})"),
            "vague",
        ),
        (rf"(?:la|le)\s+{_U}\s+(?:derni(?:er|ère)|précédente?|d['’]avant|(?P<past>passée?|écoulée?))", "last one"),
        (rf"(?:l['’]|(?:la|le)\s+){_U}\s+prochaine?(?!\w)", "next one"),
        (rf"l['’]{_U}\s+(?:derni(?:er|ère)|(?P<past>passée?|écoulée?))", "last one"),
        (
            (r"(?:cette|en\s+(?:début|milieu|fin)\s+de|tout\s+au\s+long\s+de\s+la)\s+(?P<unit>semaine|année)|"
            r"ce\s+(?P<unit_b>mois)-ci"),
            "this one",
        ),
        (r"(?:ce|le|du|au\s+cours\s+du)\s+week-?end(?:\s+(?:dernier|écoulé))?", "weekend"),
        (rf"(?P<weekday>{_W})\s+dernier", "past weekday"),
        (rf"(?P<weekday>{_W})\s+prochain", "next weekday"),
        (rf"(?P<weekday>{_W})(?:\s+(?:dernier|matin|soir|après-midi|midi))?", "weekday"),
        (
            (r"(?P<shift>avant-hier|hier|aujourd['’]hui|demain|ce\s+(?:matin|soir|jour)|cette\s+nuit)"
            r"(?:\s+(?:soir|matin))?"),
            "shift",
        ),
        (
            (r"la\s+veille|l['’]avant-veille|le\s+lendemain|le\s+(?:même\s+jour|jour\s+même)|"
            r"ce\s+jour-là"),
            "relative",
        ),
        (rf"(?:en|au\s+mois\s+d[e'’]|le\s+mois\s+d[e'’])\s*(?P<month>{_M})(?:\s+(?:dernier|{_MONTH_Y}))?", "month"),
        (rf"{_PART}(?P<month>{_M})(?:\s+{_MONTH_Y})?", "month"),
        (rf"(?P<month>{_M})\s+(?:dernier|{_MONTH_Y})", "month"),
        (
            rf"(?P<quarter>{_ORDINAL})\s+trimestre(?:\s+(?:de\s+)?{_Y})?|T(?P<quarter_b>[1-4])\s+(?P<year_b>20\d\d)",
            "quarter",
        ),
        (rf"(?P<half>{_ORDINAL})\s+semestre(?:\s+(?:de\s+)?{_Y})?", "quarter"),
        (rf"(?:l['’]|le\s+)(?P<season>printemps|été|automne|hiver)\s+(?:dernier|{_Y})", "season"),
        (rf"(?:au|à\s+l['’]|en)\s*(?P<season>printemps|été|automne|hiver)\s+(?:dernier|{_Y})", "season"),
        (rf"en\s+{_Y}\s?[-–/]\s?(?P<year2>\d\d(?:\d\d)?)(?!\d)", "years"),
        (rf"(?:entre|de)\s+{_Y}\s+(?:et|à)\s+(?P<year2>(?:1[89]|20|21)\d\d)", "years"),
        (rf"d['’]ici\s+(?:à\s+)?(?:(?:la\s+)?fin\s+)?{_Y}", "by year"),
        (rf"(?:dans|durant|pendant)\s+les\s+années\s+{_Y}", "decade"),
        (
            rf"(?:{_PART}|(?:à\s+la|au)\s+(?P<part_b>fin|début)\s+de\s+(?:l['’]année\s+)?){_Y}(?!\d)",
            "year",
        ),
        (
            rf"(?:en|courant|durant|pendant|à\s+la\s+rentrée|année|exercice)\s+{_Y}(?!\d)",
            "year",
        ),
        # "pour 2015" is a year at a phrase's end; "pour 2000 euros" is a price.
        (rf"(?:pour|sur)\s+(?:l['’]année\s+)?{_Y}(?=\s*(?:[,.;:)»]|$))", "year"),
        (rf"{_Y}(?=\s+(?:est|fut|était|a\s+été|reste|restera|a\s+vu|marque|s['’]est)\s)", "year"),
        (rf"de\s+(?:l['’]an\s+)?{_Y}(?!\d)", "year of event"),
        (
            (r"(?:(?<=budget\s)|(?<=déficit\s)|(?<=public\s)|(?<=croissance\s)|(?<=inflation\s)|"
            rf"(?<=exercice\s)|(?<=récolte\s)){_Y}(?!\d)"),
            "year of event",
        ),
    ),
    units={
        "jour": "day", "jours": "day", "journée": "day", "journées": "day", "heure": "hour",
        "heures": "hour", "semaine": "week", "semaines": "week", "mois": "month",
        "trimestre": "quarter", "trimestres": "quarter", "an": "year", "ans": "year",
        "année": "year", "années": "year",
    },
    counts={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
        "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
    },
    parts={"début": "early", "mi": "mid", "fin": "late"},
    quarters={
        "premier": 1, "1er": 1, "1": 1, "deuxième": 2, "second": 2, "2e": 2, "2ème": 2, "2": 2,
        "troisième": 3, "3e": 3, "3ème": 3, "3": 3, "quatrième": 4, "dernier": 4, "4e": 4,
        "4ème": 4, "4": 4,
    },
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    shifts={
        "avant-hier": 2, "hier": 1, "aujourd'hui": 0, "ce matin": 0, "ce soir": 0, "ce jour": 0,
        "cette nuit": 0, "demain": -1,
    },
)  # fmt: skip
