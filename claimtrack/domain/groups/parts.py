"""Parts and a whole declared exhaustive: the sum of the parts must meet the whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from functools import reduce

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import DIGITS, Interval, factor_between
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.comparison.pair import Pair
from claimtrack.domain.comparison.preparation import make_pair
from claimtrack.settings import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Parts against their whole. ``difference``: whole less parts, as far as the bounds tell."""

    whole: Claim
    parts: tuple[Claim, ...]
    outcome: Outcome
    relation: Relation
    reasons: tuple[str, ...]
    total: Interval | None = None
    committed: Interval | None = None
    difference: Interval | None = None
    factor: Decimal | None = None
    unit: str | None = None


def compare_parts(
    whole: Claim, parts: Sequence[Claim], thresholds: Thresholds | None = None
) -> Sum:
    """Rule b. Add up parts that are said to be all of the whole.

    Undetermined where a part has no number, cannot be brought to the whole's unit, or is the
    whole itself. The order of the parts changes nothing.
    """
    settings = thresholds or Thresholds()
    found = Sum(
        whole=whole,
        parts=tuple(parts),
        outcome=Outcome.UNDETERMINED,
        relation=Relation.UNKNOWN,
        reasons=("rest_unknown",),
    )
    pairs = [make_pair(whole, part, settings) for part in parts]
    if not parts or not all(map(_can_be_added, pairs)):
        return found
    with localcontext() as context:
        context.prec = DIGITS
        total = _total(pair.b.hard for pair in pairs)
        return _ruled(replace(found, total=total, unit=whole.unit), pairs[0].a.hard)


def _total(bounds: Iterable[Interval]) -> Interval:
    return reduce(Interval.plus, bounds, Interval(Decimal(0), Decimal(0)))


def _can_be_added(pair: Pair) -> bool:
    """Whether the second claim is a number of its own in the unit of the first, the whole."""
    whole, part = pair.a.claim, pair.b.claim
    return part.unit == whole.unit and part != whole and pair.b.hard.known and pair.additive


def _ruled(found: Sum, committed: Interval) -> Sum:
    total = found.total or Interval(None, None)
    fits = committed.meets(total)
    relation = Relation.PARTS_ADD_UP if fits else Relation.PARTS_DO_NOT_ADD_UP
    return replace(
        found,
        outcome=Outcome.COMPATIBLE if fits else Outcome.CONFLICT,
        relation=relation,
        reasons=(relation.code,),
        committed=committed,
        difference=committed.difference(total),
        factor=factor_between(committed, total),
    )
