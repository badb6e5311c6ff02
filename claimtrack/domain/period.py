"""Imprecise dates as half-open intervals of days."""

from datetime import date, timedelta
from enum import StrEnum

from claimtrack.domain.record import record


class Precision(StrEnum):
    """How finely a date was printed."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    VAGUE = "vague"


@record(frozen=True, slots=True, order=True)
class Period:
    """Days from ``start`` up to, not including, ``end``. "2024" is the whole year."""

    start: date
    end: date


@record(frozen=True, slots=True, kw_only=True)
class Window:
    """When a figure holds: the nominal reading of the words, and the widest other one.

    "les deux derniers jours" said on 10 December: nominal 9 to 11 (end excluded), widest 8 to 11,
    since the words may also mean 48 hours. Where the words allow one reading only, ``widest`` is
    None. ``words`` are kept as printed.
    """

    nominal: Period
    widest: Period | None = None
    precision: Precision = Precision.DAY
    words: str = ""

    @property
    def readings(self) -> tuple[Period, ...]:
        """Each reading, the nominal one first."""
        return (self.nominal,) if self.widest is None else (self.nominal, self.widest)


def both_included(first: date | None, last: date | None) -> Period | None:
    """From the first day to the last, both included; None where either is unknown.

    None also for the last day that there is, which has none after it.
    """
    if first is None or last is None or last == date.max:
        return None
    return Period(first, last + timedelta(days=1))


def without(whole: Period, part: Period) -> tuple[Period, ...]:
    """What is left of ``whole`` once ``part`` is taken out: none, one or two stretches of days."""
    pieces = (
        Period(whole.start, min(max(part.start, whole.start), whole.end)),
        Period(max(min(part.end, whole.end), whole.start), whole.end),
    )
    return tuple(piece for piece in pieces if piece.start < piece.end)
