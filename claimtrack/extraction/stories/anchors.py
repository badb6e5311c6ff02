"""Events that a text names with their time: "lors des attentats de 2015", "the 2004 tsunami".

A figure beside such words is of that event and not of the one that the article is about.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from claimtrack.domain.period import Window
from claimtrack.domain.record import record
from claimtrack.extraction.stories.lexicon import event_words, place_words
from claimtrack.extraction.stories.printed import Printed, Sheet, printed_words
from claimtrack.extraction.times.windows import TimeFound, find_times
from claimtrack.lang.pack import known, table
from claimtrack.lang.tables.events import EventTable

_GAP = re.compile(r"[\s,'’]*(?:(?:[a-zà-ÿ]{1,3}['’]?|[A-ZÀ-Þ][\w’'-]*)[\s,]*){0,5}")
"""What may stand between an event and its time: small words and names ("du Bataclan en")."""
_REACH = 40
"""Characters between an event and its time, at most."""


@record(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An event named at ``start``–``end``, with its time where that is printed beside it.

    ``kind``: an id of ``domain/stories/kinds.py``. ``window``: when it was, None where only a
    phrase such as "during" and a place lead to it. ``place``: id of the place named with it.
    """

    start: int
    end: int
    kind: str
    window: Window | None = None
    place: str | None = None


def anchors(text: str, lang: str, published: date | None = None) -> tuple[Anchor, ...]:
    """The events that a text names with a time or a place of their own, in order.

    The main event of the article may be among them ("Tuesday's strike"): compare the windows with
    its days. ``published`` is the day that words like "Tuesday" are read against. Never raises on
    odd text.
    """
    code = known(lang)
    words = printed_words(Sheet(text, 0, 0))
    times = [time for time in find_times(text, 0, len(text), code, published) if time.window]
    found = (_anchor(text, words, event, times, code) for event in _events(words, code))
    return tuple(anchor for anchor in found if anchor is not None)


@record(frozen=True, slots=True)
class _Event:
    """An event's words: from the word ``first`` to that before ``end``."""

    first: int
    end: int
    kind: str


def _events(words: list[Printed], code: str) -> Iterator[_Event]:
    """The words that tell kinds of events, phrases taken whole."""
    listed = event_words(code)
    folded = [printed.folded for printed in words]
    at = 0
    while at < len(words):
        kind, size = listed.phrase_at(folded, at) or (listed.met[folded[at]], 1)
        if kind:
            yield _Event(at, at + size, kind)
        at += size


def _anchor(
    text: str, words: list[Printed], event: _Event, times: list[TimeFound], code: str
) -> Anchor | None:
    """The event as an anchor, None where neither time nor place is printed beside it."""
    start, end = words[event.first].start, words[event.end - 1].end
    place = _place(text, words, event, code)
    time = next((time for time in times if _beside(text, start, end, time)), None)
    if time is not None:
        start, end = min(start, time.start), max(end, time.end)
        return Anchor(start=start, end=end, kind=event.kind, window=time.window, place=place)
    if place is None or not _led_to(text[max(0, start - _REACH) : start], code):
        return None
    return Anchor(start=start, end=end, kind=event.kind, place=place)


def _beside(text: str, start: int, end: int, time: TimeFound) -> bool:
    """Whether a time belongs to an event's words: only small words and names between the two."""
    first, last = (end, time.start) if time.start >= end else (time.end, start)
    return 0 <= last - first <= _REACH and _GAP.fullmatch(text, first, last) is not None


def _place(text: str, words: list[Printed], event: _Event, code: str) -> str | None:
    """The place named right before or behind the event's words."""
    places = place_words(code).words
    near = [*words[event.end : event.end + 3], *words[max(0, event.first - 2) : event.first]]
    start, end = words[event.first].start, words[event.end - 1].end
    for word in near:
        first, last = (end, word.start) if word.start >= end else (word.end, start)
        if word.capital and word.folded in places and _GAP.fullmatch(text, first, last):
            return places[word.folded]
    return None


@cache
def _during(code: str) -> re.Pattern[str]:
    words = table(code, "events", EventTable)
    return re.compile(rf"(?i)(?<!\w)(?:{words.during})(?:\w+\s)?$")


def _led_to(before: str, code: str) -> bool:
    """Whether the words before an event lead to another than the one told of."""
    return _during(code).search(before) is not None
