"""Which pack's language a text is in, by its function words."""

import re
from functools import cache

from claimtrack.lang.pack import CODES, FALLBACK, table
from claimtrack.lang.tables.words import WordTable

_WORD = re.compile(r"[^\W\d_]+")
LEAST = 0.12
"""Least share of function words for a language: running text has 0.3 to 0.5."""


def shares(text: str) -> dict[str, float]:
    """For each pack, the share of the text's words that are its function words (0 to 1)."""
    words = _words(text)
    return {code: share(words, code) for code in CODES}


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text[:20000])]


def share(words: list[str], code: str) -> float:
    """The share of ``words``, in small letters, that are function words of one pack (0 to 1)."""
    return _among(words, _function(code))


def _function(code: str) -> frozenset[str]:
    return table(code, "words", WordTable).function


@cache
def _own(code: str) -> frozenset[str]:
    """The function words that no other pack has: "la" and "que" are French and Spanish."""
    return _function(code).difference(*(_function(other) for other in CODES if other != code))


def _among(words: list[str], known: frozenset[str]) -> float:
    return sum(map(known.__contains__, words)) / (len(words) or 1)


UNKNOWN = "und"
"""ISO 639 for a language that is not determined."""
FEW, ENOUGH = 12, 30
"""Words below which nothing is certain, and from which on a text has its language's usual share."""
USUAL = 0.25
"""Least share in so long a text: articles have 0.35 to 0.5 of their own language."""

SURE = 3
"""How many times as many words that are its own alone a text has of its language as of another."""


def language_of(text: str) -> str:
    """The code of the pack to read ``text`` with: English for a few words that fit none.

    ``UNKNOWN`` for a longer text that fits none: only digits and quotation marks are read in it.
    """
    count = len(_WORD.findall(text[:2000]))
    best = detect(text)
    if best is not None and (count < ENOUGH or shares(text)[best] >= USUAL):
        return best
    return UNKNOWN if count >= FEW else FALLBACK


def language_by_words(text: str, told: str | None) -> str | None:
    """The language that a page says it is in, unless its words are clearly of another pack's.

    ``told``: None where the page does not say. Use it for web pages: the frame of a site may be in
    English, and its article in French.
    """
    if told is None or len(_WORD.findall(text[:2000])) < ENOUGH:
        return told
    words = _words(text)
    own = {code: _among(words, _own(code)) for code in CODES}
    best = max(own, key=own.__getitem__)
    is_sure = share(words, best) >= USUAL and own[best] >= SURE * own.get(told, 0)
    return best if is_sure else told


def detect(text: str) -> str | None:
    """The code of the pack that fits ``text`` best; None where no pack fits."""
    words = _words(text)
    best = max(CODES, key=lambda code: share(words, code) + _among(words, _own(code)))
    return best if share(words, best) >= LEAST else None
