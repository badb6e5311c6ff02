"""A figure through time, for people and as data: when true, when said, who, where, what changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimtrack.domain.groups.timeline import Fall, Series, TimelineEntry
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Bar, Line, Parts, Table, line, spaced, spans
from claimtrack.report.json.comparisons import pair_json
from claimtrack.report.json.values import dump, jsonable
from claimtrack.report.views.comparison import claimant, figure_head
from claimtrack.report.views.figure_summary import MOST_BARS, on_one_scale, short_ids
from claimtrack.report.views.pairs import why
from claimtrack.services.compare.timeline import Timeline
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.wording.writer import published, quantity_text, short_period

Rows = Mapping[str, ClaimRow]


def timeline_parts(found: Sequence[Timeline], lang: str) -> Parts:
    """Each figure: its series, the conflicts under them with their sentences."""
    return spaced(_figure(one, lang) for one in found) or [line(say(lang, "timeline.nothing"))]


def _figure(one: Timeline, lang: str) -> Parts:
    rows = {row.id: row for row in one.claims}
    return [_heading(one, lang), *spaced(_series(series, rows, lang) for series in one.series)]


def _series(series: Series, rows: Rows, lang: str) -> Parts:
    parts: Parts = [_table(series, rows, lang), *_bars(series, lang)]
    for fall in series.falls:
        if fall.conflict:
            parts += _fall(fall, lang)
    return parts


def _fall(fall: Fall, lang: str) -> Parts:
    outcome = fall.comparison.outcome.value
    ids = f"{fall.before} ↔ {fall.after}"
    return [
        line(),
        spans((ids, "id"), "  ", (word(lang, outcome), outcome)),
        line(why(fall.comparison, lang), indent=2),
    ]


def _heading(one: Timeline, lang: str) -> Line:
    return spans(*figure_head(one.figure, one.claims, lang, one.story))


def _table(series: Series, rows: Rows, lang: str) -> Table:
    keys = ("timeline.when", "commits", "speaker", "timeline.said", "outlet", "claims")
    headings = (*(say(lang, key) for key in keys), say(lang, "timeline.marks"))
    return Table(
        headings=headings,
        rows=tuple(_cells(entry, rows, lang) for entry in series.entries),
        right=frozenset({1}),
        fixed=frozenset({0, 1}),
        styles=("title", "", "speaker", "", "", "id", "figure"),
        named=frozenset({3}),
    )


def _cells(entry: TimelineEntry, rows: Rows, lang: str) -> tuple[str, ...]:
    copies = [rows[claim.id] for claim in entry.claims]
    first = copies[0]
    return (
        _when(entry, lang),
        quantity_text(first.facts.quantity, first.facts.unit, lang),
        claimant(first, lang),
        _said(first, lang),
        _outlets(copies, lang),
        short_ids([row.id for row in copies], 3),
        _marks(entry, lang),
    )


def _when(entry: TimelineEntry, lang: str) -> str:
    return short_period(entry.when, lang) or say(lang, "compare.undated")


def _said(row: ClaimRow, lang: str) -> str:
    """The day it was said, else the day it was printed, and which of the two."""
    if row.facts.said is not None:
        return short_period(row.facts.said, lang)
    day = published(row.article.earliest, row.article.latest, lang)
    return say(lang, "timeline.on", day=day) if day else ""


def _outlets(copies: Sequence[ClaimRow], lang: str) -> str:
    names = list(dict.fromkeys(row.article.outlet for row in copies if row.article.outlet))
    if len(names) <= 1:
        return "".join(names)
    return say(lang, "timeline.copies", outlets=names[0], n=len(names) - 1)


def _marks(entry: TimelineEntry, lang: str) -> str:
    marks = []
    if entry.gap is not None:
        marks.append(say(lang, "timeline.gap", n=entry.gap))
    if entry.fall is not None:
        key = "conflict" if entry.fall.conflict else "falls"
        marks.append(say(lang, f"timeline.{key}", id=entry.fall.before))
    return say(lang, "timeline.between").join(marks)


def _bars(series: Series, lang: str) -> Parts:
    """The values under each other in the order of time, where they are in one unit."""
    shown = [entry for entry in series.entries if entry.bounds.known][:MOST_BARS]
    units = {entry.unit for entry in shown if entry.unit is not None}
    if len(shown) < 2 or len(units) > 1:
        return []
    unit = next(iter(units), None)
    bars = tuple(_bar(entry, lang) for entry in shown)
    return [on_one_scale((("", bars),), unit, lang)]


def _bar(entry: TimelineEntry, lang: str) -> Bar:
    printed = quantity_text(entry.claims[0].quantity, entry.unit, lang)
    return Bar(_when(entry, lang), printed, entry.bounds, entry.soft)


def timeline_json(found: Sequence[Timeline], lang: str) -> str:
    """Each figure with its series; ``falls`` and ``gap`` stand with the entry they are about."""
    return dump(
        [
            {
                "figure": one.figure,
                "series": [[_entry(entry, lang) for entry in each.entries] for each in one.series],
                "claims": jsonable(one.claims),
            }
            for one in found
        ]
    )


def _entry(entry: TimelineEntry, lang: str) -> dict[str, Any]:
    fall = entry.fall
    return {
        "claims": [claim.id for claim in entry.claims],
        "when": jsonable(entry.when),
        "bounds": jsonable(entry.bounds),
        "unit": entry.unit,
        "gap_days": entry.gap,
        "falls": None
        if fall is None
        else {"conflict": fall.conflict, **pair_json(fall.comparison, lang)},
    }
