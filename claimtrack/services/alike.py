"""Pairs that say the same thing, told once: ten copies of one figure against another are one line.

Claims are alike when everything the comparison looks at is the same, whoever says it; pairs of
alike claims with one outcome and one relation are one line, with the sentence of the first.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison import Comparison
from claimtrack.services.comparing import Compared, Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """``a`` and ``b``: the ids on either side; within one group of copies they are the same ids.

    ``comparison`` is that of the first pair, ``pairs`` counts them all.
    """

    a: tuple[str, ...]
    b: tuple[str, ...]
    comparison: Comparison
    pairs: int


def alike(one: Compared) -> tuple[Alike, ...]:
    """All the pairs of a figure, brought together, in the order of the first of each."""
    keys = {row.id: _key(row.facts) for row in one.claims}
    lines: dict[Hashable, list[Pair]] = {}
    for pair in one.pairs:
        lines.setdefault(_line(pair, keys), []).append(pair)
    return tuple(_alike(pairs, keys) for pairs in lines.values())


def _line(pair: Pair, keys: dict[str, Hashable]) -> Hashable:
    found = pair.comparison
    return frozenset((keys[pair.a], keys[pair.b])), found.outcome, found.relation, found.reasons


def _alike(pairs: list[Pair], keys: dict[str, Hashable]) -> Alike:
    first = pairs[0]
    if keys[first.a] == keys[first.b]:
        ids = _in_order(name for pair in pairs for name in (pair.a, pair.b))
        return Alike(a=ids, b=ids, comparison=first.comparison, pairs=len(pairs))
    ends = [(p.a, p.b) if keys[p.a] == keys[first.a] else (p.b, p.a) for p in pairs]
    return Alike(
        a=_in_order(a for a, _ in ends),
        b=_in_order(b for _, b in ends),
        comparison=first.comparison,
        pairs=len(pairs),
    )


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names), key=lambda name: int(name[1:])))


def _key(facts: Claim) -> Hashable:
    quantity, window = facts.quantity, facts.window
    return (
        (quantity.value, quantity.low, quantity.high, quantity.hedge),
        (facts.unit, facts.per, facts.measure, facts.population, facts.place, facts.denominator),
        (facts.kind, facts.basis, facts.modality),
        window.readings if window else None,
    )
