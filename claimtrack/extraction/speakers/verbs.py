"""Whether a stretch of words is a clause, and whether a noun phrase can speak."""

from collections.abc import Iterator

from claimtrack.extraction.speakers.noun_phrases import Range, phrase_after
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import is_adverb
from claimtrack.lang.pack import table
from claimtrack.lang.tables.numbers import NumberTable

_PARTING = frozenset([",", "(", ")", "–", "—"])
_HEAD = 6
"""Items of a noun phrase among which its head stands."""


def segments(items: list[Item], begin: int, end: int) -> list[Range]:
    """The stretches between commas, dashes and brackets."""
    found, start = [], begin
    for place in range(begin, end):
        low = items[place].low
        if low in _PARTING or (low == "-" and _is_dash(items, place)):
            found.append((start, place))
            start = place + 1
    found.append((start, end))
    return found


def _is_dash(items: list[Item], at: int) -> bool:
    """Whether a hyphen stands alone, as a dash does."""
    return at == 0 or items[at - 1].end < items[at].start


def has_verb(items: list[Item], begin: int, end: int, pack: Language) -> bool:
    """Whether a stretch holds a finite verb outside relative and participle clauses."""
    relatives = pack.classes.relatives
    return any(
        _is_clause(items, start, stop, pack)
        for start, stop in segments(items, begin, end)
        if start < stop and items[start].low not in relatives
    )


def _is_clause(items: list[Item], start: int, stop: int, pack: Language) -> bool:
    """Whether a finite verb stands between two commas, before any relative."""
    if _is_verb(items[start], pack):
        return True
    for item in items[start + 1 : stop]:
        if item.low in pack.words.relatives:
            return False
        if _is_verb(item, pack) or _reports(item, pack):
            return True
    return False


def _is_verb(item: Item, pack: Language) -> bool:
    """Whether a word is a finite verb, listed or by its ending."""
    return item.low in pack.words.finite or _looks_finite(item, pack)


def _looks_finite(item: Item, pack: Language) -> bool:
    """Whether a word ends as finite verbs do."""
    return item.shape == "w" and item.low.endswith(pack.words.finite_endings)


def _reports(item: Item, pack: Language) -> bool:
    """Whether a word is a finite form of a verb of reporting."""
    verb = pack.cues.verbs.get(item.low) if item.shape == "w" else None
    return verb is not None and "f" in verb.forms


def is_speaker(items: list[Item], found: Range, pack: Language) -> bool:
    """Whether a noun phrase can speak: its head is a name, a role, a group or a body."""
    first, end = found
    if items[first].low in pack.names.pronouns or _can_speak(items, first, pack):
        return True
    return _has_speaking_head(items, first + 1, min(end, first + _HEAD), pack)


def _has_speaking_head(items: list[Item], start: int, end: int, pack: Language) -> bool:
    """Whether one of the words can speak, before a complement that is not what is counted."""
    for place in range(start, end):
        if items[place].low in pack.words.prepositions:
            if items[place - 1].low not in pack.names.quantities:
                return False
        elif _can_speak(items, place, pack):
            return True
    return False


def _can_speak(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a word names somebody: a name behind the first word, a role, a body, a title."""
    item = items[at]
    if item.low in pack.classes.speakers:
        return True
    if item.shape == "C":
        return at > 0 and item.low not in pack.words.determiners
    return item.quote is not None and _is_nickname(items, at, pack)


def _is_nickname(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a quotation is the nickname of several: a plural noun stands before it."""
    return at > 0 and _is_plural(items[at - 1], pack)


def _is_plural(item: Item, pack: Language) -> bool:
    """Whether a noun is a plural: several with a nickname in quotation marks can speak."""
    return item.low.endswith(table(pack.code, "numbers", NumberTable).plural)


def sentence_subject(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """Who the sentence is about, for a later verb that leaves its subject out.

    The noun phrase that opens the sentence, or a part of it after a comma, and can speak: the
    first before a verb, else the first.
    """
    first = None
    for subject in _opening_phrases(items, begin, end, pack):
        if acts(items, subject[1], pack):
            return subject
        first = first or subject
    return first


def _opening_phrases(items: list[Item], begin: int, end: int, pack: Language) -> Iterator[Range]:
    """The noun phrases that can speak and open a part of the sentence between commas."""
    for opening, stop in segments(items, begin, end):
        start = _past_leads(items, opening, stop, pack)
        if start < stop and items[start].low not in pack.phrases.impersonal:
            subject = _speaking_phrase(items, start, end, pack)
            if subject is not None:
                yield _without_verb(items, subject, pack)


def _speaking_phrase(items: list[Item], start: int, end: int, pack: Language) -> Range | None:
    """The noun phrase at ``start``, where it can speak."""
    phrase = phrase_after(items, start, end, pack)
    return phrase if phrase is not None and is_speaker(items, phrase, pack) else None


def _past_leads(items: list[Item], start: int, stop: int, pack: Language) -> int:
    """``start`` moved past the conjunctions and adverbs before a subject."""
    while start < stop and _leads(items[start], pack):
        start += 1
    return start


def _without_verb(items: list[Item], found: Range, pack: Language) -> Range:
    """The phrase without a verb behind a name, or one that looks like its last adjective."""
    for place in range(found[0] + 1, found[1]):
        if items[place - 1].shape == "C" and _is_predicate(items[place], pack):
            return found[0], place
    last = items[found[1] - 1]
    verb = _is_predicate(last, pack)
    return (found[0], found[1] - 1) if verb and found[1] - found[0] > 1 else found


def _is_predicate(item: Item, pack: Language) -> bool:
    """Whether a word in a phrase is rather its verb: one of reporting, or with its ending."""
    return _reports(item, pack) or _looks_finite(item, pack)


def acts(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the verb of a clause stands at ``at``, right behind its subject."""
    while at < len(items) - 1 and _stands_before_verb(items[at], pack):
        at += 1
    if at >= len(items):
        return False
    return items[at].low in pack.classes.verb_words or _is_verb(items[at], pack)


def _stands_before_verb(item: Item, pack: Language) -> bool:
    """Whether a word may stand between a subject and its verb."""
    return item.low in pack.classes.before_verbs or is_adverb(item, pack)


def _leads(item: Item, pack: Language) -> bool:
    """Whether the word may stand before a subject: a conjunction, an adverb, a word of time."""
    if item.low in pack.classes.subject_leads:
        return True
    return is_adverb(item, pack) and item.low not in pack.names.pronouns
