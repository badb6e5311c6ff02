"""Whoever answers the named queries: SQLite by the standard library, or a session.

A service that only reads takes a ``Reader``. A command hands it a ``Fetch`` and starts fast; what
writes in the same breath hands it its session.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias, TypeVar, Union

from claimtrack.store.fast.fetch import Fetch, Param, Params, Rows

__all__ = ["BATCH", "Fetch", "Param", "Params", "Reader", "Rows", "ask", "batches", "in_batches"]

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

T = TypeVar("T")

BATCH = 500
"""Ids asked for at once; SQLite takes at most 32 766 in one query."""


Reader: TypeAlias = Union["Session", Fetch]


def ask(reader: Reader, name: str, **params: Param) -> Rows:
    """The rows of the query called so, of whichever reader there is."""
    if isinstance(reader, Fetch):
        return reader(name, params)
    from claimtrack.store.queries.catalogue import fetch_in

    return fetch_in(reader, name, params)


def batches(ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids in order, each once, as many together as one query takes."""
    return in_batches(sorted(set(ids)))


def in_batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Anything in the order it comes, so many at a time."""
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch
