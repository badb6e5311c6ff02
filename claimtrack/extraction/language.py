"""Which pack's language a text is in, by its function words."""

import re

from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.words import WordTable

_WORD = re.compile(r"[^\W\d_]+")
LEAST = 0.12
"""Least share of function words for a language: running French and English have 0.3 to 0.5."""


def shares(text: str) -> dict[str, float]:
    """For each pack, the share of the text's words that are its function words (0 to 1)."""
    words = [word.lower() for word in _WORD.findall(text[:20000])]
    if not words:
        return dict.fromkeys(CODES, 0.0)
    return {code: share(words, code) for code in CODES}


def share(words: list[str], code: str) -> float:
    """The share of ``words``, in small letters, that are function words of one pack (0 to 1)."""
    function = table(code, "words", WordTable).function
    return sum(map(function.__contains__, words)) / len(words)


def detect(text: str) -> str | None:
    """The code of the pack that fits ``text`` best; None where no pack fits."""
    found = shares(text)
    best = max(CODES, key=lambda code: found[code])
    return best if found[best] >= LEAST else None
