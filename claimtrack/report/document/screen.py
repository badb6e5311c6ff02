"""Parts drawn for a terminal: coloured, wrapped between words, tables as cards where it is narrow.

Rich is loaded here only, so that pipes do not pay for it.
"""

import io
import re
from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.style import Style
from rich.table import Table as RichTable
from rich.text import Text
from rich.theme import Theme

from claimtrack.report.document.bars import ASCII, BLOCKS, Signs, bars_lines
from claimtrack.report.document.doc import Bars, Grid, Line, Part, Parts, Table
from claimtrack.report.document.grid import grid_lines
from claimtrack.report.document.plain import marked, one_line, safe

STYLES = {
    "title": "bold",
    "head": "bold",
    "id": "cyan",
    "dim": "dim",
    "speaker": "magenta",
    "hit": "reverse",
    "found": "bold",
    "figure": "bold yellow",
    "words": "underline",
    "boxed": "bold reverse yellow",
    "furniture": "dim",
    "who0": "magenta",
    "who1": "cyan",
    "who2": "green",
    "who3": "bright_blue",
    "who4": "bright_magenta",
    "who5": "bright_cyan",
    "agree": "green",
    "compatible": "green",
    "tension": "yellow",
    "conflict": "bold red",
    "undetermined": "yellow",
    "bar": "cyan",
    "not comparable": "dim",
    "error": "bold red",
}
_GAP = 2
_IN_NUMBER = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_HOLD = str.maketrans("\u00a0\u202f", "\ue000\ue001")
_FREE = str.maketrans("\ue000\ue001\ue002", "\u00a0\u202f ")
_SHORT, _LONG = 16, 44
"""Columns that a wrapped cell gets at least: of a name, of a sentence. Else rows become cards."""


def screen(parts: Parts, width: int, colour: bool, ascii_only: bool = False) -> str:
    """The report for a terminal of ``width`` columns; ``colour`` False keeps layout only.

    ``ascii_only``: bars of plain signs, for terminals that have no others.
    """
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=True,
        color_system="standard" if colour else None,
        no_color=not colour,
        theme=Theme(STYLES),
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},  # a dumb terminal would be taken for one of 80 columns
    )
    signs = ASCII if ascii_only else BLOCKS
    for part in parts:
        _draw(console, part, signs)
    rows = _freed(out.getvalue()).split("\n")
    return "\n".join(row.rstrip() for row in rows)


def _draw(console: Console, part: Part, signs: Signs) -> None:
    if isinstance(part, Line):
        _line(console, part)
    elif isinstance(part, Bars | Grid):
        _picture(console, part, signs)
    elif _least(part) <= console.width:
        console.print(_rich_table(part))
    else:
        _cards(console, part)


def _held(text: str) -> str:
    """The text with signs in place of the spaces at which it must not break.

    Rich breaks at no-break spaces too, and would part "20" from "000" and "93" from "%".
    """
    return _IN_NUMBER.sub("\ue002", text).translate(_HOLD)


def _freed(text: str) -> str:
    return text.translate(_FREE)


def _line(console: Console, part: Line) -> None:
    text = Text()
    if console.no_color:
        text.append(_held(marked(part.spans)))
    else:
        for stretch, style in part.spans:
            text.append(_held(safe(stretch)), style=_style(console, style))
    console.print(Padding(text, (0, 0, 0, part.indent)) if part.indent else text)


def _style(console: Console, names: str) -> Style | None:
    """What several names mean together: words said that are a figure, too."""
    return Style.combine(console.get_style(name) for name in names.split()) if names else None


def _picture(console: Console, part: Bars | Grid, signs: Signs) -> None:
    """Lines as they are drawn, never broken; the longer words under them are."""
    if isinstance(part, Bars):
        lines = bars_lines(part, console.width, signs)
    else:
        lines = grid_lines(part, console.width)
    for drawn in lines:
        text = Text.assemble(*((stretch, style) for stretch, style in drawn.spans))
        if text.cell_len > console.width:
            _line(console, drawn)
        else:
            console.print(text, no_wrap=True)


def _least(table: Table) -> int:
    """The least width in which no word of the table breaks, and wrapped cells stay readable."""
    columns = range(len(table.headings))
    return _GAP * (len(columns) - 1) + sum(_column_least(table, column) for column in columns)


def _column_least(table: Table, column: int) -> int:
    cells = [table.headings[column], *(_held(one_line(row[column])) for row in table.rows)]
    widest = max(map(cell_len, cells))
    if table.keeps_whole(column):
        return widest
    longest_word = max(map(cell_len, " ".join(cells).split(" ")))
    room = _LONG if column == table.long else _SHORT
    return max(longest_word, min(room, widest))


def _rich_table(table: Table) -> RichTable:
    drawn = RichTable(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="head")
    for index, heading in enumerate(table.headings):
        drawn.add_column(
            heading,
            justify="right" if index in table.right else "left",
            no_wrap=table.keeps_whole(index),
            style=table.style(index),
        )
    for row in table.rows:
        drawn.add_row(*(_cell(cell) for cell in row))
    return drawn


def _cell(cell: str) -> Text:
    return Text(_held(one_line(cell)), style=cell if cell in STYLES else "")


def _cards(console: Console, table: Table) -> None:
    """Each row as its first cell, the short ones after it, and the long one under them."""
    for row in table.rows:
        console.print(_hanging(_card_head(table, row), console.width))
        if table.long is not None:
            console.print(Padding(_held(one_line(row[table.long])), (0, 0, 0, 2)))


def _card_head(table: Table, row: Sequence[str]) -> Text:
    """The first cell and the short ones, with their headings where they need them."""
    head = Text.assemble((_held(one_line(row[0])), "title"))
    for column, cell in enumerate(row):
        if cell and column not in (0, table.long):
            name = f"{table.headings[column]} " if column in table.named else ""
            shown = (_held(one_line(cell)), table.style(column))
            head.append_text(Text.assemble(" · ", (name, "dim"), shown))
    return head


def _hanging(text: Text, width: int) -> Text:
    """Wrapped, the further lines set in by two columns."""
    lines = text.wrap(Console(width=width), width - 2)
    return Text("\n  ").join(lines)
