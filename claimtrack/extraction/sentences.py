"""Sentences of a text, as spans."""

import re

from claimtrack.lang.pack import table
from claimtrack.lang.tables.words import WordTable

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_STOP = re.compile(
    r"(?:[.!?…]+[\"'”’»)\]]*(?:[\u00a0\u202f ]*»)?)(?=\s+[\"'“‘«(\[—–-]*\s?[\"“«]?[^\W_a-zà-ÿ])"
)
_LAST_WORD = re.compile(r"([\w.’'-]*[\w])$")
LONGEST = 3000
"""Characters: a text without a full stop is cut here, at a space, to keep each pass linear."""


def _ends(line: str, code: str) -> list[int]:
    abbreviations = table(code, "words", WordTable).abbreviations
    ends = []
    for match in _STOP.finditer(line):
        if match.group()[0] == "." and len(match.group().rstrip("\"'”’»)] \u00a0\u202f")) == 1:
            word = _LAST_WORD.search(line, max(0, match.start() - 12), match.start())
            last = word.group(1).lower() if word else ""
            if last in abbreviations or (len(last) == 1 and last.isalpha()):
                continue
            if re.fullmatch(r"(?:\w\.)+\w", last):
                continue
        ends.append(match.end())
    return ends


def _cut(start: int, end: int, text: str) -> list[tuple[int, int]]:
    spans = []
    while end - start > LONGEST:
        place = text.rfind(" ", start, start + LONGEST)
        place = place if place > start else start + LONGEST
        spans.append((start, place))
        start = place
    spans.append((start, end))
    return spans


def sentences(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each sentence, outer blanks left out; a line break always ends one."""
    found: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        begin = 0
        for end in (*_ends(line.group(), lang), len(line.group())):
            piece = line.group()[begin:end]
            bare = piece.strip()
            if bare:
                start = line.start() + begin + len(piece) - len(piece.lstrip())
                found += _cut(start, start + len(bare), text)
            begin = end
    return tuple(found)
