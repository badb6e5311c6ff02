"""Databases for tests: SQLite in a temporary folder, PostgreSQL where it can start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from claimtrack.store.place import Place, place
from claimtrack.store.session import open_session


@pytest.fixture
def where(tmp_path: Path) -> Place:
    """A database file that is not there yet."""
    return place(tmp_path / "test.db")


@pytest.fixture
def session(where: Place) -> Iterator[Session]:
    """A session on a fresh database."""
    with open_session(where) as opened:
        yield opened
