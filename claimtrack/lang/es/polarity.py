"""Spanish words by which a figure is not asserted."""

from claimtrack.lang.tables.polarity import PolarityTable
from claimtrack.lang.tables.words import words

_INTENDING = (
    "quier", "quiso", "quería", "propon", "propus", "propuest", "promet", "promes", "prevé",
    "prevén", "planea", "pretend", "exig", "pide", "piden", "pidió", "reclam", "recomend", "decid",
    "acord", "acuerd", "amenaz", "aspira", "busca", "intenci",
)  # fmt: skip
"""How verbs and nouns begin that say what somebody means to do, or wants done."""

TABLE = PolarityTable(
    corrected=r"(?:\b[ye]\s+no\s+|,\s*no\s+|\ben\s+(?:vez|lugar)\s+de\s+)(?:l[ao]s\s+|de\s+)?$",
    withdrawn=(
        r"\bversión\s+(?:anterior|previa|inicial)\b|\b(?:primera)\s+versión\b|\bretract\w+|"
        r"\b(?:inicialmente|previamente)\s+(?:anunciad[oa]s?|informad[oa]s?|difundid[oa]s?|reportad[oa]s?)\b"
    ),
    false=r"\bes\s+(?:falso|inexacto|mentira)\s+que\b|\bfalsamente\b|\bno\s+hay\s+pruebas\s+de\s+que\b|\bno\s+es\s+cierto\s+que\b",
    rejecting=words("no"),
    whether=frozenset(),
    conditions=words("si"),
    concessions=words("incluso aun"),
    asking=words(
        "pregunta preguntó preguntan preguntaron sabe saben saber ignora ignoran aclaró decir"
    ),
    interrogatives=words("cómo quién quiénes cuándo dónde cuánto cuántos cuántas cuál cuáles"),
    intending=_INTENDING,
    infinitive_marks=frozenset(),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse"),
    possible=words("podría podrían"),
    planned=(
        r"\b(?:prev[eé]\w*|esper(?:a|an|aba|aban)\b|deben?\s+\w+(?:ar|er|ir)\b|debían?\s+\w+(?:ar|er|ir)\b|previst[oa]s?|planea\w*|planes\s+para|proyect\w+|pretend\w+|promet\w+|(?:va|van|iba|iban)\s+a\s+\w+(?:ar|er|ir)\b|deber(?:á|án|ía|ían)\b|de\s+aquí\s+a|(?-i:[a-záéíóúñ]{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán)\b))",
    ),
    denied=r"\b(?:desmint\w+|desmient\w+|nieg(?:a|an)\b|negó\b|negaron\b|no\s+hubo|no\s+hay|ningún|ninguna?)\b",
    estimated=r"\b(?:estim\w+|calcul\w+|cifr(?:a|an|ó|aron)\b|aproximad\w+|proyecci(?:ón|ones))\b",
    reported=(r"\b(?:habría|habrían|sería|serían|supuestamente|presuntamente|al\s+parecer)\b",),
    bases=(
        (
            "named list",
            r"lista\s+nominal|identificad[oa]s\s+con\s+nombre|con\s+nombres\s+y\s+apellidos",
        ),
        ("bodies", r"\bcuerpos\b|cadáver(?:es)?|morgue|depósito\s+de\s+cadáveres"),
        ("hospitals", r"hospital\w*|médic[oa]s?\b|sanitari[oa]s?"),
        ("official count", r"oficial\w*|ministerio|policía|autoridades|gobierno"),
        ("witness", r"testigos?\b"),
        ("survey", r"encuestas?|sondeos?"),
        ("model", r"modeliza\w+|modelo|simulaci(?:ón|ones)"),
    ),
    cumulative=r"en\s+total|en\s+conjunto|acumulad\w*|desde\s+el\s+(?:inicio|comienzo|principio)|hasta\s+(?:ahora|la\s+fecha|el\s+momento)",
)
