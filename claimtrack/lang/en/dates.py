"""English time expressions."""

from claimtrack.lang.tables.dates import DateTable

_W = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_M = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan\.?|feb\.?|apr\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)"
)
_COUNTS = (
    "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen twenty thirty"
)
_N = r"(?P<count>\d{1,3}|" + "|".join(_COUNTS.split()) + ")"
_MANY = r"(?P<count>\d{1,3}|" + "|".join(_COUNTS.split()[3:]) + ")"
_UNITS = r"days?|hours?|weeks?|months?|quarters?|years?"
_U = rf"(?P<unit>{_UNITS})"
_Y = r"(?P<year>(?:1[89]|20|21)\d\d)"
_MONTH_Y = (
    r"(?P<year>(?:1[89]|20|21)\d\d|['’]\d\d(?!\d)|(?:3[2-9]|[4-9]\d)(?!\d|[.,]\d|\s*[%‰°\w]))"
)
_DAYS = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_D = rf"(?P<day>{_DAYS})"
_PART = (
    r"(?:(?P<part>early|mid|late)[\s-]+|(?:the\s+)?(?P<part_b>start|beginning|middle|end)\s+of\s+)"
)
_ORDINAL = r"first|second|third|fourth|1st|2nd|3rd|4th"
_OVER = r"(?:(?:over|in|during|within|for)\s+)?(?:the\s+)?(?:past|last|previous)"

