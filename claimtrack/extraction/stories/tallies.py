"""How often and where the keys of an article stand, before they are weighed."""

import re
from collections import defaultdict
from functools import cache
from math import log1p

from claimtrack.domain.record import record
from claimtrack.extraction.stories.lexicon import (
    Listed,
    body_words,
    common_words,
    event_words,
    people_words,
    place_words,
    quarters,
    stem,
)
from claimtrack.extraction.stories.printed import Printed

BODY = 2
"""Times that a word must stand in the body to count, where the lead does not have it."""
_LEAST_LETTERS = 3


@record(slots=True, frozen=False)
class Tally:
    """How often and where one key stands."""

    count: int = 0
    title: bool = False
    lead: bool = False
    names: int = 0
    first: int = 0
    small: int = 0
    given: int = 0
    word: str = ""
    folded: str = ""

    def add(self, printed: Printed) -> None:
        """Count one more word."""
        self.count += 1
        self.title |= printed.part == "t"
        self.lead |= printed.part != "b"
        if not self.word or (printed.capital == "n" and not self.names):
            self.word, self.folded = printed.word, printed.folded
        self.names += printed.capital == "n"
        self.first += printed.capital == "i"
        self.small += not printed.capital
        self.given += printed.given

    @property
    def told(self) -> bool:
        """Whether it stands where it counts."""
        return self.lead or self.count >= BODY

    @property
    def name(self) -> bool:
        """Whether it is a name: capitalised more often than not, or never seen in small letters."""
        return self.names > self.small or (not self.small and self.first >= BODY)

    @property
    def stress(self) -> float:
        """How much the places where it stands add: title, lead, and each time less."""
        return self.title + self.lead + log1p(self.count)


@record(frozen=True, slots=True)
class _Lists:
    """The look-ups of a language with the signs of their keys, the first that knows a word wins.

    Those of ``proper`` are asked of words with a capital only.
    """

    proper: tuple[tuple[str, Listed], ...]
    sorts: tuple[tuple[str, Listed], ...]
    common: Listed
    quarters: frozenset[str]


@cache
def _lists(code: str) -> _Lists:
    return _Lists(
        proper=(("p:", place_words(code)), ("b:", body_words())),
        sorts=(("k:", event_words(code)), ("u:", people_words(code))),
        common=common_words(code),
        quarters=quarters(code),
    )


def tallies_of(words: list[Printed], code: str) -> dict[str, Tally]:
    """Key → where it stands, phrases taken whole."""
    folded = [printed.folded for printed in words]
    lists = _lists(code)
    tallies: dict[str, Tally] = defaultdict(Tally)
    at = 0
    while at < len(words):
        key, size = _phrase_at(folded, words[at], at, lists) or (_key_of(words[at], lists), 1)
        if key:
            tallies[key].add(words[at])
        at += size
    return tallies


def _phrase_at(
    folded: list[str], printed: Printed, at: int, lists: _Lists
) -> tuple[str, int] | None:
    """(key, words it takes) of the phrase that begins at a word."""
    for sign, listed in (*lists.proper, *lists.sorts) if printed.capital else lists.sorts:
        found = listed.phrase_at(folded, at)
        if found is not None:
            return sign + found[0], found[1]
    return None


def _key_of(printed: Printed, lists: _Lists) -> str:
    """The key of one word; empty where it tells nothing."""
    word = printed.folded
    if word[:1].isdigit():
        return _number(word)
    if len(word) < _LEAST_LETTERS:
        return ""
    return (printed.capital and _proper(printed, lists)) or _plain(word, lists)


def _proper(printed: Printed, lists: _Lists) -> str:
    """The key of a place, of a quarter of it, or of a body by its acronym."""
    (place_sign, places), (body_sign, bodies) = lists.proper
    place, _, quarter = printed.folded.rpartition("-")
    bare = place if quarter in lists.quarters else printed.folded
    if bare in places.words:
        return place_sign + places.words[bare]
    if printed.word.isupper() and printed.folded in bodies.words:
        return body_sign + bodies.words[printed.folded]
    return ""


def _plain(word: str, lists: _Lists) -> str:
    """The key of a word that is no place and no body."""
    for sign, listed in lists.sorts:
        if found := listed.met[word]:
            return sign + found
    return "" if _is_common(word, lists.common) else stem(word)


def _is_common(word: str, common: Listed) -> bool:
    """Whether a word tells nothing, or a compound of such words ("a-t-il")."""
    if common.met[word] is not None:
        return True
    parts = word.split("-")
    return all(len(part) < _LEAST_LETTERS or common.met[part] is not None for part in parts)


_YEAR = re.compile("(?:19|20)[0-9]{2}")


def _number(word: str) -> str:
    """The key of a number of three digits or more that is no year, however it is grouped."""
    digits = re.sub("[^0-9]", "", word).rstrip("0")
    return "" if len(digits) < _LEAST_LETTERS or _YEAR.fullmatch(word) else f"#{digits}"
