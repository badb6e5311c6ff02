"""The subject of a reporting verb that stands behind it: "a dit la maire de Lyon"."""

from claimtrack.extraction.speakers.noun_phrases import (
    Range,
    holds_role,
    is_finite,
    opens_clause,
    phrase_after,
)
from claimtrack.extraction.speakers.verbs import is_speaker
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import (
    find_word,
    is_time,
    shape_at,
    spells,
    word_at,
)

_COMPLEMENT = 12
"""Items behind "told X" in which the subject that follows begins."""
_INSET = 8
"""Items between two commas behind a verb: "a dit, hier soir à Tours, X"."""
_DATE = 6
"""Items of a date with its determiner: "el 1 de mayo de 2009"."""
_MARKED = frozenset((",", ".", "!", "?", ";", ":", "(", "…", "-", "–", "—"))


def subject_after(items: list[Item], cue: Cue, pack: Language) -> Range | None:
    """The subject printed after its verb: "a déclaré lundi à l'AFP le ministre"."""
    place = _past_times(items, cue.last + 1, pack)
    word = word_at(items, place)
    if word == ",":
        return None if place > cue.last + 1 else _behind_insets(items, place, pack)
    if word in pack.words.prepositions:
        return _after_complement(items, place, pack)
    return phrase_after(items, place, len(items), pack) or _described_name(items, place, pack)


def _past_times(items: list[Item], at: int, pack: Language) -> int:
    """``at``, moved past the adverbs, words of time and dates that part a verb from its subject."""
    while at < len(items):
        end = _time_end(items, at, pack)
        if end == at:
            break
        at = end
    return at


def _time_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of the adverb, word of time or date at ``at``; ``at`` where none stands there."""
    determined = items[at].low in pack.words.determiners
    if determined and shape_at(items, at + 1) == "n":
        return _date_end(items, at, pack)
    if determined:
        return at + (word_at(items, at + 1) in pack.words.times)
    return at + is_time(items, at, pack)


def _date_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of a date with its determiner: "le 12 mai"; ``at`` for "les 12 élus"."""
    end = at + 2
    while end < min(len(items), at + _DATE) and _goes_on_date(items, end, pack):
        end += 1
    return end if items[end - 1].low in pack.words.times or end > at + 2 else at


def _goes_on_date(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a date goes on: a month, a year, or a link before one of them."""
    if items[at].low in pack.words.times:
        return True
    timed = items[at - 1].low in pack.words.times or items[at - 1].low in pack.phrases.links
    if items[at].shape == "n":
        return timed
    linked = word_at(items, at + 1) in pack.words.times or shape_at(items, at + 1) == "n"
    return items[at].low in pack.phrases.links and linked


def _behind_insets(items: list[Item], comma: int, pack: Language) -> Range | None:
    """The speaker behind what commas set off right behind a verb: "a dit, lundi, la maire"."""
    while _is_adverbial(items, comma + 1, pack):
        end = find_word(items, (",",), comma + 2, min(len(items), comma + _INSET))
        if end is None:
            return None
        who = phrase_after(items, end + 1, len(items), pack)
        if who is not None and _stands_as_subject(items, who, pack):
            return who
        comma = end
    return None


def _stands_as_subject(items: list[Item], who: Range, pack: Language) -> bool:
    """Whether a phrase up to a mark is a speaker, or somebody with a determiner."""
    if who[1] < len(items) and items[who[1]].low not in _MARKED:
        return False
    determined = items[who[0]].low in pack.words.determiners
    timely = _time_end(items, who[0], pack) > who[0]
    return is_speaker(items, who, pack) or (determined and not timely)


def _is_adverbial(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a time, an adverb or a prepositional phrase opens at ``at``."""
    if at >= len(items):
        return False
    return _time_end(items, at, pack) > at or items[at].low in pack.words.prepositions


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
    start = _complement_end(items, at + 1, pack)
    for place in range(start, min(len(items), start - 1 + _COMPLEMENT)):
        if _ends_clause(items[place], pack):
            return None
        named = place == start and _opens_name(items, place, pack)
        if named or _is_determined(items, place, pack):
            return phrase_after(items, place, len(items), pack)
    return None


def _complement_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of the complement at ``at``, before a name that is none of its own."""
    timed = _past_times(items, at, pack)
    if timed > at:
        return timed
    station = _station_end(items, at, pack)
    if station > at:
        return _past_times(items, station, pack)
    for place in range(at, min(len(items), at + _COMPLEMENT)):
        if items[place].low in pack.hearers and items[place].low not in pack.names.organisations:
            return place + 1
        if items[place].shape == "C" or _ends_clause(items[place], pack):
            break
        if place > at and _is_free(items, place + 1, pack):
            return _past_times(items, place + 1, pack)
    complement = phrase_after(items, at, len(items), pack)
    return complement[1] if complement else at + 1


def _station_end(items: list[Item], at: int, pack: Language) -> int:
    """The end of a broadcaster's name of several words at ``at``; ``at`` where none stands."""
    low = word_at(items, at)
    for name in pack.phrases.stations:
        if name[0] == low and spells(items, at, name):
            return at + len(name)
    return at


def _opens_name(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a name behind a complement is free of it, as behind a time."""
    if shape_at(items, at) != "C":
        return False
    return items[at - 1].low in pack.words.times or _is_free(items, at, pack)


def _is_free(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the name at ``at`` is not that of the noun before it: "devant la presse Jane Doe"."""
    if shape_at(items, at) != "C" or items[at].low in pack.classes.never_openers:
        return False
    before = items[at - 1]
    if before.low in pack.hearers or _closes_station(items, at, pack):
        return True
    if before.shape != "w" or before.low in pack.classes.linked:
        return False
    return before.low not in pack.names.organisations and not holds_role(items[at - 2 : at], pack)


def _closes_station(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a broadcaster's name ends right before ``at``."""
    low = word_at(items, at - 1)
    return any(
        name[-1] == low and at >= len(name) and spells(items, at - len(name), name)
        for name in pack.phrases.stations
    )


def _ends_clause(item: Item, pack: Language) -> bool:
    """Whether a mark, a quotation or a complementiser ends the clause."""
    return item.shape in "pq" or item.low in pack.cues.that


def _is_determined(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a determiner opens a phrase that is no complement."""
    if items[at].low not in pack.words.determiners:
        return False
    return items[at - 1].low not in pack.classes.linked
