"""Days typed by how far they lie from today: "yesterday", "il y a 3 jours", "la semana pasada".

What may be typed stands in the catalogues under "date", several ways with "|" between them; those
of every language are read, whatever the language of the messages.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache

from claimtrack.domain.period import Precision
from claimtrack.locale.messages import languages, word

Span = tuple[date, date, Precision]
"""The first and the last day, both included, and how fine that is."""

WEEKDAYS = tuple(f"weekday {number}" for number in range(7))
"""Their keys in the catalogues, Monday first."""
_LAST = "last weekday"


def _day(today: date, back: int) -> Span:
    day = today - timedelta(days=back)
    return day, day, Precision.DAY


def _week(today: date, back: int) -> Span:
    """From Monday to Sunday."""
    monday = today - timedelta(days=today.weekday() + 7 * back)
    return monday, monday + timedelta(days=6), Precision.WEEK


def _month(today: date, back: int) -> Span:
    year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
    first = date(year, month + 1, 1)
    return first, first.replace(day=monthrange(year, month + 1)[1]), Precision.MONTH


def _year(today: date, back: int) -> Span:
    year = today.year - back
    return date(year, 1, 1), date(year, 12, 31), Precision.YEAR


_FIXED: dict[str, tuple[Callable[[date, int], Span], int]] = {
    "day -1": (_day, -1), "day 0": (_day, 0), "day 1": (_day, 1), "day 2": (_day, 2),
    "week 0": (_week, 0), "week 1": (_week, 1), "month 0": (_month, 0), "month 1": (_month, 1),
    "year 0": (_year, 0), "year 1": (_year, 1),
}  # fmt: skip
"""What is said without a number: the day before yesterday is "day 2"."""
_COUNTED = {"days ago": _day, "weeks ago": _week, "months ago": _month, "years ago": _year}


def relative_days(text: str, today: date) -> Span | None:
    """What these words mean on a day; None where they are no such words.

    A weekday is the last one that has come, today's among them; "last Monday" is before today.
    "2 weeks ago" is the week around that day, "2 months ago" that month.
    Raises ValueError, OverflowError for a day before the year 1.
    """
    typed = _plain(text)
    for pattern, meaning in _patterns():
        if found := pattern.fullmatch(typed):
            return _meant(meaning, found.groups(), today)
    return None


def _meant(meaning: str, values: tuple[str, ...], today: date) -> Span:
    if meaning in _FIXED:
        span, back = _FIXED[meaning]
        return span(today, back)
    if meaning in _COUNTED:
        return _COUNTED[meaning](today, int(values[0]))
    if meaning == _LAST:
        before = today - timedelta(days=1)
        return _weekday(_weekdays()[values[0]], before)
    return _weekday(meaning, today)


def _weekday(name: str, today: date) -> Span:
    """The last day called so, up to today."""
    return _day(today, (today.weekday() - WEEKDAYS.index(name)) % 7)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every way of typing a day, with its meaning."""
    names = "|".join(map(re.escape, _weekdays()))
    slots = {"count": r"(\d{1,5})", "weekday": f"({names})"}
    meanings = (*_FIXED, *_COUNTED, *WEEKDAYS, _LAST)
    return tuple(
        (re.compile(re.sub(r"\\{(\w+)\\}", lambda at: slots[at[1]], re.escape(way))), meaning)
        for meaning in meanings
        for way in _ways(meaning)
    )


@cache
def _weekdays() -> dict[str, str]:
    """What a weekday may be called in any language → its name here."""
    return {way: name for name in WEEKDAYS for way in _ways(name)}


def _ways(meaning: str) -> Iterator[str]:
    """The ways in which people of any language type it."""
    for lang in languages():
        yield from map(_plain, word(lang, meaning, "date").split("|"))


def _plain(text: str) -> str:
    """Without accents, capitals, curved apostrophes and blanks too many."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return " ".join("".join(filter(_is_kept, letters)).split())


def _is_kept(letter: str) -> bool:
    return not unicodedata.combining(letter)
