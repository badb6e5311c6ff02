"""The text of stored bytes, read again as it was read when they came."""

import json
from collections.abc import Callable

from claimtrack.errors import BadDocument, InputError
from claimtrack.ingest.formats.feed import read_feed
from claimtrack.ingest.formats.mhtml import read_mhtml
from claimtrack.ingest.formats.pdf import read_pdf
from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page
from claimtrack.ingest.text import decode


def text_again(raw: bytes, name: str, media_type: str, encoding: str | None) -> str:
    """The text that the bytes give today. Raises an InputError where they give none."""
    return _READERS.get(media_type, _of_page)(raw, name, encoding)


def _of_page(raw: bytes, name: str, encoding: str | None) -> str:
    return read_html(raw, Got(name=name, charset=encoding)).text


def _of_pdf(raw: bytes, name: str, _: str | None) -> str:
    return read_pdf(raw, name).text


def _of_saved_page(raw: bytes, name: str, _: str | None) -> str:
    return read_mhtml(raw, name).text


def _of_line(raw: bytes, name: str, _: str | None) -> str:
    try:
        return str(json.loads(raw)["text"]).replace("\0", "")
    except (ValueError, KeyError, TypeError) as error:
        raise BadDocument(path=name, why=str(error)[:120]) from error


def _of_entry(raw: bytes, name: str, _: str | None) -> str:
    found: Page | InputError = next(read_feed(raw, name))
    if isinstance(found, InputError):
        raise found
    return found.text


_READERS: dict[str, Callable[[bytes, str, str | None], str]] = {
    "application/json": _of_line,
    "application/pdf": _of_pdf,
    "application/rss+xml": _of_entry,
    "application/atom+xml": _of_entry,
    "multipart/related": _of_saved_page,
    "text/plain": decode,
}
"""How stored bytes of each media type are read; all others are web pages."""
