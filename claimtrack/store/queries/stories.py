"""Stories: what they are told by, their articles, their events, and people's answers."""

from sqlalchemy import func, or_, select, union_all

from claimtrack.domain.groups.findings import TOLD_GRADES
from claimtrack.store.queries.shape import Query, QueryMaker, day, number, numbers, word, words
from claimtrack.store.tables.models import (
    Article,
    Claim,
    Event,
    Figure,
    Finding,
    Outlet,
    Snapshot,
    Story,
    StoryAnswer,
    StoryArticle,
    StoryFacts,
    StoryKey,
    StoryLink,
)


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


def stories_by_id() -> Query:
    """These stories with their main events."""
    return _stories().where(Story.id.in_(numbers("ids"))).order_by(Story.id)


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
            StoryAnswer.id,
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


def stories_by_slug() -> Query:
    """The stories with these slugs."""
    return _stories().where(Story.slug.in_(words("names"))).order_by(Story.id)


def stories_by_day() -> Query:
    """Stories, the latest first."""
    latest = Story.latest.desc().nulls_last()
    return _stories().order_by(latest, Story.id).limit(number("most")).offset(number("skip"))


def story_slugs_between() -> Query:
    """The first slugs between these two, the second left out."""
    return (
        select(Story.slug)
        .where(Story.slug >= word("first"), Story.slug < word("after"))
        .order_by(Story.slug)
        .limit(number("most"))
    )


def figures_by_story() -> Query:
    """How many figures with claims these stories have, and how many of the claims."""
    return (
        select(
            Figure.story_id,
            func.count().label("figures"),
            func.sum(Figure.claims).label("claims"),
        )
        .where(Figure.story_id.in_(numbers("ids")), Figure.claims > 0)
        .group_by(Figure.story_id)
    )


def findings_by_story() -> Query:
    """How many findings of a grade that is told these stories have."""
    told = or_(*(Finding.grade == grade.value for grade in TOLD_GRADES))
    return (
        select(Finding.story_id, func.count().label("findings"))
        .where(Finding.story_id.in_(numbers("ids")), told)
        .group_by(Finding.story_id)
    )


def story_article_lines() -> Query:
    """The articles of one story, the earliest first."""
    return (
        select(
            Article.id.label("article_id"),
            Article.title,
            Article.url,
            Article.lang,
            Article.agency.label("article_agency"),
            Article.published_earliest,
            Article.published_latest,
            Outlet.name.label("outlet"),
        )
        .join(StoryArticle, StoryArticle.article_id == Article.id)
        .outerjoin(Outlet, Article.outlet_id == Outlet.id)
        .where(StoryArticle.story_id == number("number"))
        .order_by(Article.published_earliest.nulls_last(), Article.id)
    )


QUERIES: dict[str, QueryMaker] = {
    "stories_by_id": stories_by_id,
    "texts_of_articles": texts_of_articles,
    "versions_of_articles": versions_of_articles,
    "facts_of_articles": facts_of_articles,
    "articles_by_keys": articles_by_keys,
    "linked_articles": linked_articles,
    "story_answers": story_answers,
    "story_answers_of": story_answers_of,
    "stories_of_claims": stories_of_claims,
    "articles_of_stories": articles_of_stories,
    "stories_of_articles": stories_of_articles,
    "stories_by_slug": stories_by_slug,
    "stories_by_day": stories_by_day,
    "story_slugs_between": story_slugs_between,
    "figures_by_story": figures_by_story,
    "findings_by_story": findings_by_story,
    "story_article_lines": story_article_lines,
}
