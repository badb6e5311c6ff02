"""Spanish words between a number and what it counts."""

from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.words import words

_OF = r"\s*(?:de\s+(?:los\s+|las\s+|la\s+|el\s+)?|del\s+)"

_DEGREES = (
    "cuesta", "costa", "costó", "costar", "alcanz", "elev", "asciend", "ascend", "sitúa", "situó",
    "situa", "supone", "supuso", "represent", "supera", "superó", "suma", "cifra", "ronda",
    "equival", "roz",
)  # fmt: skip
"""How verbs begin that tell how much their subject is, beside those of change."""

TABLE = CountingTable(
    one=r"un[oa]?",
    dying=words(
        "muere murió fallece falleció muerto muerta fallecido fallecida pereció desapareció desaparecido desaparecida"
    ),
    of_them=r"de\s+(?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s\s+cuales)|entre\s+ell[oa]s",
    them_are=r"(?:eran|son|fueron)\s+(?:l[oa]s\s+|un[oa]s\s+)?",
    number_behind=r"\s*,?\s*(?:el|del)\s+número\s+(?:total\s+)?de\s+",
    put_at=r"(?:cifr|estim|sit[uú]|calcul|fij|elev)\w*\s+(?:ya\s+)?(?:en|a)",
    put_behind=r"\s+(?:los|las)\s+",
    of_whole=r"(?:de|sobre|entre)\s+(?:(?:los|las|sus|unos|unas|cerca\s+de)\s+){0,3}",
    of_counted=_OF,
    of_digits=_OF,
    share_links=r"de\s+cada",
    bare_share=r"\sde\s+cada\s",
    adverbs=r"ya|aún|todavía|solo|sólo|solamente|siempre|gravemente|levemente",
    participle=r"ad[oa]s?|id[oa]s?|uest[oa]s?|scrit[oa]s?|ech[oa]s?",
    of_deed=r"de\s+",
    alone=r"según|a|al|ante|con|contra|de\s+acuerdo|desde|en|hasta|para|por|sobre|y|e|o|u|ha|han|"
    r"había|habían|eran|son|fueron|estaban|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|"
    r"hoy|este|esta|el\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado)",
    noun_before=r"(?:se\s+)?(?:eleva|asciend)\w*\s+a|es\s+de|era\s+de|fue\s+de|de|en|a",
    range_openers=frozenset(["entre", "de", "desde"]),
    makes_up=words(
        "representan representa representaban constituyen constituye forman forma suponen supone componen"
    ),
    degrees=_DEGREES,
    number_nouns=words("número total cifra cantidad"),
    they=words("ellos ellas nosotros"),
    they_were=words("eran éramos fueron fuimos serán seremos son somos"),
    people="personas",
    adjectival=frozenset(),
    general=frozenset(),
    plural_noun=r"(?!)",
    singulars=(
        ("iones", "ión", 1),
        ("ces", "z", 2),
        ("eses", "és", 2),
        ("ales", "al", 1),
        ("eles", "el", 1),
        ("iles", "il", 1),
        ("oles", "ol", 1),
        ("ores", "or", 1),
        ("ares", "ar", 1),
        ("eres", "er", 1),
        ("ades", "ad", 1),
        ("udes", "ud", 1),
        ("ss", "ss", 0),
        ("us", "us", 0),
        ("is", "is", 0),
        ("s", "", 3),
    ),
    clause_break=r"\s[ye]\s(?=(?:[^\W\d]+\s){0,3}\d|un[oa]?s?\s)|"
    r"\s(?:incluid[oa]s?|incluyendo|mientras(?:\s+que)?|cuando)\s",
    auxiliaries=r"ha|han|había|habían|es|son|fue|fueron|era|eran|sido|está|están",
    own_participle=r"ad[oa]s?|id[oa]s?|uest[oa]s?|scrit[oa]s?|ech[oa]s?",
    whereabouts=r"\s+(?:al\s+(?:nor|sur|est|oest)\S*|de\s+(?=[A-ZÀ-Þ])|(?:mar\s+adentro|frente\s+a))",
)
