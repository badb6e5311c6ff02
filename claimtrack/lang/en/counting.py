"""English words between a number and what it counts."""

from claimtrack.lang.en.lists.nations import UNCHANGED
from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.words import words

_DEGREES = (
    "cost", "reach", "stand", "stood", "amount", "averag", "exceed", "worth", "represent", "equal",
    "remain", "hit", "total", "approach",
)  # fmt: skip
"""How verbs begin that tell how much their subject is, beside those of change."""

TABLE = CountingTable(
    one=r"an?|one",
    dying=words("die died dies dead perished perishes drowned disappeared vanished"),
    of_them=r"of\s+(?:them|whom|those|these)",
    them_are=r"were\s+|are\s+",
    number_behind=r"\s*,?\s*the\s+(?:total\s+)?number\s+of\s+",
    put_at=r"(?:puts?|estimat\w*)\s+at",
    put_behind=r"\s+(?:the\s+)(?=dead|injured|wounded|missing|displaced)",
    of_whole=r"of\s+(?:(?:the|its|their|about|some|[A-Z][\w.]*['’]s)\s+){0,3}",
    of_counted=r"\s*(?:of\s+)?(?:the\s+|its\s+|their\s+|all\s+)?",
    of_digits=r"(?!)",
    share_links=r"out\s+of|in",
    bare_share=r"\s(?:in|out\s+of)\s",
    adverbs=r"already|still|more",
    participle=r"ed",
    of_deed=r"of\s+",
    alone=r"according|in|at|on|by|and|or|were|had|have|against|from|last|this|yesterday",
    noun_before=r"of|at",
    range_openers=frozenset(["between", "from"]),
    makes_up=words(
        "make makes made represent represents represented account accounts accounted comprise comprises constitute constitutes form formed"
    ),
    degrees=_DEGREES,
    number_nouns=words("number total count tally"),
    they=words("they we"),
    they_were=words(""),
    people="people",
    adjectival=words("rebel police militant civilian student worker child") | UNCHANGED,
    general=frozenset(["police", "people"]),
    plural_noun=r"(?<![su'i])s$",
    singulars=(
        ("ies", "y", 2),
        ("ss", "ss", 0),
        ("us", "us", 0),
        ("is", "is", 0),
        ("s", "", 3),
        ("x", "", 3),
    ),
    clause_break=r"\sand\s(?=(?:[^\W\d]+\s){0,3}\d)|\s(?:including|while|as|when)\s",
    auxiliaries=r"have|has|had|been|were|was",
    own_participle=r"ed|held|taken",
    whereabouts=r"\s+(?:(?:to\s+the\s+)?(?:north|south|east|west)\S*\s+of|(?:off|outside|from|away\s+from|inland\s+from)\s+(?:the\s+)?)(?=\s*[A-Z])",
)
