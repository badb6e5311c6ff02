"""What is offered where a database was named that is not there."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claimtrack.store.fast.file import near_databases

FILES = ("claims.db", "claims-2.db", "strike.db", "notes.db", "harbour.sqlite")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with databases, and a text that only has such a name."""
    for name in FILES:
        if name == "notes.db":
            (tmp_path / name).write_text("not a database", encoding="utf-8")
            continue
        with closing(sqlite3.connect(tmp_path / name)) as one:
            one.execute("CREATE TABLE entry (id)")
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("claim.db", ("claims.db", "claims-2.db", "strike.db")),
        ("strik.db", ("strike.db", "claims-2.db", "claims.db")),
        ("zzz.db", ("claims-2.db", "claims.db", "strike.db")),
        ("harbor.sqlite", ("harbour.sqlite",)),
        ("zzz", ()),
        ("no-such-folder/claims.db", ()),
    ],
)
def test_databases_with_names_like_it_come_first(
    desk: Path, typed: str, near: tuple[str, ...]
) -> None:
    assert near_databases(desk / typed) == tuple(str(desk / name) for name in near)
