"""Sources without a verb: "selon X", "according to X"."""

from functools import cache

from claimtrack.domain.record import record
from claimtrack.extraction.speakers.following_subject import subject_after
from claimtrack.extraction.speakers.noun_phrases import opens_phrase, phrase_after
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.draft import Range
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language, language
from claimtrack.extraction.text.walk import find_word, is_adverb, shape_at, spells, word_at

_INNER_MARKS = ("(", ")", "-", "'", "%")
"""Marks that a source's own phrase may hold."""
_STOPS = (",", ".", ";")
_APPOSITION = 12
"""Items of an apposition without an article, at most."""
_WHICH_REACH = 12
"""Items of the noun phrase before "selon lequel"."""


@record(frozen=True, slots=True)
class Source:
    """Items ``first`` to ``end``; ``cue_end`` ends the preposition; ``who`` is the source.

    None where it is whoever spoke before: "según cuenta".
    """

    first: int
    cue_end: int
    end: int
    who: Range | None


def find_sources(items: list[Item], pack: Language) -> list[Source]:
    """Every source named by a preposition in one sentence."""
    sources = _by_prepositions(items, pack)
    view = _viewpoint(items, pack)
    return sources if view is None else [view, *sources]


def _by_prepositions(items: list[Item], pack: Language) -> list[Source]:
    sources: list[Source] = []
    heads = _by_first_word(pack.code)
    for at, item in enumerate(items):
        source = _source_at(items, at, pack) if item.low in heads else None
        if source is not None and not (sources and _is_within(items, sources[-1], at, pack)):
            sources.append(source)
    return sources


def _is_within(items: list[Item], source: Source, at: int, pack: Language) -> bool:
    """Whether ``at`` lies in the words for a source: "selon un bilan établi de sources sûres"."""
    between = items[source.cue_end : at]
    if source.who is None:
        return False
    parted = any(item.shape in "pqv" or item.low in pack.words.coordinators for item in between)
    return not parted and not has_verb(items, source.cue_end, at, pack)


