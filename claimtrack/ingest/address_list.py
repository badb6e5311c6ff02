"""Addresses and paths of a list: one a line, with comments."""

import re
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from claimtrack.errors import InputError
from claimtrack.ingest.text import decode, read_bytes

_COMMENT = re.compile(r"(?:^|\s)#.*$")
"""A "#" within an address begins its fragment, and no comment."""


def listed(lists: list[str]) -> Iterator[str | InputError]:
    """What stands in the lists, in their order; "-" is standard input.

    Use it for ``--from``. Empty lines and what follows "#" are left out. A list that cannot be
    read is one error among the others.
    """
    return chain.from_iterable(map(_lines, lists))


def _lines(name: str) -> Iterator[str | InputError]:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else read_bytes(Path(name))
        text = decode(raw, name)
    except InputError as error:
        return iter((error,))
    return filter(None, (_COMMENT.sub("", line).strip() for line in text.splitlines()))
