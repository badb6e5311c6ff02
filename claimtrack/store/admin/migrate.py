"""Making and upgrading the tables with Alembic's scripts, from a checkout or a wheel."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.orm import Session

import claimtrack
from claimtrack.errors import DamagedStore
from claimtrack.store.dialect import leave_references, make_engine, missing_references
from claimtrack.store.driver_errors import explained
from claimtrack.store.fast.file import copy_of
from claimtrack.store.fast.lock import Patience
from claimtrack.store.fast.sqlite import is_made, missing
from claimtrack.store.location import HEAD, REVISIONS, Place, check_revision
from claimtrack.store.search.index import make_anew, take_away


def scripts() -> Path:
    """The migration scripts: inside the package in a wheel, beside it in a checkout."""
    package = Path(claimtrack.__file__).resolve().parent
    inside = package / "_alembic"
    return inside if inside.is_dir() else package.parent / "alembic"


def found_revision(connection: Connection) -> tuple[bool, str | None]:
    """Whether there are any tables, and the revision they name."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        return bool(tables), None
    return True, connection.scalar(text("SELECT version_num FROM alembic_version"))


def ready(where: Place, patience: Patience, *, make: bool = True) -> bool:
    """Check the layout; make the tables where there are none. True when they were made.

    Raises:
        MissingStore: there are no tables, and without ``make`` they are not made.

    """
    with explained(where):
        if where.path is None or is_made(where):
            with _engine(where, write=False, patience=patience) as engine:
                exists, found = _look(engine)
            if exists:
                check_revision(where, found)
                return False
        if not make:
            raise missing(where)
        return _make(where, patience)


def _make(where: Place, patience: Patience) -> bool:
    with _engine(where, write=True, patience=patience) as engine, engine.begin() as connection:
        exists, found = found_revision(connection)
        if not exists:
            run_scripts(connection)
    if exists:  # another command made them while we waited
        check_revision(where, found)
    return not exists


Fill = Callable[[Session], None]
"""Fills tables that are new, in the transaction of the upgrade."""
STORIES = "0011"
"""The layout since which there are stories and figures: an older one has them made."""


def _nothing(_: Session) -> None:
    """For who fills the tables later."""


def upgrade(where: Place, patience: Patience, fill: Fill = _nothing) -> tuple[str, Path | None]:
    """Bring the tables up to date: the revision before, and the copy made of an older file.

    ``fill`` is called with a session on the tables as they are then, before anything is kept,
    where the layout was older than ``STORIES``.

    Raises:
        MissingStore: there are no tables.

    """
    with explained(where):
        if where.path is not None and not is_made(where):
            raise missing(where)
        with _engine(where, write=False, patience=patience) as engine:
            exists, found = _look(engine)
        if not exists:
            raise missing(where)
        if found not in REVISIONS or found == HEAD:
            check_revision(where, found)
            return HEAD, None
        copy = copy_of(where.path, f"before-{HEAD}") if where.path is not None else None
        _run_whole(where, patience, fill if found < STORIES else _nothing)
        return found, copy


def _run_whole(where: Place, patience: Patience, fill: Fill) -> None:
    """Run the scripts that are missing, all or none of them, and lose no row on the way.

    Raises:
        DamagedStore: a reference points to nothing that pointed to a row before.

    """
    with _engine(where, write=True, patience=patience) as engine:
        leave_references(engine)
        with engine.begin() as connection:
            before = set(missing_references(connection))
            run_scripts(connection)
            with Session(connection, join_transaction_mode="rollback_only") as session:
                fill(session)
                session.flush()
            lost = [why for why in missing_references(connection) if why not in before]
            if lost:
                raise DamagedStore(path=where.shown, why=lost[0][2])


@contextmanager
def _engine(where: Place, *, write: bool, patience: Patience) -> Iterator[Engine]:
    engine = make_engine(where, write=write, patience=patience)
    try:
        yield engine
    finally:
        engine.dispose()


def _look(engine: Engine) -> tuple[bool, str | None]:
    with engine.connect() as connection:
        return found_revision(connection)


def run_scripts(connection: Connection, target: str = "head") -> None:
    """Run the migrations on an open connection, inside its transaction.

    The index of words follows from the tables as they are at the end.
    """
    from alembic import command  # 90 ms, and only a new or an older database needs it
    from alembic.config import Config

    config = Config()
    # Alembic reads % as the start of a variable.
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    config.attributes["connection"] = connection
    take_away(connection)
    with warnings.catch_warnings():
        # Alembic asks for a separator setting that only several version folders need.
        warnings.filterwarnings("ignore", message="No path_separator", category=DeprecationWarning)
        command.upgrade(config, target)
    if target == "head":
        make_anew(connection)
