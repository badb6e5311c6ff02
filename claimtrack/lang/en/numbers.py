"""English numbers: short scale, grouping by commas."""

from decimal import Decimal

from claimtrack.lang.tables.numbers import NumberTable

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: value for value, word in enumerate(_UNITS.split())}
_WORDS |= {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        ).split(),
        start=1,
    )
}
_ORDINALS |= {
    word.removesuffix("y") + "ieth": 10 * value for value, word in enumerate(_TENS.split(), start=2)
}
_ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "nineth": 9}

_FOLDING = {
    f"{stem}{ending}": Decimal(value)
    for stem, value in (
        ("doubl", "2"),
        ("tripl", "3"),
        ("trebl", "3"),
        ("quadrupl", "4"),
        ("halv", "0.5"),
    )
    for ending in ("ed", "ing")
} | {"twice": Decimal(2)}
_ORDINALS |= {
    tens + unit: 10 * value + _ORDINALS[unit]
    for value, tens in enumerate(_TENS.split(), start=2)
    for unit in (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
    )
}

# Rows of words read better than a word a line.
# fmt: off
TABLE = NumberTable(
    group=",'’",
    decimal=".",
    words={
        **_WORDS, "fourty": 40, "nil": 0, "nought": 0, "hundred": 100, "hundreds": 100, "thousand": 1000,
        "thousands": 1000,
    },
    vigesimal=False,
    joiner="and",
    joined=frozenset(),
    lone=frozenset({"one", "a", "an"}),
    one_before=frozenset(
        ["dead", "death", "killed", "injured", "wounded", "missing", "fatality", "casualty", "person"]
    ),
    unlikely={},
    counts_after=frozenset(),
    point="point",
    minus="minus",
    scales={
        "hundred": Decimal(10) ** 2,
        "thousand": Decimal(10) ** 3,
        "thousands": Decimal(10) ** 3,
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
        "lakh": Decimal(10) ** 5, "lakhs": Decimal(10) ** 5,
        "crore": Decimal(10) ** 7, "crores": Decimal(10) ** 7,
    },
    short_scales={
        "k": Decimal(10) ** 3, "K": Decimal(10) ** 3, "m": Decimal(10) ** 6,
        "M": Decimal(10) ** 6, "MM": Decimal(10) ** 6, "mn": Decimal(10) ** 6, "b": Decimal(10) ** 9,
        "B": Decimal(10) ** 9, "bn": Decimal(10) ** 9, "tn": Decimal(10) ** 12,
        "trn": Decimal(10) ** 12, "T": Decimal(10) ** 12,
    },
    clear_scales=frozenset({"k", "K", "M", "mn", "bn", "tn", "trn"}),
    and_half=("and a half", "and one half", "and one - half"),
    of=frozenset({"of"}),
    collectives={"dozen": 12, "dozens": 12, "score": 20, "couple": 2},
    pairs=frozenset({"couple"}),
    collective_openers={
        "a": Decimal(1), "one": Decimal(1), "half": Decimal("0.5"), "the": Decimal(1),
        "another": Decimal(1),
    },
    vague={
        "dozens": 10, "scores": 10, "tens": 10, "hundreds": 100, "thousands": 1000,
        "millions": 10**6, "billions": 10**9,
    },
    vague_openers=(
        "several", "many", "some", "a few", "few", "the", "untold", "countless", "multiple",
    ),
    few={"dozen": 10, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9},
    parts={
        "half": 2, "halves": 2, "quarter": 4, "quarters": 4,
        **{word + end: value for word, value in _ORDINALS.items() if value > 2
           for end in ("", "s")},
    },
    halves={"half": Decimal("0.5"), "quarter": Decimal("0.25")},
    not_parts=(
        "time", "place", "day", "year", "century", "quarter", "quarters", "person", "party",
        "floor", "consecutive", "straight", "round", "- placed", "world", "anniversary", "term",
        "man", "woman", "season", "week", "month", "and", "largest", "biggest", "finals", "final",
    ),
    half_of=frozenset(["of", "the", "its", "their", "his", "her", "all", "our", "these", "those", "that"]),
    one_in=("in", "out of", "in every", "of every", "out of every"),
    both=frozenset(),
    fold={
        "twofold": Decimal(2), "threefold": Decimal(3), "fourfold": Decimal(4),
        "fivefold": Decimal(5), "sixfold": Decimal(6), "sevenfold": Decimal(7),
        "eightfold": Decimal(8), "tenfold": Decimal(10), "hundredfold": Decimal(100), **_FOLDING,
    },
    folding=frozenset(_FOLDING),
    ordinals=_ORDINALS,
    own_ordinals=frozenset(),
    ordinal_endings=frozenset(["st", "nd", "rd", "th", "sts", "nds", "rds", "ths"]),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
        "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
        "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9,
        "oct": 10, "nov": 11, "dec": 12,
    },
    days={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
        "sunday": 6,
    },
    articles=frozenset({"the"}),
    function_words=frozenset(
        ["was", "is", "has", "its", "his", "this", "as", "us", "plus", "was", "says", "does", "always", "perhaps", "across", "towards", "means", "sees", "wins", "takes", "yes", "thus", "unless", "besides", "s", "less", "others", "sometimes"]
    ),
    plural=("s", "people", "men", "women", "children"),
    indefinite=frozenset({"a", "an"}),
    or_words=frozenset({"or"}),
    of_contracted=frozenset(),
    definite_parts=frozenset(),
    half_nouns=frozenset(),
    half_adverbs=frozenset({"half"}),
    half_adjectives=frozenset(),
    once=frozenset({"time", "times"}),
    share_before_noun=True,
    fold_before={"twice": frozenset({"as", "the"})},
    counts_before=frozenset(),
    roman_endings=(),
    possessives=("'s", "’s"),
    months_capitalised=True,
    month_first=True,
    day_links=frozenset({"to", "and", "or", "of"}),
    weekday_day=False,
    years_by_pairs=True,
    not_minus=frozenset(),
)
# fmt: on
