"""Two claims as the rules see them: bounds in one unit, scope, sides, what had to be assumed."""

from dataclasses import dataclass, replace
from decimal import Decimal

from claimtrack.domain.claim import PARTIAL, Claim, Kind
from claimtrack.domain.comparison.bounds import Interval, hard, printed, soft
from claimtrack.domain.comparison.outcome import Facet, Passage
from claimtrack.domain.containment import Scope
from claimtrack.domain.measure import is_confirmed, is_fixed, is_running_count, recurs
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.units import Unit, to_base
from claimtrack.settings import Thresholds

_POINTS = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY})
_SHARES = frozenset({"percent", "percentage_point"})
STRETCH = 8
"""Days of a window from which it is a time over which is counted, no day to which a total runs."""
_ANOTHER_EVENT = 180
"""Days between two windows from which a running count is of another event, not updated."""
_CASE = "case"
"""What an outbreak is counted in, whichever verb tells it."""
_AREAS = frozenset({"m2", "km2", "hectare", "acre", "square_mile"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One claim with its bounds in the pair's unit. ``point`` is None for bounds and ranges."""

    claim: Claim
    hard: Interval
    soft: Interval
    point: Decimal | None
    floored: bool = False

    @property
    def hedge_class(self) -> Hedge | None:
        """The hedge, or a range where two ends are printed that are not called vague."""
        quantity = self.claim.quantity
        is_range = quantity.has_two_ends and quantity.hedge is not Hedge.VAGUE
        return Hedge.RANGE if is_range else quantity.hedge

    @property
    def commitment(self) -> tuple[Decimal | None, bool, Hedge | None, Interval, Interval]:
        """All that the words commit to: equal where two claims without one point say the same."""
        return self.point, self.floored, self.hedge_class, self.hard, self.soft


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two claims as the rules see them. ``unit``: what the bounds are in.

    ``one_side``: True where both go back to one organisation or person, or to one outlet's own
    voice; None where nobody knows whose one of them is. ``assumed``: fields that one claim leaves
    open. ``facets``: how far a contradiction of the two would be stated. ``one_event``: whether
    both are known to tell of one.
    ``labels_only``: the scopes differ in nothing but a general word for people (civilians,
    inhabitants, people), which papers use for one another.
    """

    a: Side
    b: Side
    unit: str | None
    scope: Scope
    kind: Kind | None
    passage: Passage
    assumed: tuple[str, ...]
    labels_only: bool
    facets: tuple[Facet, ...]
    one_side: bool | None
    one_event: bool
    same_utterance: bool
    thresholds: Thresholds

    @property
    def converted(self) -> bool:
        """Whether the two were printed in different units."""
        units = {self.a.claim.unit, self.b.claim.unit}
        return len(units) == 2 and None not in units

    @property
    def same_bounds(self) -> bool:
        """Equal points, or the same class and ends; after conversion, points that meet."""
        a, b = self.a, self.b
        if a.point is None or b.point is None:
            return a.commitment == b.commitment
        return a.hard.meets(b.hard) if self.converted else a.point == b.point

    @property
    def may_be_one_side(self) -> bool:
        """Whether nothing says that the two go back to different sides."""
        return self.one_side is not False

    @property
    def over_people(self) -> bool:
        """Whether it is a rate over so many people, which counts over its days as a flow does."""
        return self.kind is Kind.RATE and (self.a.claim.per or "")[:1].isdecimal()

    @property
    def running(self) -> bool:
        """Whether one side's later figure updates its earlier one: no rate does."""
        if self.kind is Kind.RATE:
            return False
        if self.a.claim.unit == self.b.claim.unit == _CASE:
            return True
        return is_running_count(self.a.claim.measure) or is_running_count(self.b.claim.measure)

    def is_total(self, *, disjoint: bool) -> bool:
        """Whether both are of a running total of one event, so that their days make no two of it.

        ``disjoint``: whether their windows lie apart: those of one event are days to which it runs.
        """
        if self.kind is Kind.CUMULATIVE:
            return True
        if not self.running or self._lie_far_apart:
            return False
        return not disjoint or (self.one_event and not self._recurs)

    @property
    def _recurs(self) -> bool:
        """Whether each day has a number of its own."""
        return recurs(self.a.claim.measure) or recurs(self.b.claim.measure)

    @property
    def _lie_far_apart(self) -> bool:
        """Whether the windows are of two events, or one of a long time that the other lies in."""
        one, two = self.a.claim.window, self.b.claim.window
        if one is None or two is None:
            return False
        first, later = sorted((one.nominal, two.nominal))
        lengths = sorted((each.end - each.start).days for each in (first, later))
        is_stretch = lengths[0] < STRETCH <= lengths[1]
        return is_stretch or (later.start - first.end).days >= _ANOTHER_EVENT

    @property
    def fixed(self) -> bool:
        """Whether there is one true value, whenever it was estimated."""
        if self.kind in (Kind.CHANGE, Kind.RATE):  # an offer of a rise is followed by another
            return False
        areas = self.unit in _AREAS and self.kind is None
        return areas or is_fixed(self.a.claim.measure) or is_fixed(self.b.claim.measure)

    @property
    def additive(self) -> bool:
        """Whether the numbers of parts add up to that of the whole: counts and sums do."""
        return self.unit not in _SHARES and self.kind not in (Kind.RATE, Kind.CHANGE)


def make_side(claim: Claim, other: Claim, unit: str | None, thresholds: Thresholds) -> Side:
    """Bounds in ``unit``; a basis that sees only part of what is counted makes them a floor."""
    side = _as_printed(claim, thresholds)
    if claim.unit != unit and claim.unit is not None:
        side = _converted(side, to_base(claim.unit))
    is_floor = claim.basis in PARTIAL and other.basis is not claim.basis
    is_floor = is_floor or (is_confirmed(claim.definition) and other.definition is None)
    return _floored(side) if is_floor else side


def own_bounds(claim: Claim, thresholds: Thresholds) -> Interval:
    """What a claim commits to by itself, in its own unit: as ``make_side`` has it, in one step."""
    return hard(_rounded_as(claim), thresholds)


def _as_printed(claim: Claim, thresholds: Thresholds) -> Side:
    """The bounds in the claim's own unit."""
    quantity = _rounded_as(claim)
    return Side(
        claim=claim,
        hard=hard(quantity, thresholds),
        soft=soft(quantity, thresholds),
        point=printed(quantity) if quantity.hedge in _POINTS else None,
    )


def _converted(side: Side, own: Unit) -> Side:
    """The side in the base unit of its own."""
    return Side(
        claim=side.claim,
        hard=_readable(side).scaled(own.factor, own.offset),
        soft=side.soft.scaled(own.factor, own.offset),
        point=None if side.point is None else side.point * own.factor + own.offset,
    )


def _floored(side: Side) -> Side:
    """The side without its upper ends: there may be more than its basis can see."""
    certain, taken = Interval(side.hard.low, None), Interval(side.soft.low, None)
    return replace(side, hard=certain, soft=taken, point=None, floored=True)


def _rounded_as(claim: Claim) -> Quantity:
    """The quantity; a percentage is rounded at its last digit, never as a round number is."""
    quantity = claim.quantity
    if claim.unit in _SHARES and quantity.step is None and _is_whole(printed(quantity)):
        return replace(quantity, step=Decimal(1))
    return quantity


def _is_whole(n: Decimal | None) -> bool:
    return n is not None and n == int(n)


def _readable(side: Side) -> Interval:
    """At least half the last printed digit on either side: "10 miles" is not 16 093 m exactly."""
    if side.point is None:
        return side.hard
    quantity = side.claim.quantity
    half = abs(quantity.step or Decimal(1)) / 2
    high = side.point if quantity.hedge is Hedge.NEARLY else side.point + half
    return side.hard.widened(Interval(side.point - half, high))
