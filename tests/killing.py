"""Ending an ingest with SIGKILL at any moment, and what is in the database after it."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from random import Random

from claimtrack.store.search.index import is_ours

_LEFT_OUT = {"step", "change", "sqlite_sequence", "alembic_version"}
"""A run that was killed and the next one are two steps of the log, and it says so."""
_MOMENTS = {"retrieved_at", "created_at", "at"}


def start(db: Path, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "claimtrack", "--db", str(db), "ingest", str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "CLAIMTRACK_USER": "test"},
    )


def finish(db: Path, folder: Path) -> float:
    """One run to its end, in seconds."""
    begin = time.monotonic()
    assert start(db, folder).wait(600) == 0
    return time.monotonic() - begin


def killed(db: Path, folder: Path, seconds: float, random: Random) -> None:
    """One run, ended at a random moment of the time that a whole one takes."""
    process = start(db, folder)
    time.sleep(random.uniform(0.05, seconds))
    process.send_signal(signal.SIGKILL)
    process.wait(300)


def digest(db: Path) -> str:
    """One hash of every row that an ingest makes, moments left out."""
    found = sha256()
    with sqlite3.connect(db) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in sorted(tables.fetchall()):
            if table in _LEFT_OUT or is_ours(table):
                continue
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            kept = ", ".join(f'"{name}"' for name in columns if name not in _MOMENTS)
            rows = connection.execute(f"SELECT {kept} FROM {table}").fetchall()  # noqa: S608
            found.update(repr((table, sorted(rows, key=repr))).encode())
    connection.close()
    return found.hexdigest()
