"""What a page says of its article beside the words: headline, authors, outlet, address, dates."""

from dataclasses import dataclass
from typing import Any

from claimtrack.ingest.address import domain_of, safe_url
from claimtrack.ingest.html.bylines import byline_of
from claimtrack.ingest.html.dates import Dates, find_dates
from claimtrack.ingest.html.linked_data import linked_data
from claimtrack.ingest.html.metas import headlines, meta_values
from claimtrack.ingest.html.no_break_spaces import Blanks
from claimtrack.ingest.html.outlets import outlet_name
from claimtrack.ingest.html.titles import clean_title
from claimtrack.ingest.page import clean_name

_HEAD = 300_000
"""Characters of a page in which it says what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """None and empty where the page does not say."""

    title: str | None
    byline: str | None
    site: str | None
    url: str | None
    dates: Dates


def page_facts(printed: str, found: Any, blanks: Blanks, asked: str | None) -> PageFacts:
    """``found``: what the library that reads pages makes of it; ``asked``: the address it is at."""
    linked, metas = linked_data(printed), meta_values(printed[:_HEAD])
    url = _address(asked, found.url)
    host = domain_of(url) if url else None
    site = outlet_name(printed, linked, metas, host, blanks.plain(found.sitename or ""))
    named = (site, linked.publisher, metas.get("og:site_name"), *linked.sites, host)
    outlets = list(filter(None, named))
    title = clean_name(blanks.show(found.title or "")) or ""
    author = blanks.plain(found.author) if found.author else None
    return PageFacts(
        title=clean_name(clean_title(title, headlines(printed), linked.headline, outlets)),
        byline=clean_name(byline_of(linked, author, outlets)),
        site=site,
        url=url,
        dates=find_dates(printed[:_HEAD], found.date, linked),
    )


def _address(asked: str | None, found: str | None) -> str | None:
    """The page's own address where it names one of the same host, else the one asked for."""
    own, given = safe_url(found), safe_url(asked)
    if own is None or asked is None:
        return own or given
    return own if domain_of(own) == domain_of(asked) else given
