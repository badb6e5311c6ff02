"""Claims, whole or in outline, and what other rows say of them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Select, Text, case, func, or_, select, type_coerce
from sqlalchemy.orm import aliased

from claimtrack.domain.claim import OUTLINED
from claimtrack.store.queries.shape import Query, QueryMaker, number, numbers
from claimtrack.store.tables.closed_sets import Answer, Relation
from claimtrack.store.tables.models import (
    Affiliation,
    Article,
    Claim,
    Figure,
    Judgement,
    Link,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
    Story,
    StoryArticle,
)

AROUND = 91
"""Code points read before and after the words: one more than is shown, to see where it is cut."""

_Organisation = aliased(Speaker)
_OfFigure = aliased(Story)
_UNREAD = frozenset(
    "key prefix suffix numeral_kind numeral_start numeral_end delta factor method version".split()
)
"""Columns that only a new reading of the same text needs, or that are read otherwise."""


def _own_columns() -> Sequence[ColumnElement[Any]]:
    return [column for column in Claim.__table__.columns if column.name not in _UNREAD]


def _whole() -> Select[*tuple[Any, ...]]:
    first = case((Claim.start > AROUND, Claim.start - AROUND), else_=0)
    return (
        select(
            *_own_columns(),
            type_coerce(Claim.numeral_kind, Text).label("numeral_kind"),
            Speaker.name.label("speaker"),
            Speaker.kind.label("speaker_kind"),
            _Organisation.name.label("organisation"),
            Figure.slug.label("figure"),
            Figure.event,
            Figure.event_place,
            Figure.settled,
            Figure.part_of_id,
            func.coalesce(_OfFigure.key, Story.key).label("story"),
            Article.id.label("article_id"),
            Article.title,
            Article.url,
            Article.lang,
            Article.agency.label("article_agency"),
            Article.published_earliest,
            Article.published_latest,
            Outlet.name.label("outlet"),
            Outlet.family,
            Statement.said_start.label("statement_said_start"),
            Statement.said_end.label("statement_said_end"),
            Statement.status.label("statement_status"),
            Statement.status_why.label("statement_status_why"),
            type_coerce(_rejected(), Boolean).label("rejected"),
            func.coalesce(Snapshot.copies, Snapshot.text_sha256).label("text_key"),
            func.substr(Snapshot.text, first + 1, Claim.start - first, type_=Text).label("before"),
            func.substr(Snapshot.text, Claim.end + 1, AROUND, type_=Text).label("after"),
        )
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .join(Article, Snapshot.article_id == Article.id)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .outerjoin(Statement, Claim.statement_id == Statement.id)
        .outerjoin(Speaker, Claim.speaker_id == Speaker.id)
        .outerjoin(_Organisation, Claim.organisation_id == _Organisation.id)
        .outerjoin(Figure, Claim.figure_id == Figure.id)
        .outerjoin(_OfFigure, Figure.story_id == _OfFigure.id)
        .outerjoin(StoryArticle, StoryArticle.article_id == Article.id)
        .outerjoin(Story, StoryArticle.story_id == Story.id)
        .order_by(Claim.id)
    )


def claims_by_id() -> Query:
    """These claims, whole."""
    return _whole().where(Claim.id.in_(numbers("ids")))


def standing_claims() -> Query:
    """Every claim that nobody set aside, whole."""
    return _whole().where(~set_aside())


def claim_outlines() -> Query:
    """What grouping and looking up need of every claim that nobody rejected.

    With a flag of 1 those that people took back, too.
    """
    return (
        select(
            Claim.id,
            Claim.snapshot_id,
            Snapshot.article_id,
            Claim.value,
            Claim.low,
            Claim.high,
            Claim.hedge,
            *(getattr(Claim, name) for name in OUTLINED),
            Claim.window_start,
            Claim.window_end,
            Claim.widest_start,
            Claim.widest_end,
            Claim.window_precision,
            Claim.window_words,
            Claim.exact,
            Claim.chrome,
        )
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .where(~_rejected(), or_(number("with_taken_back") == 1, ~_taken_back()))
        .order_by(Claim.id)
    )


def set_aside() -> ColumnElement[bool]:
    """Whether a person rejected the claim, or took it back, or did so with its statement."""
    return _rejected() | _taken_back()


def _taken_back() -> ColumnElement[bool]:
    said = aliased(Statement)
    whole = select(said.id).where(said.id == Claim.statement_id, said.status.is_not(None))
    return Claim.status.is_not(None) | whole.exists()


def _rejected() -> ColumnElement[bool]:
    rejected = select(Judgement.id).where(
        (Judgement.claim_id == Claim.id) | (Judgement.statement_id == Claim.statement_id),
        Judgement.answer == Answer.REJECTED,
        Judgement.undone_at.is_(None),
    )
    return rejected.exists()


def claims_taken_back() -> Query:
    """The claims that people took back, by themselves or with their statement."""
    return select(Claim.id).where(_taken_back())


def claims_set_aside() -> Query:
    """Those, and the claims that people rejected."""
    return select(Claim.id).where(set_aside())


def _of(condition: ColumnElement[bool]) -> Query:
    return (
        select(Claim.id)
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .where(condition)
        .order_by(Claim.id)
    )


def claims_of_statement() -> Query:
    """The claims that one statement makes."""
    return _of(Claim.statement_id == number("number"))


def claims_of_article() -> Query:
    """The claims in every version of an article."""
    return _of(Snapshot.article_id == number("number"))


def claims_of_snapshot() -> Query:
    """The claims in one version of an article."""
    return _of(Claim.snapshot_id == number("number"))


def claims_elsewhere() -> Query:
    """Where claims stand, and their own words: for those that a newer version repeats."""
    return (
        select(Claim.id, Claim.exact, Snapshot.article_id, Claim.snapshot_id)
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .where(Claim.id.in_(numbers("ids")))
    )


def posts() -> Query:
    """Every post of a speaker: speaker id, and the organisation's name."""
    return (
        select(Affiliation.speaker_id, _Organisation.name)
        .join(_Organisation, Affiliation.organisation_id == _Organisation.id)
        .order_by(Affiliation.id)
    )


def posts_of() -> Query:
    """The posts of these speakers."""
    return posts().where(Affiliation.speaker_id.in_(numbers("ids")))


def claim_links() -> Query:
    """From claim to claim: a part of it, or a correction."""
    ties = (Link.relation == Relation.PART_OF) | (Link.relation == Relation.CORRECTS)
    columns = select(Link.source_id, Link.target_id, Link.relation, Link.rule)
    return columns.where(ties).order_by(Link.id)


def claim_links_of() -> Query:
    """Those of these claims."""
    return claim_links().where(Link.source_id.in_(numbers("ids")))


QUERIES: dict[str, QueryMaker] = {
    "claims_by_id": claims_by_id,
    "standing_claims": standing_claims,
    "claim_outlines": claim_outlines,
    "claims_taken_back": claims_taken_back,
    "claims_set_aside": claims_set_aside,
    "claims_of_statement": claims_of_statement,
    "claims_of_article": claims_of_article,
    "claims_of_snapshot": claims_of_snapshot,
    "claims_elsewhere": claims_elsewhere,
    "posts": posts,
    "posts_of": posts_of,
    "claim_links": claim_links,
    "claim_links_of": claim_links_of,
}
