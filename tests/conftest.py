"""Databases for tests: SQLite in a temporary folder, and PostgreSQL.

CLAIMTRACK_TEST_PG names a server to use ("postgresql://user@host/{}", {} for the database's
name, whose user may create databases); without it one is started.
"""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from postgres_server import CannotStart, server
from sqlalchemy.orm import Session

from claimtrack.store.place import Place, place
from claimtrack.store.session import open_session

NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL server's address, {} for the database's name."""
    if address := os.environ.get("CLAIMTRACK_TEST_PG"):
        yield address
        return
    try:
        with server() as address:
            yield address
    except CannotStart as why:
        pytest.skip(f"PostgreSQL cannot start: {why}")


@pytest.fixture
def pg_where(postgres: str) -> Iterator[Place]:
    """An empty PostgreSQL database."""
    name = f"claimtrack_test_{os.getpid()}_{next(NUMBERS)}"
    with psycopg.connect(postgres.format("postgres"), autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        yield place(postgres.format(name))
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def where(tmp_path: Path) -> Place:
    """A SQLite file that is not there yet."""
    return place(tmp_path / "test.db")


@pytest.fixture(params=["sqlite", "postgresql"])
def any_where(request: pytest.FixtureRequest) -> Place:
    """Each kind of database in turn."""
    name = "where" if request.param == "sqlite" else "pg_where"
    found: Place = request.getfixturevalue(name)
    return found


@pytest.fixture
def session(where: Place) -> Iterator[Session]:
    """A session on a fresh SQLite database."""
    with open_session(where) as opened:
        yield opened


@pytest.fixture
def any_session(any_where: Place) -> Iterator[Session]:
    """A session on a fresh database of each kind in turn."""
    with open_session(any_where) as opened:
        yield opened
