"""What people say of rows: answers, ratings and notes; and where a reader stopped."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimtrack.store.tables.base import Base, Id, words
from claimtrack.store.tables.closed_sets import Answer


class Judgement(Base):
    """A person's answer about one statement, claim or link; kept, and undone rather than erased."""

    __tablename__ = "judgement"
    __table_args__ = (
        CheckConstraint(
            "(CASE WHEN statement_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN claim_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN link_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="about_one_thing",
        ),
    )

    id: Mapped[Id]
    statement_id: Mapped[int | None] = mapped_column(ForeignKey("statement.id"), index=True)
    claim_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"), index=True)
    link_id: Mapped[int | None] = mapped_column(ForeignKey("link.id"), index=True)
    answer: Mapped[Answer] = mapped_column(words(Answer))
    note: Mapped[str | None]
    who: Mapped[str]
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None]


class Rating(Base):
    """What a person holds of a claim, in a word of the desk's scale; never an outcome.

    Outcomes are arithmetic about what was said; a rating is somebody's judgement on truth. One
    rating of a person and a claim stands; those before are kept, with the moment they ended.
    """

    __tablename__ = "rating"

    id: Mapped[Id]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    word: Mapped[str]
    why: Mapped[str | None]
    who: Mapped[str]
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None]


class Note(Base):
    """What a person wrote beside a row; ``about`` is its short id ("C7")."""

    __tablename__ = "note"

    id: Mapped[Id]
    about: Mapped[str] = mapped_column(index=True)
    text: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None]


class Bookmark(Base):
    """Where a person stopped in a queue: ``about`` is the short id on the screen ("C7").

    ``filters`` names the queue: the options it was opened with, "" for all of it.
    """

    __tablename__ = "bookmark"
    __table_args__ = (UniqueConstraint("who", "filters"),)

    id: Mapped[Id]
    who: Mapped[str]
    filters: Mapped[str]
    about: Mapped[str]
    at: Mapped[datetime]
