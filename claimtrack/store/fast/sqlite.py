"""Reading a SQLite database with the standard library only, for commands that must start fast."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial

from claimtrack.errors import MissingStore
from claimtrack.store.driver_errors import explained
from claimtrack.store.fast.compiled import compiled_query
from claimtrack.store.fast.fetch import Fetch, Params, Rows, bound
from claimtrack.store.fast.file import connect, near_databases
from claimtrack.store.location import Place, check_revision


def is_made(where: Place) -> bool:
    """Whether there is a database file with something in it."""
    return where.path is not None and where.path.is_file() and where.path.stat().st_size > 0


def check_made(where: Place) -> None:
    """Raises MissingStore where there is no database file with something in it."""
    if not is_made(where):
        raise missing(where)


def missing(where: Place) -> MissingStore:
    """That there is no database there, with those beside it that have a name like it."""
    near = near_databases(where.path) if where.path is not None else ()
    return MissingStore(path=where.shown, nearest=near)


@contextmanager
def open_quick(where: Place) -> Iterator[Fetch]:
    """The queries on a file that ``is_made``; its layout is checked first.

    One transaction, so that all of them see the same rows while another command writes.
    """
    with open_quick_connection(where) as connection:
        yield Fetch(partial(fetch, connection))


@contextmanager
def open_quick_connection(where: Place) -> Iterator[sqlite3.Connection]:
    """The same for who asks the file itself."""
    if where.path is None:
        raise ValueError("a PostgreSQL database is read through SQLAlchemy")
    with explained(where), closing(connect(where.path, write=False)) as connection:
        connection.execute("BEGIN")
        check_layout(connection, where)
        yield connection


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
    query = compiled_query(name)
    return query.rows(connection.execute(*bound(query.sql, params)))
