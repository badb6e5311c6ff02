"""A web page in, its article out: main text and metadata by trafilatura.

The words stand as the page has them, no-break spaces included; the title is the first paragraph.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.metadata import version
from typing import Any

from claimtrack.errors import NoText
from claimtrack.ingest.address import domain_of, safe_url
from claimtrack.ingest.blanks import Blanks
from claimtrack.ingest.charset import decode_page
from claimtrack.ingest.html_dates import find_dates
from claimtrack.ingest.page import Page, clean_name, clean_text

_LANG = re.compile(r"<html\b[^>]{0,300}?\blang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)
_LEAST = 5
"""Words of an article; fewer are a menu or a button."""
_BULLET = re.compile(r"^- (?=\S)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """How a page came: the address asked for, what the server said, and when."""

    name: str
    url: str | None = None
    charset: str | None = None
    retrieved_at: datetime | None = None
    etag: str | None = None
    modified: str | None = None
    media_type: str = "text/html"


def read_html(raw: bytes, got: Got) -> Page:
    """The article of one page. Raises NoText where there is none."""
    printed, encoding = decode_page(raw, got.charset)
    printed = printed.replace("\0", "")
    blanks = Blanks(printed)
    found = _extracted(blanks.hide(printed), got)
    title = clean_name(blanks.show(found.title)) if found is not None and found.title else None
    text = _text(clean_text(blanks.show(found.text or "")) if found is not None else "", title)
    if not text:
        raise NoText(path=got.name)
    dates = find_dates(printed, found.date)
    url = _address(got.url, found.url)
    return Page(
        name=got.name,
        raw=raw,
        text=text,
        media_type=got.media_type,
        encoding=encoding,
        reader="trafilatura",
        version=trafilatura_version(),
        title=title or text.partition("\n")[0],
        byline=_byline(found.author, blanks),
        site=_site(found, blanks),
        url=url,
        lang=_language(printed),
        published=dates.published,
        updated=dates.updated,
        retrieved_at=got.retrieved_at,
        etag=got.etag,
        modified=got.modified,
    )


@cache
def trafilatura_version() -> str:
    """The version that makes a text of a page, kept with the text."""
    return version("trafilatura")


def _extracted(printed: str, got: Got) -> Any:
    """What trafilatura makes of it; None where it finds nothing or breaks on it."""
    from trafilatura import bare_extraction

    try:
        return bare_extraction(
            printed, url=got.url, with_metadata=True, include_comments=False, deduplicate=False
        )
    except Exception as error:  # whatever a library raises on a broken page, the page is told
        raise NoText(path=got.name) from error


def _text(body: str, title: str | None) -> str:
    """Title and paragraphs, an empty line between them; nothing where there is no body."""
    lines = [_BULLET.sub("", line.strip()) for line in body.split("\n")]
    lines = [line for line in lines if line]
    if sum(len(line.split()) for line in lines) < _LEAST:
        return ""
    if title and _folded(lines[0]) != _folded(title):
        lines.insert(0, title)
    return "\n\n".join(lines) + "\n"


def _folded(line: str) -> str:
    return "".join(sign for sign in line.lower() if sign.isalnum())


def _address(asked: str | None, found: str | None) -> str | None:
    """The page's own address where it names one of the same host, else the one asked for."""
    own = safe_url(found) if found else None
    if asked is None or own is None:
        return own or (safe_url(asked) if asked else None)
    return own if domain_of(own) == domain_of(asked) else safe_url(asked)


def _byline(author: str | None, blanks: Blanks) -> str | None:
    return clean_name(", ".join(blanks.plain(author).split("; "))) if author else None


def _site(found: Any, blanks: Blanks) -> str | None:
    """What the page calls its outlet; an address is no name."""
    name = clean_name(blanks.plain(found.sitename)) if found.sitename else None
    if name is None or "." in name or name.lower() == (found.hostname or "").lower():
        return None
    return name.removeprefix("@")


def _language(printed: str) -> str | None:
    """French or English as the page says; None for others, which are found out from the words."""
    match = _LANG.search(printed[:5000])
    code = match[1].lower() if match else None
    return code if code in ("fr", "en") else None
