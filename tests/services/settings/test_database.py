"""Making, upgrading and checking a database."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from readings import Marked
from sqlalchemy import Connection, text

from claimtrack.errors import MissingStore, NewerStore
from claimtrack.services.capture.record import Source, record
from claimtrack.services.settings.database import check, create, locate, open_session, upgrade
from claimtrack.settings import Settings
from claimtrack.store.admin import migrate
from claimtrack.store.location import HEAD, Place
from claimtrack.store.tables.models import Statement


def fill(where: Place) -> None:
    marked = Marked("Camp\n\nSelon Ana Roy, 40 tentes brûlent.\n")
    reading = marked.says("Ana Roy", "40 tentes brûlent", mention="Ana Roy").counts(
        "40 tentes", "40"
    )
    with open_session(where) as session:
        record(session, reading.reading, Source(raw=reading.article.text.encode()))


def damage(where: Place, sql: str) -> None:
    with open_session(where) as session:
        session.execute(text(sql))
        session.commit()


def test_a_sound_database(any_where: Place) -> None:
    fill(any_where)
    found = check(any_where)
    assert found.problems == ()
    assert found.revision == HEAD
    assert found.counts == {
        "outlet": 1, "article": 1, "snapshot": 1, "speaker": 1, "statement": 1, "claim": 1,
        "figure": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("sql", "wrong"),
    [
        ("UPDATE statement SET exact = 'quarante tentes'", [("span", "S1")]),
        ("UPDATE statement SET start = start + 1", [("span", "S1")]),
        ("UPDATE claim SET exact = '41 tentes'", [("span", "C1")]),
        ("UPDATE statement SET mention = 'Eva', mention_start = 0", [("span", "S1")]),
        ("UPDATE snapshot SET raw = raw || raw", [("text", "A1")]),
    ],
)
def test_words_out_of_place(any_where: Place, sql: str, wrong: list[tuple[str, str]]) -> None:
    fill(any_where)
    damage(any_where, sql)
    assert [(one.kind, one.what) for one in check(any_where).problems] == wrong


def test_an_altered_text_is_told(where: Place) -> None:
    fill(where)
    damage(where, "UPDATE snapshot SET text = 'x' || text")
    assert [(one.kind, one.what) for one in check(where).problems] == [
        ("text", "A1"),
        ("span", "S1"),
        ("span", "C1"),
    ]


def test_a_row_that_points_nowhere(where: Place) -> None:
    fill(where)
    with closing(sqlite3.connect(where.shown)) as raw:  # without foreign keys
        raw.execute("UPDATE statement SET speaker_id = 77")
        raw.commit()
    (problem,) = check(where).problems
    assert (problem.kind, problem.what) == ("reference", "statement")


@pytest.mark.parametrize("run", [upgrade, check])
def test_what_is_not_there_is_not_made(any_where: Place, run: Callable[[Place], object]) -> None:
    with pytest.raises(MissingStore, match="no database"):
        run(any_where)
    assert any_where.path is None or not any_where.path.exists()


def test_create_makes_a_new_database_once(any_where: Place) -> None:
    assert [create(any_where).made, create(any_where).made] == [True, False]
    done = upgrade(any_where)
    assert (done.before, done.after, done.copy) == (HEAD, HEAD, None)


def test_upgrade_keeps_a_copy_first(any_where: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """A layout of the day before yesterday, played by an earlier name in the list."""
    fill(any_where)
    damage(any_where, "UPDATE alembic_version SET version_num = '0000'")
    monkeypatch.setattr(migrate, "REVISIONS", ("0000", HEAD))
    monkeypatch.setattr("claimtrack.store.location.REVISIONS", ("0000", HEAD))

    def scripts(connection: Connection, target: str = "head") -> None:
        del target
        connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": HEAD})

    monkeypatch.setattr(migrate, "run_scripts", scripts)
    done = upgrade(any_where)
    assert (done.before, done.after) == ("0000", HEAD)
    assert (done.copy is None) is (any_where.path is None)
    if done.copy is not None:
        assert done.copy.parent == Path(any_where.shown).parent
        with open_session(any_where) as session:
            assert session.query(Statement).count() == 1
        copied = done.copy.read_bytes()
        assert copied.startswith(b"SQLite format 3")
        damage(any_where, "UPDATE alembic_version SET version_num = '0000'")
        again = upgrade(any_where)
        assert again.copy is not None
        assert again.copy != done.copy
        assert done.copy.read_bytes() == copied


def test_a_newer_database_is_not_downgraded(where: Place) -> None:
    create(where)
    damage(where, "UPDATE alembic_version SET version_num = '9999'")
    assert where.path is not None
    with pytest.raises(NewerStore):
        upgrade(where)
    assert sorted(path.name for path in where.path.parent.iterdir()) == ["test.db"]


def test_locate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert locate(Settings(db="a.db")).path == Path("a.db")
    monkeypatch.setattr(
        "claimtrack.services.settings.database.default_db", lambda: tmp_path / "n" / "c.db"
    )
    assert locate(Settings()).path == tmp_path / "n" / "c.db"
    assert (tmp_path / "n").is_dir()
