"""What people's answers make of a statement or a claim: reviewed, or not."""

from sqlalchemy import ColumnElement, Text, and_, or_, select, type_coerce
from sqlalchemy.orm import Session

from claimtrack.store.tables.models import Answer, Claim, Judgement, Statement


def _answered(about: ColumnElement[bool], answer: Answer) -> ColumnElement[bool]:
    """Whether anybody gives this answer, which they have not taken back."""
    query = select(Judgement.id).where(
        about, type_coerce(Judgement.answer, Text) == answer.value, Judgement.undone_at.is_(None)
    )
    return query.exists()


def claim_reviewed() -> ColumnElement[bool]:
    """A claim that somebody accepted or entered by hand, and nobody rejected."""
    own = Judgement.claim_id == Claim.id
    return and_(
        or_(Claim.who.is_not(None), _answered(own, Answer.ACCEPTED)),
        ~_answered(own, Answer.REJECTED),
    )


def statement_reviewed() -> ColumnElement[bool]:
    """A statement that somebody accepted or entered by hand, and nobody rejected."""
    own = Judgement.statement_id == Statement.id
    return and_(
        or_(Statement.who.is_not(None), _answered(own, Answer.ACCEPTED)), statement_not_rejected()
    )


def statement_not_rejected() -> ColumnElement[bool]:
    """A statement that nobody rejected."""
    return ~_answered(Judgement.statement_id == Statement.id, Answer.REJECTED)


def reviewed_claims(session: Session) -> frozenset[str]:
    """The short ids of the reviewed claims, without those of a statement that was rejected."""
    whole = _answered(Judgement.statement_id == Claim.statement_id, Answer.REJECTED)
    rows = session.scalars(select(Claim.id).where(claim_reviewed(), ~whole))
    return frozenset(f"C{number}" for number in rows)


def reviewed_statements(session: Session) -> frozenset[str]:
    """The short ids of the reviewed statements."""
    rows = session.scalars(select(Statement.id).where(statement_reviewed()))
    return frozenset(f"S{number}" for number in rows)
