"""RSS and Atom: each entry an article, as much of it as the feed holds."""

import re
from calendar import month_abbr
from collections.abc import Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import cache
from html import unescape
from typing import Any

from claimtrack import __version__
from claimtrack.domain.stamp import Stamp, read_stamp
from claimtrack.errors import BadDocument, InputError, NoText
from claimtrack.ingest.address import safe_url
from claimtrack.ingest.page import Page, clean_name, clean_text
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.numbers import NumberTable

_MEDIA_TYPES = {"item": "application/rss+xml", "entry": "application/atom+xml"}
"""What an entry is called, and what it is then."""
_BODIES = ("encoded", "content", "description", "summary")
_BLOCK = re.compile(r"(?i)</?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|table)\b[^>]*>")
_SCRIPT = re.compile(r"(?is)<(script|style)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)")
_TAG = re.compile(r"<[^>]{0,2000}>")
_SPACES = re.compile(r"[ \t\r\n]+")


def read_feed(
    raw: bytes, name: str, retrieved_at: datetime | None = None
) -> Iterator[Page | InputError]:
    """The entries of a feed in its order, and an error for each one that holds no words."""
    root = _root(raw, name)
    site = _value(next(_called(root, "channel"), root), "title")
    entries = list(_called(root, *_MEDIA_TYPES))
    if not entries:
        raise BadDocument(path=name, why="no item and no entry in it")
    for place, entry in enumerate(entries, start=1):
        named = f"{name}#{place}"
        yield _page(entry, named, clean_name(site), retrieved_at) or NoText(path=named)


def _root(raw: bytes, name: str) -> Any:
    """The feed as a tree: entities of its own are not resolved, nothing is loaded."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, huge_tree=False, load_dtd=False
    )
    try:
        root = etree.fromstring(raw.replace(b"\0", b""), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadDocument(path=name, why=str(error)[:120]) from error
    if root is None:
        raise BadDocument(path=name, why="no XML in it")
    return root


def _called(root: Any, *names: str) -> Iterator[Any]:
    """The elements of these names, in whatever namespace."""
    return (element for element in root.iter() if _local(element) in names)


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _page(entry: Any, name: str, site: str | None, retrieved_at: datetime | None) -> Page | None:
    from lxml import etree

    title = clean_name(words_of(_value(entry, "title")))
    body = max((words_of(_value(entry, each)) for each in _BODIES), key=len)
    if not body and not title:
        return None
    published, updated = _moments(entry)
    return Page(
        name=name,
        raw=etree.tostring(entry, encoding="utf-8", with_tail=False),
        text="\n\n".join(filter(None, dict.fromkeys((title, body)))) + "\n",
        media_type=_MEDIA_TYPES[_local(entry)],
        encoding="utf-8",
        reader="feed",
        version=__version__,
        title=title or body.partition("\n")[0][:200],
        byline=clean_name(words_of(_author(entry))),
        site=site,
        url=_link(entry),
        published=published,
        updated=updated,
        retrieved_at=retrieved_at,
    )


def _moments(entry: Any) -> tuple[Stamp | None, Stamp | None]:
    """When it was published, and changed after that."""
    published = _moment(entry, "pubDate", "published", "issued", "date", "created")
    updated = _moment(entry, "updated", "modified")
    if published is None or updated is None:
        return published or updated, None
    return published, updated if updated.text != published.text else None


def _value(entry: Any, name: str) -> str:
    """The text of the first child of this name, its tags included where they are tags."""
    from lxml import etree

    child = _child(entry, name)
    if child is None:
        return ""
    inner = "".join(etree.tostring(each, encoding="unicode") for each in child)
    return (child.text or "") + inner


def _child(entry: Any, name: str) -> Any:
    """The first child of this name; None where there is none."""
    return next((child for child in entry if _local(child) == name), None)


def words_of(html: str) -> str:
    """The words of a piece of HTML, its paragraphs apart."""
    bare = _TAG.sub("", _BLOCK.sub("\n", _SCRIPT.sub("", html)))
    if "<" not in html and "&lt;" in html:
        return words_of(unescape(html))
    lines = (_SPACES.sub(" ", line).strip() for line in clean_text(unescape(bare)).split("\n"))
    return "\n\n".join(filter(None, lines))


def _author(entry: Any) -> str:
    author = _child(entry, "author")
    if author is None:
        return _value(entry, "creator")
    return _value(author, "name") or (author.text or "")


def _link(entry: Any) -> str | None:
    addresses = map(_address, filter(_is_page_link, entry))
    return next(filter(None, addresses), None) or safe_url(_value(entry, "guid"))


def _is_page_link(child: Any) -> bool:
    return _local(child) == "link" and child.get("rel", "alternate") == "alternate"


def _address(link: Any) -> str | None:
    return safe_url(link.get("href") or link.text)


def _moment(entry: Any, *names: str) -> Stamp | None:
    for name in names:
        printed = _value(entry, name).strip()
        if printed and (stamp := _stamp(printed)):
            return stamp
    return None


def _stamp(printed: str) -> Stamp | None:
    return read_stamp(printed) or _mail_date(printed) or _mail_date(_in_english(printed))


def _in_english(printed: str) -> str:
    """A date of RFC 822 that a feed writes in its own language: "lun., 01 juin 2026 08:00"."""
    found = _NAMED.search(printed)
    month = _months().get(found["month"].lower().rstrip(".")) if found else None
    if found is None or month is None:
        return ""
    return f"{found['day']} {month_abbr[month]} {found['rest']}"


_NAMED = re.compile(r"(?P<day>\d{1,2})\s+(?P<month>[^\W\d_]+\.?)\s+(?P<rest>\d{4}\b.*)")


@cache
def _months() -> Mapping[str, int]:
    """The months of every language by their names."""
    return {
        name: number
        for code in CODES
        for name, number in table(code, "numbers", NumberTable).months.items()
    }


def _mail_date(printed: str) -> Stamp | None:
    """RFC 822, as RSS has it: "Sat, 04 May 2024 10:20:00 +0200"."""
    try:
        return read_stamp(parsedate_to_datetime(printed).isoformat())
    except (ValueError, TypeError):
        return None
