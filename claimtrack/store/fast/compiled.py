"""The text of the queries for SQLite, and how what SQLite keeps as text becomes a value again."""

from collections import namedtuple
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from claimtrack.domain.claim import Basis, Kind, Level, Modality
from claimtrack.domain.period import Precision
from claimtrack.domain.quantity import Hedge
from claimtrack.store.fast.fetch import Rows
from claimtrack.store.tables.closed_sets import Answer, Relation, Status

FILE = Path(__file__).with_name("queries.sql")
HEAD = "-- query "
"""Begins the line above each query: its name, then its columns, each with its kind."""


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


CLOSED_SETS = (Answer, Basis, Hedge, Kind, Level, Modality, Precision, Relation, Status)
READERS: dict[str, Callable[[Any], object]] = {
    "decimal": Decimal,
    "date": date.fromisoformat,
    "moment": _moment,
    "flag": bool,
    **{members.__name__: members for members in CLOSED_SETS},
}
"""Kind of a column → what reads it; a column without a kind is taken as it is."""


@dataclass(frozen=True, slots=True)
class CompiledQuery:
    """One query. ``make`` makes a row; ``read``: place of a column and what reads it."""

    sql: str
    make: Callable[[Iterable[Any]], Any]
    read: tuple[tuple[int, Callable[[Any], object]], ...]

    def rows(self, found: Iterable[tuple[Any, ...]]) -> Rows:
        """Rows as the services take them."""
        return [self.make(self._values(row)) for row in found]

    def _values(self, row: tuple[Any, ...]) -> Iterable[Any]:
        if not self.read:
            return row
        values = list(row)
        for at, read in self.read:
            if values[at] is not None:
                values[at] = read(values[at])
        return values


@cache
def _texts() -> dict[str, str]:
    """Name → columns and text."""
    parts = FILE.read_text(encoding="utf-8").split(HEAD)[1:]
    return {name: rest for name, _, rest in (part.partition(": ") for part in parts)}


def names() -> tuple[str, ...]:
    """The queries there are."""
    return tuple(_texts())


@cache
def compiled_query(name: str) -> CompiledQuery:
    """The query called so."""
    head, _, sql = _texts()[name].partition("\n")
    columns = [column.partition("=")[::2] for column in head.split()]
    row = namedtuple(name, [column for column, _ in columns])  # type: ignore[misc]
    read = ((at, READERS[kind]) for at, (_, kind) in enumerate(columns) if kind)
    return CompiledQuery(sql, row._make, tuple(read))
