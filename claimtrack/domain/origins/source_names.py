"""One source by its names in several languages: "Collectif Rives" is the "Rives Collective".

Where a name holds a word for a kind of body (ministry, union, hospital, witnesses), its words are
brought to one form and their order is dropped, since languages put them the other way round. Names
of people are left to ``names.sound``.
"""

from functools import cache, lru_cache

from claimtrack.domain.name_matching import fold, sound
from claimtrack.locale.bodies import name_words


@lru_cache(maxsize=4096)
def source_key(name: str) -> str:
    """A key that the names of one source share, whatever the language."""
    words = _telling_words(name)
    common = [_common_form(word) for word in words]
    if len(common) > 1 and _kinds() & set(common):
        return " ".join(sorted({sound(word) for word in common}))
    return _plain_key(name, words, common)


def _telling_words(name: str) -> list[str]:
    """The words of a name but for its articles and prepositions."""
    small = name_words().small
    return [word for word in fold(name).split() if word not in small]


def _common_form(word: str) -> str:
    """The form that a word for a kind of body, or a part of one, has in any language."""
    known = name_words()
    return known.kinds.get(word) or known.parts.get(word, word)


def _plain_key(name: str, words: list[str], common: list[str]) -> str:
    """The key of a name without a body; one word that has a common form goes by that."""
    is_one_common = len(common) == 1 and common != words
    return sound(common[0] if is_one_common else name)


@cache
def _kinds() -> frozenset[str]:
    """The forms that words for a kind of body come to."""
    return frozenset(name_words().kinds.values())


def same_source(a: str, b: str) -> bool:
    """Whether two printed names are names of one source, in either language."""
    return source_key(a) == source_key(b)
