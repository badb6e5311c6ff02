"""English hedges, links of ranges, words of change."""

from claimtrack.lang.tables.hedges import HedgeTable


def _words(words: str, hedge: str) -> dict[str, str]:
    return dict.fromkeys(words.split("|"), hedge)


def _than(starts: str, hedge: str, link: str = "than") -> dict[str, str]:
    return {f"{start} {link}": hedge for start in starts.split("|")}


_MORE = "more|greater|higher|larger|bigger|better|longer|older|taller|heavier"
_LESS = "fewer|less|lower|smaller|shorter|younger|lighter"

# Rows of words read better than a word a line.
# fmt: off
TABLE = HedgeTable(
    before={
        **_than("just less|just fewer|slightly less|slightly fewer|a little less|a little fewer|"
                "a bit less", "nearly"),
        **_words("just under|just below|slightly under|slightly below|a little under|"
                 "just short of|just shy of|shy of|short of", "nearly"),
        **_than(f"{_MORE}|just more|slightly more|well more|far more|many more|much more",
                "more_than"),
        **_than(_LESS, "less_than"),
        **_words("just over|just above|slightly over|slightly above|well over|well above|"
                 "a little over|far above|over|above|in excess of|upwards of|upward of|beyond|"
                 "north of|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|"
                 "surpassing|tops|topped|topping|past|passed|passing", "more_than"),
        **_words("under|below|south of|well under|well below|far below", "less_than"),
        **_than("no fewer|no less|not fewer|not less", "at_least"),
        **_than("no more|not more", "at_most"),
        **_words("not exceed|not exceeded|not exceeding|n't exceed|n't exceeded|not surpass|"
                 "not surpassed|never exceed|never exceeded", "at_most"),
        **_words("at least|at the very least|a minimum of|minimum|a floor of|"
                 "more than or equal to|greater than or equal to|equal to or more than|"
                 "equal to or greater than|bigger or equal than|greater or equal than|"
                 "bigger than or equal to", "at_least"),
        **_words("at most|at the most|at the very most|a maximum of|maximum|a cap of|"
                 "less than or equal to|equal to or less than|smaller or equal than|"
                 "less or equal than|smaller than or equal to|lower than or equal to", "at_most"),
        **_words("up to|as many as|as much as|as high as|as few as|upto|perhaps even|possibly even|"
                 "maybe even|if not", "up_to"),
        **_words("nearly|almost|close to|approaching|not quite|near|nearing|near to|virtually|"
                 "practically|close on", "nearly"),
        **_words("about|around|roughly|approximately|some|approx|approx .|estimated|"
                 "an estimated|circa|in the region of|on the order of|of the order of|"
                 "in the order of|somewhere around|in the neighborhood of|~|≈|c .|"
                 "around about|or about|or around", "about"),
        **_words("≥|> =", "at_least"),
        **_words("≤|< =", "at_most"),
        ">": "more_than",
        "<": "less_than",
    },
    after={
        **_words("or more|and more|or greater|or higher|or over|and over|and up|at least|"
                 "or above|and above|- plus|plus or more|at a minimum|or longer|or older",
                 "at_least"),
        **_words("or fewer|or less|or under|and under|at most|at the most|or below|maximum|"
                 "or lower|or younger", "at_most"),
        **_words("or so|- odd|- ish|approximately|or thereabouts|roughly", "about"),
    },
    skipped=frozenset(["the", "a", "an", "another", "these", "those", "his", "her", "its", "their", '"', "“", "«", "(", "even"]),
    between=(("between", "and"), ("from", "to"), ("between", "to"), ("from", "up to"),
             ("between", "-"), ("from", "-")),
    links=("to", "or", "-", "–", "—", "or even", "or perhaps"),
    level_stems=(
        "rose", "rise", "risi", "fell", "fall", "up", "down", "grew", "grow", "increas",
        "decreas", "drop", "jump", "climb", "slid", "slip", "went", "gone", "mov", "cut",
        "rais", "lower", "reduc", "surg", "soar", "plung", "narrow", "widen", "chang", "shift",
        "expand", "shrank", "shrink", "swell", "swoll", "double", "declin", "improv", "edged",
        "tumbl", "trim", "revis", "boost",
    ),
    delta_stems=(
        "rose", "rise", "rising", "fell", "fall", "grew", "grow", "increas", "decreas", "drop",
        "jump", "climb", "gain", "lost", "loss", "lose", "surg", "soar", "plung", "declin",
        "advanc", "slump", "shrank", "contract", "expand", "slipp", "slid", "tumbl", "cut",
        "reduc", "reduct", "boost", "leap", "hike", "rebound", "sank", "edged",
    ),
    delta_links=frozenset({"by", "of", "a", "another", "an"}),
    delta_direct=frozenset({"+", "up", "down"}),
    delta_after=("more", "fewer", "less", "extra", "additional", "higher", "lower"),
    not_delta=frozenset({"than"}),
    factor_before=("by a factor of", "a factor of", "multiplied by", "divided by"),
    delta_before=("an additional", "an extra", "additional", "extra"),
    delta_verbs=("shed", "shedding", "gain", "los", "add"),
    taking=("cut", "reduc", "boost", "los", "gain", "hik"),
    losses=("loss", "lost", "lose", "gain"),
    factor_after=("times more", "times as", "times higher", "times larger", "times bigger",
                  "times the", "times greater", "times less", "times fewer", "times that",
                  "- fold", "fold", "times lower", "times smaller"),
    delta_unlinked=True,
    change_openers=frozenset({"from"}),
    change_by=frozenset({"by"}),
    level_links=frozenset({"to"}),
    goes_on=frozenset({"than"}),
    bound_links=frozenset({"and", "but"}),
)
# fmt: on
