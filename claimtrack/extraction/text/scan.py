"""A text cut by a pattern in one go, and what its words are, found once for each word.

A text has ten thousand words and a few thousand different ones: what is done for each place is
left to the pattern and to counting, what is done for each word is done when it is first met.
"""

import re
from collections.abc import Callable
from itertools import accumulate
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
_MOST = 1 << 14
"""Words remembered before all are forgotten, which keeps memory bounded."""


class Remembered(dict[K, V]):
    """What ``find`` makes of each key, found when the key is first asked for."""

    def __init__(self, find: Callable[[K], V]) -> None:
        self._find = find

    def __missing__(self, key: K) -> V:
        if len(self) >= _MOST:
            self.clear()
        self[key] = value = self._find(key)
        return value


def scanner(pattern: str) -> re.Pattern[str]:
    """A pattern for ``scan``: it must hold no group of its own that captures."""
    return re.compile(f"({pattern})")


Places = list[int]


def scan(pattern: re.Pattern[str], text: str, at: int = 0) -> tuple[list[str], Places, Places]:
    """(words, where they start, where they end) of all matches; the text begins at ``at``.

    Cutting the text and adding up the lengths takes no object and no step for each match.
    """
    pieces = pattern.split(text)
    places = list(accumulate(map(len, pieces), initial=at))
    return pieces[1::2], places[1:-1:2], places[2::2]
