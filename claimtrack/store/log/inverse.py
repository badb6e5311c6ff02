"""Taking lines of the log back: what may hang on their rows, and the inverse of each."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from claimtrack.store.log.active_steps import Place
from claimtrack.store.log.lines import QUIET, Fields
from claimtrack.store.log.rows import FOLLOWS, decoded, fetch, is_row, key_of, recorded, references
from claimtrack.store.log.steps import LogLine, OpenStep

KEPT = "undone_at"
"""A table with this column keeps rows that are taken back, with the moment in it."""


def expected(lines: Sequence[LogLine]) -> dict[Place, Fields | None]:
    """What each row should hold once these lines were applied: the fields they name."""
    found: dict[Place, Fields | None] = {}
    for line in lines:
        place = line.table, line.row
        if line.action == "update":
            found[place] = _updated(found.get(place), line.after)
        else:
            found[place] = line.after
    return found


def _updated(fields: Fields | None, after: Fields | None) -> Fields:
    """The fields with what a line changed."""
    return {**(fields or {}), **(after or {})}


def differs(connection: Connection, place: Place, wanted: Fields | None) -> bool:
    """Whether the row is not, or no longer, as the log says."""
    now = fetch(connection, recorded()[place[0]], place[1])
    if now is None or wanted is None:
        return now is not wanted
    return any(now.get(name) != value for name, value in wanted.items() if name not in QUIET)


def referring(connection: Connection, place: Place) -> Iterator[Place]:
    """The rows of other tables that point to this one."""
    for table, column in references(recorded()[place[0]]):
        for row in connection.execute(select(table).where(column == int(place[1]))):
            yield table.name, key_of(table, row._asdict())


def parents(table: Table, fields: Fields) -> Iterator[Place]:
    """The rows that a row with these fields points to."""
    for column in table.columns:
        value = fields.get(column.name)
        for key in column.foreign_keys:
            if value is not None and key.column.table.name not in FOLLOWS:
                yield key.column.table.name, str(value)


def take_back(
    connection: Connection, made: OpenStep, line: LogLine, gone: Collection[Place] = ()
) -> None:
    """Apply the inverse of one line, and log it in ``made``; ``gone`` as ``keeps`` has it."""
    table = recorded()[line.table]
    here = is_row(table, line.row)
    action, before, after = _inverse(line, made.hand.at.isoformat(), gone)
    values = decoded(table, after or {})
    if action == "insert":
        connection.execute(insert(table).values(values))
    elif action == "delete":
        before = fetch(connection, table, line.row) or before  # with what follows from others
        connection.execute(delete(table).where(here))
    elif values:
        connection.execute(update(table).where(here).values(values))
    made.line(action, line.table, line.row, before, after)


def keeps(line: LogLine, gone: Collection[Place] = ()) -> bool:
    """Whether taking the line back keeps its row, marked as undone.

    Not where it points to a row that is taken out by the same undo, one of ``gone``.
    """
    table = recorded()[line.table]
    if line.action != "insert" or KEPT not in table.columns:
        return False
    return not any(place in gone for place in parents(table, line.after or {}))


def _inverse(
    line: LogLine, at: str, gone: Collection[Place]
) -> tuple[str, Fields | None, Fields | None]:
    if keeps(line, gone):
        return "update", {KEPT: None}, {KEPT: at}
    swapped: dict[str, Any] = {"insert": "delete", "delete": "insert", "update": "update"}
    return swapped[line.action], line.after, line.before
