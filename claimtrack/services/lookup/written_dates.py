"""Dates written out, in any language: "3 mars 1871", "Dec 2016", "05/03/24", "c. 1871"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from claimtrack.domain.name_matching import fold
from claimtrack.domain.period import Precision
from claimtrack.extraction.times.match import number_table
from claimtrack.extraction.times.windows import TimeFound, find_times
from claimtrack.lang.pack import CODES
from claimtrack.locale.messages import languages, word
from claimtrack.services.lookup.typed_dates import TwoWays

Span = tuple[date, date, Precision]
"""The first and the last day, both included, and how fine that is."""

_DATES = frozenset({"day", "month", "numeric", "quarter", "season", "year"})
"""The readings of ``find_times`` that are days of their own."""
NEAR, _ONWARDS = "near date", "from date"
"""What may stand about a date: its keys in the catalogues."""
_NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{2}|\d{4})", re.ASCII)
_CENTURY = 100
_SHORTEST = 3
"""Letters of a month's name cut short: "avr.", "dic"."""
_YEARS = 5
"""What "c." before a year may be off by, as museums index it (Cataloging Cultural Objects, 4.2)."""
_DAYS = {Precision.MONTH: timedelta(days=31)}
_FEW_DAYS = timedelta(days=7)


def named_day(text: str) -> Span | None:
    """A day, a month or a part of one named in words with its year, in any language, or None."""
    for code in CODES:
        whole = _in_full(text, code)
        for found in find_times(whole, 0, len(whole), code, None):
            if _is_date(found, whole) and found.window is not None:
                nominal, precision = found.window.nominal, found.window.precision
                return nominal.start, nominal.end - timedelta(days=1), precision
    return None


def _is_date(found: TimeFound, whole: str) -> bool:
    """Whether the words are a date from end to end, and not "before" or "since" one."""
    return found.reading in _DATES and found.end - found.start == len(whole)


def _in_full(text: str, code: str) -> str:
    """With the names of months that were cut short written out: "10 déc. 2016"."""
    names = number_table(code).months

    def whole(cut: re.Match[str]) -> str:
        begun = {names[name]: name for name in names if fold(name).startswith(fold(cut[1]))}
        return next(iter(begun.values())) if len(begun) == 1 else cut[0]

    return re.sub(rf"([^\W\d_]{{{_SHORTEST},}})\.?", whole, text)


def digits_of_day(text: str, today: date, *, day_first: bool | None) -> Span | None:
    """A day in digits, "05/03/24", or None. Two digits are the last such year that has come.

    Where it could be two days, ``day_first`` says which, as the person's locale writes them.

    Raises:
        TwoWays: it could be two days, and ``day_first`` is None.
        ValueError: there is no such day.

    """
    found = _NUMERIC.fullmatch(text)
    if found is None:
        return None
    one, other, year = int(found[1]), int(found[3]), _year(found[4], today)
    ways = {True: _day(year, other, one), False: _day(year, one, other)}
    days = set(filter(None, ways.values()))
    if len(days) > 1 and day_first is None:
        raise TwoWays(text)
    day = days.pop() if len(days) == 1 else ways[bool(day_first)]
    if day is None:
        raise ValueError(text)
    return day, day, Precision.DAY


def _year(digits: str, today: date) -> int:
    if len(digits) > 2:
        return int(digits)
    year = today.year - today.year % _CENTURY + int(digits)
    return year if year <= today.year else year - _CENTURY


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def around(span: Span) -> Span:
    """What "c. 1871" says: the years about it."""
    first, last, precision = span
    if precision is Precision.YEAR:
        start, end = date(first.year - _YEARS, 1, 1), date(last.year + _YEARS, 12, 31)
        return start, end, Precision.VAGUE
    reach = _DAYS.get(precision, _FEW_DAYS)
    return first - reach, last + reach, Precision.VAGUE


def onwards(span: Span, today: date) -> Span:
    """What "March 1871 or later" says: from its first day to today."""
    first, last, _ = span
    return first, max(last, today), Precision.VAGUE


@cache
def _wrappers(meaning: str) -> tuple[re.Pattern[str], ...]:
    """The ways of saying so in every language, a date in their middle."""
    return tuple(
        re.compile(re.escape(way).replace(r"\{date\}", "(?P<date>.+)"), re.IGNORECASE)
        for lang in languages()
        for way in word(lang, meaning, "date").split("|")
    )


def unwrapped(text: str) -> Iterator[tuple[str, str]]:
    """What stands about a date, and the date: "c. 1871" → (NEAR, "1871")."""
    for meaning in (NEAR, _ONWARDS):
        for pattern in _wrappers(meaning):
            if found := pattern.fullmatch(text):
                yield meaning, found["date"].strip()
