"""French numbers: grouping by spaces or dots, long scale, counting words with their regional forms."""

from decimal import Decimal

from claimtrack.lang.tables.counting import NumberTable

_UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_WORDS = {word: value for value, word in enumerate(_UNITS.split())}

TABLE = NumberTable(
    group=" \u00a0\u202f\u2009.'’",
    decimal=",",
    words={**_WORDS, "zero": 0, "une": 1, **_TENS, "cent": 100, "cents": 100, "mille": 1000},
    joiners=("et",),
    lone=frozenset({"un", "une"}),
    scales={
        "mille": Decimal(10) ** 3,
        "million": Decimal(10) ** 6,
        "millions": Decimal(10) ** 6,
        "milliard": Decimal(10) ** 9,
        "milliards": Decimal(10) ** 9,
        # The long scale: a French billion is a million millions.
        "billion": Decimal(10) ** 12,
        "billions": Decimal(10) ** 12,
        "trillion": Decimal(10) ** 18,
        "trillions": Decimal(10) ** 18,
    },
    short_scales={
        "k": Decimal(10) ** 3,
        "K": Decimal(10) ** 3,
        "M": Decimal(10) ** 6,
        "Md": Decimal(10) ** 9,
        "Mds": Decimal(10) ** 9,
        "Mrd": Decimal(10) ** 9,
    },
    collectives={
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    collective_openers=("un", "une", "l'", "l’"),
    vague={
        "dizaines": (20, 99),
        "centaines": (200, 999),
        "milliers": (2000, 9999),
        "millions": (2_000_000, 9_999_999),
        "milliards": (2_000_000_000, 9_999_999_999),
    },
    vague_openers=("des", "plusieurs", "quelques", "de nombreuses", "de nombreux", "les", "ces"),
    parts={
        "demi": 2,
        "demie": 2,
        "demis": 2,
        "tiers": 3,
        "quart": 4,
        "quarts": 4,
        "cinquième": 5,
        "cinquieme": 5,
        "sixième": 6,
        "sixieme": 6,
        "septième": 7,
        "septieme": 7,
        "huitième": 8,
        "huitieme": 8,
        "neuvième": 9,
        "neuvieme": 9,
        "dixième": 10,
        "dixieme": 10,
        "douzième": 12,
        "quinzième": 15,
        "vingtième": 20,
        "trentième": 30,
        "quarantième": 40,
        "cinquantième": 50,
        "centième": 100,
        "centieme": 100,
        "millième": 1000,
        "millieme": 1000,
    },
    halves={"moitié": Decimal("0.5")},
    one_in=("sur",),
    of=r"(?:de\s+|d['’])",
    ordinal=r"(?:ers?|ères?|res?|èmes?|emes?|ièmes?|iemes?|es?|nde?s?|de)(?!\w)",
    ordinals=(
        "premier",
        "première",
        "premiers",
        "premières",
        "deuxième",
        "second",
        "seconde",
        "troisième",
        "quatrième",
        "cinquième",
        "sixième",
        "septième",
        "huitième",
        "neuvième",
        "dixième",
    ),
    and_half=r"\s+et\s+demie?",
    months={
        "janvier": 1,
        "février": 2,
        "fevrier": 2,
        "mars": 3,
        "avril": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "août": 8,
        "aout": 8,
        "septembre": 9,
        "octobre": 10,
        "novembre": 11,
        "décembre": 12,
        "decembre": 12,
    },
    days={
        "lundi": 0,
        "mardi": 1,
        "mercredi": 2,
        "jeudi": 3,
        "vendredi": 4,
        "samedi": 5,
        "dimanche": 6,
    },
    between=(("entre", "et"), ("de", "à"), ("des", "aux")),
    range_links=("à", "ou", "-", "–", "—"),
    level_before=(
        r"(?:pass|port|grimp|tomb|chut|baiss|augment|recul|boss|mont|descend|progress|bond|vari|ramen|"
        r"réduit|rédui|relev|abaiss|évolu|pouss|plong|glis)\w*\s+(?:\w+\s+)?d[e'’]\s*"
    ),
    delta_before=(
        r"(?:en\s+(?:hausse|baisse|augmentation|recul|progression|repli|chute)\s+d[e'’]\s*"
        r"|(?:hausse|baisse|augmentation|diminution|progression|recul|chute|bond)s?\s+"
        r"(?:\w+\s+)?d[e'’]\s*"
        r"|(?:augment|recul|baiss|progress|grimp|bond|chut|diminu|gagn|perd|cr[ûu])\w*\s+d[e'’]\s*"
        r"|\+\s?)"
    ),
    delta_after=r"\s+(?:\w+\s+)?(?:supplémentaires?|de\s+plus(?!\s+(?:d[e'’]|que))|de\s+moins(?!\s+(?:d[e'’]|que)))",
    factor=r"\s+fois\s+(?:plus|moins|supérieure?s?|inférieure?s?|le|la)",
    masks=(
        ("date", r"(?<!\d)(?:1[6-9]|20)\d\d\s?[-–/]\s?(?:(?:1[6-9]|20)\d\d|\d\d)(?![\d%])"),
        (
            "date",
            r"(?:{days}[ \u00a0]+)?(?:(?:1er|\d{1,2})(?:[ \u00a0]*(?:-|–|au|et|à)[ \u00a0]*(?:1er|\d{1,2}))?[ \u00a0]+)?{months}(?:[ \u00a0]+(?:18|19|20|21)\d\d(?!\d))?",
        ),
        (
            "date",
            r"{days}[ \u00a0]+(?:1er|\d{1,2})(?![\d%€]|[ \u00a0.,]\d|[ \u00a0](?:{scale}|pour|%|€|ans|personnes|euros))",
        ),
        ("date", r"(?:an|ann[ée]es?)\s+(?:\d{4}|\d{2})(?!\d)(?:[-/]\d{2,4})?"),
        ("date", r"(?<![\d.,/-])\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)"),
        ("date", r"(?<![\d.,/-])\d{4}-\d{2}-\d{2}(?!\d)"),
        ("date", r"(?<![\d.,/-])\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])"),
        (
            "time",
            r"(?<![\d.,])\d{1,2}[ \u00a0\u202f]?[hH](?:[ \u00a0\u202f]?\d{2})?(?![\w])(?!\s*/\s*24)",
        ),
        ("time", r"(?<![\d.,:])\d{1,2}:\d{2}(?::\d{2})?(?![\d])"),
        (
            "time",
            r"(?<![\d.,])\d{1,2}[ \u00a0](?:heures?)[ \u00a0](?:\d{2}(?![\d.,%])|précises|du\s+matin|du\s+soir)",
        ),
        ("phone", r"(?:\+\d{1,3}[ .-]?\d|(?<!\d)0\d)(?:[ \u00a0.-]?\d{2}){4}(?!\d)"),
        (
            "ref",
            r"(?:articles?|art\.|alinéas?|résolutions?|décrets?|lois?|règlements?|directives?|chapitres?|pages?|p\.|§|n[°º]s?|numéros?|chambre|lignes?|route|rue|kilomètre|km|versions?|épisodes?|saisons?|tome|vol\.|volume|figure|tableau|étage|porte|voie|quai|canal|dossier|amendements?|annexes?|circulaire|catégorie|niveau|étape|groupe|zone|phase|section|acte)\s+(?:n[°º]\s?)?[A-Z]?\d+(?:[.-]\d+)*(?!\d)(?![ \u00a0\u202f.,]\d)(?!\s*(?:%|€|{scale}|pour|ans|euros))",
        ),
        (
            "ref",
            r"(?<!\d)\d{1,4}(?:\s+(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|chemin|quai|impasse)\b",
        ),
        (
            "ref",
            r"(?<!\d)\d{5}\s+(?=[A-Z][a-zé]+(?:\s|-|$))(?=(?:Paris|Lyon|Marseille|Lille|Nantes|Bordeaux|Toulouse|Nice|Strasbourg)\b)",
        ),
        (
            "score",
            r"(?<![\d.,-])\d{1,3}[-–]\d{1,3}(?=\s+(?:contre|face|à\s+(?:la|l|domicile)|pour\s+(?:les|le|la)|score|mi-temps|ap))|(?:score|l['’]emporte\w*|battu\w*|gagné\w*|perdu\w*|vainqueur\w*|victoire|défaite|nul)\s+(?:\w+\s+){0,2}\(?\d{1,3}\s?(?:-|–|à)\s?\d{1,3}(?![\d%])",
        ),
        ("roman", r"\b[XVI]{1,6}(?:e|ème|er)\b(?:\s+siècle)?"),
    ),
)
