"""Stretches in quotation marks."""

import re
from dataclasses import dataclass

_PAIRS = {"«": "»", "“": "”", "„": "“", "‹": "›"}
_TRIM = " \t\u00a0\u202f\u2009\ufeff"
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_STRAIGHT = '"'


@dataclass(frozen=True, slots=True)
class Quote:
    """``start``–``end`` is the content; ``outer_start``–``outer_end`` takes in the marks.

    ``closed`` is False where the closing mark is missing at the end of the paragraph.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end


def _close_of(line: str, at: int, mark: str) -> int:
    """Where the quotation opened at ``at`` closes, nested ones skipped; -1 where it does not."""
    if mark == _STRAIGHT:
        return line.find(_STRAIGHT, at + 1)
    closing, depth = _PAIRS[mark], 0
    for place in range(at, len(line)):
        char = line[place]
        if char == mark:
            depth += 1
        elif char == closing:
            depth -= 1
            if depth == 0:
                return place
    # An opening mark printed again at a new paragraph is never closed on its own.
    return line.find(closing, at + 1)


def _in_line(line: str, base: int, text: str) -> list[Quote]:
    found, place = [], 0
    while place < len(line):
        mark = line[place]
        if mark not in _PAIRS and mark != _STRAIGHT:
            place += 1
            continue
        close = _close_of(line, place, mark)
        end = close if close >= 0 else len(line)
        start, stop = _trimmed(text, base + place + 1, base + end)
        if stop > start:
            found.append(
                Quote(start, stop, base + place, base + min(end + 1, len(line)), close >= 0)
            )
        place = end + 1
    return found


def find_quotes(text: str) -> list[Quote]:
    """Quotations of the text in order, paragraph by paragraph; inner ones stay in the outer one."""
    found: list[Quote] = []
    for line in _LINE.finditer(text):
        if any(mark in line.group() for mark in ("«", "“", "„", "‹", _STRAIGHT)):
            found += _in_line(line.group(), line.start(), text)
    return found
