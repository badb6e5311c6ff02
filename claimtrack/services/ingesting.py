"""One file into the database: its bytes, what was read in it, and where it comes from."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from claimtrack.domain.period import Precision
from claimtrack.domain.reading import Article
from claimtrack.errors import UsageError
from claimtrack.extraction.language import detect
from claimtrack.extraction.read import read
from claimtrack.ingest.address import canonical_url, domain_of
from claimtrack.ingest.text import read_text, title_of
from claimtrack.services.record import Recorded, Source, record
from claimtrack.store import models

_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2}))?(?:-(?P<day>\d{2}))?")


@dataclass(frozen=True, slots=True)
class Published:
    """When an article came out: first and last day it may have been, both included."""

    earliest: date
    latest: date
    precision: Precision

    @property
    def day(self) -> date | None:
        """The day, where it is known; "samedi" can be placed only then."""
        return self.earliest if self.precision is Precision.DAY else None


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the user says of the articles beside their words; None where nothing was said."""

    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    published: Published | None = None
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


def read_published(text: str) -> Published:
    """A day, a month or a year in ISO form. Raises UsageError for anything else."""
    match = _DATE.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError
        year, month, day = (int(part) if part else None for part in match.groups())
        return _published(year or 0, month, day)
    except ValueError as error:
        wants = "write a day (2016-12-10), a month (2016-12) or a year (2016)"
        raise UsageError(option="--published", value=text, wants=wants) from error


def _published(year: int, month: int | None, day: int | None) -> Published:
    if month is None:
        return Published(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    first = date(year, month, 1)
    if day is None:
        return Published(first, first.replace(day=monthrange(year, month)[1]), Precision.MONTH)
    return Published(date(year, month, day), date(year, month, day), Precision.DAY)


def ingest_file(session: Session, path: Path, about: About) -> Ingested:
    """Read one file and record what it says; commits, or leaves everything as it was."""
    raw, text = read_text(path, about.encoding)
    article = Article(
        text=text,
        lang=about.lang or detect(text) or "en",
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
    done = record(session, read(article), source)
    _date_roughly(session, done.article, about.published)
    return _ingested(path, article, done)


def _date_roughly(session: Session, name: str, published: Published | None) -> None:
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
