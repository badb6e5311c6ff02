"""The database in numbers: what it holds, from where and when, how much of it people looked at."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.services.claims.claim_rows import all_claim_rows
from claimtrack.services.compare.claims import Compared, of_figure
from claimtrack.services.grouping.edited_figures import recorded_figures, with_parts
from claimtrack.settings import Thresholds
from claimtrack.store.tables.models import (
    Answer,
    Article,
    Base,
    Claim,
    Dossier,
    Judgement,
    Link,
    Note,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
)

_KINDS: dict[str, type[Base]] = {
    "articles": Article,
    "versions": Snapshot,
    "outlets": Outlet,
    "speakers": Speaker,
    "statements": Statement,
    "claims": Claim,
    "links": Link,
    "notes": Note,
    "dossiers": Dossier,
}


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
    ``median``: of the numbers of independent sources in ``sources``.
    """

    figures: int
    several: int
    outcomes: dict[str, int]
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


def stats(session: Session, thresholds: Thresholds) -> Stats:
    """Count everything; the figures are compared, as ``conflicts`` does."""
    rows = {kind: _count(session, table) for kind, table in _KINDS.items()}
    return Stats(
        rows=rows,
        outlets=_outlets(session),
        months=_months(session),
        languages=_languages(session),
        reviewed={
            "statements": _reviewed(session, Judgement.statement_id, rows["statements"]),
            "claims": _reviewed(session, Judgement.claim_id, rows["claims"]),
        },
        figures=_figures(session, thresholds),
    )


def _count(session: Session, table: type[Base]) -> int:
    query = select(func.count()).select_from(table)
    if table is Speaker:
        query = query.where(Speaker.merged_into_id.is_(None))
    return session.scalar(query) or 0


def _outlets(session: Session) -> tuple[Counted, ...]:
    n = func.count(Article.id)
    query = (
        select(Outlet.name, n)
        .select_from(Article)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .group_by(Outlet.id, Outlet.name)
    )
    return _sorted(session, query)


def _languages(session: Session) -> tuple[Counted, ...]:
    query = select(Article.lang, func.count()).group_by(Article.lang)
    return _sorted(session, query)


def _sorted(session: Session, query: Select[*tuple[Any, ...]]) -> tuple[Counted, ...]:
    """The largest first, what is unknown last among equals."""
    found = [Counted(name, number) for name, number in session.execute(query)]
    order = sorted(found, key=lambda one: (-one.articles, one.name is None, one.name or ""))
    return tuple(order)


def _months(session: Session) -> tuple[Counted, ...]:
    """By the first day on which an article may have come out; a whole year is no month."""
    query = select(Article.published_earliest, Article.published_latest, func.count()).group_by(
        Article.published_earliest, Article.published_latest
    )
    months: Counter[str | None] = Counter()
    for first, last, number in session.execute(query):
        same = first is not None and f"{first:%Y-%m}" == f"{last or first:%Y-%m}"
        months[f"{first:%Y-%m}" if same else None] += number
    order = sorted(months.items(), key=lambda one: (one[0] is None, one[0] or ""))
    return tuple(Counted(name, number) for name, number in order)


def _reviewed(session: Session, about: InstrumentedAttribute[int | None], total: int) -> Reviewed:
    """By the last answer about each row that nobody has undone."""
    stands: ColumnElement[bool] = Judgement.undone_at.is_(None) & about.is_not(None)
    last = select(func.max(Judgement.id)).where(stands).group_by(about)
    query = (
        select(Judgement.answer, func.count())
        .where(Judgement.id.in_(last))
        .group_by(Judgement.answer)
    )
    found = {row[0]: int(row[1]) for row in session.execute(query)}
    return Reviewed(
        total=total,
        accepted=found.get(Answer.ACCEPTED, 0),
        rejected=found.get(Answer.REJECTED, 0),
        unsure=found.get(Answer.UNSURE, 0),
        share=sum(found.values()) / total if total else 0.0,
    )


def _figures(session: Session, thresholds: Thresholds) -> FigureStats:
    rows = (row for row in all_claim_rows(session) if row.chrome is None)
    compared = [of_figure(one, thresholds) for one in with_parts(recorded_figures(session, rows))]
    outcomes = Counter(_outcome(one) for one in compared if len(one.claims) > 1)
    origins = [one.origins.origins for one in compared]
    return FigureStats(
        figures=len(compared),
        several=sum(outcomes.values()),
        outcomes={one.value: outcomes[one.value] for one in Outcome if outcomes[one.value]},
        sources=tuple(Sourced(n, number) for n, number in sorted(Counter(origins).items())),
        median=Decimal(str(median(origins))) if origins else Decimal(0),
    )


def _outcome(one: Compared) -> str | None:
    if one.together.in_conflict:
        return Outcome.CONFLICT.value
    return one.standing.outcome.value if one.standing.outcome is not None else None
