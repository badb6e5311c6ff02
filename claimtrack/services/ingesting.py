"""One file into the database: its bytes, what was read in it, and where it comes from."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from claimtrack.domain.reading import Article
from claimtrack.ingest.address import canonical_url, domain_of
from claimtrack.ingest.text import read_text, title_of
from claimtrack.services.dates import Days
from claimtrack.services.extracting import extract_text
from claimtrack.services.record import Recorded, Source, record
from claimtrack.store import models


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the user says of the articles beside their words; None where nothing was said."""

    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    published: Days | None = None
    lang: str | None = None
    encoding: str | None = None
    who: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What came of one file. ``state``: "new", "known" or "changed" (a new version)."""

    path: str
    article: str
    title: str | None
    lang: str
    state: str
    statements: int
    claims: int
    new_statements: int
    new_claims: int
    new_speakers: int


def ingest_file(session: Session, path: Path, about: About) -> Ingested:
    """Read one file and record what it says; commits, or leaves everything as it was."""
    raw, text = read_text(path, about.encoding)
    reading = extract_text(
        text,
        lang=about.lang,
        title=about.title or title_of(text),
        published=about.published.day if about.published else None,
        outlet=about.outlet,
        url=about.url,
    )
    source = Source(
        raw=raw,
        name=path.name,
        encoding=about.encoding or "utf-8",
        canonical_url=canonical_url(about.url) if about.url else None,
        domain=domain_of(about.url) if about.url else None,
        who=about.who,
    )
    done = record(session, reading, source)
    _date_roughly(session, done.article, about.published)
    return _ingested(path, reading.article, done)


def _date_roughly(session: Session, name: str, published: Days | None) -> None:
    """Keep a month or a year as such where the article has no date; a day is recorded with it."""
    if published is None or published.day is not None:
        return
    article = session.get_one(models.Article, int(name[1:]))
    if article.published_earliest is None:
        article.published_earliest = published.earliest
        article.published_latest = published.latest
        article.published_precision = published.precision
        session.commit()


def _ingested(path: Path, article: Article, done: Recorded) -> Ingested:
    return Ingested(
        path=str(path),
        article=done.article,
        title=article.title,
        lang=article.lang,
        state="new" if done.new_article else "known" if done.known else "changed",
        statements=done.statements,
        claims=done.claims,
        new_statements=done.new_statements,
        new_claims=done.new_claims,
        new_speakers=done.new_speakers,
    )
