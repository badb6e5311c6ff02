"""A plain text file as a page: its words as they stand, its first line the title."""

from datetime import datetime
from pathlib import Path

from claimtrack import __version__
from claimtrack.errors import EmptyFile
from claimtrack.ingest.page import Page, clean_name
from claimtrack.ingest.text import decode, read_text, title_of


def read_plain(path: Path, encoding: str | None = None) -> Page:
    """The text of one file; raises the errors of ``read_text``."""
    raw, text = read_text(path, encoding)
    return plain_page(str(path), raw, text, encoding)


def page_of_bytes(
    name: str, raw: bytes, encoding: str | None = None, retrieved_at: datetime | None = None
) -> Page:
    """The same of bytes that came another way; ``name`` is what messages call them."""
    text = decode(raw, name, encoding)
    if not text.strip():
        raise EmptyFile(path=name)
    return plain_page(name, raw, text, encoding, retrieved_at)


def plain_page(
    name: str,
    raw: bytes,
    text: str,
    encoding: str | None,
    retrieved_at: datetime | None = None,
) -> Page:
    """A page of a text that is read already."""
    return Page(
        name=name,
        raw=raw,
        text=text,
        media_type="text/plain",
        encoding=encoding or "utf-8",
        reader="text",
        version=__version__,
        title=clean_name(title_of(text)),
        retrieved_at=retrieved_at,
    )
