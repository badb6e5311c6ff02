"""Stretches in quotation marks."""

import re
from dataclasses import dataclass

_PAIRS = {"«": "»", "“": "”", "„": "“”", "‹": "›", "‘": "’"}
_OPENING = "«“„‹‘\"'"
_MARK = re.compile("[«“„‹‘\"']")
_BLANK = " \t\n\r\u00a0\u202f\u2009\ufeff"
_SINGLE = re.compile("['’]")
_OWNED = re.compile(r" [a-z]")
_SHORT_SINGLE = 20
"""Characters under which a single mark after an "s" closes a quoted word, not an owner's name."""
_DEEPEST = 2
"""Straight quotations within one another: deeper ones are marks that somebody forgot to close."""
_FARTHEST_SINGLE = 600
"""Characters: apostrophes abound, so single marks must meet within this."""


@dataclass(frozen=True, slots=True)
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
    if text[at] in "'‘":
        return not before.isalnum() and (after.isalpha() or after in '«“"[…')
    if text[at] == '"' and before in ",:" and text.count('"', at, end) % 2 == 0:
        return True  # said," Yes": set as if it closed, but a closing one is still to come
    if text[at] == '"':
        return not ((before.isalnum() or before in ".,!?…;:") and not after.isalnum())
    return True


def _single_close(text: str, at: int, end: int) -> int:
    """Where a single mark closes: after a word, before no letter; -1 where it does not."""
    stop = min(end, at + _FARTHEST_SINGLE)
    owner = -1
    for match in _SINGLE.finditer(text, at + 2, stop):
        place = match.start()
        after = text[place + 1] if place + 1 < end else " "
        if text[place - 1].isspace() or after.isalnum():
            continue
        if text[place - 1] != "s" or not _OWNED.match(text, place + 1, end):
            return place
        owner = owner if owner >= 0 else place  # "the workers' demands", unless nothing follows
        if text[at] == "'" and place - at < _SHORT_SINGLE:
            return place
    return owner


def _nested_close(text: str, at: int, end: int) -> int:
    opening, closing, depth = text[at], _PAIRS[text[at]], 0
    pattern = re.compile(f"[{opening}{closing}]")
    last = -1
    for match in pattern.finditer(text, at, end):
        if match.group() in closing and match.start() > at:
            depth -= 1
            last = match.start()
            if depth == 0:
                return match.start()
        else:
            depth += 1
    return last


def _straight_close(text: str, at: int, end: int) -> int:
    """Where a straight mark closes, past quotations inside; the next mark where none pair."""
    first, depth, place = -1, 1, text.find('"', at + 1, end)
    while place >= 0 and depth <= _DEEPEST:
        first = place if first < 0 else first
        before, after = text[place - 1], text[place + 1 : place + 2]
        opening = (before in _BLANK or before in "('’") and (after.isalnum() or after in ("[", "…"))
        depth += 1 if opening else -1
        if depth == 0:
            return place
        place = text.find('"', place + 1, end)
    return first


def _close(text: str, at: int, end: int) -> int:
    if text[at] in "'‘":
        return _single_close(text, at, end)
    if text[at] == '"':
        return _straight_close(text, at, end)
    return _nested_close(text, at, end)


def _quote(text: str, outer: tuple[int, int], inner: tuple[int, int], closed: bool) -> Quote | None:
    start, end = inner
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    if end <= start:
        return None
    return Quote(start, end, outer[0], outer[1], closed, text[end - 1] in ",!?…")


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
    found: list[Quote] = []
    place = begin
    again = _reopened(text, begin, end) if running else None
    if again:
        quote = _quote(text, (begin, min(again[1] + 1, end)), again, again[1] < end)
        found += [quote] if quote else []
        place = again[1] + 1
    while (mark := _MARK.search(text, place, end)) is not None:
        at = mark.start()
        place = at + 1
        if not _opens(text, at, begin, end):
            continue
        close = _close(text, at, end)
        if close < 0 and text[at] in "'‘":
            continue
        stop = close if close >= 0 else end
        quote = _quote(text, (at, min(stop + 1, end)), (at + 1, stop), close >= 0)
        found += [quote] if quote else []
        place = stop + 1
    return found


def find_quotes(text: str, paragraphs: tuple[tuple[int, int], ...]) -> list[Quote]:
    """Quotations in order, paragraph by paragraph; inner ones stay inside the outer one.

    A quotation whose mark does not close ends with its paragraph, and the next one may go on.
    """
    found: list[Quote] = []
    running = False
    for begin, end in paragraphs:
        inside = _in_paragraph(text, begin, end, running)
        running = bool(inside) and not inside[-1].closed
        found += inside
    return found
