"""A figure's values over time as a picture: described in Vega-Lite, made SVG by vl-convert.

It comes with the extra ``report``; without it there is no picture, and the report says so.
The description is written out here: a library that writes it doubled the time of a report.
Time runs downwards, so that the chart fits a telephone and a sheet of paper alike.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from html import escape
from importlib.util import find_spec
from math import ceil, floor, log10
from typing import Any

from claimtrack.report.charts.rows import ChartRows, Drawn, Side
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

_WIDTH = 440
_ROW = 38
_FEW_TENS = 4
_LETTERS = 46
"""Letters of date and name that fit beside each other above a bar."""

_COLOUR = {
    "condition": [
        {"test": f"datum.side === '{Side.LOW}'", "value": LOW},
        {"test": f"datum.side === '{Side.HIGH}'", "value": HIGH},
        {"test": "datum.falls", "value": ALARM},
    ],
    "value": BAR,
}
"""The two sides of a finding are light and dark as well: a grey print tells them apart."""
_MARKS = {Side.LOW: "◆ ", Side.HIGH: "■ ", Side.NEITHER: ""}
"""What stands before the words of a row, for a print in which no colour is left."""
_SIZE = {
    "condition": {"test": f"datum.side !== '{Side.NEITHER}'", "value": 150},
    "value": 50,
}
_SHAPE = {
    "condition": [
        {"test": f"datum.side === '{Side.LOW}'", "value": "diamond"},
        {"test": f"datum.side === '{Side.HIGH}'", "value": "square"},
    ],
    "value": "circle",
}


@cache
def can_draw() -> bool:
    """Whether the extra ``report`` is installed."""
    return find_spec("vl_convert") is not None


def chart_svg(chart: ChartRows, alt: str, name: str, lang: str, *, themed: bool = True) -> str:
    """The picture. ``name`` makes its ids its own on a page; ``themed``: follows light and dark."""
    import vl_convert

    drawn = vl_convert.vegalite_to_svg(_spec(chart), format_locale=_number_format(lang))
    svg = _own_ids(drawn, name)
    svg = re.sub(r' (?:role|aria-[a-z]+|pointer-events|class)="[^"]*"', "", svg)
    svg = re.sub(r'<rect width="[\d.]+" height="[\d.]+" fill="white"/>', "", svg, count=1)
    if themed:
        svg = re.sub("|".join(VARIABLES), lambda found: VARIABLES[found.group()], svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(clean(alt))}" ', 1)


def _number_format(lang: str) -> dict[str, Any]:
    """The numbers of the scale as the language prints them."""
    typo = typography(lang)
    return {
        "decimal": typo.decimal,
        "thousands": typo.group,
        "grouping": [3],
        "currency": ["", ""],
    }


def _own_ids(svg: str, name: str) -> str:
    """Vega numbers its ids as it goes: here they begin anew in each picture, under its name."""
    found = dict.fromkeys(re.findall(r'\bid="([^"]+)"', svg))
    for at, old in enumerate(found):
        new = f"{name}-{at}"
        svg = svg.replace(f'id="{old}"', f'id="{new}"').replace(f"url(#{old})", f"url(#{new})")
    return svg


def _spec(chart: ChartRows) -> dict[str, Any]:
    """The chart in Vega-Lite."""
    ends = _domain(chart)
    return {
        "data": {
            "values": [_values(at, row, chart.rows, ends) for at, row in enumerate(chart.rows)]
        },
        "layer": [*_gap(chart, ends), *_bars(_across(chart, ends)),
                  *_words("who", "left", 0, 13, INK),
                  *_words("when", "right", _WIDTH, 12, FAINT)],
        "width": _WIDTH,
        "height": _ROW * len(chart.rows),
        "padding": 2,
        "config": {
            "font": "system-ui, sans-serif",
            "background": "white",
            "axis": {"gridColor": LINE, "labelColor": FAINT, "labelFontSize": 12},
            "view": {"stroke": None},
        },
    }  # fmt: skip


def _across(chart: ChartRows, ends: tuple[float, float]) -> dict[str, Any]:
    """How a number becomes a place from left to right: the scale, and what is printed of it."""
    low, high = ends
    whole = low >= 1 if chart.log else high - low >= 5
    axis: dict[str, Any] = {
        "title": None, "format": ",d" if whole else ",.3~f", "tickCount": 5, "labelFlush": True,
        "domain": False, "ticks": False, "grid": True, "labelOverlap": "greedy",
    }  # fmt: skip
    if chart.log:
        axis["values"] = _steps(low, high)
    kind = "log" if chart.log else "linear"
    scale = {"domain": [low, high], "nice": False, "zero": False, "type": kind}
    return {"type": "quantitative", "scale": scale, "axis": axis}


def _gap(chart: ChartRows, ends: tuple[float, float]) -> Iterator[dict[str, Any]]:
    """Behind all rows, the values that neither side of the finding allows, between two lines."""
    if chart.gap is None or not chart.has_sides:
        return
    low, high = (_inside(_float(end) or 0.0, ends) for end in chart.gap)
    across = _across(chart, ends)  # the axis as well: a layer without one would take it from all
    data = {"values": [{"low": low, "high": high}]}
    yield {
        "data": data,
        "mark": {"type": "rect", "color": GAP},
        "encoding": {"x": {"field": "low", **across}, "x2": {"field": "high"}},
    }
    for field in ("low", "high"):
        yield {
            "data": data,
            "mark": {"type": "rule", "color": ALARM, "strokeDash": [4, 3], "strokeWidth": 1.25},
            "encoding": {"x": {"field": field, **across}},
        }


def _bars(across: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The hard bounds, the soft ones inside them, arrows where an end is open, the number."""
    bare = {name: part for name, part in across.items() if name != "axis"}
    yield _layer(
        {"type": "rule", "strokeWidth": 1.5, "yOffset": 7},
        {"x": {"field": "hard_low", **across}, "x2": {"field": "hard_high"}, "color": _COLOUR},
    )
    yield _layer(
        {"type": "rule", "strokeWidth": 9, "yOffset": 7, "strokeCap": "butt"},
        {"x": {"field": "soft_low", **bare}, "x2": {"field": "soft_high"}, "color": _COLOUR,
         "opacity": {"value": 0.55}},
    )  # fmt: skip
    for field, shown, mark in (
        ("hard_low", "datum.open_low", {"shape": "triangle-left", "size": 60}),
        ("hard_high", "datum.open_high", {"shape": "triangle-right", "size": 60}),
        ("value", "datum.value !== null", {}),
    ):
        point = {"type": "point", "filled": True, "yOffset": 7, "opacity": 1, **mark}
        shape = {"shape": _SHAPE, "size": _SIZE} if field == "value" else {}
        drawn = _layer(point, {"x": {"field": field, **bare}, "color": _COLOUR, **shape})
        yield drawn | {"transform": [{"filter": shown}]}


