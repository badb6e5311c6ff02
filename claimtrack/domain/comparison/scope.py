"""How the things that two claims count lie to each other: equal, one inside the other, apart."""

from collections.abc import Mapping
from dataclasses import replace

from claimtrack.domain.claim import Claim
from claimtrack.domain.containment import Scope, place_relation, population_relation

MEASURE_PART: Mapping[str, str] = {
    "amnestied": "surrendered",  # an amnesty is for those who gave themselves up
    "treated": "injured",
    "killed": "killed-or-missing",
    "missing": "killed-or-missing",
}
"""Measure → the measure whose persons it counts some of."""

_NAMED_BY_MEASURE: Mapping[str, str] = {"demonstrated": "demonstrator", "voted": "voter"}
"""Measure → the population that says no more than it: who demonstrates is a demonstrator."""
_MEASURE_NAMED_BY = {population: measure for measure, population in _NAMED_BY_MEASURE.items()}

_ASSUMED_EQUAL = frozenset({Scope.EQUAL, Scope.UNKNOWN})


def measure_part(part: str | None, whole: str | None) -> bool:
    """Whether the first measure counts some of what the second counts."""
    return part is not None and whole is not None and MEASURE_PART.get(part) == whole


def declared_part(a: Claim, b: Claim) -> Scope | None:
    """What the text itself says: "647, of whom 630…". Each part of the other: UNKNOWN (a cycle)."""
    return _DECLARED.get((_is_part(a, b), _is_part(b, a)))


_DECLARED = {
    (True, True): Scope.UNKNOWN,
    (True, False): Scope.PART,
    (False, True): Scope.WHOLE,
}
"""By whether the one is a part of the other, and the other of the one."""


def _is_part(part: Claim, whole: Claim) -> bool:
    """By the text, or because a person called its figure a part of the other's."""
    by_text = bool(part.id and whole.id) and part.part_of == whole.id
    return by_text or whole.figure in part.wholes


def kept_apart(a: Claim, b: Claim) -> bool:
    """Whether a person put the two into different figures, of which neither holds the other."""
    by_hand = bool(a.wholes or b.wholes) and a.figure != b.figure
    return by_hand and declared_part(a, b) is None


def is_cycle(a: Claim, b: Claim) -> bool:
    """Whether each of two different claims is declared a part of the other."""
    return a.id != b.id and declared_part(a, b) is Scope.UNKNOWN


def combined(scopes: tuple[Scope, ...]) -> Scope:
    """Several relations at once: part in one and whole in another only overlap."""
    unequal = set(scopes) - _ASSUMED_EQUAL
    if Scope.DISJOINT in unequal:
        return Scope.DISJOINT
    if Scope.OVERLAP in unequal or len(unequal) > 1:
        return Scope.OVERLAP
    return next(iter(unequal), Scope.EQUAL)


def measure_scope(a: Claim, b: Claim) -> Scope:
    """How the measures lie: "amnestied" counts a part of "surrendered"."""
    if measure_part(a.measure, b.measure):
        return Scope.PART
    return Scope.WHOLE if measure_part(b.measure, a.measure) else Scope.EQUAL


def measured(claim: Claim) -> Claim:
    """The claim with the measure that its population alone says: demonstrators demonstrate."""
    if claim.measure is not None or claim.population not in _MEASURE_NAMED_BY:
        return claim
    return replace(claim, measure=_MEASURE_NAMED_BY[claim.population])


_PEOPLE: frozenset[str] = frozenset(
    {
        "killed",
        "injured",
        "missing",
        "arrested",
        "displaced",
        "demonstrated",
        "voted",
        "infected",
        "killed-or-missing",
        "killed-or-injured",
    }
)
"""Measures whose own noun counts people: "37 dead" are persons of every sort."""


def _population(claim: Claim) -> str | None:
    """The population, "person" where it only repeats the measure or the measure says no other."""
    if claim.population is None:
        return _counted_by_measure(claim)
    named_by = _NAMED_BY_MEASURE.get(claim.measure or "")
    return "person" if claim.population == named_by else claim.population


def _counted_by_measure(claim: Claim) -> str | None:
    """Whom the measure itself counts, where its unit does not say otherwise."""
    return "person" if claim.unit == "person" and claim.measure in _PEOPLE else None


def scope_relation(a: Claim, b: Claim, within: Mapping[str, str] | None = None) -> Scope:
    """How what ``a`` counts lies to what ``b`` counts; an unknown field is taken to be equal."""
    if (declared := declared_part(a, b)) is not None and a.id != b.id:
        return declared
    return combined(
        (
            population_relation(_population(a), _population(b)),
            place_relation(a.place, b.place, dict(within or {})),
            measure_scope(a, b),
        )
    )


def assumed_fields(a: Claim, b: Claim) -> tuple[str, ...]:
    """Scope fields that one side names and the other leaves open."""
    pairs = (("population", _population(a), _population(b)), ("place", a.place, b.place))
    return tuple(name for name, one, two in pairs if (one is None) != (two is None))
