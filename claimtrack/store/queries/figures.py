"""Figures, findings and stories, whose rows follow from the claims."""

from sqlalchemy import case, func, select
from sqlalchemy.orm import aliased

from claimtrack.store.queries.shape import Query, QueryMaker, number, numbers, word, words
from claimtrack.store.tables.closed_sets import Relation
from claimtrack.store.tables.models import (
    Claim,
    Figure,
    FigureWord,
    Link,
    Snapshot,
    Story,
)

_Whole = aliased(Figure)


def _figures() -> Query:
    return (
        select(
            Figure.id,
            Figure.slug,
            Figure.named,
            Figure.also,
            Figure.label,
            Figure.story_id,
            Story.slug.label("story"),
            Figure.event,
            Figure.event_place,
            Figure.settled,
            Figure.series,
            Figure.measure,
            Figure.population,
            Figure.place,
            Figure.denominator,
            Figure.unit,
            Figure.part_of_id,
            _Whole.slug.label("whole"),
            Figure.claims,
            Figure.plain,
            Figure.articles,
            Figure.outcome,
            Figure.origins,
            Figure.undetermined,
        )
        .outerjoin(_Whole, Figure.part_of_id == _Whole.id)
        .outerjoin(Story, Figure.story_id == Story.id)
    )


def figure_wholes() -> Query:
    """The figures that a person called parts of others, each with that one."""
    return (
        select(Figure.id, Figure.part_of_id, _Whole.slug.label("whole"))
        .join(_Whole, Figure.part_of_id == _Whole.id)
        .where(Figure.part_of_id > 0)  # with no order, so that SQLite goes by the index
    )


def figures_by_id() -> Query:
    """These figures."""
    return _figures().where(Figure.id.in_(numbers("ids"))).order_by(Figure.id)


def figures_by_slug() -> Query:
    """The figures with these slugs."""
    return _figures().where(Figure.slug.in_(words("names"))).order_by(Figure.id)


def figures_by_base() -> Query:
    """The figures that would have one of these slugs, were they alone in the store."""
    return _figures().where(Figure.base.in_(words("names"))).order_by(Figure.id)


def figures_of_story() -> Query:
    """The figures of one story."""
    mine = Figure.story_id == number("number")
    return _figures().where(mine).order_by(Figure.claims.desc(), Figure.slug)


def figures_of_series() -> Query:
    """The figures of these series."""
    return select(Figure.id).where(Figure.series.in_(words("names"))).order_by(Figure.id)


def figures_inside() -> Query:
    """The figures that a person called parts of these."""
    return _figures().where(Figure.part_of_id.in_(numbers("ids"))).order_by(Figure.id)


def claims_of_figures() -> Query:
    """The claims in these figures, those set aside among them."""
    mine = Claim.figure_id.in_(numbers("ids"))
    return select(Claim.id, Claim.figure_id).where(mine).order_by(Claim.id)


def figures_of_claims() -> Query:
    """The figures of these claims."""
    mine = Claim.id.in_(numbers("ids"))
    return select(Claim.id, Claim.figure_id).where(mine).order_by(Claim.id)


def last_claims_of_articles() -> Query:
    """The claims in the last version of these articles."""
    last = (
        select(func.max(Snapshot.id))
        .where(Snapshot.article_id.in_(numbers("ids")))
        .group_by(Snapshot.article_id)
    )
    return select(Claim.id).where(Claim.snapshot_id.in_(last)).order_by(Claim.id)


def claims_repeated() -> Query:
    """The claims in the last version of an article with the words of these, of older versions."""
    text, newer_text = aliased(Snapshot), aliased(Snapshot)
    newer = aliased(Claim)
    last = select(func.max(newer_text.id)).where(newer_text.article_id == text.article_id)
    return (
        select(Claim.id, newer.id.label("newer"))
        .join(text, Claim.snapshot_id == text.id)
        .join(newer, newer.snapshot_id == last.scalar_subquery())
        .where(
            Claim.id.in_(numbers("ids")),
            newer.exact == Claim.exact,
            newer.snapshot_id > Claim.snapshot_id,
        )
        .order_by(Claim.id, newer.id)
    )


def figures_by_words() -> Query:
    """The figures that are found by one of these words."""
    mine = FigureWord.word.in_(words("names"))
    return select(FigureWord.figure_id, FigureWord.word).where(mine).order_by(FigureWord.figure_id)


def figures_by_beginning() -> Query:
    """The figures that are found by a word between these two, the second left out."""
    return (
        select(FigureWord.figure_id)
        .where(FigureWord.word >= word("first"), FigureWord.word < word("after"))
        .distinct()
        .order_by(FigureWord.figure_id)
    )


def figure_words() -> Query:
    """The first words between these two, the second left out."""
    return (
        select(FigureWord.word)
        .where(FigureWord.word >= word("first"), FigureWord.word < word("after"))
        .distinct()
        .order_by(FigureWord.word)
        .limit(number("most"))
    )


def figure_slugs_between() -> Query:
    """The first slugs between these two, the second left out."""
    return (
        select(Figure.slug)
        .where(Figure.slug >= word("first"), Figure.slug < word("after"))
        .order_by(Figure.slug)
        .limit(number("most"))
    )


def figures_by_size() -> Query:
    """Figures with claims that stand, those with most first."""
    return (
        _figures()
        .where(Figure.claims > 0)
        .order_by(Figure.claims.desc(), Figure.slug)
        .limit(number("most"))
        .offset(number("skip"))
    )


def figures_told_apart() -> Query:
    """The figures that are parts of nothing."""
    return select(Figure.id).where(Figure.plain > 0, Figure.part_of_id.is_(None))


def figure_counts() -> Query:
    """Figures by their gravest outcome, whether of several claims, and origins behind them."""
    several = case((Figure.plain > 1, 1), else_=0).label("several")
    by = (several, Figure.outcome, Figure.origins)
    query = select(*by, func.count().label("figures")).where(Figure.plain > 0)
    return query.where(Figure.part_of_id.is_(None)).group_by(*by)


def parts_declared() -> Query:
    """The claims that a text declares parts of these."""
    return (
        select(Link.source_id, Link.target_id)
        .where(Link.target_id.in_(numbers("ids")), Link.relation == Relation.PART_OF)
        .order_by(Link.source_id)
    )


QUERIES: dict[str, QueryMaker] = {
    "figure_wholes": figure_wholes,
    "figures_by_id": figures_by_id,
    "figures_by_slug": figures_by_slug,
    "figures_by_base": figures_by_base,
    "figures_of_story": figures_of_story,
    "figures_of_series": figures_of_series,
    "figures_inside": figures_inside,
    "claims_of_figures": claims_of_figures,
    "figures_of_claims": figures_of_claims,
    "last_claims_of_articles": last_claims_of_articles,
    "claims_repeated": claims_repeated,
    "figures_by_words": figures_by_words,
    "figures_by_beginning": figures_by_beginning,
    "figure_words": figure_words,
    "figure_slugs_between": figure_slugs_between,
    "figures_by_size": figures_by_size,
    "figures_told_apart": figures_told_apart,
    "figure_counts": figure_counts,
    "parts_declared": parts_declared,
}
