"""A PDF in, its text out: lines joined to paragraphs, words cut at the end of a line made whole."""

import logging
import re
from collections import Counter
from datetime import datetime
from importlib.metadata import version
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING

from claimtrack.domain.stamp import Stamp, read_stamp
from claimtrack.errors import BadDocument, LockedFile, NoText
from claimtrack.ingest.page import Page, clean_name, clean_text

if TYPE_CHECKING:
    from pypdf import PdfReader

_CUT_WORD = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=[a-zà-ÿ])")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_ENDS = re.compile(r"[.!?…:»”\"]$")
_SHORT = 0.7
"""A line shorter than this part of the longest one, and closed by a full stop, ends its
paragraph."""
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?")
_ZONE = re.compile(r"([+-]\d{2})'?(\d{2})|Z")


def read_pdf(raw: bytes, name: str, retrieved_at: datetime | None = None) -> Page:
    """The text of a PDF. Raises LockedFile, BadDocument, or NoText for a scanned one."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(BytesIO(raw))
        if reader.is_encrypted:
            _unlock(reader, name)
        text = _text(reader)
    except LockedFile:
        raise
    except Exception as error:  # whatever a library raises on a broken file, the file is told
        raise BadDocument(path=name, why=str(error)[:120] or type(error).__name__) from error
    if not text.strip():
        raise NoText(path=name)
    return _page(reader, raw, name, text, retrieved_at)


def _unlock(reader: "PdfReader", name: str) -> None:
    """Many are encrypted only to forbid printing, with an empty password to read them."""
    try:
        opened = reader.decrypt("")
    except Exception as error:  # a cipher that is not installed is as shut as a password
        raise LockedFile(path=name) from error
    if not opened:
        raise LockedFile(path=name)


def _text(reader: "PdfReader") -> str:
    pages = without_heads([clean_text(page.extract_text() or "") for page in reader.pages])
    return "\n\n".join(paragraphs("\n".join(filter(str.strip, pages)))) + "\n"


_NUMBER = re.compile(r"\d+")


def without_heads(pages: list[str]) -> list[str]:
    """The pages without their running heads and feet: what stands at the edge of several alike."""
    lines = [list(filter(str.strip, page.split("\n"))) for page in pages]
    for edge in (0, -1):
        for _ in range(_HEADS):
            counts = Counter(_alike(page[edge]) for page in lines if page)
            repeated = {words for words, count in counts.items() if count > 1}
            lines = [_without(page, edge, repeated) for page in lines]
    return ["\n".join(page) for page in lines]


_HEADS = 3
"""Lines of a running head, at most."""


def _alike(line: str) -> str:
    """A line with every number as one sign, since pages are counted."""
    return _NUMBER.sub("#", line.strip())


def _without(page: list[str], edge: int, repeated: set[str]) -> list[str]:
    if not page or _alike(page[edge]) not in repeated:
        return page
    return page[1:] if edge == 0 else page[:-1]


def paragraphs(text: str) -> list[str]:
    """Lines of a printed page joined to paragraphs."""
    whole = _CUT_WORD.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    widest = max((len(line.strip()) for line in whole.split("\n")), default=0)
    found: list[str] = []
    for block in _BLANK_LINE.split(whole):
        found += _joined(block, widest)
    return found


def _joined(block: str, widest: int) -> list[str]:
    found: list[list[str]] = [[]]
    lines = list(filter(None, map(str.strip, block.split("\n"))))
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        found[-1].append(line)
        heading = len(found) == 1 and not _goes_on(following)
        if len(line) < _SHORT * widest and _may_end(line, heading):
            found.append([])
    return list(filter(None, map(" ".join, found)))


def _goes_on(line: str) -> bool:
    """Whether a line is in the middle of a sentence: it begins with a small letter or a digit."""
    return line[:1].islower() or line[:1].isdigit()


def _may_end(line: str, first: bool) -> bool:
    """Whether a short line closes its paragraph: a heading does, and the end of a sentence."""
    return first or bool(_ENDS.search(line))


def _page(
    reader: "PdfReader", raw: bytes, name: str, text: str, retrieved_at: datetime | None
) -> Page:
    facts = _facts(reader)
    return Page(
        name=name,
        raw=raw,
        text=text,
        media_type="application/pdf",
        encoding=None,
        reader="pypdf",
        version=version("pypdf"),
        title=clean_name(facts.get("/Title")) or clean_name(text.partition("\n")[0]),
        byline=clean_name(facts.get("/Author")),
        published=_stamp(facts.get("/CreationDate", "")),
        retrieved_at=retrieved_at,
    )


def _facts(reader: "PdfReader") -> dict[str, str]:
    """What the file says of itself."""
    return {key: str(value) for key, value in (reader.metadata or {}).items() if value}


def _stamp(printed: str) -> Stamp | None:
    """D:20240504102000+02'00' as a moment."""
    match = _DATE.match(printed)
    if match is None:
        return None
    date = "-".join(filter(None, match.groups()[:3]))
    hour, minute, second = match.groups("00")[3:]
    if match[5] is None:
        return read_stamp(date)
    return read_stamp(f"{date}T{hour}:{minute}:{second}{_zone(printed, match.end())}")


def _zone(printed: str, at: int) -> str:
    """+02'00' as +02:00."""
    zone = _ZONE.search(printed, at)
    if zone is None:
        return ""
    return f"{zone[1]}:{zone[2]}" if zone[1] else "Z"
