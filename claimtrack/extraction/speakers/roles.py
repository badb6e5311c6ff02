"""Where a name's role stands: before it, or in an apposition behind."""

from claimtrack.extraction.text.items import Item, Language


def leads(before: list[Item], pack: Language) -> bool:
    """Whether nothing but a role stands before a name that opens a sentence."""
    words = pack.words
    return not any(item.low in words.finite or item.low in pack.names.pronouns for item in before)


def role_start(items: list[Item], first: int, pack: Language) -> int:
    """Where the role before a name starts ("le ministre russe X"); the name itself if none."""
    names, words = pack.names, pack.words
    for back in range(first - 1, max(-1, first - 14), -1):
        low = items[back].low
        if items[back].shape == "p" and low not in (",", "-", "'"):
            break
        near = range(back + 1, min(back + 4, first)) if low in words.determiners else range(0)
        if any(items[place].low in names.roles for place in near):
            return back
        if low in words.finite or items[back].shape == "q":
            break
    if first and (items[first - 1].low in names.titles or items[first - 1].low in names.roles):
        return first - 1
    return first


def apposition_end(items: list[Item], end: int, pack: Language) -> int:
    """Where the role behind a name ends ("X, président de Y"); the name's end if none."""
    if end + 1 >= len(items) or items[end].low != ",":
        return end
    ahead = items[end + 1 : end + 5]
    if not any(item.low in pack.names.roles for item in ahead):
        return end
    stop = end + 1
    while stop < len(items) and stop < end + 14 and items[stop].low not in (",", ".", ";", ")"):
        if items[stop].low in pack.words.finite:
            return end
        stop += 1
    return stop


def set_off(items: list[Item], first: int, end: int) -> bool:
    """Whether commas set a lone name off ("Her daughter, Nina, is …")."""
    before = first > 1 and items[first - 1].low == ","
    return before and end < len(items) and items[end].low == ","
