from decimal import Decimal

import pytest
from claims_made import claim

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.groups.parts import compare_parts
from claimtrack.wording.groups import sum_sentence


@pytest.mark.parametrize(
    ("parts", "outcome", "relation"),
    [
        ((25, 16), Outcome.COMPATIBLE, Relation.PARTS_ADD_UP),
        ((25, 19), Outcome.CONFLICT, Relation.PARTS_DO_NOT_ADD_UP),
    ],
)
def test_parts_declared_exhaustive(
    parts: tuple[int, ...], outcome: Outcome, relation: Relation
) -> None:
    members = [claim(n, id=f"C{i}") for i, n in enumerate(parts, start=2)]
    found = compare_parts(claim(41, id="C1"), members)
    assert (found.outcome, found.relation) == (outcome, relation)
    assert found.difference == Interval(Decimal(41 - sum(parts)), Decimal(41 - sum(parts)))
    assert compare_parts(claim(41, id="C1"), members[::-1]).outcome is outcome
    assert str(sum(parts)) in sum_sentence(found, "en")
    assert str(sum(parts)) in sum_sentence(found, "fr")


def test_parts_that_cannot_be_added_leave_it_open() -> None:
    whole = claim(41, id="C1")
    for members in ([], [whole], [claim(3, unit="km", id="C2")], [claim(None, "vague", id="C2")]):
        found = compare_parts(whole, members)
        assert found.outcome is Outcome.UNDETERMINED
        assert sum_sentence(found, "fr")
