"""One file into the database: its bytes, what was read in it, and where it comes from."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from claimtrack.domain.period import Precision
from claimtrack.domain.reading import Article
from claimtrack.extraction.agency import find_agency
from claimtrack.extraction.language import detect
from claimtrack.ingest.address import canonical_url, domain_of
from claimtrack.ingest.text import read_text, title_of
from claimtrack.services.dates import Days
from claimtrack.services.extracting import extract_text
from claimtrack.services.record import Recorded, Source, record


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
    """What came of one file. ``state``: "new", "known" or "changed" (a new version).

    ``looks``: the language it seems to be in, where @@, None where nothing changed.
    """

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
    looks: str | None = None
    step: int | None = None


def ingest_file(session: Session, path: Path, about: About, step: int | None = None) -> Ingested:
    """Read one file and record what it says; commits, or leaves everything as it was.

    ``step``: the step of the log that the same command began with a file before.
    """
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
        around=_around(about.published),
        agency=find_agency(text, reading.article.lang),
        who=about.who,
    )
    done = record(session, reading, source, step)
    return _ingested(path, reading.article, done)


def _around(published: Days | None) -> tuple[date, date, Precision] | None:
    """A month or a year as such; a day is recorded with the article."""
    if published is None or published.day is not None:
        return None
    return published.earliest, published.latest, published.precision


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
        looks=_looks(article),
        step=done.step,
    )


def _looks(article: Article) -> str | None:
    found = detect(article.text)
    return found if found != article.lang else None
