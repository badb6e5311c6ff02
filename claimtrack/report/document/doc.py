"""What a report is made of, before anybody decides how it is drawn.

Reports build a list of parts; ``plain`` draws them for files and pipes, ``screen`` for terminals.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from claimtrack.domain.comparison.bounds import Interval

Spans = tuple[tuple[str, str], ...]
"""Stretches of one line, each with the names of its styles, "" for none (see ``screen.STYLES``)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. ``indent`` in columns; wrapped on a terminal, never in a pipe."""

    spans: Spans
    indent: int = 0


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


Part = Line | Table | Bars | Grid
Parts = list[Part]


def line(text: str = "", style: str = "", indent: int = 0) -> Line:
    """A paragraph in one style."""
    return Line(((text, style),), indent)


def spans(*stretches: str | tuple[str, str], indent: int = 0) -> Line:
    """A paragraph of several stretches; a bare string has no style."""
    return Line(tuple((part, "") if isinstance(part, str) else part for part in stretches), indent)
