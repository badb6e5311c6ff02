"""Articles into the database: their bytes, what was read in them, and where they come from."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from claimtrack.domain.period import Precision
from claimtrack.domain.reading import Article, Reading
from claimtrack.domain.stamp import Stamp
from claimtrack.extraction.agency import find_agency
from claimtrack.extraction.language import detect
from claimtrack.ingest.address import canonical_url, domain_of, safe_url
from claimtrack.ingest.page import Page
from claimtrack.ingest.plain import read_plain
from claimtrack.services.clock import moment
from claimtrack.services.dates import Days
from claimtrack.services.extracting import extract_text
from claimtrack.services.record import Recorded, Source, record

_AHEAD = timedelta(days=2)
"""A page may be dated tomorrow where its day begins sooner, or by an embargo; not next month."""


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
    """What came of one page. ``state``: "new", "known" or "changed" (a new version).

    ``looks``: the language it seems to be in, where that is not the one it was read in.
    ``step``: the step of the log, None where nothing changed.
    ``doubts``: keys of ``report.texts.ingest``, what people should know of it.
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
    doubts: tuple[str, ...] = ()


def ingest_file(session: Session, path: Path, about: About, step: int | None = None) -> Ingested:
    """Read one text file and record what it says; see ``ingest_page``."""
    return ingest_page(session, read_plain(path, about.encoding), about, step)


def ingest_page(session: Session, page: Page, about: About, step: int | None = None) -> Ingested:
    """Record one page and what it says; commits, or leaves everything as it was.

    ``step``: the step of the log that the same command began with a page before.
    """
    told = _told(page, about)
    return record_page(session, told, read_page(told, about), about, step)


def read_page(page: Page, about: About) -> Reading:
    """Who says what in a page: a pure function, so that another process may do it."""
    published = about.published.day if about.published else None
    stamp = page.published
    return extract_text(
        page.text,
        lang=about.lang or page.lang,
        title=about.title or page.title,
        published=published or (stamp.day if stamp and not about.published else None),
        outlet=about.outlet or page.outlet,
        url=page.url,
        furniture=page.furniture,
    )


def record_page(
    session: Session,
    page: Page,
    reading: Reading,
    about: About,
    step: int | None = None,
    action: str = "ingest",
) -> Ingested:
    """Put a page that was read into the database; all of it, or nothing."""
    done = record(session, reading, _source(page, reading.article, about), step, action)
    return _ingested(page, reading.article, done)


def _told(page: Page, about: About) -> Page:
    """The page with the address that the user gives, and without dates that cannot be."""
    page = replace(page, url=safe_url(about.url) or about.url) if about.url else page
    now = page.retrieved_at or moment()
    late = [
        name
        for name, stamp in (("published", page.published), ("updated", page.updated))
        if stamp is not None and stamp.earliest > (now + _AHEAD).date()
    ]
    if not late:
        return page
    return replace(
        page,
        published=None if "published" in late else page.published,
        updated=None if "updated" in late else page.updated,
        doubts=(*page.doubts, "future"),
    )


def _source(page: Page, article: Article, about: About) -> Source:
    return Source(
        raw=page.raw,
        name=page.name if "://" in page.name else Path(page.name).name,
        media_type=page.media_type,
        encoding=page.encoding,
        retrieved_at=page.retrieved_at,
        canonical_url=canonical_url(page.url) if page.url else None,
        domain=domain_of(page.url) if page.url else None,
        around=_around(about.published, page.published),
        byline=page.byline,
        agency=find_agency(page.text, article.lang) or _agency_of(page.byline, article.lang),
        site=page.site if page.url else None,
        reader=page.reader,
        version=page.version,
        published_at=page.published.text if page.published and not about.published else None,
        updated_at=page.updated.text if page.updated else None,
        etag=page.etag,
        modified=page.modified,
        who=about.who,
    )


def _agency_of(byline: str | None, lang: str) -> str | None:
    """A byline that names an agency is a credit: "Le Phare avec AFP"."""
    return find_agency(f"({byline})", lang) or find_agency(byline, lang) if byline else None


def _around(told: Days | None, stamp: Stamp | None) -> tuple[date, date, Precision] | None:
    """A month or a year as such; a day is recorded with the article."""
    known = told or stamp
    if known is None or known.day is not None:
        return None
    return known.earliest, known.latest, known.precision


def _ingested(page: Page, article: Article, done: Recorded) -> Ingested:
    return Ingested(
        path=page.name,
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
        doubts=page.doubts,
    )


def _looks(article: Article) -> str | None:
    found = detect(article.text)
    return found if found != article.lang else None
