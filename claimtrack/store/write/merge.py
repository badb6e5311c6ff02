"""Two versions of one row, from two stores, made into one: what a person set is never lost.

The outcome does not depend on which store the rows come from, but where two people set one field
to different values: then each store keeps its own, and the difference is told.
"""

import json
from collections.abc import Mapping
from typing import Any

from claimtrack.store.log.rows import Fields
from claimtrack.store.read.portable import Shape, columns_of

_SPAN = ("exact", "prefix", "suffix", "start", "end")
_SAID = ("said_start", "said_end", "said_widest_start", "said_widest_end", "said_precision",
         "said_words")  # fmt: skip
_WINDOW = ("window_start", "window_end", "widest_start", "widest_end", "window_precision",
           "window_words")  # fmt: skip
_GROUPS = {
    "span": _SPAN,
    "quantity": ("value", "low", "high", "hedge", "hedge_words", "step"),
    "window": _WINDOW,
    "said": _SAID,
}
"""What a person sets as one → its columns (``store.by_hand``)."""
_BY_HAND = {
    "outlet": ("kind", "country", "family", "domain"),
    "speaker": ("kind", "description", "wikidata"),
    "affiliation": ("since", "until"),
    "dossier": ("name", "note"),
    "statement": ("status", "status_why"),
    "claim": ("status", "status_why"),
}
"""Columns that only people fill: two values are two people's."""

_FOLLOWS = frozenset({"figure_id", "numeral_kind", "delta", "factor"})
"""Columns that follow from others, whose differences are told already."""

Clashes = list[tuple[str, Any, Any]]


def merged(
    shape: Shape, here: Mapping[str, Any], there: Mapping[str, Any]
) -> tuple[Fields, Clashes]:
    """The columns of the row here that change, and the fields on which two people differ.

    Both rows as ``rows.encoded`` has them, with the same references.
    """
    columns = [one.name for one in columns_of(shape) if one.name not in shape.key]
    columns = [name for name in columns if name not in shape.later and name != "fixed"]
    clashes: Clashes = []
    found: Fields = {}
    ours, theirs = _fixed(here, columns), _fixed(there, columns)
    machine = _winner(here, there, [c for c in columns if c not in ours and c not in theirs])
    for name in columns:
        if here[name] == there[name]:
            continue
        if name in _BY_HAND.get(shape.table, ()) or (name in ours and name in theirs):
            if here[name] is None:
                found[name] = there[name]
            elif there[name] is not None and name not in _FOLLOWS:
                clashes.append((name, here[name], there[name]))
        elif name in theirs or (name not in ours and machine is there):
            found[name] = there[name]
    if "fixed" in here and (union := _union(here["fixed"], there["fixed"])) != here["fixed"]:
        found["fixed"] = union
    return found, clashes


def _fixed(row: Mapping[str, Any], columns: list[str]) -> frozenset[str]:
    """The columns that a person set; all of a row that a person made."""
    if "version" in row and row["who"] is not None:
        return frozenset(columns)
    names = (row.get("fixed") or "").split()
    return frozenset(column for name in names for column in _GROUPS.get(name, (name,)))


def _union(*fixed: str | None) -> str | None:
    names = {name for each in fixed for name in (each or "").split()}
    return " ".join(sorted(names)) or None


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
