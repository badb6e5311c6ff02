"""Verbs of no list that report all the same: « … », sourit X; "…," he shrugged.

Any verb can report after a quotation that opens its sentence, where its subject can speak.
"""

from claimtrack.extraction.speakers.noun_phrases import phrase_after
from claimtrack.extraction.speakers.verbs import has_verb, is_speaker
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import (
    holds,
    is_adverb,
    past,
    past_adverbs,
    pronoun_at,
    word_at,
)
from claimtrack.lang.tables.cues import Verb

_VERB = Verb("f", "says", "Q")
_AFTER = frozenset([",", ".", "!", "?", "…", "...", ":", ";", "–", "—"])
_CLOSING = (",", "!", "?", "…", "...")
_LONGEST = 12
"""Items of the subject between a quotation and its verb ("the club's captain, Jane Doe, …")."""
_SHORTEST = 3
"""Letters of the shortest verb."""


def unlisted_cue(items: list[Item], pack: Language) -> Cue | None:
    """The verb of no list that follows the quotation at the head of a sentence, if one does."""
    at = _after_quote(items)
    if at is None:
        return None
    return _verb_first(items, at, pack) or _subject_first(items, at, pack)


_CLAUSE = Verb("f", "says", "TE")
"""A verb of no list before "that": it reports only what somebody or a document says."""


def unlisted_clauses(items: list[Item], cues: list[Cue], pack: Language) -> list[Cue]:
    """Verbs of no list right before "that", in a form that only verbs have: "quipped that"."""
    taken = {at for cue in cues for at in range(cue.first, cue.end)}
    return [
        Cue(first, at - 1, _CLAUSE, "f")
        for at in range(2, len(items))
        if items[at].low in pack.cues.that
        and at - 1 not in taken
        and (first := _past_verb(items, at - 1, pack)) is not None
    ]


def _past_verb(items: list[Item], at: int, pack: Language) -> int | None:
    """Where the verb group that ends at ``at`` begins; None where no verb surely stands there."""
    word, before = items[at], items[at - 1]
    if word.shape != "w" or word.low in pack.cues.never_reporting:
        return None
    if word.low in pack.classes.never_verbs or before.low in pack.words.determiners:
        return None
    if before.low in (pack.cues.be | pack.cues.passive) - pack.cues.auxiliaries:
        return None  # "it was discovered that"
    return _group_start(items, at, pack)


def _group_start(items: list[Item], at: int, pack: Language) -> int | None:
    """The auxiliary before a participle, or a past form itself; None for another ending."""
    low = items[at].low
    if items[at - 1].low in pack.cues.auxiliaries and low.endswith(pack.cues.past_participles):
        return at - 1
    return at if low.endswith(pack.cues.past_endings) else None


_CLOSED = Verb("f", "says", "QTB")
"""A verb of no list that closes a sentence with its subject, behind a clause."""


def closing_cue(items: list[Item], pack: Language) -> Cue | None:
    """The verb of no list behind a clause, with its speaker: "…, the bank forecasts."."""
    end = _sentence_end(items)
    comma = next((at for at in range(end - 2, 1, -1) if items[at].low == ","), None)
    if comma is None:
        return None
    if pack.quotations.following:
        cue = _closing_verb(items, comma + 1, end - 1, pack)
    else:
        cue = _inverted_verb(items, comma + 1, end, pack)
    return cue if cue is not None and _is_main_clause(items, comma, pack) else None


def _sentence_end(items: list[Item]) -> int:
    """The end of the sentence's words."""
    end = len(items)
    while end > 0 and items[end - 1].shape == "p":
        end -= 1
    return end


def _is_main_clause(items: list[Item], end: int, pack: Language) -> bool:
    """Whether the sentence begins with a clause that stands by itself."""
    low = items[0].low
    if low in pack.phrases.subordinators | pack.words.prepositions | pack.words.openers:
        return False
    adjunct = bool(pack.cues.gerund_endings) and low.endswith(pack.cues.gerund_endings)
    return not adjunct and has_verb(items, 0, end, pack)


def _closing_verb(items: list[Item], first: int, at: int, pack: Language) -> Cue | None:
    """The last word, where it may be a verb and all from the comma on is its speaker."""
    known = pack.cues.verbs.get(items[at].low)
    if at <= first or not _is_verb_behind(items, at, known, pack):
        return None
    told = known is not None and _is_document(items, first, at, pack)
    return Cue(at, at, _CLOSED, "f") if told or _is_subject(items, first, at, pack) else None


