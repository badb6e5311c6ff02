"""Where a name's role stands: before it, or in an apposition behind."""

from claimtrack.extraction.speakers.noun_phrases import holds_role
from claimtrack.extraction.text.items import Item, Language

_BEFORE = 14
"""Items before a name, or behind it, in which its role stands."""
_CLOSES = frozenset([",", ".", ";", ")"])


def leads(before: list[Item], pack: Language) -> bool:
    """Whether nothing but a role stands before a name that opens a sentence."""
    words = pack.words
    return not any(item.low in words.finite or item.low in pack.names.pronouns for item in before)


def role_start(items: list[Item], first: int, pack: Language) -> int:
    """Where the role before a name starts ("le ministre russe X"); the name itself if none."""
    for back in range(first - 1, max(-1, first - _BEFORE), -1):
        if _is_break(items[back]):
            break
        if _determines_role(items, back, first, pack):
            return back
        if items[back].shape == "q" or items[back].low in pack.words.finite:
            break
    return first - 1 if first and items[first - 1].low in pack.classes.role_openers else first


def _is_break(item: Item) -> bool:
    """Whether a mark parts a role from the name behind it."""
    return item.shape == "p" and item.low not in (",", "-", "'")


def _determines_role(items: list[Item], at: int, end: int, pack: Language) -> bool:
    """Whether a determiner stands shortly before a role noun."""
    if items[at].low not in pack.words.determiners:
        return False
    return holds_role(items[at + 1 : min(at + 4, end)], pack)


def apposition_end(items: list[Item], end: int, pack: Language) -> int:
    """Where the role behind a name ends ("X, président de Y"); the name's end if none."""
    if end + 1 >= len(items) or items[end].low != ",":
        return end
    if not holds_role(items[end + 1 : end + 5], pack):
        return end
    for stop in range(end + 1, min(len(items), end + _BEFORE)):
        if items[stop].low in _CLOSES:
            return stop
        if items[stop].low in pack.words.finite:
            return end
    return min(len(items), end + _BEFORE)


def set_off(items: list[Item], first: int, end: int) -> bool:
    """Whether commas set a lone name off ("Her daughter, Nina, is …")."""
    before = first > 1 and items[first - 1].low == ","
    return before and end < len(items) and items[end].low == ","
