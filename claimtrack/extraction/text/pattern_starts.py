"""With which four signs a pattern can begin, so that a word is tried only against its own few.

A language's tables hold dozens of patterns; looking for each through a whole sentence costs more
than everything else. Here a sentence is walked once, word by word, and a word is tried only
against the patterns that its first four signs can open (FIRST sets, as parser
generators use them).
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import Generic, TypeVar

from claimtrack.extraction.text.scan import Remembered

T = TypeVar("T")
ANY = "\0"
"""Stands for whatever sign there is."""
_DEPTH = 4
_DIGIT, _SPACE = "0", " "
"""Stand for every digit and for every blank."""
_WORD = re.compile(r"\w++")
_GUARD = re.compile(r"\(\?(?:<?[=!])|\\[bB]")
_HEAD = re.compile(r"\(\?(?:P<\w+>|-i:|:)|\((?!\?)")
_COUNT = re.compile(r"([?*+]|\{\d*,?\d*\})[?+]?")
_NOTHING = frozenset([""])
_NEVER = "(?!)"
"""Matches nowhere: what stands for words that a language has not."""
_NOT_SIMPLE = frozenset("\\-")

Heads = frozenset[str]


def openings(pattern: str) -> Heads:
    """The four signs, as ``_plain`` writes them, with which a match of ``pattern`` can begin.

    Reads the expressions of our own word tables: groups, alternatives, sets, guards, counts. What
    it cannot tell is ``ANY``.
    """
    found, _ = _alternatives(pattern.removeprefix("(?i)"), 0)
    return frozenset(head.ljust(_DEPTH, ANY) for head in found)


def _alternatives(text: str, at: int) -> tuple[Heads, int]:
    """(heads, the end) of alternatives up to a bracket; a head too short may go on."""
    found: set[str] = set()
    while True:
        heads, at = _sequence(text, at)
        found |= heads
        if at >= len(text) or text[at] == ")":
            return frozenset(found), at
        at += 1  # the bar


def _sequence(text: str, at: int) -> tuple[Heads, int]:
    heads = _NOTHING
    while at < len(text) and text[at] not in "|)":
        part, at = _part(text, at)
        heads = _joined(heads, part)
    return heads, at


def _joined(heads: Heads, more: Heads) -> Heads:
    return frozenset(
        (head + tail)[:_DEPTH] for head in heads for tail in (more if len(head) < _DEPTH else ("",))
    )


def _part(text: str, at: int) -> tuple[Heads, int]:
    """One letter, set, group or guard, with its count."""
    if text.startswith(_NEVER, at):
        return frozenset(), at + len(_NEVER)
    guard = _GUARD.match(text, at)
    if guard is not None:
        end = guard.end() if text[at] == "\\" else _alternatives(text, guard.end())[1] + 1
        return _NOTHING, end
    group = _HEAD.match(text, at)
    if group is not None:
        heads, end = _alternatives(text, group.end())
        end += 1
    else:
        end = _sign_end(text, at)
        heads = _sign(text[at:end])
    count = _COUNT.match(text, end)
    return (_counted(heads, count[1]), count.end()) if count else (heads, end)


def _counted(heads: Heads, count: str) -> Heads:
    """As often as the count allows; four times are all that can show."""
    more = heads
    for _ in range(0 if count == "?" else _DEPTH - 1):
        more |= _joined(more, heads)
    return more | _NOTHING if count in "?*" or count.startswith(("{0", "{,")) else more


def _sign(sign: str) -> Heads:
    """The signs that one letter, escape or set stands for."""
    if sign.startswith("\\"):
        return frozenset([_escaped(sign[1])])
    if sign.startswith("["):
        return _set(sign[1:-1])
    return frozenset([ANY if sign in ".^$" else _plain(sign)])


def _escaped(letter: str) -> str:
    """What an escape stands for: a class we tell apart, any class, or the sign itself."""
    known = {"d": _DIGIT, "s": _SPACE}.get(letter)
    return known or (ANY if letter.isalnum() else letter)


def _set(body: str) -> Heads:
    """The signs of a set; of a range, a class or what is not in the set, any."""
    simple = _NOT_SIMPLE.isdisjoint(body) and not body.startswith("^")
    return frozenset(map(_plain, body)) if simple else frozenset([ANY])


def _plain(sign: str) -> str:
    """A sign in small letters, one for all digits and one for all blanks."""
    return _DIGIT if sign.isdigit() else _SPACE if sign.isspace() else sign.lower()


def _sign_end(text: str, at: int) -> int:
    if text[at] == "\\":
        return at + 2
    return text.index("]", at + 2) + 1 if text[at] == "[" else at + 1


@lru_cache(maxsize=16)
def _heads(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Where each word begins, and its first signs; a sentence is walked by several tables."""
    places = [word.start() for word in _WORD.finditer(text, start, end)]
    return [(at, text[at : at + _DEPTH]) for at in places]


class Openers(Generic[T]):
    """Patterns that match from the beginning of a word on, each with a value.

    ``tied``: signs that must not stand before the word ("-" in "avant-hier").
    """

    def __init__(self, patterns: Iterable[tuple[re.Pattern[str], T]], tied: str = "") -> None:
        self._all = tuple((place, *each) for place, each in enumerate(patterns))
        self._tied = frozenset(tied)
        self._heads = {pattern: openings(pattern.pattern) for _, pattern, _ in self._all}
        self._known = Remembered(self._for)

    def opening(self, text: str) -> tuple[tuple[int, re.Pattern[str], T], ...]:
        """(rank, pattern, value) of those that may match at the beginning of ``text``."""
        return self._known[text[:_DEPTH]]

    def _for(self, head: str) -> tuple[tuple[int, re.Pattern[str], T], ...]:
        wanted = {
            "".join(signs)
            for signs in product(*((sign, ANY) for sign in map(_plain, head.ljust(_DEPTH, ANY))))
        }
        return tuple(each for each in self._all if wanted & self._heads[each[1]])

    def find(self, text: str, start: int, end: int) -> Iterator[tuple[int, re.Match[str], T]]:
        """(rank of the pattern, match, value) from left to right, a pattern's own never overlap."""
        free: dict[int, int] = {}
        known, tied = self._known, self._tied
        for at, head in _heads(text, start, end):
            tries = known[head]
            if not tries or (tied and at > 0 and text[at - 1] in tied):
                continue
            for rank, pattern, value in tries:
                if at >= free.get(rank, 0):
                    match = pattern.match(text, at, end)
                    if match is not None:
                        free[rank] = match.end()
                        yield rank, match, value

    def least(self, text: str, start: int, end: int) -> T | None:
        """The value of the first pattern of the table that matches anywhere; None where none."""
        best = min(self.find(text, start, end), key=lambda each: each[0], default=None)
        return best[2] if best else None
