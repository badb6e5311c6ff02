"""What came in since a moment: stories, articles, changed pages, claims, findings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session, aliased

from claimtrack.domain.groups.findings import TOLD_GRADES
from claimtrack.services.compare.conflicts import Conflicting, conflicting
from claimtrack.services.grouping.stored_findings import StoredFinding, stored_findings
from claimtrack.services.grouping.stories import ListedStory, stories_by_number
from claimtrack.services.lookup.claim_rows import ArticleRef, article_ref
from claimtrack.store.reader import batches
from claimtrack.store.tables.models import Article, Change, Claim, Snapshot, Step, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPage:
    """An article, or a new version of one, with how many claims are read in it."""

    article: ArticleRef
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What there is since ``since``; findings of a grade that is told, the most useful first."""

    since: datetime
    stories: tuple[ListedStory, ...]
    articles: tuple[NewPage, ...]
    changed: tuple[NewPage, ...]
    findings: tuple[Conflicting, ...]
    claims: int = field(default=0)

    @property
    def empty(self) -> bool:
        """Whether nothing came."""
        return not (self.stories or self.articles or self.changed or self.findings)


def midnight(day: date) -> datetime:
    """The moment at which a day begins where the person sits."""
    return datetime.combine(day, time()).astimezone()


def news(session: Session, since: datetime) -> News:
    """What was recorded at this moment or later, and is there still."""
    rows = _pages(session, since)
    pages = _told(session, rows)
    known = _known_before(session, pages)
    found = (one for one in stored_findings(session) if one.created_at >= since)
    return News(
        since=since,
        stories=stories_by_number(session, _stories(session, since)),
        articles=tuple(pages[number] for number in pages if number not in known),
        changed=tuple(pages[number] for number in pages if number in known),
        findings=conflicting(session, filter(_is_told, found)),
        claims=sum(page.claims for page in pages.values()),
    )


def _told(session: Session, rows: Sequence[Any]) -> dict[int, NewPage]:
    """Row of a version → what is told of it, in their order."""
    claims = _claims(session, [row.id for row in rows])
    articles = _articles(session, {row.article_id for row in rows})
    return {
        row.id: NewPage(article=articles[row.article_id], claims=claims.get(row.id, 0))
        for row in rows
    }


def _is_told(one: StoredFinding) -> bool:
    return one.grade in TOLD_GRADES


def _pages(session: Session, since: datetime) -> list[Any]:
    """The versions that were recorded since then, in order."""
    first = select(func.min(Step.id)).where(Step.at >= since).scalar_subquery()
    rows = (
        select(cast(Change.row_id, Integer).label("id"))
        .where(Change.step_id >= first, Change.action == "ingest")
        .subquery()
    )
    query = select(Snapshot.id, Snapshot.article_id).join(rows, Snapshot.id == rows.c.id)
    return list(session.execute(query.distinct().order_by(Snapshot.id)))


def _known_before(session: Session, snapshots: Iterable[int]) -> set[int]:
    """Those of these versions that have one before them."""
    older = aliased(Snapshot)
    found: set[int] = set()
    for ids in batches(snapshots):
        query = (
            select(Snapshot.id)
            .join(older, older.article_id == Snapshot.article_id)
            .where(Snapshot.id.in_(ids), older.id < Snapshot.id)
        )
        found.update(session.scalars(query))
    return found


def _claims(session: Session, snapshots: Iterable[int]) -> Mapping[int, int]:
    """How many claims are read in these versions."""
    found: dict[int, int] = {}
    for ids in batches(snapshots):
        query = select(Claim.snapshot_id, func.count()).where(Claim.snapshot_id.in_(ids))
        found |= {row[0]: row[1] for row in session.execute(query.group_by(Claim.snapshot_id))}
    return found


def _articles(session: Session, numbers: Iterable[int]) -> dict[int, ArticleRef]:
    found: dict[int, ArticleRef] = {}
    for ids in batches(numbers):
        rows = session.scalars(select(Article).where(Article.id.in_(ids)))
        found |= {row.id: article_ref(row) for row in rows}
    return found


def _stories(session: Session, since: datetime) -> list[int]:
    return list(session.scalars(select(Story.id).where(Story.created_at >= since)))
