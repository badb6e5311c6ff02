"""Two versions of one row, from two stores, made into one: what a person set is never lost.

The outcome does not depend on which store the rows come from, but where two people set one field
to different values: then each store keeps its own, and the difference is told.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any

from claimtrack.store.log.lines import Fields
from claimtrack.store.read.portable import Shape, columns_of
from claimtrack.store.tables.values import SPANNING

_BY_HAND = {
    "outlet": ("kind", "country", "family", "domain"),
    "speaker": ("kind", "description", "wikidata"),
    "affiliation": ("since", "until"),
    "dossier": ("name", "note"),
    "statement": ("status", "status_why"),
    "claim": ("status", "status_why"),
}
"""Columns that only people fill: two values are two people's."""

_FOLLOWS = frozenset({"numeral_kind", "delta", "factor"})
"""Columns that follow from others, whose differences are told already."""

Clashes = list[tuple[str, Any, Any]]


def merged(
    shape: Shape, here: Mapping[str, Any], there: Mapping[str, Any]
) -> tuple[Fields, Clashes]:
    """The columns of the row here that change, and the fields on which two people differ.

    Both rows as ``rows.encoded`` has them, with the same references.
    """
    columns = _mergeable(shape)
    ours, theirs = _fixed(here, columns), _fixed(there, columns)
    by_people = {*_BY_HAND.get(shape.table, ()), *(ours & theirs)}
    from_there = _from_there(here, there, columns)
    changes: Fields = {}
    clashes: Clashes = []
    for name in columns:
        own, other = here[name], there[name]
        if own == other:
            continue
        if _is_clash(name, own, other, by_people):
            clashes.append((name, own, other))
        elif _is_taken(name, own, by_people, from_there):
            changes[name] = other
    return changes | _fixed_by_either(here, there), clashes


def _is_taken(
    name: str, own: object, by_people: Collection[str], from_there: Collection[str]
) -> bool:
    """Whether the other row's value replaces ours; what people fill only where we have none."""
    return own is None if name in by_people else name in from_there


def _mergeable(shape: Shape) -> list[str]:
    """The columns that may differ between two rows of one key."""
    apart = {*shape.key, *shape.later, "fixed"}
    return [column.name for column in columns_of(shape) if column.name not in apart]


def _is_clash(name: str, own: object, other: object, by_people: Collection[str]) -> bool:
    """Whether two people set a column to two values, and nothing else tells of it already."""
    both_set = own is not None and other is not None
    return both_set and name in by_people and name not in _FOLLOWS


def _fixed_by_either(here: Mapping[str, Any], there: Mapping[str, Any]) -> Fields:
    """The note of what a person set, where the other row adds to it."""
    if "fixed" not in here:
        return {}
    union = _union(here["fixed"], there["fixed"])
    return {} if union == here["fixed"] else {"fixed": union}


def _from_there(
    here: Mapping[str, Any], there: Mapping[str, Any], columns: list[str]
) -> frozenset[str]:
    """The columns that are taken from the other row, where they differ."""
    ours, theirs = _fixed(here, columns), _fixed(there, columns)
    machine = _winner(here, there, [c for c in columns if c not in ours | theirs])
    return theirs if machine is here else theirs | (frozenset(columns) - ours)


def _fixed(row: Mapping[str, Any], columns: list[str]) -> frozenset[str]:
    """The columns that a person set; all of a row that a person made."""
    if "version" in row and row["who"] is not None:
        return frozenset(columns)
    names = _words(row.get("fixed"))
    return frozenset(column for name in names for column in SPANNING.get(name, (name,)))


def _union(*fixed: str | None) -> str | None:
    names = set().union(*map(_words, fixed))
    return " ".join(sorted(names)) or None


def _words(fixed: str | None) -> list[str]:
    return (fixed or "").split()


def _winner(
    here: Mapping[str, Any], there: Mapping[str, Any], columns: list[str]
) -> Mapping[str, Any]:
    """Whose columns stay that no person set: the newer reading's, the fuller one's, else either.

    "Either" by the order of the values, so that both stores choose the same.
    """

    def rank(row: Mapping[str, Any]) -> tuple[Any, ...]:
        values = [row[name] for name in columns]
        known = sum(value is not None for value in values)
        return _version(row.get("version")), known, json.dumps(values, sort_keys=True)

    return there if rank(there) > rank(here) else here


def _version(text: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in (text or "0").split(".") if part.isdecimal())
