"""Announced corrections: whether one claim is said to put another right."""

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.outcome import Relation


def corrects(a: Claim, b: Claim) -> bool:
    """Whether either claim is announced to correct the other, both being of one side.

    An announcement that names no figure ("revised its toll to 31") is of one said before it.
    """
    return _corrects(a, b) or _corrects(b, a)


def _corrects(later: Claim, earlier: Claim) -> bool:
    """Whether the one is announced to correct the other, by its name or by being said after it."""
    return _names(later, earlier) or (later.revises and not _before(later, earlier))


def _names(later: Claim, earlier: Claim) -> bool:
    """Whether the announcement says which claim it corrects."""
    return bool(later.id and earlier.id) and later.corrects == earlier.id


def _before(a: Claim, b: Claim) -> bool:
    """Whether the first was certainly said before the second."""
    return a.said is not None and b.said is not None and a.said.end <= b.said.start


def own_contradiction(a: Claim, b: Claim, one_side: bool | None) -> Relation:
    """What two values of a fixed quantity are that no two known sides give.

    A revision where a correction was announced; otherwise one side contradicts itself, and who is
    not known disagrees.
    """
    if corrects(a, b):
        return Relation.REVISION
    return Relation.DISAGREEMENT if one_side is None else Relation.CONTRADICTS_ITSELF
