"""What sort of file some bytes are: by what they begin with, then by the name."""

import re
from enum import StrEnum
from pathlib import PurePath


class Kind(StrEnum):
    """The sorts of file that are told apart."""

    HTML = "html"
    MHTML = "mhtml"
    WARC = "warc"
    GZIP = "gzip"
    PDF = "pdf"
    FEED = "feed"
    JSONL = "jsonl"
    TEXT = "text"
    OTHER = "other"


SUFFIXES = {
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".mhtml": Kind.MHTML,
    ".mht": Kind.MHTML,
    ".warc": Kind.WARC,
    ".gz": Kind.GZIP,
    ".pdf": Kind.PDF,
    ".rss": Kind.FEED,
    ".atom": Kind.FEED,
    ".xml": Kind.FEED,
    ".jsonl": Kind.JSONL,
    ".ndjson": Kind.JSONL,
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
}
"""What is read in a folder; pictures and style sheets beside a saved page are not."""

_TRUSTED = frozenset((Kind.TEXT, Kind.JSONL, Kind.MHTML))
"""Kinds whose name is believed before the words in the file."""
_MAGIC = (
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"(\xb5/\xfd", "zstd"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"\xd0\xcf\x11\xe0", "Microsoft Office"),
    (b"bplist00", "webarchive"),
)
_FEED = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,2000}?-->\s*|<\?[^>]*\?>\s*)*"
    rb"<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
_HTML = re.compile(rb"<!doctype\s+html|<html\b|<head\b|<body\b|<article\b", re.IGNORECASE)
_MHTML = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_HEAD = 4096


def foreign_name(raw: bytes) -> str | None:
    """The name of a format that is known and not read; None for the others."""
    return next((name for magic, name in _MAGIC if raw.startswith(magic)), None)


def kind_of(raw: bytes, name: str, media_type: str | None = None) -> Kind:
    """The kind of file that begins with ``raw``; ``media_type`` is what a server said of it."""
    head = raw[:_HEAD]
    suffix = SUFFIXES.get(PurePath(name).suffix.lower())
    if suffix in _TRUSTED:
        return _by_first_bytes(head) or suffix
    told = _as_told(suffix, media_type or "")
    return _by_content(head) or told or _without_name(head, name)


def _by_content(head: bytes) -> Kind | None:
    """A kind that the file itself shows."""
    return _by_first_bytes(head) or _by_first_words(head)


def _as_told(suffix: Kind | None, media_type: str) -> Kind | None:
    """A kind of text that its name or its server tells."""
    if "html" in media_type:
        return Kind.HTML
    return suffix if suffix in (Kind.HTML, Kind.FEED) else None


def _without_name(head: bytes, name: str) -> Kind:
    """Standard input may be lines of JSON; what nothing tells is plain text."""
    return Kind.JSONL if name == "-" and head.lstrip().startswith(b'{"') else Kind.TEXT


def _by_first_words(head: bytes) -> Kind | None:
    """A kind of text that says itself what it is."""
    if _FEED.match(head):
        return Kind.FEED
    if _MHTML.search(head) and b"mime-version" in head.lower():
        return Kind.MHTML
    return Kind.HTML if _HTML.search(head.replace(b"\0", b"")) else None


def _by_first_bytes(head: bytes) -> Kind | None:
    if head.startswith(b"\x1f\x8b"):
        return Kind.GZIP
    if head.startswith(b"WARC/"):
        return Kind.WARC
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    return Kind.OTHER if foreign_name(head) else None
