"""Pieces of Markdown: words that stay words, tables, and the parts that other reports draw."""

import re
from collections.abc import Iterable, Iterator, Sequence

from claimtrack.report.document.doc import Grid, Line, Parts, Table
from claimtrack.report.document.grid import SIGNS
from claimtrack.report.document.plain import clean

_ESCAPED = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s)")


def escaped(text: str) -> str:
    """Text that Markdown leaves alone, on one line."""
    flat = clean(text).strip()
    return _LINE_START.sub(r"\1\\\2", _ESCAPED.sub(r"\\\1", flat))


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
    """Lines and tables as blocks."""
    for part in parts:
        if isinstance(part, Line):
            told = "".join(words for words, _ in part.spans).strip()
            if told:
                yield escaped(told)
        elif isinstance(part, Table):
            rows = ([escaped(cell) for cell in row] for row in part.rows)
            yield table([escaped(one) for one in part.headings], rows)
        elif isinstance(part, Grid):
            yield from _grid(part)


def _grid(grid: Grid) -> Iterator[str]:
    """The square of outcomes, a sign a pair, and what the signs mean."""
    rows = (
        [f"**{name}**", *(escaped(SIGNS.get(cell, "")) for cell in cells)]
        for name, cells in zip(grid.ids, grid.cells, strict=True)
    )
    yield table(["", *grid.ids], rows)
    used = {cell for cells in grid.cells for cell in cells}
    yield ", ".join(
        f"{escaped(SIGNS[value])} {name}" for value, name in grid.names if value in used
    )
