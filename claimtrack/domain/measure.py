"""What is counted: measures, populations, places, and how one lies in another.

Ids are plain English words ("left", "civilian", "east-aleppo"), the same for every language;
the words that lead to them are in the language packs.
"""

from dataclasses import dataclass
from enum import StrEnum

from claimtrack.domain.claim import Kind


class Scope(StrEnum):
    """How one population or place lies to another."""

    EQUAL = "equal"
    PART = "part"
    WHOLE = "whole"
    OVERLAP = "overlap"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"

    @property
    def converse(self) -> "Scope":
        """The relation read the other way."""
        if self is Scope.PART:
            return Scope.WHOLE
        return Scope.PART if self is Scope.WHOLE else self


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure.

    ``running``: a count that grows while an event lasts, so that a later figure of one source is
    an update; ``fixed``: a quantity that has one true value, whenever estimated.
    """

    id: str
    kind: Kind
    running: bool = False
    fixed: bool = False


_F, _S = Kind.FLOW, Kind.STOCK
MEASURES: dict[str, Measure] = {
    measure.id: measure
    for measure in (
        Measure("killed", _F, running=True), Measure("injured", _F, running=True),
        Measure("missing", _S, running=True), Measure("displaced", _S, running=True),
        Measure("left", _F), Measure("arrested", _F, running=True),
        Measure("surrendered", _F), Measure("amnestied", _F), Measure("treated", _F),
        Measure("returned", _F),
        Measure("present", _S), Measure("deployed", _S), Measure("held", _S),
        Measure("demonstrated", _F, running=True), Measure("on-strike", _S),
        Measure("voted", _F, fixed=True), Measure("seats", _S, fixed=True),
        Measure("cost", _F, fixed=True), Measure("lost", _F, fixed=True),
        Measure("invested", _F, fixed=True), Measure("earned", _F, fixed=True),
        Measure("paid", _F, fixed=True), Measure("deficit", _F, fixed=True),
        Measure("retaken", _S), Measure("captured", _F), Measure("destroyed", _F, running=True),
        Measure("burned", _F, running=True), Measure("jobs-cut", _F, fixed=True),
        Measure("hired", _F), Measure("infected", _F, running=True),
        Measure("vaccinated", _F, running=True), Measure("growth", _F, fixed=True),
        Measure("pay-rise", _F, fixed=True), Measure("produced", _F, fixed=True),
        Measure("damage", _F, fixed=True),
    )
}  # fmt: skip

PART_OF: dict[str, str] = {
    "civilian": "person", "fighter": "person", "child": "person", "woman": "person",
    "man": "person", "police": "person", "soldier": "fighter", "demonstrator": "person",
    "student": "person", "pupil": "student", "worker": "person", "seaman": "worker",
    "teacher": "worker", "refugee": "person", "prisoner": "person",
    "migrant": "person", "journalist": "civilian", "medic": "civilian", "patient": "person",
    "family": "person", "voter": "person", "hostage": "person", "official": "person",
}  # fmt: skip
"""Population → the wider one it belongs to; the fields' own nouns, each a plain inclusion."""

_DIRECTIONS = ("east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest")


def is_running_count(measure: str | None) -> bool:
    """Whether later figures of one source update earlier ones (dead, injured, arrested…)."""
    return measure in MEASURES and MEASURES[measure].running


def is_fixed(measure: str | None) -> bool:
    """Whether the quantity has one value that dates of estimate do not change (a cost, a vote)."""
    return measure in MEASURES and MEASURES[measure].fixed


def default_kind(measure: str | None) -> Kind | None:
    """Stock or flow, as the measure has it."""
    return MEASURES[measure].kind if measure in MEASURES else None


def _chain(population: str) -> list[str]:
    chain = [population]
    while (wider := PART_OF.get(chain[-1])) and wider not in chain:
        chain.append(wider)
    return chain


def population_relation(a: str | None, b: str | None) -> Scope:
    """How population ``a`` lies to ``b``; UNKNOWN where either is not known.

    Two parts of one whole (children, women) may share members: OVERLAP, unless they are the
    classic opposites civilian and fighter.
    """
    if a is None or b is None:
        return Scope.UNKNOWN
    if a == b:
        return Scope.EQUAL
    if b in _chain(a):
        return Scope.PART
    if a in _chain(b):
        return Scope.WHOLE
    if {a, b} <= {"civilian", "fighter", "soldier"}:
        return Scope.DISJOINT
    both = set(_chain(a)) & set(_chain(b))
    return Scope.OVERLAP if both else Scope.DISJOINT


def _bare(place: str) -> tuple[str | None, str]:
    for direction in _DIRECTIONS:
        if place.startswith(direction + "-"):
            return direction, place[len(direction) + 1 :]
    return None, place


def place_relation(a: str | None, b: str | None, within: dict[str, str] | None = None) -> Scope:
    """How place ``a`` lies to ``b``: "east-aleppo" is part of "aleppo", that of "syria".

    ``within`` maps a place to the one it lies in (see lang/places).
    """
    if a is None or b is None:
        return Scope.UNKNOWN
    if a == b:
        return Scope.EQUAL
    if b in _around(a, within or {}):
        return Scope.PART
    if a in _around(b, within or {}):
        return Scope.WHOLE
    (way_a, bare_a), (way_b, bare_b) = _bare(a), _bare(b)
    if bare_a == bare_b and way_a and way_b and _touch(way_a, way_b):
        return Scope.OVERLAP
    return Scope.DISJOINT


def _around(place: str, within: dict[str, str]) -> list[str]:
    chain: list[str] = []
    way, bare = _bare(place)
    if way:
        chain.append(bare)
    while (wider := within.get(bare)) and wider not in chain:
        chain.append(wider)
        bare = wider
    return chain


def _touch(a: str, b: str) -> bool:
    """Whether two quarters of a place may share ground: east and north may, east and west not."""
    opposite = {"east": "west", "west": "east", "north": "south", "south": "north"}
    return opposite.get(a) != b
