"""The text of stored bytes, read again as it was read when they came."""

import json

from claimtrack.errors import BadDocument, InputError
from claimtrack.ingest.formats.feed import read_feed
from claimtrack.ingest.formats.mhtml import read_mhtml
from claimtrack.ingest.formats.pdf import read_pdf
from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page
from claimtrack.ingest.text import decode


def text_again(raw: bytes, name: str, media_type: str, encoding: str | None) -> str:
    """The text that the bytes give today. Raises an InputError where they give none."""
    if media_type == "application/json":
        return _of_line(raw, name)
    if media_type == "application/pdf":
        return read_pdf(raw, name).text
    if media_type in ("application/rss+xml", "application/atom+xml"):
        return _of_entry(raw, name)
    if media_type == "multipart/related":
        return read_mhtml(raw, name).text
    if media_type == "text/plain":
        return decode(raw, name, encoding)
    return read_html(raw, Got(name=name, charset=encoding)).text


def _of_line(raw: bytes, name: str) -> str:
    try:
        return str(json.loads(raw)["text"]).replace("\0", "")
    except (ValueError, KeyError, TypeError) as error:
        raise BadDocument(path=name, why=str(error)[:120]) from error


def _of_entry(raw: bytes, name: str) -> str:
    found: Page | InputError = next(read_feed(raw, name))
    if isinstance(found, InputError):
        raise found
    return found.text
