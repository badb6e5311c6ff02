"""From words to bounds: what a printed number commits to, and what a reader takes it to mean.

Source of the rules: the table "From words to bounds" of the manual. Half-widths come from
``Thresholds``; strictness (more than, less than) is kept for display only, bounds that touch meet.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.settings import Thresholds

ZERO = Decimal(0)
_TENTH, _PER_MILLE = Decimal("0.1"), Decimal("0.001")

DIGITS = 60
"""Digits kept in the arithmetic: sums of numbers around 10^30 stay exact."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers from ``low`` to ``high``, both included; None is an open side."""

    low: Decimal | None
    high: Decimal | None

    @property
    def known(self) -> bool:
        """Whether either side is bounded: an interval open on both says nothing."""
        return self.low is not None or self.high is not None

    def below(self, other: "Interval") -> bool:
        """Whether every number here is smaller than every number there."""
        return self.high is not None and other.low is not None and self.high < other.low

    def meets(self, other: "Interval") -> bool:
        """Whether some number lies in both; touching ends count."""
        return not (self.below(other) or other.below(self))

    def common(self, other: "Interval") -> "Interval":
        """The numbers in both; call it only where they meet."""
        lows, highs = _known(self.low, other.low), _known(self.high, other.high)
        return Interval(max(lows, default=None), min(highs, default=None))

    def widened(self, other: "Interval") -> "Interval":
        """From the lower of the known low ends to the higher of the known high ends."""
        lows, highs = _known(self.low, other.low), _known(self.high, other.high)
        return Interval(min(lows, default=None), max(highs, default=None))

    def plus(self, other: "Interval") -> "Interval":
        """Every sum of one number from each."""
        return Interval(_add(self.low, other.low), _add(self.high, other.high))

    def minus(self, part: "Interval") -> "Interval":
        """What remains of a count when ``part`` is taken away; a rest is never negative."""
        rest = self.difference(part)
        return Interval(ZERO if rest.low is None else _tidy(max(rest.low, ZERO)), _tidy(rest.high))

    def difference(self, other: "Interval") -> "Interval":
        """Every difference of one number here and one there; it may be negative."""
        return Interval(_less(self.low, other.high), _less(self.high, other.low))

    @property
    def negated(self) -> "Interval":
        """The same numbers below zero, or above it again."""
        return Interval(_less(ZERO, self.high), _less(ZERO, self.low))

    def scaled(self, factor: Decimal, offset: Decimal = ZERO) -> "Interval":
        """Both ends times ``factor`` (above zero) plus ``offset``: a change of unit."""
        low = None if self.low is None else self.low * factor + offset
        high = None if self.high is None else self.high * factor + offset
        return Interval(low, high)


OPEN = Interval(None, None)


def _tidy(value: Decimal | None) -> Decimal | None:
    """Without the zeros that a fraction of a threshold leaves behind: 26500.00 is 26500."""
    if value is None or value != value.to_integral_value():
        return value
    return value.to_integral_value()


def _known(*ends: Decimal | None) -> list[Decimal]:
    return [end for end in ends if end is not None]


