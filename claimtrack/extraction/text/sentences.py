"""Paragraphs and sentences of a text, as spans."""

import re
from itertools import pairwise

from claimtrack.lang.pack import table
from claimtrack.lang.tables.words import WordTable

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BLANKS = re.compile(r"\s+")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?:[\u00a0\u202f ]»)?(?=\s+[\"'“‘«(\[—–-]*\s?[^\W_])")
_LAST_WORD = re.compile(r"([\w.’'-]*[\w])$")
_AFTER_STOP = frozenset(("", " ", *"\"'”’»)]"))
_INITIALS = re.compile(r"(?:\w\.)+\w")
LONGEST = 3000
"""Characters: a text without a full stop is cut here, at a space, to keep each pass linear."""


def _wrapped(lines: list[tuple[int, int]], text: str) -> bool:
    """Whether line breaks only fill a page: many short lines that end without a stop."""
    if len(lines) < 5:
        return False
    lengths = sorted(end - start for start, end in lines)
    if lengths[-1] > 100 or lengths[len(lengths) // 2] < 40:
        return False
    open_ended = sum(text[end - 1].isalnum() or text[end - 1] == "," for _, end in lines)
    return open_ended * 2 > len(lines)


def _joined(lines: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Paragraphs of a wrapped page: a blank line, an indent or a short line parts them."""
    width = sorted(end - start for start, end in lines)[len(lines) * 3 // 4]
    found = [lines[0]]
    for (before, stop), (start, end) in pairwise(lines):
        gap = text[stop:start].replace("\r\n", "\n")
        indented = gap[-1:] in " \t" and len(gap) > 2
        short = stop - before < width * 0.7
        shouted = text[before:stop].isupper() and not text[start:end].isupper()
        if gap.count("\n") > 1 or indented or short or shouted:
            found.append((start, end))
        else:
            found[-1] = (found[-1][0], end)
    return found


def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    """Paragraphs without outer blanks; the lines of a page wrapped by hand are put together."""
    lines = []
    for line in _LINE.finditer(text):
        bare = line.group().strip()
        if bare:
            start = line.start() + len(line.group()) - len(line.group().lstrip())
            lines.append((start, start + len(bare)))
    return tuple(_joined(lines, text) if _wrapped(lines, text) else lines)


def _ends(text: str, begin: int, end: int, abbreviations: frozenset[str]) -> list[int]:
    """Where sentences end between two places."""
    return [
        match.end()
        for match in _STOP.finditer(text, begin, end)
        if _starts_anew(text, match.end()) and not _abbreviates(text, begin, match, abbreviations)
    ]


def _starts_anew(text: str, at: int) -> bool:
    """Whether what follows a stop begins with anything but a small letter."""
    for char in text[at : at + 6]:
        if char.isalnum():
            return not char.islower()
    return True


def _abbreviates(
    text: str, begin: int, match: re.Match[str], abbreviations: frozenset[str]
) -> bool:
    """Whether a full stop belongs to its word: "M.", "J.", "U.S."."""
    mark, start = match.group(), match.start()
    if mark[0] != "." or mark[1:2] not in _AFTER_STOP:
        return False
    word = _LAST_WORD.search(text, max(begin, start - 12), start)
    if word is None:
        return False
    last = word[1].lower()
    if last in abbreviations or (len(last) == 1 and last.isalpha()):
        return True
    return _INITIALS.fullmatch(last) is not None


def _cut(start: int, end: int, text: str) -> list[tuple[int, int]]:
    spans = []
    while end - start > LONGEST:
        place = text.rfind(" ", start, start + LONGEST)
        place = place if place > start else start + LONGEST
        spans.append((start, place))
        start = place
        while start < end and text[start].isspace():
            start += 1
    if end > start:
        spans.append((start, end))
    return spans


def sentences(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each sentence, outer blanks left out; a paragraph's end always ends one.

    Quotations are cut into their own sentences; a closing mark stays with its sentence.
    """
    abbreviations = table(lang, "words", WordTable).abbreviations
    found: list[tuple[int, int]] = []
    for start, end in paragraphs(text):
        begin = start
        for stop in (*_ends(text, start, end, abbreviations), end):
            while begin < stop and text[begin].isspace():
                begin += 1
            if stop > begin:
                found += _cut(begin, stop, text)
            begin = stop
    return tuple(found)
