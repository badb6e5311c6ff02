"""Imprecise dates as half-open intervals of days, and how two of them lie to each other."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Precision(StrEnum):
    """How finely a date was printed."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from ``start`` up to, not including, ``end``. "2024" is the whole year."""

    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
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


class Allen(StrEnum):
    """The thirteen ways in which one interval lies to another (Allen 1983)."""

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    STARTS = "starts"
    DURING = "during"
    FINISHES = "finishes"
    EQUAL = "equal"
    FINISHED_BY = "finished by"
    CONTAINS = "contains"
    STARTED_BY = "started by"
    OVERLAPPED_BY = "overlapped by"
    MET_BY = "met by"
    AFTER = "after"


class Lie(StrEnum):
    """The same, as coarse as a comparison of counts needs it."""

    EQUAL = "equal"
    INSIDE = "inside"
    CONTAINS = "contains"
    OVERLAPS = "overlaps"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"


def allen(a: Period, b: Period) -> Allen:
    """How ``a`` lies to ``b``. Half-open: Friday meets Saturday, they share no day."""
    if a.end <= b.start:
        return Allen.MEETS if a.end == b.start else Allen.BEFORE
    if b.end <= a.start:
        return Allen.MET_BY if b.end == a.start else Allen.AFTER
    return _SHARING_DAYS[_order(a.start, b.start)][_order(a.end, b.end)]


def _order(a: date, b: date) -> int:
    """-1 where the first is sooner, 0 where it is the same day, 1 where it is later."""
    return (a > b) - (a < b)


_SHARING_DAYS = {
    -1: {-1: Allen.OVERLAPS, 0: Allen.FINISHED_BY, 1: Allen.CONTAINS},
    0: {-1: Allen.STARTS, 0: Allen.EQUAL, 1: Allen.STARTED_BY},
    1: {-1: Allen.DURING, 0: Allen.FINISHES, 1: Allen.OVERLAPPED_BY},
}
"""By the order of the first days, then by that of the last."""


_COARSE = {
    Allen.EQUAL: Lie.EQUAL,
    Allen.STARTS: Lie.INSIDE,
    Allen.DURING: Lie.INSIDE,
    Allen.FINISHES: Lie.INSIDE,
    Allen.STARTED_BY: Lie.CONTAINS,
    Allen.CONTAINS: Lie.CONTAINS,
    Allen.FINISHED_BY: Lie.CONTAINS,
    Allen.OVERLAPS: Lie.OVERLAPS,
    Allen.OVERLAPPED_BY: Lie.OVERLAPS,
}


def lie(a: Period | None, b: Period | None) -> Lie:
    """How ``a`` lies to ``b`` for a count; UNKNOWN where either is not known."""
    if a is None or b is None:
        return Lie.UNKNOWN
    return _COARSE.get(allen(a, b), Lie.DISJOINT)


def without(whole: Period, part: Period) -> tuple[Period, ...]:
    """What is left of ``whole`` once ``part`` is taken out: none, one or two stretches of days."""
    pieces = (
        Period(whole.start, min(max(part.start, whole.start), whole.end)),
        Period(max(min(part.end, whole.end), whole.start), whole.end),
    )
    return tuple(piece for piece in pieces if piece.start < piece.end)
