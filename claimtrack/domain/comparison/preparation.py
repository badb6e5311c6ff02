"""Two claims made ready for the rules: through the gates, into one unit, their scopes related."""

from collections.abc import Mapping
from dataclasses import replace

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.drift import same_utterance
from claimtrack.domain.comparison.gates import passage
from claimtrack.domain.comparison.pair import Pair, Side, make_side
from claimtrack.domain.comparison.scope import assumed_fields, scope_relation
from claimtrack.domain.containment import Scope
from claimtrack.domain.figure import PERSONS
from claimtrack.domain.measure import kind_of
from claimtrack.domain.origins.source_names import same_source
from claimtrack.domain.units import base
from claimtrack.settings import Thresholds


def make_pair(
    a: Claim, b: Claim, thresholds: Thresholds, within: Mapping[str, str] | None = None
) -> Pair:
    """Prepare two claims; what the gates say is in ``passage``."""
    gates = passage(a, b)
    unit = _common_unit(a, b)
    sides = make_side(a, b, unit, thresholds), make_side(b, a, unit, thresholds)
    return Pair(
        a=sides[0],
        b=sides[1],
        unit=unit,
        scope=_of_them(*sides) or _scope(a, b, within),
        kind=_common_kind(a, b),
        passage=gates,
        assumed=(*gates.assumed, *assumed_fields(a, b)),
        labels_only={a.population, b.population} <= PERSONS
        and scope_relation(replace(a, population=b.population), b, within) is Scope.EQUAL,
        one_side=one_side(a, b),
        same_utterance=same_utterance(a, b),
        thresholds=thresholds,
    )


def _of_them(one: Side, other: Side) -> Scope | None:
    """The part that one text declares ("900 of them") of the smaller number beside another's whole.

    What "they" are counted as is all that the words say of it, so its scope looks like the whole's.
    """
    for part, whole, scope in ((one, other, Scope.PART), (other, one, Scope.WHOLE)):
        declared = part.claim.part_of is not None and whole.claim.part_of is None
        if declared and part.claim.part_of != whole.claim.id and _same_things(part, whole):
            return scope if part.hard.below(whole.hard) else None
    return None


def _same_things(one: Side, other: Side) -> bool:
    """Whether both name the same measure of the same population in the same place."""
    a, b = one.claim, other.claim
    known = a.measure is not None and a.population is not None
    return known and (a.measure, a.population, a.place) == (b.measure, b.population, b.place)


def _scope(a: Claim, b: Claim, within: Mapping[str, str] | None) -> Scope:
    """How the scopes lie. Within one utterance a label that pulls against the place has drifted."""
    scope = scope_relation(a, b, within)
    if scope is not Scope.OVERLAP or not same_utterance(a, b):
        return scope
    by_place = scope_relation(replace(a, population=b.population), b, within)
    return by_place if by_place in (Scope.PART, Scope.WHOLE) else scope


def _common_unit(a: Claim, b: Claim) -> str | None:
    if a.unit is None or b.unit is None:
        return a.unit or b.unit
    return a.unit if a.unit == b.unit else base(a.unit)


def _common_kind(a: Claim, b: Claim) -> Kind | None:
    """The kind both share; for a flow beside a cumulative count, the flow: windows decide."""
    kinds = {kind for claim in (a, b) if (kind := kind_of(claim)) is not None}
    if len(kinds) == 1:
        return kinds.pop()
    return Kind.FLOW if Kind.FLOW in kinds and Kind.CUMULATIVE in kinds else None


def one_side(a: Claim, b: Claim) -> bool | None:
    """Whether both figures are one side's; None where one of them has no source."""
    one, two = a.source, b.source
    if one is None or two is None:
        return None
    if same_source(one, two):
        return True
    return a.speaker is not None and b.speaker is not None and same_source(a.speaker, b.speaker)
