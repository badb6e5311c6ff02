"""Where what was said ends before the outlet goes on in its own voice.

"Though he had said that the dam would hold, the mayor left": the main clause is no part of it.
"""

from claimtrack.extraction.clauses.word import WordClass, class_of
from claimtrack.extraction.speakers.noun_phrases import opens_phrase
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.content.objects import is_gerund
from claimtrack.extraction.text.cue import Cue
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import holds, past_adverbs, spells

_DASHES = ("–", "—", "-")
_OPENING = 3
"""Items at the head of a clause among which its subordinator stands: "même s'", "bien que"."""
_PLAIN = 4
"""Items above which what was said is whole without a known verb: "to share the debt"."""
_SHORTEST = 2
"""Items of the shortest clause that was said."""


def outlet_goes_on(items: list[Item], cue: Cue, start: int, end: int, pack: Language) -> int:
    """The end of content at ``start``–``end`` before a main clause or a contrast of the outlet's.

    ``end`` where neither follows.
    """
    leads = holds(items[start:end], (",",)) and _leads_to_main(items, cue, pack)
    for comma in range(start + _SHORTEST, end - 2):
        if _adds_deed(items, comma, pack):
            return comma
        if items[comma].low != ",":
            continue
        if _is_contrast(items, comma + 1, pack):
            return comma
        if leads and _opens_main(items, (start, comma), end, pack):
            return comma
    return end


def _adds_deed(items: list[Item], at: int, pack: Language) -> bool:
    """Whether what the outlet adds opens there: "-- spurring questions", "while suggesting"."""
    low = items[at].low
    if low not in _DASHES and low not in pack.phrases.subordinators:
        return False
    behind = past_adverbs(items, at + 1, pack)
    return behind < len(items) and is_gerund(items[behind], pack)


def _is_contrast(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "tandis que", "whereas" stands there: the outlet sets something against it."""
    return any(spells(items, at, words) for words in pack.sources.contrasts)


def _leads_to_main(items: list[Item], cue: Cue, pack: Language) -> bool:
    """Whether the cue's clause stands before the main clause of its sentence."""
    if cue.form != "f":
        return not has_verb(items, 0, cue.first, pack)
    begin = _clause_begin(items, cue.first)
    return _is_subordinate(items, begin, cue.first, pack) and not has_verb(items, 0, begin, pack)


def _clause_begin(items: list[Item], at: int) -> int:
    """The first item behind the last mark before ``at``."""
    while at > 0 and items[at - 1].shape not in "pq":
        at -= 1
    return at


def _is_subordinate(items: list[Item], begin: int, end: int, pack: Language) -> bool:
    """Whether a conjunction opens the clause."""
    head = items[begin : min(end, begin + _OPENING)]
    if any(item.low in pack.cues.that for item in head[1:]):
        return True  # "alors que", "bien que"
    return any(_is_subordinator(item, pack) for item in head)


def _is_subordinator(item: Item, pack: Language) -> bool:
    if item.low in pack.phrases.subordinators:
        return True
    return class_of(item.low, pack.code) is WordClass.SUBORDINATOR


def _opens_main(items: list[Item], said: tuple[int, int], end: int, pack: Language) -> bool:
    """Whether a clause was said before the comma, and another begins behind it."""
    start, comma = said
    whole = _is_deed(items, start, comma, pack) or holds_verb(items, start, comma, pack)
    if not whole or not opens_phrase(items, comma + 1, pack):
        return False
    if _is_subordinator(items[comma + 1], pack):
        return False
    return holds_verb(items, comma + 1, end, pack)


def _is_deed(items: list[Item], start: int, end: int, pack: Language) -> bool:
    """Whether some words are whole without a finite verb: "to share the whole debt"."""
    if end - start <= _PLAIN:
        return False
    if items[start].low in pack.words.prepositions:
        return items[start + 1].low.endswith(pack.cues.infinitive_endings)
    return True


def holds_verb(items: list[Item], start: int, end: int, pack: Language) -> bool:
    """Whether a finite verb stands in a stretch, one of everyday words or of the news."""
    if has_verb(items, start, end, pack):
        return True
    return any(
        items[at].shape == "w" and class_of(items[at].low, pack.code) is WordClass.FINITE
        for at in range(start + 1, end)
    )
