"""Putting what was read in one article into the database: all of it, or nothing."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from claimtrack.domain.reading import Reading
from claimtrack.store.articles import Source, find_article, find_snapshot
from claimtrack.store.changes import log
from claimtrack.store.findings import Writer, write_findings
from claimtrack.store.models import Claim, Statement
from claimtrack.store.speakers import UNNAMED, Speakers

__all__ = ["Recorded", "Source", "record"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What an ingest did. ``article`` is a short id ("A1"); counts are rows.

    ``known``: the same text of the same article was already there. ``statements`` and ``claims``
    are what this text holds now, ``new_...`` what was added; ``changed`` and ``removed`` count
    rows that a newer reading of a known text altered.
    """

    article: str
    new_article: bool
    known: bool
    statements: int
    claims: int
    new_statements: int
    new_claims: int
    new_speakers: int
    changed: int
    removed: int


def record(session: Session, reading: Reading, source: Source) -> Recorded:
    """Write one article and commit; when anything fails, nothing of it is kept.

    The same text again changes nothing. The same text read by a newer version is brought up to
    date; what people made or judged stays.
    """
    try:
        done = _record(session, reading, source)
        session.commit()
    except BaseException:
        session.rollback()
        raise
    return done


def _record(session: Session, reading: Reading, source: Source) -> Recorded:
    now = source.retrieved_at or datetime.now(UTC)
    article, new_article = find_article(session, reading.article, source, now)
    snapshot, new_snapshot = find_snapshot(session, article, reading.article.text, source, now)
    speakers = Speakers(session, snapshot, reading.article.lang, reading.speakers)
    for speaker in reading.speakers:
        if speaker.kind != UNNAMED:
            speakers.get(speaker.name, speaker.kind)
    writer = Writer(session, snapshot, speakers, now, source.who)
    statements, claims = write_findings(writer, reading)
    done = Recorded(
        article=article.name,
        new_article=new_article,
        known=not new_snapshot,
        statements=statements,
        claims=claims,
        new_statements=writer.new[Statement],
        new_claims=writer.new[Claim],
        new_speakers=len(speakers.made),
        changed=writer.changed,
        removed=writer.removed,
    )
    if new_snapshot:
        after = {"source": source.name, "sha256": snapshot.sha256, "statements": statements}
        log(session, at=now, who=source.who, action="ingest", what=article.name, after=after)
    return done
