"""What no "que" announces: a bare clause, a term in marks, a noun with a figure."""

from claimtrack.extraction.clauses.word import WordClass, class_of, verb_words
from claimtrack.extraction.speakers.noun_phrases import opens_clause, opens_phrase
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.content.ends import apposition_cut
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import find_word, is_adverb, past

_FEW = 3
"""Items of a clause that is too short to tell a verb from a noun."""
_TERM, _NAME = 16, 8
"""Letters of a quotation from which it is an object by itself; fewer where any noun may be."""
_CURRENCIES = frozenset(("€", "$", "£"))
Content = tuple[int, int, str]
"""First item, end, rule."""


def bare_clause(items: list[Item], at: int, end: int, cue: Cue, pack: Language) -> Content | None:
    """A clause without "that" ("said he left"), or a gerund ("denied stealing the car")."""
    if _is_pronoun_quotation(items, at, end, pack):
        return at, end, "bare"
    if end - at < 3 or items[at].low in pack.content.unspoken:
        return None
    if _is_denied_act(items, at, cue, pack):
        return at, end, "infinitive"
    return (at, end, "bare") if _is_bare_clause(items, at, end, cue, pack) else None


def pronoun_clause(items: list[Item], at: int, end: int, pack: Language) -> Content | None:
    """A clause without "that" behind a verb that seldom leaves it out: "indicated he was ill"."""
    if not pack.content.bare_clauses or end - at <= _FEW:
        return None
    return (at, end, "bare") if _is_pronoun_clause(items, at, pack) else None


def _is_bare_clause(items: list[Item], at: int, end: int, cue: Cue, pack: Language) -> bool:
    """Whether a subject can open it, and a verb follows or the cue takes nothing else."""
    if not _may_open_clause(items, at, cue, pack):
        return False
    if _is_pronoun_clause(items, at, pack):
        return True
    if _is_spoken(items, cue, pack) and (end - at > 3 or _quotes(items[at:end])):
        return True
    return _has_verb_of_its_own(items, at, end, pack)


def _is_pronoun_clause(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a subject pronoun stands at ``at`` with a word behind it, surely its verb."""
    if items[at].low not in pack.content.subjects or items[at + 1].shape != "w":
        return False
    return items[at + 1].low not in pack.words.prepositions | pack.words.coordinators


def _is_pronoun_quotation(items: list[Item], at: int, end: int, pack: Language) -> bool:
    """Whether a subject's predicate is quoted: "said she “hopes to win it”"."""
    if items[at].low not in pack.content.subjects or at + 1 >= end:
        return False
    return _quotes(items[at + 1 : at + 2])


def _quotes(items: list[Item]) -> bool:
    """Whether a quotation that may hold the verb is among the items."""
    return any(item.quote is not None and item.end - item.start > _TERM for item in items)


def _is_spoken(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether the verb is one whose bare object is always what was said."""
    return items[cue.last].low in pack.content.spoken


def _has_verb_of_its_own(items: list[Item], at: int, end: int, pack: Language) -> bool:
    """Whether a verb stands before the next conjunction."""
    opener = find_word(items, pack.words.openers, at + 1, end)
    stop = end if opener is None else opener
    return has_verb(items, at, stop, pack) or any(
        is_past_form(item, pack) for item in items[at + 1 : stop]
    )


def is_past_form(item: Item, pack: Language) -> bool:
    """Whether a word is a finite verb in a form that no noun shares: "underwent"."""
    if item.shape != "w" or class_of(item.low, pack.code) is not WordClass.FINITE:
        return False
    endings = verb_words(pack.code).verbs.counted_endings
    return not endings or not item.low.endswith(endings)


def is_gerund(item: Item, pack: Language) -> bool:
    """Whether the word is a gerund, as in "admits having lied", and no preposition or noun."""
    if item.shape != "w" or item.low in pack.content.false_gerunds:
        return False
    return item.low.endswith(pack.cues.gerund_endings)


def _is_denied_act(items: list[Item], at: int, cue: Cue, pack: Language) -> bool:
    """Whether a gerund is what the verb governs: "denied stealing the car"."""
    return is_gerund(items[at], pack) and not _is_spoken(items, cue, pack)


def _may_open_clause(items: list[Item], at: int, cue: Cue, pack: Language) -> bool:
    """Whether the subject of a bare clause can stand at ``at``."""
    item = items[at]
    if item.shape == "C" or item.low in pack.content.clause_openers:
        return True
    if opens_phrase(items, at, pack) or is_adverb(item, pack):
        return True
    return _has_number(items[at : at + 3]) or _may_be_bare_noun(item, cue, pack)


def _has_number(items: list[Item]) -> bool:
    """Whether a numeral is among the items."""
    return any(item.shape == "n" for item in items)


def _may_be_bare_noun(item: Item, cue: Cue, pack: Language) -> bool:
    """Whether a lower-case word may be a subject: a plural, or any after a verb of saying."""
    if item.shape != "w":
        return False
    if item.low.endswith(pack.content.plurals):
        return True
    return cue.verb.frames.startswith("QTB") and item.low not in pack.words.prepositions


def nominal(items: list[Item], at: int, end: int, any_noun: bool, pack: Language) -> Content | None:
    """A noun phrase that carries a figure or quoted words ("a évalué à 40 le nombre de…")."""
    at = past(items, at, pack.cues.nominal_links, end)
    if end - at < 2 and not _is_term(items[at:end], any_noun):
        return None
    head = past(items, at, pack.content.even, end)
    if head >= end or not _is_object(items, head, end, any_noun, pack):
        return None
    if _is_title(items, at, head, pack):
        return None
    return head, apposition_cut(items, head, end, pack), "nominal"


def _is_title(items: list[Item], at: int, head: int, pack: Language) -> bool:
    """As in "a film called “…”"."""
    return items[at].quote is not None and items[head - 1].low in pack.cues.titles


def _is_term(items: list[Item], any_noun: bool) -> bool:
    """Whether a quotation alone is long enough for what the verb governs."""
    quote = items[0].quote if items else None
    if quote is None:
        return False
    return quote.end - quote.start >= (_NAME if any_noun else _TERM)


def _is_object(items: list[Item], at: int, end: int, any_noun: bool, pack: Language) -> bool:
    """Whether the verb's object stands there: with a figure or quoted words, or any noun."""
    if items[at].low in pack.content.adjuncts or _is_mark(items[at]):
        return False
    return _has_figure(items[at:end]) or (any_noun and _is_described(items[at:end], pack))


def _is_described(items: list[Item], pack: Language) -> bool:
    """Whether a noun stands there that is more than one word."""
    return len(items) > 1 and _is_noun(items[0], pack)


def _has_figure(items: list[Item]) -> bool:
    """Whether a number or a quotation is among the items."""
    return any(item.shape in "nq" for item in items)


def _is_mark(item: Item) -> bool:
    """Whether the item is a mark that opens no amount."""
    return item.shape == "p" and item.low not in _CURRENCIES


def _is_noun(item: Item, pack: Language) -> bool:
    return item.shape in "wC" and not opens_clause(item, pack)
