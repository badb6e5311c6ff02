"""Taking lines of the log back: what may hang on their rows, and the inverse of each."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from claimtrack.store.rows import QUIET, Fields, decoded, fetch, is_row, key_of, recorded
from claimtrack.store.standing import Place
from claimtrack.store.steps import Line, Made

KEPT = "undone_at"
"""A table with this column keeps rows that are taken back, with the moment in it."""


def expected(lines: Sequence[Line]) -> dict[Place, Fields | None]:
    """What each row should hold once these lines were applied: the fields they name."""
    found: dict[Place, Fields | None] = {}
    for line in lines:
        place = line.table, line.row
        if line.action == "update":
            found[place] = {**(found.get(place) or {}), **(line.after or {})}
        else:
            found[place] = line.after
    return found


def differs(connection: Connection, place: Place, wanted: Fields | None) -> bool:
    """Whether the row is not, or no longer, as the log says."""
    now = fetch(connection, recorded()[place[0]], place[1])
    if now is None or wanted is None:
        return now is not wanted
    return any(now.get(name) != value for name, value in wanted.items() if name not in QUIET)


def referring(connection: Connection, place: Place) -> Iterator[Place]:
    """The rows of other tables that point to this one."""
    for table in recorded().values():
        for column in table.columns:
            if any(key.column.table.name == place[0] for key in column.foreign_keys):
                for row in connection.execute(select(table).where(column == int(place[1]))):
                    yield table.name, key_of(table, row._asdict())


def parents(table: Table, fields: Fields) -> Iterator[Place]:
    """The rows that a row with these fields points to."""
    for column in table.columns:
        value = fields.get(column.name)
        for key in column.foreign_keys:
            if value is not None:
                yield key.column.table.name, str(value)


def take_back(connection: Connection, made: Made, line: Line) -> None:
    """Apply the inverse of one line, and log it in ``made``."""
    table = recorded()[line.table]
    here = is_row(table, line.row)
    action, before, after = _inverse(table, line, made.hand.at.isoformat())
    if action == "insert":
        connection.execute(insert(table).values(decoded(table, after or {})))
    elif action == "delete":
        connection.execute(delete(table).where(here))
    else:
        connection.execute(update(table).where(here).values(decoded(table, after or {})))
    made.line(action, line.table, line.row, before, after)


def keeps(line: Line) -> bool:
    """Whether taking the line back keeps its row, marked as undone."""
    return line.action == "insert" and KEPT in recorded()[line.table].columns


def _inverse(table: Table, line: Line, at: str) -> tuple[str, Fields | None, Fields | None]:
    if keeps(line):
        return "update", {KEPT: None}, {KEPT: at}
    swapped: dict[str, Any] = {"insert": "delete", "delete": "insert", "update": "update"}
    del table
    return swapped[line.action], line.after, line.before
