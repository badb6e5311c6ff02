"""A person's own rating of a claim, and where a reader stopped in the queue."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimtrack.store.tables.base import Base, Id


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
