"""Whether a stretch of words is a clause, and whether a noun phrase can speak."""

from claimtrack.extraction.speakers.noun_phrases import Range, phrase_after
from claimtrack.extraction.statements.cues import is_adverb
from claimtrack.extraction.text.items import Item, Language

_NOBODY = frozenset(["on", "it", "one", "there", "this", "that", "c'", "ce", "i", "je", "j'"])
"""Pronouns that stand for nobody who spoke before."""


def segments(items: list[Item], begin: int, end: int) -> list[Range]:
    """The stretches between commas, dashes and brackets."""
    found, start = [], begin
    for place in range(begin, end):
        low = items[place].low
        if low in (",", "(", ")", "–", "—") or (low == "-" and _is_dash(items, place)):
            found.append((start, place))
            start = place + 1
    return [*found, (start, end)]


def _is_dash(items: list[Item], at: int) -> bool:
    """Whether a hyphen stands alone, as a dash does."""
    return at == 0 or items[at - 1].end < items[at].start


def has_verb(items: list[Item], begin: int, end: int, pack: Language) -> bool:
    """Whether a stretch holds a finite verb outside relative and participle clauses."""
    for start, stop in segments(items, begin, end):
        if start < stop and items[start].low in pack.words.relatives | {"dont", "whose", "où"}:
            continue
        for place in range(start, stop):
            low = items[place].low
            if items[place].shape not in "wC":
                continue
            if low in pack.words.relatives and place > start:
                break
            if low in pack.words.finite:
                return True
            if items[place].shape == "w" and low.endswith(pack.words.finite_endings):
                return True
            verb = pack.cues.verbs.get(low)
            if verb and "f" in verb.forms and place > start and items[place].shape == "w":
                return True
    return False


def is_speaker(items: list[Item], found: Range, pack: Language) -> bool:
    """Whether a noun phrase can speak: its head is a name, a role, a group or a body."""
    names = pack.names
    if items[found[0]].low in names.pronouns:
        return True
    for place in range(found[0], min(found[1], found[0] + 6)):
        item = items[place]
        if place > found[0] and item.low in pack.words.prepositions:
            if items[place - 1].low in names.quantities:
                continue
            return False
        if item.shape == "C" and place > 0 and item.low not in pack.words.determiners:
            return True
        if item.low in names.roles or item.low in names.groups or item.low in names.organisations:
            return True
        plural = place > 0 and items[place - 1].low.endswith("s")
        if item.low in names.titles or (item.quote is not None and plural):
            return True
    return False


def sentence_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """Who the sentence is about, for a later verb that leaves its subject out.

    The first noun phrase that opens the sentence, or a part of it after a comma, and can speak.
    """
    for opening, stop in segments(items, begin, end):
        start = opening
        while start < stop and _leads(items[start], pack):
            start += 1
        if start >= stop or items[start].low in _NOBODY:
            continue
        found = phrase_after(items, start, end, pack)
        if found is not None and is_speaker(items, found, pack):
            return _without_verb(items, found, pack)
    return None


def _without_verb(items: list[Item], found: Range, pack: Language) -> Range:
    """The phrase without a verb that looks like its last adjective ("the mayor defended")."""
    last = items[found[1] - 1]
    known = pack.cues.verbs.get(last.low)
    verb = last.shape == "w" and known is not None and "f" in known.forms
    past = last.shape == "w" and last.low.endswith(pack.words.finite_endings)
    verb = verb or (pack.code == "en" and past)
    return (found[0], found[1] - 1) if verb and found[1] - found[0] > 1 else found


def acts(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the verb of a clause stands at ``at``, right behind its subject."""
    while at < len(items) - 1 and (
        is_adverb(items[at], pack) or items[at].low in pack.cues.clitics | pack.cues.negators
    ):
        at += 1
    low = items[at].low if at < len(items) else ""
    if low in pack.words.finite | pack.cues.auxiliaries or low in pack.cues.verbs:
        return True
    return low.endswith(pack.words.finite_endings) and items[at].shape == "w"


def _leads(item: Item, pack: Language) -> bool:
    """Whether the word may stand before a subject: a conjunction, an adverb, a word of time."""
    words = pack.words
    if item.low in words.coordinators | words.openers | words.times:
        return True
    return is_adverb(item, pack) and item.low not in pack.names.pronouns
