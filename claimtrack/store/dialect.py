"""All that differs between SQLite and PostgreSQL: opening, locking, waiting, errors, order."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, NoSuchModuleError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import QueuePool
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import Text

from claimtrack.errors import (
    BusyStore,
    DamagedStore,
    FullDisk,
    MissingDriver,
    StoreError,
    UnreachableStore,
)
from claimtrack.store.place import Place

ADVISORY_LOCK = 0x636C_6169
"""PostgreSQL's advisory lock held while tables are made; any number that is always the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for another command, in seconds, and whom to tell once it takes long.

    ``tell`` gets the name of the database after ``notice`` seconds.
    """

    seconds: float = 30
    notice: float = 0.5
    tell: Callable[[str], None] = lambda _name: None


def make_engine(where: Place, *, write: bool, patience: Patience) -> Engine:
    """An engine for one command. With ``write`` its transactions hold the write lock."""
    if where.path is None:
        return _postgres(where)
    return _sqlite(where, write=write, patience=patience)


def _postgres(where: Place) -> Engine:
    try:
        return create_engine(where.url, pool_size=1)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise MissingDriver(path=where.shown) from error


def _sqlite(where: Place, *, write: bool, patience: Patience) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(where, patience),
        poolclass=QueuePool,
        pool_size=1,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if write:
            _lock(connection, where, patience)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


def _connect(where: Place, patience: Patience) -> sqlite3.Connection:
    # isolation_level None: the driver starts no transaction of its own, "begin" above does.
    connection = sqlite3.connect(
        str(where.path), isolation_level=None, timeout=patience.seconds, check_same_thread=False
    )
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _lock(connection: Connection, where: Place, patience: Patience) -> None:
    """Take SQLite's write lock: first quietly, then after a word to the user, then give up."""
    for seconds in (patience.notice, max(0.0, patience.seconds - patience.notice)):
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(seconds * 1000)}")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            return
        except DBAPIError as error:
            if _sqlite_code(error.orig) != "BUSY":
                raise
        if seconds == patience.notice:
            patience.tell(where.shown)
    raise BusyStore(path=where.shown, seconds=round(patience.seconds))


def lock_for_creation(connection: Connection) -> None:
    """Let one command at a time make the tables. On SQLite, BEGIN IMMEDIATE already does."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")


def use_wal(where: Place) -> None:
    """Turn on SQLite's write-ahead log, so that reading and writing do not wait for each other.

    Needs the file for itself; when another command has it, the next one does it.
    """
    if where.path is None:
        return
    connection = sqlite3.connect(str(where.path), timeout=1)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if _sqlite_code(error) != "BUSY":
            raise
    finally:
        connection.close()


def _sqlite_code(error: BaseException | None) -> str:
    """SQLITE_IOERR_WRITE → IOERR."""
    name = str(getattr(error, "sqlite_errorname", ""))
    return name.removeprefix("SQLITE_").split("_")[0]


def explain(error: BaseException, where: Place, seconds: float = 30) -> StoreError | None:
    """The error in the user's terms; None for a mistake of ours, which must show itself."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    why = str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
    code = _sqlite_code(cause) or str(getattr(cause, "sqlstate", None) or "")
    if code in ("NOTADB", "CORRUPT"):
        return DamagedStore(path=where.shown, why=why)
    if code in ("FULL", "53100"):
        return FullDisk(path=where.shown)
    if code in ("BUSY", "LOCKED", "55P03"):
        return BusyStore(path=where.shown, seconds=round(seconds))
    if code in ("CANTOPEN", "READONLY", "IOERR", "PERM", "AUTH") or _no_connection(error):
        return UnreachableStore(path=where.shown, why=why)
    return None


def _no_connection(error: BaseException) -> bool:
    """Whether a PostgreSQL server could not be reached, or sent us away."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if type(cause).__module__.partition(".")[0] != "psycopg":
        return False
    state = str(getattr(cause, "sqlstate", None) or "08")
    return type(cause).__name__ == "OperationalError" or state[:2] in ("08", "28", "3D", "57")


@contextmanager
def explained(where: Place) -> Iterator[None]:
    """Turn what the drivers raise inside the block into our own errors."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        if told := explain(error, where):
            raise told from error
        raise


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
