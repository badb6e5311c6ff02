"""What people said of claims, statements and figures: notes, links, answers, ratings, mendings."""

from sqlalchemy import ColumnElement, or_, select, true

from claimtrack.store.queries.shape import Query, QueryMaker, number, numbers, words
from claimtrack.store.tables.closed_sets import Relation
from claimtrack.store.tables.models import Judgement, Link, Mending, Note, Rating


def notes() -> Query:
    """The notes that stand beside these short ids or slugs."""
    return (
        select(Note.about, Note.text, Note.who, Note.at)
        .where(Note.about.in_(words("names")), Note.undone_at.is_(None))
        .order_by(Note.id)
    )


def ties() -> Query:
    """The links that people made from or to these claims."""
    touching = or_(Link.source_id.in_(numbers("ids")), Link.target_id.in_(numbers("ids")))
    return (
        select(Link.source_id, Link.target_id, Link.relation, Link.who)
        .where(touching, Link.who.is_not(None))
        .order_by(Link.id)
    )


def corrections() -> Query:
    """Every claim that corrects another, and which."""
    pair = select(Link.source_id, Link.target_id)
    return pair.where(Link.relation == Relation.CORRECTS).order_by(Link.id)


def _answers(about: ColumnElement[bool]) -> Query:
    return (
        select(
            Judgement.id,
            Judgement.claim_id,
            Judgement.statement_id,
            Judgement.answer,
            Judgement.who,
            Judgement.at,
            Judgement.note,
        )
        .where(about, Judgement.undone_at.is_(None))
        .order_by(Judgement.id)
    )


def answers() -> Query:
    """The answers in force about these claims and these statements."""
    return _answers(
        or_(
            Judgement.claim_id.in_(numbers("claims")),
            Judgement.statement_id.in_(numbers("statements")),
        )
    )


def all_answers() -> Query:
    """Every answer in force."""
    return _answers(true())


def judgement_row() -> Query:
    """One answer, with every column, as the log keeps it."""
    return select(*Judgement.__table__.columns).where(Judgement.id == number("number"))


def ratings() -> Query:
    """The ratings in force of these claims."""
    return (
        select(Rating.claim_id, Rating.word, Rating.why, Rating.who, Rating.at)
        .where(Rating.claim_id.in_(numbers("ids")), Rating.undone_at.is_(None))
        .order_by(Rating.id)
    )


def mendings() -> Query:
    """How people changed the grouping, in the order of their answers."""
    return (
        select(
            Mending.kind,
            Mending.figure,
            Mending.claim_id,
            Mending.target,
            Mending.target_claim_id,
            Mending.who,
            Mending.at,
        )
        .where(Mending.undone_at.is_(None))
        .order_by(Mending.id)
    )


QUERIES: dict[str, QueryMaker] = {
    "notes": notes,
    "ties": ties,
    "corrections": corrections,
    "answers": answers,
    "all_answers": all_answers,
    "judgement_row": judgement_row,
    "ratings": ratings,
    "mendings": mendings,
}
