"""How one population or place lies to another: equal, a part, a whole, overlapping, apart.

Ids are plain English words ("civilian", "east-aleppo"), the same for every language; the words
that lead to them are in the language packs.
"""

from enum import StrEnum


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
    return Scope.EQUAL if a == b else _different_populations(a, b)


def _different_populations(a: str, b: str) -> Scope:
    above_a, above_b = _chain(a), _chain(b)
    if b in above_a:
        return Scope.PART
    if a in above_b:
        return Scope.WHOLE
    opposites = {a, b} <= {"civilian", "fighter", "soldier"}
    return Scope.DISJOINT if opposites or set(above_a).isdisjoint(above_b) else Scope.OVERLAP


def _bare(place: str) -> tuple[str | None, str]:
    for direction in _DIRECTIONS:
        if place.startswith(direction + "-"):
            return direction, place[len(direction) + 1 :]
    return None, place


def without_direction(place: str) -> str:
    """The place that a quarter of the sky is part of: of "east-aleppo", "aleppo"."""
    return _bare(place)[1]


def is_quarter(place: str, of: str) -> bool:
    """Whether a place is a quarter of the other by its compass point: "east-aleppo"."""
    way, bare = _bare(place)
    return way is not None and bare == of


def place_relation(a: str | None, b: str | None, within: dict[str, str] | None = None) -> Scope:
    """How place ``a`` lies to ``b``: "east-aleppo" is part of "aleppo", that of "syria".

    ``within`` maps a place to the one it lies in (see lang/places).
    """
    if a is None or b is None:
        return Scope.UNKNOWN
    return Scope.EQUAL if a == b else _different_places(a, b, within or {})


def _different_places(a: str, b: str, within: dict[str, str]) -> Scope:
    if b in _around(a, within):
        return Scope.PART
    if a in _around(b, within):
        return Scope.WHOLE
    if _quarters_touch(a, b):
        return Scope.OVERLAP
    return Scope.DISJOINT if _is_listed(a, within) and _is_listed(b, within) else Scope.UNKNOWN


def _is_listed(place: str, within: dict[str, str] | None) -> bool:
    """Whether it is known what a place lies in: of a name that no table holds, nothing is."""
    if not within:
        return True
    _, bare = _bare(place)
    return bare in within or bare in within.values()


def _quarters_touch(a: str, b: str) -> bool:
    """Whether both are quarters of one place that may share ground."""
    (way_a, bare_a), (way_b, bare_b) = _bare(a), _bare(b)
    if bare_a != bare_b or way_a is None or way_b is None:
        return False
    return _touch(way_a, way_b)


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
