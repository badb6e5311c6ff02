"""Odd input: a defined outcome, never a traceback, never a silent agreement."""

from decimal import Decimal
from typing import Any

import pytest
from claims_made import claim, quantity

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups.residual import compare_rest
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.wording.groups import rest_sentence
from claimtrack.wording.worded import compare

SHARE: dict[str, Any] = {"unit": "percent", "denominator": "voter", "step": 1}


@pytest.mark.parametrize(
    ("one", "two", "outcome"),
    [
        (claim(0), claim(0), Outcome.AGREE),
        (claim(0), claim(7), Outcome.CONFLICT),
        (claim(0, "at_least"), claim(7), Outcome.COMPATIBLE),
        (claim(0, "about"), claim(7), Outcome.CONFLICT),
        (claim(-5), claim(5), Outcome.CONFLICT),
        (claim(-5, "about"), claim(-5), Outcome.AGREE),
        (claim(-5, "at_most"), claim(-9), Outcome.COMPATIBLE),
        (claim("1e30"), claim("1e30"), Outcome.AGREE),
        (claim("1e30"), claim("1.04e30"), Outcome.COMPATIBLE),
        (claim("1e30"), claim(3), Outcome.CONFLICT),
        (claim("1000000000000000000000000000001"), claim("1e30"), Outcome.COMPATIBLE),
        (
            claim("1000000000000000000000000000001"),
            claim("1000000000000000000000000000002"),
            Outcome.CONFLICT,
        ),
        (claim(140, **SHARE), claim(140, **SHARE), Outcome.AGREE),
        (claim(140, **SHARE), claim(93, **SHARE), Outcome.CONFLICT),
        (claim(None, "vague"), claim(7), Outcome.UNDETERMINED),
        (claim(None, "range", 3, None), claim(None, "range", None, 9), Outcome.COMPATIBLE),
        (claim(None, "range", 9, 3), claim(5), Outcome.COMPATIBLE),
        (claim(5, unit=None), claim(5), Outcome.AGREE),
        (claim(5, unit=None), claim(9), Outcome.UNDETERMINED),
        (claim(5, unit="stère"), claim(5, unit="boisseau"), Outcome.NOT_COMPARABLE),
        (claim(5, unit="percent"), claim(5, unit="percentage_point"), Outcome.NOT_COMPARABLE),
        (claim(5, unit="EUR"), claim(5, unit="USD"), Outcome.NOT_COMPARABLE),
    ],
)
def test_odd_numbers(one: Claim, two: Claim, outcome: Outcome) -> None:
    found = compare(one, two)
    assert found.outcome is outcome, found.sentence()
    assert found.sentence("fr").endswith(".")


@pytest.mark.parametrize("odd", ["NaN", "sNaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("unit", ["person", "km", "EUR", "percent"])
def test_no_number(odd: str, unit: str) -> None:
    value = Decimal(odd)
    broken = Claim(quantity=Quantity(value=value, low=value, high=value), unit=unit, id="C1")
    found = compare(broken, claim(7, id="C2", unit=unit))
    assert (found.outcome, found.reasons[0]) == (Outcome.UNDETERMINED, "no_value")
    assert found.sentence("en")
    assert found.sentence("fr")


def test_a_claim_without_a_number_is_still_itself_but_says_nothing() -> None:
    empty = Claim(quantity=quantity(None), id="C1")
    assert compare(empty, empty).outcome is Outcome.UNDETERMINED


@pytest.mark.parametrize("hedge", list(Hedge))
def test_every_hedge_meets_every_other(hedge: Hedge) -> None:
    one = claim(40, hedge.value) if hedge not in (Hedge.RANGE, Hedge.VAGUE) else None
    one = one or claim(None, hedge.value, 30, 50)
    for other in Hedge:
        two = Claim(quantity=Quantity(value=None, low=None, high=None, hedge=other))
        assert compare(one, two).outcome is Outcome.UNDETERMINED


def test_each_a_part_of_the_other() -> None:
    a, b = claim(30, id="C1", part_of="C2"), claim(40, id="C2", part_of="C1")
    for one, two in ((a, b), (b, a)):
        found = compare(one, two)
        assert (found.outcome, found.reasons) == (Outcome.UNDETERMINED, ("part_of_cycle",))
    assert "each declared a part of the other" in compare(a, b).sentence("en")
    assert "chacun donnés pour une partie de l’autre" in compare(a, b).sentence("fr")


def test_a_part_of_itself_is_only_itself() -> None:
    own = claim(30, id="C1", part_of="C1")
    assert compare(own, own).outcome is Outcome.AGREE


def test_claims_without_ids_are_no_parts_of_each_other() -> None:
    a, b = claim(30, id="", part_of=""), claim(40, id="", part_of="")
    assert compare(a, b).outcome is Outcome.CONFLICT


def test_a_rest_of_nothing() -> None:
    whole, part, other = claim(40, id="C1"), claim(90, id="C2"), claim(7, id="C3")
    found = compare_rest(whole, part, other)
    assert (found.outcome, found.reasons) == (Outcome.NOT_COMPARABLE, ("no_rest",))
    assert rest_sentence(found, "en")
    assert rest_sentence(found, "fr")


def test_a_rest_in_another_unit() -> None:
    whole = claim(40, id="C1", population="person")
    part = claim(10, id="C2", population="child")
    found = compare_rest(whole, part, claim(7, id="C3", unit="km"))
    assert found.outcome is Outcome.NOT_COMPARABLE


def test_the_rest_of_a_march_is_told_by_its_population_alone() -> None:
    march: dict[str, Any] = {"measure": None, "population": "demonstrator"}
    whole, part = (
        claim(900, id="C1", place="aleppo", **march),
        claim(300, id="C2", place="east-aleppo", **march),
    )
    found = compare_rest(whole, part, claim(2000, id="C3", place="aleppo", **march))
    assert found.outcome is Outcome.CONFLICT


def test_stocks_without_dates_leave_a_rest() -> None:
    level: dict[str, Any] = {"measure": "present", "kind": Kind.STOCK}
    whole = claim(40, id="C1", place="aleppo", **level)
    part = claim(10, id="C2", place="east-aleppo", **level)
    fits = compare_rest(whole, part, claim(30, id="C3", place="aleppo", **level))
    assert fits.outcome is Outcome.COMPATIBLE
    exceeds = compare_rest(whole, part, claim(60, id="C3", place="aleppo", **level))
    assert (exceeds.outcome, exceeds.factor) == (Outcome.CONFLICT, Decimal(2))
