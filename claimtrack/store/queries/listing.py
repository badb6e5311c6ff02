"""The queries of ``claimtrack list``, and the names that it finds speakers and outlets by."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    ScalarSelect,
    SQLColumnExpression,
    Text,
    bindparam,
    case,
    func,
    or_,
    select,
    type_coerce,
)

from claimtrack.store.dialect import plain_order
from claimtrack.store.location import OPEN
from claimtrack.store.queries.judgements import (
    claim_reviewed,
    statement_not_rejected,
    statement_reviewed,
)
from claimtrack.store.queries.shape import Query, QueryMaker
from claimtrack.store.tables.models import (
    Alias,
    Article,
    Claim,
    Figure,
    Judgement,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
    StatementSpan,
)


def _standing(about: ColumnElement[bool]) -> ScalarSelect[Any]:
    """The last answer about something that nobody has undone."""
    return (
        select(type_coerce(Judgement.answer, Text))
        .where(about, Judgement.undone_at.is_(None))
        .order_by(Judgement.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _unless(flag: str, wanted: ColumnElement[bool]) -> ColumnElement[bool]:
    """A condition that holds only when its flag is 1."""
    return or_(bindparam(flag, type_=Integer) == 0, wanted)


def _sorted_by(word: str, by: SQLColumnExpression[Any]) -> ColumnElement[Any]:
    return case((bindparam("sort", type_=Text) == word, by))


def outlets() -> Query:
    """Every outlet: id and name."""
    return select(Outlet.id, Outlet.name).order_by(Outlet.id)


def statements() -> Query:
    """Statements by filter; a flag of 0 turns a filter off."""
    when = func.coalesce(Statement.said_start, Article.published_earliest)
    answer = func.coalesce(_standing(Judgement.statement_id == Statement.id), OPEN)
    claim_answer = _standing(Judgement.claim_id == Claim.id)
    status = bindparam("status", type_=Text)
    own = select(Claim.id).where(Claim.statement_id == Statement.id)
    return (
        select(
            Statement.id,
            Speaker.name,
            Speaker.kind.label("speaker_kind"),
            Statement.mention,
            Statement.role,
            type_coerce(Statement.kind, Text).label("kind"),
            Statement.exact,
            Statement.said_start,
            Statement.said_end,
            Outlet.name.label("outlet"),
            Article.id.label("article"),
            Article.title,
            Article.url,
            Article.published_earliest,
            Article.published_latest,
            Statement.chrome,
            Statement.confidence,
            answer.label("status"),
            type_coerce(Statement.status, Text).label("taken_back"),
        )
        .join(Snapshot, Statement.snapshot_id == Snapshot.id)
        .join(Article, Snapshot.article_id == Article.id)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .outerjoin(Speaker, Statement.speaker_id == Speaker.id)
        .where(
            _unless("by_speaker", Statement.speaker_id.in_(bindparam("speakers", expanding=True))),
            _unless("by_outlet", Article.outlet_id.in_(bindparam("outlets", expanding=True))),
            _unless("by_text", Statement.id.in_(bindparam("only", expanding=True))),
            _unless("by_kind", type_coerce(Statement.kind, Text) == bindparam("kind", type_=Text)),
            _unless(
                "by_status",
                or_(
                    answer == status,
                    own.where(claim_answer == status).exists(),
                    type_coerce(Statement.status, Text) == status,
                    own.where(type_coerce(Claim.status, Text) == status).exists(),
                ),
            ),
            _unless("by_since", when >= bindparam("since", type_=Date)),
            _unless("by_until", when <= bindparam("until", type_=Date)),
            _unless("claims_only", own.exists()),
            _unless(
                "reviewed",
                statement_not_rejected()
                & (statement_reviewed() | own.where(claim_reviewed()).exists()),
            ),
            or_(bindparam("chrome", type_=Integer) == 1, Statement.chrome.is_(None)),
        )
        .order_by(
            _sorted_by("speaker", plain_order(Speaker.folded)).nulls_last(),
            _sorted_by("outlet", plain_order(Outlet.folded)).nulls_last(),
            _sorted_by("newest", when).desc().nulls_last(),
            _sorted_by("id", Statement.id).nulls_last(),
            when.nulls_last(),
            Article.id,
            Statement.start,
            Statement.id,
        )
        .limit(bindparam("most", type_=Integer))
    )


def pieces() -> Query:
    """The further stretches of cut quotations."""
    return (
        select(StatementSpan.statement_id, StatementSpan.exact)
        .where(StatementSpan.statement_id.in_(bindparam("ids", expanding=True)))
        .order_by(StatementSpan.statement_id, StatementSpan.position)
    )


def claims() -> Query:
    """The claims of these statements."""
    return (
        select(
            Claim.statement_id,
            Claim.id,
            Claim.exact,
            Claim.counted,
            Figure.slug,
            Claim.value,
            Claim.low,
            Claim.high,
            type_coerce(Claim.hedge, Text).label("hedge"),
            Claim.unit,
            Claim.chrome,
            func.coalesce(_standing(Judgement.claim_id == Claim.id), OPEN).label("status"),
            type_coerce(Claim.status, Text).label("taken_back"),
        )
        .outerjoin(Figure, Claim.figure_id == Figure.id)
        .where(
            Claim.statement_id.in_(bindparam("ids", expanding=True)),
            _unless("reviewed", claim_reviewed()),
            or_(bindparam("chrome", type_=Integer) == 1, Claim.chrome.is_(None)),
        )
        .order_by(Claim.statement_id, Claim.start, Claim.id)
    )


def speaker_names() -> Query:
    """Every speaker's name, beside each name that it goes by."""
    return (
        select(Speaker.id, Speaker.name, Alias.name.label("alias"))
        .outerjoin(Alias, Alias.speaker_id == Speaker.id)
        .order_by(Speaker.id, Alias.id)
    )


QUERIES: dict[str, QueryMaker] = {
    "speaker_names": speaker_names,
    "outlets": outlets,
    "statements": statements,
    "pieces": pieces,
    "claims": claims,
}
