"""Numerals that are dates and years, so that nobody takes them for counts; read in ``times``."""

import re

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.amount import Amount, first_found, is_between, unquantified
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.lookalikes.clock import read_clock
from claimtrack.extraction.numbers.units import counted, unit_at
from claimtrack.extraction.text.tokens import Tokens
from claimtrack.lang.tables.numbers import NumberTable

_NUMERIC = re.compile(
    r"(?:\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d/]|[.,]\d|-\d)"
)
_DAY_NAME = re.compile(r"(?:1[0-2]|[1-9])/(?:[12]\d|3[01])(?![\d/%]|[.,]\d)")
"""A month and a day that name what happened on it: "9/11"."""
_NUMERIC_SIGNS = frozenset("/.-")
_DASHES = frozenset(("-", "–", "—", "/"))
_HYPHENS = frozenset(("-", "–", "'", "’"))
_DAY_SIGNS = frozenset(("-", "–", "/", ","))
_RANGE_SIGNS = frozenset(("-", "–"))
_MARKS = frozenset((",", "."))
FIRST_YEAR, LAST_YEAR = 1400, 2199
_OWNED_YEARS = range(2001, 2050)  # "their 2000 members" are counted
_LIKELY_YEARS = range(1800, 2101)
_MOST_LINKS = 5
_FIRST_SHORT_YEAR = 32
"""Two digits up to here are a day of the month."""


