"""Who speaks in a report: everybody behind its claims, with their names and posts."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.services.people.speakers import Post, list_speakers
from claimtrack.store.reader import batches
from claimtrack.store.tables.models import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSpeaker:
    """One speaker of a report. ``claims``: those of the report that go back to them."""

    id: str
    name: str
    kind: str | None
    description: str | None
    wikidata: str | None
    names: tuple[str, ...]
    posts: tuple[Post, ...]
    claims: tuple[str, ...]


def speakers_of(session: Session, rows: Sequence[ClaimRow]) -> tuple[ReportSpeaker, ...]:
    """The speakers of these claims, by name."""
    theirs = _claims_by_speaker(session, [number_of(row.id) for row in rows])
    if not theirs:
        return ()
    return tuple(
        ReportSpeaker(
            id=one.id,
            name=one.name,
            kind=one.kind,
            description=one.description,
            wikidata=one.wikidata,
            names=one.names,
            posts=one.posts,
            claims=theirs[one.id],
        )
        for one in list_speakers(session)
        if one.id in theirs
    )


def _claims_by_speaker(session: Session, ids: Sequence[int]) -> dict[str, tuple[str, ...]]:
    claims: dict[str, tuple[str, ...]] = {}
    query = select(Claim.speaker_id, Claim.id).where(Claim.speaker_id.is_not(None))
    for batch in batches(ids):
        rows = session.execute(query.where(Claim.id.in_(batch)).order_by(Claim.id))
        for speaker, number in rows:
            name = f"P{speaker}"
            claims[name] = (*claims.get(name, ()), f"C{number}")
    return claims
