"""Reading a SQLite database with the standard library only, for commands that must start fast."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import date
from typing import Any

from claimtrack.store.driver_errors import explained
from claimtrack.store.fast.compiled_sql import SQL
from claimtrack.store.fast.file import connect
from claimtrack.store.location import Place, check_revision

Param = str | int | date | None | Sequence[int]
Params = Mapping[str, Param]
Rows = list[tuple[Any, ...]]
Fetch = Callable[[str, Params], Rows]
"""Runs a query of ``queries.QUERIES`` by name. Dates and decimals may come as text."""


def is_made(where: Place) -> bool:
    """Whether there is a database file with something in it."""
    return where.path is not None and where.path.is_file() and where.path.stat().st_size > 0


@contextmanager
def open_quick(where: Place) -> Iterator[Fetch]:
    """The queries on a file that ``is_made``; its layout is checked first."""
    if where.path is None:
        raise ValueError("a PostgreSQL database is read through SQLAlchemy")
    with explained(where), closing(connect(where.path, write=False)) as connection:
        check_layout(connection, where)
        yield lambda name, params: fetch(connection, name, params)


def check_layout(connection: sqlite3.Connection, where: Place) -> None:
    """Refuse a file with another layout than ours."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    found = None
    if "alembic_version" in tables:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        found = row[0] if row else None
    check_revision(where, found)


def fetch(connection: sqlite3.Connection, name: str, params: Params) -> Rows:
    """Run one of the compiled queries."""
    sql, plain = SQL[name], {}
    for key, value in params.items():
        if isinstance(value, Sequence) and not isinstance(value, str):
            sql = sql.replace(f"(:{key})", f"({', '.join(str(int(item)) for item in value)})")
        else:
            plain[key] = value.isoformat() if isinstance(value, date) else value
    return connection.execute(sql, plain).fetchall()
