"""Parts of a report, as every command draws them for the screen, as HTML."""

import re
from collections.abc import Collection

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Grid, Line, Parts, Table, line
from claimtrack.report.document.grid import SIGNS
from claimtrack.report.html.markup import table, text

_IDS = re.compile(r"\bC\d+\b")


def linked(piece: str, ids: Collection[str]) -> str:
    """HTML with the short ids of these claims as links to their rows."""

    def to_row(found: re.Match[str]) -> str:
        name = found.group()
        return f'<a href="#{name}">{name}</a>' if name in ids else name

    return _IDS.sub(to_row, piece)


def outcome_badge(value: str, lang: str) -> str:
    """An outcome as a word with its sign and its colour."""
    name = value.replace(" ", "-")
    sign = f'<span aria-hidden="true">{text(SIGNS.get(value, ""))}</span> '
    return f'<strong class="outcome {name}">{sign}{text(word(lang, value))}</strong>'


def paragraph(part: Line, ids: Collection[str] = ()) -> str:
    """One line of a report as a paragraph; nothing of an empty one."""
    return f"<p>{linked(text(part.text), ids)}</p>" if part.text else ""


def parts_html(parts: Parts, caption: str, ids: Collection[str]) -> str:
    """Lines, tables and squares under each other; a line above a table is its caption."""
    pieces: list[str] = []
    above = line()
    for part in parts:
        if isinstance(part, Table):
            pieces.append(_table(part, above.text or caption, ids))
            above = line()
        elif isinstance(part, Line):
            pieces.append(paragraph(above, ids))
            above = part
    pieces.append(paragraph(above, ids))
    return "\n".join(filter(None, pieces))


def _table(part: Table, caption: str, ids: Collection[str]) -> str:
    cells = [[linked(text(cell), ids) for cell in row] for row in part.rows]
    return table(caption, part.headings, cells)


def matrix(grid: Grid, caption: str, lang: str) -> str:
    """The square of outcomes: a sign and a colour a pair, the word for those who listen."""
    head = "".join(f'<th scope="col">{text(name)}</th>' for name in grid.ids)
    named = zip(grid.ids, grid.cells, strict=True)
    rows = "\n".join(_matrix_row(name, cells, lang) for name, cells in named)
    region = text(say(lang, "report.region", caption=caption))
    return (
        f'<div class="wide" role="region" tabindex="0" aria-label="{region}">\n'
        f'<table class="matrix">\n<caption>{text(caption)}</caption>\n'
        f"<thead><tr><td></td>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>\n"
        f'<p class="legend">{_legend(grid, lang)}</p>'
    )


def _matrix_row(name: str, cells: tuple[str, ...], lang: str) -> str:
    squares = "".join(_square(cell, lang) for cell in cells)
    return f'<tr><th scope="row">{text(name)}</th>{squares}</tr>'


def _legend(grid: Grid, lang: str) -> str:
    """The signs that are there, with their words."""
    return " · ".join(
        f'<span class="sign {name.replace(" ", "-")}">{text(sign)}</span> {text(word(lang, name))}'
        for name, sign in SIGNS.items()
        if name in grid.outcomes
    )


def _square(cell: str, lang: str) -> str:
    if not cell:
        return '<td class="self"></td>'
    name, said = cell.replace(" ", "-"), text(word(lang, cell))
    return (
        f'<td class="sign {name}"><span aria-hidden="true">{text(SIGNS[cell])}</span>'
        f'<span class="heard">{said}</span></td>'
    )
