"""Whoever answers the named queries: SQLite by the standard library, or a session.

A service that only reads takes a ``Reader``. A command hands it a ``Fetch`` and starts fast; what
writes in the same breath hands it its session.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias, Union

from claimtrack.store.fast.compiled import Param, Params, Rows
from claimtrack.store.fast.sqlite import Fetch

__all__ = ["BATCH", "Fetch", "Param", "Params", "Reader", "Rows", "ask", "batches"]

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

BATCH = 500
"""Ids asked for at once; SQLite takes at most 32 766 in one query."""


Reader: TypeAlias = Union["Session", Fetch]


def ask(reader: Reader, name: str, **params: Param) -> Rows:
    """The rows of the query called so, of whichever reader there is."""
    if isinstance(reader, Fetch):
        return reader(name, params)
    from claimtrack.store.queries.catalogue import fetch_with

    return fetch_with(reader, name, params)


def batches(ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids in order, each once, as many together as one query takes."""
    ordered = sorted(set(ids))
    for at in range(0, len(ordered), BATCH):
        yield ordered[at : at + BATCH]
