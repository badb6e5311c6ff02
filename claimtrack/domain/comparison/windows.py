"""The days that a figure is over, and how those of two claims lie to each other."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimtrack.domain.claim import Claim
from claimtrack.domain.measure import is_fixed
from claimtrack.domain.period import Period
from claimtrack.settings import Thresholds


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


@dataclass(frozen=True, slots=True)
class Lying:
    """How the windows lie, in one reading; ``first``: whose ends sooner, "" where neither."""

    how: Lie
    first: str = ""


def lying(a: Period | None, b: Period | None) -> Lying:
    """How two periods lie to each other."""
    return Lying(lie(a, b), _sooner(a, b))


def _sooner(a: Period | None, b: Period | None) -> str:
    """Which of two periods ends sooner; an unknown one is not known to."""
    if a is None or b is None or a.end == b.end:
        return ""
    return "a" if a.end < b.end else "b"


def window_of(claim: Claim, period: Period | None, thresholds: Thresholds) -> Period | None:
    """The days the figure is over. A fixed quantity's short date is when it was estimated."""
    if period is None or not is_fixed(claim.measure):
        return period
    days = (period.end - period.start).days
    return period if days >= thresholds.fixed_days else None
