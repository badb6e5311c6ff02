"""Mending who is who: nothing is lost, what is moved stays moved, and all of it can be undone."""

from datetime import UTC, date, datetime

import pytest
from readings import Marked
from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import NotTheirs, SameSpeaker, SeveralSpeakers, UnknownSpeaker
from claimtrack.services.capture.record import Source, record
from claimtrack.services.log.undo import undo
from claimtrack.services.people.duplicates import alike
from claimtrack.services.people.edit_speakers import (
    add_alias,
    add_speaker,
    affiliate,
    merge,
    rename,
    split,
)
from claimtrack.services.people.speakers import list_speakers, show_speaker, speaker_called
from claimtrack.store.log.rows import LOG
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Base, Claim, Speaker, Statement

HAND = Hand(who="ana", at=datetime(2024, 5, 3, 8, 30, tzinfo=UTC))


def ingest(session: Session, speaker: str, text: str, counted: str) -> None:
    reading = Marked(text, "fr").says(speaker, counted).counts(counted, counted.split()[0]).reading
    record(session, reading, Source(raw=text.encode()))


@pytest.fixture
def two(session: Session) -> Session:
    """Two spellings of one person, who are two speakers."""
    ingest(session, "Rami Nasser", "Rami Nasser a compté 40 morts à Lyon.", "40 morts")
    ingest(session, "Rami Nasserin", "Rami Nasserin a parlé de 42 morts à Lyon.", "42 morts")
    return session


def dump(session: Session) -> dict[str, list[tuple[object, ...]]]:
    session.expire_all()
    return {
        table.name: sorted((tuple(row) for row in session.execute(table.select())), key=repr)
        for table in Base.metadata.sorted_tables
        if table.name not in LOG
    }


def owners(session: Session) -> list[str]:
    names = {row.id: row.name for row in session.scalars(select(Speaker))}
    rows = [*session.scalars(select(Statement)), *session.scalars(select(Claim))]
    return [names[row.speaker_id] for row in rows if row.speaker_id is not None]


def test_suggestion_and_its_reason(two: Session) -> None:
    (pair,) = alike(two)
    assert (pair.a.name, pair.b.name, pair.reason) == ("Rami Nasser", "Rami Nasserin", "spelling")


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Jean Dupont", "J. Dupont", "initial"),
        ("Paul Martin", "Paul Marten", "spelling"),
        ("Paul Martin", "Anne Martin", None),
        ("Paul Martin", "Zoé Klein", None),
    ],
)
def test_persons_alike(one: str, other: str, reason: str | None, session: Session) -> None:
    for name in (one, other):
        add_speaker(session, HAND, name, kind="person")
    assert [pair.reason for pair in alike(session)] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Confédération du travail libre", "CDTL", "initials"),
        ("Labour Rights Watch", "LRW", "initials"),
        ("Ministère de la Santé", "Ministère de la Santé publique", "words"),
    ],
)
def test_bodies_alike(one: str, other: str, reason: str, session: Session) -> None:
    for name in (one, other):
        add_speaker(session, HAND, name, kind="organisation")
    assert [pair.reason for pair in alike(session)] == [reason]


def test_a_merge_moves_everything_and_is_one_step(two: Session) -> None:
    before = dump(two)
    done = merge(two, HAND, "Rami Nasser", ["Rami Nasserin"])
    assert set(owners(two)) == {"Rami Nasser"}
    assert done.speaker.names == ("Rami Nasserin",)
    assert [row.name for row in list_speakers(two)] == ["Rami Nasser"]
    assert speaker_called(two, "Rami Nasserin").name == "Rami Nasser"
    undo(two, HAND)
    assert dump(two) == before


def test_newer_texts_with_the_merged_name_go_to_the_one_kept(two: Session) -> None:
    merge(two, HAND, "Rami Nasser", ["Rami Nasserin"])
    ingest(two, "Rami Nasserin", "Le lendemain, Rami Nasserin dit 50 morts.", "50 morts")
    assert set(owners(two)) == {"Rami Nasser"}
    ingest(two, "Rami Nasserin", "Rami Nasserin a parlé de 42 morts à Lyon.", "42 morts")
    assert set(owners(two)) == {"Rami Nasser"}


