"""The database in numbers: what it holds, from where and when, how much of it people looked at."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.store.reader import Reader, ask
from claimtrack.store.tables.closed_sets import Answer

ROWS = (
    "articles", "versions", "outlets", "speakers", "statements", "claims", "links", "notes",
    "dossiers",
)  # fmt: skip
"""What is counted, as the query names it."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many articles are of one outlet, month or language; ``name`` None for unknown."""

    name: str | None
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """How many of some rows there are, and how many have each answer that stands, the last one.

    ``share``: the part that anybody has judged, 0 of none.
    """

    total: int
    accepted: int
    rejected: int
    unsure: int
    share: float


@dataclass(frozen=True, slots=True)
class Sourced:
    """How many figures have so many independent sources."""

    origins: int
    figures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureStats:
    """Figures as they are compared: without the claims of page furniture and those taken back.

    ``several``: of more than one claim. ``outcomes``: the gravest outcome of each of those.
    ``clashing``: those that ``conflicts`` lists; ``conflicts`` and ``tensions``: its findings.
    ``median``: of the numbers of independent sources in ``sources``.
    """

    figures: int
    several: int
    outcomes: dict[str, int]
    clashing: int
    conflicts: int
    tensions: int
    sources: tuple[Sourced, ...]
    median: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """Everything that ``claimtrack stats`` tells. Months are "2016-12", those of publication."""

    rows: dict[str, int]
    outlets: tuple[Counted, ...]
    months: tuple[Counted, ...]
    languages: tuple[Counted, ...]
    reviewed: dict[str, Reviewed]
    figures: FigureStats


def stats(reader: Reader) -> Stats:
    """Count everything; how figures stand is counted as it was found when they changed last."""
    (counts,) = ask(reader, "row_counts")
    return Stats(
        rows={kind: getattr(counts, kind) for kind in ROWS},
        outlets=_outlets(reader),
        months=_months(reader),
        languages=_languages(reader),
        reviewed={
            "statements": _reviewed(reader, "statement_answers", counts.statements),
            "claims": _reviewed(reader, "claim_answers", counts.claims),
        },
        figures=_figures(reader),
    )


def _outlets(reader: Reader) -> tuple[Counted, ...]:
    rows = ask(reader, "articles_by_outlet")
    return _sorted(Counted(row.name, row.articles) for row in rows)


def _languages(reader: Reader) -> tuple[Counted, ...]:
    rows = ask(reader, "articles_by_language")
    return _sorted(Counted(row.lang, row.articles) for row in rows)


def _sorted(counts: Iterable[Counted]) -> tuple[Counted, ...]:
    """The largest first, what is unknown last among equals."""
    return tuple(sorted(counts, key=lambda one: (-one.articles, one.name is None, one.name or "")))


def _months(reader: Reader) -> tuple[Counted, ...]:
    """By the first day on which an article may have come out; a whole year is no month."""
    months: Counter[str | None] = Counter()
    for row in ask(reader, "articles_by_day"):
        months[_month(row.published_earliest, row.published_latest)] += row.articles
    order = sorted(months.items(), key=lambda one: (one[0] is None, one[0] or ""))
    return tuple(Counted(name, number) for name, number in order)


def _month(first: date | None, last: date | None) -> str | None:
    """The month that both days are in."""
    if first is None:
        return None
    month = f"{first:%Y-%m}"
    return month if f"{last or first:%Y-%m}" == month else None


def _reviewed(reader: Reader, query: str, total: int) -> Reviewed:
    """By the last answer about each row that nobody has undone."""
    found = {row.answer: int(row.rows) for row in ask(reader, query)}
    return Reviewed(
        total=total,
        accepted=found.get(Answer.ACCEPTED, 0),
        rejected=found.get(Answer.REJECTED, 0),
        unsure=found.get(Answer.UNSURE, 0),
        share=sum(found.values()) / total if total else 0.0,
    )


def _figures(reader: Reader) -> FigureStats:
    rows, (told,) = ask(reader, "figure_counts"), ask(reader, "finding_counts")
    origins: Counter[int] = Counter()
    outcomes: Counter[str] = Counter()
    for row in rows:
        origins[row.origins] += row.figures
        if row.several:
            outcomes[row.outcome] += row.figures
    return FigureStats(
        figures=origins.total(),
        several=outcomes.total(),
        outcomes={one.value: outcomes[one.value] for one in Outcome if outcomes[one.value]},
        clashing=told.figures,
        conflicts=told.conflicts or 0,
        tensions=told.tensions or 0,
        sources=tuple(Sourced(number, figures) for number, figures in sorted(origins.items())),
        median=_median(origins),
    )


def _median(counts: Counter[int]) -> Decimal:
    """The number in the middle; 0 of none."""
    return Decimal(str(median(counts.elements()))) if counts else Decimal(0)
