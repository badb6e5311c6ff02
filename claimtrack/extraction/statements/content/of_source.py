"""The clause that a source without a verb stands for."""

from claimtrack.extraction.speakers.noun_phrases import opens_phrase
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.content.ends import has_quotation, next_cut
from claimtrack.extraction.statements.content.main_clause import holds_verb
from claimtrack.extraction.statements.draft import Range
from claimtrack.extraction.statements.sources import Source
from claimtrack.extraction.text.items import Item, Language
from claimtrack.extraction.text.walk import find_word, spells, word_at

_HEDGED = 5
"""Items behind a source among which the figure stands that it cut off, with its hedge."""
_SHORTEST = 3
"""Items of the least clause."""


def source_content(
    items: list[Item], source: Source, floor: int, cuts: list[int], pack: Language
) -> Range | None:
    """The clause a source stands for: what follows it at the start, what precedes it later."""
    first, end = source.first, source.end
    if items[source.cue_end - 1].low in pack.words.relatives:
        return end, next_cut(cuts, end, len(items))
    if _is_in_relative(items, first, pack):
        return _relative_clause(items, end)
    floor = _after_colon(items, first, floor)
    if _opens_clause(items, source, floor):
        return _clause_after(items, source, cuts, pack)
    if _stands_inside(items, source, floor, pack):
        return floor, next_cut(cuts, end, len(items))
    return _clause_before(items, first, floor, pack)


def _clause_before(items: list[Item], first: int, floor: int, pack: Language) -> Range | None:
    """The clause that ends at a source, without the comma between them.

    Of two clauses that "and" or "but" joins, each with its own subject, the second alone.
    """
    stop = first - (items[first - 1].low == ",")
    for at in range(stop - _SHORTEST, floor + _SHORTEST, -1):
        if items[at].low in pack.words.coordinators and _joins_clauses(
            items, floor, at, stop, pack
        ):
            floor = at + 1
            break
    long = stop - floor >= _SHORTEST or has_quotation(items[floor:stop])
    return (floor, stop) if long else None


def _joins_clauses(items: list[Item], floor: int, at: int, stop: int, pack: Language) -> bool:
    """Whether a clause of its own stands before a conjunction, and another behind it."""
    if not opens_phrase(items, at + 1, pack) or not holds_verb(items, floor, at, pack):
        return False
    behind = find_word(items, pack.words.relatives, at + 1, stop)
    return holds_verb(items, at + 2, stop if behind is None else behind, pack)


def _is_in_relative(items: list[Item], first: int, pack: Language) -> bool:
    """As in "which, according to X, …"."""
    if first < 2 or items[first - 1].low != ",":
        return False
    return items[first - 2].low in pack.words.relatives


def _relative_clause(items: list[Item], end: int) -> Range | None:
    """The rest of the relative clause that a source stands in."""
    start = end + (word_at(items, end) == ",")
    stop = find_word(items, (",", ".", ";"), start, len(items))
    return (start, stop) if stop is not None and stop - start >= _SHORTEST else None


def _after_colon(items: list[Item], first: int, floor: int) -> int:
    """Where the clause can begin: after the last colon or open bracket before the source."""
    closed = 0
    for at in range(first - 1, floor, -1):
        low = items[at].low
        closed += (low == ")") - (low == "(")
        if low == ":" or closed < 0:
            return at + 1
    return floor


def _opens_clause(items: list[Item], source: Source, floor: int) -> bool:
    """Whether the clause follows: no word, or only names and numbers, stand before the source."""
    if source.end >= len(items) or items[source.end].low == ".":
        return False
    before = items[floor : source.first]
    return len(before) <= 1 or all(item.shape != "w" for item in before)


def _clause_after(
    items: list[Item], source: Source, cuts: list[int], pack: Language
) -> Range | None:
    """The clause behind a source that opens it, up to its bracket or a contrast."""
    start = source.end + (items[source.end].low in (",", ":"))
    stop = _bracket_end(items, source, start, next_cut(cuts, start, len(items)))
    stop = _contrast(items, start, stop, pack)
    long = stop - start >= _SHORTEST or has_quotation(items[start:stop])
    return (start, stop) if long else None


def _bracket_end(items: list[Item], source: Source, start: int, stop: int) -> int:
    """The end of the bracket that a source opens; ``stop`` where it opens none."""
    if word_at(items, source.first - 1) != "(":
        return stop
    bracket = find_word(items, (")",), start, stop)
    return stop if bracket is None else bracket


def _contrast(items: list[Item], start: int, stop: int, pack: Language) -> int:
    """The end before "alors que", "whereas": what follows is the outlet's own."""
    for at in range(start + _SHORTEST, stop - 1):
        if any(spells(items, at, words) for words in pack.sources.contrasts):
            return at
    return stop


def _stands_inside(items: list[Item], source: Source, floor: int, pack: Language) -> bool:
    """Whether the source cuts its clause in two: the verb follows it, behind a comma."""
    end = source.end
    if word_at(items, end) != ",":
        return False
    if word_at(items, end + 1) in pack.classes.predicates:
        return True
    if _cuts_off_figure(items[floor : source.first], items[end + 1 : end + _HEDGED]):
        return True
    before = has_verb(items, floor, source.first, pack)
    return not before and has_verb(items, end, len(items), pack)


def _cuts_off_figure(before: list[Item], after: list[Item]) -> bool:
    """Whether the only figure stands behind the source: "There were, according to X, 40 dead"."""
    if any(item.shape == "n" for item in before):
        return False
    for item in after:
        if item.shape in "npq":
            return item.shape == "n"
    return False
