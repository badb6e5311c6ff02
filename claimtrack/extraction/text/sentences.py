"""Paragraphs and sentences of a text, as spans."""

import re
from itertools import pairwise

from claimtrack.lang.pack import table
from claimtrack.lang.tables.words import WordTable

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BLANKS = re.compile(r"\s+")
_STOP = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?:[\u00a0\u202f ]»)?(?=\s+[\"'“‘«(\[—–-]*\s?[^\W_])|"
    # No blank behind the stop: "fell.The mayor"; not so in "example.Com".
    r"(?<=[a-zà-ÿ]{4})[.!?](?=[A-ZÀ-Þ][a-zà-ÿ'’]*\s)"
)
_LAST_WORD = re.compile(r"([\w.’'-]*[\w])$")
_AFTER_STOP = frozenset(("", " ", *"\"'”’»)]"))
_INITIALS = re.compile(r"(?:\w\.)+\w")
_FEW_LINES, _WIDEST, _NARROWEST, _SHORT = 5, 100, 40, 0.7
"""Of a page wrapped by hand: lines at least, characters of the longest and the middle line, and the
part of the usual width under which a line ends its paragraph."""
LONGEST = 3000
"""Characters: a text without a full stop is cut here, at a space, to keep each pass linear."""


Span = tuple[int, int]


def _is_wrapped(lines: list[Span], text: str) -> bool:
    """Whether line breaks only fill a page: many short lines that end without a stop."""
    if len(lines) < _FEW_LINES or not _fill_page(lines):
        return False
    return sum(_ends_open(text[end - 1]) for _, end in lines) * 2 > len(lines)


def _fill_page(lines: list[Span]) -> bool:
    """Whether no line is wider than a page, and the middle one not much narrower."""
    lengths = sorted(end - start for start, end in lines)
    return lengths[-1] <= _WIDEST and lengths[len(lengths) // 2] >= _NARROWEST


def _ends_open(last: str) -> bool:
    """Whether a line's last sign ends no sentence."""
    return last.isalnum() or last == ","


def _joined(lines: list[Span], text: str) -> list[Span]:
    """Paragraphs of a wrapped page: a blank line, an indent or a short line parts them."""
    width = sorted(end - start for start, end in lines)[len(lines) * 3 // 4]
    found = [lines[0]]
    for line, following in pairwise(lines):
        short = line[1] - line[0] < width * _SHORT
        if short or _is_parted(text[line[1] : following[0]]) or _is_headline(text, line, following):
            found.append(following)
        else:
            found[-1] = (found[-1][0], following[1])
    return found


def _is_parted(gap: str) -> bool:
    """Whether a blank line or an indent stands between two lines."""
    gap = gap.replace("\r\n", "\n")
    return gap.count("\n") > 1 or (len(gap) > 2 and gap[-1] in " \t")


def _is_headline(text: str, line: Span, following: Span) -> bool:
    """Whether a line is in capitals, and the next one is not."""
    return text[slice(*line)].isupper() and not text[slice(*following)].isupper()


def paragraphs(text: str) -> tuple[Span, ...]:
    """Paragraphs without outer blanks; the lines of a page wrapped by hand are put together."""
    lines = []
    for line in _LINE.finditer(text):
        bare = line.group().strip()
        if bare:
            start = line.start() + len(line.group()) - len(line.group().lstrip())
            lines.append((start, start + len(bare)))
    return tuple((_joined if _is_wrapped(lines, text) else _mended)(lines, text))


def _mended(lines: list[Span], text: str) -> list[Span]:
    """The lines with those put together that a break parted inside a sentence."""
    found = lines[:1]
    for line, following in pairwise(lines):
        if _goes_on(text, line, following):
            found[-1] = (found[-1][0], following[1])
        else:
            found.append(following)
    return found


def _goes_on(text: str, line: Span, following: Span) -> bool:
    """Whether a line ends open, and the next one begins with a small letter."""
    first = text[following[0]]
    if not (first.islower() or first == ",") or not _ends_open(text[line[1] - 1]):
        return False
    return not _is_parted(text[line[1] : following[0]])


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
    return word is not None and _is_abbreviation(word[1].lower(), abbreviations)


def _is_abbreviation(word: str, abbreviations: frozenset[str]) -> bool:
    """Whether a word is a listed abbreviation, or initials."""
    if word in abbreviations or (len(word) == 1 and word.isalpha()):
        return True
    return _INITIALS.fullmatch(word) is not None


def _cut(start: int, end: int, text: str) -> list[Span]:
    spans = []
    while end - start > LONGEST:
        place = text.rfind(" ", start, start + LONGEST)
        place = place if place > start else start + LONGEST
        spans.append((start, place))
        start = _past_blanks(text, place, end)
    if end > start:
        spans.append((start, end))
    return spans


def _past_blanks(text: str, start: int, end: int) -> int:
    """The first sign that is no blank."""
    while start < end and text[start].isspace():
        start += 1
    return start


def sentences(text: str, lang: str) -> tuple[Span, ...]:
    """(start, end) of each sentence, outer blanks left out; a paragraph's end always ends one.

    Quotations are cut into their own sentences; a closing mark stays with its sentence.
    """
    abbreviations = table(lang, "words", WordTable).abbreviations
    found: list[Span] = []
    for start, end in paragraphs(text):
        begin = start
        for stop in (*_ends(text, start, end, abbreviations), end):
            begin = _past_blanks(text, begin, stop)
            if stop > begin:
                found += _cut(begin, stop, text)
            begin = stop
    return tuple(found)
