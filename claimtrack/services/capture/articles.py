"""Articles into the database: their bytes, what was read in them, and where they come from."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from claimtrack.domain.period import Precision
from claimtrack.domain.reading import Article, Reading
from claimtrack.domain.stamp import Stamp
from claimtrack.extraction.page.agency import find_agency
from claimtrack.extraction.text.language import detect
from claimtrack.ingest.address import canonical_url, domain_of
from claimtrack.ingest.formats.plain import read_plain
from claimtrack.ingest.page import Page
from claimtrack.services.capture.near_copies import Copy
from claimtrack.services.capture.reading import About, as_told, read_anew, read_page
from claimtrack.services.capture.record import Recorded, Source, record, still_missing
from claimtrack.services.lookup.typed_dates import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What came of one page. ``state``: "new", "known" or "changed" (a new version).

    ``looks``: the language it seems to be in, where that is not the one it was read in.
    ``step``: the step of the log, None where nothing changed.
    ``doubts``: ``ingest.`` messages, what people should know of it.
    ``copies``: near copies among the other articles. ``missing``: "outlet" and "published" where
    neither the page nor anybody said.
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
    copies: tuple[Copy, ...] = ()
    missing: tuple[str, ...] = ()


def ingest_file(session: Session, path: Path, about: About, step: int | None = None) -> Ingested:
    """Read one text file and record what it says; see ``ingest_page``."""
    return ingest_page(session, read_plain(path, about.encoding), about, step)


def ingest_page(session: Session, page: Page, about: About, step: int | None = None) -> Ingested:
    """Record one page and what it says; commits, or leaves everything as it was.

    ``step``: the step of the log that the same command began with a page before.
    """
    told = as_told(page, about)
    return record_page(session, told, read_page(told, about), about, step)


def record_page(
    session: Session,
    page: Page,
    reading: Reading,
    about: About,
    step: int | None = None,
    action: str = "ingest",
) -> Ingested:
    """Put a page that was read into the database; all of it, or nothing."""
    source = _source(page, reading.article, about)
    done = record(session, reading, source, step, action, again=read_anew)
    missing = still_missing(session, done.article, unsaid(page, reading.article, about))
    return _ingested(page, reading.article, done, missing)


def unsaid(page: Page, article: Article, about: About) -> tuple[str, ...]:
    """What neither the page nor the user says of an article."""
    outlet = article.outlet or page.site or page.url
    told = {"outlet": outlet, "published": about.published or page.published}
    return tuple(name for name, value in told.items() if not value)


def _source(page: Page, article: Article, about: About) -> Source:
    stamp = page.published if about.published is None else None
    canonical, domain, site = _address(page)
    return Source(
        raw=page.raw,
        name=page.name if "://" in page.name else Path(page.name).name,
        media_type=page.media_type,
        encoding=page.encoding,
        retrieved_at=page.retrieved_at,
        canonical_url=canonical,
        domain=domain,
        around=_around(about.published, page.published),
        byline=page.byline,
        agency=find_agency(page.text, article.lang) or _agency_of(page.byline, article.lang),
        site=site,
        reader=page.reader,
        version=page.version,
        published_at=_text_of(stamp),
        updated_at=_text_of(page.updated),
        etag=page.etag,
        modified=page.modified,
        who=about.who,
    )


def _address(page: Page) -> tuple[str | None, str | None, str | None]:
    """The address by which the page is known, its domain, and what the site calls itself."""
    if not page.url:
        return None, None, page.site
    return canonical_url(page.url), domain_of(page.url), page.site


def _text_of(stamp: Stamp | None) -> str | None:
    return stamp.text if stamp else None


def _agency_of(byline: str | None, lang: str) -> str | None:
    """A byline that names an agency is a credit: "Le Phare avec AFP"."""
    return find_agency(f"({byline})", lang) or find_agency(byline, lang) if byline else None


def _around(told: Days | None, stamp: Stamp | None) -> tuple[date, date, Precision] | None:
    """A month or a year as such; a day is recorded with the article."""
    known = told or stamp
    if known is None or known.day is not None:
        return None
    return known.earliest, known.latest, known.precision


def _ingested(page: Page, article: Article, done: Recorded, missing: tuple[str, ...]) -> Ingested:
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
        copies=done.copies,
        missing=missing,
    )


def _looks(article: Article) -> str | None:
    found = detect(article.text)
    return found if found != article.lang else None
