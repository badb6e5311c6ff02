"""The days that a figure is over, and how those of two claims lie to each other."""

from dataclasses import dataclass

from claimtrack.domain.claim import Claim
from claimtrack.domain.measure import is_fixed
from claimtrack.domain.period import Lie, Period, lie
from claimtrack.settings import Thresholds


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
