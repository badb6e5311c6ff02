"""Whether two claims are about the same sort of number at all; the first failure is the reason.

Order: event, unit, kind, measure, counted thing, modality, denominator, definition, basis. A field
that one side leaves open is assumed to be the same and said so.
"""

from collections.abc import Iterable, Iterator

from claimtrack.domain.claim import NOT_ASSERTED, PARTIAL, Basis, Claim, Kind, Modality
from claimtrack.domain.comparison.outcome import Gate, Passage, Relation
from claimtrack.domain.comparison.scope import declared_part, kept_apart, measure_part
from claimtrack.domain.containment import Scope
from claimtrack.domain.measure import is_there, kind_of, same_definition
from claimtrack.domain.name_matching import fold
from claimtrack.domain.occasion import vouched
from claimtrack.domain.units import comparable, unit_class

_COUNTS = frozenset({Kind.FLOW, Kind.CUMULATIVE})
"""Both count over a window; how the windows lie decides between them."""

_MODELLED = frozenset({Basis.SURVEY, Basis.MODEL})
_COUNTED = PARTIAL | {Basis.OFFICIAL}
_OTHER_NUMBERS = (
    _MODELLED,
    *(frozenset({model, count}) for model in _MODELLED for count in _COUNTED),
)
"""Pairs of bases that give two numbers of one thing."""


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _field(name: str, relation: Relation, a: object, b: object, same: bool | None) -> Gate:
    """A gate on one field: open where a side is unknown, shut where both are known and differ."""
    values = (_shown(a), _shown(b))
    if a is None or b is None:
        return Gate(name=name, assumed=a is not b, values=values)
    return Gate(name=name, relation=None if same else relation, values=values)


def _unit(a: Claim, b: Claim) -> Gate:
    same = _converts(a.unit, b.unit) or _sorts_of_things(a, b)
    return _field("unit", Relation.OTHER_UNIT, a.unit, b.unit, same)


