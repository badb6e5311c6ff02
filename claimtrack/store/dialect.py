"""All that differs between SQLite and PostgreSQL: opening, locking, waiting, order.

What their drivers raise is read in ``driver_errors.py``, which loads without SQLAlchemy.
"""

import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import NoSuchModuleError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import QueuePool
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import Text

from claimtrack.errors import MissingDriver
from claimtrack.store.fast.file import connect
from claimtrack.store.fast.lock import Patience, lock_file, wait_for
from claimtrack.store.location import Place

ADVISORY_LOCK = 0x636C_6169
"""The PostgreSQL advisory lock of writers; any number that is always the same."""


def make_engine(where: Place, *, write: bool, patience: Patience) -> Engine:
    """An engine for one command. With ``write`` its transactions hold the write lock."""
    path = where.path
    engine = _postgres(where) if path is None else _sqlite(path, write=write, patience=patience)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if write:
            _lock(connection, where, patience)
        elif path is not None:
            connection.exec_driver_sql("BEGIN")

    return engine


def _postgres(where: Place) -> Engine:
    try:
        return create_engine(where.url, pool_size=1)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise MissingDriver(path=where.shown) from error


def _sqlite(path: Path, *, write: bool, patience: Patience) -> Engine:
    return create_engine(
        "sqlite://",
        creator=lambda: connect(path, write=write, seconds=patience.seconds),
        poolclass=QueuePool,
        pool_size=1,
    )


def _lock(connection: Connection, where: Place, patience: Patience) -> None:
    """Take the write lock, through the driver's own connection.

    SQLAlchemy is still beginning, and would roll back by itself.
    """
    lock = _lock_postgres if where.path is None else lock_file
    driver: Any = connection.connection.driver_connection
    wait_for(partial(lock, driver), where, patience)


def _lock_postgres(driver: Any, seconds: float) -> bool:
    """One writer at a time as on SQLite, so that two commands never make the same row twice."""
    cursor = driver.cursor()
    try:
        cursor.execute(f"SET LOCAL lock_timeout = {max(1, int(seconds * 1000))}")
        cursor.execute(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")
        cursor.execute("SET LOCAL lock_timeout = 0")
    except Exception as error:
        driver.rollback()
        if getattr(error, "sqlstate", None) != "55P03":  # lock_not_available
            raise
        return False
    finally:
        cursor.close()
    return True


def damage(connection: Connection) -> list[tuple[str, str, str]]:
    """What the database itself finds wrong: kind, what, detail. PostgreSQL keeps its own house."""
    if connection.dialect.name != "sqlite":
        return []
    found = [
        ("file", "integrity", str(row[0]))
        for row in connection.exec_driver_sql("PRAGMA integrity_check")
        if row[0] != "ok"
    ]
    return found + missing_references(connection)


def missing_references(connection: Connection) -> list[tuple[str, str, str]]:
    """References to rows that are not there, as ``damage`` tells them."""
    if connection.dialect.name != "sqlite":
        return []
    return [
        ("reference", str(row[0]), f"row {row[1]} points to a missing row of {row[2]}")
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]


def leave_references(engine: Engine) -> None:
    """Have SQLite not look after references, so that a table can be made anew under its name.

    It changes most of a table only so, and would take the dropped old table for lost rows. Whoever
    asks for this looks for ``missing_references`` before the end of the transaction.
    """
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def connected(connection: sqlite3.Connection, _record: object) -> None:
            connection.execute("PRAGMA foreign_keys = OFF")


class plain_order(GenericFunction[str]):  # noqa: N801 - SQL functions are named like this
    """Sort by code points on both: PostgreSQL would sort by the server's language."""

    type = Text()
    inherit_cache = True


@compiles(plain_order, "sqlite")
def _plain_order_sqlite(element: plain_order, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


@compiles(plain_order, "postgresql")
def _plain_order_postgresql(element: plain_order, compiler: SQLCompiler, **kw: Any) -> str:
    return f'({compiler.process(element.clauses, **kw)}) COLLATE "C"'


def overwrite_deleted(connection: Connection) -> None:
    """Have SQLite write zeros over what is deleted; PostgreSQL's vacuum does it in its time."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON").close()


def forget(connection: Connection) -> None:
    """Empty SQLite's write-ahead log, which still holds the pages that were overwritten."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("ROLLBACK").close()
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()
        connection.exec_driver_sql("BEGIN").close()
