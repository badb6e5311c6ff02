"""What articles tell of: stories, their events, and what people answered of them.

Rows of ``story``, ``event``, ``story_key`` and ``story_link`` follow from the articles: the
program makes them again whenever an article changes. A person's answers are kept apart.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from claimtrack.domain.period import Precision
from claimtrack.store.tables.base import KEEP_IDS, Base, Code, Hash, Id, words


class Story(Base):
    """What several articles tell of: a cluster of articles.

    ``key``: the first of its articles' keys in order, whatever the order of import. ``base``: its
    slug before a number told it from others of that slug. ``name``: by hand. ``latest``: the last
    day on which one of its articles was printed; ``created_at``: when it first was there.
    """

    __tablename__ = "story"
    __table_args__ = (KEEP_IDS,)

    id: Mapped[Id]
    key: Mapped[Hash] = mapped_column(index=True)
    slug: Mapped[str] = mapped_column(index=True)
    base: Mapped[str] = mapped_column(index=True)
    name: Mapped[str | None]
    articles: Mapped[int]
    latest: Mapped[date | None] = mapped_column(index=True)
    created_at: Mapped[datetime] = mapped_column(index=True)


class StoryArticle(Base):
    """The story that an article is in; every article is in one."""

    __tablename__ = "story_article"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    story_id: Mapped[int] = mapped_column(ForeignKey("story.id", ondelete="CASCADE"), index=True)


class Event(Base):
    """What happened: a kind at a place in a window of days. ``main``: what its story is about.

    ``names``: those that most of its articles share, as printed, a JSON list.
    """

    __tablename__ = "event"

    id: Mapped[Id]
    story_id: Mapped[int] = mapped_column(ForeignKey("story.id", ondelete="CASCADE"), index=True)
    key: Mapped[str]
    kind: Mapped[str | None]
    place: Mapped[str | None]
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    precision: Mapped[Precision | None] = mapped_column(words(Precision))
    names: Mapped[str]
    main: Mapped[bool]


class StoryKey(Base):
    """One of the keys that tell what a version of an article is about, to find those like it.

    ``weight``: how much it tells. ``day``: the first day on which the article may be from.
    """

    __tablename__ = "story_key"
    __table_args__ = (Index(None, "key", "day"),)

    snapshot_id: Mapped[int] = mapped_column(
        ForeignKey("snapshot.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    weight: Mapped[float]
    day: Mapped[date | None]


class StoryFacts(Base):
    """What tells the story of a version of an article, whole, as JSON (``article_facts``)."""

    __tablename__ = "story_facts"

    snapshot_id: Mapped[int] = mapped_column(
        ForeignKey("snapshot.id", ondelete="CASCADE"), primary_key=True
    )
    facts: Mapped[str]


class StoryLink(Base):
    """Two articles that seem to tell of one thing, the smaller id first."""

    __tablename__ = "story_link"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    other_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    score: Mapped[float]


class StoryAnswer(Base):
    """A person's answer to how articles were gathered, laid over what the program finds.

    ``kind``: "together" or "apart" of two articles; "name" of the story that holds ``article_id``.
    """

    __tablename__ = "story_answer"
    __table_args__ = (KEEP_IDS,)

    id: Mapped[Id]
    kind: Mapped[Code]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    other_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), index=True)
    name: Mapped[str | None]
    who: Mapped[str | None]
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None]
