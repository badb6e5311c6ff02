"""What a figure's chart shows: one row a value, in the order of time; no drawing yet."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from claimtrack.domain.groups.timeline import TimelineEntry
from claimtrack.domain.groups.timeline import timeline as series_of
from claimtrack.lang.tables.places import WITHIN
from claimtrack.locale.messages import say
from claimtrack.report.document.headline import headline
from claimtrack.report.views.comparison import claimant
from claimtrack.report.views.figure_summary import hull
from claimtrack.wording.writer import quantity_text, short_period

if TYPE_CHECKING:
    from claimtrack.domain.claim import Claim
    from claimtrack.domain.comparison.bounds import Interval
    from claimtrack.domain.groups.findings import Finding
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.lookup.claim_rows import ClaimRow
    from claimtrack.settings import Thresholds

MOST_ROWS = 30
"""Values that one page of paper holds, and that an eye still follows."""

_LOG_FROM = 40
_TOLD = 12
"""Values that the chart's description names one by one."""


class Side(StrEnum):
    """Which side of a finding a value is on."""

    LOW = "low"
    HIGH = "high"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Drawn:
    """One value: when, whose, as printed; ``hard`` bounds, the ``soft`` inside them, the number.

    ``side``: which side of the figure's first finding it is on.
    """

    when: str
    who: str
    printed: str
    ids: tuple[str, ...]
    hard: "Interval"
    soft: "Interval"
    value: Decimal | None
    falls: bool
    side: Side = Side.NEITHER


@dataclass(frozen=True, slots=True)
class ChartRows:
    """The rows of one chart, all in ``unit``. ``of``: how many there were; ``other``: left out.

    ``gap``: between the two sides of the figure's first finding, where no value suits both.
    """

    rows: tuple[Drawn, ...]
    unit: str | None
    of: int
    other: int
    gap: tuple[Decimal, Decimal] | None = None

    @property
    def has_sides(self) -> bool:
        """Whether both sides of a finding are drawn."""
        return {Side.LOW, Side.HIGH} <= {row.side for row in self.rows}

    @property
    def ends(self) -> tuple[float, ...]:
        """Every number that stands on the scale; the largest float instead of infinity."""
        return tuple(
            max(-1e300, min(1e300, float(end)))
            for row in self.rows
            for end in (row.hard.low, row.hard.high, row.soft.low, row.soft.high, row.value)
            if end is not None
        )

    @property
    def log(self) -> bool:
        """Whether its steps are factors: from 40 times upwards the small ones would be lost."""
        return min(self.ends) >= 0 and _spread(self.ends) >= _LOG_FROM


def _spread(ends: Sequence[float]) -> float:
    """How many times the least number above zero the greatest is; 0 where none is above."""
    positive = [end for end in ends if end > 0]
    return max(positive) / min(positive) if positive else 0


def chart_rows(one: "Compared", thresholds: "Thresholds", lang: str) -> ChartRows | None:
    """The rows of a figure's chart; None where fewer than two values can be drawn."""
    entries = list(_entries(one, thresholds))
    unit = _commonest_unit(entries)
    same = sorted((entry for entry in entries if _unit(entry) == unit), key=_order)
    if len(same) < 2:
        return None
    rows = {row.id: row for row in one.claims}
    shown = tuple(_drawn(entry, rows, lang) for entry in same[:MOST_ROWS])
    return _with_sides(ChartRows(shown, unit, len(same), len(entries) - len(same)), one.best)


def _with_sides(chart: ChartRows, best: "Finding | None") -> ChartRows:
    """The sides of the finding told first, marked in the rows that show them."""
    if best is None:
        return chart
    one, two = (_hull(chart.rows, names) for names in (best.a, best.b))
    if one is None or two is None:
        return chart
    first_is_low = _middle(one) <= _middle(two)
    low, high = (best.a, best.b) if first_is_low else (best.b, best.a)
    rows = tuple(replace(row, side=_side(row, low, high)) for row in chart.rows)
    return replace(chart, rows=rows, gap=_gap(one, two))


def _hull(rows: Iterable[Drawn], names: Collection[str]) -> "Interval | None":
    """From the lowest to the highest that these claims commit to; None where none is drawn."""
    drawn = [row.hard for row in rows if not set(names).isdisjoint(row.ids)]
    return hull(drawn) if drawn else None


def _middle(bounds: "Interval") -> Decimal:
    ends = [end for end in (bounds.low, bounds.high) if end is not None]
    return sum(ends, Decimal(0)) / max(1, len(ends))


def _side(row: Drawn, low: Collection[str], high: Collection[str]) -> Side:
    if not set(low).isdisjoint(row.ids):
        return Side.LOW
    return Side.NEITHER if set(high).isdisjoint(row.ids) else Side.HIGH


def _gap(one: "Interval", two: "Interval") -> tuple[Decimal, Decimal] | None:
    """What lies between two intervals that do not meet."""
    for below, above in ((one, two), (two, one)):
        if below.high is not None and above.low is not None and below.high < above.low:
            return below.high, above.low
    return None


def _facts_of_text(one: "Compared") -> "list[Claim]":
    return [row.facts for row in one.claims if row.chrome is None]


def _entries(one: "Compared", thresholds: "Thresholds") -> Iterator[TimelineEntry]:
    """What the article texts say, page furniture left out, where it has bounds to be drawn."""
    for series in series_of(_facts_of_text(one), thresholds, within=WITHIN):
        yield from (entry for entry in series.entries if entry.bounds.known)


def _commonest_unit(entries: Sequence[TimelineEntry]) -> str | None:
    units = Counter(_unit(entry) for entry in entries)
    return min(units, key=lambda unit: (-units[unit], unit or ""), default=None)


def _unit(entry: TimelineEntry) -> str | None:
    return None if entry.unit in ("person", "count") else entry.unit


def _order(entry: TimelineEntry) -> tuple[bool, str, str]:
    if entry.when is None:
        return True, "", ""
    return False, entry.when.end.isoformat(), entry.when.start.isoformat()


def _drawn(entry: TimelineEntry, rows: dict[str, "ClaimRow"], lang: str) -> Drawn:
    first = rows[entry.claims[0].id]
    quantity = first.facts.quantity
    return Drawn(
        when=short_period(entry.when, lang) or say(lang, "report.undated"),
        who=claimant(first, lang),
        printed=quantity_text(quantity, first.facts.unit, lang),
        ids=tuple(claim.id for claim in entry.claims),
        hard=entry.bounds,
        soft=entry.soft,
        value=quantity.value,
        falls=entry.fall is not None and entry.fall.conflict,
    )


def described(one: "Compared", chart: ChartRows, lang: str) -> str:
    """The chart in words, for those who do not see it."""
    told = [
        say(lang, "report.chart_row", when=row.when, who=row.who, amount=row.printed)
        for row in chart.rows[:_TOLD]
    ]
    text = say(lang, "report.chart_between").join(told)
    if more := len(chart.rows) - len(told):
        text += say(lang, "report.chart_more", n=more)
    name = headline(one.figure, one.claims, lang, one.story)
    return say(lang, "report.chart_alt", n=len(chart.rows), figure=name, rows=text) + "."
