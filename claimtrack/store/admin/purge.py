"""Taking an article out for good: its rows and all that hang on them, and its words in the log."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, delete, select, update

from claimtrack.store.log.rows import key_of, references
from claimtrack.store.tables.models import Article, Base, Change

Row = dict[str, Any]
"""Column → value."""
Hanging = dict[str, list[str]]
"""Table → keys of its rows, those that others point to first."""


def hanging(connection: Connection, number: int) -> Hanging:
    """Every row that points to the article, or to a row that does."""
    found: dict[str, dict[str, Row]] = defaultdict(dict)
    article: Table = Base.metadata.tables[Article.__tablename__]
    open_: list[tuple[Table, Row]] = [(article, {"id": number})]
    found[article.name][str(number)] = {"id": number}
    while open_:
        for other, values in _pointing_to(connection, *open_.pop()):
            key = key_of(other, values)
            if key in found[other.name]:
                continue
            found[other.name][key] = values
            if "id" in values:
                open_.append((other, values))
    return _in_order(found)


def _in_order(found: Mapping[str, dict[str, Row]]) -> Hanging:
    """The keys by table, those of tables that others point to first."""
    order = [table.name for table in Base.metadata.sorted_tables]
    return {name: list(found[name]) for name in order if found.get(name)}


def _pointing_to(connection: Connection, table: Table, row: Row) -> Iterator[tuple[Table, Row]]:
    """The rows of any table, all but the log, that point to this one."""
    for other, column in references(table):
        for each in connection.execute(select(other).where(column == row["id"])):
            yield other, each._asdict()


def take_out(connection: Connection, rows: Hanging) -> None:
    """Delete the rows, those that point to others first, and empty their lines in the log."""
    for name in reversed(list(rows)):
        table = Base.metadata.tables[name]
        columns = list(table.primary_key.columns)
        for key in rows[name]:
            parts = zip(columns, key.split("-"), strict=True)
            connection.execute(delete(table).where(*(c == int(part) for c, part in parts)))
        _silence(connection, name, rows[name])


def _silence(connection: Connection, name: str, keys: list[str]) -> None:
    """What the log told of these rows holds the page's words; that they changed stays told."""
    log: Table = Base.metadata.tables[Change.__tablename__]
    for column in (log.c.before, log.c.after):
        connection.execute(
            update(log)
            .where(log.c.row_table == name, log.c.row_id.in_(keys), log.c.action != "ingest")
            .where(column.is_not(None))
            .values({column: "{}"})
        )
