"""Pieces of Markdown: words that stay words, tables, and the parts that other reports draw."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from claimtrack.report.document.doc import Grid, Line, Parts, Table
from claimtrack.report.document.grid import SIGNS
from claimtrack.report.document.plain import clean

_ESCAPED = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s)")


def escaped(text: str) -> str:
    """Text that Markdown leaves alone, on one line."""
    flat = clean(text).strip()
    return _LINE_START.sub(r"\1\\\2", _ESCAPED.sub(r"\\\1", flat))


def heading(level: int, words: str) -> str:
    """A heading; the words are escaped already."""
    return f"{'#' * level} {words}"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], right: int = -1) -> str:
    """A table; ``right``: the column set right. Cells are escaped already."""
    rules = ["---:" if index == right else "---" for index in range(len(headings))]
    lines = [headings, rules, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def address(url: str | None) -> str:
    """An address of the web as a link; any other as mere text."""
    if not url:
        return ""
    if re.fullmatch(r"https?://[^<>\s|]+", url, re.IGNORECASE):
        return f"<{url}>"
    return escaped(url)


def parts_blocks(parts: Parts) -> Iterator[str]:
    """Lines, tables and squares as blocks; bars are a picture of what the tables say."""
    for part in parts:
        blocks = _BLOCKS.get(type(part))
        if blocks is not None:
            yield from blocks(part)


def _line(part: Line) -> Iterator[str]:
    if part.text:
        yield escaped(part.text)


def _table(part: Table) -> Iterator[str]:
    rows = (list(map(escaped, row)) for row in part.rows)
    yield table(list(map(escaped, part.headings)), rows)


def _grid(grid: Grid) -> Iterator[str]:
    """The square of outcomes, a sign a pair, and what the signs mean."""
    rows = (
        [f"**{name}**", *(escaped(SIGNS.get(cell, "")) for cell in cells)]
        for name, cells in zip(grid.ids, grid.cells, strict=True)
    )
    yield table(["", *grid.ids], rows)
    there = grid.outcomes
    yield ", ".join(
        f"{escaped(SIGNS[value])} {name}" for value, name in grid.names if value in there
    )


_BLOCKS: dict[type, Callable[[Any], Iterator[str]]] = {Line: _line, Table: _table, Grid: _grid}
