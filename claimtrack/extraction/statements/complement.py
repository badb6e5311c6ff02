"""What a reporting verb leads to, past whoever is told, time and place."""

from claimtrack.extraction.speakers.noun_phrases import phrase_after
from claimtrack.extraction.statements.cues import Cue, is_adverb
from claimtrack.extraction.text.items import Item, Language

FARTHEST = 30
"""Items between a verb and its "que": addressee, place and time may stand there."""


def target(items: list[Item], cue: Cue, pack: Language) -> tuple[str, int]:
    """What the verb governs, past addressee, time and place: "that", ":", "q" or "other"."""
    start = place = after_verb(items, cue, pack)
    limit = min(len(items), place + FARTHEST)
    while place < limit:
        item = items[place]
        if item.low in pack.cues.that:
            return "that", place + 1
        if item.low == ":":
            return ":", place + 1
        if item.quote is not None:
            return "q", place
        if item.low in pack.words.relatives and place > start:
            return _past_relative(items, place, limit, pack)
        if is_adverb(item, pack) or item.low in pack.words.times or item.low == ",":
            place += 1
            continue
        if item.low in pack.words.prepositions or item.low in ("to", "à"):
            found = phrase_after(items, place + 1, limit, pack)
            bare = place + 1 < limit and items[place + 1].shape in "wn"
            place = found[1] if found else place + 1 + (bare and _is_noun(items[place + 1], pack))
            continue
        break
    return "other", past_adverbs(items, start, pack)


def after_verb(items: list[Item], cue: Cue, pack: Language) -> int:
    """The first item after the verb, its inverted pronoun, and whoever is told."""
    place = cue.last + 1
    if cue.pronoun is not None and cue.pronoun >= place:
        place = cue.pronoun + 1
    if "D" in cue.verb.frames:
        place = _addressee_end(items, place, pack)
    return place


def _addressee_end(items: list[Item], at: int, pack: Language) -> int:
    if at >= len(items):
        return at
    place = at
    if items[at].low in pack.names.pronouns:
        return at + 1
    if items[at].shape == "C" and items[at].low in pack.words.determiners:
        return _addressee_end(items, at + 1, pack)
    if items[at].low in pack.words.determiners:
        found = phrase_after(items, at, len(items), pack)
        place = found[1] if found else at
        for middle in range(at + 2, place):
            again = items[middle].low in pack.words.determiners | set(pack.names.pronouns)
            again = again or items[middle].low == "there"
            if again and items[middle - 1].low not in pack.words.prepositions:
                return middle
        return place
    while place < len(items) and items[place].shape == "C" and place - at < 4:
        if place > at and items[place].low in pack.words.determiners:
            break
        place += 1
    return place if place > at else at + (items[at].shape == "w" and _is_group(items[at], pack))


def _is_group(item: Item, pack: Language) -> bool:
    return item.low in pack.names.groups or item.low in ("reporters", "journalists", "him", "them")


def _past_relative(items: list[Item], at: int, limit: int, pack: Language) -> tuple[str, int]:
    """Past the relative clause of whoever is told ("aux voisins qui attendent que …")."""
    for place in range(at, limit):
        if items[place].low in pack.cues.that:
            return "that", place + 1
        if items[place].shape in "pq":
            break
    return "other", at


def _is_noun(item: Item, pack: Language) -> bool:
    return item.low not in pack.cues.that and item.low not in pack.words.openers


def past_adverbs(items: list[Item], at: int, pack: Language) -> int:
    """The first item after adverbs and words of time."""
    while (
        at < len(items)
        and items[at].low not in ("plus", "même", "more", "only")
        and (
            (is_adverb(items[at], pack) and items[at].low not in pack.words.prepositions)
            or (items[at].low in pack.words.times)
        )
    ):
        if items[at].low in pack.words.determiners and not (
            at + 1 < len(items) and items[at + 1].low in pack.words.times
        ):
            break
        at += 1
    return at
