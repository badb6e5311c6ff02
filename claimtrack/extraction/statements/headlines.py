"""Headlines that print every word with a capital, where a capital tells no name."""

import re

from claimtrack.extraction.clauses.word import verb_words
from claimtrack.extraction.text.items import Item, Language

_FEWEST = 4
"""Words of the shortest headline that shows how it is printed."""
_MOST = 30
_SHARE = 0.8
"""Of the words that are no link, how many have a capital in such a headline."""
_STOPS = frozenset((".", "…", "...", ";"))
_SMALL = re.compile(r"(?<![\w'’-])[^\W\d_A-ZÀ-Þ][^\W\d_]*")


class Headlines:
    """Tells the names of an article's headlines from its other words."""

    def __init__(self, text: str, pack: Language) -> None:
        """Nothing is looked at before the first such headline."""
        self._text = text
        self._pack = pack
        self._printed: frozenset[str] | None = None

    def read(self, items: list[Item]) -> list[Item]:
        """The items, in a headline in capitals with small letters' shape where no name stands.

        A word is none that the article prints with a small letter, too, or that is a verb or link.
        """
        if self._is_in_capitals(items):
            for item in items:
                if item.shape == "C" and self._is_common(item.low):
                    item.shape = "w"
        return items

    def _is_in_capitals(self, items: list[Item]) -> bool:
        """Whether the line is no sentence, and all its words but links have a capital."""
        if not _FEWEST <= len(items) <= _MOST or items[-1].low in _STOPS:
            return False
        words = [item.shape for item in items if item.shape in "wC" and not self._is_link(item.low)]
        return len(words) >= _FEWEST and words.count("C") >= _SHARE * len(words)

    def _is_link(self, low: str) -> bool:
        """Whether a word is one that headlines print small: a preposition, an article, "'s"."""
        classes = self._pack.classes
        return low in classes.complement_leads or low in self._pack.cues.links or low[0] == "'"

    def _is_common(self, low: str) -> bool:
        return low in self._small_words or self._is_listed(low)

    @property
    def _small_words(self) -> frozenset[str]:
        """The words that the article prints with a small letter."""
        if self._printed is None:
            self._printed = frozenset(_SMALL.findall(self._text))
        return self._printed

    def _is_listed(self, low: str) -> bool:
        """Whether a word is a link or a form of a verb; an ending alone is as often a name's."""
        if low in self._pack.cues.verbs:
            return True
        return any(low in members for members, _ in verb_words(self._pack.code).classes)
