"""Which pairs of a figure can decide, where it has too many to compare them all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, pairwise

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import Interval, hard, soft
from claimtrack.domain.groups.partition import Stratum, side
from claimtrack.domain.groups.spread import Camp, Fact
from claimtrack.domain.quantity import Quantity
from claimtrack.domain.units import to_base
from claimtrack.settings import Thresholds

Ends = tuple[Claim, Claim]
_Bounds = Callable[[Quantity, Thresholds], Interval]

MOST_CAMPS = 12
"""Camps whose neighbours are compared in one stratum; the outermost are always among them."""

_CAMPS_IN_ALL = 240

MOST_STRATA = 24
"""Strata compared each with each: 276 pairs of them."""

_NEIGHBOURS = 2
"""Beyond that, how many strata before and after in time each is compared with."""


@dataclass(frozen=True, slots=True)
class _End:
    """One claim's end of a bound, and whose it is."""

    value: Decimal
    who: str | None
    claim: Claim

    def may_differ_from(self, other: "_End") -> bool:
        """Whether it may be of another source; nobody known may be anybody."""
        return self.who is None or self.who != other.who


def edges(strata: Sequence[Stratum], limits: Thresholds) -> Iterator[Ends]:
    """Pairs of claims worth comparing, within each stratum and between them."""
    for bounds in (hard, soft):
        yield from _between_extremes(strata, limits, bounds)
    most = max(3, min(MOST_CAMPS, _CAMPS_IN_ALL // max(1, len(strata))))
    for stratum in strata:
        yield from _neighbours(stratum.spread.camps, most)
    yield from _declared([claim for stratum in strata for claim in stratum.claims])


def _between_extremes(
    strata: Sequence[Stratum], limits: Thresholds, bounds: _Bounds
) -> Iterator[Ends]:
    """The lowest and the highest claims of each stratum, and of strata against each other."""
    extremes = [_Extremes(stratum, limits, bounds) for stratum in strata]
    for extreme in extremes:
        yield from extreme.within()
    for one, two in _strata_pairs(strata):
        yield from extremes[one].against(extremes[two])


class _Extremes:
    """The lowest upper end and the highest lower end, each for two sources.

    Two sources lie apart somewhere in a stratum only if some of these do: what lies under a claim
    of another source lies under the highest of any other, and so does the lowest of all.
    """

    def __init__(self, stratum: Stratum, limits: Thresholds, bounds: _Bounds) -> None:
        lows: list[_End] = []
        highs: list[_End] = []
        for claim in stratum.claims:
            ends = _in_base(claim, bounds(claim.quantity, limits))
            who = side(claim)
            if ends.low is not None:
                lows.append(_End(ends.low, who, claim))
            if ends.high is not None:
                highs.append(_End(ends.high, who, claim))
        self.lowest = _first(highs, lambda end: end.value)
        self.highest = _first(lows, lambda end: -end.value)

    def within(self) -> Iterator[Ends]:
        """Pairs of one stratum that lie apart."""
        yield from _apart(self.lowest, self.highest)

    def against(self, other: "_Extremes") -> Iterator[Ends]:
        """Pairs of two strata that lie apart; and one that says so where nothing does."""
        yield from _apart(self.lowest[:2], other.highest[:1])
        yield from _apart(other.lowest[:2], self.highest[:1])
        if self.lowest and other.lowest:
            yield self.lowest[0].claim, other.lowest[0].claim


def _apart(lowest: Sequence[_End], highest: Sequence[_End]) -> Iterator[Ends]:
    for low in lowest:
        for high in highest:
            if low.value < high.value:
                yield low.claim, high.claim


def _in_base(claim: Claim, bounds: Interval) -> Interval:
    if claim.unit is None:
        return bounds
    unit = to_base(claim.unit)
    return bounds.scaled(unit.factor, unit.offset)


def _first(ends: Sequence[_End], key: Callable[[_End], Decimal]) -> tuple[_End, ...]:
    """The first by ``key`` and the first of another source; the same of known sources alone.

    Whoever is not known may be any of the others: of a running count that decides nothing.
    """
    known = [end for end in ends if end.who is not None]
    found = (*_two_sources(ends, key), *_two_sources(known, key))
    return tuple({end.claim.id: end for end in found}.values())


def _two_sources(ends: Sequence[_End], key: Callable[[_End], Decimal]) -> tuple[_End, ...]:
    first = min(ends, key=key, default=None)
    if first is None:
        return ()
    others = (end for end in ends if end is not first and end.may_differ_from(first))
    second = min(others, key=key, default=None)
    return (first,) if second is None else (first, second)


def _declared(claims: Sequence[Claim]) -> Iterator[Ends]:
    """Claims that the text itself sets against each other: parts, corrections."""
    by_id = {claim.id: claim for claim in claims if claim.id}
    pointing = ((claim, name) for claim in claims for name in (claim.part_of, claim.corrects))
    for claim, name in pointing:
        if name in by_id:
            yield claim, by_id[name]


def _neighbours(camps: Sequence[Camp], most: int) -> Iterator[Ends]:
    """Each camp against the next, and the first facts of each among themselves."""
    chosen = _largest_camps(camps, most)
    for one, two in pairwise(chosen):
        yield _largest(one), _largest(two)
    for camp in chosen:
        for a, b in pairwise(camp.facts[:3]):
            yield a.claims[0], b.claims[0]


def _largest_camps(camps: Sequence[Camp], most: int) -> Sequence[Camp]:
    """All of few camps; of many, the largest and the outermost, in their order."""
    if len(camps) <= most:
        return camps
    inner = sorted(range(1, len(camps) - 1), key=lambda at: (-_size(camps[at]), at))
    chosen = {0, len(camps) - 1, *inner[: most - 2]}
    return [camps[at] for at in sorted(chosen)]


def _size(camp: Camp) -> int:
    return sum(len(fact.claims) for fact in camp.facts)


def _largest(camp: Camp) -> Claim:
    best: Fact = max(camp.facts, key=lambda fact: len(fact.claims))
    return best.claims[0]


def _strata_pairs(strata: Sequence[Stratum]) -> Iterator[tuple[int, int]]:
    """All pairs of few strata; of many, each with those next to it in time and the largest."""
    if len(strata) <= MOST_STRATA:
        yield from combinations(range(len(strata)), 2)
        return
    with_largest = {(0, at) for at in range(1, len(strata))}
    yield from sorted(_next_in_time(strata) | with_largest)


def _next_in_time(strata: Sequence[Stratum]) -> set[tuple[int, int]]:
    """The places of dated strata and of those that follow each in time."""
    dated = [at for at, one in enumerate(strata) if one.window is not None]
    dated.sort(key=lambda at: (strata[at].window, at))
    return {
        (dated[at], dated[at + step])
        for step in range(1, _NEIGHBOURS + 1)
        for at in range(len(dated) - step)
    }
