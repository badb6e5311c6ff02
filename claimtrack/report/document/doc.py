"""What a report is made of, before anybody decides how it is drawn.

Reports build a list of parts; ``plain`` draws them for files and pipes, ``screen`` for terminals.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from claimtrack.domain.comparison.bounds import Interval

Spans = tuple[tuple[str, str], ...]
"""Stretches of one line, each with the names of its styles, "" for none (see ``screen.STYLES``)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. ``indent`` in columns; wrapped on a terminal, never in a pipe."""

    spans: Spans
    indent: int = 0

    @property
    def text(self) -> str:
        """The words, without their styles and the blanks around them."""
        return "".join(words for words, _ in self.spans).strip()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. All but headings, rows and styles are indexes of columns.

    ``right``: set right. ``fixed``: never broken over lines. ``long``: whole sentences, which want
    room. ``named``: values that need their heading beside them where a row is drawn as a card.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()
    fixed: frozenset[int] = frozenset({0})
    styles: tuple[str, ...] = ()
    long: int | None = None
    named: frozenset[int] = frozenset()

    def keeps_whole(self, column: int) -> bool:
        """Whether no cell of a column is broken over lines: those set right are not, too."""
        return column in self.fixed or column in self.right

    def style(self, column: int) -> str:
        """The styles of a column's cells."""
        return self.styles[column] if self.styles else ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One interval: hard bounds, and the soft ones inside them; None is an open end."""

    label: str
    amount: str
    hard: Interval
    soft: Interval


@dataclass(frozen=True, slots=True)
class Bars:
    """Intervals under each other on one scale, for terminals only: a pipe has them in the tables.

    ``groups``: a heading, "" for none, and its bars. ``unit``: how a number of the scale is
    written. ``legend``: what the signs mean, with {solid}, {soft} and {arrow} to be filled in.
    """

    groups: tuple[tuple[str, tuple[Bar, ...]], ...]
    unit: Callable[[Decimal], str]
    legend: str
    log: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A square of outcomes, "" on the diagonal; drawn where it fits. ``names``: what signs mean."""

    ids: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    names: tuple[tuple[str, str], ...]

    @property
    def outcomes(self) -> frozenset[str]:
        """The outcomes that stand in it."""
        return frozenset(chain.from_iterable(self.cells)) - {""}


@dataclass(frozen=True, slots=True)
class Page:
    """How much a screen holds, in columns and lines; the line of the prompt is not one of them."""

    columns: int
    lines: int


Part = Line | Table | Bars | Grid
Parts = list[Part]


def line(text: str = "", style: str = "", indent: int = 0) -> Line:
    """A paragraph in one style."""
    return Line(((text, style),), indent)


def spans(*stretches: str | tuple[str, str], indent: int = 0) -> Line:
    """A paragraph of several stretches; a bare string has no style."""
    return Line(tuple((part, "") if isinstance(part, str) else part for part in stretches), indent)


def spaced(blocks: Iterable[Parts]) -> Parts:
    """The blocks, an empty line between one and the next."""
    parts: Parts = []
    for block in blocks:
        parts += [line(), *block] if parts else block
    return parts


def fact_lines(facts: Iterable[tuple[str, str | None]]) -> Parts:
    """One line a fact that is known, its name before it, the values under each other."""
    known = [(name, value) for name, value in facts if value]
    width = max((len(name) for name, _ in known), default=0)
    return [spans((f"{name:<{width}}  ", "dim"), value, indent=2) for name, value in known]
