"""Any source in, its pages out: a file, standard input, or bytes that a server gave."""

import gzip
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from claimtrack.errors import EmptyFile, InputError, UnknownKind
from claimtrack.ingest.formats.feed import read_feed
from claimtrack.ingest.formats.jsonl import read_jsonl
from claimtrack.ingest.formats.kinds import Kind, foreign_name, kind_of
from claimtrack.ingest.formats.mhtml import read_mhtml
from claimtrack.ingest.formats.pdf import read_pdf
from claimtrack.ingest.formats.plain import page_of_bytes
from claimtrack.ingest.formats.warc import read_warc
from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page
from claimtrack.ingest.text import read_bytes
from claimtrack.ingest.unpack import gunzip, read_limited, read_stream
from claimtrack.settings import Limits

Found = Page | InputError
"""A page, or why one record of the source is none; the other records go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What reading needs to know beside the bytes. ``encoding``: named by the user."""

    limits: Limits
    encoding: str | None = None
    url: str | None = None


def read_file(name: str, asked: Asked) -> Iterator[Found]:
    """The pages of a file; "-" is standard input. Never raises: what is wrong is yielded."""
    try:
        if name == "-":
            yield from read_raw(read_stream(sys.stdin.buffer, name, asked.limits), name, asked)
            return
        path = Path(name)
        if is_archive(path):
            with path.open("rb") as stream:
                yield from read_warc(stream, name, asked.limits)
            return
        yield from read_raw(read_limited(path, asked.limits), name, asked)
    except InputError as error:
        yield error


def is_archive(path: Path) -> bool:
    """Whether it is a WARC file, packed or not: these are read as a stream, however long."""
    try:
        with path.open("rb") as stream:
            head = stream.read(4096)
    except OSError:
        read_bytes(path)  # says why not
        return False
    return head.startswith(b"WARC/") or (head.startswith(b"\x1f\x8b") and _packs_warc(head))


def _packs_warc(head: bytes) -> bool:
    try:
        return gzip.GzipFile(fileobj=BytesIO(head)).read(5) == b"WARC/"
    except (OSError, EOFError):
        return False


def read_raw(raw: bytes, name: str, asked: Asked, got: Got | None = None) -> Iterator[Found]:
    """The pages of some bytes; ``got`` says how they came, where a server sent them."""
    got = got or Got(name=name, url=asked.url)
    try:
        if not raw:
            raise EmptyFile(path=name)
        yield from _read(raw, name, asked, got)
    except InputError as error:
        yield error


def _read(raw: bytes, name: str, asked: Asked, got: Got) -> Iterator[Found]:
    kind = kind_of(raw, name, got.media_type if got.url else None)
    if kind is Kind.OTHER:
        raise UnknownKind(path=name, what=foreign_name(raw) or "?")
    several = _SEVERAL.get(kind)
    if several is not None:
        yield from several(raw, name, asked, got)
    else:
        yield _single(kind, raw, name, replace(got, charset=asked.encoding or got.charset))


def _single(kind: Kind, raw: bytes, name: str, got: Got) -> Page:
    if kind is Kind.HTML:
        return read_html(raw, got)
    if kind is Kind.MHTML:
        return read_mhtml(raw, name)
    if kind is Kind.PDF:
        return _with(read_pdf(raw, name, got.retrieved_at), got)
    return _with(page_of_bytes(name, raw, got.charset, got.retrieved_at), got)


def _with(page: Page, got: Got) -> Page:
    return replace(page, url=got.url, etag=got.etag, modified=got.modified)


def _unpacked(raw: bytes, name: str, asked: Asked, got: Got) -> Iterator[Found]:
    inner = gunzip(raw, name, asked.limits)
    if inner.startswith(b"\x1f\x8b"):
        raise UnknownKind(path=name, what="gzip in gzip")
    yield from _read(inner, name.removesuffix(".gz"), asked, got)


def _archive(raw: bytes, name: str, asked: Asked, _: Got) -> Iterator[Found]:
    return read_warc(BytesIO(raw), name, asked.limits)


def _feed(raw: bytes, name: str, _: Asked, got: Got) -> Iterator[Found]:
    return read_feed(raw, name, got.retrieved_at)


def _json_lines(raw: bytes, name: str, asked: Asked, _: Got) -> Iterator[Found]:
    return read_jsonl(raw, name, asked.encoding)


_SEVERAL = {
    Kind.GZIP: _unpacked,
    Kind.WARC: _archive,
    Kind.FEED: _feed,
    Kind.JSONL: _json_lines,
}
"""Readers of the kinds that hold several pages, or may."""
