"""What cannot be a speaker: words of a closed class, and what a verb has been taken into."""

from functools import lru_cache

from claimtrack.extraction.clauses.word import WordClass, class_of, verb_words
from claimtrack.extraction.text.items import Item
from claimtrack.lang.pack import known

_NEVER_FIRST = frozenset(
    (
        WordClass.RELATIVE, WordClass.PREPOSITION, WordClass.SUBORDINATOR, WordClass.COORDINATOR,
        WordClass.PART, WordClass.CONTRAST, WordClass.SOURCE,
    )
)  # fmt: skip
"""Classes of words, in small letters, that open no noun phrase."""
_NEVER_ALONE = frozenset((*_NEVER_FIRST, WordClass.DETERMINER, WordClass.ADVERB))
_MARKS = "«“\"‘'(["


@lru_cache(maxsize=1 << 12)
def may_speak(words: str, lang: str) -> bool:
    """Whether some words can name a person, a body or a group at all.

    Not "who", "in five people", "both", or what begins with a mark. It says nothing of
    whether somebody of that name is known.
    """
    bare = words.strip().lstrip(_MARKS)
    if not bare or not bare[0].isalnum():
        return False
    first, *more = bare.split()
    kind = class_of(first.lower().replace("’", "'"), known(lang))
    if not _ELIDED.isdisjoint(first):
        return True
    if first[0].islower() and kind in _NEVER_FIRST:
        return False
    return bool(more) or kind not in _NEVER_ALONE or first.isupper()


_ELIDED = frozenset("'’")
"""Their word is two: "d'autres"."""


def verb_within(items: list[Item], start: int, end: int, lang: str) -> int:
    """Where a verb begins that was taken into a noun phrase, else ``end``.

    "the Government keeps its claim": a finite verb behind a name; "an officer adding": a present
    participle behind a noun.
    """
    verbs = verb_words(known(lang)).verbs
    for at in range(start + 1, end):
        item, before = items[at], items[at - 1]
        if item.shape != "w":
            continue
        named = before.shape == "C" and class_of(before.low, known(lang)) is WordClass.OPEN
        if named and item.low in verbs.finite:
            return at
        if item.low in verbs.gerunds and before.low in verbs.gerund_leads:
            return at - 1
    return end
