"""The figures given for one quantity, far more of them than could be compared two by two.

Identical facts are folded first; then one sweep over the bounds finds the camps: the fewest
groups whose members can all hold together. Two camps or more mean that somebody contradicts
somebody. 10 000 claims take a fraction of a second, where their pairs are fifty million.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import Interval, factor_between
from claimtrack.domain.comparison.pair import make_side, own_bounds
from claimtrack.domain.origins.independence import Origins, origins
from claimtrack.domain.record import record
from claimtrack.domain.units import base, comparable
from claimtrack.settings import Thresholds


@record(frozen=True, slots=True, kw_only=True)
class Fact:
    """Claims that commit to the same bounds, folded into one. ``ids`` in the claims' order."""

    bounds: Interval
    claims: tuple[Claim, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The claims' ids."""
        return tuple(claim.id for claim in self.claims)


@record(frozen=True, slots=True, kw_only=True)
class Camp:
    """Facts that can all hold together; ``common``: the values that fit them all."""

    common: Interval
    facts: tuple[Fact, ...]
    origins: Origins


@record(frozen=True, slots=True, kw_only=True)
class Spread:
    """The values given for one quantity. ``whole``: from the lowest to the highest end.

    ``camps`` from low to high. ``factor``: how far the outermost camps are apart, from their
    nearest ends; None with one camp. ``left_out``: ids of claims without a number, or in a unit
    that does not convert to that of most.
    """

    unit: str | None
    whole: Interval | None
    camps: tuple[Camp, ...]
    factor: Decimal | None
    left_out: tuple[str, ...]


def spread(claims: Iterable[Claim], thresholds: Thresholds | None = None) -> Spread:
    """Group the claims of one figure by what they commit to, in n log n steps.

    It weighs bounds alone: give it claims of one quantity and one time.
    """
    claims = tuple(claims)
    limits = thresholds or Thresholds()
    if len(claims) == 1:
        return _alone(claims[0], limits)
    unit = _unit(claims)
    facts, left_out = _facts(claims, unit, limits)
    camps = tuple(_camp(group) for group in _sweep(facts))
    bounds = [fact.bounds for fact in facts]
    apart = factor_between(camps[0].common, camps[-1].common) if len(camps) > 1 else None
    return Spread(
        unit=unit, whole=_hull(bounds), camps=camps, factor=apart, left_out=tuple(left_out)
    )


def _alone(claim: Claim, limits: Thresholds) -> Spread:
    """Of one claim, as most are: nothing to fold, to sort or to sweep."""
    bounds = _bounds(claim, claim.unit, limits)
    if bounds is None:
        return Spread(unit=claim.unit, whole=None, camps=(), factor=None, left_out=(claim.id,))
    camp = _camp([Fact(bounds=bounds, claims=(claim,))])
    return Spread(unit=claim.unit, whole=_hull([bounds]), camps=(camp,), factor=None, left_out=())


def _unit(claims: Sequence[Claim]) -> str | None:
    """The unit most claims are in, ties to the first by name; the base unit where several meet."""
    counts: dict[str, int] = {}
    for claim in claims:
        if claim.unit is not None:
            counts[claim.unit] = counts.get(claim.unit, 0) + 1
    if not counts:
        return None
    usual = min(counts, key=lambda unit: (-counts[unit], unit))
    mixed = any(comparable(unit, usual) for unit in counts.keys() - {usual})
    return base(usual) if mixed else usual


def _facts(
    claims: Sequence[Claim], unit: str | None, thresholds: Thresholds
) -> tuple[list[Fact], list[str]]:
    by_bounds: dict[Interval, list[Claim]] = {}
    left_out: list[str] = []
    for group in _folded(claims):
        bounds = _bounds(group[0], unit, thresholds)
        if bounds is None:
            left_out += [claim.id for claim in group]
        else:
            by_bounds.setdefault(bounds, []).extend(group)
    facts = [Fact(bounds=bounds, claims=tuple(group)) for bounds, group in by_bounds.items()]
    return facts, left_out


def _folded(claims: Sequence[Claim]) -> Iterable[list[Claim]]:
    """Claims whose bounds cannot differ, in the order of the first of each."""
    folded: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        folded.setdefault((claim.quantity, claim.unit, claim.basis), []).append(claim)
    return folded.values()


def _bounds(claim: Claim, unit: str | None, thresholds: Thresholds) -> Interval | None:
    """What a claim commits to in the unit; None without a number, or where it does not convert."""
    if not _converts(claim.unit, unit):
        return None
    is_own = claim.unit is None or claim.unit == unit
    bounds = own_bounds(claim, thresholds) if is_own else _in_unit(claim, unit, thresholds)
    return bounds if bounds.known else None


def _in_unit(claim: Claim, unit: str | None, thresholds: Thresholds) -> Interval:
    return make_side(claim, claim, unit, thresholds).hard


def _converts(own: str | None, unit: str | None) -> bool:
    return own is None or unit is None or comparable(own, unit)


def _low(bounds: Interval) -> Decimal:
    return bounds.low if bounds.low is not None else Decimal("-Infinity")


def _high(bounds: Interval) -> Decimal:
    return bounds.high if bounds.high is not None else Decimal("Infinity")


def _sweep(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """Camps from low to high: a new one starts where the lowest upper end so far is passed."""
    group: list[Fact] = []
    end = Decimal("Infinity")
    for fact in sorted(facts, key=lambda fact: (_low(fact.bounds), _high(fact.bounds))):
        if group and _low(fact.bounds) > end:
            yield group
            group, end = [], Decimal("Infinity")
        group.append(fact)
        end = min(end, _high(fact.bounds))
    if group:
        yield group


def _camp(facts: list[Fact]) -> Camp:
    common = facts[0].bounds
    for fact in facts[1:]:
        common = common.common(fact.bounds)
    return Camp(
        common=common,
        facts=tuple(facts),
        origins=origins(claim for fact in facts for claim in fact.claims),
    )


def _hull(bounds: Sequence[Interval]) -> Interval | None:
    if not bounds:
        return None
    low, high = min(map(_low, bounds)), max(map(_high, bounds))
    return Interval(low if low.is_finite() else None, high if high.is_finite() else None)
