"""The rows that a dossier stands on: its articles and those of its figures, who speaks in them."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.grouping.dossiers import Scope
from claimtrack.services.reports.selection import Narrowed
from claimtrack.store.tables.models import (
    Affiliation,
    Article,
    Claim,
    Dossier,
    Snapshot,
    Speaker,
    Statement,
)


def part_of_store(session: Session, within: Scope | Narrowed) -> dict[str, set[int]]:
    """Table → ids of the rows to keep, for tables that refer to nothing or stand alone."""
    articles = {int(name[1:]) for name in within.articles}
    articles |= _articles(session, [int(name[1:]) for name in within.claims])
    snapshots = set(session.scalars(select(Snapshot.id).where(Snapshot.article_id.in_(articles))))
    outlets = session.scalars(select(Article.outlet_id).where(Article.id.in_(articles)))
    dossiers = session.scalars(select(Dossier.id).where(Dossier.slug == within.dossier))
    return {
        "outlet": _known(outlets),
        "article": articles,
        "speaker": _speakers(session, snapshots),
        "dossier": set(dossiers),
    }


def _known(ids: Iterable[int | None]) -> set[int]:
    return {number for number in ids if number is not None}


def _articles(session: Session, claims: list[int]) -> set[int]:
    query = select(Snapshot.article_id).join(Claim, Claim.snapshot_id == Snapshot.id)
    return set(session.scalars(query.where(Claim.id.in_(claims))))


def _speakers(session: Session, snapshots: set[int]) -> set[int]:
    """Who speaks there, for whom, and those found to be one of them."""
    found: set[int] = set()
    for table in (Statement, Claim):
        for column in (table.speaker_id, table.organisation_id):
            found |= _known(session.scalars(select(column).where(table.snapshot_id.in_(snapshots))))
    posts = select(Affiliation.organisation_id).where(Affiliation.speaker_id.in_(found))
    found |= set(session.scalars(posts))
    merged = select(Speaker.id).where(Speaker.merged_into_id.in_(found))
    return found | set(session.scalars(merged))
