"""How claims belong together: figures, links, what people changed of them, and dossiers."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claimtrack.store.tables.base import KEEP_IDS, Base, Code, Id, Provenance, words
from claimtrack.store.tables.closed_sets import Relation
from claimtrack.store.tables.sources import Article


class Figure(Base):
    """What several claims give a value for, known by its slug."""

    __tablename__ = "figure"

    id: Mapped[Id]
    slug: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    measure: Mapped[str | None]
    population: Mapped[str | None]
    place: Mapped[str | None]
    denominator: Mapped[str | None]
    unit: Mapped[str | None]
    part_of_id: Mapped[int | None] = mapped_column(ForeignKey("figure.id"), index=True)

    part_of: Mapped["Figure | None"] = relationship(remote_side="Figure.id")


class Link(Provenance, Base):
    """One claim to another, read from ``source`` to ``target``: source corrects target."""

    __tablename__ = "link"
    __table_args__ = (UniqueConstraint("source_id", "target_id", "relation"),)

    id: Mapped[Id]
    source_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    target_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    relation: Mapped[Relation] = mapped_column(words(Relation))


class Mending(Base):
    """A person's answer to how claims were grouped, laid over what the program finds each time.

    ``kind``: "rename" or "merge" ``figure`` into ``target``, "move" ``claim_id`` into ``target``,
    "part of": ``figure`` is a part of ``target``. The claims beside the slugs are the first of
    each figure when the answer was given: they find it again where a slug has changed since.
    """

    __tablename__ = "mending"
    __table_args__ = (KEEP_IDS,)

    id: Mapped[Id]
    kind: Mapped[Code]
    figure: Mapped[str]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    target: Mapped[str]
    target_claim_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"), index=True)
    who: Mapped[str | None]
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None]


class Dossier(Base):
    """One investigation: a named set of articles and figures.

    ``used_at``: since when commands keep to it without being told; None for all but one.
    """

    __tablename__ = "dossier"

    id: Mapped[Id]
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    note: Mapped[str | None]
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]

    articles: Mapped[list[Article]] = relationship(
        secondary="dossier_article", order_by="Article.id", viewonly=True
    )
    figures: Mapped[list["DossierFigure"]] = relationship(
        order_by="DossierFigure.id", viewonly=True
    )


class DossierArticle(Base):
    """An article's place in a dossier."""

    __tablename__ = "dossier_article"

    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True, index=True)


class DossierFigure(Base):
    """A figure's place in a dossier, by its slug and one of its claims (see ``Mending``)."""

    __tablename__ = "dossier_figure"
    __table_args__ = (UniqueConstraint("dossier_id", "slug"), KEEP_IDS)

    id: Mapped[Id]
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    slug: Mapped[str]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
