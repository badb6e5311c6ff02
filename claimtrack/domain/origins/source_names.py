"""One source by its names in several languages: "Collectif Rives" is the "Rives Collective".

Where a name holds a word for a kind of body (ministry, union, hospital, witnesses), its words are
brought to one form and their order is dropped, since languages put them the other way round; who
holds its office or speaks for it is on its side (``source_words``). Names of people are left to
``names.sound``. Sources are the same by a key, so that "the same" is an equivalence.
"""

from enum import StrEnum
from functools import lru_cache

from claimtrack.domain.name_matching import fold, sound
from claimtrack.domain.origins.source_words import SourceWords, Step, source_words
from claimtrack.locale.bodies import BARE, ITSELF, ORGANISER, ORGANISING, name_words


class Alike(StrEnum):
    """How two names lie: of one source, maybe of one, of two."""

    SAME = "same"
    MAYBE = "maybe"
    APART = "apart"


@lru_cache(maxsize=4096)
def source_key(name: str) -> str:
    """A key that the names of one source share, whatever the language."""
    words = source_words(name).words
    if words:
        return " ".join(sorted({_key(word) for word in words}))
    return sound(name)


def _key(word: str) -> str:
    """A word by its sound, a country by its code."""
    return word if word.startswith("=") else sound(word)


def same_source(a: str, b: str) -> bool:
    """Whether two printed names are names of one source, in any language."""
    return source_key(a) == source_key(b)


def alike_sources(a: str, b: str) -> Alike:
    """Whether two names are of one source, or may be: the one says less than the other.

    "the ministry of defence" may be the Russian one, and "the organisers" a union that is named.
    """
    if same_source(a, b):
        return Alike.SAME
    one, two = source_words(a), source_words(b)
    maybe = _says_less(one, two) or _says_less(two, one) or _organise(one, two)
    return Alike.MAYBE if maybe else Alike.APART


def _says_less(short: SourceWords, long: SourceWords) -> bool:
    """Whether a name is another one without some of what tells it from others of its kind."""
    more = long.words - short.words
    if not short.words or not short.words < long.words:
        return False
    return not more & (long.kinds | name_words().others)


def _organise(one: SourceWords, two: SourceWords) -> bool:
    """Whether the organisers of whom no more is told stand beside a body that may organise."""
    pairs = ((one, two), (two, one))
    return any(a.words == {ORGANISER} and bool(b.kinds & ORGANISING) for a, b in pairs)


def why_same(a: str, b: str) -> Step | None:
    """The weightiest step that leads two names to one source; None where they are spelt alike.

    To be asked of names that are of one source; the same whichever stands first.
    """
    if fold(a) == fold(b):
        return None
    one, two = source_words(a), source_words(b)
    differing = (one.steps ^ two.steps) or (one.steps & two.steps & _OF_NAMES)
    steps = [step for step in Step if step in differing]
    return steps[0] if steps else Step.LANGUAGE


_OF_NAMES = frozenset([Step.SEAT, Step.BODY])
"""Steps that two names of one source may both need: two acronyms, a capital and a palace."""


def holds_office(name: str) -> bool:
    """Whether somebody of no name speaks for a body whose people are on its side.

    "the prosecutor", "the mayor": an event has one of them. Of witnesses, officials, officers and
    ministers it has many.
    """
    return not source_words(name).kinds.isdisjoint(ITSELF - BARE)
