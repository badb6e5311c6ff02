"""Speakers whom nothing names any more: gone with the text, unless a person had a hand in them."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from readings import Marked
from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.reading import Reading
from claimtrack.errors import Purged
from claimtrack.services.capture.purge import purge, what_hangs
from claimtrack.services.capture.record import Source, record
from claimtrack.services.edit import remarks
from claimtrack.services.log.undo import undo
from claimtrack.services.people import edit_speakers as speaker_edit
from claimtrack.store.admin.integrity import problems
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import (
    Affiliation,
    Alias,
    Base,
    Change,
    Snapshot,
    Speaker,
    Tombstone,
)

HAND = Hand(who="ana", at=datetime(2024, 3, 5, 9, tzinfo=UTC))


def reading(speaker: str, number: int, organisation: str = "Préfecture") -> Reading:
    text = f"Titre {number}\n\n« Il pleut sur {number} villages », a dit {speaker}.\n"
    return (
        Marked(text, "fr")
        .knows(speaker, "person", organisation=organisation, role="préfète")
        .says(speaker, f"Il pleut sur {number} villages", organisation=organisation, role="préfète")
        .reading
    )


def put(session: Session, speaker: str, number: int, organisation: str = "Préfecture") -> int:
    """The step that recorded it."""
    found = reading(speaker, number, organisation)
    done = record(session, found, Source(raw=found.article.text.encode(), who="ana"))
    return done.step or 0


def names(session: Session) -> list[str]:
    return list(session.scalars(select(Speaker.name).order_by(Speaker.id)))


def rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    return {
        table.name: sorted((tuple(row) for row in session.execute(table.select())), key=repr)
        for table in Base.metadata.sorted_tables
        if table.name not in ("step", "change")
    }


def test_an_ingest_taken_back_takes_its_speakers_along(any_session: Session) -> None:
    put(any_session, "Ada Roy", 1)
    before = rows(any_session)
    step = put(any_session, "Bo Lind", 2, "Mairie")
    after = rows(any_session)
    undo(any_session, HAND, step)
    assert rows(any_session) == before
    assert names(any_session) == ["Ada Roy", "Préfecture"]
    undo(any_session, HAND, step + 1)
    assert rows(any_session) == after


def test_whom_another_text_names_stays(any_session: Session) -> None:
    put(any_session, "Ada Roy", 1)
    step = put(any_session, "Ada Roy", 2)
    undo(any_session, HAND, step)
    assert names(any_session) == ["Ada Roy", "Préfecture"]


def test_an_organisation_whose_member_stays_stays(any_session: Session) -> None:
    put(any_session, "Ada Roy", 1)
    step = put(any_session, "Ada Roy", 2, "Mairie")
    undo(any_session, HAND, step)
    assert names(any_session) == ["Ada Roy", "Préfecture", "Mairie"]


BY_HAND: dict[str, Callable[[Session], object]] = {
    "a note": lambda session: remarks.note(session, HAND, "P1", "Appeler demain."),
    "an alias": lambda session: speaker_edit.add_alias(session, HAND, "P1", "A. Roy"),
}


@pytest.mark.parametrize("how", BY_HAND)
def test_whom_a_person_had_a_hand_in_stays(how: str, any_session: Session) -> None:
    step = put(any_session, "Ada Roy", 1)
    BY_HAND[how](any_session)
    undo(any_session, HAND, step)
    assert "Ada Roy" in names(any_session)


def test_a_purge_takes_the_speakers_and_their_names_along(any_session: Session) -> None:
    put(any_session, "Ada Roy", 1)
    put(any_session, "Bo Lind", 2)
    put(any_session, "Cy Berg", 3, "Mairie")
    told = what_hangs(any_session, "A3")
    assert told.counts["speaker"] == 2
    any_session.rollback()
    assert purge(any_session, HAND, "A3", "Décision de justice").counts == told.counts
    assert names(any_session) == ["Ada Roy", "Préfecture", "Bo Lind"]
    for table in (Alias.name, Change.before, Change.after, Snapshot.text):
        words = [str(each) for each in any_session.scalars(select(table))]
        assert not [each for each in words if "Cy Berg" in each]
    assert any_session.scalars(select(Affiliation.organisation_id)).all() == [2, 2]
    assert any_session.scalars(select(Tombstone.why)).all() == ["Décision de justice"]
    any_session.rollback()
    with pytest.raises(Purged):
        put(any_session, "Cy Berg", 3, "Mairie")
    put(any_session, "Dee Park", 4)
    assert names(any_session)[-1] == "Dee Park"
    assert list(problems(any_session)) == []
