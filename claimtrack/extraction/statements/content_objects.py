"""Objects of a reporting verb that are statements: terms in marks, nouns with a figure."""

from claimtrack.extraction.speakers.noun_phrases import opens_clause
from claimtrack.extraction.statements.content_ends import apposition_cut
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import past

_TERM, _NAME = 16, 8
"""Letters of a quotation from which it is an object by itself; fewer where any noun may be."""
_CURRENCIES = frozenset(("€", "$", "£"))
Content = tuple[int, int, str]
"""First item, end, rule."""


def has_number(items: list[Item]) -> bool:
    """Whether a numeral is among the items."""
    return any(item.shape == "n" for item in items)


def may_be_bare_noun(item: Item, cue: Cue, pack: Language) -> bool:
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
