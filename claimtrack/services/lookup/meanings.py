"""What a word typed in any language means: the measures, populations and things it names."""

from dataclasses import dataclass
from functools import cache
from re import IGNORECASE, search

from claimtrack.domain.name_matching import fold
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.measures import MeasureTable

_ANYBODY = frozenset({"person"})
"""Populations that say nothing of who is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Ids common to all languages; all empty for a word that names no kind of figure."""

    measures: frozenset[str] = frozenset()
    populations: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()


def meaning(text: str) -> Meaning:
    """What one word means; a phrase means nothing more than its words, and is not looked up."""
    word = text.strip()
    if not word.isalpha():
        return Meaning()
    populations = frozenset(_nouns("populations").get(fold(word), ())) - _ANYBODY
    things = frozenset(_nouns("things").get(fold(word), ()))
    return Meaning(measures=frozenset(_measures(word)), populations=populations, things=things)


def thing_of(counted: str) -> str | None:
    """What the head noun of a claim names ("hôpitaux détruits": hospital), in any language."""
    for word in counted.split()[:3]:
        if found := _nouns("things").get(fold(word)):
            return found[0]
    return None


def _measures(word: str) -> list[str]:
    """The measures whose own expressions match the word; each language's first only."""
    first = (_measure(word, code) for code in CODES)
    return [name for name in first if name is not None]


def _measure(word: str, code: str) -> str | None:
    measures = table(code, "measures", MeasureTable).measures
    hits = (name for name, pattern in measures if search(pattern, word, IGNORECASE))
    return next(hits, None)


@cache
def _nouns(kind: str) -> dict[str, tuple[str, ...]]:
    """Folded noun → ids, of all languages."""
    ids: dict[str, dict[str, None]] = {}
    for code in CODES:
        for word, name in getattr(table(code, "measures", MeasureTable), kind).items():
            ids.setdefault(fold(word), {})[name] = None
    return {word: tuple(names) for word, names in ids.items()}
