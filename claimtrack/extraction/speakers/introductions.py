"""The people whom a sentence names in full, or by a first name with their role."""

from collections.abc import Iterator

from claimtrack.extraction.speakers.description import mention_of
from claimtrack.extraction.speakers.mention import Mention
from claimtrack.extraction.speakers.person_names import name_runs
from claimtrack.extraction.speakers.roles import apposition_end, role_start, set_off
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import holds, shape_at, word_at


def introductions(items: list[Item], text: str, pack: Language) -> Iterator[tuple[int, Mention]]:
    """(where the name begins, what the mention tells) of each person named in a sentence."""
    for first, end in name_runs(items, pack):
        mention = _introduction(items, first, end, text, pack)
        if mention is not None and not _is_governed(items, first, mention, text, pack):
            yield items[first].start, mention


def _introduction(
    items: list[Item], first: int, end: int, text: str, pack: Language
) -> Mention | None:
    """The full name, or the name set off by commas, of a person with the role beside it."""
    single = end - first < 2
    aged = single and _has_age(items, end, pack)
    if single and not aged and not set_off(items, first, end):
        return None
    back = role_start(items, first, pack)
    ahead = apposition_end(items, end, pack)
    mention = mention_of(items[back:ahead], text, pack)
    told = aged or (single and back < first and bool(mention and mention.head))
    return mention if mention is not None and _introduces(mention, told) else None


def _introduces(mention: Mention, told: bool) -> bool:
    """Whether a mention names a person in full, or by a first name with the role ``told``."""
    return mention.names_person and (mention.full or told)


def _has_age(items: list[Item], end: int, pack: Language) -> bool:
    """Whether an age between commas follows a name: "Rachid, 35 ans, est sorti"."""
    age = items[end + 1 : end + 4]
    if word_at(items, end) != "," or not age or not age[0].low.isdigit() or len(age[0].low) > 2:
        return False
    if shape_at(items, end + 2) == "w" and items[end + 2].low in pack.names.years:
        return word_at(items, end + 3) == ","
    return word_at(items, end + 2) == "," and not pack.phrases.head_first


def _is_governed(
    items: list[Item], first: int, mention: Mention, text: str, pack: Language
) -> bool:
    """Whether what stands before makes the name a place's, a body's or a thing's."""
    before = word_at(items, first - 1)
    acronym = text[items[first].start : items[first].end].isupper()
    if before in pack.words.prepositions and not acronym:
        return True
    if mention.head:
        return False
    return before in pack.words.determiners or _follows_body(items, first, pack)


def _follows_body(items: list[Item], first: int, pack: Language) -> bool:
    """Whether a noun for bodies leads to the name: "le quotidien britannique X Y"."""
    before = items[max(0, first - 2) : first]
    if holds(before[1:], pack.classes.linked):
        return False
    return holds(before, pack.names.organisations)
