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
from claimtrack.ingest.html.boxes import reason_of, set_apart, tidy
from claimtrack.ingest.html.charset import decode_page
from claimtrack.ingest.html.facts import page_facts
from claimtrack.ingest.html.live import keep_hours
from claimtrack.ingest.html.marks import plain_marks
from claimtrack.ingest.html.metas import folded
from claimtrack.ingest.html.no_break_spaces import Blanks
from claimtrack.ingest.html.quoted import mark_quotations
from claimtrack.ingest.html.standfirst import standfirst_of
from claimtrack.ingest.page import Page, clean_name, clean_text
from claimtrack.lang.pack import CODES

_LANG = re.compile(r"<html\b[^>]{0,300}?\blang\s*=\s*[\"']?([a-z]{2})\b", re.IGNORECASE)
_LEAST = 5
"""Words of an article; fewer are a menu or a button."""
_SECTIONS, _SECTION_WORDS = 3, 3
"""Lines, and words in each, that may stand above a headline: its section, a label."""
_PLACEHOLDER = re.compile(r"\{\{.{1,300}?\}\}")
_STOPS = (".", "!", "?", "…", "»", "”", '"')
"""What ends a line of an article's words; the labels of a form have none."""
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
    found, standfirst = _extracted(blanks.hide(printed), got, blanks.mark)
    facts = page_facts(printed, found, blanks, got.url)
    opening = clean_name(blanks.show(standfirst))
    lines = _lines(clean_text(blanks.show(found.text)))
    if not lines:
        raise NoText(path=got.name)
    lines = _headed(lines, facts.title, opening)
    text, furniture = _text(lines, blanks.mark)
    return Page(
        name=got.name,
        raw=raw,
        text=text,
        media_type=got.media_type,
        encoding=encoding,
        reader="trafilatura",
        version=trafilatura_version(),
        title=facts.title or text.partition("\n")[0],
        byline=facts.byline,
        site=facts.site,
        url=facts.url,
        lang=_language(printed),
        published=facts.dates.published,
        updated=facts.dates.updated,
        retrieved_at=got.retrieved_at,
        etag=got.etag,
        modified=got.modified,
        furniture=furniture,
    )


@cache
def trafilatura_version() -> str:
    """The version that makes a text of a page, kept with the text."""
    return version("trafilatura")


def _extracted(printed: str, got: Got, mark: str | None) -> tuple[Any, str]:
    """What trafilatura makes of it, and the lines that the page prints under its headline.

    Raises NoText where that is no page or breaks on it.
    """
    from trafilatura import bare_extraction, extract_metadata
    from trafilatura.utils import load_html

    try:
        tree = load_html(printed)
        tidy(tree)
        plain_marks(tree)
        mark_quotations(tree)
        keep_hours(tree)
        about = extract_metadata(tree, got.url, extensive=False)
        standfirst = standfirst_of(tree, about.description or "")
        if mark is not None:
            set_apart(tree, mark, about.title)
        found: Any = bare_extraction(tree, url=got.url, include_comments=False, deduplicate=False)
    except Exception as error:  # whatever a library raises on a broken page, the page is told
        raise NoText(path=got.name) from error
    about.text = getattr(found, "text", None) or ""
    return about, standfirst


def _lines(body: str) -> list[str]:
    """The paragraphs; none where there is no body."""
    paragraphs = (_BULLET.sub("", line.strip()) for line in body.split("\n"))
    lines = list(filter(None, paragraphs))
    return [] if len(" ".join(lines).split()) < _LEAST or _is_unfilled(lines) else lines


def _is_unfilled(lines: list[str]) -> bool:
    """Whether it is the form of a page into which a browser would have put the article."""
    filled = [line for line in lines if not _PLACEHOLDER.search(line)]
    return len(filled) < len(lines) and not any(line.endswith(_STOPS) for line in filled)


def _headed(lines: list[str], title: str | None, standfirst: str | None) -> list[str]:
    """The lines with title and standfirst above them; what stands above the title is dropped."""
    if not title:
        return lines
    rest = lines[_heading_end(lines, folded(title)) :]
    return [title, *_missing(standfirst, rest), *rest]


def _missing(standfirst: str | None, lines: list[str]) -> list[str]:
    opening = folded(standfirst or "")
    return [standfirst] if standfirst and opening not in folded("".join(lines)) else []


def _heading_end(lines: list[str], title: str) -> int:
    """How many lines stand up to the title, a section above it included; 0 without the title."""
    top = list(map(folded, lines[:_SECTIONS]))
    at = top.index(title) if title in top else 0
    sections = " ".join(lines[:at]).split()
    return at + 1 if top[at] == title and len(sections) <= _SECTION_WORDS else 0


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


def _language(printed: str) -> str | None:
    """As the page says; None without a pack, which is found out from the words."""
    match = _LANG.search(printed[:5000])
    code = match[1].lower() if match else None
    return code if code in CODES else None
