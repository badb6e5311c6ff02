"""Series: named indicators of a country or another body, one figure wherever they are printed.

"The unemployment rate in France in March 2024" is one quantity in every article of every story.
Which of its definitions is meant is settled inside the series, as with any figure.
"""

from claimtrack.domain.claim import Claim, Kind, Level
from claimtrack.domain.measure import INDICATORS
from claimtrack.domain.period import Precision, Window
from claimtrack.domain.units import unit_class

_PERIODS = frozenset({Precision.MONTH, Precision.QUARTER, Precision.YEAR})


def series_of(claim: Claim) -> str | None:
    """The id of the series that a claim is of, None where it is of its story.

    Its indicator, place and period have to be told; a change ("up 0.3 points") is none of them.
    """
    period = _period(claim.window)
    if claim.measure not in INDICATORS or not claim.place or period is None:
        return None
    if claim.place_level is Level.ASSUMED or _is_change(claim):
        return None
    return f"{claim.measure}-{claim.place}-{period}"


def _is_change(claim: Claim) -> bool:
    return claim.kind is Kind.CHANGE or claim.unit == "percentage_point" or not _fits(claim)


def _fits(claim: Claim) -> bool:
    """Whether its unit is one that the indicator is given in: a rate, a sum, a number of people."""
    return unit_class(claim.unit) in INDICATORS[claim.measure or ""]


def _period(window: Window | None) -> str | None:
    """The month, the quarter or the year that a figure is of: "2024-03", "2024-q1", "2024"."""
    if window is None or window.widest is not None or window.precision not in _PERIODS:
        return None
    start = window.nominal.start
    if window.precision is Precision.YEAR:
        return f"{start.year}"
    if window.precision is Precision.MONTH:
        return f"{start.year}-{start.month:02}"
    return f"{start.year}-q{(start.month + 2) // 3}"
