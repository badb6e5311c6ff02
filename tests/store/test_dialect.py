"""Two commands on one file, a full disk, a killed command, errors in the user's terms."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from claimtrack.errors import BusyStore, DamagedStore, FullDisk, MissingDriver, UnreachableStore
from claimtrack.services.settings.database import open_reader
from claimtrack.store.admin.migrate import ready
from claimtrack.store.driver_errors import explain
from claimtrack.store.fast.lock import Patience
from claimtrack.store.fast.sqlite import open_quick
from claimtrack.store.location import Place, place
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Figure


def count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Figure)) or 0


def test_a_second_writer_waits_and_says_for_what(any_where: Place) -> None:
    where, told = any_where, list[str]()
    patience = Patience(seconds=0.4, notice=0.1, tell=told.append)
    with open_session(where) as first, open_session(where, patience=patience) as second:
        first.add(Figure(key="a", slug="a", base="a", story_key="", label="a"))
        first.flush()
        with pytest.raises(BusyStore) as raised:
            count(second)
        assert where.shown in str(raised.value)
        second.rollback()
        assert told == [where.shown]
        first.commit()
        assert count(second) == 1


def test_the_log_is_turned_on_by_the_next_writer(where: Place) -> None:
    """A command killed after making the tables leaves the file without it."""
    ready(where, Patience())
    for wanted in ("delete", "wal"):
        with closing(sqlite3.connect(where.shown)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == (wanted,)
        with open_session(where) as session:
            count(session)


def test_readers_do_not_wait(any_where: Place) -> None:
    patience = Patience(seconds=0, notice=0)
    with open_session(any_where) as writer:
        writer.add(Figure(key="a", slug="a", base="a", story_key="", label="a"))
        writer.flush()
        with open_session(any_where, write=False, patience=patience) as reader:
            assert count(reader) == 0
        with open_reader(any_where) as fetch:
            assert fetch("outlets", {}) == []


WRITER = """
import sys
from claimtrack.store.tables.models import Figure
from claimtrack.store.location import place
from claimtrack.store.session import open_session
with open_session(place(sys.argv[1])) as session:
    for number in range(20):
        name = f"{sys.argv[2]}-{number}"
        session.add(Figure(key=name, slug=name, base=name, story_key="", label="x"))
        session.commit()
"""


def test_two_commands_at_once_both_succeed(any_where: Place) -> None:
    """The first of them makes the tables."""
    where = any_where
    both = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", WRITER, where.shown, name],
            stderr=subprocess.PIPE,
        )
        for name in ("a", "b")
    ]
    for one in both:
        _, err = one.communicate(timeout=300)
        assert one.returncode == 0, err.decode()
    with open_session(where) as session:
        assert count(session) == 40


HALF = """
import os, signal, sys
from claimtrack.store.tables.models import Figure
from claimtrack.store.location import place
from claimtrack.store.session import open_session
with open_session(place(sys.argv[1])) as session:
    session.add(Figure(key="whole", slug="whole", base="whole", story_key="", label="x"))
    session.commit()
    session.add(Figure(key="half", slug="half", base="half", story_key="", label="x"))
    session.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_command_leaves_nothing_half_written(where: Place) -> None:
    done = subprocess.run([sys.executable, "-c", HALF, where.shown], check=False)
    assert done.returncode == -signal.SIGKILL
    with open_session(where) as session:
        assert session.scalars(select(Figure.slug)).all() == ["whole"]
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"


def add_large(where: Place, pages: int) -> None:
    with open_session(where) as session:
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        session.add(Figure(key="lost", slug="lost", base="lost", story_key="", label="x" * 100_000))
        session.commit()


def test_a_full_disk_is_said(where: Place) -> None:
    with open_session(where) as session:
        session.add(Figure(key="kept", slug="kept", base="kept", story_key="", label="x"))
        session.commit()
        pages = session.scalars(text("PRAGMA page_count")).one()
    with pytest.raises(FullDisk, match="disk is full"):
        add_large(where, pages)
    with open_session(where) as session:
        assert session.scalars(select(Figure.slug)).all() == ["kept"]


def test_a_damaged_file_is_said(where: Place) -> None:
    with open_session(where) as session:
        session.add(Figure(key="kept", slug="kept", base="kept", story_key="", label="x"))
        session.commit()
    assert where.path is not None
    raw = bytearray(where.path.read_bytes())
    raw[4096:] = b"\xff" * (len(raw) - 4096)
    where.path.write_bytes(raw)
    with pytest.raises(DamagedStore), open_session(where) as session:
        count(session)


def test_a_read_only_archive_can_be_listed(where: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write everywhere, so the question is answered for it here."""
    with open_session(where):
        pass
    assert where.path is not None
    assert not Path(f"{where.path}-wal").exists()
    monkeypatch.setattr("os.access", lambda _path, _mode: False)
    with open_quick(where) as fetch:
        assert fetch("outlets", {}) == []
    assert not Path(f"{where.path}-shm").exists()


def test_a_reader_writes_nothing(where: Place) -> None:
    with open_session(where):
        pass
    with open_session(where, write=False) as session:
        session.add(Figure(key="a", slug="a", base="a", story_key="", label="x"))
        with pytest.raises(OperationalError, match="readonly"):
            session.commit()


def test_no_server_answers() -> None:
    nowhere = place("postgresql://ana:secret@127.0.0.1:1/claims")
    with pytest.raises(UnreachableStore) as raised, open_session(nowhere):
        pass
    assert "secret" not in str(raised.value)


def test_an_unknown_database_on_the_server(postgres: str) -> None:
    with (
        pytest.raises(UnreachableStore, match="does not exist"),
        open_session(place(postgres.format("no_such_database"))),
    ):
        pass


def test_a_missing_driver_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with (
        pytest.raises(MissingDriver, match=r"claimtrack\[postgres\]"),
        open_session(place("postgresql://host/claims")),
    ):
        pass


def test_our_own_mistakes_are_not_dressed_up(where: Place) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        with pytest.raises(sqlite3.OperationalError) as raised:
            connection.execute("SELECT nonsense FROM nowhere")
        assert explain(raised.value, where) is None
    assert explain(ValueError("x"), where) is None
