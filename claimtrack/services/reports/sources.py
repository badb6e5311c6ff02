"""The articles behind a report: where they stand, where a copy lies, and the hash of the bytes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from claimtrack.services.lookup.claim_rows import ArticleRef, article_ref
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.store.tables.models import ArchiveCopy, Article, Snapshot

_BATCH = 500
"""Ids asked for at once; SQLite takes at most 32 766 in one query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of an article: the SHA-256 of the bytes it came as, and when they came."""

    sha256: str
    retrieved: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as a source. ``archived``: addresses of copies; ``versions``: the last, last."""

    article: ArticleRef
    byline: str | None
    archived: tuple[str, ...]
    versions: tuple[Version, ...]


def sources_of(session: Session, articles: Sequence[ArticleRef]) -> tuple[Source, ...]:
    """What stands behind these articles, in their order."""
    found: list[Source] = []
    for at in range(0, len(articles), _BATCH):
        found += _batch(session, articles[at : at + _BATCH])
    return tuple(found)


def sources_called(session: Session, numbers: Sequence[int]) -> Iterator[Source]:
    """The sources of these rows, in their order, a few at a time."""
    for at in range(0, len(numbers), _BATCH):
        wanted = Article.id.in_(numbers[at : at + _BATCH])
        query = select(Article).options(joinedload(Article.outlet)).where(wanted)
        rows = session.scalars(query.order_by(Article.id)).all()
        yield from _batch(session, [article_ref(row) for row in rows])


def _batch(session: Session, articles: Sequence[ArticleRef]) -> list[Source]:
    ids = [number_of(one.id) for one in articles]
    query_bylines = select(Article.id, Article.byline).where(Article.id.in_(ids))
    bylines = {row.id: row.byline for row in session.execute(query_bylines)}
    copies: dict[int, list[str]] = {}
    query = select(ArchiveCopy.article_id, ArchiveCopy.url).order_by(ArchiveCopy.id)
    for number, url in session.execute(query.where(ArchiveCopy.article_id.in_(ids))):
        copies.setdefault(number, []).append(url)
    versions = _versions(session, ids)
    return [
        Source(
            article=one,
            byline=bylines.get(number),
            archived=tuple(copies.get(number, ())),
            versions=tuple(versions.get(number, ())),
        )
        for one, number in zip(articles, ids, strict=True)
    ]


def _versions(session: Session, ids: Sequence[int]) -> dict[int, list[Version]]:
    found: dict[int, list[Version]] = {}
    query = (
        select(Snapshot.article_id, Snapshot.sha256, Snapshot.retrieved_at)
        .where(Snapshot.article_id.in_(ids))
        .order_by(Snapshot.id)
    )
    for number, sha256, retrieved in session.execute(query):
        found.setdefault(number, []).append(Version(sha256=sha256, retrieved=retrieved))
    return found
