"""A web page in, its article out: main text and metadata by trafilatura.

The words stand as the page has them, no-break spaces included; the title is the first paragraph.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.metadata import version
from typing import Any

from claimtrack.domain.reading import Region
from claimtrack.errors import NoText
from claimtrack.ingest.address import domain_of, safe_url
from claimtrack.ingest.html.boxes import folded, reason_of, set_apart, tidy
from claimtrack.ingest.html.charset import decode_page
from claimtrack.ingest.html.dates import find_dates
from claimtrack.ingest.html.live import keep_hours
from claimtrack.ingest.html.marks import plain_marks
from claimtrack.ingest.html.no_break_spaces import Blanks
from claimtrack.ingest.html.quoted import mark_quotations
from claimtrack.ingest.page import Page, clean_name, clean_text
from claimtrack.lang.pack import CODES

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
    found = _extracted(blanks.hide(printed), got, blanks.mark)
    title = clean_name(blanks.show(found.title or ""))
    lines = _lines(clean_text(blanks.show(found.text)), title)
    if not lines:
        raise NoText(path=got.name)
    text, furniture = _text(lines, blanks.mark)
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
        furniture=furniture,
    )


@cache
def trafilatura_version() -> str:
    """The version that makes a text of a page, kept with the text."""
    return version("trafilatura")


def _extracted(printed: str, got: Got, mark: str | None) -> Any:
    """What trafilatura makes of it. Raises NoText where that is no page or breaks on it."""
    from trafilatura import bare_extraction, extract_metadata
    from trafilatura.utils import load_html

    try:
        tree = load_html(printed)
        tidy(tree)
        plain_marks(tree)
        mark_quotations(tree)
        keep_hours(tree)
        about = extract_metadata(tree, got.url, extensive=False)
        if mark is not None:
            set_apart(tree, mark, about.title)
        found: Any = bare_extraction(tree, url=got.url, include_comments=False, deduplicate=False)
    except Exception as error:  # whatever a library raises on a broken page, the page is told
        raise NoText(path=got.name) from error
    about.text = getattr(found, "text", None) or ""
    return about


def _lines(body: str, title: str | None) -> list[str]:
    """Title and paragraphs; nothing where there is no body."""
    paragraphs = (_BULLET.sub("", line.strip()) for line in body.split("\n"))
    lines = list(filter(None, paragraphs))
    if len(" ".join(lines).split()) < _LEAST:
        return []
    if title and folded(lines[0]) != folded(title):
        lines.insert(0, title)
    return lines


def _text(lines: list[str], mark: str | None) -> tuple[str, tuple[Region, ...]]:
    """The lines, an empty one between them, and where boxes stand that are no text."""
    text, furniture = "", []
    for line in lines:
        words, reason = _unmarked(line, mark)
        if reason:
            furniture.append(Region(len(text), len(text) + len(words), reason))
        text += words + "\n\n"
    return text[:-1], tuple(furniture)


def _unmarked(line: str, mark: str | None) -> tuple[str, str | None]:
    """The words of a line without marks, and why they are no text where a box was marked."""
    if mark is None:
        return line, None
    reason = reason_of(line[1:2]) if line.startswith(mark) else None
    return (line[3:] if reason else line).replace(mark, ""), reason


def _address(asked: str | None, found: str | None) -> str | None:
    """The page's own address where it names one of the same host, else the one asked for."""
    own, given = safe_url(found), safe_url(asked)
    if own is None or asked is None:
        return own or given
    return own if domain_of(own) == domain_of(asked) else given


def _byline(author: str | None, blanks: Blanks) -> str | None:
    return clean_name(", ".join(blanks.plain(author).split("; "))) if author else None


def _site(found: Any, blanks: Blanks) -> str | None:
    """What the page calls its outlet; an address is no name."""
    name = clean_name(blanks.plain(found.sitename or ""))
    if name is None or "." in name or name.lower() == str(found.hostname).lower():
        return None
    return name.removeprefix("@")


def _language(printed: str) -> str | None:
    """As the page says; None without a pack, which is found out from the words."""
    match = _LANG.search(printed[:5000])
    code = match[1].lower() if match else None
    return code if code in CODES else None
