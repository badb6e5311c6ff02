"""Databases for tests: SQLite in a temporary folder, and PostgreSQL.

CLAIMTRACK_TEST_PG names a server to use ("postgresql://user@host/{}", {} for the database's
name, whose user may create databases); without it one is started.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import hypothesis
import psycopg
import pytest
from postgres_server import CannotStart, server
from sqlalchemy.orm import Session

from claimtrack.store.location import Place, place
from claimtrack.store.session import open_session

pytest_plugins = ["running", "floors_report", "skipped_report"]
# No law depends on the clock, on chance or on an earlier run: ``make fuzz`` is for new examples.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("steady")
NUMBERS = count(1)
# The settings file of whoever runs the tests is never read; for child processes too.
os.environ["CLAIMTRACK_CONFIG"] = str(Path(__file__).parent / "no-settings.toml")


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


@contextmanager
def pg_database(postgres: str, template: str = "template0") -> Iterator[str]:
    """The name of a new database, dropped at the end."""
    name = f"claimtrack_test_{os.getpid()}_{next(NUMBERS)}"
    with psycopg.connect(postgres.format("postgres"), autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        yield name
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def pg_where(postgres: str) -> Iterator[Place]:
    """An empty PostgreSQL database."""
    with pg_database(postgres) as name:
        yield place(postgres.format(name))


@pytest.fixture(scope="session")
def made_pg(postgres: str) -> Iterator[str]:
    """A PostgreSQL database with our tables, to make others from."""
    with pg_database(postgres) as name:
        with open_session(place(postgres.format(name))):
            pass
        yield name


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with our tables, to make others from."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    with open_session(place(path)):
        pass
    return path


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
def session(where: Place, made_file: Path) -> Iterator[Session]:
    """A session on a fresh SQLite database."""
    shutil.copyfile(made_file, where.shown)
    with open_session(where) as opened:
        yield opened


@pytest.fixture
def pg_session(postgres: str, made_pg: str) -> Iterator[Session]:
    """A session on a fresh PostgreSQL database."""
    with (
        pg_database(postgres, made_pg) as name,
        open_session(place(postgres.format(name))) as opened,
    ):
        yield opened


@pytest.fixture(params=["session", "pg_session"], ids=["sqlite", "postgresql"])
def any_session(request: pytest.FixtureRequest) -> Session:
    """A session on a fresh database of each kind in turn."""
    opened: Session = request.getfixturevalue(request.param)
    return opened


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes go by their argument: what is packed or locked may differ between workers."""
    return argname if isinstance(val, bytes) else None
