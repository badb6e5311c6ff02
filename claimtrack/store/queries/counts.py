"""How many rows there are of what."""

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute

from claimtrack.store.queries.shape import Query, QueryMaker
from claimtrack.store.tables.models import (
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

_TABLES: dict[str, type[Base]] = {
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


def row_counts() -> Query:
    """The rows of each table; speakers without those who were found to be somebody else."""
    counts = []
    for name, table in _TABLES.items():
        query = select(func.count()).select_from(table)
        if table is Speaker:
            query = query.where(Speaker.merged_into_id.is_(None))
        counts.append(query.scalar_subquery().label(name))
    return select(*counts)


def articles_by_outlet() -> Query:
    """Outlets, and how many articles each published."""
    return (
        select(Outlet.name, func.count(Article.id).label("articles"))
        .select_from(Article)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .group_by(Outlet.id, Outlet.name)
    )


def articles_by_day() -> Query:
    """Days of publication, and how many articles are from them."""
    days = (Article.published_earliest, Article.published_latest)
    return select(*days, func.count().label("articles")).group_by(*days)


def articles_by_language() -> Query:
    """Languages, and how many articles are in them."""
    return select(Article.lang, func.count().label("articles")).group_by(Article.lang)


def _answered(about: InstrumentedAttribute[int | None]) -> QueryMaker:
    """Answers by the last one about each row that nobody has undone."""

    def query() -> Query:
        stands = Judgement.undone_at.is_(None) & about.is_not(None)
        last = select(func.max(Judgement.id)).where(stands).group_by(about)
        return (
            select(Judgement.answer, func.count().label("rows"))
            .where(Judgement.id.in_(last))
            .group_by(Judgement.answer)
        )

    return query


QUERIES: dict[str, QueryMaker] = {
    "row_counts": row_counts,
    "articles_by_outlet": articles_by_outlet,
    "articles_by_day": articles_by_day,
    "articles_by_language": articles_by_language,
    "statement_answers": _answered(Judgement.statement_id),
    "claim_answers": _answered(Judgement.claim_id),
}