def _less(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return None if a is None or b is None else a - b


def _add(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return None if a is None or b is None else a + b


def trailing_zeros(n: Decimal) -> int:
    """How many zeros end a whole number: 4 for 50 000; 0 for a number with decimals or zero."""
    if n == 0 or n != n.to_integral_value():
        return 0
    digits = format(abs(n), "f").split(".", maxsplit=1)[0]
    return len(digits) - len(digits.rstrip("0"))


def rounding(n: Decimal, step: Decimal | None, thresholds: Thresholds) -> Decimal:
    """How far a printed number may stand from the true one because it was rounded.

    With ``step`` (the last printed digit: decimals, percent, "1,12 million"), half of it; a step
    above one comes from a scale word and is capped like round numbers. A plain number that ends
    in two zeros or more: half the last place that is not zero, at most ``rounding_cap`` of it.
    """
    cap = abs(n) * thresholds.rounding_cap
    if step is not None:
        half = abs(step) / 2
        return min(half, cap) if step > 1 else half
    zeros = trailing_zeros(n)
    return min(Decimal(5).scaleb(zeros - 1), cap) if zeros >= thresholds.rounding_zeros else ZERO


@dataclass(frozen=True, slots=True)
class _Printed:
    """A printed number with its half-widths; ``n`` is never NaN or infinite."""

    n: Decimal
    h: Decimal
    thresholds: Thresholds

    @property
    def w(self) -> Decimal:
        return max(self.h, abs(self.n) * self.thresholds.about)

    @property
    def floor(self) -> Decimal | None:
        """Where "at most n" starts: counts start at zero, a negative number has no floor."""
        return ZERO if self.n >= 0 else None


def _exact(p: _Printed) -> Interval:
    return Interval(p.n - p.h, p.n + p.h)


def _about(p: _Printed) -> Interval:
    return Interval(p.n - p.w, p.n + p.w)


def _nearly(p: _Printed) -> Interval:
    """Nearer to zero than n, whichever side of zero n lies on."""
    return Interval(p.n - p.w, p.n) if p.n >= 0 else Interval(p.n, p.n + p.w)


def _from(p: _Printed) -> Interval:
    return Interval(p.n, None)


def _to(p: _Printed) -> Interval:
    return Interval(p.floor, p.n)


def _soft_more(p: _Printed) -> Interval:
    reach = max(2 * p.h, abs(p.n) * p.thresholds.more_than_soft)
    return Interval(p.n, p.n + reach if reach else None)


def _soft_least(p: _Printed) -> Interval:
    reach = abs(p.n) * (p.thresholds.at_least_soft - 1)
    return Interval(p.n, p.n + reach if reach else None)


def _upper_half(p: _Printed) -> Interval:
    share = p.n * p.thresholds.up_to_soft
    return Interval(share, p.n) if p.n >= 0 else Interval(None, p.n)


_HARD: dict[Hedge, Callable[[_Printed], Interval]] = {
    Hedge.EXACT: _exact,
    Hedge.ABOUT: _about,
    Hedge.NEARLY: _nearly,
    Hedge.AT_LEAST: _from,
    Hedge.MORE_THAN: _from,
    Hedge.AT_MOST: _to,
    Hedge.LESS_THAN: _to,
    Hedge.UP_TO: _to,
}

_SOFT = _HARD | {
    Hedge.MORE_THAN: _soft_more,
    Hedge.AT_LEAST: _soft_least,
    Hedge.LESS_THAN: _upper_half,
    Hedge.UP_TO: _upper_half,
}


def hard(quantity: Quantity, thresholds: Thresholds | None = None) -> Interval:
    """What the words commit to. ``OPEN`` where no number can be read out of them."""
    return _bounds(quantity, thresholds or Thresholds(), _HARD)


def soft(quantity: Quantity, thresholds: Thresholds | None = None) -> Interval:
    """What a reader takes the words to mean: "at least 10" is not said of a thousand."""
    return _bounds(quantity, thresholds or Thresholds(), _SOFT)


def half_width(quantity: Quantity, thresholds: Thresholds) -> Decimal:
    """The rounding allowed for in ``hard``; zero where the number stands as printed."""
    n = printed(quantity)
    if n is None or quantity.hedge in (Hedge.RANGE, Hedge.VAGUE):
        return ZERO
    return rounding(n, quantity.step, thresholds)


def printed(quantity: Quantity) -> Decimal | None:
    """The one number printed, wherever the quantity keeps it; None for two ends or none."""
    if (value := _finite(quantity.value)) is not None:
        return value
    ends = set(_known(_finite(quantity.low), _finite(quantity.high)))
    return ends.pop() if len(ends) == 1 else None


def _bounds(
    quantity: Quantity, thresholds: Thresholds, table: dict[Hedge, Callable[[_Printed], Interval]]
) -> Interval:
    n = printed(quantity)
    if quantity.hedge in table and n is not None:
        return table[quantity.hedge](
            _Printed(n, rounding(n, quantity.step, thresholds), thresholds)
        )
    # With two ends the class is range, whatever hedge stands before it.
    return _range(_finite(quantity.low), _finite(quantity.high))


def _range(low: Decimal | None, high: Decimal | None) -> Interval:
    """The numbers between two ends, in whichever order they are printed."""
    if low is not None and high is not None and low > high:
        return Interval(high, low)
    return Interval(low, high)


def _finite(value: Decimal | None) -> Decimal | None:
    return value if value is not None and value.is_finite() else None


def factor_between(a: Interval, b: Interval) -> Decimal | None:
    """How many times the nearest ends of two intervals that do not meet are apart, rounded down.

    None where they meet, or where the smaller end is zero or negative: no ratio says it then.
    """
    ends = facing_ends(a, b)
    if ends is None or ends[0] <= 0:
        return None
    return _rounded_down(ends[1] / ends[0])


def facing_ends(a: Interval, b: Interval) -> tuple[Decimal, Decimal] | None:
    """The two ends between two intervals, the lower one first; None where they meet."""
    lower, upper = (a, b) if a.below(b) else (b, a)
    if lower.high is None or upper.low is None or lower.high >= upper.low:
        return None
    return lower.high, upper.low


def _rounded_down(ratio: Decimal) -> Decimal:
    places = _TENTH if ratio >= Decimal("1.1") else _PER_MILLE
    return ratio.quantize(places, ROUND_FLOOR) if ratio < 10**12 else ratio.to_integral_value()
