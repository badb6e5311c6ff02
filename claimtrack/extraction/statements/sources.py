"""Sources without a verb: "selon X", "according to X"."""

from dataclasses import dataclass
from functools import cache

from claimtrack.extraction.speakers.noun_phrases import opens_phrase, phrase_after
from claimtrack.extraction.speakers.verbs import has_verb
from claimtrack.extraction.statements.cues import is_adverb
from claimtrack.extraction.text.items import Item, Language, language

Range = tuple[int, int]
_PARTICIPLES = (
    "é", "ée", "és", "ées", "i", "ie", "is", "ies", "it", "ite", "u", "ue", "us", "ues", "ed",
    "ing", "ant",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Source:
    """Items ``first`` to ``end``; ``cue_end`` ends the preposition; ``who`` is the source."""

    first: int
    cue_end: int
    end: int
    who: Range


@cache
def _by_first(code: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The prepositions by their first word, in the table's order."""
    book: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in language(code).cues.according:
        book[words[0]] = (*book.get(words[0], ()), words)
    return book


def _preposition(items: list[Item], at: int, pack: Language) -> int | None:
    if items[at].low == "per" and not _opens_source(items, at, pack):
        return None
    for words in _by_first(pack.code).get(items[at].low, ()):
        if tuple(item.low for item in items[at : at + len(words)]) == words:
            return at + len(words)
    return None


def _opens_source(items: list[Item], at: int, pack: Language) -> bool:
    """Whether "per" names a source, as in "Per the register, …": never "40 per day"."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or (at and items[at - 1].low not in (",", "(")):
        return False
    return after.low in pack.words.determiners or after.shape == "C"


def _named(items: list[Item], at: int, pack: Language) -> Range | None:
    """The source at ``at``; None after false friends ("selon les cas", "selon que")."""
    if at >= len(items) or items[at].low in pack.cues.not_sources:
        return None
    head = at
    while head < len(items) - 1 and items[head].low in pack.words.determiners:
        head += 1
    if any(items[p].low in pack.cues.not_sources for p in range(at, min(head + 2, len(items)))):
        return None
    found = phrase_after(items, at, len(items), pack)
    if found is not None:
        found = _of_source(items, found, pack)
        found = _without_clause(items, found, pack)
    if found is None and items[at].shape == "w" and items[at].low not in pack.words.openers:
        found = (at, min(at + 2, len(items)))
    return found


def _of_source(items: list[Item], found: Range, pack: Language) -> Range:
    """The phrase with "by the ministry" after "estimates"."""
    end = found[1]
    counted = end + 1 < len(items) and items[end - 1].low in pack.cues.source_nouns
    if counted and items[end].low in ("by", "from", "of", "par"):
        more = phrase_after(items, end + 1, len(items), pack)
        return (found[0], more[1]) if more else found
    return found


def _without_clause(items: list[Item], found: Range, pack: Language) -> Range:
    """The phrase up to its first comma, unless a comma closes what looks like an apposition."""
    comma = next((p for p in range(*found) if items[p].low == ","), None)
    closed = found[1] < len(items) and items[found[1]].low in (",", ")")
    if comma is None or closed or not has_verb(items, comma, len(items), pack):
        return found
    return found[0], comma


def _phrase_end(items: list[Item], who: Range, pack: Language) -> int:
    """Where the source's own phrase ends: its relative clause or participle belongs to it."""
    place = who[1]
    while place < len(items):
        item = items[place]
        if item.low == "," and place + 1 < len(items):
            after = items[place + 1]
            if after.low in pack.words.relatives or after.low in ("dont", "whose", "où"):
                place = _next_comma(items, place + 1)
                continue
            if after.low.endswith(_PARTICIPLES) and not _opens(items, place + 1, pack):
                place = _next_comma(items, place + 1)
                continue
            return place
        if item.shape == "p" and item.low not in ("(", ")", "-", "'", "%"):
            return place
        if item.quote is not None or item.shape == "v":
            return place
        if opens_phrase(items, place, pack) and not _inside(items, place, pack):
            return place
        place += 1
    return place


def _opens(items: list[Item], at: int, pack: Language) -> bool:
    """Whether a clause or a new phrase may start at ``at``, rather than a participle."""
    low = items[at].low
    if opens_phrase(items, at, pack) or low in pack.words.prepositions | pack.words.openers:
        return True
    return low in pack.words.finite or low in pack.cues.clitics or is_adverb(items[at], pack)


def _inside(items: list[Item], at: int, pack: Language) -> bool:
    before = items[at - 1]
    if before.low in pack.words.prepositions | pack.words.coordinators | pack.words.determiners:
        return True
    return before.shape in "wC" and items[at].low not in pack.words.determiners


def _next_comma(items: list[Item], at: int) -> int:
    place = at
    while place < len(items) and items[place].low not in (",", ".", ";"):
        place += 1
    return place


def _viewpoint(items: list[Item], pack: Language) -> Source | None:
    """As in "Pour le maire, …", "Pour eux, …": only who can speak, up to a comma."""
    if len(items) < 4 or items[0].low not in pack.cues.viewpoints:
        return None
    stressed = items[1].low in ("lui", "elle", "eux", "elles")
    who = (1, 2) if stressed else phrase_after(items, 1, len(items), pack)
    if who is None or who[1] >= len(items) or items[who[1]].low != ",":
        return None
    named = any(item.low in pack.names.roles for item in items[1:5]) or items[1].shape == "C"
    group = any(item.low in pack.names.groups for item in items[1:4])
    return Source(0, 1, who[1], who) if stressed or named or group else None


def _which(items: list[Item], at: int, after: int, pack: Language) -> Source | None:
    """As in "un sondage selon lequel …": the source is the noun phrase before."""
    if after >= len(items) or at < 2 or items[after].low not in pack.words.relatives:
        return None
    end = at - 1 if items[at - 1].low == "," else at
    start = next(
        (p for p in range(end - 1, max(-1, end - 12), -1)
         if items[p].low in pack.words.determiners or items[p].low in ("au", "du")), end - 1
    )  # fmt: skip
    return Source(at, after + 1, after + 1, (start, end))


def find_sources(items: list[Item], pack: Language) -> list[Source]:
    """Every source named by a preposition in one sentence."""
    found = [view] if (view := _viewpoint(items, pack)) else []
    heads = _by_first(pack.code)
    for at in [place for place, item in enumerate(items) if item.low in heads]:
        after = _preposition(items, at, pack)
        if after is None:
            continue
        which = _which(items, at, after, pack)
        if which is not None:
            found.append(which)
            continue
        bare = items[after - 1].low in ("source", "sources")
        who = (after - 1, after + 1) if bare else _named(items, after, pack)
        if who is None or who[1] > len(items):
            continue
        found.append(Source(at, after, _phrase_end(items, who, pack), who))
    return found


def _relative_clause(items: list[Item], end: int) -> Range | None:
    """What a source in "which, according to X, …" stands for: the rest of the relative clause."""
    start = end + 1 if end < len(items) and items[end].low == "," else end
    stop = next((p for p in range(start, len(items)) if items[p].low in (",", ".", ";")), None)
    return (start, stop) if stop is not None and stop - start > 2 else None


def _contrast(items: list[Item], start: int, stop: int) -> int:
    """The end before "alors que", "whereas": what follows is the outlet's own."""
    for place in range(start + 3, stop - 1):
        low, after = items[place].low, items[place + 1].low
        if low in ("alors", "tandis") and after in ("que", "qu'"):
            return place
        if low == "whereas":
            return place
    return stop


def source_content(
    items: list[Item], source: Source, floor: int, cuts: list[int], pack: Language
) -> Range | None:
    """The clause a source stands for: what follows it at the start, what precedes it later."""
    first, end = source.first, source.end
    if items[source.cue_end - 1].low in pack.words.relatives:
        return end, next((cut for cut in cuts if cut > end), len(items))
    if first > 1 and items[first - 1].low == "," and items[first - 2].low in pack.words.relatives:
        return _relative_clause(items, end)
    colon = next((p for p in range(first - 1, floor, -1) if items[p].low in (":", "(")), None)
    floor = colon + 1 if colon is not None else floor
    opening = first - floor <= 1 or all(item.shape != "w" for item in items[floor:first])
    if opening and end < len(items) and items[end].low != ".":
        start = end + 1 if items[end].low in (",", ":") else end
        stop = next((cut for cut in cuts if cut > start), len(items))
        if first and items[first - 1].low == "(":
            stop = next((p for p in range(start, stop) if items[p].low == ")"), stop)
        stop = _contrast(items, start, stop)
        quoted = any(item.quote is not None for item in items[start:stop])
        return (start, stop) if quoted or stop - start > 2 else None
    stop = first - 1 if items[first - 1].low == "," else first
    if end + 1 < len(items) and items[end].low == ",":
        after = items[end + 1]
        if after.low in pack.words.finite or after.low in pack.cues.clitics:
            return floor, next((cut for cut in cuts if cut > end), len(items))
        if not has_verb(items, floor, first, pack) and has_verb(items, end, len(items), pack):
            return floor, next((cut for cut in cuts if cut > end), len(items))
    return (floor, stop) if stop - floor > 2 else None
