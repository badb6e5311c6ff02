"""Opening a SQLite file with the standard library."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

WAIT = 30.0
"""Seconds to wait for another command, unless somebody says otherwise."""
_MAGIC = b"SQLite format 3\x00"
"""How every SQLite file begins (sqlite.org/fileformat2.html, 1.3)."""
_LOOKED_AT = 20
"""So many files are opened at most to see whether they are databases."""


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


def near_databases(path: Path) -> tuple[str, ...]:
    """At most three SQLite files beside the one named, those with a name like it first."""
    from difflib import get_close_matches  # 5 ms, and only a mistyped name needs it

    with suppress(OSError), os.scandir(path.parent) as entries:
        names = sorted(entry.name for entry in entries if entry.is_file())
        close = get_close_matches(path.name, names, n=_LOOKED_AT, cutoff=0.6)
        others = [name for name in names if Path(name).suffix == path.suffix != ""]
        ordered = dict.fromkeys([*close, *others[:_LOOKED_AT]])
        found = [name for name in ordered if _is_sqlite(path.with_name(name))]
        return tuple(str(path.with_name(name)) for name in found[:3])
    return ()


def _is_sqlite(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC
    return False


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
