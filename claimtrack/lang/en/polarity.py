"""English words by which a figure is not asserted."""

from claimtrack.lang.tables.polarity import PolarityTable
from claimtrack.lang.tables.words import words

_INTENDING = (
    "want", "plan", "propos", "offer", "promis", "pledg", "vow", "urg", "seek", "sought", "intend",
    "aim", "call", "demand", "request", "recommend", "decid", "agree", "threat", "advocat", "hope",
    "hoping", "bid",
)  # fmt: skip
"""How verbs and nouns begin that say what somebody means to do, or wants done."""

TABLE = PolarityTable(
    corrected=r"(?:\b(?:not|instead\s+of|rather\s+than)\s+(?:the\s+|as\s+\w+\s+as\s+|some\s+|from\s+)?)$",
    withdrawn=(
        r"\b(?:an?\s+)?(?:earlier|previous|first|initial)\s+version\b|\bretract(?:ed|s|ing)\b|"
        r"\bwithdr(?:ew|awn|aws)\b|\b(?:initially|originally|previously|first)\s+(?:reported|said|stated|announced|given|put)\b"
    ),
    false=(
        r"\bit\s+(?:is|was)\s+(?:not\s+true|untrue|false|wrong|incorrect)\s+that\b|\bfalsely\b|"
        r"\bno\s+evidence\s+that\b|\bfalse\s+(?:claim|claims|rumou?rs?)\b"
    ),
    rejecting=words("no nope"),
    whether=words("whether"),
    conditions=words("if unless"),
    concessions=words("even"),
    asking=words("ask asked asks wonder wondered wonders know knows unclear say"),
    interrogatives=words("why how what who when where which"),
    intending=_INTENDING,
    infinitive_marks=words("to"),
    infinitive_endings=(),
    possible=words("could might"),
    planned=(
        r"\b(?:will|would|should|plans?\s+(?:to|for|of)|promis(?:e|es|ing)|planned|planning\s+to|expects?\s+to|aims?\s+to|intends?|pledged|promised|to\s+be\s+\w+ed|forecast\w*|projected|due\s+to|set\s+to)\b",
    ),
    denied=r"\b(?:denie[sd]|denying|not\s+true|no\s+one)\b",
    estimated=r"\b(?:estimat\w+|approximat\w+|projection\w*|put\s+the)",
    reported=(
        r"\b(?:reportedly|allegedly|unconfirmed|rumou?red|is\s+said\s+to|are\s+said\s+to)\b",
    ),
    bases=(
        ("named list", r"named\s+victims|identified\s+by\s+name|list\s+of\s+names"),
        ("bodies", r"\bbodies\b|morgues?"),
        ("hospitals", r"\bhospitals?\b|\bmedics?\b|medical\s+sources"),
        ("official count", r"\bofficial\w*|\bministry\b|\bpolice\b|authorities"),
        ("witness", r"witness\w*"),
        ("survey", r"\bpolls?\b|\bsurvey\w*"),
        ("model", r"\bmodell?\w*|simulation"),
    ),
    cumulative=r"in\s+total|altogether|cumulative|so\s+far|to\s+date|since\s+the\s+(?:start|beginning)",
)
