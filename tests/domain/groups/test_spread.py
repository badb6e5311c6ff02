from dataclasses import replace
from decimal import Decimal
from itertools import combinations, islice

import pytest
from claims_made import claim
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.claim import Basis, Claim
from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.pair import make_side, own_bounds
from claimtrack.domain.groups.spread import spread
from claimtrack.domain.groups.summary import pairs
from claimtrack.settings import Thresholds


def test_camps_of_a_demonstration() -> None:
    found = spread(
        [
            claim(30000, id="C1", organisation="syndicat"),
            claim(18000, id="C2", organisation="préfecture"),
            claim(18000, id="C3", organisation="préfecture", outlet="B"),
            claim(14000, id="C4", organisation="cabinet"),
            claim(17600, "about", id="C5", organisation="journal"),
        ]
    )
    ids = [[fact.ids for fact in camp.facts] for camp in found.camps]
    assert ids == [[("C4",)], [("C5",), ("C2", "C3")], [("C1",)]]
    assert [camp.origins.origins for camp in found.camps] == [1, 2, 1]
    assert found.whole == Interval(Decimal(13500), Decimal(31500))
    assert found.factor == Decimal("1.9")
    assert found.left_out == ()


def test_one_camp_has_no_factor() -> None:
    found = spread([claim(40, id="C1"), claim(30, "at_least", id="C2")])
    assert len(found.camps) == 1
    assert found.factor is None
    assert found.whole == Interval(Decimal(30), None)


def test_units_meet_in_the_base_unit_and_others_are_left_out() -> None:
    found = spread(
        [
            claim(5, id="C1", unit="km"),
            claim(5000, id="C2", unit="m"),
            claim(3, id="C3", unit="EUR"),
            claim(None, "vague", id="C4", unit="km"),
        ]
    )
    assert found.unit == "m"
    assert found.left_out == ("C3", "C4")
    assert len(found.camps) == 1


@pytest.mark.parametrize(
    "one",
    [
        claim(18000),
        claim(18000, "more_than"),
        claim(None, "range", low=20, high=30),
        claim(None, "vague"),
        claim(17, unit="percent"),
        claim(17.5, "about", unit="percent"),
        claim(12, "nearly", unit="km"),
        claim(40, basis=Basis.NAMED_LIST),
        claim(40, definition="confirmed"),
    ],
)
def test_what_a_claim_commits_to_by_itself_is_its_side_of_a_pair_with_itself(one: Claim) -> None:
    limits = Thresholds()
    assert own_bounds(one, limits) == make_side(one, one, one.unit, limits).hard


def test_nothing_gives_nothing() -> None:
    found = spread([])
    assert (found.whole, found.camps, found.unit) == (None, (), None)


def test_pairs_are_streamed() -> None:
    endless = pairs(claim(n, id=f"C{n}") for n in range(2000))
    first = list(islice(endless, 3))
    assert [(found.a, found.b) for found in first] == [("C0", "C1"), ("C0", "C2"), ("C0", "C3")]
    assert {found.outcome for found in first} == {Outcome.CONFLICT}


def test_ten_thousand_claims_fold_and_sweep() -> None:
    many = [claim(n % 997, id=f"C{n}", outlet=f"journal {n % 50}") for n in range(10000)]
    found = spread(many)
    assert sum(len(fact.claims) for camp in found.camps for fact in camp.facts) == 10000
    assert len(found.camps) > 900  # numbers under 1 000: only the round hundreds reach further


members = st.lists(
    st.tuples(st.integers(0, 50), st.integers(0, 10)).map(
        lambda ends: claim(hedge="range", low=ends[0], high=ends[0] + ends[1])
    ),
    max_size=8,
)


@given(members)
def test_within_a_camp_all_hold_together_and_camps_need_each_other_not(found: list[Claim]) -> None:
    named = [replace(each, id=f"C{place}") for place, each in enumerate(found)]
    camps = spread(named).camps
    for camp in camps:
        assert all(a.bounds.meets(b.bounds) for a, b in combinations(camp.facts, 2))
    for one, two in combinations(camps, 2):
        assert any(not a.bounds.meets(b.bounds) for a in one.facts for b in two.facts)


@given(members)
def test_order_changes_nothing(found: list[Claim]) -> None:
    named = [replace(each, id=f"C{place}") for place, each in enumerate(found)]
    one, two = spread(named), spread(named[::-1])
    assert [camp.common for camp in one.camps] == [camp.common for camp in two.camps]


@pytest.mark.parametrize("lone", [claim(40), claim(40, "at_least"), claim(None, "range", None, 3)])
def test_one_claim_is_one_camp(lone: Claim) -> None:
    assert len(spread([lone]).camps) == 1
