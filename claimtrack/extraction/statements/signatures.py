"""Whose a quotation is by the line under it: "— Ivo Novak, district governor"."""

from collections.abc import Mapping
from itertools import takewhile

from claimtrack.extraction.statements.draft import Span
from claimtrack.extraction.text.items import Item, Language

_DASHES = frozenset(("—", "–", "-"))
_PARTS = frozenset((",", "(", "/"))
"""Marks before a role, behind the name."""
_LONGEST = 16
"""Items of a name with its role."""
_STOPS = frozenset((".", "!", "?", "…", ":", ";"))


def find_signatures(paragraphs: Mapping[int, list[Item]], pack: Language) -> dict[int, Span]:
    """Number of a paragraph of quoted words to the name behind a dash at its end or under it.

    The paragraphs of one quotation are left open up to its last: all of them are signed.
    """
    signed: dict[int, Span] = {}
    for number, items in paragraphs.items():
        own = signature_start(items, pack)
        if own:
            _sign(signed, paragraphs, number, _name(items[own + 1 :]))
        elif own == 0 and _is_quoted(paragraphs.get(number - 1, [])):
            _sign(signed, paragraphs, number - 1, _name(items[1:]))
    return signed


def signature_start(items: list[Item], pack: Language) -> int | None:
    """The dash before the name that ends a paragraph, behind a quotation or at its very start."""
    for at, item in enumerate(items):
        if item.low in _DASHES and (at == 0 or items[at - 1].quote is not None):
            return at if _is_name_alone(items[at + 1 :], pack) else None
    return None


def cut_signature(sentences: list[list[Item]], pack: Language) -> list[list[Item]]:
    """The sentences of a paragraph with the name behind its quotation as one of their own."""
    if not sentences:
        return sentences
    *before, last = sentences
    at = signature_start(last, pack)
    return [*before, last[:at], last[at:]] if at else sentences


def _sign(
    signed: dict[int, Span], paragraphs: Mapping[int, list[Item]], number: int, name: Span
) -> None:
    """Note whose the words of a paragraph are, and of those whose quotation goes on into it."""
    signed[number] = name
    while _is_open(paragraphs.get(number - 1, [])):
        number -= 1
        signed[number] = name


def _is_quoted(items: list[Item]) -> bool:
    """Whether a paragraph holds quoted words alone."""
    return 1 <= len(items) <= 2 and items[0].quote is not None


def _is_open(items: list[Item]) -> bool:
    """Whether a paragraph is of quoted words that go on in the next one."""
    quote = items[-1].quote if items else None
    return quote is not None and not quote.closed


def _is_name_alone(items: list[Item], pack: Language) -> bool:
    """Whether a name, with a role or without one, is all that stands there."""
    if not 1 < len(items) <= _LONGEST or any(map(_is_of_sentence, items)):
        return False
    if any(item.low in pack.reporting for item in items):
        return False
    name = list(takewhile(_is_of_name, items))
    capitals = sum(item.shape == "C" for item in name)
    return items[0].shape == "C" and (capitals > 1 or _has_role(items[len(name) :], pack))


def _is_of_sentence(item: Item) -> bool:
    return item.low in _STOPS or item.quote is not None


def _has_role(rest: list[Item], pack: Language) -> bool:
    """Whether a role stands behind a comma, and no day."""
    if len(rest) < 2 or rest[0].low not in _PARTS:
        return False
    return rest[1].shape == "w" and rest[1].low not in pack.words.times


def _is_of_name(item: Item) -> bool:
    return item.low not in _PARTS


def _name(items: list[Item]) -> Span:
    """The name without its role."""
    name = list(takewhile(_is_of_name, items))
    return name[0].start, name[-1].end
