"""Putting what was read in one article into the database: all of it, or nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from claimtrack.domain.reading import Article as ReadArticle
from claimtrack.domain.reading import Reading
from claimtrack.services.capture.near_copies import Copy, copies_of
from claimtrack.services.capture.purge import refuse_purged
from claimtrack.services.grouping.steps import Hand, OpenStep, step
from claimtrack.services.log.clock import moment
from claimtrack.services.lookup.short_ids import article_named
from claimtrack.store.tables.closed_sets import UNNAMED
from claimtrack.store.tables.models import Article, Claim, Snapshot, Statement
from claimtrack.store.write.articles import Source, find_article, find_snapshot, sha256
from claimtrack.store.write.columns import found_rows
from claimtrack.store.write.speaker_index import People, keep_people, people_now
from claimtrack.store.write.speakers import Speakers
from claimtrack.store.write.statements import FindingsWriter, write_findings

__all__ = ["Recorded", "Source", "record"]

Reader = Callable[[ReadArticle], Reading]
"""Reads a text with what is known of its article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What an ingest did. ``article`` is a short id ("A1"); counts are rows.

    ``known``: the same text of the same article was already there. ``statements`` and ``claims``
    are what this text holds now, ``new_...`` what was added; ``changed`` and ``removed`` count
    rows that a newer reading of a known text altered. ``step``: the step of the log, None where
    nothing changed. ``copies``: near copies of a new text among the other articles.
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
    step: int | None = None
    copies: tuple[Copy, ...] = ()


def record(
    session: Session,
    reading: Reading,
    source: Source,
    step_number: int | None = None,
    action: str = "ingest",
    again: Reader | None = None,
) -> Recorded:
    """Write one article and commit; when anything fails, nothing of it is kept.

    The same text again changes nothing. The same text read by a newer version is brought up to
    date; what people made or judged stays. In the log a new text is one line, a newer reading of
    a known one a line for each row that it changes. ``step_number``: the step of the log that the
    command began with an article before. ``action``: what the log calls the step. ``again`` reads
    a known text that does not say its day with the one that is recorded.
    """
    with step(session, Hand(who=source.who, at=moment()), action, "", join=step_number) as made:
        people = people_now(session)
        done = _record(session, reading, source, made, people.people, again)
    keep_people(session, people, len(made.lines))
    return replace(done, step=made.number)


def still_missing(session: Session, name: str, unsaid: tuple[str, ...]) -> tuple[str, ...]:
    """Which of "outlet" and "published" the article does not have from an earlier page either."""
    if not unsaid:
        return ()
    article = article_named(session, name)
    known = {"outlet": article.outlet_id, "published": article.published_earliest}
    return tuple(field for field in unsaid if known[field] is None)


def _refuse_purged(session: Session, reading: Reading, source: Source) -> None:
    address = source.canonical_url or reading.article.url
    refuse_purged(
        session,
        path=source.name or address or "",
        key=sha256(f"url {address}") if address else "",
        raw=sha256(source.raw),
        text=sha256(reading.article.text),
    )


def _record(
    session: Session,
    reading: Reading,
    source: Source,
    made: OpenStep,
    people: People,
    again: Reader | None,
) -> Recorded:
    made.inserts = False
    _refuse_purged(session, reading, source)
    article, new_article = find_article(session, reading.article, source)
    made.what = article.name
    snapshot, new_snapshot = find_snapshot(
        session, article, reading.article.text, source, made.hand.at
    )
    made.inserts = not new_snapshot
    if again is not None and not new_snapshot and source.around is None:
        reading = _as_recorded(reading, article, again)
    speakers = meet(session, snapshot, reading, people, fresh=new_snapshot)
    writer, statements, claims = write_reading(
        session, snapshot, reading, speakers, fresh=new_snapshot
    )
    if new_snapshot:
        made.line(
            "ingest",
            "snapshot",
            str(snapshot.id),
            None,
            {
                "article": article.name,
                "new_article": new_article,
                "source": source.name,
                "sha256": snapshot.sha256,
                "statements": statements,
                "claims": claims,
            },
        )
    return Recorded(
        article=article.name,
        new_article=new_article,
        known=not new_snapshot,
        statements=statements,
        claims=claims,
        new_statements=writer.new[Statement],
        new_claims=writer.new[Claim],
        new_speakers=speakers.made,
        changed=writer.changed,
        removed=writer.removed,
        copies=copies_of(session, snapshot.article_id, snapshot.copies, snapshot.signature)
        if new_snapshot
        else (),
    )


def _as_recorded(reading: Reading, article: Article, again: Reader) -> Reading:
    """A known text that does not say its day, read with the day that is recorded of its article.

    It was given with the page before, or by hand: without it "Saturday" would have no date any
    more.
    """
    first, last = article.published_earliest, article.published_latest
    if reading.article.published is not None or first is None or first != last:
        return reading
    outlet = reading.article.outlet or (article.outlet.name if article.outlet else None)
    return again(replace(reading.article, published=first, outlet=outlet))


def write_reading(
    session: Session, snapshot: Snapshot, reading: Reading, speakers: Speakers, *, fresh: bool
) -> tuple[FindingsWriter, int, int]:
    """Write one reading of a text; the writer with its counts, how many statements and claims."""
    rows = found_rows(session, speakers, snapshot.text, reading)
    writer = FindingsWriter(session, snapshot, rows)
    statements, claims = write_findings(writer, reading, fresh=fresh)
    return writer, statements, claims


def _names(reading: Reading) -> Iterator[str]:
    """Every name of a reading that is looked up."""
    for speaker in reading.speakers:
        yield from (speaker.name, *speaker.names)
    for said in reading.statements:
        yield from filter(None, (said.speaker, said.organisation))
    for claim in reading.claims:
        yield from filter(None, (claim.facts.speaker, claim.facts.organisation))


def meet(
    session: Session, snapshot: Snapshot, reading: Reading, people: People, *, fresh: bool
) -> Speakers:
    """The speakers of one reading, everyone it names found or made."""
    people.expect(_names(reading))
    speakers = Speakers(
        session, snapshot, reading.article.lang, reading.speakers, people, fresh=fresh
    )
    for speaker in reading.speakers:
        if speaker.kind != UNNAMED:
            speakers.get(speaker.name, speaker.kind)
    return speakers
