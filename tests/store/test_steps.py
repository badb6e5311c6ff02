"""Steps of the log: captured row by row, taken back, brought back."""

from datetime import UTC, datetime
from typing import Any

import pytest
from readings import Marked
from sqlalchemy import Row, Table, select, update
from sqlalchemy.orm import Session

from claimtrack.errors import (
    AlreadyUndone,
    LaterStep,
    NothingToUndo,
    RowsChanged,
    UnknownStep,
)
from claimtrack.services.capture.record import Source, record
from claimtrack.services.grouping.steps import step
from claimtrack.services.log.undo import undo
from claimtrack.store.log.rows import LOG
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import (
    Answer,
    Article,
    Base,
    Change,
    Claim,
    Figure,
    Judgement,
    Outlet,
    Speaker,
    Statement,
    Step,
)

HAND = Hand(who="ana", at=datetime(2024, 5, 3, 8, 30, tzinfo=UTC))
TEXT = "Selon Ada Roy, 40 élèves campent. Paul Petit a compté 12 tentes."


def ingest(session: Session, text: str = TEXT, counted: str = "40 élèves", **about: object) -> None:
    marked = Marked(text, "fr", **about).says("Ada Roy", counted)
    reading = marked.counts(counted, counted.split()[0]).reading
    record(session, reading, Source(raw=text.encode()))


