"""Words of others made fit to be printed: on one line, without what no page may hold."""

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
