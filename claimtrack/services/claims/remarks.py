"""What people said of a statement or a claim: made or mended by hand, taken back, noted, linked."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.review.answers import Answered, Rated, answers_in_force, ratings_of
from claimtrack.store.tables.models import Claim, Link, Note, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A note beside a row."""

    text: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A link that a person made: this claim ``relation`` ``other``, or the other way round."""

    relation: str
    other: str
    outward: bool
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """``who`` made the row by hand, None for the program; ``fixed``: fields set by hand.

    ``status``: corrected, superseded, retracted or denied, its own or its statement's, and why.
    ``answers``: of the review, one a person; ``ratings``: what people hold of a claim, no outcomes.
    """

    who: str | None = None
    fixed: tuple[str, ...] = ()
    status: str | None = None
    why: str | None = None
    notes: tuple[Remark, ...] = ()
    links: tuple[Tie, ...] = ()
    answers: tuple[Answered, ...] = ()
    ratings: tuple[Rated, ...] = ()


NOTHING_KEPT = Kept()


def kept_of(session: Session, rows: Iterable[Statement | Claim]) -> dict[int, Kept]:
    """Row id → what people said of it, for rows of one table; those without are left out."""
    rows = tuple(rows)
    notes = notes_on(session, [row.name for row in rows])
    ties = _ties(session, [row.id for row in rows if isinstance(row, Claim)])
    answers = answers_in_force(session, [row.name for row in rows])
    ratings = ratings_of(session, [row.id for row in rows if isinstance(row, Claim)])
    found = {
        row.id: replace(
            _kept(row, notes.get(row.name, ()), ties.get(row.id, ())),
            answers=tuple(answers.get(row.name, ())),
            ratings=ratings.get(row.id, ()) if isinstance(row, Claim) else (),
        )
        for row in rows
    }
    return {number: kept for number, kept in found.items() if kept != NOTHING_KEPT}


def _kept(row: Statement | Claim, notes: tuple[Remark, ...], ties: tuple[Tie, ...]) -> Kept:
    whole = row.statement if isinstance(row, Claim) else None
    said = whole if row.status is None and whole is not None and whole.status else row
    return Kept(
        who=row.who,
        fixed=tuple((row.fixed or "").split()),
        status=said.status.value if said.status else None,
        why=said.status_why if said.status else None,
        notes=notes,
        links=ties,
    )


def notes_on(session: Session, names: Sequence[str]) -> dict[str, tuple[Remark, ...]]:
    """Short id or slug → the notes beside it that stand, the oldest first."""
    found: dict[str, list[Remark]] = defaultdict(list)
    query = select(Note).where(Note.about.in_(names), Note.undone_at.is_(None)).order_by(Note.id)
    for note in session.scalars(query) if names else ():
        found[note.about].append(Remark(text=note.text, who=note.who, at=note.at))
    return {name: tuple(notes) for name, notes in found.items()}


def _ties(session: Session, ids: Sequence[int]) -> dict[int, tuple[Tie, ...]]:
    found: dict[int, list[Tie]] = defaultdict(list)
    wanted = set(ids)
    touching = Link.source_id.in_(ids) | Link.target_id.in_(ids)
    query = select(Link).where(touching, Link.who.is_not(None)).order_by(Link.id)
    for link in session.scalars(query) if ids else ():
        word = link.relation.value
        for own, other, outward in (
            (link.source_id, link.target_id, True),
            (link.target_id, link.source_id, False),
        ):
            if own in wanted:
                tie = Tie(relation=word, other=f"C{other}", outward=outward, who=link.who)
                found[own].append(tie)
    return {number: tuple(ties) for number, ties in found.items()}
