"""Bytes from files, from gzip and from streams, never more of them than the limit."""

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from claimtrack.errors import BadDocument, PackedBomb, TooLarge
from claimtrack.ingest.text import read_bytes
from claimtrack.settings import Limits

_CHUNK = 65536
_GZIP = 31
"""zlib's number for "gzip with its header"."""


def read_limited(path: Path, limits: Limits) -> bytes:
    """The bytes of a file; its size is looked at before a byte is read."""
    most = limits.page_megabytes * 1_000_000
    try:
        size = path.stat().st_size if path.is_file() else 0
    except OSError:
        size = 0  # reading it says why not
    if size > most:
        raise too_large(str(path), limits)
    return read_bytes(path)


def read_stream(stream: IO[bytes], name: str, limits: Limits) -> bytes:
    """The bytes of a stream whose length nobody knows, standard input say."""
    most = limits.page_megabytes * 1_000_000
    raw = stream.read(most + 1)
    if len(raw) > most:
        raise too_large(name, limits)
    return raw


def gunzip(raw: bytes, name: str, limits: Limits) -> bytes:
    """What a gzip file holds, unpacked piece by piece so that a bomb is stopped at the limit."""
    most = limits.page_megabytes * 1_000_000
    unpacked = bytearray()
    try:
        for piece in _pieces(raw, name):
            unpacked += piece
            if len(unpacked) > most:
                raise bomb(name, limits)
    except zlib.error as error:
        raise BadDocument(path=name, why=str(error)) from error
    return bytes(unpacked)


def _pieces(raw: bytes, name: str) -> Iterator[bytes]:
    """The members of a gzip file one after the other, so many bytes at a time."""
    rest = raw
    while rest:
        packed = zlib.decompressobj(_GZIP)
        while rest and not packed.eof:
            yield packed.decompress(rest, _CHUNK)
            rest = packed.unconsumed_tail
        if not packed.eof:
            raise BadDocument(path=name, why="the packed file is cut short")
        rest = packed.unused_data.lstrip(b"\0")


def too_large(name: str, limits: Limits) -> TooLarge:
    """The error, with the limit and the variable that sets it."""
    variable = limits.variable("page_megabytes")
    return TooLarge(path=name, limit=limits.page_megabytes, setting=variable)


def bomb(name: str, limits: Limits) -> PackedBomb:
    """The same for what swells when it is unpacked."""
    variable = limits.variable("page_megabytes")
    return PackedBomb(path=name, limit=limits.page_megabytes, setting=variable)
