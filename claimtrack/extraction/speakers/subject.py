"""The subject of a reporting verb, before or after it."""

from claimtrack.extraction.speakers.noun_phrases import (
    LONGEST,
    Range,
    holds_role,
    is_speech,
    opens_phrase,
)
from claimtrack.extraction.speakers.phrase_before import last_phrase
from claimtrack.extraction.speakers.verbs import has_verb, is_speaker, segments
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import all_capitals, holds, is_adverb, is_time

_CLOSED = frozenset([",", ")", "–", "—"])
_CLAUSE_MARKS = frozenset([";", ":", "!", "?", "…", "...", "»", "“"])


def subject_before(items: list[Item], cue: Cue, floor: int, pack: Language) -> Range | None:
    """The subject printed before its verb, with its appositions; None where it is left out."""
    end = _subject_end(items, cue.first, floor, pack) if cue.first > floor else floor
    if end <= floor:
        return None
    last = items[end - 1].low
    if last in pack.words.coordinators:
        return None
    begin = _clause_begin(items, end, floor, pack)
    if last in pack.words.relatives:
        return _antecedent(items, begin, end - 1, pack)
    if last in _CLOSED:
        return _closed_subject(items, begin, end - 1, pack)
    return _open_subject(items, begin, end, pack)


def _subject_end(items: list[Item], end: int, floor: int, pack: Language) -> int:
    """``end`` without the adverbs and words of time between a subject and its verb."""
    while end > floor and _stands_between(items, end - 1, floor, pack):
        end -= 1
    return _before_bracket(items, end, floor)


_BRACKET = 9
"""Items of a bracket between a name and its verb: "Jane Doe (D-N.Y.) said"."""


def _before_bracket(items: list[Item], end: int, floor: int) -> int:
    """``end``, moved before a short bracket that tells a name's party or acronym."""
    if items[end - 1].low != ")":
        return end
    for at in range(end - 2, max(floor, end - _BRACKET), -1):
        if items[at].low == "(":
            return at if items[at - 1].shape == "C" else end
    return end


def _stands_between(items: list[Item], at: int, floor: int, pack: Language) -> bool:
    """Whether an adverb or a word of time, no subject itself, parts a subject from its verb."""
    if not is_time(items, at, pack) or _is_lone_pronoun(items, at, floor, pack):
        return False
    return at <= floor or not _same_again(items, at - 1, pack)


def _is_lone_pronoun(items: list[Item], at: int, floor: int, pack: Language) -> bool:
    """Whether a pronoun that opens its clause is the subject, though it may be an adverb too."""
    if items[at].low not in pack.names.pronouns:
        return False
    return at - 1 < floor or items[at - 1].shape == "p"


