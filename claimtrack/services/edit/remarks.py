"""What a person says of what is recorded: taken back and why, how two claims stand, a note."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.errors import (
    LinkedToItself,
    NotAClaim,
    NothingWritten,
    NotTakenBack,
    SameAsBefore,
    UnknownFigure,
    UnknownSpeaker,
)
from claimtrack.services.grouping.figure_reading import figure_lines
from claimtrack.services.grouping.figure_search import figure_called
from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.lookup.entries import entry_named
from claimtrack.services.lookup.remarks import Remark, notes_on
from claimtrack.services.lookup.short_ids import is_id, row_number
from claimtrack.services.people.speakers import speaker_called
from claimtrack.store.tables.closed_sets import Status
from claimtrack.store.tables.models import Claim, Link, Note, Relation, Snapshot, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What was marked: short ids. ``status`` None where a mark was taken off again."""

    what: tuple[str, ...]
    status: str | None
    why: str | None
    step: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A link as it stands after the command: ``made`` is False where it was taken away."""

    source: str
    relation: str
    target: str
    made: bool
    step: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """The notes beside something, the oldest first. ``step``: None where none was added."""

    about: str
    notes: tuple[Remark, ...]
    step: int | None = None


def retract(
    session: Session, hand: Hand, names: Sequence[str], why: str, status: Status = Status.RETRACTED
) -> TakenBack:
    """Mark statements and claims as no longer standing; the rows stay, with the reason.

    An article stands for all that was said in it; a statement takes its claims along. What is so
    marked is left out of comparisons.

    Raises:
        NothingWritten: no reason is given.
        UnknownId: one of the names is no id of a row.

    """
    if not why.strip():
        raise NothingWritten(option="--why")
    rows = _rows(session, names)
    with step(session, hand, status.value, " ".join(names)) as made:
        for row in rows:
            row.status, row.status_why = status, why.strip()
    return TakenBack(
        what=tuple(row.name for row in rows), status=status.value, why=why, step=made.number
    )


def restore(session: Session, hand: Hand, names: Sequence[str]) -> TakenBack:
    """Take such marks off again: what was said stands after all.

    Raises:
        NotTakenBack: none of these is marked.

    """
    rows = [row for row in _rows(session, names) if row.status is not None]
    if not rows:
        raise NotTakenBack(names=", ".join(names))
    with step(session, hand, "restore", " ".join(names)) as made:
        for row in rows:
            row.status, row.status_why = None, None
    what = tuple(row.name for row in rows)
    return TakenBack(what=what, status=None, why=None, step=made.number)


def _rows(session: Session, names: Sequence[str]) -> list[Statement | Claim]:
    rows: dict[str, Statement | Claim] = {}
    for name in names:
        rows |= {row.name: row for row in _rows_named(session, name)}
    return list(rows.values())


def _rows_named(session: Session, name: str) -> Sequence[Statement | Claim]:
    """The row of a short id; of an article all its statements."""
    number, letter = row_number(session, name), name[0].upper()
    if letter == "C":
        return [session.get_one(Claim, number)]
    if letter == "S":
        return [session.get_one(Statement, number)]
    query = select(Statement).join(Snapshot).where(Snapshot.article_id == number)
    return session.scalars(query.order_by(Statement.id)).all()


def link(
    session: Session, hand: Hand, source: str, relation: Relation, target: str, *, remove: bool
) -> Linked:
    """Say how one claim stands to another: ``source`` disputes ``target``. The CiTO words.

    ``remove`` takes the link away again.

    Raises:
        NotAClaim, UnknownId: one of the two is no claim.
        LinkedToItself: both are one claim.
        SameAsBefore: the link is there already, or with ``remove`` is not.

    """
    one, other = claim_named(session, source), claim_named(session, target)
    if one is other:
        raise LinkedToItself(name=one.name)
    known = session.scalars(
        select(Link).where(
            Link.source_id == one.id, Link.target_id == other.id, Link.relation == relation
        )
    ).one_or_none()
    words = f"{one.name} {relation.value} {other.name}"
    if remove != (known is not None):
        raise SameAsBefore(words=words)
    with step(session, hand, "unlink" if remove else "link", words) as made:
        if known is not None:
            session.delete(known)
        else:
            session.add(
                Link(source_id=one.id, target_id=other.id, relation=relation, who=hand.name)
            )
    return Linked(
        source=one.name,
        relation=relation.value,
        target=other.name,
        made=not remove,
        step=made.number,
    )


def claim_named(session: Session, name: str) -> Claim:
    """The claim of this short id. Raises NotAClaim, UnknownId."""
    if not is_id(name) or name[0].upper() != "C":
        raise NotAClaim(name=name)
    return session.get_one(Claim, row_number(session, name))


def note(session: Session, hand: Hand, about: str, text: str) -> Noted:
    """Write a note beside an article, statement, claim, speaker or figure.

    Raises:
        NothingWritten: the note is empty.

    """
    name = named(session, about)
    if not text.strip():
        raise NothingWritten(option="TEXT")
    with step(session, hand, "note", name) as made:
        session.add(Note(about=name, text=text.strip(), who=hand.name, at=hand.at))
    return Noted(about=name, notes=_notes(session, name), step=made.number)


def notes(session: Session, about: str) -> Noted:
    """The notes beside something."""
    name = named(session, about)
    return Noted(about=name, notes=_notes(session, name))


def _notes(session: Session, name: str) -> tuple[Remark, ...]:
    return notes_on(session, [name]).get(name, ())


def named(session: Session, about: str) -> str:
    """The short id or slug that a note goes by: of a figure, else a speaker, else an article.

    Raises UnknownId, UnknownFigure, and where the words fit several SeveralSpeakers or
    SeveralEntries.
    """
    if is_id(about):
        row_number(session, about)
        return about.upper()
    if about[:1].upper() == "P" and about[1:].isdecimal():
        return speaker_called(session, about).short
    try:
        number = figure_called(session, about)
    except UnknownFigure as unknown:
        return _speaker_or_article(session, about, unknown)
    slug: str = figure_lines(session, [number])[number].slug
    return slug


def _speaker_or_article(session: Session, about: str, unknown: UnknownFigure) -> str:
    with suppress(UnknownSpeaker):
        return speaker_called(session, about).short
    name = entry_named(session, about)
    if not is_id(name):
        raise unknown
    return name
