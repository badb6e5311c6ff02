"""The noun phrase that ends before a verb or a comma, back to where it begins."""

from claimtrack.extraction.speakers.noun_phrases import Range, is_finite, opens_clause, opens_phrase
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import is_adverb


def last_phrase(items: list[Item], begin: int, end: int, pack: Language) -> Range | None:
    """The noun phrase that ends at ``end``, back to its first determiner or name."""
    start = _phrase_start(items, begin, end, pack)
    if start is not None:
        return start, end
    return (begin, end) if _is_bare_noun(items, begin, end, pack) else None


def _phrase_start(items: list[Item], begin: int, end: int, pack: Language) -> int | None:
    """Where the phrase that ends at ``end`` starts, with a few plain words that lead to it."""
    start, chained = _chain_start(items, begin, end, pack)
    return start if start is None or not chained else _with_lead(items, begin, start, pack)


def _chain_start(
    items: list[Item], begin: int, end: int, pack: Language
) -> tuple[int | None, bool]:
    """(where the phrase starts, its complements followed back; whether more may stand before)."""
    start = None
    for place in range(end - 1, begin - 1, -1):
        if items[place].low in pack.words.finite:
            if place < end - 1:
                break
        elif _may_start(items, place, begin, pack):
            start = place
            if not _is_chained(items, place, begin, pack):
                return start, False
    return start, True


def _with_lead(items: list[Item], begin: int, start: int, pack: Language) -> int:
    """The start with a few plain words before it: "senior union official"."""
    if start - begin > 3:
        return start
    prepositions = pack.words.prepositions
    lead = items[begin:start]
    plain = all(item.shape == "w" and item.low not in prepositions for item in lead)
    return begin if plain else start


def _may_start(items: list[Item], at: int, begin: int, pack: Language) -> bool:
    """Whether a noun phrase may start at ``at``, and is no complement of what stands before."""
    if at > begin and items[at - 1].low in pack.classes.linked:
        return False
    return opens_phrase(items, at, pack)


def _is_chained(items: list[Item], at: int, begin: int, pack: Language) -> bool:
    """Whether what starts at ``at`` goes on with the noun or name before it."""
    if at <= begin:
        return False
    if _joins_name(items[at - 1], items[at], pack):
        return True
    return _inner_noun(items, at, pack) or _complement(items, at, pack)


def _joins_name(before: Item, item: Item, pack: Language) -> bool:
    """Whether a name, a noun before a name, or "and" stands before."""
    if before.shape == "C" or before.low in pack.words.coordinators:
        return True
    return before.shape == "w" and item.shape in "Cq"


def _is_bare_noun(items: list[Item], begin: int, end: int, pack: Language) -> bool:
    """Whether a few words without a determiner are a subject: "police", "local people"."""
    if not 0 < end - begin <= 4 or any(item.shape != "w" for item in items[begin:end]):
        return False
    return items[begin].low not in pack.words.prepositions and not is_adverb(items[begin], pack)


def _complement(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "des", "du" after a noun bring its complement."""
    before = items[at - 1]
    if items[at].low not in pack.phrases.contracted or before.shape not in "wC":
        return False
    return not (is_finite(before, pack) or opens_clause(before, pack))


def _inner_noun(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a noun that could open a phrase stands inside one ("a union official")."""
    before = items[at - 1]
    if before.shape != "w" or items[at].low in pack.classes.determining:
        return False
    return before.low not in pack.classes.no_chain
