"""English reporting cues."""

from claimtrack.lang.en.conjugation import ASKS, BARE, conjugate
from claimtrack.lang.tables.cues import CueTable

_FINITE, _PAST, _PRESENT, _INFINITIVE = conjugate()

TABLE = CueTable(
    forms=_FINITE,
    participles=_PAST,
    present_participles=_PRESENT,
    infinitives=_INFINITIVE,
    auxiliary=r"(?:has|have|had|would\s+have|was\s+quoted\s+as|were\s+quoted\s+as|is\s+quoted\s+as)",
    adverbs=(
        r"(?:also|then|later|earlier|repeatedly|previously|once|recently|already|again|further|"
        r"reportedly|angrily|simply|today|yesterday|\w+ly|still|now|always|even)"
    ),
    asks=ASKS,
    ask_links=r"(?:to|that)",
    that=r"(?:that\s+)",
    according=("according to", "per", "citing", "in the words of", "in the view of"),
    not_sources=(
        r"(?:plan|schedule|capita|cent|day|week|month|year|hour|annum|head|person|kilo\w*|mile|"
        r"the\s+(?:rules|book|law|season)|need|a\s|\d|share|barrel|ton\w*|ounce|taste|se\b)"
    ),
    nouns=(
        "statement",
        "comment",
        "reaction",
        "verdict",
        "conclusion",
        "answer",
        "message",
        "tweet",
        "reply",
        "response",
        "warning",
        "explanation",
        "question",
        "remark",
    ),
    nominal=frozenset(
        ["denounced", "denounces", "condemned", "condemns", "called", "described", "describes", "cited", "cites", "rejected", "rejects", "denied", "denies", "put", "estimated", "criticized", "criticised", "promised", "predicted"]
    ),
    pronouns=("he", "she", "they", "it", "we", "I"),
    inverted=r"(?!)",
    stop=(
        r"(?:in\s|on\s|at\s|during\s|after\s|before\s|to\s|from\s|when\s|while\s|as\s|by\s|for\s|"
        r"with\s|about\s|adding|referring|speaking|who\s|which\s|that\s|today|yesterday|monday|"
        r"tuesday|wednesday|thursday|friday|saturday|sunday|last\s|this\s|via\s|and\s|but\s|"
        r"following\s|outside\s|earlier|later|through\s|recently|because\s|if\s|upon\s|under\s)"
    ),
    bare=BARE,
    negation=r"(?:not|n['’]t|never|declined\s+to|refused\s+to|could|would|will|may|might)\s+(?:\w+\s+)?$",
    unsure=r"(?:if\b|whether\b)",
    phrases=(
        r"""(?:made|makes|make)\s+clear|(?:went|goes|going)\s+on\s+to\s+say|(?:pointed|points|pointing)\s+out|(?:was|were|is|are)\s+quoted\s+as\s+saying"""
    ),
    clause_openers=(
        r"""(?i)^(?:and|but|while|as|although|though|because|so|when|where|if|that|which|however|meanwhile|then|also|yet|since|after|before)\s+"""
    ),
    addressee=(
        r"""(?:to|with)?\s*(?:the\s+)?(?P<relay>AFP|Reuters|AP|TASS|Interfax|reporters|journalists|the\s+media|parliament|lawmakers|(?:the\s+)?[A-Z][\w.]+(?:\s+[A-Z][\w.]+){0,3})"""
    ),
    determiner=(
        r"""(?i)(?:^|[\s(])(?:the|an?|this|that|these|those|his|her|its|their|no|any|of|to|for|in|by|with|each|every|some|new|first|last)\s*$"""
    ),
)
