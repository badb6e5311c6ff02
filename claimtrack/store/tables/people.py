"""Who speaks: persons, organisations and groups, their names and their posts."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claimtrack.store.tables.base import Base, Code, Id, Provenance


class Speaker(Base):
    """A person, an organisation, a group, or someone unnamed ("a resident").

    ``folded`` is the name as ``names.fold`` gives it, for sorting. Not unique: two people may
    share a name. ``merged_into_id``: whom a person found this to be; nothing else points here
    then. ``who`` made it, None for the program.
    """

    __tablename__ = "speaker"

    id: Mapped[Id]
    name: Mapped[str]
    folded: Mapped[str]
    kind: Mapped[Code | None]
    description: Mapped[str | None]
    wikidata: Mapped[str | None]
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("speaker.id"), index=True)
    who: Mapped[str | None]

    aliases: Mapped[list["Alias"]] = relationship(
        back_populates="speaker", order_by="Alias.id", cascade="all, delete-orphan"
    )

    @property
    def short(self) -> str:
        """The short id people use: P3."""
        return f"P{self.id}"


def _ending(context: DefaultExecutionContext) -> str:
    """The last word of the sound of a name that is written."""
    heard = context.current_parameters["sound"] if context.current_parameters else ""
    return str(heard).rpartition(" ")[2]


class Alias(Base):
    """One name of a speaker, as printed in one language; ``sound`` as ``names.sound`` gives it.

    ``ending``: its last word, by which the full name is found of whom a text calls by the surname.
    """

    __tablename__ = "alias"
    __table_args__ = (UniqueConstraint("speaker_id", "name", "lang"),)

    id: Mapped[Id]
    speaker_id: Mapped[int] = mapped_column(ForeignKey("speaker.id"))
    name: Mapped[str]
    lang: Mapped[str]
    sound: Mapped[str] = mapped_column(index=True)
    ending: Mapped[str] = mapped_column(index=True, default=_ending)

    speaker: Mapped[Speaker] = relationship(back_populates="aliases")


class Affiliation(Provenance, Base):
    """A speaker's post in an organisation, the role as printed; days where they are known."""

    __tablename__ = "affiliation"
    __table_args__ = (UniqueConstraint("speaker_id", "organisation_id", "role"),)

    id: Mapped[Id]
    speaker_id: Mapped[int] = mapped_column(ForeignKey("speaker.id"))
    organisation_id: Mapped[int] = mapped_column(ForeignKey("speaker.id"), index=True)
    role: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None]
    until: Mapped[date | None]

    speaker: Mapped[Speaker] = relationship(foreign_keys=[speaker_id])
    organisation: Mapped[Speaker] = relationship(foreign_keys=[organisation_id])


class SpeakerApart(Base):
    """A person's word that two speakers are not one, the smaller id first."""

    __tablename__ = "speaker_apart"
    __table_args__ = (UniqueConstraint("speaker_id", "other_id"),)

    id: Mapped[Id]
    speaker_id: Mapped[int] = mapped_column(ForeignKey("speaker.id", ondelete="CASCADE"))
    other_id: Mapped[int] = mapped_column(ForeignKey("speaker.id", ondelete="CASCADE"), index=True)
    who: Mapped[str | None]
    at: Mapped[datetime]
