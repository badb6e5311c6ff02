"""Dates as people type them: a day, a month, a year, "3 mars 1871", "yesterday", "c. 1871".

Standard library only, for quick commands.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from claimtrack.domain.period import Precision
from claimtrack.errors import UsageError

if TYPE_CHECKING:
    from claimtrack.services.lookup.written_dates import Span

EMBARGO = timedelta(days=2)
"""A page may be dated tomorrow where its day begins sooner, or by an embargo; not next month."""
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)


class TwoWays(ValueError):
    """Digits that are one day with the day first, another with the month first."""


@dataclass(frozen=True, slots=True)
class Days:
    """A date as precise as it was given: first and last day, both included."""

    earliest: date
    latest: date
    precision: Precision

    @property
    def day(self) -> date | None:
        """The day, where it is known; "samedi" can be placed only then."""
        return self.earliest if self.precision is Precision.DAY else None


def read_days(option: str, text: str, today: date | None = None) -> Days:
    """A day, a month or a year in ISO form; written out in any language; counted from ``today``.

    Without ``today`` ISO forms alone are read: a file means the same whenever it is imported.
    Raises UsageError, which names ``option``, for anything else, and for digits that are two days
    ("05/03/24") where the locale does not say which.
    """
    try:
        return _iso_days(text.strip()) if today is None else _typed_days(text.strip(), today)
    except TwoWays as error:
        wants = "write 2016-12-10: as it stands it may be two days"
        raise UsageError(option=option, value=text, wants=wants) from error
    except (ValueError, OverflowError) as error:
        raise UsageError(option=option, value=text, wants=_wanted(today)) from error


def _wanted(today: date | None) -> str:
    if today is None:
        wants = "write a day (2016-12-10), a month (2016-12) or a year (2016)"
    else:
        wants = (
            "write 2016-12-10, 2016-12, 2016, 3 March 1871, c. 1871, yesterday, last week, monday"
            " or 3 days ago"
        )
    return wants


def _typed_days(text: str, today: date) -> Days:
    if _DATE.fullmatch(text):
        return _iso_days(text)
    from claimtrack.services.lookup.relative_days import relative_days

    span = relative_days(text, today) or _written(text, today)
    if span is None:
        raise ValueError
    return Days(*span)


def _written(text: str, today: date) -> "Span | None":
    from claimtrack.services.lookup.date_order import day_first
    from claimtrack.services.lookup.written_dates import (
        NEAR,
        around,
        digits_of_day,
        named_day,
        onwards,
        unwrapped,
    )

    if span := digits_of_day(text, today, day_first=day_first()) or named_day(text):
        return span
    for meaning, inner in unwrapped(text):
        days = _typed_days(inner, today)
        span = (days.earliest, days.latest, days.precision)
        return around(span) if meaning == NEAR else onwards(span, today)
    return None


def _iso_days(text: str) -> Days:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError
    year, month, day = (int(part) if part else None for part in match.groups())
    return _days(year or 0, month, day)


def refuse_future(option: str, days: Days, now: datetime) -> Days:
    """The days again; a UsageError where a person types a day of publication that is to come.

    It is a slip of the hand, and would put the article after all others. A page that says so of
    itself is taken in without its date (``capture.reading``): nobody is there to correct it.
    """
    if days.earliest > (now + EMBARGO).date():
        wants = "a day that has come, or is two days ahead at most"
        raise UsageError(option=option, value=days.earliest.isoformat(), wants=wants)
    return days


def _days(year: int, month: int | None, day: int | None) -> Days:
    if month is None:
        return Days(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    first = date(year, month, 1)
    if day is None:
        return Days(first, first.replace(day=monthrange(year, month)[1]), Precision.MONTH)
    return Days(date(year, month, day), date(year, month, day), Precision.DAY)
