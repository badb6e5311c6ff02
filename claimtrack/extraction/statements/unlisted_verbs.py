"""Verbs of no list that report all the same: « … », sourit X; "…," he shrugged.

Any verb can report after a quotation that opens its sentence, where its subject can speak.
"""

from claimtrack.extraction.speakers.noun_phrases import phrase_after
from claimtrack.extraction.speakers.verbs import is_speaker
from claimtrack.extraction.statements.cues import Cue, is_adverb
from claimtrack.extraction.text.items import Item, Language
from claimtrack.lang.tables.cues import Verb

_VERB = Verb("f", "says", "Q")
_AFTER = frozenset([",", ".", "!", "?", "…", "...", ":", ";", "–", "—"])
_LONGEST = 12
"""Items of the subject between a quotation and its verb ("the club's captain, Jane Doe, …")."""


def _verbal(item: Item, pack: Language) -> bool:
    """Whether the word may be a finite verb: a lower-case word of no closed class."""
    low = item.low
    words = pack.words
    if item.shape != "w" or len(low) < 3 or low.endswith("'"):
        return False
    if low in words.openers | words.prepositions | words.determiners | words.coordinators:
        return False
    if low in words.times | words.relatives or low in pack.names.pronouns or is_adverb(item, pack):
        return False
    if low in pack.names.roles or low in pack.names.groups or low in pack.names.organisations:
        return False
    return low not in words.finite and low.endswith(pack.words.open_endings)


def _after_quote(items: list[Item]) -> int | None:
    """The first item after a quotation that opens the sentence; None where none does."""
    at = 0
    while at < len(items) and items[at].shape == "p":
        at += 1
    if at >= len(items) or items[at].quote is None:
        return None
    at += 1
    while at < len(items) and items[at].low in (",", "!", "?", "…", "..."):
        at += 1
    return at if at < len(items) else None


def _inverted(items: list[Item], at: int, pack: Language) -> Cue | None:
    """Verb first: « … », sourit-elle, se souvient X, s'est emporté X, shrugged Jane Doe."""
    last = at
    while last < len(items) and items[last].low in pack.cues.clitics:
        last += 1
    pronoun = None
    if last < len(items) and items[last].low in pack.cues.auxiliaries | pack.cues.reflexive:
        last += 1
        if last < len(items) and items[last].shape == "v":
            pronoun, last = last, last + 1
        while last < len(items) and is_adverb(items[last], pack):
            last += 1
    if last >= len(items) or not _verbal(items[last], pack):
        return None
    if pronoun is None and last + 1 < len(items) and items[last + 1].shape == "v":
        pronoun = last + 1
    if pronoun is not None:
        return Cue(at, last, _VERB, "f", pronoun)
    found = phrase_after(items, last + 1, len(items), pack)
    speaks = found is not None and is_speaker(items, found, pack)
    return Cue(at, last, _VERB, "f") if speaks else None


def _following(items: list[Item], at: int, pack: Language) -> Cue | None:
    """Subject first, in English: "…," he shrugged."""
    if pack.code != "en":
        return None
    for place in range(at + 1, min(len(items), at + _LONGEST)):
        if not _verbal(items[place], pack) or not items[place].low.endswith(("ed", "s")):
            continue
        ends = place + 1 >= len(items) or items[place + 1].low in _AFTER
        ends = ends or items[place + 1].low in pack.words.prepositions
        found = phrase_after(items, at, place, pack)
        if ends and found == (at, place) and is_speaker(items, found, pack):
            return Cue(place, place, _VERB, "f")
    return None


def open_cue(items: list[Item], pack: Language) -> Cue | None:
    """The verb of no list that follows the quotation at the head of a sentence, if one does."""
    at = _after_quote(items)
    if at is None:
        return None
    return _inverted(items, at, pack) or _following(items, at, pack)
