"""Where words were found: what, whose, where and when, and the words around them, marked."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Line, Parts, line, spans
from claimtrack.wording.writer import short_period

if TYPE_CHECKING:
    from claimtrack.services.search.search import SearchHit, SearchResult, UnknownWord


def search_parts(found: "SearchResult", lang: str) -> Parts:
    """Two lines a place, the best first; how many there are, and how to see those left out."""
    if not found.hits:
        return [_nothing(one, lang) for one in found.unknown] or [line(say(lang, "search.nothing"))]
    places = chain.from_iterable(_hit(hit, lang) for hit in found.hits)
    return [*places, line(), line(_told(found, lang), "dim")]


def _told(found: "SearchResult", lang: str) -> str:
    shown = len(found.hits)
    key = "search.left_out" if shown < found.found else "search.found"
    return say(lang, key, n=found.found, shown=shown)


def _nothing(unknown: "UnknownWord", lang: str) -> Line:
    """That a word stands nowhere, and what is near it."""
    told = say(lang, "search.unknown", word=unknown.word)
    near = ", ".join(unknown.nearest)
    return line(told + (say(lang, "search.near", names=near) if near else ""))


def _hit(hit: "SearchHit", lang: str) -> Iterator[Line]:
    facts = (
        say(lang, hit.kind),
        hit.outlet or say(lang, "no_outlet"),
        short_period(hit.published, lang) or say(lang, "no_date"),
        hit.title if hit.kind == "article" else hit.speaker,
        word(lang, hit.taken_back, "by_hand"),
        word(lang, "rejected") if hit.status == "rejected" else "",
    )
    yield spans((hit.id, "id"), "  ", " · ".join(filter(None, facts)))
    yield Line(tuple(_marked(hit)), indent=2)


def _marked(hit: "SearchHit") -> Iterator[tuple[str, str]]:
    """The words, those that were looked for in their own style."""
    at = 0
    for start, end in hit.marks:
        yield hit.snippet[at:start], ""
        yield hit.snippet[start:end], "found"
        at = end
    yield hit.snippet[at:], ""
