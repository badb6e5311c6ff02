"""French numbers: long scale, counting words with their Belgian and Swiss forms."""

from decimal import Decimal

from claimtrack.lang.tables.numbers import NumberTable

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
_STEMS = {
    "deux": 2,
    "trois": 3,
    "quatr": 4,
    "cinqu": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuv": 9,
    "dix": 10,
    "onz": 11,
    "douz": 12,
    "treiz": 13,
    "quatorz": 14,
    "quinz": 15,
    "seiz": 16,
    "vingt": 20,
    "trent": 30,
    "quarant": 40,
    "cinquant": 50,
    "soixant": 60,
    "septant": 70,
    "huitant": 80,
    "octant": 80,
    "nonant": 90,
    "cent": 100,
    "mill": 1000,
}
# "cinquieme": accents are often left out in capitals and on the wire.
_ORDINALS = {
    f"{stem}{ending}": value
    for stem, value in _STEMS.items()
    for ending in ("ième", "ièmes", "ieme", "iemes")
}

_FOLDING = {
    f"{stem}{ending}": Decimal(value)
    for stem, value in (
        ("doubl", 2),
        ("tripl", 3),
        ("quadrupl", 4),
        ("quintupl", 5),
        ("décupl", 10),
    )
    for ending in (
        "é",
        "ée",
        "és",
        "ées",
        "er",
        "ent",
        "ait",
        "aient",
        "era",
        "eront",
        "erait",
        "ant",
    )
}

