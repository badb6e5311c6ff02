"""From a source to what its pages say, without a database: another process may do it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimtrack.domain.reading import Reading
from claimtrack.errors import InputError
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


def read_found(found: Found, about: About) -> PageRead | InputError:
    """What a page says; an error is passed on."""
    if isinstance(found, InputError):
        return found
    page = as_told(found, about)
    return PageRead(page, read_page(page, about))


def read_page(page: Page, about: About) -> Reading:
    """Who says what in a page: a pure function, so that another process may do it."""
    published = about.published.day if about.published else None
    stamp = page.published
    return extract_text(
        page.text,
        lang=about.lang or page.lang,
        title=clean_name(about.title) or page.title,
        published=published or (stamp.day if stamp and not about.published else None),
        outlet=clean_name(about.outlet) or page.outlet,
        url=page.url,
        furniture=page.furniture,
    )


def as_told(page: Page, about: About) -> Page:
    """The page with the address that the user gives, and without dates that cannot be."""
    page = replace(page, url=safe_url(about.url) or about.url) if about.url else page
    now = page.retrieved_at or moment()
    late = [
        name
        for name, stamp in (("published", page.published), ("updated", page.updated))
        if stamp is not None and stamp.earliest > (now + EMBARGO).date()
    ]
    if not late:
        return page
    return replace(
        page,
        published=None if "published" in late else page.published,
        updated=None if "updated" in late else page.updated,
        doubts=(*page.doubts, "future"),
    )
