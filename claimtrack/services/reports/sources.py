"""The articles behind a report: where they stand, where a copy lies, and the hash of the bytes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from claimtrack.services.lookup.claim_rows import ArticleRef, article_ref
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.store.reader import in_batches
from claimtrack.store.tables.models import ArchiveCopy, Article, Snapshot


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
    return tuple(source for batch in in_batches(articles) for source in _batch(session, batch))


def sources_called(session: Session, numbers: Sequence[int]) -> Iterator[Source]:
    """The sources of these rows, in their order, a few at a time."""
    query = select(Article).options(joinedload(Article.outlet)).order_by(Article.id)
    for batch in in_batches(numbers):
        rows = session.scalars(query.where(Article.id.in_(batch))).all()
        yield from _batch(session, [article_ref(row) for row in rows])


def _batch(session: Session, articles: Sequence[ArticleRef]) -> list[Source]:
    ids = [number_of(article.id) for article in articles]
    query = select(Article.id, Article.byline).where(Article.id.in_(ids))
    bylines = {row.id: row.byline for row in session.execute(query)}
    copies, versions = _copies(session, ids), _versions(session, ids)
    return [
        Source(
            article=article,
            byline=bylines.get(number),
            archived=tuple(copies[number]),
            versions=tuple(versions[number]),
        )
        for article, number in zip(articles, ids, strict=True)
    ]


def _copies(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    copies: dict[int, list[str]] = defaultdict(list)
    query = select(ArchiveCopy.article_id, ArchiveCopy.url).order_by(ArchiveCopy.id)
    for number, url in session.execute(query.where(ArchiveCopy.article_id.in_(ids))):
        copies[number].append(url)
    return copies


def _versions(session: Session, ids: Sequence[int]) -> dict[int, list[Version]]:
    versions: dict[int, list[Version]] = defaultdict(list)
    query = (
        select(Snapshot.article_id, Snapshot.sha256, Snapshot.retrieved_at)
        .where(Snapshot.article_id.in_(ids))
        .order_by(Snapshot.id)
    )
    for number, sha256, retrieved in session.execute(query):
        versions[number].append(Version(sha256=sha256, retrieved=retrieved))
    return versions
