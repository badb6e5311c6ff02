"""When a page says that it was published and changed, with the time and the zone it prints."""

import re
from dataclasses import dataclass

from claimtrack.domain.stamp import Stamp, read_stamp

_META = re.compile(r"<meta\b[^>]{1,600}>", re.IGNORECASE)
_TIME = re.compile(r"<time\b[^>]{1,400}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_LD = re.compile(r'"date(Published|Modified|Created)"\s*:\s*"([^"]{4,40})"')
_PUBLISHED = frozenset(
    "article:published_time og:published_time datepublished date dc.date dc.date.issued "
    "dcterms.created dc.date.created pubdate publishdate publish-date sailthru.date "
    "parsely-pub-date cxenseparse:recs:publishtime article.published rnews:datepublished".split()
)
_UPDATED = frozenset(
    "article:modified_time og:updated_time og:modified_time datemodified dc.date.modified "
    "dcterms.modified last-modified lastmod article.updated revised".split()
)
_HEAD = 300_000
"""Characters in which a page says its dates; a comment at the end has dates of its own."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Both None where the page does not say."""

    published: Stamp | None = None
    updated: Stamp | None = None


def find_dates(page: str, fallback: str | None = None) -> Dates:
    """The page's dates, the finest of what it says; ``fallback``: a day found by other means."""
    head = page[:_HEAD]
    named = _named(head)
    published = _first(named, _PUBLISHED)
    updated = _first(named, _UPDATED)
    found = read_stamp(fallback)
    if published is None:
        published = _time_tag(head, found)
    if published is None or (found and _finer(found, published)):
        published = found or published
    if updated is not None and published is not None and updated.text == published.text:
        updated = None
    return Dates(published, updated)


def _finer(a: Stamp, b: Stamp) -> bool:
    return b.day is None and a.day is not None


def _named(head: str) -> dict[str, str]:
    """Names of dates, in small letters, and what stands beside them; the first of each name."""
    found: dict[str, str] = {}
    for kind, value in _LD.findall(head):
        found.setdefault(f"date{kind.lower()}", value)
    for tag in _META.findall(head):
        pairs = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag)}
        name = pairs.get("property") or pairs.get("name") or pairs.get("itemprop")
        if name and "content" in pairs:
            found.setdefault(name.lower(), pairs["content"])
    return found


def _first(named: dict[str, str], names: frozenset[str]) -> Stamp | None:
    """The finest stamp under these names; of two as fine, the first on the page."""
    values = (value for name, value in named.items() if name in names)
    stamps = [stamp for value in values if (stamp := read_stamp(value))]
    return max(stamps, key=lambda stamp: len(stamp.text)) if stamps else None


def _time_tag(head: str, found: Stamp | None) -> Stamp | None:
    """A ``<time>`` of the day that was found, for its clock and zone."""
    for tag in _TIME.findall(head):
        pairs = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag)}
        stamp = read_stamp(pairs.get("datetime"))
        if stamp is not None and found is not None and stamp.earliest == found.earliest:
            return stamp
    return None
