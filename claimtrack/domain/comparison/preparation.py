"""Two claims made ready for the rules: through the gates, into one unit, their scopes related."""

from collections.abc import Mapping
from dataclasses import replace

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.counted import counted_relation, names_thing
from claimtrack.domain.comparison.drift import same_utterance
from claimtrack.domain.comparison.facets import facets
from claimtrack.domain.comparison.gates import passage
from claimtrack.domain.comparison.pair import Pair, Side, make_side
from claimtrack.domain.comparison.rates import on_one_base
from claimtrack.domain.comparison.scope import (
    assumed_fields,
    declared_part,
    scope_relation,
)
from claimtrack.domain.comparison.sides import one_side
from claimtrack.domain.containment import Scope
from claimtrack.domain.figure import PERSONS
from claimtrack.domain.measure import kind_of
from claimtrack.domain.occasion import one_event, vouched
from claimtrack.domain.units import base
from claimtrack.settings import Thresholds


def make_pair(
    a: Claim, b: Claim, thresholds: Thresholds, within: Mapping[str, str] | None = None
) -> Pair:
    """Prepare two claims; what the gates say is in ``passage``."""
    a, b = on_one_base(a, b)
    thing = counted_relation(a, b)
    gates = passage(a, b, thing, named=vouched(a, b) or names_thing(a))
    unit = _common_unit(a, b)
    sides = make_side(a, b, unit, thresholds), make_side(b, a, unit, thresholds)
    return Pair(
        a=sides[0],
        b=sides[1],
        unit=unit,
        scope=_of_them(*sides) or _with_thing(sides, thing, _scope(a, b, within)),
        kind=_common_kind(a, b),
        passage=gates,
        assumed=(*gates.assumed, *assumed_fields(a, b)),
        labels_only={a.population, b.population} <= PERSONS
        and scope_relation(replace(a, population=b.population), b, within) is Scope.EQUAL,
        facets=facets(a, b, thing, within),
        one_side=one_side(a, b),
        one_event=one_event(a, b),
        same_utterance=same_utterance(a, b),
        thresholds=thresholds,
    )


def _of_them(one: Side, other: Side) -> Scope | None:
    """The part that one text declares ("900 of them") of the smaller number beside another's whole.

    What "they" are counted as is all that the words say of it, so its scope looks like the whole's.
    """
    for part, whole, scope in ((one, other, Scope.PART), (other, one, Scope.WHOLE)):
        if _is_part_elsewhere(part.claim, whole.claim) and _same_things(part.claim, whole.claim):
            return scope if part.hard.below(whole.hard) else None
    return None


def _is_part_elsewhere(part: Claim, whole: Claim) -> bool:
    """Whether the one is declared a part of a whole that is not the other, itself no part."""
    return part.part_of is not None and whole.part_of is None and part.part_of != whole.id


def _same_things(a: Claim, b: Claim) -> bool:
    """Whether both name the same measure of the same population in the same place."""
    known = a.measure is not None and a.population is not None
    return known and (a.measure, a.population, a.place) == (b.measure, b.population, b.place)


def _scope(a: Claim, b: Claim, within: Mapping[str, str] | None) -> Scope:
    """How the scopes lie. Within one utterance a label that pulls against the place has drifted."""
    scope = scope_relation(a, b, within)
    if scope is not Scope.OVERLAP or not same_utterance(a, b):
        return scope
    by_place = scope_relation(replace(a, population=b.population), b, within)
    return by_place if by_place in (Scope.PART, Scope.WHOLE) else scope


def _with_thing(sides: tuple[Side, Side], thing: Scope, scope: Scope) -> Scope:
    """The scope with what the words count in it: the serious injured are a part of the injured.

    Numbers that meet are of one thing, told more or less fully.
    """
    one, other = sides
    nests = thing in (Scope.PART, Scope.WHOLE) and scope is Scope.EQUAL
    if not nests or one.hard.meets(other.hard) or declared_part(one.claim, other.claim):
        return scope
    return thing


def _common_unit(a: Claim, b: Claim) -> str | None:
    if b.unit in (None, a.unit):
        return a.unit
    return b.unit if a.unit is None else base(a.unit)


def _common_kind(a: Claim, b: Claim) -> Kind | None:
    """The kind both share; for a flow beside a cumulative count, the flow: windows decide."""
    kinds = {kind_of(a), kind_of(b)} - {None}
    if len(kinds) == 1:
        return kinds.pop()
    return Kind.FLOW if kinds == {Kind.FLOW, Kind.CUMULATIVE} else None
