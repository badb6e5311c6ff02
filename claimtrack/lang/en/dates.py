"""English time expressions."""

from claimtrack.lang.tables.dates import DateTable

_W = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_M = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan\.?|feb\.?|apr\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)"
)
_N = r"(?P<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)"
_U = r"(?P<unit>days?|hours?|weeks?|months?|years?)"
_Y = r"(?P<year>(?:1[89]|20|21)\d\d)"
_D = r"\d{1,2}(?:st|nd|rd|th)?"

TABLE = DateTable(
    patterns=(
        (rf"since\s+(?P<day>{_D})\s+(?P<month>{_M})(?:,?\s+{_Y})?", "since day"),
        (rf"since\s+(?P<month>{_M})\s+(?P<day>{_D})(?!\d)(?:,?\s+{_Y})?", "since day"),
        (rf"since\s+(?:last\s+)?(?P<weekday>{_W})", "since weekday"),
        (
            rf"since\s+(?:(?P<part>early|mid|late)[\s-]+)?(?P<month>{_M})(?:\s+{_Y})?(?!\w)",
            "since month",
        ),
        (rf"since\s+{_Y}", "since year"),
        (r"since\s+(?P<shift>yesterday)", "since shift"),
        (
            rf"(?:between|from)\s+(?P<day>{_D})\s+(?:and|to)\s+(?P<day2>{_D})\s+(?P<month>{_M})(?:\s+{_Y})?",
            "between days",
        ),
        (
            rf"(?:between|from)\s+(?P<month>{_M})\s+(?P<day>{_D})\s+(?:and|to)\s+(?P<day2>{_D})(?:,?\s+{_Y})?",
            "between days",
        ),
        (rf"(?P<weekday>{_W})\s+and\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"from\s+(?P<weekday>{_W})\s+to\s+(?P<weekday2>{_W})", "two weekdays"),
        (rf"(?P<day>{_D})\s+(?:of\s+)?(?P<month>{_M})(?!\w)(?:,?\s+{_Y})?", "day"),
        (rf"(?P<month>{_M})\s+(?P<day>{_D})(?![\d,]\d|\d)(?:,?\s+{_Y})?", "day"),
        (
            rf"(?:over|in|during|within|for)?\s*(?:the\s+)?(?:past|last|previous)\s+{_N}\s+{_U}",
            "last n",
        ),
        (rf"in\s+(?:just\s+|only\s+)?{_N}\s+{_U}", "in n"),
        (r"in\s+recent\s+(?:days|weeks|months)|these\s+days|recently", "vague"),
        (
            r"(?:over\s+|in\s+|during\s+)?(?:the\s+)?(?:past|last)\s+(?P<unit>month|week)(?!\w)",
            "last one",
        ),
        (r"this\s+(?:week|month|year)(?!\w)", "this one"),
        (r"last\s+year(?!\w)", "last year"),
        (r"(?:this|last|the|at\s+the|over\s+the)\s+weekend", "weekend"),
        (rf"(?P<next>next)\s+(?P<weekday>{_W})", "next weekday"),
        (rf"(?:last\s+)?(?P<weekday>{_W})(?:\s+(?:morning|evening|night|afternoon))?", "weekday"),
        (
            r"(?P<shift>yesterday|today|tonight|tomorrow|this\s+(?:morning|evening|afternoon))",
            "shift",
        ),
        (
            rf"(?:(?:in\s+)?(?P<part>early|mid|late)[\s-]+|in\s+)(?P<month>{_M})(?!\w)(?:,?\s+{_Y})?",
            "month",
        ),
        (rf"(?P<month>{_M})\s+{_Y}", "month"),
        (rf"(?:in|during|for)\s+{_Y}(?!\d)", "year"),
    ),
    units={
        "day": 1,
        "days": 1,
        "hour": 0,
        "hours": 0,
        "week": 7,
        "weeks": 7,
        "month": 30,
        "months": 30,
        "year": 365,
        "years": 365,
    },
    counts={
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "twelve": 12,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
    },
    parts={"early": "early", "mid": "mid", "late": "late"},
    shifts={
        "yesterday": 1,
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this evening": 0,
        "this afternoon": 0,
        "tomorrow": -1,
    },
)
