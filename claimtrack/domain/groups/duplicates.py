"""Claims that say the same thing, told once: ten copies of one figure against another are one line.

Reports of one fact by one source are folded first, and one of them is compared for all. Lines of
alike facts with one outcome and one relation are then brought together, whoever says them.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

from claimtrack.domain.claim import WEIGHED, Claim
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.result import Comparison

Fold = tuple[Claim, ...]
"""Claims that a comparison with any other claim cannot tell apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikePairs:
    """``a`` and ``b``: the ids on either side; within one group of copies they are the same ids.

    ``comparison`` is that of the first pair, ``pairs`` counts them all. ``sets``: the groups
    behind ``a`` and ``b``, each id of the one against each of the other.
    """

    a: tuple[str, ...]
    b: tuple[str, ...]
    comparison: Comparison
    pairs: int
    sets: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]

    def others(self, name: str) -> tuple[str, ...]:
        """The claims that stand so to this one."""
        facing = chain(self._against(name), self._facing(name))
        return tuple(other for other in chain.from_iterable(facing) if other != name)

    def _against(self, name: str) -> Iterator[tuple[str, ...]]:
        """The second groups of those whose first holds the claim."""
        return (two for one, two in self.sets if name in one)

    def _facing(self, name: str) -> Iterator[tuple[str, ...]]:
        """The first groups of those whose second, another one, holds the claim."""
        return (one for one, two in self.sets if one != two and name in two)


def fold(claims: Iterable[Claim]) -> tuple[Fold, ...]:
    """Groups of claims that any comparison treats alike, in the order of the first of each."""
    claims = tuple(claims)
    own = _pointed_at(claims)
    dated = any(claim.revises for claim in claims)  # what is revised is what was said before
    groups: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        groups.setdefault((*_fold_key(claim, own), claim.said if dated else None), []).append(claim)
    return tuple(tuple(group) for group in groups.values())


def _pointed_at(claims: Iterable[Claim]) -> set[str]:
    """The ids that claims name as their whole, or as what they correct."""
    return {name for claim in claims for name in (claim.part_of, claim.corrects) if name}


def _occasion(claim: Claim) -> Hashable:
    """The day or the article in which a speaker said it; nobody has no occasion."""
    return None if claim.speaker is None else claim.said or claim.article


def _fold_key(claim: Claim, own: set[str]) -> tuple[Hashable, ...]:
    """``own``: ids that other claims point at; such a claim stands for itself alone."""
    alone = claim.part_of or claim.corrects or claim.id in own
    return (
        fact_key(claim),
        (claim.quantity.step, claim.counted, claim.figure),
        (claim.speaker, claim.organisation, _occasion(claim), claim.utterance),
        (claim.revises, claim.wholes, claim.id if alone else ""),
    )


_weighed = attrgetter(*WEIGHED)


def fact_key(claim: Claim) -> Hashable:
    """Everything that a comparison weighs but whose figure it is."""
    quantity, window = claim.quantity, claim.window
    return (
        (quantity.value, quantity.low, quantity.high, quantity.hedge),
        _weighed(claim),
        window.readings if window else None,
    )


Compared = tuple[Fold, Fold, Comparison]
"""Two folds, or one and itself, and how the first claim of the one stands to one of the other."""


def lines(compared: Iterable[Compared]) -> tuple[AlikePairs, ...]:
    """Comparisons brought together, in the order of the first of each."""
    groups: dict[Hashable, list[Compared]] = {}
    for each in compared:
        one, two, found = each
        ends = frozenset((fact_key(one[0]), fact_key(two[0])))
        own = found.outcome is Outcome.CONFLICT and found.pair.one_side
        key = (ends, found.outcome, found.relation, found.reasons, own)
        groups.setdefault(key, []).append(each)
    return tuple(_line(group) for group in groups.values())


def _line(group: Sequence[Compared]) -> AlikePairs:
    first, second, comparison = group[0]
    key = fact_key(first[0])
    pairs = sum(_pairs_between(a, b) for a, b, _ in group)
    sets = tuple(_sides(a, b, key) for a, b, _ in group)
    ones, twos = _in_order(names for names, _ in sets), _in_order(names for _, names in sets)
    if key == fact_key(second[0]):  # copies of one fact
        ones = twos = _in_order((ones, twos))
    return AlikePairs(a=ones, b=twos, comparison=comparison, pairs=pairs, sets=sets)


def _sides(a: Fold, b: Fold, key: Hashable) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of two folds, those of the fact with this key first."""
    return (_names(a), _names(b)) if fact_key(a[0]) == key else (_names(b), _names(a))


def _pairs_between(one: Fold, two: Fold) -> int:
    """How many pairs of claims one comparison of two folds, or of one with itself, stands for."""
    return len(one) * len(two) if one is not two else len(one) * (len(one) - 1) // 2


def _names(claims: Fold) -> tuple[str, ...]:
    return tuple(claim.id for claim in claims)


def _in_order(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Every id once, C2 before C10; ids of another form by their letters."""
    return tuple(sorted(dict.fromkeys(chain.from_iterable(groups)), key=_rank))


def _rank(name: str) -> tuple[int, str]:
    digits = name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    return (int(digits) if digits.isdecimal() else 0, name)
