"""How often two readers agree."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_desk import desk
from queueing import hand_of
from sqlalchemy.orm import Session

from claimtrack.report.document.plain import plain
from claimtrack.report.notices.agreement import agreement_parts
from claimtrack.services.log.undo import undo
from claimtrack.services.review.agreement import ANSWERS, Agreement, agreement, agreements
from claimtrack.services.review.judgement import judge
from claimtrack.store.tables.models import Answer

__all__ = ["desk"]
READERS = ("ana", "bo")
YES, NO, UNSURE = ANSWERS


def compared(cells: dict[tuple[str, str], int]) -> Agreement:
    answers = [pair for pair, count in cells.items() for _ in range(count)]
    ones = {f"C{at}": pair[0] for at, pair in enumerate(answers)}
    twos = {f"C{at}": pair[1] for at, pair in enumerate(answers)}
    return agreement(READERS, ones, twos)


@pytest.mark.parametrize(
    ("cells", "observed", "expected", "kappa"),
    [
        # (20 + 15) / 50; 0.5 * 0.6 + 0.5 * 0.4; (0.7 - 0.5) / 0.5
        ({(YES, YES): 20, (YES, NO): 5, (NO, YES): 10, (NO, NO): 15}, 0.7, 0.5, 0.4),
        ({(YES, YES): 3, (NO, NO): 2, (UNSURE, UNSURE): 1}, 1.0, 14 / 36, 1.0),
        ({(YES, NO): 4, (NO, YES): 4}, 0.0, 0.5, -1.0),
        ({(YES, YES): 9, (YES, NO): 3}, 0.75, 0.75, 0.0),
        ({(YES, YES): 5}, 1.0, 1.0, None),
        ({}, None, None, None),
    ],
)
def test_kappa_by_hand(
    cells: dict[tuple[str, str], int],
    observed: float | None,
    expected: float | None,
    kappa: float | None,
) -> None:
    found = compared(cells)
    assert found.observed == (None if observed is None else round(observed, 4))
    assert found.expected == (None if expected is None else round(expected, 4))
    assert found.kappa == kappa


@given(
    st.dictionaries(
        st.tuples(st.sampled_from(ANSWERS), st.sampled_from(ANSWERS)), st.integers(0, 9), max_size=9
    )
)
def test_laws(cells: dict[tuple[str, str], int]) -> None:
    """Readers may change places; kappa stays within its bounds, and is 1 for full agreement."""
    found = compared(cells)
    other = compared({pair[::-1]: count for pair, count in cells.items()})
    assert (found.kappa, found.observed) == (other.kappa, other.observed)
    assert found.table == tuple(zip(*other.table, strict=True))
    if found.kappa is not None:
        assert -1 <= found.kappa <= 1
        assert (found.kappa == 1) == (found.observed == 1)
        assert found.observed is not None
        assert Fraction(found.kappa) <= Fraction(found.observed)


def test_claims_and_statements_apart(desk: Session) -> None:
    judge(desk, hand_of("ana"), ["C1", "C2", "S1", "S2"], Answer.ACCEPTED)
    judge(desk, hand_of("bo"), ["C1", "S1", "S2"], Answer.ACCEPTED)
    judge(desk, hand_of("bo"), ["S2"], Answer.REJECTED)
    whole, claims, statements = agreements(desk).pairs
    assert (whole.both, claims.both, statements.both) == (3, 1, 2)
    assert (whole.only, claims.only, statements.only) == ((1, 0), (1, 0), (0, 0))
    assert statements.table == ((1, 1, 0), (0, 0, 0), (0, 0, 0))
    assert (claims.kappa, statements.kappa) == (None, 0.0)


def test_an_answer_taken_back_does_not_count(desk: Session) -> None:
    judge(desk, hand_of("ana"), ["C1"], Answer.ACCEPTED)
    judge(desk, hand_of("bo"), ["C1"], Answer.ACCEPTED)
    undo(desk, hand_of("bo"))
    assert agreements(desk).readers == ("ana",)


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        ("en", ("Nobody", "Only ana", "nothing answered")),
        ("fr", ("Personne", "Seul ana", "aucune")),
    ],
)
def test_what_cannot_be_told_is_said(desk: Session, lang: str, texts: tuple[str, str, str]) -> None:
    said = [plain(agreement_parts(agreements(desk), lang))]
    for who, name in (("ana", "C1"), ("bo", "C2")):
        judge(desk, hand_of(who), [name], Answer.UNSURE)
        said.append(plain(agreement_parts(agreements(desk), lang)))
    for text, wanted in zip(said, texts, strict=True):
        assert wanted in text
