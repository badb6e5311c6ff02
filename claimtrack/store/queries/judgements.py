"""What people's answers make of a statement or a claim: reviewed, or not."""

from sqlalchemy import ColumnElement, Text, and_, or_, select, type_coerce

from claimtrack.store.queries.shape import Query, QueryMaker
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
    return ~statement_rejected(Judgement.statement_id == Statement.id)


def statement_rejected(which: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether somebody rejected the statement that a judgement is about."""
    return _answered(which, Answer.REJECTED)


def reviewed_statements() -> Query:
    """The statements that somebody accepted or entered by hand, and nobody rejected."""
    return select(Statement.id).where(statement_reviewed())


def reviewed_claims() -> Query:
    """The claims of that kind, without those of a statement that was rejected."""
    whole = statement_rejected(Judgement.statement_id == Claim.statement_id)
    return select(Claim.id).where(claim_reviewed(), ~whole)


QUERIES: dict[str, QueryMaker] = {
    "reviewed_statements": reviewed_statements,
    "reviewed_claims": reviewed_claims,
}
