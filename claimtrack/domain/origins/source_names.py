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
    known = name_words()
    words = [word for word in fold(name).split() if word not in known.small]
    common = [known.kinds.get(word) or known.parts.get(word, word) for word in words]
    if len(common) < 2 or not _kinds() & set(common):
        return sound(common[0]) if len(common) == 1 and common != words else sound(name)
    return " ".join(sorted({sound(word) for word in common}))


@cache
def _kinds() -> frozenset[str]:
    """The forms that words for a kind of body come to."""
    return frozenset(name_words().kinds.values())


def same_source(a: str, b: str) -> bool:
    """Whether two printed names are names of one source, in either language."""
    return source_key(a) == source_key(b)