def _words(field: str, side: str, at: int, size: int, colour: str) -> Iterator[dict[str, Any]]:
    """Words above a bar, on a rim of paper so that no line of the grid runs through them."""
    where = {"x": {"value": at}, "text": {"field": field, "type": "nominal"}}
    mark = {"type": "text", "align": side, "dy": -10, "fontSize": size}
    yield _layer(mark | {"stroke": PAPER, "strokeWidth": 4, "strokeJoin": "round"}, where)
    yield _layer(mark | {"color": colour}, where)


def _layer(mark: dict[str, Any], encoding: dict[str, Any]) -> dict[str, Any]:
    """A mark on the row of its value."""
    row = {"field": "row", "type": "ordinal", "axis": None}
    return {"mark": mark, "encoding": {"y": row, **encoding}}


def _values(
    at: int, row: Drawn, rows: tuple[Drawn, ...], ends: tuple[float, float]
) -> dict[str, Any]:
    new = at == 0 or rows[at - 1].when != row.when
    when = row.when if new else ""
    hard_low, hard_high = _float(row.hard.low), _float(row.hard.high)
    room = _LETTERS - len(row.printed) - len(when)
    return {
        "row": at,
        "who": f"{_MARKS[row.side]}{row.printed} · {_cut(row.who, room)}",
        "when": when,
        "hard_low": _bound(hard_low, ends[0], ends),
        "hard_high": _bound(hard_high, ends[1], ends),
        "soft_low": _bound(_float(row.soft.low), ends[0], ends),
        "soft_high": _bound(_float(row.soft.high), ends[1], ends),
        "value": None if row.value is None else _inside(_float(row.value) or 0.0, ends),
        "open_low": hard_low is None,
        "open_high": hard_high is None,
        "falls": row.falls,
        "side": row.side.value,
    }


def _cut(name: str, room: int) -> str:
    flat = " ".join(clean(name).split())
    return flat if len(flat) <= room else flat[: max(1, room - 1)].rstrip() + "…"


def _inside(value: float, ends: tuple[float, float]) -> float:
    return max(ends[0], min(ends[1], value))


def _bound(value: float | None, end: float, ends: tuple[float, float]) -> float:
    """Where a bound is drawn: at the ``end`` of the scale where it is open."""
    return _inside(end if value is None else value, ends)


def _domain(chart: ChartRows) -> tuple[float, float]:
    """Where the scale begins and ends."""
    if chart.log:
        return _domain_of_factors(chart.ends)
    low, high = min(chart.ends), max(chart.ends)
    if low == high:
        room = abs(low) * 0.1 or 1
        low, high = low - room, high + room
    room = (high - low) * 0.08
    return (0.0 if 0 <= low < high / 3 else low - room), high + room


def _domain_of_factors(ends: Sequence[float]) -> tuple[float, float]:
    """Where a scale of factors begins and ends; it has no zero."""
    least, most = log10(min(end for end in ends if end > 0)), log10(max(ends))
    room = (most - least) * 0.06
    return 10 ** (least - room), 10 ** (most + room)


def _steps(low: float, high: float) -> list[float]:
    """The numbers of a scale of factors: 1, 2, 5, 10, 20, 50; of many tens the tens alone."""
    tens = range(floor(log10(low)), ceil(log10(high)) + 1)
    steps = (1, 2, 5) if len(tens) <= _FEW_TENS else (1,)
    return [step * 10.0**ten for ten in tens for step in steps if low <= step * 10.0**ten <= high]


def _float(value: Decimal | None) -> float | None:
    """A float, the largest there is instead of infinity."""
    return None if value is None else max(-1e300, min(1e300, float(value)))
