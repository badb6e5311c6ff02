"""Where a name's role stands: before it, or in an apposition behind."""

from claimtrack.extraction.speakers.noun_phrases import holds_role
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import holds, word_at

_BEFORE = 14
"""Items before a name, or behind it, in which its role stands."""
_CLOSES = frozenset([",", ".", ";", ")"])


def leads(before: list[Item], pack: Language) -> bool:
    """Whether nothing but a role stands before a name that opens a sentence."""
    return not holds(before, pack.classes.clause_signs)


def role_start(items: list[Item], first: int, pack: Language) -> int:
    """Where the role before a name starts ("le ministre russe X"); the name itself if none."""
    start = _determined_role(items, first, pack)
    if start is not None:
        return start
    return first - 1 if word_at(items, first - 1) in pack.classes.role_openers else first


def _determined_role(items: list[Item], first: int, pack: Language) -> int | None:
    """Where the determiner of a role stands, in the clause of the name behind it."""
    for back in range(first - 1, max(-1, first - _BEFORE), -1):
        if _is_break(items[back]):
            return None
        if _determines_role(items, back, first, pack):
            return back
        if items[back].shape == "q" or items[back].low in pack.words.finite:
            return None
    return None


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
    if word_at(items, end) != "," or not holds_role(items[end + 1 : end + 5], pack):
        return end
    stop = _closing_mark(items, end + 1, min(len(items), end + _BEFORE), pack)
    return end if stop is None else stop


def _closing_mark(items: list[Item], start: int, limit: int, pack: Language) -> int | None:
    """The mark that closes an apposition, else ``limit``; None where a verb stands before."""
    for stop in range(start, limit):
        if items[stop].low in _CLOSES:
            return stop
        if items[stop].low in pack.words.finite:
            return None
    return limit


def set_off(items: list[Item], first: int, end: int) -> bool:
    """Whether commas set a lone name off ("Her daughter, Nina, is …")."""
    return first > 1 and items[first - 1].low == "," and word_at(items, end) == ","
