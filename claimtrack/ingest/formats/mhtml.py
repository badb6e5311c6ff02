"""A page saved whole by a browser (.mhtml): its HTML, its address, and when it was saved."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime

from claimtrack.errors import BadDocument
from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page


def read_mhtml(raw: bytes, name: str) -> Page:
    """The article of a saved page; ``raw`` is kept whole, pictures included."""
    message = message_from_bytes(raw)
    part = _page_part(message, name)
    got = Got(
        name=name,
        url=_header(message, "Snapshot-Content-Location") or _header(part, "Content-Location"),
        charset=part.get_content_charset(),
        retrieved_at=_saved(message),
        media_type="multipart/related",
    )
    return replace(read_html(html_of(part), got), raw=raw)


def page_of(raw: bytes, name: str) -> tuple[bytes, str | None]:
    """The HTML of a saved page as it was kept, and the encoding that is declared beside it."""
    part = _page_part(message_from_bytes(raw), name)
    return html_of(part), part.get_content_charset()


def _page_part(message: Message, name: str) -> Message:
    for part in message.walk():
        if part.get_content_type() == "text/html":
            return part
    raise BadDocument(path=name, why="no HTML part in it")


def html_of(part: Message) -> bytes:
    """The bytes of a part, out of quoted-printable or base64; damaged ones as far as they go."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(message: Message, name: str) -> str | None:
    value = message.get(name)
    return str(value).strip() if value and str(value).startswith("http") else None


def _saved(message: Message) -> datetime | None:
    try:
        moment = parsedate_to_datetime(str(message.get("Date") or ""))
    except (ValueError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
