"""Findings, the most useful first."""

from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, or_, select

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups.findings import TOLD_GRADES
from claimtrack.store.queries.shape import Query, QueryMaker, number, numbers
from claimtrack.store.tables.models import Figure, Finding, FindingClaim, Story


def _findings() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Finding.id,
            Finding.figure_id,
            Figure.slug.label("figure"),
            Figure.label,
            Finding.story_id,
            Story.slug.label("story"),
            Finding.a,
            Finding.b,
            Finding.outcome,
            Finding.relation,
            Finding.grade,
            Finding.reasons,
            Finding.slip,
            Finding.announced,
            Finding.one_side,
            Finding.factor,
            Finding.latest,
            Finding.origins_a,
            Finding.origins_b,
            Finding.rank,
            Finding.created_at,
        )
        .join(Figure, Finding.figure_id == Figure.id)
        .outerjoin(Story, Finding.story_id == Story.id)
        .where(Figure.part_of_id.is_(None))
        .order_by(Finding.rank, Figure.slug, Finding.id)
    )


def findings() -> Query:
    """Every finding, the most useful first."""
    return _findings()


def findings_of_figures() -> Query:
    """Those of these figures."""
    return _findings().where(Finding.figure_id.in_(numbers("ids")))


def findings_of_story() -> Query:
    """Those of one story."""
    return _findings().where(Finding.story_id == number("number"))


def findings_of_claims() -> Query:
    """The findings that have one of these claims on a side."""
    mine = FindingClaim.claim_id.in_(numbers("ids"))
    return select(FindingClaim.finding_id, FindingClaim.claim_id).where(mine)


def finding_counts() -> Query:
    """Figures with a finding of a grade that is told, and such findings by outcome."""
    told = or_(*(Finding.grade == grade.value for grade in TOLD_GRADES))

    def count(outcome: Outcome) -> ColumnElement[int]:
        return func.sum(case((Finding.outcome == outcome.value, 1), else_=0))

    return select(
        func.count(Finding.figure_id.distinct()).label("figures"),
        count(Outcome.CONFLICT).label("conflicts"),
        count(Outcome.TENSION).label("tensions"),
    ).where(told)


def undetermined_pairs() -> Query:
    """How many pairs a missing fact leaves open."""
    return select(func.sum(Figure.undetermined).label("pairs")).where(Figure.undetermined > 0)


QUERIES: dict[str, QueryMaker] = {
    "findings": findings,
    "findings_of_figures": findings_of_figures,
    "findings_of_story": findings_of_story,
    "findings_of_claims": findings_of_claims,
    "finding_counts": finding_counts,
    "undetermined_pairs": undetermined_pairs,
}
