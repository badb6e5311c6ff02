"""Taking turns on a database: the write lock, how long to wait for it, and SQLite's own log."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from claimtrack.errors import BusyStore
from claimtrack.store.driver_errors import sqlite_code
from claimtrack.store.fast.file import WAIT, connect
from claimtrack.store.location import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for another command, in seconds, and whom to tell once it takes long.

    ``tell`` gets the name of the database after ``notice`` seconds.
    """

    seconds: float = WAIT
    notice: float = 0.5
    tell: Callable[[str], None] = lambda _name: None


def wait_for(lock: Callable[[float], bool], where: Place, patience: Patience) -> None:
    """Take the write lock: first quietly, then after a word to the user, then give up.

    ``lock`` tries for so many seconds, and says whether it has it.
    """
    if lock(patience.notice):
        return
    patience.tell(where.shown)
    if not lock(max(0.0, patience.seconds - patience.notice)):
        raise BusyStore(path=where.shown, seconds=round(patience.seconds))


def lock_file(connection: sqlite3.Connection, seconds: float) -> bool:
    """Begin a transaction that holds the write lock of a SQLite file; False where it is taken."""
    connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if sqlite_code(error) != "BUSY":
            raise
        return False
    return True


def use_wal(where: Place) -> None:
    """Turn on SQLite's write-ahead log, so that reading and writing do not wait for each other.

    Needs the file for itself; when another command has it, the next one that writes does it.
    """
    if where.path is None:
        return
    with closing(connect(where.path, write=True, seconds=1)) as connection:
        try:
            if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
                connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if sqlite_code(error) != "BUSY":
                raise
