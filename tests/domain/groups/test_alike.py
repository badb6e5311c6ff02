from dataclasses import replace
from itertools import combinations

from claims_made import claim, window
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.groups.duplicates import AlikePairs, fold, lines

SATURDAY = window("2020-05-02")

claims = st.builds(
    lambda n, hedge, who, article: claim(
        n, hedge, speaker=who, article=article, measure="killed", window=SATURDAY
    ),
    st.sampled_from([10, 12, 40, 500]),
    st.sampled_from(["exact", "about", "at_least"]),
    st.sampled_from([None, "le maire", "la police"]),
    st.sampled_from(["A1", "A2"]),
)
many = st.lists(claims, min_size=2, max_size=9).map(
    lambda found: [replace(each, id=f"C{at}") for at, each in enumerate(found)]
)


def all_lines(found: list[Claim]) -> tuple[AlikePairs, ...]:
    folds = fold(found)
    pairs = [(one, one) for one in folds if len(one) > 1] + list(combinations(folds, 2))
    return lines((one, two, compare(one[0], two[-1])) for one, two in pairs)


@given(many)
def test_a_fold_stands_for_each_of_its_pairs(found: list[Claim]) -> None:
    told = {
        frozenset((a, b)): line.comparison
        for line in all_lines(found)
        for ones, twos in line.sets
        for a in ones
        for b in twos
        if a != b
    }
    for a, b in combinations(found, 2):
        exact = compare(a, b)
        line = told[frozenset((a.id, b.id))]
        assert (line.outcome, line.relation) == (exact.outcome, exact.relation)


@given(many)
def test_every_pair_is_counted_once(found: list[Claim]) -> None:
    assert sum(line.pairs for line in all_lines(found)) == len(found) * (len(found) - 1) // 2


def test_copies_are_told_once_and_know_their_others() -> None:
    found = [
        claim(300, id="C1", speaker="la police", said=SATURDAY.nominal),
        claim(300, id="C2", speaker="la police", said=SATURDAY.nominal, outlet="Le Cap"),
        claim(3000, id="C3", speaker="le syndicat"),
        claim(300, id="C10", speaker="le maire"),
    ]
    copies, against, also = all_lines(found)
    assert (copies.a, copies.b, copies.pairs) == (("C1", "C2"), ("C1", "C2"), 1)
    assert (against.a, against.b, against.pairs) == (("C1", "C2", "C10"), ("C3",), 3)
    assert against.others("C3") == ("C1", "C2", "C10")
    assert against.others("C2") == ("C3",)
    assert also.others("C10") == ("C1", "C2")
    assert copies.others("C10") == ()


def test_a_claim_that_another_points_at_is_never_folded() -> None:
    twins = [claim(40, id="C1"), claim(40, id="C2"), claim(12, id="C3", part_of="C1")]
    assert [tuple(one.id for one in group) for group in fold(twins)] == [("C1",), ("C2",), ("C3",)]