def _same_again(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "ce dernier" starts at ``at``: its words are words of time elsewhere."""
    return " ".join(item.low for item in items[at : at + 2]) in pack.names.same_again


def _open_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """A subject right before its verb, with the title that a comma parts from a name."""
    pieces = segments(items, begin, end)
    start, stop = pieces[-1]
    start = _lead(items, start, stop, pack)
    if start >= stop:
        return _closed_subject(items, begin, end, pack)
    found = last_phrase(items, start, stop, pack)
    if len(pieces) == 1:
        return found
    if found is None:
        return _closed_subject(items, begin, end, pack)
    titled = _title_before(items, pieces[-2], found, pack)
    return found if titled is None else (titled, found[1])


def _title_before(items: list[Item], piece: Range, name: Range, pack: Language) -> int | None:
    """Where the title begins that a comma parts from a name: "Le maire de Tours, X, a dit"."""
    if items[name[0]].shape != "C":
        return None
    title = last_phrase(items, *piece, pack)
    if title is None or title[1] != piece[1] or name[0] != piece[1] + 1:
        return None
    return title[0] if holds_role(items[slice(*title)], pack) else None


def _antecedent(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """The noun phrase a relative pronoun at ``end`` stands for."""
    if end > begin and items[end - 1].low == ",":
        end -= 1
    pieces = segments(items, begin, end)
    start = pieces[-1][0]
    found = last_phrase(items, start, end, pack)
    if found is None or items[found[0]].low in pack.names.pronouns:
        found = _governed(items, start, end, pack)
    if found is not None and len(pieces) > 1:
        return _with_name(items, pieces[-2], found, pack)
    return found or _first_phrase(items, start, end, pack)


def _governed(items: list[Item], start: int, end: int, pack: Language) -> Range | None:
    """The person behind a contracted preposition: "au ministre qui"."""
    for place in range(end - 1, start, -1):
        if items[place].low in pack.names.roles and items[place - 1].low in pack.words.prepositions:
            return place, end
    return None


def _with_name(items: list[Item], piece: Range, role: Range, pack: Language) -> Range:
    """The name with the role that a comma sets off behind it: "X, a candidate from Y, who said"."""
    opened = role[0] == piece[1] + 1 and holds_role(items[slice(*role)], pack)
    name = last_phrase(items, *piece, pack) if opened else None
    if name is None or not all_capitals(items[slice(*name)]):
        return role
    return name[0], role[1]


def _first_phrase(items: list[Item], start: int, end: int, pack: Language) -> Range | None:
    """From the first word that can open a noun phrase up to ``end``."""
    for place in range(start, end):
        if opens_phrase(items, place, pack):
            return place, end
    return None


def _closed_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """A subject that a comma parts from its verb: its head stands at the start of the clause."""
    nearest = None
    for opening, stop in segments(items, begin, end):
        start = _lead(items, opening, stop, pack)
        if end - start > LONGEST or not _may_be_subject(items, opening, start, stop, pack):
            continue
        if _is_name_first(items, start, stop, end) or is_speaker(items, (start, stop), pack):
            return start, end
        nearest = nearest or (start, end)
    return nearest


def _may_be_subject(items: list[Item], opening: int, start: int, stop: int, pack: Language) -> bool:
    """Whether a stretch can be a subject: it opens as one and is no clause of its own."""
    if start >= stop or _is_subordinate(items, opening, start, pack):
        return False
    return _opens_subject(items, start, stop, pack) and not has_verb(items, start, stop, pack)


def _is_subordinate(items: list[Item], opening: int, start: int, pack: Language) -> bool:
    """Whether a conjunction whose clause holds no subject leads to ``start``."""
    return opening < start and items[opening].low in pack.phrases.subordinators


def _opens_subject(items: list[Item], start: int, stop: int, pack: Language) -> bool:
    """Whether a stretch can begin a subject: with a noun phrase, and none of time or number."""
    item = items[start]
    if item.shape == "n" or item.low in pack.classes.no_subject:
        return False
    if not opens_phrase(items, start, pack):
        return False
    return not holds(items[start : min(start + 4, stop)], pack.words.times)


def _is_name_first(items: list[Item], start: int, stop: int, end: int) -> bool:
    """Whether a sentence opens with nothing but a name: "Odell, a former judge, added"."""
    return start == 0 and stop < end and all_capitals(items[:stop])


def _lead(items: list[Item], begin: int, end: int, pack: Language) -> int:
    """``begin`` without the conjunctions and adverbs before a subject."""
    while begin < end and _leads_in(items, begin, pack):
        begin += 1
    return begin


def _leads_in(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a conjunction, an adverb or a word of time stands before a subject."""
    item = items[at]
    if item.low in pack.classes.conjunctions:
        return True
    if item.low in pack.words.times and not _same_again(items, at, pack):
        return True
    return is_adverb(item, pack) and item.low not in pack.names.pronouns


def _clause_begin(items: list[Item], end: int, floor: int, pack: Language) -> int:
    """Where the clause that ends at ``end`` begins, not before ``floor``."""
    farthest = max(floor, end - 2 * LONGEST)
    for place in range(end - 1, farthest - 1, -1):
        if items[place].low in _CLAUSE_MARKS or is_speech(items[place]):
            return place + 1
        if items[place].low in pack.classes.joints and _is_joint(items, place, end, floor, pack):
            return place + 1
    return farthest


def _is_joint(items: list[Item], at: int, end: int, floor: int, pack: Language) -> bool:
    """Whether a complementiser ends the words before ``end``, or is no relative."""
    return at == end - 1 or not _is_relative(items, at, floor, pack)


def _is_relative(items: list[Item], at: int, floor: int, pack: Language) -> bool:
    """Whether a complementiser is a relative here, as "that" behind a noun."""
    if items[at].low not in pack.words.relatives or at <= floor:
        return False
    return items[at - 1].shape in "wC"
