"""A text as tokens, read once; phrases of a table found among them by a look-up."""

from collections.abc import Callable, Mapping
from operator import eq
from typing import Generic, TypeVar

from claimtrack.domain.record import record
from claimtrack.extraction.text.scan import Remembered, scan, scanner

# A line break ends a phrase unless the line goes on in the middle of a sentence, as in wire copy
# wrapped at 72 columns: small letters follow, or digits after a small letter.
_TOKEN = scanner(
    # Most words end at a blank or comma and are taken at once; the rest is looked at closely.
    r"[^\W\d_]++(?=[ ,])|(?:https?://|www\.)[^\s<>«»]+|\d+|[^\W\d_]+(?:['’](?=[^\W\d_]))?"
    r"|\n(?![a-zà-ÿ\d])|(?<![a-zà-ÿ'’])\n(?=\d)|[^\w\s]"
)
BREAK = "\n"

T = TypeVar("T")


_PAST = 64
"""Empty words kept behind the last one, so that a look to either side needs no check."""


@record(frozen=True, slots=True)
class Tokens:
    """Words (small letters, elisions as "d'"), digits, signs and line breaks with their places.

    ``word`` gives the token at a place, "" up to ``_PAST`` places outside the text; ``glued``
    whether nothing stands between a token and the one before it: a list's own look-up, since
    nothing is called as often.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    word: Callable[[int], str]
    glued: Callable[[int], bool]

    def raw(self, at: int) -> str:
        """The same as printed."""
        return self.text[self.starts[at] : self.ends[at]] if 0 <= at < len(self.words) else ""

    def capital(self, at: int) -> bool:
        """Whether the token is printed with a capital."""
        return self.raw(at)[:1].isupper()

    def hyphen(self, at: int) -> bool:
        """Whether a hyphen ties what stands before it to what follows."""
        return self.word(at) == "-" and self.tied(at)

    def tied(self, at: int) -> bool:
        """Whether the token is glued to the one before it and to the one behind."""
        return self.glued(at) and self.glued(at + 1)

    def number(self, at: int) -> bool:
        """Whether digits stand here."""
        return self.word(at).isdecimal()

    def spell(self, words: tuple[str, ...], start: int, end: int) -> bool:
        """Whether ``words``, of which one is known to stand, stand from ``start`` to ``end``."""
        return len(words) == 1 or (start >= 0 and tuple(self.words[start:end]) == words)

    def after(self, at: int, offset: int) -> int:
        """The first token at or after ``at`` that starts at or behind ``offset``."""
        while at < len(self.words) and self.starts[at] < offset:
            at += 1
        return at


def _small(word: str) -> str:
    """A word in small letters, with one sort of apostrophe."""
    return word.lower().replace("’", "'")


_SMALL = Remembered(_small)


def tokenise(text: str) -> Tokens:
    """The tokens of a text, in one pass. Underscores and control characters fall between."""
    printed, starts, ends = scan(_TOKEN, text)
    words = [_SMALL[word] for word in printed]
    glued = [False, *map(eq, ends, starts[1:]), *[False] * _PAST]
    return Tokens(text, words, starts, ends, [*words, *[""] * _PAST].__getitem__, glued.__getitem__)


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase of a table; an elision at its end, "plus d'", stays one token."""
    words = tokenise(phrase.replace("' ", "'") + "x" * phrase.endswith("'")).words
    return tuple(words[:-1] if phrase.endswith("'") else words)


class Phrases(Generic[T]):
    """Phrases of a table by their first and last words, the longest first."""

    def __init__(self, table: Mapping[str, T]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in sorted(table.items(), key=lambda item: (-len(item[0]), item[0])):
            words = phrase_words(phrase)
            self._first.setdefault(words[0], []).append((words, value))
            self._last.setdefault(words[-1], []).append((words, value))
        for book in (self._first, self._last):
            for entries in book.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, tokens: Tokens, start: int) -> tuple[int, T] | None:
        """(token behind the phrase, its value) for the longest phrase that starts here."""
        for words, value in self._first.get(tokens.word(start), ()):
            end = start + len(words)
            if tokens.spell(words, start, end):
                return end, value
        return None

    def end_at(self, tokens: Tokens, start: int) -> int | None:
        """The token behind the longest phrase that starts here."""
        found = self.at(tokens, start)
        return found[0] if found is not None else None

    def starts_at(self, tokens: Tokens, start: int) -> bool:
        """Whether a phrase starts here."""
        return self.at(tokens, start) is not None

    def ends_before(self, tokens: Tokens, end: int) -> bool:
        """Whether a phrase ends before here."""
        return self.before(tokens, end) is not None

    def before(self, tokens: Tokens, end: int) -> tuple[int, T] | None:
        """(first token of the phrase, its value) for the longest phrase that ends before here."""
        for words, value in self._last.get(tokens.word(end - 1), ()):
            start = end - len(words)
            if tokens.spell(words, start, end):
                return start, value
        return None


def phrases(words: tuple[str, ...] | frozenset[str]) -> Phrases[bool]:
    """Phrases without values of their own."""
    return Phrases(dict.fromkeys(sorted(words), True))
