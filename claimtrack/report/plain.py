"""Parts drawn for files and pipes: no colours, nothing wrapped, nothing cut."""

from unicodedata import combining, east_asian_width

from claimtrack.report.doc import Line, Parts, Table

MARKS = {"hit": (">>", "<<")}
"""Styles that carry a meaning keep it in plain text, as marks."""


def columns(text: str) -> int:
    """How many terminal columns a text takes."""
    return sum(
        0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text
    )


def one_line(text: str) -> str:
    """A cell's text on one line; no-break spaces stay."""
    return " ".join(part for part in text.replace("\t", "\n").splitlines() if part)


def plain(parts: Parts) -> str:
    """The whole report as text, each line ended."""
    return "".join(_table(part) if isinstance(part, Table) else _line(part) for part in parts)


def _line(part: Line) -> str:
    text = ""
    for stretch, style in part.spans:
        before, after = MARKS.get(style, ("", ""))
        text += f"{before}{stretch}{after}"
    pad = " " * part.indent
    return "".join(f"{pad}{row}".rstrip() + "\n" for row in text.split("\n"))


def _table(table: Table) -> str:
    rows = [table.headings, *([one_line(cell) for cell in row] for row in table.rows)]
    widths = [max(columns(row[index]) for row in rows) for index in range(len(table.headings))]
    lines = []
    for row in rows:
        cells = [_cell(text, widths[i], i in table.right) for i, text in enumerate(row)]
        lines.append("  ".join(cells).rstrip() + "\n")
    return "".join(lines)


def _cell(text: str, width: int, right: bool) -> str:
    pad = " " * (width - columns(text))
    return pad + text if right else text + pad