TABLE = DateTable(
    patterns=(
        (rf"since\s+{_D}\s+(?P<month>{_M})(?:,?\s+{_Y})?", "since day"),
        (rf"since\s+(?P<month>{_M})\s+{_D}(?!\d)(?:,?\s+{_Y})?", "since day"),
        (
            rf"since\s+(?:last\s+)?(?P<weekday>{_W})(?:\s+(?:morning|evening|night|afternoon))?",
            "since weekday",
        ),
        (rf"since\s+{_PART}?(?:last\s+)?(?P<month>{_M})(?:\s+{_Y})?(?!\w)", "since month"),
        (rf"since\s+{_Y}", "since year"),
        (r"since\s+(?P<shift>yesterday)", "since shift"),
        (
            (r"since\s+(?:the\s+)?(?:start|beginning)\s+of\s+(?:the|this)\s+"
            r"(?P<unit>week|month|quarter|year)"),
            "since start",
        ),
        (r"since\s+(?:the\s+)?(?:start|beginning|launch|end|outbreak)\s+of", "since event"),
        (
            (rf"(?:between|from)\s+{_D}\s+(?P<month>{_M})\s+(?:and|to|until)\s+(?P<day2>{_DAYS})\s+"
            rf"(?P<month2>{_M})(?:,?\s+{_Y})?"),
            "between dates",
        ),
        (
            (rf"(?:between|from)\s+(?P<month>{_M})\s+{_D}\s+(?:and|to|until)\s+(?P<month2>{_M})\s+"
            rf"(?P<day2>{_DAYS})(?:,?\s+{_Y})?"),
            "between dates",
        ),
        (
            rf"(?:between|from)\s+{_D}\s+(?:and|to)\s+(?P<day2>{_DAYS})\s+(?P<month>{_M})(?:\s+{_Y})?",
            "between days",
        ),
        (
            rf"(?:between|from)\s+(?P<month>{_M})\s+{_D}\s+(?:and|to)\s+(?P<day2>{_DAYS})(?:,?\s+{_Y})?",
            "between days",
        ),
        (rf"(?:until|till|before)\s+(?:next\s+)?{_W}(?:\s+(?:morning|evening|night))?", "until"),
        (rf"(?P<weekday>{_W})\s+and\s+(?P<weekday2>{_W})", "two weekdays"),
        (
            rf"(?:(?:from|overnight)\s+)?(?P<weekday>{_W})\s+(?:to|through|until)\s+(?P<weekday2>{_W})",
            "two weekdays",
        ),
        (rf"(?:{_W},?\s+)?{_D}\s+(?:of\s+)?(?P<month>{_M})(?!\w)(?:,?\s+{_Y})?", "day"),
        (rf"(?:{_W},?\s+)?(?P<month>{_M})\s+{_D}(?![\d,]\d|\d)(?:,?\s+{_Y})?", "day"),
        (
            r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>(?:19|20)\d\d)",
            "numeric unsure",
        ),
        (r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", "numeric"),
        (rf"{_OVER}\s+{_MANY}\s+{_U}", "last n"),
        (rf"{_N}\s+{_U}\s+ago(?!\w)", "ago"),
        (rf"{_N}\s+(?P<unit>weeks?|months?|years?)\s+(?:earlier|before)(?!\w)", "ago"),
        (
            rf"(?:in|within|inside)\s+(?:just\s+|only\s+|less\s+than\s+|under\s+)?{_N}\s+{_U}(?!\w)",
            "in n",
        ),
        (
            rf"in\s+(?:recent|the\s+(?:last|past)\s+few)\s+{_U}|these\s+days|recently",
            "vague",
        ),
        (
            (r"(?:(?:over|in|during)\s+)?(?:(?:the\s+)?(?P<past>past)|the\s+(?P<past_b>last)|last|previous)\s+"
            r"(?P<unit>week|month|quarter|year)(?!\w)"),
            "last one",
        ),
        (r"this\s+(?P<unit>week|month|quarter|year)(?!\w)", "this one"),
        (r"(?<!the\s)(?<!the\sver)next\s+(?P<unit>week|month|quarter|year)(?!\w)", "next one"),
        (r"(?:throughout|all\s+through)\s+the\s+(?P<unit>week|month|year)(?!\w)", "this one"),
        (r"(?:this|last|the|at\s+the|over\s+the)\s+weekend", "weekend"),
        (rf"last\s+(?P<weekday>{_W})", "past weekday"),
        (rf"next\s+(?P<weekday>{_W})", "next weekday"),
        (rf"(?:last\s+)?(?P<weekday>{_W})(?:\s+(?:morning|evening|night|afternoon))?", "weekday"),
        (
            (r"the\s+(?:day\s+before|previous\s+day|next\s+day|following\s+day|same\s+day)"
            r"(?!\s+yesterday)"),
            "relative",
        ),
        (
            (r"(?P<shift>the\s+day\s+before\s+yesterday|yesterday|today|tonight|tomorrow|last\s+night|"
            r"this\s+(?:morning|evening|afternoon)|to\s+date)"),
            "shift",
        ),
        (rf"(?:in\s+|at\s+|by\s+)?{_PART}(?P<month>{_M})(?!\w)(?:,?\s+{_MONTH_Y})?", "month"),
        (rf"(?:in|last|during)\s+(?P<month>{_M})(?!\w)(?:,?\s+{_MONTH_Y})?", "month"),
        (rf"(?P<month>{_M})\s+{_Y}", "month"),
        (
            (rf"(?P<quarter>{_ORDINAL})[\s-]quarter(?:\s+(?:of\s+)?{_Y})?|"
            r"Q(?P<quarter_b>[1-4])\s+(?P<year_b>20\d\d)"),
            "quarter",
        ),
        (rf"(?P<half>first|second)\s+half\s+of\s+{_Y}", "quarter"),
        (
            (rf"(?:last|in(?:\s+the)?|during(?:\s+the)?)\s+(?P<season>spring|summer|autumn|fall|winter)"
            rf"(?:\s+of)?\s+{_Y}"),
            "season",
        ),
        (r"last\s+(?P<season>spring|summer|autumn|fall|winter)", "season"),
        (rf"(?:in|during|for)\s+{_Y}\s?[-–/]\s?(?P<year2>\d\d(?:\d\d)?)(?!\d)", "years"),
        (rf"(?:between|from)\s+{_Y}\s+(?:and|to|until)\s+(?P<year2>(?:1[89]|20|21)\d\d)", "years"),
        (rf"by\s+(?:the\s+end\s+of\s+)?{_Y}(?!\d)", "by year"),
        (rf"(?:in|during|of)\s+the\s+{_Y}s", "decade"),
        (rf"(?:in\s+|at\s+)?{_PART}{_Y}(?!\d)", "year"),
        (rf"(?:in|during|for|fiscal(?:\s+year)?)\s+{_Y}(?!\d)", "year"),
        (rf"{_Y}(?=\s+(?:was|is|has\s+been|remains|saw|ended|began|brought)\s)", "year"),
        (rf"(?<=\b[Tt]he\s){_Y}(?=\s+[a-z])|of\s+(?P<year_b>(?:1[89]|20|21)\d\d)(?!\d)", "year of event"),
    ),
    units={
        "day": "day", "days": "day", "hour": "hour", "hours": "hour", "week": "week",
        "weeks": "week", "month": "month", "months": "month", "quarter": "quarter",
        "quarters": "quarter", "year": "year", "years": "year",
    },
    counts={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
        "fourteen": 14, "fifteen": 15, "sixteen": 16, "twenty": 20, "thirty": 30,
    },
    parts={
        "early": "early", "start": "early", "beginning": "early", "mid": "mid", "middle": "mid",
        "late": "late", "end": "late",
    },
    quarters={
        "first": 1, "1st": 1, "1": 1, "second": 2, "2nd": 2, "2": 2, "third": 3, "3rd": 3, "3": 3,
        "fourth": 4, "4th": 4, "4": 4,
    },
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    shifts={
        "the day before yesterday": 2, "yesterday": 1, "last night": 1, "today": 0, "tonight": 0,
        "this morning": 0, "this evening": 0, "this afternoon": 0, "to date": 0, "tomorrow": -1,
    },
)  # fmt: skip
