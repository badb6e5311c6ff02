"""Arithmetic that one text does itself: whether the third number follows from the other two.

Every number stands for the bounds its words commit to; what is worked out is an interval too, and
a stated number fits where the two meet. Numbers printed side by side before and after a change
are rounded to one place, the finest that either shows.
"""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from enum import StrEnum

from claimtrack.domain.comparison.bounds import DIGITS, Interval, hard, printed, trailing_zeros
from claimtrack.domain.quantity import Quantity
from claimtrack.settings import Thresholds

HUNDRED = Decimal(100)


class Sort(StrEnum):
    """What sort of arithmetic a check looked at."""

    SUM = "sum"
    SHARE = "share"
    CHANGE = "change"
    TITLE = "title"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at in a text.

    ``fits``: None where it could not be worked out (a number missing, a whole of zero).
    ``given``: the printed numbers it was worked out from; ``stated``: the one that should follow.
    ``computed`` and ``committed``: what follows, and what the stated number commits to, in
    ``unit``. ``start``/``end``: code points of the text, None for the title and the address;
    ``passage``: the words there.
    """

    sort: Sort
    fits: bool | None
    given: tuple[str, ...]
    stated: str
    computed: Interval | None = None
    committed: Interval | None = None
    unit: str | None = None
    start: int | None = None
    end: int | None = None
    passage: str = ""


def meets(computed: Interval | None, committed: Interval | None) -> bool | None:
    """Whether a stated number fits what was worked out; None where either is not known."""
    if computed is None or committed is None or not (computed.known and committed.known):
        return None
    return computed.meets(committed)


def share_of(part: Quantity, whole: Quantity, thresholds: Thresholds) -> Interval | None:
    """How many percent of the whole the part is; None for a whole that may be zero or less."""
    one, all_ = hard(part, thresholds), hard(whole, thresholds)
    if all_.low is None or all_.low <= 0 or _is_negative(one.low):
        return None
    with localcontext() as context:
        context.prec = DIGITS
        low, high = _percent(one.low, all_.high), _percent(one.high, all_.low)
    return Interval(low if low is not None else Decimal(0), high)


def _is_negative(end: Decimal | None) -> bool:
    return end is not None and end < 0


def _percent(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    return None if part is None or whole is None else part / whole * HUNDRED


def change_in_percent(before: Quantity, after: Quantity, thresholds: Thresholds) -> Interval | None:
    """By how many percent a level has changed; negative for a fall."""
    first, last = side_by_side(before, after, thresholds)
    if first.low is None or first.high is None or first.low <= 0:
        return None
    with localcontext() as context:
        context.prec = DIGITS
        return Interval(_growth(first.high, last.low), _growth(first.low, last.high))


def _growth(before: Decimal, after: Decimal | None) -> Decimal | None:
    return None if after is None else (after / before - 1) * HUNDRED


def difference(before: Quantity, after: Quantity, thresholds: Thresholds) -> Interval:
    """By how much a level has changed, in its own unit; negative for a fall."""
    first, last = side_by_side(before, after, thresholds)
    return last.difference(first)


def side_by_side(
    before: Quantity, after: Quantity, thresholds: Thresholds
) -> tuple[Interval, Interval]:
    """The bounds of two numbers that one sentence sets side by side.

    "From 200 000 to 240 000": the second shows tens of thousands, so the first does too.
    """
    place = min(_place(before), _place(after))
    return _at_place(before, place, thresholds), _at_place(after, place, thresholds)


def _place(quantity: Quantity) -> Decimal:
    """The value of the last printed place that is not an idle zero."""
    n = printed(quantity)
    if quantity.step is not None:
        return abs(quantity.step)
    return Decimal(1) if n is None else Decimal(1).scaleb(trailing_zeros(n))


def _at_place(quantity: Quantity, place: Decimal, thresholds: Thresholds) -> Interval:
    bounds, n = hard(quantity, thresholds), printed(quantity)
    if n is None or bounds.low is None or bounds.high is None or not bounds.low < n < bounds.high:
        return bounds
    return Interval(max(bounds.low, n - place / 2), min(bounds.high, n + place / 2))


def signed(bounds: Interval, fall: bool) -> Interval:
    """A change that is said to be a fall, as a negative one."""
    return bounds.negated if fall else bounds
