"""Making the tables, models against migrations, and what is refused."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from claimtrack.errors import DamagedStore, NewerStore, OlderStore, StoreError, UnreachableStore
from claimtrack.store.admin.migrate import ready, scripts, upgrade
from claimtrack.store.fast.lock import Patience
from claimtrack.store.fast.sqlite import open_quick
from claimtrack.store.location import HEAD, REVISIONS, Place, place
from claimtrack.store.search.index import is_ours
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Base

OPTIONS = {
    "compare_type": True,
    "include_name": lambda name, kind, _of: not (kind == "table" and is_ours(name)),
}


def set_revision(where: Place, revision: str) -> None:
    with open_session(where) as session:
        session.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})
        session.commit()


def test_models_and_migrations_agree(any_where: Place) -> None:
    with open_session(any_where) as session:
        context = MigrationContext.configure(session.connection(), opts=OPTIONS)
        assert compare_metadata(context, Base.metadata) == []


def test_constraints_have_the_models_names(any_where: Place) -> None:
    with open_session(any_where) as session:
        found = inspect(session.connection())
        for table in Base.metadata.sorted_tables:
            wanted = {str(key.name) for key in table.foreign_key_constraints}
            assert {key["name"] for key in found.get_foreign_keys(table.name)} == wanted


def test_revisions_are_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    listed = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(listed)) == REVISIONS
    assert listed[0] == HEAD


def test_made_once(any_where: Place) -> None:
    assert ready(any_where, Patience()) is True
    assert ready(any_where, Patience()) is False


def test_sqlite_settings(where: Place) -> None:
    with open_session(where) as session:
        assert session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert session.scalar(text("PRAGMA foreign_keys")) == 1


@pytest.mark.parametrize(
    ("revision", "error"),
    [("0999", NewerStore), ("1a2b3c4d5e6f", DamagedStore)],
)
def test_other_layouts_are_refused(
    any_where: Place, revision: str, error: type[StoreError]
) -> None:
    set_revision(any_where, revision)
    with pytest.raises(error), open_session(any_where):
        pass
    with pytest.raises(error):
        upgrade(any_where, Patience())


def test_an_older_layout_names_the_command(
    any_where: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_session(any_where):
        pass
    monkeypatch.setattr("claimtrack.store.location.REVISIONS", (*REVISIONS, "0998"))
    monkeypatch.setattr("claimtrack.store.location.HEAD", "0998")
    with pytest.raises(OlderStore, match="db upgrade"), open_session(any_where):
        pass
    if any_where.path is not None:
        with pytest.raises(OlderStore), open_quick(any_where):
            pass


def test_a_text_file_is_no_database(where: Place) -> None:
    assert where.path is not None
    where.path.write_text("Bonjour, ceci est un texte.\n" * 100, encoding="utf-8")
    before = where.path.read_bytes()
    with pytest.raises(DamagedStore), open_session(where):
        pass
    with pytest.raises(DamagedStore), open_quick(where):
        pass
    assert where.path.read_bytes() == before


def test_somebody_elses_database_is_left_alone(where: Place) -> None:
    assert where.path is not None
    with closing(sqlite3.connect(where.path)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
        other.commit()
    before = where.path.read_bytes()
    with pytest.raises(DamagedStore, match="something else"), open_session(where):
        pass
    assert where.path.read_bytes() == before


def test_an_empty_file_becomes_a_database(where: Place) -> None:
    assert where.path is not None
    where.path.touch()
    assert ready(where, Patience()) is True


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with (
        pytest.raises(UnreachableStore, match="unable to open"),
        open_session(place(tmp_path / "no" / "a.db")),
    ):
        pass


def test_two_first_commands_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from claimtrack.store.location import place;"
        "from claimtrack.store.session import open_session;"
        "from sqlalchemy import text\n"
        "with open_session(place(sys.argv[1])) as s: "
        "print(s.scalar(text('select version_num from alembic_version')))"
    )
    for attempt in range(2):
        words = [sys.executable, "-W", "error", "-c", code, str(tmp_path / f"{attempt}.db")]
        both = [
            subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for _ in range(3)
        ]
        for one in both:
            out, err = one.communicate(timeout=300)
            assert (one.returncode, out.decode().strip()) == (0, HEAD), err.decode()


def test_scripts_come_from_the_package_in_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "claimtrack" / "_alembic").mkdir(parents=True)
    monkeypatch.setattr("claimtrack.__file__", str(tmp_path / "claimtrack" / "__init__.py"))
    assert scripts() == tmp_path / "claimtrack" / "_alembic"
