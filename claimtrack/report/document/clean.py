"""Words of others made fit to be printed, on a page or on a terminal."""

import re

_BREAKS = re.compile("[\r\n\u2028\u2029\x0b\x0c\x85]+")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202d\u202e]"
)
"""Controls, lone surrogates, non-characters, and the two marks that turn the words after them
round: a name that begins with one would write the rest of its sentence backwards."""


def clean(value: str) -> str:
    """On one line; U+FFFD for each code point that may not stand on a page."""
    return _FORBIDDEN.sub("\ufffd", _BREAKS.sub(" ", value))


_TURNS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Overrides, embeddings and isolates: with them a name reads as another one."""
_CONTROLS = (*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0))
"""All but tab and the ends of lines."""
_GONE = dict.fromkeys((*_TURNS, *_CONTROLS))


def safe(text: str) -> str:
    """The text without signs that a terminal would obey; the database keeps them."""
    return text.translate(_GONE)
