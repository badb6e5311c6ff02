"""Intervals as bars on one labelled scale, for a terminal of any width."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, count, takewhile
from math import ceil, floor, log10

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.report.document.doc import Bar, Bars, Line, line
from claimtrack.report.document.plain import columns

_LEAST = 12
"""Columns that the bars get at least; narrower terminals see the tables alone."""

_LOG_FROM = 40
"""From 40 times upwards the small ones would be lost on a straight scale."""


_FEW_TENS = 4
"""Powers of ten below which 2 and 5 times each stand on a logarithmic scale as well."""


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs that bars are made of."""

    solid: str
    soft: str
    line: str
    left: str
    right: str
    tick: str


BLOCKS = Signs("█", "░", "─", "◀", "▶", "┴")
ASCII = Signs("#", ":", "-", "<", ">", "+")


@dataclass(frozen=True, slots=True)
class Scale:
    """From a number to a column. ``log``: equal steps are equal factors."""

    low: float
    high: float
    width: int
    log: bool

    def column_or(self, value: Decimal | None, open_end: int) -> int:
        """The column of a number, or that of an open end."""
        return open_end if value is None else self.column(value)

    def column(self, value: Decimal) -> int:
        """The column of a number, kept inside the picture."""
        number = _finite(value)
        if self.log:
            number = log10(max(number, 10**self.low))
        share = (number - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return max(0, min(self.width - 1, round(share * (self.width - 1))))


def _finite(value: Decimal) -> float:
    """A float, the largest there is instead of infinity: 10^400 stays on the right."""
    return max(-1e300, min(1e300, float(value)))


def bars_lines(bars: Bars, width: int, signs: Signs = BLOCKS) -> list[Line]:
    """The picture under a blank line; nothing where ``width`` leaves no room or no end is known."""
    shown = list(chain.from_iterable(group for _, group in bars.groups))
    widths = _widths(shown, width)
    ends = list(chain.from_iterable(map(_ends, shown)))
    if widths.room < _LEAST or not ends:
        return []
    scale = _scale(ends, widths.room)
    margin = " " * (width - widths.room)
    lines = [Line((("", ""),)), *_rows(bars, scale, signs, widths)]
    lines += [line(margin + text, "dim") for text in _axis(scale, bars, signs)]
    return [*lines, line(_legend(bars, signs, log=scale.log), "dim")]


@dataclass(frozen=True, slots=True)
class Widths:
    """Columns for the labels, for the amounts (0 where they find none) and for the bars."""

    label: int
    amount: int
    room: int


def _widths(shown: Sequence[Bar], width: int) -> Widths:
    most = max(10, width // 3)
    label = min(most, _widest(bar.label for bar in shown))
    amount = _widest(bar.amount for bar in shown)
    leaves_room = width - label - amount - 4 >= 2 * _LEAST
    if 0 < amount <= most and leaves_room:
        return Widths(label, amount, width - label - amount - 4)
    return Widths(label, 0, width - label - 2)


def _widest(texts: Iterable[str]) -> int:
    return max(map(columns, texts), default=0)


def _rows(bars: Bars, scale: Scale, signs: Signs, widths: Widths) -> Iterator[Line]:
    for heading, group in bars.groups:
        if heading:
            yield line(heading, "dim")
        for bar in group:
            yield _row(bar, scale, signs, widths)


def _legend(bars: Bars, signs: Signs, *, log: bool) -> str:
    legend = bars.legend.format(solid=signs.solid, soft=signs.soft, arrow=signs.line + signs.right)
    return f"{legend}  ({bars.log})" if log else legend


def _ends(bar: Bar) -> list[Decimal]:
    ends = (bar.hard.low, bar.hard.high, bar.soft.low, bar.soft.high)
    return [end for end in ends if end is not None]


def _scale(ends: Sequence[Decimal], width: int) -> Scale:
    low, high = _finite(min(ends)), _finite(max(ends))
    least = min((_finite(end) for end in ends if end > 0), default=None)
    if least is not None and low >= 0 and high / least >= _LOG_FROM:
        return Scale(log10(least), log10(high), width, log=True)
    low, high = _straight_ends(low, high)
    step = float(_step(low, high, width))
    return Scale(step * floor(low / step), step * ceil(high / step), width, log=False)


def _straight_ends(low: float, high: float) -> tuple[float, float]:
    """From nought where the least is small beside the most; never from a number to itself."""
    if 0 < low < high / 3:
        return 0.0, high
    if low == high:
        return low - (abs(low) * 0.1 or 1), high + (abs(high) * 0.1 or 1)
    return low, high


def _step(low: float, high: float, width: int) -> Decimal:
    """From one number under the scale to the next: there is room for one in 14 columns."""
    return _round_step((high - low) / max(2, width // 14))


def _row(bar: Bar, scale: Scale, signs: Signs, widths: Widths) -> Line:
    name = _cut(bar.label, widths.label)
    spans = [(name + " " * (widths.label - columns(name)) + "  ", "id")]
    if widths.amount:
        spans.append((" " * (widths.amount - columns(bar.amount)) + bar.amount + "  ", ""))
    return Line((*spans, (drawn(bar.hard, bar.soft, scale, signs).rstrip(), "bar")))


def _cut(text: str, width: int) -> str:
    """Cut between words, with an ellipsis, to ``width`` columns."""
    if columns(text) <= width:
        return text
    kept = text[: width - 1]
    return (kept.rpartition(" ")[0] or kept) + "…"


def drawn(hard: Interval, soft: Interval, scale: Scale, signs: Signs) -> str:
    """One bar: solid where hard and soft bounds are the same.

    Else the hard ends are solid, the stretch a reader thinks of is light, and a line runs through
    what the words leave open besides; an open end is an arrow.
    """
    first = scale.column_or(hard.low, 0)
    last = scale.column_or(hard.high, scale.width - 1)
    if hard == soft and None not in (hard.low, hard.high):
        return " " * first + signs.solid * (last - first + 1)
    cells = [" "] * first + [signs.line] * (last - first + 1)
    if soft.high is not None:
        start, stop = scale.column_or(soft.low, first), scale.column(soft.high)
        cells[start : stop + 1] = [signs.soft] * (stop - start + 1)
    _draw_ends(cells, hard, first, signs)
    return "".join(cells)


def _draw_ends(cells: list[str], hard: Interval, first: int, signs: Signs) -> None:
    """Solid ends, and arrows for open ones."""
    for column, end in ((first, hard.low), (-1, hard.high)):
        if end is not None:
            cells[column] = signs.solid
    if hard.low is None:
        cells[0] = signs.left
    if hard.high is None:
        cells[-1] = signs.right


def _axis(scale: Scale, bars: Bars, signs: Signs) -> list[str]:
    """A ruler with its ticks, and their numbers under it, as many as find room."""
    ruler = [signs.line] * scale.width
    text = ""
    for value in _ticks(scale):
        label = bars.unit(value)
        at = scale.column(value)
        start = max(0, min(at - len(label) // 2, scale.width - len(label)))
        if len(label) > scale.width or (text and start < len(text) + 1):
            continue
        ruler[at] = signs.tick
        text += " " * (start - len(text)) + label
    return ["".join(ruler), text]


def _ticks(scale: Scale) -> list[Decimal]:
    """Round numbers along the scale: 0, 20 000, 40 000; on a logarithmic one 10, 100, 1 000."""
    if scale.log:
        return _log_ticks(scale)
    step = _step(scale.low, scale.high, scale.width)
    low, high = Decimal(scale.low), Decimal(scale.high)
    values = takewhile(lambda value: value <= high, (step * n for n in count(int(low // step))))
    return [value for value in values if value >= low]


def _log_ticks(scale: Scale) -> list[Decimal]:
    first, last = int(scale.low // 1), int(-(-scale.high // 1))
    steps = (1, 2, 5) if last - first < _FEW_TENS else (1,)
    tens = [step * Decimal(10) ** power for power in range(first, last + 1) for step in steps]
    return [ten for ten in tens if 10**scale.low * 0.999 <= _finite(ten) <= 10**scale.high]


def _round_step(step: float) -> Decimal:
    """1, 2 or 5 times a power of ten, at least ``step``."""
    power = Decimal(10) ** int(log10(step) // 1) if step > 0 else Decimal(1)
    for times in (1, 2, 5):
        if power * times >= Decimal(step):
            return power * times
    return power * 10
