"""A square of outcomes, one sign a pair: plain signs that every terminal and every file shows."""

from claimtrack.report.document.doc import Grid, Line, line

SIGNS = {
    "agree": "=",
    "compatible": "~",
    "tension": "!",
    "conflict": "x",
    "undetermined": "?",
    "not comparable": ".",
}


def grid_lines(grid: Grid, width: int | None = None) -> list[Line]:
    """The square and a line that names its signs; nothing where it is wider than ``width``."""
    room = max(map(len, grid.ids))
    if width is not None and (room + 1) * (len(grid.ids) + 1) > width:
        return []
    head = " " * room + "".join(f" {name:>{room}}" for name in grid.ids)
    rows = [_row(name, cells, room) for name, cells in zip(grid.ids, grid.cells, strict=True)]
    return [line(head.rstrip(), "dim"), *rows, line(_legend(grid), "dim")]


def _row(name: str, cells: tuple[str, ...], room: int) -> Line:
    signs = ((f" {SIGNS.get(cell, ''):>{room}}", cell) for cell in cells)
    return Line(((f"{name:<{room}}", "id"), *signs))


def _legend(grid: Grid) -> str:
    """The signs that are there, with their names."""
    there = grid.outcomes
    return ", ".join(f"{SIGNS[value]} {name}" for value, name in grid.names if value in there)
