"""Figures, findings and stories, whose rows follow from the claims."""

from sqlalchemy import ColumnElement, case, func, or_, select, union_all
from sqlalchemy.orm import aliased

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups.findings import TOLD_GRADES
from claimtrack.store.queries.shape import Query, QueryMaker, day, number, numbers, word, words
from claimtrack.store.tables.closed_sets import Relation
from claimtrack.store.tables.models import (
    Article,
    Claim,
    Event,
    Figure,
    FigureWord,
    Finding,
    Link,
    Snapshot,
    Story,
    StoryAnswer,
    StoryArticle,
    StoryFacts,
    StoryKey,
    StoryLink,
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
        .where(Figure.part_of_id > 0)  # so that SQLite goes by the index
        .order_by(Figure.id)
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


def articles_of_stories() -> Query:
    """The articles of these stories, each with its key."""
    return (
        select(StoryArticle.article_id, StoryArticle.story_id, Article.key)
        .join(Article, StoryArticle.article_id == Article.id)
        .where(StoryArticle.story_id.in_(numbers("ids")))
        .order_by(Article.key)
    )


def stories_of_articles() -> Query:
    """The stories of these articles."""
    mine = StoryArticle.article_id.in_(numbers("ids"))
    return select(StoryArticle.article_id, StoryArticle.story_id).where(mine)


def stories_by_id() -> Query:
    """These stories with their main events."""
    return _stories().where(Story.id.in_(numbers("ids"))).order_by(Story.id)


def _stories() -> Query:
    return select(
        Story.id,
        Story.key,
        Story.slug,
        Story.name,
        Story.articles,
        Story.latest,
        Story.created_at,
        Event.kind,
        Event.place,
        Event.first_day,
        Event.last_day,
        Event.precision,
        Event.names,
    ).join(Event, (Event.story_id == Story.id) & Event.main)


def texts_of_articles() -> Query:
    """The last version of these articles, and what their stories are told by."""
    last = (
        select(func.max(Snapshot.id))
        .where(Snapshot.article_id.in_(numbers("ids")))
        .group_by(Snapshot.article_id)
    )
    return (
        select(
            Snapshot.id,
            Snapshot.article_id,
            Snapshot.text,
            Article.key,
            Article.title,
            Article.lang,
            Article.published_earliest,
            Article.published_latest,
        )
        .join(Article, Snapshot.article_id == Article.id)
        .where(Snapshot.id.in_(last))
        .order_by(Article.key)
    )


def versions_of_articles() -> Query:
    """All versions of these articles."""
    return select(Snapshot.id).where(Snapshot.article_id.in_(numbers("ids")))


def facts_of_articles() -> Query:
    """What tells the stories of these articles."""
    return (
        select(Snapshot.article_id, Article.key, Article.published_latest, StoryFacts.facts)
        .join(Snapshot, StoryFacts.snapshot_id == Snapshot.id)
        .join(Article, Snapshot.article_id == Article.id)
        .where(Snapshot.article_id.in_(numbers("ids")))
        .order_by(Article.key)
    )


def articles_by_keys() -> Query:
    """The articles of near days, or of none that is known, that share one of these keys."""
    near = StoryKey.day.between(day("first_day"), day("last_day"))
    return (
        select(Snapshot.article_id, StoryKey.key, StoryKey.weight)
        .join(Snapshot, StoryKey.snapshot_id == Snapshot.id)
        .where(StoryKey.key.in_(words("names")), or_(near, StoryKey.day.is_(None)))
    )


def linked_articles() -> Query:
    """The articles that are linked to these."""
    ids = numbers("ids")
    one = select(StoryLink.article_id, StoryLink.other_id).where(StoryLink.article_id.in_(ids))
    two = select(StoryLink.other_id, StoryLink.article_id).where(StoryLink.other_id.in_(ids))
    both = union_all(one, two).subquery()
    return select(both.c.article_id.label("article"), both.c.other_id.label("other"))


def story_answers() -> Query:
    """How people gathered articles otherwise, in the order of their answers."""
    return (
        select(
            StoryAnswer.kind,
            StoryAnswer.article_id,
            StoryAnswer.other_id,
            StoryAnswer.name,
            StoryAnswer.who,
            StoryAnswer.at,
        )
        .where(StoryAnswer.undone_at.is_(None))
        .order_by(StoryAnswer.id)
    )


def story_answers_of() -> Query:
    """Those that name one of these articles."""
    ids = numbers("ids")
    mine = or_(StoryAnswer.article_id.in_(ids), StoryAnswer.other_id.in_(ids))
    return story_answers().where(mine)


def stories_of_claims() -> Query:
    """The stories of these claims."""
    return (
        select(Claim.id, StoryArticle.story_id)
        .join(Snapshot, Claim.snapshot_id == Snapshot.id)
        .join(StoryArticle, StoryArticle.article_id == Snapshot.article_id)
        .where(Claim.id.in_(numbers("ids")))
    )


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
    "figures_inside": figures_inside,
    "claims_of_figures": claims_of_figures,
    "figures_of_claims": figures_of_claims,
    "last_claims_of_articles": last_claims_of_articles,
    "articles_of_stories": articles_of_stories,
    "stories_of_articles": stories_of_articles,
    "stories_by_id": stories_by_id,
    "texts_of_articles": texts_of_articles,
    "versions_of_articles": versions_of_articles,
    "facts_of_articles": facts_of_articles,
    "articles_by_keys": articles_by_keys,
    "linked_articles": linked_articles,
    "story_answers": story_answers,
    "story_answers_of": story_answers_of,
    "stories_of_claims": stories_of_claims,
    "claims_repeated": claims_repeated,
    "figures_by_words": figures_by_words,
    "figures_by_beginning": figures_by_beginning,
    "figure_words": figure_words,
    "figure_slugs_between": figure_slugs_between,
    "figures_by_size": figures_by_size,
    "figures_told_apart": figures_told_apart,
    "figure_counts": figure_counts,
    "finding_counts": finding_counts,
    "parts_declared": parts_declared,
}
