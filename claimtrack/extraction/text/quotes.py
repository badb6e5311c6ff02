"""Stretches in quotation marks."""

import re
from bisect import bisect_left, bisect_right
from functools import cache

from claimtrack.domain.record import record

_PAIRS = {"«": "»", "“": "”", "„": "“”", "‹": "›", "‘": "’"}
_MARK = re.compile("[«“„‹‘\"']")
_BLANK = " \t\n\r\u00a0\u202f\u2009\ufeff"
_SINGLE = re.compile("['’]")
_SAID = ",.!?…"
"""What ends somebody's words before the mark that closes them."""
_SINGLES = "'‘"
_AFTER_SINGLE = '«“"[…'
_BEFORE_CLOSING = ".,!?…;:"
_OWNED = re.compile(r" [a-z]")
_SHORT_SINGLE = 20
"""Characters under which a single mark after an "s" closes a quoted word, not an owner's name."""
_DEEPEST = 2
"""Straight quotations within one another: deeper ones are marks that somebody forgot to close."""
_FARTHEST_SINGLE = 600
"""Characters: apostrophes abound, so single marks must meet within this."""


@record(frozen=True, slots=True)
class Quote:
    """``start``–``end`` is the content; ``outer_start``–``outer_end`` takes in the marks.

    ``closed`` is False where the closing mark is missing at the end of the paragraph. ``spoken``:
    its last sign tells that it is no name or term ("We have two divers down,").
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    spoken: bool = False


def _opens(text: str, at: int, begin: int, end: int) -> bool:
    """Whether the mark at ``at`` can open a quotation."""
    before = text[at - 1] if at > begin else " "
    after = text[at + 1] if at + 1 < end else " "
    if text[at] in _SINGLES:
        return _may_open_single(before, after)
    if text[at] != '"' or after.isalnum():
        return True
    return _may_open(before) or _leaves_one_open(text, at, end)


def _may_open_single(before: str, after: str) -> bool:
    """Whether a single mark stands before a word or another mark, and behind no letter."""
    return not before.isalnum() and (after.isalpha() or after in _AFTER_SINGLE)


def _may_open(before: str) -> bool:
    """Whether a straight mark behind the sign, and before no letter, opens rather than closes."""
    return not before.isalnum() and before not in _BEFORE_CLOSING


def _leaves_one_open(text: str, at: int, end: int) -> bool:
    """As in said," Yes": set as if it closed, but a closing one is still to come."""
    return text[at - 1] in ",:" and text.count('"', at, end) % 2 == 0


def _single_close(text: str, at: int, end: int) -> int:
    """Where a single mark closes: after a word, before no letter; -1 where it does not."""
    stop = min(end, at + _FARTHEST_SINGLE)
    owner = -1
    for match in _SINGLE.finditer(text, at + 2, stop):
        place = match.start()
        if not _may_close(text, place, end):
            continue
        if not _may_be_owner(text, place, end) or _is_short(text, at, place):
            return place
        owner = owner if owner >= 0 else place  # "the workers' demands", unless nothing follows
    return owner


def _may_be_owner(text: str, at: int, end: int) -> bool:
    """Whether a mark may be the apostrophe of an owner: behind an "s", before a plain word."""
    return text[at - 1] == "s" and _OWNED.match(text, at + 1, end) is not None


def _is_short(text: str, at: int, close: int) -> bool:
    """Whether straight marks hold no more than a quoted word."""
    return text[at] == "'" and close - at < _SHORT_SINGLE


def _may_close(text: str, at: int, end: int) -> bool:
    """Whether a mark stands right behind a word, and before no letter."""
    return not text[at - 1].isspace() and not (at + 1 < end and text[at + 1].isalnum())


def _nested_close(text: str, at: int, end: int) -> int:
    """Where a mark that has a closing one of its own closes, past pairs inside; else the last."""
    closing, depth, last = _PAIRS[text[at]], 0, -1
    for match in _pair(text[at]).finditer(text, at, end):
        if match.group() not in closing or match.start() == at:
            depth += 1
            continue
        depth -= 1
        last = match.start()
        if depth == 0:
            break
    return last


@cache
def _pair(opening: str) -> re.Pattern[str]:
    """The mark and those that close it."""
    return re.compile(f"[{opening}{_PAIRS[opening]}]")


def _straight_close(text: str, at: int, end: int) -> int:
    """Where a straight mark closes, past quotations inside; the next mark where none pair."""
    first, depth, place = -1, 1, text.find('"', at + 1, end)
    while place >= 0 and depth <= _DEEPEST:
        first = place if first < 0 else first
        depth += 1 if _opens_inside(text, place) else -1
        if depth == 0:
            return place
        place = text.find('"', place + 1, end)
    return first


def _opens_inside(text: str, at: int) -> bool:
    """Whether a straight mark inside a quotation opens another one."""
    before, after = text[at - 1], text[at + 1 : at + 2]
    if before not in _BLANK and before not in "('’":
        return False
    return after.isalnum() or after in ("[", "…")


def _close(text: str, at: int, end: int) -> int:
    if text[at] in _SINGLES:
        return _single_close(text, at, end)
    if text[at] == '"':
        return _straight_close(text, at, end)
    last = _nested_close(text, at, end)
    if text[at] != "“":
        return last
    mixed = _mixed_close(text, at, last if last >= 0 else end)
    return last if mixed is None else mixed


def _mixed_close(text: str, at: int, end: int) -> int | None:
    """Where a straight mark closes what a curly one opened: “We are glad," she said.

    Only behind a comma or a stop, and where no straight mark has opened inside.
    """
    place = text.find('"', at + 1, end)
    if place < 0 or text[place - 1] not in _SAID or _opens_inside(text, place):
        return None
    return place


def _add(
    quotes: list[Quote], text: str, outer: tuple[int, int], inner: tuple[int, int], closed: bool
) -> None:
    """Add a quotation without the blanks at its edges, unless it is empty."""
    start, end = _without_blanks(text, *inner)
    if end > start:
        quotes.append(Quote(start, end, *outer, closed, text[end - 1] in ",!?…"))


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the blanks at its edges."""
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return start, end


