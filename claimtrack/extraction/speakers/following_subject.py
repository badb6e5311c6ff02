"""The subject of a reporting verb that stands behind it: "a dit la maire de Lyon"."""

from claimtrack.extraction.speakers.noun_phrases import (
    Range,
    is_finite,
    opens_clause,
    phrase_after,
)
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import is_adverb, word_at

_COMPLEMENT = 12
"""Items behind "told X" in which the subject that follows begins."""


def subject_after(items: list[Item], cue: Cue, pack: Language) -> Range | None:
    """The subject printed after its verb: "a déclaré lundi à l'AFP le ministre"."""
    place = cue.last + 1
    while _stands_before_subject(items, place, pack):
        place += 1
    word = word_at(items, place)
    if word == "," and place > cue.last + 1:
        return None
    if word in pack.words.prepositions:
        return _after_complement(items, place, pack)
    return phrase_after(items, place, len(items), pack) or _described_name(items, place, pack)


def _stands_before_subject(items: list[Item], at: int, pack: Language) -> bool:
    """Whether an adverb or word of time parts a verb from its subject."""
    if at >= len(items) or not is_time(items, at, pack):
        return False
    if items[at].low not in pack.words.determiners:
        return True
    return word_at(items, at + 1) in pack.words.times


def _described_name(items: list[Item], at: int, pack: Language) -> Range | None:
    """A name behind bare adjectives and nouns, as in "recalls retired teacher Jane Doe"."""
    for place in range(at, min(at + 5, len(items))):
        if items[place].shape == "C" and place > at:
            found = phrase_after(items, place, len(items), pack)
            return (at, found[1]) if found else None
        if not _describes(items[place], pack):
            return None
    return None


def _describes(item: Item, pack: Language) -> bool:
    """Whether a plain word can stand before a name: a role, a noun, an adjective."""
    if item.shape != "w" or is_finite(item, pack):
        return False
    return item.low in pack.names.roles or not opens_clause(item, pack)


def _after_complement(items: list[Item], at: int, pack: Language) -> Range | None:
    """The subject behind "à l'AFP", "sur son compte Twitter"; None where the clause ends."""
    complement = phrase_after(items, at + 1, len(items), pack)
    start = complement[1] if complement else at + 2
    for place in range(start, min(len(items), start - 1 + _COMPLEMENT)):
        if _ends_clause(items[place], pack):
            return None
        if _is_determined(items, place, pack):
            return phrase_after(items, place, len(items), pack)
    return None


def _ends_clause(item: Item, pack: Language) -> bool:
    """Whether a mark, a quotation or a complementiser ends the clause."""
    return item.shape in "pq" or item.low in pack.cues.that


def _is_determined(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a determiner opens a phrase that is no complement."""
    if items[at].low not in pack.words.determiners:
        return False
    return items[at - 1].low not in pack.classes.linked


def is_time(items: list[Item], at: int, pack: Language) -> bool:
    """Whether an adverb or a word of time stands at ``at``."""
    return items[at].low in pack.words.times or is_adverb(items[at], pack)
