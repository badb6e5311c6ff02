"""Parts drawn for files and pipes, and words of others made fit to be printed."""

import re
from collections.abc import Sequence
from unicodedata import combining, east_asian_width

from claimtrack.report.document.doc import Bars, Grid, Line, Part, Parts, Spans, Table
from claimtrack.report.document.grid import grid_lines

MARKS = {
    "hit": (">>", "<<"),
    "found": (">>", "<<"),
    "words": ("⟨", "⟩"),
    "boxed": ("[", "]"),
    "furniture": ("~ ", " ~"),
}
"""Styles that carry a meaning keep it in plain text, as marks."""


def marked(spans: Spans) -> str:
    """A line's text with the marks of its styles, each set once around neighbouring stretches."""
    text, open_ = "", []  # type: tuple[str, list[str]]
    for stretch, style in (*spans, ("", "")):
        names = style.split()
        while not {*open_} <= {*names}:
            text += MARKS[open_.pop()][1]
        for name in names:
            if name in MARKS and name not in open_:
                text += MARKS[name][0]
                open_.append(name)
        text += safe(stretch)
    return text


def columns(text: str) -> int:
    """How many terminal columns a text takes."""
    return sum(
        0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text
    )


def one_line(text: str) -> str:
    """A cell's text on one line; no-break spaces stay."""
    return " ".join(filter(None, safe(text).replace("\t", "\n").splitlines()))


def plain(parts: Parts) -> str:
    """The whole report as text, each line ended."""
    return "".join(_part(part) for part in parts)


def _part(part: Part) -> str:
    if isinstance(part, Table):
        return _table(part)
    if isinstance(part, Bars):  # a picture of what the tables say
        return ""
    return "".join(map(_line, grid_lines(part))) if isinstance(part, Grid) else _line(part)


def _line(part: Line) -> str:
    text = marked(part.spans)
    pad = " " * part.indent
    return "".join(f"{pad}{row}".rstrip() + "\n" for row in text.split("\n"))


def _table(table: Table) -> str:
    rows = [table.headings, *(tuple(map(one_line, row)) for row in table.rows)]
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    return "".join(_row(row, widths, table.right) for row in rows)


def _row(row: Sequence[str], widths: Sequence[int], right: frozenset[int]) -> str:
    cells = (_cell(text, widths[at], at in right) for at, text in enumerate(row))
    return "  ".join(cells).rstrip() + "\n"


def _cell(text: str, width: int, right: bool) -> str:
    pad = " " * (width - columns(text))
    return pad + text if right else text + pad


_BREAKS = re.compile("[\r\n\u2028\u2029\x0b\x0c\x85]+")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202d\u202e]"
)
"""Controls, lone surrogates, non-characters, and the two marks that turn the words after them
round: a name that begins with one would write the rest of its sentence backwards."""


def clean(value: str) -> str:
    """On one line; U+FFFD for each code point that may not stand on a page."""
    if value.isprintable():  # as most texts are: it holds none of them
        return value
    return _FORBIDDEN.sub("\ufffd", _BREAKS.sub(" ", value))


_TURNS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Overrides, embeddings and isolates: with them a name reads as another one."""
_CONTROLS = (*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0))
"""All but tab and the ends of lines."""
_GONE = dict.fromkeys((*_TURNS, *_CONTROLS))


def safe(text: str) -> str:
    """The text without signs that a terminal would obey; the database keeps them."""
    return text.translate(_GONE)
