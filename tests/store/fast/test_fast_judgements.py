"""Answers kept by the standard library alone: the same rows and log as through a session."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from queueing import AT

from claimtrack.errors import BusyStore, MissingStore, NotJudged, OlderStore, UnknownId
from claimtrack.services.log.undo import undo
from claimtrack.services.review.judgement import answer_rows, judge
from claimtrack.services.settings.database import open_judgement_book
from claimtrack.store.fast.judgements import FileJudgements, NewJudgement, Write, open_judgements
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import Place, place
from claimtrack.store.log.lines import Hand, OpenStep
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Answer

ANA, NOBODY = Hand(who="ana", at=AT), Hand(who=None, at=AT)
YES, NO, UNSURE = Answer.ACCEPTED, Answer.REJECTED, Answer.UNSURE
Given = tuple[str | None, str, Answer, str | None]

KEPT = {
    "judgement": "SELECT * FROM judgement ORDER BY id",
    "step": "SELECT * FROM step ORDER BY id",
    "change": "SELECT * FROM change ORDER BY id",
}
CASES: dict[str, Sequence[Given]] = {
    "one claim": [("ana", "C1", YES, None)],
    "claims and statements": [("ana", "C1 s2 S1", UNSURE, "  which day?  ")],
    "the same again": [("ana", "C1", YES, None), ("ana", "C1", YES, "")],
    "another note": [("ana", "C1", YES, None), ("ana", "C1", YES, "“été”")],
    "another mind": [("ana", "C1 C2", YES, None), ("ana", "C2 C1", NO, None)],
    "two readers": [("ana", "S1", YES, None), ("bo", "S1", NO, None), ("ana", "S1", UNSURE, "?")],
    "nobody's name": [(None, "C1", NO, None)],
}


def nothing_rejected(made: OpenStep, writes: Sequence[Write]) -> None:
    raise AssertionError((made, writes))


@pytest.fixture
def two(with_fixtures: Path, tmp_path: Path) -> tuple[Place, Place]:
    """The same database twice."""
    found = [tmp_path / name for name in ("quick.db", "slow.db")]
    for copy in found:
        shutil.copy(with_fixtures / "claims.db", copy)
    return place(found[0]), place(found[1])


def rows(where: Place) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(where.shown)) as connection:
        return {table: connection.execute(query).fetchall() for table, query in KEPT.items()}


def last_step(where: Place) -> int:
    return max(int(str(row[0])) for row in rows(where)["step"])


@pytest.mark.parametrize("given", CASES.values(), ids=list(CASES))
def test_the_same_rows_and_log(two: tuple[Place, Place], given: Sequence[Given]) -> None:
    quick, slow = two
    for who, names, answer, note in given:
        hand = Hand(who=who, at=AT)
        with open_judgement_book(quick) as book:
            done = answer_rows(book, hand, names.split(), answer, note)
        with open_session(slow) as session:
            assert judge(session, hand, names.split(), answer, note) == done
    assert rows(quick) == rows(slow)
    for where in two:
        with open_session(where) as session:
            undo(session, ANA, last_step(where))
    assert rows(quick) == rows(slow)


@pytest.mark.parametrize(
    ("names", "wrong"), [("C1 A1", NotJudged), ("C1 S999999", UnknownId), ("words", NotJudged)]
)
def test_a_wrong_name_keeps_nothing(
    two: tuple[Place, Place], names: str, wrong: type[Exception]
) -> None:
    quick, before = two[0], rows(two[0])
    with pytest.raises(wrong), open_judgements(quick, Patience(), nothing_rejected) as book:
        answer_rows(book, ANA, names.split(), YES)
    assert rows(quick) == before


def fails_half_way(where: Place) -> None:
    with (
        open_judgements(where, Patience(), nothing_rejected) as book,
        book.step(ANA, "accepted", "C1 C999999"),
    ):
        for number in (1, 999_999):  # the second is no claim
            book.add(
                NewJudgement(
                    statement_id=None, claim_id=number, answer=YES, note=None, who="ana", at=AT
                )
            )


def test_a_step_that_fails_keeps_nothing(two: tuple[Place, Place]) -> None:
    before = rows(two[0])
    with pytest.raises(sqlite3.IntegrityError):
        fails_half_way(two[0])
    assert rows(two[0]) == before


def test_it_waits_for_another_writer_and_says_for_what(two: tuple[Place, Place]) -> None:
    told = list[str]()
    patience = Patience(seconds=0.2, notice=0.1, tell=told.append)
    with open_session(two[0]) as session:
        session.connection()
        with pytest.raises(BusyStore), open_judgements(two[0], patience, nothing_rejected):
            pass
    assert told == [two[0].shown]


def test_an_older_layout_is_refused(two: tuple[Place, Place]) -> None:
    with closing(sqlite3.connect(two[0].shown)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0005'")
    with pytest.raises(OlderStore), open_judgements(two[0], Patience(), nothing_rejected):
        pass


def test_a_file_that_is_there_needs_no_session(two: tuple[Place, Place], tmp_path: Path) -> None:
    with open_judgement_book(two[0]) as book:
        assert isinstance(book, FileJudgements)
    with pytest.raises(MissingStore), open_judgement_book(place(tmp_path / "new.db")):
        pass
