"""What a person says of a row stays with it: marks, links and notes, and what they change."""

from collections.abc import Callable

import pytest
from marked_desk import HAND, desk
from readings import Marked
from sqlalchemy.orm import Session

from claimtrack.errors import (
    ClaimtrackError,
    LinkedToItself,
    NotAClaim,
    NothingWritten,
    NotTakenBack,
    SameAsBefore,
    UnknownId,
)
from claimtrack.services.capture.record import Source, record
from claimtrack.services.claims.show import StatementShown, show
from claimtrack.services.compare.claims import Compared, compare_what
from claimtrack.services.edit import remarks
from claimtrack.services.log.undo import undo
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.settings import Thresholds
from claimtrack.store.tables.closed_sets import Status
from claimtrack.store.tables.models import Article, Relation

__all__ = ["desk"]


def one(session: Session, name: str) -> ClaimRow:
    shown = show(session, name, Thresholds())
    assert isinstance(shown, ClaimRow)
    return shown


def compared(session: Session) -> Compared:
    (found,) = compare_what(session, ["C1"], Thresholds()).results
    return found


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("name", ["C2", "S2", "A2"])
def test_what_is_taken_back_stays_and_is_left_out(desk: Session, name: str, status: Status) -> None:
    assert {row.id for row in compared(desk).claims} == {"C1", "C2", "C3"}
    remarks.retract(desk, HAND, [name], "misread", status)
    assert (one(desk, "C2").kept.status, one(desk, "C2").kept.why) == (status.value, "misread")
    found = compared(desk)
    assert {row.id for row in found.claims} == {"C1", "C3"}
    assert [row.id for row in found.left_out] == ["C2"]
    undo(desk, HAND)
    assert one(desk, "C2").kept.status is None
    assert compared(desk).left_out == ()


def test_it_stands_again(desk: Session) -> None:
    remarks.retract(desk, HAND, ["S1", "C2"], "misread")
    assert remarks.restore(desk, HAND, ["S1", "C2", "C3"]).what == ("S1", "C2")
    assert len(compared(desk).claims) == 3


def test_a_reading_again_keeps_the_mark(desk: Session) -> None:
    remarks.retract(desk, HAND, ["C1"], "misread")
    text = desk.get_one(Article, 1).snapshots[0].text
    bare = Marked(text, desk.get_one(Article, 1).lang, outlet="Titre 0")
    done = record(desk, bare.reading, Source(raw=text.encode(), retrieved_at=HAND.at))
    assert (done.article, done.known) == ("A1", True)
    assert one(desk, "C1").kept.status == "retracted"


def test_links_are_told_on_both_sides(desk: Session) -> None:
    remarks.link(desk, HAND, "c1", Relation.DISPUTES, "C2", remove=False)
    (tie,) = one(desk, "C1").kept.links
    (back,) = one(desk, "C2").kept.links
    assert (tie.relation, tie.other, tie.outward, tie.who) == ("disputes", "C2", True, "ana")
    assert (back.other, back.outward) == ("C1", False)
    remarks.link(desk, HAND, "C1", Relation.DISPUTES, "C2", remove=True)
    assert one(desk, "C1").kept.links == ()


def test_a_correction_by_hand_is_a_revision(desk: Session) -> None:
    remarks.link(desk, HAND, "C2", Relation.CORRECTS, "C1", remove=False)
    assert one(desk, "C2").facts.corrects == "C1"


def test_notes_stand_beside_what_they_are_about(desk: Session) -> None:
    remarks.note(desk, HAND, "C1", "rang them")
    remarks.note(desk, HAND, "S1", "of the whole town")
    assert [note.text for note in one(desk, "C1").kept.notes] == ["rang them"]
    shown = show(desk, "S1", Thresholds())
    assert isinstance(shown, StatementShown)
    assert [note.text for note in shown.kept.notes] == ["of the whole town"]
    undo(desk, HAND)
    assert remarks.notes(desk, "S1").notes == ()
    assert [note.who for note in remarks.notes(desk, "C1").notes] == ["ana"]


Call = Callable[[Session], object]
REFUSED: list[tuple[type[ClaimtrackError], Call]] = [
    (NothingWritten, lambda s: remarks.retract(s, HAND, ["C1"], " ")),
    (UnknownId, lambda s: remarks.retract(s, HAND, ["C1", "C99"], "why")),
    (NotTakenBack, lambda s: remarks.restore(s, HAND, ["C1"])),
    (LinkedToItself, lambda s: remarks.link(s, HAND, "C1", Relation.REPEATS, "C1", remove=False)),
    (NotAClaim, lambda s: remarks.link(s, HAND, "C1", Relation.REPEATS, "S1", remove=False)),
    (SameAsBefore, lambda s: remarks.link(s, HAND, "C1", Relation.REPEATS, "C2", remove=True)),
    (NothingWritten, lambda s: remarks.note(s, HAND, "C1", "\n")),
    (UnknownId, lambda s: remarks.note(s, HAND, "A99", "text")),
]


@pytest.mark.parametrize(
    ("error", "call"), REFUSED, ids=lambda value: getattr(value, "__name__", "")
)
def test_refused_in_words_and_nothing_is_kept(
    desk: Session, error: type[ClaimtrackError], call: Call
) -> None:
    with pytest.raises(error) as caught:
        call(desk)
    assert "{" not in caught.value.say("fr") + caught.value.say("en")
    desk.rollback()
    assert one(desk, "C1").kept.status is None
