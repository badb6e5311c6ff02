"""French words between a number and what it counts."""

from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.words import words

_OF = r"de\s+la\s+|de\s+l['’]|des\s+|du\s+|de\s+|d['’]"

_DEGREES = (
    "coût", "cout", "attei", "élève", "élèvent", "éleva", "élevé", "représent", "dépass",
    "totalis", "chiffr", "plafonn", "stagn", "frôl", "avoisin", "vaut", "valai",
)  # fmt: skip
"""How verbs begin that tell how much their subject is, beside those of change."""

TABLE = CountingTable(
    one=r"une?",
    dying=words(
        "mort morte meurt mourut décédé décédée décède péri périt succombé succombe disparu disparue noyé noyée"
    ),
    of_them=r"d['’]entre\s+(?:eux|elles)|de\s+(?:ces|ceux)",
    them_are=r"des\s+|étaient\s+des\s+|sont\s+des\s+",
    number_behind=r"\s*(?:,\s*)?(?:le|du)\s+nombre\s+(?:total\s+)?(?:de|d['’]|des)\s*",
    put_at=r"(?:estim|évalu|chiffr|fix|port)\w*\s+à",
    put_behind=r"\s+les\s+",
    of_whole=r"(?:des|sur|parmi)\s+(?:(?:les?|ses|leurs|environ|quelque)\s+){0,3}",
    of_counted=rf"\s*(?:{_OF})",
    of_digits=rf"\s*(?:{_OF})",
    share_links=r"sur",
    bare_share=r"(?!)",
    adverbs=r"déjà|encore|seulement|toujours|grièvement|légèrement",
    participle=r"és?|ées?|us|is",
    of_deed=r"de\s+|d['’]",
    alone=r"selon|d['’]après|à|au|aux|dans|en|par|pour|et|ou|ont|étaient|sont|contre|samedi|dimanche|"
    r"lundi|mardi|mercredi|jeudi|vendredi|hier",
    noun_before=r"s['’]élève\w*\s+à|est\s+de|était\s+de|de|à",
    range_openers=frozenset(["entre", "de", "d'"]),
    makes_up=words(
        "représentent représente représentaient représentait constituent constitue constituaient forment forme composent"
    ),
    degrees=_DEGREES,
    number_nouns=words("nombre total chiffre"),
    they=words("ils elles nous"),
    they_were=words(""),
    people="personnes",
    adjectival=frozenset(),
    general=frozenset(),
    plural_noun=r"(?!)",
    singulars=(
        ("eaux", "eau", 1),
        ("aux", "al", 2),
        ("ss", "ss", 0),
        ("us", "us", 0),
        ("is", "is", 0),
        ("s", "", 3),
        ("x", "", 3),
    ),
    clause_break=r"\set\s(?=(?:[^\W\d]+\s){0,3}\d|une?\s|des\s)|"
    r"\s(?:dont|tandis\s+que|alors\s+que|pendant\s+que)\s",
    auxiliaries=r"a|ont|avait|avaient|est|sont|été",
    own_participle=r"és?|ées?|us|ues?|is",
    whereabouts=r"\s+(?:(?:plus\s+)?(?:au|à\s+l['’])\s*(?:nord|sud|est|ouest)\S*|de\s+(?=[A-ZÀ-Þ])|(?:au\s+)?large\s+de)",
)
