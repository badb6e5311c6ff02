"""Where a chart's scale begins and ends, which numbers stand on it, and where each lies."""

from collections.abc import Callable, Sequence
from math import ceil, floor, log10

from claimtrack.report.charts.rows import ChartRows

_FEW_TENS = 4
_MARKS = 5
"""Numbers that a scale of differences prints, more or less."""

Ends = tuple[float, float]


def scale_ends(chart: ChartRows) -> Ends:
    """Where the scale begins and ends."""
    if chart.log:
        return _ends_of_factors(chart.ends)
    low, high = min(chart.ends), max(chart.ends)
    if low == high:
        room = abs(low) * 0.1 or 1
        low, high = low - room, high + room
    room = (high - low) * 0.08
    return (0.0 if 0 <= low < high / 3 else low - room), high + room


def _ends_of_factors(ends: Sequence[float]) -> Ends:
    """Where a scale of factors begins and ends; it has no zero."""
    least, most = log10(min(end for end in ends if end > 0)), log10(max(ends))
    room = (most - least) * 0.06
    return 10 ** (least - room), 10 ** (most + room)


def across(ends: Ends, width: float, *, log: bool) -> Callable[[float], float]:
    """How a number becomes a distance from the left, up to ``width``; outside it, at the edge."""
    turned = log10 if log else float
    low, high = (turned(end) for end in ends)

    def place(value: float) -> float:
        inside = max(ends[0], min(ends[1], value))
        return width * (turned(inside) - low) / (high - low)

    return place


def scale_marks(ends: Ends, *, log: bool) -> list[float]:
    """The numbers that the scale prints."""
    return _factors(*ends) if log else _differences(*ends)


def _factors(low: float, high: float) -> list[float]:
    """Of a scale of factors: 1, 2, 5, 10, 20, 50; of many tens the tens alone."""
    tens = range(floor(log10(low)), ceil(log10(high)) + 1)
    steps = (1, 2, 5) if len(tens) <= _FEW_TENS else (1,)
    return [step * 10.0**ten for ten in tens for step in steps if low <= step * 10.0**ten <= high]


def _differences(low: float, high: float) -> list[float]:
    """Of any other: multiples of 1, 2 or 5 times a power of ten."""
    rough = (high - low) / _MARKS
    ten = 10.0 ** floor(log10(rough))
    step = next(step * ten for step in (1, 2, 5, 10) if step * ten >= rough)
    first = ceil(low / step)
    return [at * step for at in range(first, floor(high / step) + 1)]
