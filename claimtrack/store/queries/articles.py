"""Articles, their versions and their statements, for showing one of them whole."""

from typing import Any

from sqlalchemy import ColumnElement, Select, Text, func, select, type_coerce
from sqlalchemy.orm import aliased

from claimtrack.store.queries.shape import Query, QueryMaker, number, numbers, word
from claimtrack.store.tables.models import (
    ArchiveCopy,
    Article,
    Claim,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
    StatementSpan,
)

_Organisation = aliased(Speaker)


def _there(table: type[Article | Statement | Claim]) -> QueryMaker:
    """Of a short id: its row's number if there is one, and the last one there is."""

    def query() -> Query:
        there = select(table.id).where(table.id == number("number")).scalar_subquery()
        return select(there.label("there"), func.max(table.id).label("last"))

    return query


def article() -> Query:
    """One article with its outlet."""
    return (
        select(
            Article.id.label("article_id"),
            Article.title,
            Article.url,
            Article.lang,
            Article.agency.label("article_agency"),
            Article.published_earliest,
            Article.published_latest,
            Outlet.name.label("outlet"),
            Article.kind,
            Article.byline,
            Article.published_at,
            Article.updated_at,
        )
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .where(Article.id == number("number"))
    )


def article_names() -> Query:
    """Every article's title and outlet, in the order of their numbers."""
    return (
        select(Article.id, Article.title, Outlet.name.label("outlet"))
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .order_by(Article.id)
    )


def versions() -> Query:
    """The versions of an article, without their texts."""
    query = select(Snapshot.id).where(Snapshot.article_id == number("number"))
    return query.order_by(Snapshot.id)


def version() -> Query:
    """One version with its text."""
    return select(
        Snapshot.id,
        Snapshot.article_id,
        Snapshot.text,
        Snapshot.sha256,
        Snapshot.reader,
        Snapshot.reader_version,
        Snapshot.copies,
        Snapshot.signature,
    ).where(Snapshot.id == number("number"))


def copies() -> Query:
    """The texts of other articles that are copies of one another."""
    return (
        select(Snapshot.article_id, Snapshot.signature)
        .where(Snapshot.copies == word("copies"), Snapshot.article_id != number("article"))
        .order_by(Snapshot.article_id, Snapshot.id)
    )


def archived() -> Query:
    """Where else a copy of an article lies."""
    query = select(ArchiveCopy.url).where(ArchiveCopy.article_id == number("number"))
    return query.order_by(ArchiveCopy.id)


def _statements(condition: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Statement.id,
            Statement.snapshot_id,
            Speaker.name.label("speaker"),
            Speaker.kind.label("speaker_kind"),
            Statement.mention,
            Statement.role,
            _Organisation.name.label("organisation"),
            type_coerce(Statement.kind, Text).label("kind"),
            type_coerce(Statement.act, Text).label("act"),
            Statement.cue,
            Statement.said_start,
            Statement.said_end,
            Statement.said_widest_start,
            Statement.said_widest_end,
            Statement.said_precision,
            Statement.said_words,
            Statement.relay,
            Statement.start,
            Statement.end,
            Statement.chrome,
            Statement.confidence,
            Statement.rule,
            Statement.who,
            Statement.fixed,
            Statement.status,
            Statement.status_why,
        )
        .outerjoin(Speaker, Statement.speaker_id == Speaker.id)
        .outerjoin(_Organisation, Statement.organisation_id == _Organisation.id)
        .where(condition)
        .order_by(Statement.start, Statement.id)
    )


def statement() -> Query:
    """One statement, whole."""
    return _statements(Statement.id == number("number"))


def statements_of_snapshot() -> Query:
    """The statements in one version of an article, whole."""
    return _statements(Statement.snapshot_id == number("number"))


def further_spans() -> Query:
    """Where the further stretches of cut quotations stand."""
    return (
        select(StatementSpan.statement_id, StatementSpan.start, StatementSpan.end)
        .where(StatementSpan.statement_id.in_(numbers("ids")))
        .order_by(StatementSpan.statement_id, StatementSpan.position)
    )


QUERIES: dict[str, QueryMaker] = {
    "article_there": _there(Article),
    "statement_there": _there(Statement),
    "claim_there": _there(Claim),
    "article": article,
    "article_names": article_names,
    "versions": versions,
    "version": version,
    "copies": copies,
    "archived": archived,
    "statement": statement,
    "statements_of_snapshot": statements_of_snapshot,
    "further_spans": further_spans,
}
