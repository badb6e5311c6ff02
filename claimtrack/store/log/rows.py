"""Rows as the log keeps them: any row of any table to JSON values and back, exactly."""

import base64
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Table, and_, select
from sqlalchemy import Enum as EnumType

from claimtrack.store.log.lines import Fields, to_json
from claimtrack.store.tables.base import Base, ExactDecimal, UtcTime
from claimtrack.store.tables.models import DERIVED, Change, Claim, Step

LOG = (Change.__tablename__, Step.__tablename__)
"""The log itself, whose rows are not logged."""
FOLLOWS = frozenset(model.__tablename__ for model in DERIVED)
"""Tables whose rows follow from others: nor are theirs."""
_FOLLOWING = {Claim.__tablename__: frozenset({"figure_id"})}
"""Columns of that kind, which no undo brings back as they were."""


def recorded() -> dict[str, Table]:
    """Every table whose rows are logged, by name, those that others refer to first."""
    left_out = {*LOG, *FOLLOWS}
    tables = Base.metadata.sorted_tables
    return {table.name: table for table in tables if table.name not in left_out}


def key_of(table: Table, row: Mapping[str, Any]) -> str:
    """A row's primary key as one word: "7", or "2-7" where it has two columns."""
    return "-".join(str(row[column.name]) for column in table.primary_key.columns)


def fetch(connection: Connection, table: Table, key: str) -> Fields | None:
    """The row as it stands in the database; None where there is none."""
    found = connection.execute(select(table).where(is_row(table, key))).one_or_none()
    return None if found is None else encoded(table, found._asdict())


def is_row(table: Table, key: str) -> Any:
    """The condition that picks the row with this key."""
    columns = list(table.primary_key.columns)
    return and_(
        *(column == int(part) for column, part in zip(columns, key.split("-"), strict=True))
    )


def encoded(table: Table, row: Mapping[str, Any]) -> Fields:
    """Values as the columns give them, made fit for JSON."""
    return {column.name: to_json(row[column.name]) for column in table.columns}


def decoded(table: Table, fields: Fields) -> dict[str, Any]:
    """Values as the columns take them.

    Columns that are there no longer, and those that follow from other rows, are left out.
    """
    following = _FOLLOWING.get(table.name, frozenset())
    return {
        name: from_json(table.columns[name], value)
        for name, value in fields.items()
        if name in table.columns and name not in following
    }


def from_json(column: Column[Any], value: Any) -> Any:
    """One value as the column takes it; ValueError and its kin for what it cannot be."""
    kind = column.type
    if value is None:
        return None
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return kind.enum_class(value)
    return _read_by_type(kind, value)


def _read_by_type(kind: Any, value: Any) -> Any:
    """A value that is no name of an enumeration, by the type of its column."""
    for own, read in _READERS:
        if isinstance(kind, own):
            return read(value)
    return date.fromisoformat(value) if kind.python_type is date else value


_READERS: tuple[tuple[type, Callable[[str], Any]], ...] = (
    (UtcTime, datetime.fromisoformat),
    (ExactDecimal, Decimal),
    (LargeBinary, base64.b64decode),
)
"""Types of columns, and what makes their values of the text in JSON."""


def references(table: Table) -> Iterator[tuple[Table, Column[Any]]]:
    """The columns of logged tables that point to this one, each with its own table."""
    for other in recorded().values():
        for column in other.columns:
            if _points_to(column, table):
                yield other, column


def _points_to(column: Column[Any], table: Table) -> bool:
    return any(key.column.table is table for key in column.foreign_keys)
