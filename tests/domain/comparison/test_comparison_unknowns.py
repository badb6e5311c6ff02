"""What is done where a claim leaves a field open: assumed and said, or left undetermined."""

from dataclasses import replace
from typing import Any

import pytest
from claims_made import claim, period

from claimtrack.domain.claim import Kind, Level
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.wording.worded import compare


@pytest.mark.parametrize("field", ["unit", "per", "measure"])
def test_a_contradiction_never_rests_on_an_unnamed_field(field: str) -> None:
    named: dict[str, Any] = {"unit": "EUR", "per": "month", "measure": "paid"}
    a = claim(100, id="C1", **named)
    b = claim(900, id="C2", **{**named, field: None})
    found = compare(a, b)
    assert (found.outcome, found.reasons) == (Outcome.UNDETERMINED, (f"{field}_unknown",))


def test_a_missing_per_month_is_unknown_not_different() -> None:
    a, b = (claim(100, unit="EUR", measure="paid", per=per, id="C1") for per in ("month", None))
    found = compare(a, b)
    assert found.outcome is Outcome.AGREE
    assert "per" in found.pair.assumed
    assert "Assuming the same denominator in time or head." in found.sentence("en")


@pytest.mark.parametrize(
    ("scope", "outcome"),
    [
        ({"measure": "left", "kind": Kind.FLOW}, Outcome.UNDETERMINED),
        ({"measure": "demonstrated", "kind": Kind.FLOW}, Outcome.UNDETERMINED),
        ({"measure": "present", "kind": Kind.STOCK}, Outcome.CONFLICT),
        ({"measure": "lost", "unit": "EUR"}, Outcome.CONFLICT),
    ],
)
def test_two_undated_claims(scope: dict[str, Any], outcome: Outcome) -> None:
    a = claim(20000, id="C1", speaker="A", **scope)
    b = claim(50000, id="C2", speaker="B", **scope)
    assert compare(a, b).outcome is outcome
    assert compare(a, claim(20000, id="C2", **scope)).outcome is Outcome.AGREE


def test_a_population_may_say_the_measure() -> None:
    named = claim(41500, id="C1", measure=None, population="demonstrator")
    people = claim(41500, id="C2", measure="demonstrated", population="person")
    assert compare(named, people).relation is Relation.SAME_VALUE


def test_a_toll_without_a_population_counts_everyone() -> None:
    dead = claim(37, id="C1", measure="killed")
    children = claim(12, id="C2", measure="killed", population="child")
    assert compare(dead, children).relation is Relation.PART_OF


def test_a_time_that_cannot_be_placed_is_not_the_other_claims() -> None:
    crowd: dict[str, Any] = {"measure": "demonstrated", "kind": Kind.FLOW, "story": "s"}
    day = period("2024-03-02")
    a = claim(20000, id="C1", speaker="A", article="A1", printed=day, **crowd)
    b = claim(50000, id="C2", speaker="B", article="A2", printed=day, **crowd)
    assert compare(a, b).outcome is Outcome.CONFLICT
    elsewhen = replace(b, window_level=Level.STATED)
    assert compare(a, elsewhen).outcome is Outcome.UNDETERMINED