def test_a_merged_short_id_leads_to_the_one_kept(two: Session) -> None:
    gone = speaker_called(two, "Rami Nasserin").short
    merge(two, HAND, "Rami Nasser", ["Rami Nasserin"])
    assert speaker_called(two, gone).name == "Rami Nasser"


def test_what_is_split_off_stays_so(two: Session) -> None:
    text = "Rami Nasser a compté 40 morts à Lyon."
    done = split(two, HAND, "Rami Nasser", ["S1"])
    assert (done.speaker.name, done.moved) == ("Rami Nasser", 2)
    assert done.speaker.id != "P1"
    ingest(two, "Rami Nasser", text, "40 morts")
    assert show_speaker(two, done.speaker.id).statements == 1
    assert show_speaker(two, done.speaker.id).claims == 1


def test_split_takes_a_name_along(two: Session) -> None:
    merge(two, HAND, "Rami Nasser", ["Rami Nasserin"])
    done = split(two, HAND, "Rami Nasser", ["A2"], "Rami Nasserin")
    assert speaker_called(two, "Rami Nasserin").short == done.speaker.id
    assert show_speaker(two, "Rami Nasser").names == ()


def test_split_refuses_what_is_not_theirs(two: Session) -> None:
    before = dump(two)
    with pytest.raises(NotTheirs, match="S2 is not by Rami Nasser, but by Rami Nasserin"):
        split(two, HAND, "Rami Nasser", ["S1", "S2"])
    assert dump(two) == before


def test_two_of_one_name_stay_two(session: Session) -> None:
    add_speaker(session, HAND, "Anne Roy", kind="person")
    add_speaker(session, HAND, "Anne Roy", kind="person", another=True)
    with pytest.raises(SeveralSpeakers, match=r"Anne Roy \(P1\), Anne Roy \(P2\)"):
        speaker_called(session, "anne roy")
    assert speaker_called(session, "p2").id == 2
    assert [pair.reason for pair in alike(session)] == ["same name"]


def test_a_merge_with_oneself_is_refused(two: Session) -> None:
    with pytest.raises(SameSpeaker):
        merge(two, HAND, "Rami Nasser", ["P1"])


def test_posts_move_and_meet(two: Session) -> None:
    add_speaker(two, HAND, "Secours civil", kind="organisation")
    for name in ("Rami Nasser", "Rami Nasserin"):
        affiliate(two, HAND, name, "Secours civil", role="chef")
    merge(two, HAND, "Rami Nasser", ["Rami Nasserin"])
    (post,) = show_speaker(two, "Rami Nasser").posts
    assert (post.organisation, post.role, post.who) == ("Secours civil", "chef", "ana")


def test_a_post_with_its_days(two: Session) -> None:
    add_speaker(two, HAND, "Secours civil", kind="organisation")
    first, last = date(2016, 1, 1), date(2016, 12, 31)
    affiliate(two, HAND, "Rami Nasser", "Secours civil", role="chef", since=first)
    affiliate(two, HAND, "Rami Nasser", "Secours civil", role="chef", until=last)
    (post,) = show_speaker(two, "Rami Nasser").posts
    assert (post.since, post.until) == (first, last)
    with pytest.raises(SameSpeaker):
        affiliate(two, HAND, "Secours civil", "Secours civil")


def test_names_are_added_and_taken_back(two: Session) -> None:
    assert add_alias(two, HAND, "P1", "Le Docteur", lang="fr").speaker.names == ("Le Docteur",)
    assert add_alias(two, HAND, "P1", "Le Docteur", lang="fr").step is None
    assert speaker_called(two, "le docteur").id == 1
    add_alias(two, HAND, "P1", "Le Docteur", remove=True)
    with pytest.raises(UnknownSpeaker):
        speaker_called(two, "le docteur")


def test_rename_keeps_the_old_name(two: Session) -> None:
    assert rename(two, HAND, "P1", "Rami al-Nasser").speaker.name == "Rami al-Nasser"
    assert speaker_called(two, "Rami Nasser").id == 1
