"""Whether a web archive ends where a record ends: warcio stops in silence where one is cut."""

import zlib
from io import SEEK_END
from typing import IO

_TAIL = 64_000_000
_MEMBER = b"\x1f\x8b\x08"
_END = b"\r\n\r\n"
_GZIP = 31


def ends_whole(stream: IO[bytes]) -> bool:
    """Look at the end of an archive, packed or not: a record closes with two empty lines."""
    size = stream.seek(0, SEEK_END)
    stream.seek(0)
    packed = stream.read(2) == _MEMBER[:2]
    stream.seek(max(0, size - _TAIL))
    tail = stream.read()
    return _last_member_whole(tail) if packed else tail.endswith(_END)


def _last_member_whole(tail: bytes) -> bool:
    """Whether the last member ends: it begins at the last place that unpacks without an error."""
    at = tail.rfind(_MEMBER)
    while at >= 0:
        try:
            return _reaches_end(tail[at:])
        except zlib.error:  # these bytes only look like the beginning of a member
            at = tail.rfind(_MEMBER, 0, at)
    return False


def _reaches_end(member: bytes) -> bool:
    """Whether a packed member holds its end. Raises zlib.error where it is none."""
    unpacking, rest = zlib.decompressobj(_GZIP), member
    while rest and not unpacking.eof:
        unpacking.decompress(rest, 65536)
        rest = unpacking.unconsumed_tail
    return unpacking.eof