def _reopened(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Marks and content of a paragraph that goes on with the quotation of the one before.

    It starts with a closing mark, or closes one it has not opened.
    """
    if text[begin] in "»”":
        close = _first(text, "»”", begin + 1, end)
        return begin + 1, close if close >= 0 else end
    close, opening = _first(text, "»”", begin, end), _first(text, "«“", begin, end)
    if close >= 0 and (opening < 0 or close < opening):
        return begin, close
    return None


def _first(text: str, marks: str, begin: int, end: int) -> int:
    places = [place for mark in marks if (place := text.find(mark, begin, end)) >= 0]
    return min(places, default=-1)


def _in_paragraph(text: str, begin: int, end: int, running: bool) -> list[Quote]:
    """The quotations of one paragraph; ``running``: the one before it was left open."""
    quotes: list[Quote] = []
    place = begin
    again = _reopened(text, begin, end) if running else None
    if again:
        _add(quotes, text, (begin, min(again[1] + 1, end)), again, again[1] < end)
        place = again[1] + 1
    while (mark := _MARK.search(text, place, end)) is not None:
        at = mark.start()
        stop = _stop(text, at, begin, end)
        if stop is not None:
            _add(quotes, text, (at, min(stop + 1, end)), (at + 1, stop), stop < end)
        place = at + 1 if stop is None else stop + 1
    return quotes


def _stop(text: str, at: int, begin: int, end: int) -> int | None:
    """Where the quotation closes that the mark at ``at`` opens; None where it opens none."""
    if not _opens(text, at, begin, end):
        return None
    close = _close(text, at, end)
    if close >= 0:
        return close
    return None if text[at] in _SINGLES else end


def find_quotes(text: str, paragraphs: tuple[tuple[int, int], ...]) -> list[Quote]:
    """Quotations in order, paragraph by paragraph; inner ones stay inside the outer one.

    A quotation whose mark does not close ends with its paragraph, and the next one may go on.
    """
    quotes: list[Quote] = []
    running = False
    for begin, end in paragraphs:
        inside = _in_paragraph(text, begin, end, running)
        running = bool(inside) and not inside[-1].closed
        quotes += inside
    return quotes


class QuoteIndex:
    """The quotations of an article by where they stand."""

    def __init__(self, quotes: list[Quote]) -> None:
        """``quotes`` are in order and do not overlap."""
        self._quotes = quotes
        self._starts = [quote.outer_start for quote in quotes]

    def opened_between(self, start: int, end: int) -> list[Quote]:
        """Those whose opening mark stands in the stretch."""
        return self._quotes[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def starting(self, start: int) -> Quote | None:
        """The one whose content begins at ``start``."""
        at = bisect_right(self._starts, start) - 1
        return self._quotes[at] if at >= 0 and self._quotes[at].start == start else None

    def before(self, start: int) -> Quote | None:
        """The one before that which ``start`` stands in or behind."""
        at = bisect_right(self._starts, start) - 2
        return self._quotes[at] if at >= 0 else None

    def share(self, start: int, end: int) -> float:
        """How much of the stretch stands in quotation marks: 0 to 1."""
        inside = 0
        for quote in self._quotes[max(0, bisect_right(self._starts, start) - 1) :]:
            if quote.outer_start >= end:
                break
            inside += max(0, min(end, quote.end) - max(start, quote.start))
        return inside / (end - start)
