"""Opening a SQLite file with the standard library."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

WAIT = 30.0
"""Seconds to wait for another command, unless somebody says otherwise."""


def connect(path: Path, *, write: bool, seconds: float = WAIT) -> sqlite3.Connection:
    """A connection that starts no transaction of its own; without ``write`` it changes nothing.

    A file with a write-ahead log is read by writing beside it. In a folder where nobody may
    write, an archive say, "immutable" reads the file alone.
    """
    mode = "rwc" if write else _reading_mode(path)
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    if not write:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _reading_mode(path: Path) -> str:
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "rw"
    return "ro" if Path(f"{path}-wal").exists() else "ro&immutable=1"


def copy_of(path: Path, label: str) -> Path:
    """Copy a database beside itself, whatever is being written to it; the copy's place."""
    number, target = 1, path.with_name(f"{path.name}.{label}")
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.{label}-{number}")
    with (
        closing(connect(path, write=False)) as source,
        closing(connect(target, write=True)) as copy,
    ):
        source.backup(copy)
    return target
