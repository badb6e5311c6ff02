"""The stretch of a text that shows best why it was found, and where the words stand in it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimtrack.domain.name_matching import fold
from claimtrack.services.search.numbers import Number

_WIDTH = 180
"""Signs of a snippet, more or less: two lines of a terminal."""
_BEFORE = 50
"""Signs before the first word found."""
_TOKEN = re.compile(r"[^\W_]+")
_BLANK = re.compile(r"\s")
Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a text, and the marks in it: where each begins and ends."""

    text: str
    marks: tuple[Mark, ...]


Sought = tuple[frozenset[str] | Number, ...]
"""One term: for each of its parts the forms it may have, folded, or a number."""


Token = tuple[int, int, str]
"""Where a word begins and ends, and itself, folded."""


def snippet(text: str, sought: Iterable[Sought]) -> Snippet:
    """The stretch with the most terms in it, the first of these; the beginning where none is."""
    tokens = [(match.start(), match.end(), fold(match[0])) for match in _TOKEN.finditer(text)]
    places = sorted(_all_places(text, tokens, sought))
    start = _word_start(text, _best(places) - _BEFORE)
    end = _word_end(text, start + _WIDTH)
    marks = (place[:2] for place in places if start <= place[0] and place[1] <= end)
    return _laid_out(text, start, end, _apart(marks))


def _all_places(
    text: str, tokens: list[Token], sought: Iterable[Sought]
) -> Iterator[tuple[int, int, int]]:
    """Where each term stands, and which it is."""
    for at, term in enumerate(sought):
        alone = term[0] if len(term) == 1 else None
        found = _of_number(text, alone) if isinstance(alone, Number) else _of_words(tokens, term)
        yield from ((start, end, at) for start, end in found)


def _of_number(text: str, number: Number) -> Iterator[Mark]:
    """Where a number stands by itself."""
    return (match.span() for match in re.finditer(number.pattern(), text))


def _of_words(tokens: list[Token], term: Sought) -> Iterator[Mark]:
    """Where words stand one after the other."""
    wanted = [form for part in term for form in _tokens_of(part)]
    for at in range(len(tokens) - len(wanted) + 1):
        here = tokens[at : at + len(wanted)]
        if all(token[2] in form for token, form in zip(here, wanted, strict=True)):
            yield here[0][0], here[-1][1]


def _tokens_of(part: frozenset[str] | Number) -> list[frozenset[str]]:
    """The tokens that a part of a phrase may consist of."""
    if not isinstance(part, Number):
        return [part]
    return [frozenset([group]) for group in (*part.groups, *filter(None, [part.rest]))]


def _best(places: list[tuple[int, int, int]]) -> int:
    """Where the window begins that holds the most terms, and of these the most marks."""
    starts = [start for start, _, _ in places]
    best, most = 0, (0, 0)
    for at, start in enumerate(starts):
        inside = places[at : bisect_right(starts, start + _WIDTH - _BEFORE)]
        held = len({term for _, _, term in inside}), len(inside)
        if held > most:
            best, most = start, held
    return best


def _word_start(text: str, at: int) -> int:
    found = _BLANK.search(text, at) if at > 0 else None
    return found.end() if found else max(0, at)


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    blank = max(text.rfind(sign, 0, at) for sign in " \n\u00a0")
    return blank if blank > at - _WIDTH // 2 else at


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    """The marks, those that overlap made one."""
    done: list[Mark] = []
    for start, end in sorted(marks):
        if done and start <= done[-1][1]:
            done[-1] = (done[-1][0], max(end, done[-1][1]))
        else:
            done.append((start, end))
    return done


def _laid_out(text: str, start: int, end: int, marks: list[Mark]) -> Snippet:
    """The stretch on one line, dots where it is cut, and the marks moved along."""
    line = "… " if start else ""
    moved: list[Mark] = []
    at = start
    for first, last in marks:
        line += _on_one_line(text[at:first], line)
        begins = len(line)
        line += _on_one_line(text[first:last], line)
        moved.append((begins, len(line)))
        at = last
    line += _on_one_line(text[at:end], line).rstrip()
    return Snippet(line + (" …" if end < len(text.rstrip()) else ""), tuple(moved))


def _on_one_line(stretch: str, before: str) -> str:
    """Breaks and double blanks made one blank; no-break spaces stay."""
    flat = re.sub(r"[ \t\r\n\f\v]+", " ", stretch)
    return flat.lstrip(" ") if not before or before.endswith(" ") else flat
