"""English numbers: grouping by commas or spaces, short scale."""

from decimal import Decimal

from claimtrack.lang.tables.counting import NumberTable

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: value for value, word in enumerate(_UNITS.split())}
_WORDS |= {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}

TABLE = NumberTable(
    group=",' \u00a0\u202f\u2009’",
    decimal=".",
    words={**_WORDS, "fourty": 40, "hundred": 100, "hundreds": 100, "thousand": 1000},
    joiners=("and",),
    lone=frozenset({"one"}),
    scales={
        "hundred": Decimal(10) ** 2,
        "thousand": Decimal(10) ** 3,
        "million": Decimal(10) ** 6,
        "millions": Decimal(10) ** 6,
        "mln": Decimal(10) ** 6,
        # The short scale: an English billion is a thousand millions.
        "billion": Decimal(10) ** 9,
        "billions": Decimal(10) ** 9,
        "bln": Decimal(10) ** 9,
        "trillion": Decimal(10) ** 12,
        "trillions": Decimal(10) ** 12,
        "trln": Decimal(10) ** 12,
    },
    short_scales={
        "k": Decimal(10) ** 3,
        "K": Decimal(10) ** 3,
        "m": Decimal(10) ** 6,
        "mn": Decimal(10) ** 6,
        "M": Decimal(10) ** 6,
        "bn": Decimal(10) ** 9,
        "B": Decimal(10) ** 9,
        "tn": Decimal(10) ** 12,
        "trn": Decimal(10) ** 12,
        "T": Decimal(10) ** 12,
    },
    collectives={"dozen": 12, "dozens": 12},
    collective_openers=("a", "half a"),
    vague={
        "dozens": (20, 99),
        "tens": (20, 99),
        "scores": (20, 99),
        "hundreds": (200, 999),
        "thousands": (2000, 9999),
        "millions": (2_000_000, 9_999_999),
        "billions": (2_000_000_000, 9_999_999_999),
    },
    vague_openers=("several", "many", "some", "a few", "few", "the"),
    parts={
        "half": 2,
        "halves": 2,
        "third": 3,
        "thirds": 3,
        "quarter": 4,
        "quarters": 4,
        "fourth": 4,
        "fourths": 4,
        "fifth": 5,
        "fifths": 5,
        "sixth": 6,
        "sixths": 6,
        "seventh": 7,
        "sevenths": 7,
        "eighth": 8,
        "eighths": 8,
        "ninth": 9,
        "ninths": 9,
        "tenth": 10,
        "tenths": 10,
        "twentieth": 20,
        "twentieths": 20,
        "hundredth": 100,
        "hundredths": 100,
        "thousandth": 1000,
        "thousandths": 1000,
    },
    halves={"half": Decimal("0.5")},
    one_in=("in", "out of"),
    of=r"of\s+",
    ordinal=r"(?:st|nd|rd|th)s?(?!\w)",
    ordinals=(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ),
    and_half=r"\s+and\s+a\s+half",
    months={
        "january": 1,
        "february": 2,
        "march": 3,
        "april": 4,
        "may": 5,
        "june": 6,
        "july": 7,
        "august": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sept": 9,
        "sep": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    days={
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
    },
    between=(("between", "and"), ("from", "to")),
    range_links=("to", "or", "-", "–", "—"),
    level_before=(
        r"(?:rose|risen|rise|rises|rising|fell|fall|falls|fallen|falling|up|down|grew|grown|grow|"
        r"increased?|increasing|decreased?|dropped|drop|jumped|climbed|slid|slipped|went|gone|"
        r"moved?|cut|raised?|lowered|reduced|surged|soared|plunged|narrowed|widened)\s+"
        r"(?:\w+\s+){0,2}from\s+"
    ),
    delta_before=(
        r"(?:(?:rose|risen|rise|rises|rising|fell|fall|falls|fallen|grew|grown|increased?|"
        r"decreased?|dropped|jumped|climbed|gained|lost|surged|soared|up|down)\s+(?:by\s+)?"
        r"|(?:rise|fall|increase|decrease|drop|gain|jump)\s+of\s+|\+\s?)"
    ),
    delta_after=r"\s+(?:\w+\s+)?(?:more(?!\s+than)|fewer(?!\s+than)|extra|additional)\b",
    factor=r"(?:\s+times\s+(?:more|as|higher|larger|bigger|the)|-?fold\b)",
    masks=(
        ("date", r"(?<!\d)(?:1[6-9]|20)\d\d\s?[-–/]\s?(?:(?:1[6-9]|20)\d\d|\d\d)(?![\d%])"),
        (
            "date",
            r"(?:\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:-|–|to|and)\s*\d{1,2}(?:st|nd|rd|th)?)?\s+(?:of\s+)?){months}\.?(?:,?\s+(?:1[5-9]|20|21)\d\d(?!\d))?",
        ),
        (
            "date",
            r"{months}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:-|–|to|and)\s*\d{1,2}(?:st|nd|rd|th)?)?(?![\d:.]\d|\d|,\d{3}|\s*(?:%|percent|{scale}))(?:,?\s+(?:1[5-9]|20|21)\d\d(?!\d))?",
        ),
        ("date", r"{months}\.?,?\s+(?:1[5-9]|20|21)\d\d(?!\d)"),
        ("date", r"(?<![\d.,/-])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?!\d)"),
        ("date", r"(?<![\d.,/-])\d{4}-\d{2}-\d{2}(?!\d)"),
        ("date", r"(?<![\d.,/-])\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])"),
        ("date", r"(?<![\w.,$£€])(?:1[5-9]|20)\d0s\b|(?<!\w)(?:’|')?\d0s\b"),
        ("time", r"(?<![\d.,:])\d{1,2}(?:[:.]\d{2})?\s*(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock)"),
        ("time", r"(?<![\d.,:])\d{1,2}:\d{2}(?::\d{2})?(?![\d])(?:\s*(?:GMT|UTC|EST|EDT|BST))?"),
        ("time", r"(?<![\w.,])\d{4}\s*(?:GMT|UTC|hours)\b"),
        ("phone", r"(?<![\d.])(?:\+?\d{1,3}[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)"),
        (
            "ref",
            r"(?:articles?|art\.|resolutions?|sections?|chapters?|pages?|pp?\.|§|no\.|nos\.|number|route|highway|interstate|room|line|lines|version|episode|season|volume|vol\.|figure|table|floor|gate|flight|category|level|grade|stage|group|zone|phase|act|title|proposition|amendment|annex|size|channel|top)\s+[A-Z]?\d+(?:[.-]\d+)*(?!\d)(?!,\d{3})(?!\s*(?:%|percent|{scale}))",
        ),
        (
            "ref",
            r"(?<![\d$£€,.])\d{1,5}(?:[A-Z])?\s+(?:[A-Z][a-z]+\s+){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Drive|Square|Place)\b",
        ),
        (
            "score",
            r"(?<![\d.,-])\d{1,3}[-–]\d{1,3}(?=\s+(?:win|victory|defeat|loss|draw|vote|over|against|at\s+home|in\s+the|to\s+the))|(?:beat|defeated|won|lost|score|drew|by)\s+(?:\w+\s+){0,2}\d{1,3}[-–]\d{1,3}(?![\d%])",
        ),
        ("roman", r"\b(?:[A-Z][a-z]+\s+)(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)\b"),
    ),
)
