"""What somebody typed to look for: words, phrases in quotes, numbers, and filters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import filterfalse

from claimtrack.domain.name_matching import fold
from claimtrack.errors import UsageError
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.words import WordTable
from claimtrack.services.search.numbers import NUMBER, Number, read_number

FILTERS = ("speaker", "outlet", "story", "after", "before", "lang")
MOST_WORDS = 64
"""More than anybody types; SQLite's parser of searches ends at a few hundred."""
_PART = re.compile(
    r"(?P<key>[^\W\d_]+):(?:[\"“«](?P<quoted>[^\"”»]*)[\"”»]?|(?P<bare>[^\s\"“«]+))"
    r"|[\"“«](?P<phrase>[^\"”»]*)[\"”»]?"
    rf"|(?<![\w])(?P<number>{NUMBER})(?![\w:/-])"
    r"|(?P<word>[^\s\"“”«»]+)"
)
_SHOWN = 60
"""Signs of what was typed that an error shows."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to find: words one after the other, numbers among them.

    ``typed`` is how it was written; ``stemmed``: found in other forms too, a phrase is not.
    """

    parts: tuple[str | Number, ...]
    typed: str
    stemmed: bool = False


@dataclass(slots=True)
class SearchQuery:
    """What to find, all of it, and ``filters``: each name with what was typed behind it."""

    terms: list[Term] = field(default_factory=list)
    filters: dict[str, str] = field(default_factory=dict)


def typed_line(words: Sequence[str]) -> str:
    """The words of a command line as one: the shell has taken the quotes off speaker:"Rana Khoury".

    A single word is the whole line, its quotes its own.
    """
    return " ".join(words if len(words) == 1 else map(_quoted_again, words))


def _quoted_again(word: str) -> str:
    key, _, value = word.partition(":")
    lost = key.lower() in FILTERS and " " in value and '"' not in value
    return f'{key}:"{value}"' if lost else word


def read_query(text: str) -> SearchQuery:
    """What these words ask for.

    Quotes may be left open, and no sign has a meaning of its own. Small words of grammar are left
    out where there are others. Raises UsageError where there is no word at all, or too many.
    """
    query = SearchQuery()
    for part in _PART.finditer(text):
        if _is_filter(part):
            query.filters[part["key"].lower()] = part["quoted"] or part["bare"] or ""
        else:
            query.terms += _terms(part)
    query.terms = [*filterfalse(_is_small, query.terms)] or query.terms
    _check(query, text[:_SHOWN])
    return query


def _is_filter(part: re.Match[str]) -> bool:
    return (part["key"] or "").lower() in FILTERS


def _check(query: SearchQuery, shown: str) -> None:
    """Raises UsageError where there is nothing to find, or more than anybody types."""
    if not query.terms:
        raise UsageError(option="WORDS", value=shown, wants="write a word to look for")
    if sum(len(term.parts) for term in query.terms) > MOST_WORDS:
        raise UsageError(option="WORDS", value=f"{shown}…", wants="write at most 64 words")


def _terms(part: re.Match[str]) -> Iterator[Term]:
    if part["number"]:
        yield Term((read_number(part["number"]),), part["number"])
    elif part["phrase"] is not None:
        parts = tuple(_parts(part["phrase"]))
        if parts:
            yield Term(parts, part["phrase"])
    else:
        yield from _of_word(part[0])


def _of_word(word: str) -> Iterator[Term]:
    """A word without what is elided before it; one with a hyphen or a stop in it is a phrase."""
    parts = tuple(_parts(_unelided(word))) or tuple(_parts(word))
    if parts:
        yield Term(parts, word, stemmed=len(parts) == 1 and isinstance(parts[0], str))


def _unelided(word: str) -> str:
    word = word.replace("’", "'")
    for elided in _elisions():
        if match := elided.match(word):
            word = word[match.end() :]
    return word


def _parts(text: str) -> Iterator[str | Number]:
    """The words of a text in plain small letters, and its numbers."""
    for match in re.finditer(rf"(?<!\w)(?:{NUMBER})(?!\w)|[^\W_]+", text):
        if re.fullmatch(NUMBER, match[0]):
            yield read_number(match[0])
        else:
            yield from fold(match[0]).split()


@cache
def _elisions() -> tuple[re.Pattern[str], ...]:
    """Words that lose their vowel before another, of every language."""
    tables = (table(code, "words", WordTable) for code in CODES)
    return tuple(re.compile(each.elisions) for each in tables)


@cache
def _small_words() -> frozenset[str]:
    """Words of grammar in any language, numbers aside: "the", "de", "que"."""
    found: set[str] = set()
    for code in CODES:
        words = table(code, "words", WordTable)
        closed = words.determiners | words.prepositions | words.coordinators | words.relatives
        numerals = table(code, "numbers", NumberTable).words
        found |= {fold(word) for word in closed & words.function if word not in numerals}
    return frozenset(found)


def _is_small(term: Term) -> bool:
    return term.stemmed and term.parts[0] in _small_words()
