"""Whole stores as lines: out and in again loses nothing, and two become one."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy.orm import Session

from claimtrack.errors import (
    BadColumn,
    ClaimtrackError,
    LineNotJson,
    MissingField,
    MissingReference,
    NewerLines,
    NotOurLines,
    UnknownType,
    WordsNotThere,
)
from claimtrack.report.json.values import dump_line
from claimtrack.services.edit import remarks
from claimtrack.services.edit.edit import edit
from claimtrack.services.exchange.lines import import_lines, store_lines
from claimtrack.services.exchange.result import Imported
from claimtrack.services.exchange.schema import schema_text
from claimtrack.services.log.undo import undo
from claimtrack.services.people import edit_speakers as speaker_edit
from claimtrack.store.admin.integrity import problems
from claimtrack.store.location import place
from claimtrack.store.log.steps import Hand
from claimtrack.store.read.portable import LEFT_OUT, SHAPES
from claimtrack.store.session import open_session
from claimtrack.store.tables.models import Base, Claim, Relation, Statement

ANA = Hand(who="ana", at=datetime(2024, 5, 3, 8, 30, tzinfo=UTC))
BOB = Hand(who="bob", at=datetime(2024, 5, 4, 9, 0, tzinfo=UTC))


def lines(session: Session) -> list[str]:
    return [dump_line(line) for line in store_lines(session)]


def taken(session: Session, text: list[str]) -> Imported:
    return import_lines(session, BOB, "other.jsonl", text)


@contextmanager
def copy_of(filled: Path, path: Path) -> Iterator[Session]:
    """A store with the fixtures in it."""
    shutil.copyfile(filled, path)
    with open_session(place(path)) as session:
        yield session


@pytest.fixture
def ours(filled: Path, tmp_path: Path) -> Iterator[Session]:
    with copy_of(filled, tmp_path / "ours.db") as session:
        yield session


@pytest.fixture
def theirs(filled: Path, tmp_path: Path) -> Iterator[Session]:
    with copy_of(filled, tmp_path / "theirs.db") as session:
        yield session


def test_every_table_travels_or_says_why_not() -> None:
    tables = set(Base.metadata.tables)
    assert {shape.table for shape in SHAPES} | set(LEFT_OUT) == tables
    assert not {shape.table for shape in SHAPES} & set(LEFT_OUT)


def test_out_and_in_again_loses_nothing(ours: Session, session: Session) -> None:
    remarks.note(ours, ANA, "C1", "rang them")
    remarks.retract(ours, ANA, ["C2"], "misread")
    speaker_edit.merge(ours, ANA, "P1", ["P2"])
    written = lines(ours)
    done = taken(session, written)
    assert done.errors == []
    assert lines(session) == written
    assert list(problems(session)) == []
    again = taken(session, written)
    assert again.step is None
    assert all(one.added == one.updated == 0 for one in again.counts.values())


def test_an_import_is_one_step_to_take_back(ours: Session, session: Session) -> None:
    empty = lines(session)
    done = taken(session, lines(ours))
    assert undo(session, ANA).undone == done.step
    assert lines(session) == empty


def test_a_dry_run_keeps_nothing(ours: Session, session: Session) -> None:
    done = import_lines(session, BOB, "x", lines(ours), dry=True)
    assert done.counts["claim"].added == 33
    assert session.query(Claim).count() == 0


def test_two_peoples_work_becomes_one(ours: Session, theirs: Session) -> None:
    edit(ours, ANA, "C1", {"place": "Alep"})
    remarks.note(ours, ANA, "C5", "whose districts?")
    edit(theirs, BOB, "C1", {"when": "2016-12-09"})
    edit(theirs, BOB, "S3", {"speaker": "Zoé Klug"})
    remarks.link(theirs, BOB, "C1", Relation.DISPUTES, "C7", remove=False)
    left, right = lines(ours), lines(theirs)
    assert taken(ours, right).clashes == []
    assert taken(theirs, left).clashes == []
    assert sorted(lines(ours)) == sorted(lines(theirs))
    row = ours.get_one(Claim, 1)
    assert row.place == "aleppo"
    assert row.window is not None
    assert row.window.words == ""
    assert "place" in (row.fixed or "")
    assert "window" in (row.fixed or "")


def test_a_merge_there_moves_what_is_here(ours: Session, theirs: Session) -> None:
    speaker_edit.merge(theirs, BOB, "Rami Abdel Rahmane", ["Rami Abdel Rahman"])
    taken(ours, lines(theirs))
    assert sorted(lines(ours)) == sorted(lines(theirs))


def test_where_two_people_differ_both_are_told(ours: Session, theirs: Session) -> None:
    edit(ours, ANA, "C1", {"place": "Alep"})
    edit(theirs, BOB, "C1", {"place": "Homs"})
    (clash,) = taken(ours, lines(theirs)).clashes
    assert (clash.name, clash.field, clash.here, clash.there) == ("C1", "place", "aleppo", "homs")
    assert ours.get_one(Claim, 1).place == "aleppo"


def test_what_a_person_made_there_is_taken_whole(ours: Session, theirs: Session) -> None:
    from claimtrack.services.edit.add_statement import add_statement

    done = add_statement(theirs, BOB, "A1", "les points de passage", {"speaker": "Ana Roy"})
    taken(ours, lines(theirs))
    (row,) = ours.query(Statement).filter(Statement.who == "bob")
    assert row.speaker is not None
    assert (row.exact, row.speaker.name) == ("les points de passage", "Ana Roy")
    assert done.name == row.name


BAD: list[tuple[type[ClaimtrackError], str, str]] = [
    (LineNotJson, '"type": "claim"', '"type": "cla'),
    (UnknownType, '"type": "claim"', '"type": "clam"'),
    (MissingField, '"hedge": "exact", ', ""),
    (BadColumn, '"hedge": "exact"', '"hedge": "perhaps"'),
    (BadColumn, '"value": "50000"', '"value": "many"'),
    (BadColumn, '"start": 349', '"start": "349"'),
    (MissingReference, '"snapshot": "', '"snapshot": "0'),
    (WordsNotThere, '"start": 349', '"start": 348'),
]


@pytest.mark.parametrize(("error", "good", "bad"), BAD)
def test_a_bad_line_is_named_and_the_others_are_in(
    ours: Session, session: Session, error: type[ClaimtrackError], good: str, bad: str
) -> None:
    written = lines(ours)
    at = next(i for i, line in enumerate(written) if '"type": "claim"' in line)
    assert good in written[at]
    written[at] = written[at].replace(good, bad, 1)
    done = taken(session, written)
    assert type(done.errors[0]) is error
    assert done.errors[0].facts["line"] == at + 1
    assert "{" not in done.errors[0].say("fr").replace('{"type"', "")
    assert done.counts["claim"].added == 32


def test_a_file_cut_in_the_middle(ours: Session, session: Session) -> None:
    text = "".join(lines(ours))
    done = taken(session, text[: len(text) // 2].splitlines())
    assert [type(error) for error in done.errors] == [LineNotJson]
    assert done.counts["article"].added == 8


@pytest.mark.parametrize("head", ["", "[]", "{}", '{"type": "article"}', "value;speaker"])
def test_a_file_that_is_none_of_ours(session: Session, head: str) -> None:
    with pytest.raises(NotOurLines):
        taken(session, [head])


def test_a_newer_schema_is_refused(session: Session) -> None:
    head = json.dumps({"type": "claimtrack", "schema": 99, "version": "9.0"})
    with pytest.raises(NewerLines) as caught:
        taken(session, [head])
    assert "9.0" in caught.value.say("fr")


def test_the_published_schema_is_that_of_the_lines(ours: Session) -> None:
    published = Path(__file__).resolve().parents[3] / "docs" / "schema" / "lines.json"
    assert published.read_text(encoding="utf-8") == schema_text()
    checker = Draft202012Validator(json.loads(schema_text()))
    remarks.note(ours, ANA, "C1", "rang them")
    speaker_edit.merge(ours, ANA, "P1", ["P2"])
    for line in lines(ours):
        checker.validate(json.loads(line))
