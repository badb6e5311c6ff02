"""Likely slips of the pen between two numbers that contradict each other, each with a stable code.

They are told as such beside a finding, and change nothing of its outcome: a desk looks at the
source either way.
"""

from decimal import Decimal
from enum import StrEnum
from functools import partial

from claimtrack.domain.comparison.pair import Pair


class Slip(StrEnum):
    """What may have gone wrong with one of two numbers."""

    TIMES_10 = "times_10"
    """A nought too many, or one too few."""
    TIMES_1000 = "times_1000"
    """Thousands read as units: 18.000 for 18, or the other way round."""
    SCALE_WORD = "scale_word"
    """A million for a milliard, a milliard for a billion: scale words that languages part by."""
    TRANSPOSED = "transposed"
    """Two digits in each other's place: 1 217 and 1 271."""


def slip(pair: Pair) -> Slip | None:
    """The likely slip between two numbers printed as points; None for none.

    Only numbers of two telling digits are ten times apart by a slip: 200 and 2 000 are what two
    sides say of one crowd.
    """
    a, b = pair.a.point, pair.b.point
    if a is None or b is None or a <= 0 or b <= 0:
        return None
    low, high = sorted((a, b))
    return _by_factor(low, high) or (Slip.TRANSPOSED if _transposed(low, high) else None)


_SCALE = Decimal(10) ** 6
"""From here on numbers are printed with a scale word."""


def _by_factor(low: Decimal, high: Decimal) -> Slip | None:
    if high == low * 1000:
        return Slip.SCALE_WORD if low >= _SCALE else _if_telling(low, Slip.TIMES_1000)
    return _if_telling(low, Slip.TIMES_10) if high == low * 10 else None


def _if_telling(number: Decimal, found: Slip) -> Slip | None:
    return found if len(_digits(number).rstrip("0")) > 1 else None


def _transposed(low: Decimal, high: Decimal) -> bool:
    """Whether two digits that stand side by side in the one stand the other way round."""
    one, two = _digits(low), _digits(high)
    if len(one) != len(two) or low.adjusted() != high.adjusted():
        return False
    return two in map(partial(_swapped, one), range(len(one) - 1))


def _swapped(digits: str, at: int) -> str:
    """The digits with two neighbours in each other's place."""
    return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _digits(number: Decimal) -> str:
    """The digits, without the noughts before them."""
    return "".join(map(str, number.as_tuple().digits)).lstrip("0")