def _is_verb_behind(items: list[Item], at: int, known: Verb | None, pack: Language) -> bool:
    """Whether the word at ``at`` may be a verb behind its subject: a plain form behind a plural."""
    if known is not None and "s" in known.forms and items[at - 1].low.endswith("s"):
        return True
    return items[at].low.endswith(pack.quotations.following) and _may_be_verb(items[at], pack)


def _is_document(items: list[Item], first: int, end: int, pack: Language) -> bool:
    """Whether the items are one noun phrase of a poll, a report, data."""
    if any(item.shape == "p" for item in items[first:end]):
        return False
    return holds(items[first:end], pack.cues.source_nouns | pack.cues.papers)


def _inverted_verb(items: list[Item], at: int, end: int, pack: Language) -> Cue | None:
    """The verb behind the comma, where a speaker with an article follows to the end."""
    if at + 2 >= end or items[at + 1].low not in pack.words.determiners:
        return None
    if items[at + 1].low in pack.sources.contracted or not _may_be_verb(items[at], pack):
        return None
    if items[at].low.endswith(pack.cues.past_participles):
        return None  # "a tué deux vaches, blessé le conducteur"
    subject = phrase_after(items, at + 1, end, pack)
    whole = subject is not None and subject[1] == end and is_speaker(items, subject, pack)
    return Cue(at, at, _CLOSED, "f") if whole else None


def _after_quote(items: list[Item]) -> int | None:
    """The first item after a quotation that opens the sentence; None where none does."""
    quoted = _opening_quote(items)
    if quoted is None:
        return None
    at = past(items, quoted + 1, _CLOSING)
    return at if at < len(items) else None


def _opening_quote(items: list[Item]) -> int | None:
    """The quotation that nothing but marks stands before."""
    for at, item in enumerate(items):
        if item.shape != "p":
            return None if item.quote is None else at
    return None


def _may_be_verb(item: Item, pack: Language) -> bool:
    """Whether the word may be a finite verb: a lower-case word of no closed class."""
    low = item.low
    if item.shape != "w" or len(low) < _SHORTEST or low.endswith("'"):
        return False
    if low in pack.classes.never_verbs or is_adverb(item, pack):
        return False
    return low.endswith(pack.words.open_endings)


def _verb_first(items: list[Item], at: int, pack: Language) -> Cue | None:
    """Verb first: « … », sourit-elle, se souvient X, s'est emporté X, shrugged Jane Doe."""
    pronoun, last = _past_auxiliary(items, past(items, at, pack.cues.clitics), pack)
    if last >= len(items) or not _may_be_verb(items[last], pack):
        return None
    if pronoun is None:
        pronoun = pronoun_at(items, last + 1)
    if pronoun is None and not _speaker_follows(items, last + 1, pack):
        return None
    return Cue(at, last, _VERB, "f", pronoun)


def _speaker_follows(items: list[Item], at: int, pack: Language) -> bool:
    subject = phrase_after(items, at, len(items), pack)
    return subject is not None and is_speaker(items, subject, pack)


def _past_auxiliary(items: list[Item], at: int, pack: Language) -> tuple[int | None, int]:
    """(inverted pronoun, first item) behind an auxiliary at ``at`` and its adverbs."""
    low = word_at(items, at)
    if low not in pack.cues.auxiliaries and low not in pack.cues.reflexive:
        return None, at
    pronoun = pronoun_at(items, at + 1)
    return pronoun, past_adverbs(items, at + 1 if pronoun is None else at + 2, pack)


def _subject_first(items: list[Item], at: int, pack: Language) -> Cue | None:
    """Subject first, where the language has it so: "…," he shrugged."""
    if not pack.quotations.following:
        return None
    for place in range(at + 1, min(len(items), at + _LONGEST)):
        if _may_end_clause(items, place, pack) and _is_subject(items, at, place, pack):
            return Cue(place, place, _VERB, "f")
    return None


def _may_end_clause(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a verb stands at ``at`` that governs nothing: a mark or a preposition follows."""
    if not items[at].low.endswith(pack.quotations.following):
        return False
    return _may_be_verb(items[at], pack) and _is_free(items, at + 1, pack)


def _is_free(items: list[Item], at: int, pack: Language) -> bool:
    if at >= len(items) or items[at].low in _AFTER:
        return True
    return items[at].low in pack.words.prepositions


def _is_subject(items: list[Item], first: int, end: int, pack: Language) -> bool:
    """Whether the items are one noun phrase that can speak."""
    phrase = phrase_after(items, first, end, pack)
    return phrase == (first, end) and is_speaker(items, phrase, pack)
