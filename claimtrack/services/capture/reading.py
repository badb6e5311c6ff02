"""From a source to what its pages say, without a database: another process may do it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from claimtrack.domain.reading import Article, Reading
from claimtrack.domain.stamp import Stamp
from claimtrack.errors import InputError
from claimtrack.extraction.text.language import language_by_words
from claimtrack.ingest.address import safe_url
from claimtrack.ingest.page import Page, clean_name
from claimtrack.ingest.readers import Asked, Found, read_file
from claimtrack.services.check.extract import extract_text
from claimtrack.services.log.clock import moment
from claimtrack.services.lookup.typed_dates import EMBARGO, Days
from claimtrack.settings import Limits


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


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page, with what the user told of it, and what it says."""

    page: Page
    reading: Reading


def read_source(name: str, limits: Limits, about: About) -> Iterator[PageRead | InputError]:
    """The pages of one file and what each says, or why one cannot be read."""
    asked = Asked(limits=limits, encoding=about.encoding, url=about.url)
    return (read_found(found, about) for found in read_file(name, asked))


def read_found(page_or_error: Found, about: About) -> PageRead | InputError:
    """What a page says; an error is passed on."""
    if isinstance(page_or_error, InputError):
        return page_or_error
    page = as_told(page_or_error, about)
    return PageRead(page, read_page(page, about))


def read_page(page: Page, about: About) -> Reading:
    """Who says what in a page: a pure function, so that another process may do it."""
    published = about.published or page.published
    return extract_text(
        page.text,
        lang=about.lang or language_by_words(page.text, page.lang),
        title=clean_name(about.title) or page.title,
        published=published.day if published else None,
        outlet=clean_name(about.outlet) or page.outlet,
        url=page.url,
        furniture=page.furniture,
    )


def read_anew(article: Article) -> Reading:
    """The same text again, with what is known of its article by now."""
    from claimtrack.extraction.article import read  # only a known page without its day needs it

    return read(article)


def as_told(page: Page, about: About) -> Page:
    """The page with the address that the user gives, and without dates that cannot be."""
    page = replace(page, url=safe_url(about.url) or about.url) if about.url else page
    latest = ((page.retrieved_at or moment()) + EMBARGO).date()
    published, updated = _not_after(latest, page.published), _not_after(latest, page.updated)
    if (published, updated) == (page.published, page.updated):
        return page
    return replace(page, published=published, updated=updated, doubts=(*page.doubts, "future"))


def _not_after(latest: date, stamp: Stamp | None) -> Stamp | None:
    return None if stamp is None or stamp.earliest > latest else stamp
