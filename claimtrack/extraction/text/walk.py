"""Small walks over the items of a sentence, for rules that look at the words around a word."""

from collections.abc import Container

from claimtrack.extraction.text.items import Item, Language


def word_at(items: list[Item], at: int) -> str:
    """The word at ``at`` in small letters; empty where the sentence has none."""
    return items[at].low if 0 <= at < len(items) else ""


def shape_at(items: list[Item], at: int) -> str:
    """The shape of the item at ``at``; empty where the sentence has none."""
    return items[at].shape if 0 <= at < len(items) else ""


def holds(items: list[Item], words: Container[str]) -> bool:
    """Whether one of the items is one of ``words``."""
    return any(item.low in words for item in items)


def all_capitals(items: list[Item]) -> bool:
    """Whether each item is a capitalised word."""
    return all(item.shape == "C" for item in items)


def only_marks(items: list[Item]) -> bool:
    """Whether each item is a mark."""
    return all(item.shape == "p" for item in items)


def pronoun_at(items: list[Item], at: int) -> int | None:
    """``at`` where an inverted pronoun stands there ("-t-il")."""
    return at if at < len(items) and items[at].shape == "v" else None


def spells(items: list[Item], at: int, words: tuple[str, ...]) -> bool:
    """Whether ``words`` stand at ``at``, one after the other."""
    if not words or word_at(items, at) != words[0]:
        return not words
    return tuple([item.low for item in items[at : at + len(words)]]) == words


def find_word(items: list[Item], words: Container[str], start: int, end: int) -> int | None:
    """The first of items ``start`` to ``end`` that is one of ``words``; None where none is."""
    for at in range(start, end):
        if items[at].low in words:
            return at
    return None


def up_to(items: list[Item], words: Container[str], start: int) -> int:
    """The first item from ``start`` on that is one of ``words``, or the end."""
    for at in range(start, len(items)):
        if items[at].low in words:
            return at
    return len(items)


def past(items: list[Item], at: int, words: Container[str], end: int | None = None) -> int:
    """The first item from ``at`` on that is none of ``words``, or the end."""
    end = len(items) if end is None else end
    while at < end and items[at].low in words:
        at += 1
    return at


def before(items: list[Item], at: int, words: Container[str]) -> int:
    """``at``, moved back over the ``words`` that stand right before it."""
    while at > 0 and items[at - 1].low in words:
        at -= 1
    return at


def is_adverb(item: Item, pack: Language) -> bool:
    """Whether the item may stand inside a verb group."""
    low = item.low
    if item.shape not in "wC":
        return False
    if low in pack.words.adverbs:
        return True
    ending = len(low) > 5 and low.endswith(pack.words.adverb_ending)
    return ending and low not in pack.cues.verbs and low not in pack.names.organisations


def is_time(items: list[Item], at: int, pack: Language) -> bool:
    """Whether an adverb or a word of time stands at ``at``."""
    return items[at].low in pack.words.times or is_adverb(items[at], pack)


def past_adverbs(items: list[Item], at: int, pack: Language) -> int:
    """The first item from ``at`` on that is no adverb."""
    while at < len(items) and is_adverb(items[at], pack):
        at += 1
    return at


def before_adverbs(items: list[Item], at: int, pack: Language) -> int:
    """The last item up to ``at`` that is no adverb; -1 where all are."""
    while at >= 0 and is_adverb(items[at], pack):
        at -= 1
    return at


def without_tie(word: str, pack: Language) -> str:
    """An inverted pronoun without what ties it to its verb: "il" of "-t-il"."""
    for tie in pack.phrases.inversion:
        word = word.removeprefix(tie)
    return word
