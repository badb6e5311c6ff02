"""Which pack's language a text is in, by its function words."""

import re

from claimtrack.lang.pack import CODES, FALLBACK, table
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


UNKNOWN = "und"
"""ISO 639 for a language that is not determined."""
FEW, ENOUGH = 12, 30
"""Words below which nothing is certain, and from which on a text has its language's usual share."""
USUAL = 0.25
"""Least share in so long a text: articles have 0.35 to 0.5, Spanish ones 0.22 (of French)."""


def language_of(text: str) -> str:
    """The code of the pack to read ``text`` with: English for a few words that fit none.

    ``UNKNOWN`` for a longer text that fits none: only digits and quotation marks are read in it.
    """
    count = len(_WORD.findall(text[:2000]))
    best = detect(text)
    if best is not None and (count < ENOUGH or shares(text)[best] >= USUAL):
        return best
    return UNKNOWN if count >= FEW else FALLBACK


def detect(text: str) -> str | None:
    """The code of the pack that fits ``text`` best; None where no pack fits."""
    found = shares(text)
    best = max(CODES, key=lambda code: found[code])
    return best if found[best] >= LEAST else None
