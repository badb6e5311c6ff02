from dataclasses import replace
from itertools import combinations
from random import Random
from typing import Any

import pytest
from claims_made import claim, period, window
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups import summary as standing
from claimtrack.domain.groups.duplicates import fold
from claimtrack.domain.groups.summary import GRAVITY, stand

SATURDAY = window("2020-05-02")
GRAVE = (Outcome.CONFLICT, Outcome.TENSION)


def gravest(found: list[Claim]) -> Outcome:
    outcomes = {compare(a, b).outcome for a, b in combinations(found, 2)}
    return min(outcomes, key=GRAVITY.index)


def named(found: list[Claim]) -> list[Claim]:
    return [replace(each, id=f"C{at}") for at, each in enumerate(found)]


def test_outcome_lines_strata_and_camps() -> None:
    found = stand(
        [
            claim(300, id="C1", speaker="la police", window=SATURDAY),
            claim(3000, id="C2", speaker="le syndicat", window=SATURDAY),
            claim(290, "about", id="C3", speaker="la mairie", window=SATURDAY),
            claim(50, id="C4", speaker="la police", window=window("2020-05-09")),
        ]
    )
    assert found.outcome is Outcome.CONFLICT
    assert (found.complete, found.facts) == (True, 4)
    assert [line.comparison.outcome for line in found.lines][:2] == [Outcome.CONFLICT] * 2
    saturday, later = found.strata
    assert saturday.window == SATURDAY.nominal
    assert [[fact.ids for fact in camp.facts] for camp in saturday.spread.camps] == [
        [("C3",), ("C1",)],
        [("C2",)],
    ]
    assert [fact.ids for camp in later.spread.camps for fact in camp.facts] == [("C4",)]


def test_nothing_and_one_claim() -> None:
    assert (stand([]).outcome, stand([]).strata) == (None, ())
    alone = stand([claim(3, id="C1")])
    assert (alone.outcome, alone.lines) == (None, ())
    assert len(alone.strata) == 1


def test_labels_that_papers_use_for_one_another_share_a_stratum_and_open_fields_join_it() -> None:
    found = stand(
        [
            claim(30, id="C1", population="civilian", place="mara", window=SATURDAY),
            claim(30, id="C2", population="person", window=SATURDAY),
            claim(30, id="C3", population="fighter", place="mara", window=SATURDAY),
        ]
    )
    assert [[one.id for one in layer.claims] for layer in found.strata] == [["C1", "C2"], ["C3"]]


def test_of_a_running_count_the_last_word_of_each_source_is_in_the_camps() -> None:
    toll: dict[str, Any] = {"measure": "killed", "window": SATURDAY}
    found = stand(
        [
            claim(18, id="C1", speaker="la préfecture", said=period("2020-05-02"), **toll),
            claim(31, id="C2", speaker="la préfecture", said=period("2020-05-03"), **toll),
            claim(31, id="C3", speaker="le maire", said=period("2020-05-03"), **toll),
        ]
    )
    (layer,) = found.strata
    assert layer.updated == ("C1",)
    assert [[fact.ids for fact in camp.facts] for camp in layer.spread.camps] == [[("C2", "C3")]]


def test_units_meet() -> None:
    found = stand([claim(5, id="C1", unit="km"), claim(9000, id="C2", unit="m")])
    (layer,) = found.strata
    assert layer.spread.unit == "m"
    assert len(layer.spread.camps) == 2


numbers = st.lists(
    st.builds(
        lambda n, hedge, who, measure: claim(
            n, hedge, speaker=who, measure=measure, window=SATURDAY, said=SATURDAY.nominal
        ),
        st.integers(1, 60),
        st.sampled_from(["exact", "exact", "about", "at_least", "at_most", "more_than"]),
        st.sampled_from([None, "le maire", "la police", "le syndicat", "un témoin"]),
        st.just("killed"),
    ),
    min_size=2,
    max_size=12,
)


@given(numbers, st.sampled_from(["killed", "present", "cost"]))
def test_the_deciding_pairs_find_the_gravest_outcome(found: list[Claim], measure: str) -> None:
    """The law behind the speed: where all pairs hold a conflict or a tension, so do the few."""
    claims = named([replace(each, measure=measure) for each in found])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(standing, "MOST_FOLDS", 0)
        few = stand(claims)
    exact = gravest(claims)
    if exact in GRAVE and len(fold(claims)) > 1:
        assert few.outcome is exact


@given(numbers)
def test_few_facts_are_compared_each_with_each(found: list[Claim]) -> None:
    claims = named(found)
    assert stand(claims).outcome is gravest(claims)
    assert stand(claims).complete


def test_a_conflict_between_strata_is_found_among_many() -> None:
    rng = Random(7)
    days = [window(f"2020-05-{day:02d}") for day in range(1, 29)]
    parts = [
        claim(rng.randint(10, 30), id=f"C{n}", measure="left", window=days[n % 28], outlet=f"O{n}")
        for n in range(400)
    ]
    whole = claim(5, id="C400", measure="left", window=window("2020-05-01", "2020-05-28"))
    found = stand([*parts, whole])
    assert not found.complete
    assert found.outcome is Outcome.CONFLICT
    assert any(line.comparison.relation == "part exceeds whole" for line in found.lines)


def test_declared_parts_are_compared_whatever_the_number() -> None:
    many = [claim(1000 + n, id=f"C{n}", measure="present", outlet=f"O{n}") for n in range(80)]
    part = claim(2000, id="C80", part_of="C3", measure="present")
    found = stand([*many, part])
    assert any({"C3", "C80"} <= {*line.a, *line.b} for line in found.lines)