def dump(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the log's; figures by their keys, as they are made anew."""
    session.expire_all()
    keys = {row.id: row.key for row in session.execute(select(Figure.id, Figure.key))}
    return {
        table.name: sorted((_told(table, row, keys) for row in rows), key=repr)
        for table in Base.metadata.sorted_tables
        if table.name not in LOG and (rows := session.execute(table.select()).all()) is not None
    }


def _told(table: Table, row: Row[Any], keys: dict[int, str]) -> tuple[object, ...]:
    of_figures = table.name in ("figure", "finding", "finding_claim")
    made_anew = ("id", "created_at", "finding_id") if of_figures else ()
    return tuple(
        keys.get(value) if column in ("figure_id", "part_of_id") else value
        for column, value in zip(table.c.keys(), row, strict=True)
        if column not in made_anew
    )


def rename(session: Session, name: str) -> int:
    with step(session, HAND, "speaker rename", name) as made:
        session.scalars(select(Speaker).order_by(Speaker.id)).first().name = name  # type: ignore[union-attr]
    assert made.number is not None
    return made.number


def judge(session: Session, answer: Answer = Answer.ACCEPTED) -> int:
    with step(session, HAND, "accept", "C1") as made:
        session.add(Judgement(claim_id=1, answer=answer, who="ana", at=HAND.at))
    assert made.number is not None
    return made.number


def test_an_update_keeps_only_what_differs(any_session: Session) -> None:
    ingest(any_session)
    number = rename(any_session, "Ada B. Roy")
    line = any_session.scalars(select(Change).where(Change.step_id == number)).one()
    assert (line.action, line.row_table, line.row_id) == ("update", "speaker", "1")
    assert (line.before, line.after) == ('{"name": "Ada Roy"}', '{"name": "Ada B. Roy"}')
    made = any_session.get_one(Step, number)
    assert (made.who, made.action, made.what, made.at) == (
        "ana", "speaker rename", "Ada B. Roy", HAND.at,
    )  # fmt: skip


def test_nothing_changed_is_no_step(any_session: Session) -> None:
    ingest(any_session)
    with step(any_session, HAND, "speaker rename", "Ada Roy") as made:
        any_session.scalars(select(Speaker)).one().name = "Ada Roy"
    assert made.number is None
    assert any_session.scalars(select(Step.action)).all() == ["ingest"]


def test_a_step_that_breaks_keeps_nothing(any_session: Session) -> None:
    ingest(any_session)
    before = dump(any_session)

    def broken() -> None:
        with step(any_session, HAND, "speaker rename", "x"):
            any_session.scalars(select(Speaker)).one().name = "x"
            any_session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        broken()
    assert dump(any_session) == before
    rename(any_session, "y")


def test_bulk_statements_are_refused(session: Session) -> None:
    ingest(session)
    with pytest.raises(AssertionError, match="through the session"), step(session, HAND, "x", "y"):
        session.execute(update(Speaker).values(name="z"))


def test_undo_and_back(any_session: Session) -> None:
    ingest(any_session)
    before = dump(any_session)
    number = rename(any_session, "Ada B. Roy")
    after = dump(any_session)
    done = undo(any_session, HAND)
    assert (done.undone, done.action, done.what, done.rows) == (
        number, "speaker rename", "Ada B. Roy", 1,
    )  # fmt: skip
    assert dump(any_session) == before
    again = undo(any_session, HAND, done.step)
    assert dump(any_session) == after
    assert undo(any_session, HAND, number).undone == number
    assert dump(any_session) == before
    assert again.undone == done.step


def test_undo_goes_back_step_by_step(any_session: Session) -> None:
    ingest(any_session)
    states = [dump(any_session)]
    for name in ("b", "c", "d"):
        rename(any_session, name)
        states.append(dump(any_session))
    for state in reversed(states[:-1]):
        undo(any_session, HAND)
        assert dump(any_session) == state


def test_a_judgement_is_kept_as_undone(any_session: Session) -> None:
    ingest(any_session)
    judge(any_session)
    done = undo(any_session, HAND)
    kept = any_session.scalars(select(Judgement)).one()
    assert kept.undone_at == HAND.at
    undo(any_session, HAND, done.step)
    assert any_session.scalars(select(Judgement.undone_at)).all() == [None]


def test_an_older_step_waits_for_the_later_one(any_session: Session) -> None:
    ingest(any_session)
    first, second = rename(any_session, "b"), rename(any_session, "c")
    with pytest.raises(LaterStep) as caught:
        undo(any_session, HAND, first)
    assert caught.value.facts["later"] == second
    assert f"claimtrack undo {second}" in str(caught.value)
    done = undo(any_session, HAND, second)
    undo(any_session, HAND, first)
    with pytest.raises(LaterStep):  # what "undo second" took back was put on top of first
        undo(any_session, HAND, done.step)


@pytest.mark.parametrize("number", [0, 99, 10**30])
def test_unknown_steps(any_session: Session, number: int) -> None:
    with pytest.raises(UnknownStep):
        undo(any_session, HAND, number)
    with pytest.raises(NothingToUndo):
        undo(any_session, HAND)


def test_undone_once_only(any_session: Session) -> None:
    ingest(any_session)
    number = rename(any_session, "b")
    done = undo(any_session, HAND, number)
    with pytest.raises(AlreadyUndone, match=f"undo {done.step}"):
        undo(any_session, HAND, number)


def test_what_hangs_on_a_new_row_keeps_it(any_session: Session) -> None:
    ingest(any_session)
    with step(any_session, HAND, "speaker add", "Bo") as added:
        any_session.add(Speaker(name="Bo", folded="bo"))
    with step(any_session, HAND, "edit", "S1") as edited:
        any_session.get_one(Statement, 1).speaker_id = 2
    with pytest.raises(LaterStep) as caught:
        undo(any_session, HAND, added.number)
    assert (caught.value.facts["later"], caught.value.facts["row"]) == (edited.number, "S1")
    back = undo(any_session, HAND, edited.number)
    gone = undo(any_session, HAND, added.number)
    with pytest.raises(LaterStep) as caught:
        undo(any_session, HAND, back.step)
    assert caught.value.facts["later"] == gone.step


def test_an_ingest_is_undone_and_brought_back(any_session: Session) -> None:
    ingest(any_session, outlet="Un")
    before = dump(any_session)
    ingest(any_session, "Selon Ada Roy, 50 élèves campent.", "50 élèves", outlet="Deux")
    after = dump(any_session)
    done = undo(any_session, HAND)
    left = dump(any_session)
    assert {name: rows for name, rows in left.items() if name != "outlet"} == {
        name: rows for name, rows in before.items() if name != "outlet"
    }
    undo(any_session, HAND, done.step)
    assert dump(any_session) == after


def test_an_ingest_that_a_person_worked_on_stays(any_session: Session) -> None:
    ingest(any_session)
    number = judge(any_session)
    with pytest.raises(LaterStep) as caught:
        undo(any_session, HAND, 1)
    assert caught.value.facts["later"] == number
    undo(any_session, HAND)
    with pytest.raises(RowsChanged):  # the judgement is kept, and it needs its claim
        undo(any_session, HAND, 1)
    assert any_session.get(Article, 1) is not None


def test_a_newer_reading_can_be_taken_back(any_session: Session) -> None:
    ingest(any_session)
    before = dump(any_session)
    ingest(any_session, counted="12 tentes")
    assert dump(any_session) != before
    undo(any_session, HAND)
    assert dump(any_session) == before


def test_rows_the_program_read_anew_are_not_taken_back(any_session: Session) -> None:
    ingest(any_session)
    number = rename(any_session, "b")
    any_session.scalars(select(Speaker)).one().name = "c"
    any_session.commit()
    with pytest.raises(RowsChanged):
        undo(any_session, HAND, number)


def test_claims_and_outlets_stay_whole(any_session: Session) -> None:
    ingest(any_session, outlet="Un")
    with step(any_session, HAND, "edit", "C1"):
        claim = any_session.scalars(select(Claim)).one()
        claim.window, claim.who = None, "ana"
        claim.value = claim.value and claim.value + 1
        any_session.scalars(select(Outlet)).one().family = "Groupe"
    after = dump(any_session)
    done = undo(any_session, HAND)
    undo(any_session, HAND, done.step)
    assert dump(any_session) == after
