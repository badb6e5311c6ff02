"""When a page says that it was published and changed, with the time and the zone it prints."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimtrack.domain.stamp import Stamp, read_stamp
from claimtrack.ingest.html.linked_data import LinkedData
from claimtrack.ingest.html.metas import attributes, meta_tags

_TIME = re.compile(r"<time\b[^>]{1,400}>", re.IGNORECASE)
_LD = re.compile(r'"date(Published|Modified|Created)"\s*:\s*"([^"]{4,40})"')
_PUBLISHED = frozenset(
    "article:published_time article:published og:published_time datepublished date dc.date "
    "dc.date.issued "
    "dcterms.created dc.date.created pubdate publishdate publish-date sailthru.date "
    "parsely-pub-date cxenseparse:recs:publishtime article.published rnews:datepublished".split()
)
_UPDATED = frozenset(
    "article:modified_time article:modified og:updated_time og:modified_time datemodified "
    "dc.date.modified "
    "dcterms.modified last-modified lastmod article.updated revised".split()
)


@dataclass(frozen=True, slots=True)
class Dates:
    """Both None where the page does not say."""

    published: Stamp | None = None
    updated: Stamp | None = None


def find_dates(head: str, fallback: str | None = None, linked: LinkedData | None = None) -> Dates:
    """The page's dates, the finest of what it says; ``fallback``: a day found by other means.

    ``head``: the part of a page in which it says its dates; a comment at the end has dates of its
    own. ``linked``: what its data say of the article; without a date there, the first one counts.
    """
    named = _named(head, linked or LinkedData())
    day = read_stamp(fallback)
    published = _finer(_first(named, _PUBLISHED) or _time_tag(head, day), day)
    updated = _first(named, _UPDATED)
    if updated is not None and published is not None and updated.text == published.text:
        updated = None
    return Dates(published, updated)


def _finer(printed: Stamp | None, found: Stamp | None) -> Stamp | None:
    """What the page prints; what was found by other means where that alone tells the day."""
    return max(filter(None, (printed, found)), key=_tells_day, default=None)


def _tells_day(stamp: Stamp) -> bool:
    return stamp.day is not None


def _named(head: str, linked: LinkedData) -> dict[str, str]:
    """Names of dates, in small letters, and what stands beside them; the first of each name."""
    values: dict[str, str] = {}
    for name, value in (*_linked_data(head, linked), *meta_tags(head)):
        values.setdefault(name.lower(), value)
    return values


def _linked_data(head: str, linked: LinkedData) -> Iterator[tuple[str, str]]:
    """The dates of the article; of data that cannot be read as such, or are of no article, any."""
    if linked.published:
        yield from (("datepublished", linked.published), ("datemodified", linked.updated))
        return
    for kind, value in _LD.findall(head):
        yield f"date{kind}", value


def _first(named: dict[str, str], names: frozenset[str]) -> Stamp | None:
    """The finest stamp under these names; of two as fine, the first on the page."""
    stamps = (read_stamp(value) for name, value in named.items() if name in names)
    return max(filter(None, stamps), key=_fineness, default=None)


def _fineness(stamp: Stamp) -> int:
    return len(stamp.text)


def _time_tag(head: str, day: Stamp | None) -> Stamp | None:
    """A ``<time>`` of the day that was found, for its clock and zone."""
    if day is None:
        return None
    stamps = (read_stamp(attributes(tag).get("datetime")) for tag in _TIME.findall(head))
    same = (stamp for stamp in filter(None, stamps) if stamp.earliest == day.earliest)
    return next(same, None)