@cache
def _by_first_word(code: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The prepositions by their first word, in the table's order."""
    book: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in language(code).cues.according:
        book[words[0]] = (*book.get(words[0], ()), words)
    return book


def _viewpoint(items: list[Item], pack: Language) -> Source | None:
    """As in "Pour le maire, …", "Pour eux, …": only who can speak, up to a comma."""
    if len(items) < 4 or items[0].low not in pack.cues.viewpoints:
        return None
    who = _viewer(items, pack)
    if who is None or word_at(items, who[1]) != ",":
        return None
    return Source(0, 1, _apposition_end(items, who[1], pack), who)


def _apposition_end(items: list[Item], comma: int, pack: Language) -> int:
    """The comma that closes what more is told of somebody: "Pour Ana, ingénieure de 47 ans,"."""
    second = find_word(items, (",",), comma + 1, min(len(items), comma + _APPOSITION))
    if second is None or opens_phrase(items, comma + 1, pack):
        return comma
    return comma if has_verb(items, comma + 1, second, pack) else second


def _viewer(items: list[Item], pack: Language) -> Range | None:
    """The pronoun, or the phrase with a name, a role or a group, behind the first word."""
    if items[1].low in pack.phrases.stressed:
        return 1, 2
    return phrase_after(items, 1, len(items), pack) if _can_speak(items, pack) else None


def _can_speak(items: list[Item], pack: Language) -> bool:
    """Whether a name, a role or a group stands right behind the sentence's first word."""
    if items[1].shape == "C" or find_word(items, pack.names.groups, 1, 4) is not None:
        return True
    if find_word(items, pack.names.organisations, 1, 4) is not None:
        return True
    return find_word(items, pack.names.roles, 1, min(5, len(items))) is not None


def _source_at(items: list[Item], at: int, pack: Language) -> Source | None:
    """The source whose preposition stands at ``at``."""
    after = _preposition_end(items, at, pack)
    if after is None:
        return None
    if at > 1 and word_at(items, after) in pack.words.relatives:
        return _which(items, at, after, pack)
    if _is_saying(items, after, pack):
        return _said_by(items, at, after, pack)
    who = _named(items, after, pack)
    return Source(at, after, _phrase_end(items, who[1], pack), who) if who else None


def _is_saying(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a finite verb of saying stands right behind the preposition: "según dijo X"."""
    if at >= len(items) or items[at].shape != "w":
        return False
    low = items[at].low
    if low in pack.cues.source_nouns or low in pack.cues.nouns:
        return False  # "according to estimates by the Red Cross"
    return _is_finite_cue(low, pack)


def _is_finite_cue(low: str, pack: Language) -> bool:
    """Whether a word is a verb of saying in a finite form."""
    verb = pack.cues.verbs.get(low)
    return verb is not None and "f" in verb.forms


def _said_by(items: list[Item], at: int, after: int, pack: Language) -> Source | None:
    """The source whose verb follows the preposition; without a subject, who spoke before."""
    verb = pack.cues.verbs[items[after].low]
    who = subject_after(items, Cue(after, after, verb, "f"), pack)
    if who is None:
        return Source(at, after, after + 1, None)
    return Source(at, after, max(after + 1, who[1]), who)


def _preposition_end(items: list[Item], at: int, pack: Language) -> int | None:
    if items[at].low in pack.sources.set_off and not _is_set_off(items, at, pack):
        return None
    second = word_at(items, at + 1)
    for words in _by_first_word(pack.code).get(items[at].low, ()):
        if len(words) == 1 or (words[1] == second and spells(items, at, words)):
            return at + len(words)
    return None


def _is_set_off(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "per" names a source, as in "Per the register, …": never "40 per day"."""
    if at and items[at - 1].low not in (",", "("):
        return False
    return shape_at(items, at + 1) == "C" or word_at(items, at + 1) in pack.words.determiners


def _which(items: list[Item], at: int, after: int, pack: Language) -> Source:
    """As in "un sondage selon lequel …": the source is the noun phrase before."""
    end = at - 1 if items[at - 1].low == "," else at
    return Source(at, after + 1, after + 1, (_phrase_start(items, end, pack), end))


def _phrase_start(items: list[Item], end: int, pack: Language) -> int:
    """The determiner of the noun phrase that ends at ``end``; its last word where none stands."""
    for place in range(end - 1, max(-1, end - _WHICH_REACH), -1):
        low = items[place].low
        if low in pack.words.determiners or low in pack.sources.contracted:
            return place
    return end - 1


def _named(items: list[Item], at: int, pack: Language) -> Range | None:
    """The source at ``at``; None after false friends ("selon les cas", "selon que")."""
    if at >= len(items):
        return None
    if items[at - 1].low in pack.sources.bare:
        return at - 1, at + 1
    return None if _is_false_friend(items, at, pack) else _source_phrase(items, at, pack)


def _source_phrase(items: list[Item], at: int, pack: Language) -> Range | None:
    """The noun phrase at ``at`` with its maker, or a plain word and the one behind it."""
    phrase = phrase_after(items, at, len(items), pack)
    if phrase is not None:
        return _without_clause(items, _with_maker(items, phrase, pack), pack)
    return (at, min(at + 2, len(items))) if _is_plain_word(items[at], pack) else None


def _is_plain_word(item: Item, pack: Language) -> bool:
    """Whether the word may name a source though it opens no phrase ("selon nos informations")."""
    return item.shape == "w" and item.low not in pack.words.openers


def _is_false_friend(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a word that is no source stands among the first of the phrase."""
    head = at
    while head < len(items) - 1 and items[head].low in pack.words.determiners:
        head += 1
    return find_word(items, pack.cues.not_sources, at, min(head + 2, len(items))) is not None


def _with_maker(items: list[Item], phrase: Range, pack: Language) -> Range:
    """The phrase with "by the ministry" after "estimates"."""
    end = phrase[1]
    if items[end - 1].low not in pack.cues.source_nouns:
        return phrase
    if word_at(items, end) not in pack.sources.makers:
        return phrase
    maker = phrase_after(items, end + 1, len(items), pack)
    return (phrase[0], maker[1]) if maker else phrase


def _without_clause(items: list[Item], phrase: Range, pack: Language) -> Range:
    """The phrase up to its first comma, unless a comma closes what looks like an apposition."""
    comma = find_word(items, (",",), *phrase)
    if comma is None or word_at(items, phrase[1]) in (",", ")"):
        return phrase
    return (phrase[0], comma) if has_verb(items, comma, len(items), pack) else phrase


def _phrase_end(items: list[Item], at: int, pack: Language) -> int:
    """Where the source's own phrase ends: its relative clause or participle belongs to it."""
    while at < len(items):
        if items[at].low == "," and _describes(items, at + 1, pack):
            at = _next_stop(items, at + 1)
        elif _ends_phrase(items, at, pack):
            return at
        else:
            at += 1
    return at


def _describes(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a relative clause or a participle of the source starts at ``at``."""
    low = word_at(items, at)
    if low in pack.classes.relatives:
        return True
    return low.endswith(pack.sources.participles) and not _opens_clause(items, at, pack)


def _opens_clause(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a clause or a new phrase may start at ``at``, rather than a participle."""
    if opens_phrase(items, at, pack) or is_adverb(items[at], pack):
        return True
    return items[at].low in pack.classes.new_parts


def _ends_phrase(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the item belongs to the source no more: a mark, a quotation, a new phrase."""
    shape = items[at].shape
    if shape == "p":
        return items[at].low not in _INNER_MARKS
    if shape in "qv":
        return True
    return opens_phrase(items, at, pack) and not _is_inside(items, at, pack)


def _is_inside(items: list[Item], at: int, pack: Language) -> bool:
    """Whether the phrase that opens at ``at`` is a complement of the word before it."""
    before = items[at - 1]
    if before.low in pack.classes.complement_leads:
        return True
    return before.shape in "wC" and items[at].low not in pack.words.determiners


def _next_stop(items: list[Item], at: int) -> int:
    stop = find_word(items, _STOPS, at, len(items))
    return len(items) if stop is None else stop
