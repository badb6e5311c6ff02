"""A figure's values over time as a picture: SVG, drawn here.

A library that draws it from a description takes as long for one figure as the rest of the report
for a hundred. Time runs downwards, so that the chart fits a telephone and a sheet of paper alike.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from html import escape

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.report.charts.rows import ChartRows, Drawn, Side
from claimtrack.report.charts.scale import Ends, across, scale_ends, scale_marks
from claimtrack.report.document.plain import clean
from claimtrack.wording.language import typography

INK, FAINT, LINE, BAR, ALARM = "#1b1b1b", "#595959", "#d9d7d0", "#7b8a90", "#b3261e"
PAPER, GAP = "#fdfdfb", "#f7dcd6"
LOW, HIGH = "#c8720a", "#123f66"
"""The colours of paper; a page gives them others in the dark by the names in ``VARIABLES``."""

VARIABLES = {
    INK: "var(--ink)", FAINT: "var(--faint)", LINE: "var(--line)",
    PAPER: "var(--paper)", BAR: "var(--bar)", ALARM: "var(--alarm)", GAP: "var(--gap)",
    LOW: "var(--low)", HIGH: "var(--high)",
}  # fmt: skip

_WIDTH, _ROW, _PAD, _FOOT = 440, 38, 4, 22
"""Of the picture, of a row, round the picture, and below it, where the scale stands."""
_LETTERS = 46
"""Letters of date and name that fit beside each other above a bar."""
_LETTER = 6.6
"""Width of a digit of the scale."""

_COLOURS = {Side.LOW: LOW, Side.HIGH: HIGH}
"""The two sides of a finding are light and dark as well: a grey print tells them apart."""
_MARKS = {Side.LOW: "◆ ", Side.HIGH: "■ ", Side.NEITHER: ""}
"""What stands before the words of a row, for a print in which no colour is left."""


def chart_svg(chart: ChartRows, alt: str, lang: str, *, themed: bool = True) -> str:
    """The picture. ``themed``: its colours follow light and dark."""
    svg = "".join(_pieces(chart, lang))
    if themed:
        svg = re.sub("|".join(VARIABLES), lambda found: VARIABLES[found.group()], svg)
    wide, high = _WIDTH + 2 * _PAD, _ROW * len(chart.rows) + _FOOT + 2 * _PAD
    return (
        f'<svg role="img" aria-label="{escape(clean(alt))}" xmlns="http://www.w3.org/2000/svg" '
        f'width="{wide}" height="{high}" viewBox="{-_PAD} {-_PAD} {wide} {high}" '
        f'font-family="system-ui, sans-serif">{svg}</svg>'
    )


def _pieces(chart: ChartRows, lang: str) -> Iterator[str]:
    """The grid with its scale, the gap between two sides, then row by row."""
    ends = scale_ends(chart)
    place = across(ends, _WIDTH, log=chart.log)
    bottom = _ROW * len(chart.rows)
    yield from _scale(scale_marks(ends, log=chart.log), place, bottom, lang)
    yield from _gap(chart, place, bottom)
    for at, row in enumerate(chart.rows):
        middle = _ROW * at + _ROW / 2
        yield from _bar(row, middle + 7, place, ends)
        same_day = at > 0 and chart.rows[at - 1].when == row.when
        yield from _words(row, "" if same_day else row.when, middle - 6)


def _scale(
    marks: list[float], place: Callable[[float], float], bottom: float, lang: str
) -> Iterator[str]:
    """A line for each number, and the number below it where there is room."""
    free = -float(_WIDTH)
    for mark in marks:
        x, shown = place(mark), _number(mark, lang)
        yield _line((x, 0), (x, bottom), LINE, 1)
        half = len(shown) * _LETTER / 2
        middle = max(half, min(_WIDTH - half, x))
        if middle - half >= free:
            free = middle + half + _LETTER
            yield _text(middle, bottom + 15, shown, "middle", f'font-size="12" fill="{FAINT}"')


def _number(value: float, lang: str) -> str:
    """A number of the scale as the language prints it."""
    typo = typography(lang)
    if value == int(value):
        return f"{int(value):,}".replace(",", typo.group)
    return f"{value:.3g}".replace(".", typo.decimal)


def _gap(chart: ChartRows, place: Callable[[float], float], bottom: float) -> Iterator[str]:
    """Behind all rows, the values that neither side of the finding allows, between two lines."""
    if chart.gap is None or not chart.has_sides:
        return
    low, high = (place(_float(end)) for end in chart.gap)
    yield f'<rect x="{low:.1f}" y="0" width="{high - low:.1f}" height="{bottom}" fill="{GAP}"/>'
    for x in (low, high):
        yield _line((x, 0), (x, bottom), ALARM, 1.25, ' stroke-dasharray="4 3"')


def _bar(row: Drawn, y: float, place: Callable[[float], float], ends: Ends) -> Iterator[str]:
    """The hard bounds, the soft ones inside them, arrows where an end is open, the number."""
    colour = _COLOURS.get(row.side, ALARM if row.falls else BAR)
    low, high = (place(_end(end, at)) for end, at in zip(_pair(row.hard), ends, strict=True))
    yield _line((low, y), (high, y), colour, 1.5)
    soft = [place(_end(end, at)) for end, at in zip(_pair(row.soft), ends, strict=True)]
    yield _line((soft[0], y), (soft[1], y), colour, 9, ' stroke-opacity="0.55"')
    if row.hard.low is None:
        yield _path(f"M{low:.1f} {y}l8 -5v10z", colour)
    if row.hard.high is None:
        yield _path(f"M{high:.1f} {y}l-8 -5v10z", colour)
    if row.value is not None:
        yield _point(row.side, place(_float(row.value)), y, colour)


def _point(side: Side, x: float, y: float, colour: str) -> str:
    """The number itself: a diamond and a square for the two sides, else a small circle."""
    if side is Side.LOW:
        return _path(f"M{x - 8:.1f} {y}l8 -8l8 8l-8 8z", colour)
    if side is Side.HIGH:
        return _path(f"M{x - 6:.1f} {y - 6}h12v12h-12z", colour)
    return f'<circle cx="{x:.1f}" cy="{y}" r="4" fill="{colour}"/>'


def _words(row: Drawn, when: str, y: float) -> Iterator[str]:
    """Words above a bar, on a rim of paper so that no line of the grid runs through them."""
    room = _LETTERS - len(row.printed) - len(when)
    who = f"{_MARKS[row.side]}{row.printed} · {_cut(row.who, room)}"
    rim = f'stroke="{PAPER}" stroke-width="4" stroke-linejoin="round" fill="{PAPER}"'
    for style in (rim, f'fill="{INK}"'):
        yield _text(0, y, who, "start", f'font-size="13" {style}')
    for style in (rim, f'fill="{FAINT}"') if when else ():
        yield _text(_WIDTH, y, when, "end", f'font-size="12" {style}')


def _text(x: float, y: float, words: str, anchor: str, style: str) -> str:
    return f'<text x="{x:.1f}" y="{y}" text-anchor="{anchor}" {style}>{escape(words)}</text>'


def _line(
    start: tuple[float, float], end: tuple[float, float], colour: str, width: float, more: str = ""
) -> str:
    return (
        f'<line x1="{start[0]:.1f}" y1="{start[1]}" x2="{end[0]:.1f}" y2="{end[1]}" '
        f'stroke="{colour}" stroke-width="{width}"{more}/>'
    )


def _path(drawn: str, colour: str) -> str:
    return f'<path d="{drawn}" fill="{colour}"/>'


def _cut(name: str, room: int) -> str:
    flat = " ".join(clean(name).split())
    return flat if len(flat) <= room else flat[: max(1, room - 1)].rstrip() + "…"


def _pair(bounds: Interval) -> tuple[Decimal | None, Decimal | None]:
    return bounds.low, bounds.high


def _end(value: Decimal | None, at: float) -> float:
    """A bound, or the end of the scale where it is open."""
    return at if value is None else _float(value)


def _float(value: Decimal) -> float:
    """A float, the largest there is instead of infinity."""
    return max(-1e300, min(1e300, float(value)))