# Rows of words read better than a word a line.
# fmt: off
TABLE = NumberTable(
    group=".'’",
    decimal=",",
    words={**_WORDS, "zero": 0, "une": 1, **_TENS, "cent": 100, "cents": 100, "mille": 1000, "mil": 1000},
    vigesimal=True,
    joiner="et",
    joined=frozenset({1, 11}),
    lone=frozenset({"un", "une"}),
    one_before=frozenset(
        ["mort", "morte", "blessé", "blessée", "tué", "tuée", "décès", "disparu", "disparue", "victime", "décédé", "décédée"]
    ),
    # "neuf" is also new: a number before what is counted, or behind a determiner.
    unlikely={"neuf": frozenset(["flambant", "quoi", "tout", "comme"])},
    counts_after=frozenset({"les", "des", "ces", "ses", "sont", "étaient"}),
    point="virgule",
    minus="moins",
    scales={
        "mille": Decimal(10) ** 3,
        "milliers": Decimal(10) ** 3,
        "million": Decimal(10) ** 6,
        "millions": Decimal(10) ** 6,
        "milliard": Decimal(10) ** 9,
        "milliards": Decimal(10) ** 9,
        # The long scale: a French billion is a million millions.
        "billion": Decimal(10) ** 12,
        "billions": Decimal(10) ** 12,
        "trillion": Decimal(10) ** 18,
        "trillions": Decimal(10) ** 18,
        "lakh": Decimal(10) ** 5, "lakhs": Decimal(10) ** 5,
        "crore": Decimal(10) ** 7, "crores": Decimal(10) ** 7,
        # Numbers of languages without a pack are read by this table: their scale words too.
        "millionen": Decimal(10) ** 6,
        "milliarden": Decimal(10) ** 9, "milioni": Decimal(10) ** 6, "miliardi": Decimal(10) ** 9,
        "milhões": Decimal(10) ** 6, "miljoen": Decimal(10) ** 6, "miljard": Decimal(10) ** 9,
    },
    short_scales={
        "k": Decimal(10) ** 3, "K": Decimal(10) ** 3, "M": Decimal(10) ** 6,
        "Mio": Decimal(10) ** 6, "Md": Decimal(10) ** 9, "Mds": Decimal(10) ** 9,
        "md": Decimal(10) ** 9, "mds": Decimal(10) ** 9, "Mrd": Decimal(10) ** 9,
        "Mrds": Decimal(10) ** 9, "G": Decimal(10) ** 9,
    },
    clear_scales=frozenset({"k", "K", "M", "Mio", "Md", "Mds", "Mrd", "Mrds", "md", "mds"}),
    and_half=("et demi", "et demie"),
    of=frozenset({"de", "d'"}),
    collectives={
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
        "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
        "millier": 1000, "demi-douzaine": 6, "dizaines": 10, "douzaines": 12, "centaines": 100,
        "milliers": 1000, "vingtaines": 20,
    },
    pairs=frozenset(),
    collective_openers={
        "un": Decimal(1), "une": Decimal(1), "l'": Decimal(1), "cette": Decimal(1),
        "la": Decimal(1), "bonne": Decimal(1), "petite": Decimal(1), "bon": Decimal(1),
        "petit": Decimal(1), "le": Decimal(1),
    },
    vague={
        "dizaines": 10, "centaines": 100, "milliers": 1000, "millions": 10**6,
        "milliards": 10**9,
    },
    vague_openers=(
        "des", "plusieurs", "quelques", "de nombreuses", "de nombreux", "les", "ces", "par",
        "aux", "ses", "de", "mêmes", "quelque",
    ),
    few={},
    parts={
        "tiers": 3, "quart": 4, "quarts": 4,
        **{word: value for word, value in _ORDINALS.items() if value > 4},
    },
    halves={
        "moitié": Decimal("0.5"), "demi": Decimal("0.5"), "demie": Decimal("0.5"),
        "quart": Decimal("0.25"),
    },
    not_parts=("de finale", "de finales", "provisionnel", "monde", "- monde", "- temps", "temps",
               "d'état", "arrondissement", "place", "étage", "- mondiste", "- mondistes"),
    half_of=frozenset(),
    one_in=("sur", "tous les", "toutes les"),
    both=frozenset(["tous", "toutes"]),
    fold={"quadruple": Decimal(4), "triple": Decimal(3), **_FOLDING},
    folding=frozenset(_FOLDING),
    ordinals={
        "premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2,
        "unième": 1, "tierce": 3, **_ORDINALS,
    },
    own_ordinals=frozenset(["premier", "première", "premiers", "premières", "second", "seconde"]),
    ordinal_endings=frozenset(
        ["er", "ers", "ère", "ères", "re", "res", "e", "es", "ème", "èmes", "eme", "emes", "ième", "ièmes", "ieme", "iemes", "nd", "nde", "nds", "ndes", "ᵉ", "ᵉʳ"]
    ),
    months={
        "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
        "juillet": 7, "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11,
        "décembre": 12, "decembre": 12,
    },
    days={
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5,
        "dimanche": 6,
    },
    articles=frozenset(["le", "la", "les", "l'", "un", "une"]),
    function_words=frozenset(
        ["dans", "sous", "vers", "plus", "moins", "mais", "dès", "après", "très", "nous", "vous", "les", "des", "ses", "ces", "aux", "nos", "vos", "mes", "tes", "leurs", "deux", "trois", "puis", "pas", "sans", "chez", "lors", "alors", "depuis", "jamais", "toujours", "parmi", "ils", "elles", "aurions", "avons", "avions", "étions", "sommes", "êtes", "suis", "fais", "fut", "eux", "ceux", "ils", "années", "dans", "cependant", "plusieurs", "quelques", "certains", "certaines", "selon", "est", "ans", "autres"]
    ),
    plural=("s", "x"),
    indefinite=frozenset({"un", "une"}),
    or_words=frozenset({"ou"}),
    of_contracted=frozenset({"des", "du"}),
    definite_parts=frozenset({"tiers", "quart"}),
    half_nouns=frozenset({"moitié"}),
    half_adverbs=frozenset(),
    half_adjectives=frozenset({"demi"}),
    once=frozenset({"fois"}),
    share_before_noun=False,
    fold_before={},
    counts_before=frozenset({"%", "pour", "à", "ou", "sur"}),
    roman_endings=("e", "er", "ème", "es", "ère", "re"),
    possessives=(),
    months_capitalised=False,
    month_first=False,
    day_links=frozenset({"au", "et", "à", "ou"}),
    weekday_day=True,
    years_by_pairs=False,
    not_minus=frozenset({"de", "au", "du", "le", "à", "plus", "ou"}),
)
# fmt: on
