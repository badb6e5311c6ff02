"""What cannot be a speaker: words of a closed class, and what a verb has been taken into."""

from functools import lru_cache

from claimtrack.extraction.clauses.word import WordClass, class_of, verb_words
from claimtrack.extraction.text.items import Item
from claimtrack.lang.pack import known, table
from claimtrack.lang.tables.words import WordTable

_NEVER_FIRST = frozenset(
    (
        WordClass.RELATIVE, WordClass.PREPOSITION, WordClass.SUBORDINATOR, WordClass.COORDINATOR,
        WordClass.PART, WordClass.CONTRAST,
    )
)  # fmt: skip
"""Classes of words, in small letters, that open no noun phrase."""
_NEVER_ALONE = frozenset((*_NEVER_FIRST, WordClass.DETERMINER, WordClass.ADVERB))
_MARKS = "«“\"‘'(["


@lru_cache(maxsize=1 << 12)
def may_speak(words: str, lang: str) -> bool:
    """Whether some words can name a person, a body or a group at all.

    Not "who", "in five people", "both", "Initially", or what begins with a mark. It says nothing of
    whether somebody of that name is known.
    """
    bare = words.strip().lstrip(_MARKS)
    if not bare or not bare[0].isalnum():
        return False
    code, first, *more = known(lang), *bare.split()
    kind = class_of(first.lower().replace("’", "'"), code)
    if first[0].islower() and kind in _NEVER_FIRST:
        return False
    if more:
        return True
    ending = table(code, "words", WordTable).adverb_ending
    adverb = len(first) > _LONG and first.lower().endswith(ending)
    return not adverb and (kind not in _NEVER_ALONE or first.isupper())


_LONG = 6
"""Letters of a word whose ending tells an adverb."""


def verb_within(items: list[Item], start: int, end: int, lang: str) -> int:
    """Where a verb begins that was taken into a noun phrase, else ``end``.

    "the Government keeps its claim": a finite verb behind a name; "an officer adding": a present
    participle behind a noun.
    """
    code = known(lang)
    verbs = verb_words(code).verbs
    for at in range(start + 1, end):
        item, before = items[at], items[at - 1]
        if item.shape != "w":
            continue
        if before.shape == "C" and item.low in verbs.finite:
            return at
        if item.low in verbs.gerunds and before.low in verbs.gerund_leads:
            return at - 1
    return end
