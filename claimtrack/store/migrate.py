"""Making and upgrading the tables with Alembic's scripts, from a checkout or a wheel."""

import warnings
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

import claimtrack
from claimtrack.store.dialect import explained, lock_for_creation, use_wal
from claimtrack.store.place import HEAD, Place, check_revision


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


def ready(engine: Engine, where: Place) -> bool:
    """Check the layout; make the tables where there are none. True when they were made."""
    with explained(where):
        with engine.connect() as connection:
            exists, found = found_revision(connection)
        if exists:
            check_revision(where, found)
            return False
        with engine.begin() as connection:
            lock_for_creation(connection)
            exists, found = found_revision(connection)
            if not exists:
                run_scripts(connection)
        if exists:  # another command made them while we waited
            check_revision(where, found)
        use_wal(where)
        return not exists


def upgrade(engine: Engine, where: Place) -> tuple[str | None, str]:
    """Bring the tables up to date; the revision before and after. A newer one is refused."""
    with explained(where), engine.begin() as connection:
        lock_for_creation(connection)
        exists, found = found_revision(connection)
        if exists and found is None:
            check_revision(where, found)
        run_scripts(connection)
        return found, HEAD


def run_scripts(connection: Connection, target: str = "head") -> None:
    """Run the migrations on an open connection, inside its transaction."""
    from alembic import command  # 90 ms, and only a new or an older database needs it
    from alembic.config import Config

    config = Config()
    # Alembic reads % as the start of a variable.
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    config.attributes["connection"] = connection
    with warnings.catch_warnings():
        # Alembic asks for a separator setting that only several version folders need.
        warnings.filterwarnings("ignore", message="No path_separator", category=DeprecationWarning)
        command.upgrade(config, target)