def read_date(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The date, year or time whose digits start at the token ``at``."""
    if len(tokens.words[at]) > 4:
        return None
    return first_found(_READERS, tokens, at, lex)


def is_year(tokens: Tokens, at: int) -> bool:
    """Whether four plain digits could be a year."""
    word = tokens.word(at)
    return len(word) == 4 and word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR


def is_month(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether a month's name stands here; in some languages a capital tells it from a verb."""
    word = tokens.word(at)
    if word in lex.own_months:
        return True
    return word in lex.foreign_months and tokens.capital(at)


def year_end(tokens: Tokens, at: int) -> int:
    """The token behind a year at ``at``, a comma before it allowed; ``at`` where none stands."""
    if is_year(tokens, at):
        return at + 1
    return at + 2 if tokens.word(at) == "," and is_year(tokens, at + 1) else at


def _day_end(tokens: Tokens, at: int, table: NumberTable) -> int | None:
    """The token behind a day of the month with its ordinal ending, "12", "1er", "3rd"."""
    if not is_between(tokens.word(at), 1, 31):
        return None
    ending = tokens.glued(at + 1) and tokens.word(at + 1) in table.ordinal_endings
    return at + 2 if ending else at + 1


def _day_and_month(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Days before their month: "12 mai 2024", "12 et 13 mai", "du 3 au 5 juin", "3rd of May"."""
    month = _month_behind_days(tokens, at, lex)
    if month is None:
        return None
    last = year_end(tokens, _month_end(tokens, month, lex))
    return unquantified(tokens, at, last, NumeralKind.DATE, "day and month")


def _month_end(tokens: Tokens, month: int, lex: Lexicon) -> int:
    """The token behind a month, and behind the point of an abbreviated one before its year."""
    dotted = tokens.word(month + 1) == "." and tokens.word(month) in lex.abbreviations
    return month + 2 if dotted and is_year(tokens, month + 2) else month + 1


def _month_behind_days(tokens: Tokens, at: int, lex: Lexicon) -> int | None:
    """The token of the month that follows one day or several."""
    end = _day_end(tokens, at, lex.numbers)
    for _ in range(_MOST_LINKS):
        if end is None:
            return None
        if is_month(tokens, end, lex):
            return end
        if not _links_days(tokens.word(end), lex):
            return None
        of = is_month(tokens, end + 1, lex)
        end = end + 1 if of else _day_end(tokens, end + 1, lex.numbers)
    return None


def _links_days(word: str, lex: Lexicon) -> bool:
    return word in lex.numbers.day_links or word in _DAY_SIGNS


def _numeric(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A date in digits: "12/05/2024", "2024-05-12"."""
    del lex
    if tokens.word(at + 1) not in _NUMERIC_SIGNS or tokens.word(at - 1) == "/":
        return None
    match = _NUMERIC.match(tokens.text, tokens.starts[at])
    if match is None or not _is_plausible(match):
        return None
    last = tokens.after(at, match.end())
    return unquantified(tokens, at, last, NumeralKind.DATE, "numeric date")


def _named_day(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A day that is a name, where months come first: "the 9/11 attacks"."""
    if not lex.numbers.month_first or tokens.word(at + 1) != "/" or tokens.word(at - 1) == "/":
        return None
    match = _DAY_NAME.match(tokens.text, tokens.starts[at])
    if match is None:
        return None
    return unquantified(tokens, at, tokens.after(at, match.end()), NumeralKind.DATE, "named day")


def _is_plausible(match: re.Match[str]) -> bool:
    """Whether it can be a day: points stand in versions and addresses, too."""
    if match[1] != ".":
        return True
    day, month, _ = match.group().split(".")
    return int(day) <= 31 and int(month) <= 12


def _after_month(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A day or a year behind its month: "May 12, 2024", "May 12-15", "mai 2024"."""
    month = _month_before(tokens, at)
    if not is_month(tokens, month, lex):
        return None
    if is_year(tokens, at):
        return unquantified(tokens, month, at + 1, NumeralKind.DATE, "month and year")
    table = lex.month_first.get(tokens.word(month))
    return None if table is None else _day_after_month(tokens, month, at, table, lex)


def _day_after_month(
    tokens: Tokens, month: int, at: int, table: NumberTable, lex: Lexicon
) -> Amount | None:
    """A day, or two of them, behind a month of the language that ``table`` is of."""
    end = _day_end(tokens, at, table)
    if end is None or (_is_led(tokens, month, lex) and _is_day_counted(tokens, end, lex)):
        return None
    last = year_end(tokens, _second_day_end(tokens, end, table, lex))
    return unquantified(tokens, month, last, NumeralKind.DATE, "month and day")


def _is_led(tokens: Tokens, month: int, lex: Lexicon) -> bool:
    """Whether the month stands by itself: "In May 12 people", not so "the Sept. 11 attacks"."""
    if tokens.word(month + 1) == ".":
        return False
    return tokens.word(month - 1) in lex.units.year_before


def _second_day_end(tokens: Tokens, end: int, table: NumberTable, lex: Lexicon) -> int:
    """The token behind a second day that is linked to the one before ``end``, else ``end``."""
    if tokens.word(end) in table.day_links or tokens.word(end) in _RANGE_SIGNS:
        return _day_end(tokens, end + 1, lex.numbers) or end
    return end


def _month_before(tokens: Tokens, at: int) -> int:
    """Where the month of a day or year would stand: behind it a full stop or, in lists, a comma."""
    month = at - 2 if tokens.word(at - 1) == "." else at - 1
    return month - 1 if tokens.word(month) == "," and is_year(tokens, at) else month


def _is_day_counted(tokens: Tokens, end: int, lex: Lexicon) -> bool:
    return tokens.word(end) != "-" and counted(tokens, end, lex)


def _short_year(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Two digits behind a month that are its year: "juillet 98", "July '98"."""
    signed = tokens.word(at - 1) == "'" and tokens.glued(at)
    if not is_between(tokens.word(at), 0 if signed else _FIRST_SHORT_YEAR, 99):
        return None
    if not signed and (tokens.word(at + 1).isalpha() or _goes_on_as_number(tokens, at + 1, lex)):
        return None
    month = at - 1 - signed
    if lex.own_months and tokens.word(month) in lex.of_words:
        month -= 1
    if not is_month(tokens, month, lex):
        return None
    return unquantified(tokens, month, at + 1, NumeralKind.DATE, "month and year")


def _weekday(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A bare day behind its weekday: "samedi 12", never "samedi 12 personnes"."""
    if not lex.numbers.weekday_day or tokens.word(at - 1) not in lex.numbers.days:
        return None
    end = _day_end(tokens, at, lex.numbers)
    if end is None or _goes_on_as_number(tokens, end, lex):
        return None
    return unquantified(tokens, at - 1, end, NumeralKind.DATE, "weekday and day")


def _is_hour_or_decimal(tokens: Tokens, end: int, lex: Lexicon) -> bool:
    """Whether digits go on: "samedi 12 h", "samedi 12,5"."""
    word = tokens.word(end)
    return word in lex.units.hours or (word in _MARKS and tokens.glued(end + 1))


def _goes_on_as_number(tokens: Tokens, end: int, lex: Lexicon) -> bool:
    """Whether digits count something, or go on as an hour or a decimal: no day of a month."""
    return counted(tokens, end, lex) or _is_hour_or_decimal(tokens, end, lex)


def _season(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Two years that are one season or a span: "2023-2024", "2023/24"."""
    del lex
    if tokens.word(at + 1) not in _DASHES or not tokens.tied(at + 1):
        return None
    if not is_year(tokens, at) or not _ends_span(tokens, at):
        return None
    return unquantified(tokens, at, at + 3, NumeralKind.DATE, "span of years")


def _ends_span(tokens: Tokens, at: int) -> bool:
    return _is_next_year(tokens, at) or _is_later_year(tokens, at)


def _is_next_year(tokens: Tokens, at: int) -> bool:
    """Whether two digits are the year after: "2023/24"."""
    second = tokens.word(at + 2)
    following = (int(tokens.words[at]) + 1) % 100
    return len(second) == 2 and second.isdecimal() and int(second) == following


def _is_later_year(tokens: Tokens, at: int) -> bool:
    return is_year(tokens, at + 2) and int(tokens.words[at + 2]) > int(tokens.words[at])


def _decade(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A decade: "1980s", "the '80s", "les années 80"."""
    word = tokens.word(at)
    if len(word) not in (2, 4):
        return None
    if _has_decade_ending(tokens, at, lex):
        if word.endswith("0"):
            return unquantified(tokens, at, at + 2, NumeralKind.DATE, "decade")
    elif tokens.word(at - 1) in lex.units.decade_before:
        return unquantified(tokens, at, at + 1, NumeralKind.DATE, "decade")
    return None


def _has_decade_ending(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether the ending of a decade hangs on digits: "1980s"."""
    return tokens.glued(at + 1) and tokens.raw(at + 1) in lex.units.decade_endings


def _year(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Four plain digits that nothing makes a count: see ``is_year`` and ``counted``."""
    if not is_year(tokens, at) or _goes_on_in_letters(tokens, at + 1):
        return None
    before = _word_before(tokens, at)
    likely = _is_told_year if before in lex.units.year_before else _is_likely_year
    if not likely(tokens, at, before, lex):
        return None
    return unquantified(tokens, at, at + 1, NumeralKind.DATE, "year")


def _word_before(tokens: Tokens, at: int) -> str:
    """The word before a year, a hyphen between them passed over."""
    before = tokens.word(at - 1)
    return tokens.word(at - 2) if before in _HYPHENS else before


def _goes_on_in_letters(tokens: Tokens, at: int) -> bool:
    return tokens.glued(at) and tokens.word(at)[0].isalpha()


def _is_told_year(tokens: Tokens, at: int, before: str, lex: Lexicon) -> bool:
    """Behind a word that years follow, all but what is measured: "en 2000 jours" is a year."""
    del before
    if tokens.word(at + 1) in lex.numbers.scales:
        return False
    unit = unit_at(tokens, at + 1, lex)
    return unit is None or unit.kind is NumeralKind.DURATION


def _is_likely_year(tokens: Tokens, at: int, before: str, lex: Lexicon) -> bool:
    """Elsewhere, what is near to our days and not counted."""
    if before in lex.units.count_before or int(tokens.words[at]) not in _LIKELY_YEARS:
        return False
    if before in lex.units.year_owners and int(tokens.words[at]) in _OWNED_YEARS:
        return True
    return not counted(tokens, at + 1, lex)


_READERS = (
    _day_and_month, _numeric, _named_day, _after_month, _short_year, _weekday, _season, _decade,
    read_clock, _year,
)  # fmt: skip