def _converts(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and comparable(one, other)


def _sorts_of_things(a: Claim, b: Claim) -> bool:
    """Whether the one is declared a part of the other: 12 vehicles, 8 of them cars."""
    things = {unit_class(a.unit), unit_class(b.unit)} <= {"p", "t"}
    return things and declared_part(a, b) is not None


def _per(a: Claim, b: Claim) -> Gate:
    return _field("per", Relation.OTHER_UNIT, a.per, b.per, a.per == b.per)


def _kind(a: Claim, b: Claim) -> Gate:
    one, two = kind_of(a), kind_of(b)
    if (a.per is None) != (b.per is None) and Kind.RATE in (one, two):
        # a missing "per month" is unknown, not different; the gate before says it is assumed
        return Gate(name="kind", values=(_shown(one), _shown(two)))
    same = one == two or {one, two} <= _COUNTS or measures_nest(a, b)
    return _field("kind", Relation.KIND, one, two, same)


def measures_nest(a: Claim, b: Claim) -> bool:
    """Whether one claim counts some of what the other counts, by its own words or by measure."""
    return (
        declared_part(a, b) is not None
        or measure_part(a.measure, b.measure)
        or measure_part(b.measure, a.measure)
    )


def _measure(a: Claim, b: Claim, thing: Scope, named: bool) -> Gate:
    if kept_apart(a, b):
        values = (_shown(a.figure), _shown(b.figure))
        return Gate(name="measure", relation=Relation.OTHER_QUANTITY, values=values)
    if None in (a.measure, b.measure) and named and _same_thing(a, b, thing):
        return Gate(name="measure", values=(_shown(a.measure), _shown(b.measure)))
    return _measures(a, b)


def _measures(a: Claim, b: Claim) -> Gate:
    """The measures alone, where no words tell that it is one quantity."""
    if a.measure is None and b.measure is None:
        return Gate(name="measure", assumed=True)
    same = a.measure == b.measure or measures_nest(a, b)
    return _field("measure", Relation.OTHER_QUANTITY, a.measure, b.measure, same)


def _same_thing(a: Claim, b: Claim, thing: Scope) -> bool:
    """Whether a person, or the thing counted, says of two claims that they are of one quantity."""
    if vouched(a, b) or (is_there(a.measure) and is_there(b.measure)):
        return thing is Scope.EQUAL
    return bool(a.counted) and fold(a.counted) == fold(b.counted)


def _modality(a: Claim, b: Claim) -> Gate:
    """A plan against a count; and what nobody stands for, against what somebody does."""
    planned = [claim.modality is Modality.PLANNED for claim in (a, b)]
    values = (a.modality.value, b.modality.value)
    relation = Relation.FORECAST if planned[0] != planned[1] else None
    if a.modality is not b.modality and not _UNCLAIMED.isdisjoint((a.modality, b.modality)):
        relation = Relation.OTHER_QUANTITY
    return Gate(name="modality", relation=relation, values=values)


_UNCLAIMED = NOT_ASSERTED - {Modality.DENIED}
"""What a sentence mentions and nobody claims; a denial is compared, since it contradicts."""


def _denominator(a: Claim, b: Claim) -> Gate:
    same = fold(a.denominator or "") == fold(b.denominator or "")
    return _field("denominator", Relation.DENOMINATOR, a.denominator, b.denominator, same)


def _definition(a: Claim, b: Claim) -> Gate | None:
    """Two stated definitions that differ. One that nobody states tells nothing: no gate at all."""
    if a.definition is None or b.definition is None:
        return None
    same = same_definition(fold(a.definition), fold(b.definition))
    return _field("definition", Relation.DEFINITION, a.definition, b.definition, same)


def _basis(a: Claim, b: Claim) -> Gate:
    """A model or a survey gives another number than a count; an unnamed basis is a count."""
    failed = a.basis != b.basis and {a.basis, b.basis} in _OTHER_NUMBERS
    values = (_shown(a.basis), _shown(b.basis))
    return Gate(name="basis", relation=Relation.BASIS if failed else None, values=values)


def _event(a: Claim, b: Claim) -> Gate | None:
    """Two stories or events that are both known; a series of numbers is a story of its own."""
    if vouched(a, b) or (_same(a.story, b.story) and _same(a.event, b.event)):
        return None
    values = (_own_event(a), _own_event(b))
    return Gate(name="event", relation=Relation.OTHER_EVENT, values=values)


def _own_event(claim: Claim) -> str:
    return f"{claim.story or ''} {claim.event or ''}".strip()


def _same(one: str | None, other: str | None) -> bool:
    """Whether nothing says that the two differ."""
    return one is None or other is None or one == other


def _counted(a: Claim, b: Claim, thing: Scope) -> Gate | None:
    """Another thing counted, though the measure may be one. What is not told is weighed later."""
    if declared_part(a, b) is not None or thing is not Scope.DISJOINT:
        return None
    values = (_shown(a.counted or a.population), _shown(b.counted or b.population))
    return Gate(name="counted", relation=Relation.OTHER_QUANTITY, values=values)


def passage(a: Claim, b: Claim, thing: Scope = Scope.UNKNOWN, *, named: bool = False) -> Passage:
    """Walk through the gates in their order; stop at the first that is shut.

    ``thing``: how what their words count lies; ``named``: whether they name a thing of their own.
    """
    return Passage(gates=tuple(_walk(_gates(a, b, thing, named))))


def _gates(a: Claim, b: Claim, thing: Scope, named: bool) -> Iterator[Gate | None]:
    """Each gate, as it is asked for; None for one that does not stand in the way."""
    yield _event(a, b)
    yield _unit(a, b)
    yield _per(a, b)
    yield _kind(a, b)
    yield _measure(a, b, thing, named)
    yield _counted(a, b, thing)
    yield _modality(a, b)
    yield _denominator(a, b)
    yield _definition(a, b)
    yield _basis(a, b)


def _walk(gates: Iterable[Gate | None]) -> Iterator[Gate]:
    for gate in gates:
        if gate is None:
            continue
        yield gate
        if gate.failed:
            return
