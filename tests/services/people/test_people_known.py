"""The index of speakers that an ingest keeps between two pages: never older than the database."""

import pytest
from readings import Marked
from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold, sound
from claimtrack.domain.reading import Reading
from claimtrack.services.capture.record import Source, record
from claimtrack.services.log.clock import moment
from claimtrack.store.log.steps import Hand, step
from claimtrack.store.tables.models import Alias, Speaker, Statement
from claimtrack.store.write.speaker_index import People, people_now


def page(name: str, number: int) -> Reading:
    text = f"Page {number}\n\n« Il pleut sur {number} villages », a dit {name}.\n"
    return (
        Marked(text, "fr").knows(name, "person").says(name, f"Il pleut sur {number} villages")
    ).reading


def put(session: Session, name: str, number: int) -> None:
    reading = page(name, number)
    record(session, reading, Source(raw=reading.article.text.encode()))


def speakers(session: Session) -> list[str]:
    return list(session.scalars(select(Speaker.name).order_by(Speaker.id)))


def test_a_page_is_known_by_the_next_without_reading_the_index_anew(
    any_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(any_session, "Ada Roy", 1)

    def read_anew(*_: object) -> None:
        raise AssertionError("read anew")

    monkeypatch.setattr("claimtrack.store.write.speaker_index.People.__init__", read_anew)
    put(any_session, "Ada Roy", 2)
    put(any_session, "Bo Lind", 3)
    put(any_session, "Roy", 4)
    assert speakers(any_session) == ["Ada Roy", "Bo Lind"]


def test_what_another_command_changed_between_two_pages_is_seen(any_session: Session) -> None:
    put(any_session, "Ada Roy", 1)
    with (
        Session(any_session.get_bind()) as other,
        step(other, Hand(who="ana", at=moment()), "add speaker", "Bo Lind"),
    ):
        row = Speaker(name="Bo Lind", folded=fold("Bo Lind"), kind="person", who="ana")
        row.aliases.append(Alias(name="Bo Lind", lang="fr", sound="bo lind"))
        other.add(row)
    put(any_session, "Bo Lind", 2)
    assert speakers(any_session) == ["Ada Roy", "Bo Lind"]


def test_a_page_that_fails_leaves_nobody_in_the_index(
    any_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(any_session, "Ada Roy", 1)
    with monkeypatch.context() as broken:
        broken.setattr("claimtrack.services.capture.record.write_findings", None)
        with pytest.raises(TypeError):
            put(any_session, "Bo Lind", 2)
    put(any_session, "Bo Lind", 2)
    said = any_session.scalars(select(Statement).order_by(Statement.id))
    assert [row.speaker.name for row in said if row.speaker] == ["Ada Roy", "Bo Lind"]


def test_an_index_kept_is_the_index_read_anew(any_session: Session) -> None:
    for number, name in enumerate(("Roy", "Ada Roy", "M. Roy", "Bo Lind", "Lind", "ONU")):
        put(any_session, name, number)
    kept, anew = people_now(any_session).people, People(any_session)
    any_session.rollback()
    for name in ("Ada Roy", "Bo Lind", "ONU"):
        for find, heard in (("called", sound(name)), ("ending", sound(name).split()[-1])):
            old, new = (getattr(index, find)(heard) for index in (kept, anew))
            assert new
            assert [(p.number, p.name, p.kind, p.names) for p in old] == [
                (p.number, p.name, p.kind, p.names) for p in new
            ]
