"""Rates over so many people, brought to one base: 28 per 100,000 are 280 per million."""

from dataclasses import replace
from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.quantity import Quantity

_PEOPLE = {"persons": "inhabitants"}
"""Nouns that say the same of whom a rate is over."""


def on_one_base(a: Claim, b: Claim) -> tuple[Claim, Claim]:
    """Both claims, a rate over fewer of the same people told over as many as the other's."""
    one, two = _base(a), _base(b)
    if one is None or two is None or one[1] != two[1] or a.per == b.per:
        return a, b
    if one[0] == two[0]:
        return a, replace(b, per=a.per)
    if one[0] < two[0]:
        return _told_over(a, b, two[0] / one[0]), b
    return a, _told_over(b, a, one[0] / two[0])


def _base(claim: Claim) -> tuple[Decimal, str] | None:
    """(number, noun) of what a rate is over; None where no number is said."""
    count, _, noun = (claim.per or "").partition(" ")
    if not count.isdecimal() or not int(count) or not noun:
        return None
    return Decimal(count), _PEOPLE.get(noun, noun)


def _told_over(claim: Claim, like: Claim, factor: Decimal) -> Claim:
    return replace(claim, quantity=_times(claim.quantity, factor), per=like.per)


def _times(quantity: Quantity, factor: Decimal) -> Quantity:
    """The quantity so many times; what its last digit rounds away grows along."""
    return replace(
        quantity,
        value=_each(quantity.value, factor),
        low=_each(quantity.low, factor),
        high=_each(quantity.high, factor),
        step=(quantity.step or Decimal(1)) * factor,
    )


def _each(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value * factor
