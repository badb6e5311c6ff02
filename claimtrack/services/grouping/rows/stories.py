"""The stories of articles, as rows."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Table, delete, func, insert, select
from sqlalchemy.orm import Session

from claimtrack.services.grouping.rows.slugs import rename_stories
from claimtrack.store.reader import ask, batches
from claimtrack.store.tables.models import Article, Story, StoryArticle

_STORY: Table = Story.__table__  # type: ignore[assignment]
_IN_STORY: Table = StoryArticle.__table__  # type: ignore[assignment]


def regroup_stories(
    session: Session, articles: Iterable[int], stories: Iterable[int], at: datetime
) -> set[int]:
    """Gather these articles into stories; the rows of all stories that may have changed."""
    touched: set[int] = set(stories)
    for batch in batches(articles):
        rows = session.execute(select(Article).where(Article.id.in_(batch))).scalars().all()
        known = {row.article_id for row in ask(session, "stories_of_articles", ids=batch)}
        for row in rows:
            if row.id not in known:
                _single(session, row, at)
        touched.update(row.story_id for row in ask(session, "stories_of_articles", ids=batch))
    return touched


def _single(session: Session, article: Article, at: datetime) -> None:
    base = f"story-{article.key[:6]}"
    values = {
        "key": article.key,
        "slug": base,
        "base": base,
        "articles": 1,
        "latest": article.published_latest,
        "created_at": at,
    }
    made = insert(_STORY).values(**values).returning(_STORY.c.id)
    connection = session.connection()
    number = connection.execute(made).scalar_one()
    connection.execute(insert(_IN_STORY).values(article_id=article.id, story_id=number))
    rename_stories(session, [base])


def drop_empty(session: Session, stories: Iterable[int]) -> None:
    """Delete the stories that have no article any more, once none of their figures is left."""
    for batch in batches(stories):
        held = select(func.count()).where(_IN_STORY.c.story_id == _STORY.c.id).scalar_subquery()
        session.connection().execute(delete(_STORY).where(_STORY.c.id.in_(batch), held == 0))
