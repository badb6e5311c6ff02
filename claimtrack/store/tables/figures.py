"""How claims belong together: figures, links, what people changed of them, and dossiers."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claimtrack.store.tables.base import KEEP_IDS, Base, Code, Id, Provenance, words
from claimtrack.store.tables.closed_sets import Relation
from claimtrack.store.tables.sources import Article


class Figure(Base):
    """What several claims give a value for, known by its slug; the rows follow from the claims.

    ``key`` tells it from the other figures of its story, or of the series that it is one of.
    ``base``: its slug before something told it from others. ``named``: the slug was given by hand;
    ``also``: slugs that lead here since, parted by blanks; ``settled``: a person put claims
    together in it; ``part_of``: by hand. ``day`` and ``story_key``: the first day of its event and
    the key of its story, by which figures of one base are told apart. ``event``: "" for the main
    one of its story, else a key of the one that its claims are anchored to; ``event_place``: where
    the main one was. ``label``: what is counted, as printed. ``claims`` and ``articles``: how many
    stand; ``plain``: how many of the claims stand outside of page furniture. ``outcome``: the
    gravest of its pairs; ``origins``: how many stand behind it. ``undetermined``: how many
    findings a missing fact leaves open. ``digest``: of all that its findings were made from.
    """

    __tablename__ = "figure"
    __table_args__ = (Index(None, "claims", "slug"), Index(None, "story_id", "key"), KEEP_IDS)

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(index=True)
    slug: Mapped[str] = mapped_column(index=True)
    base: Mapped[str] = mapped_column(index=True)
    named: Mapped[bool] = mapped_column(default=False)
    also: Mapped[str | None]
    settled: Mapped[bool] = mapped_column(default=False)
    day: Mapped[date | None]
    story_key: Mapped[str]
    label: Mapped[str]
    story_id: Mapped[int | None] = mapped_column(ForeignKey("story.id"))
    event: Mapped[str | None]
    event_place: Mapped[str | None]
    series: Mapped[str | None] = mapped_column(index=True)
    measure: Mapped[str | None]
    population: Mapped[str | None]
    place: Mapped[str | None]
    denominator: Mapped[str | None]
    unit: Mapped[str | None]
    part_of_id: Mapped[int | None] = mapped_column(ForeignKey("figure.id"), index=True)
    claims: Mapped[int] = mapped_column(default=0)
    plain: Mapped[int] = mapped_column(default=0)
    articles: Mapped[int] = mapped_column(default=0)
    outcome: Mapped[Code | None] = mapped_column(index=True)
    origins: Mapped[int] = mapped_column(default=0, index=True)
    undetermined: Mapped[int] = mapped_column(default=0, index=True)
    digest: Mapped[str | None]


class FigureWord(Base):
    """A word by which a figure is found: printed in its claims, or a mark before what it tells."""

    __tablename__ = "figure_word"

    word: Mapped[str] = mapped_column(primary_key=True)
    figure_id: Mapped[int] = mapped_column(
        ForeignKey("figure.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class Finding(Base):
    """Two sides of one figure and their outcome, as ``domain.groups.findings`` makes it.

    ``a`` and ``b``: ids of claims, parted by blanks. ``rank``: sorts the most useful first.
    ``created_at``: when it first was there.
    """

    __tablename__ = "finding"

    id: Mapped[Id]
    figure_id: Mapped[int] = mapped_column(ForeignKey("figure.id", ondelete="CASCADE"), index=True)
    story_id: Mapped[int | None] = mapped_column(ForeignKey("story.id"), index=True)
    a: Mapped[str]
    b: Mapped[str]
    outcome: Mapped[Code]
    relation: Mapped[str]
    grade: Mapped[Code]
    reasons: Mapped[str]
    slip: Mapped[str | None]
    announced: Mapped[bool]
    one_side: Mapped[bool | None]
    factor: Mapped[Decimal | None]
    latest: Mapped[date | None]
    origins_a: Mapped[int]
    origins_b: Mapped[int]
    rank: Mapped[str] = mapped_column(index=True)
    created_at: Mapped[datetime] = mapped_column(index=True)


class FindingClaim(Base):
    """A claim on either side of a finding."""

    __tablename__ = "finding_claim"

    finding_id: Mapped[int] = mapped_column(
        ForeignKey("finding.id", ondelete="CASCADE"), primary_key=True
    )
    claim_id: Mapped[int] = mapped_column(
        ForeignKey("claim.id", ondelete="CASCADE"), primary_key=True, index=True
    )


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
