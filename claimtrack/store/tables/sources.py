"""Where words were printed: outlets, articles, and the versions of an article."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claimtrack.domain.period import Precision
from claimtrack.store.tables.base import KEEP_IDS, Base, Code, Hash, Id, words


class Outlet(Base):
    """Who publishes. ``folded`` is the name as ``names.fold`` gives it; ``family`` the owner."""

    __tablename__ = "outlet"

    id: Mapped[Id]
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    domain: Mapped[str | None]
    kind: Mapped[Code | None]
    country: Mapped[str | None]
    family: Mapped[str | None]

    articles: Mapped[list["Article"]] = relationship(back_populates="outlet")


class Article(Base):
    """One published text, whatever its versions. ``key`` comes from its address, else its words.

    ``published`` is a first and a last day, both included: equal where the day is known;
    ``published_at`` and ``updated_at`` are what the page prints, in ISO 8601, as fine as it does.
    ``kind``:
    "interview", "call"… of an oral source, whose text is somebody's notes. ``fixed``: fields set
    by hand, their names parted by blanks; no ingest changes them.
    """

    __tablename__ = "article"
    __table_args__ = (Index(None, "published_earliest"), KEEP_IDS)

    id: Mapped[Id]
    key: Mapped[Hash] = mapped_column(unique=True)
    outlet_id: Mapped[int | None] = mapped_column(ForeignKey("outlet.id"), index=True)
    url: Mapped[str | None]
    canonical_url: Mapped[str | None] = mapped_column(index=True)
    title: Mapped[str | None]
    byline: Mapped[str | None]
    agency: Mapped[str | None]
    lang: Mapped[str]
    published_earliest: Mapped[date | None]
    published_latest: Mapped[date | None]
    published_precision: Mapped[Precision | None] = mapped_column(words(Precision))
    published_at: Mapped[str | None]
    updated_at: Mapped[str | None]
    kind: Mapped[Code | None]
    fixed: Mapped[str | None]

    outlet: Mapped[Outlet | None] = relationship(back_populates="articles")
    snapshots: Mapped[list["Snapshot"]] = relationship(
        back_populates="article", order_by="Snapshot.id"
    )
    archived: Mapped[list["ArchiveCopy"]] = relationship(order_by="ArchiveCopy.id")

    @property
    def name(self) -> str:
        """The short id people use: A1."""
        return f"A{self.id}"


class Snapshot(Base):
    """One version of an article. Statements point here, so an edited article moves no quotation.

    ``text`` is what was read, unchanged; ``raw`` the bytes it came from; ``reader`` and its version
    what made the one of the other. ``etag`` and ``modified`` are the server's, to ask it again.
    ``signature`` is the text's sketch (``domain.origins.copies``); ``copies`` is one for all texts
    that are copies of one another: the first of their checksums in order.
    """

    __tablename__ = "snapshot"
    __table_args__ = (UniqueConstraint("article_id", "text_sha256"),)

    id: Mapped[Id]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    retrieved_at: Mapped[datetime | None]
    source: Mapped[str | None]
    media_type: Mapped[str]
    encoding: Mapped[str | None]
    reader: Mapped[str | None]
    reader_version: Mapped[str | None]
    etag: Mapped[str | None]
    modified: Mapped[str | None]
    sha256: Mapped[Hash] = mapped_column(index=True)
    raw: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    text: Mapped[str]
    text_sha256: Mapped[Hash] = mapped_column(index=True)
    signature: Mapped[str | None]
    copies: Mapped[Hash | None] = mapped_column(index=True)

    article: Mapped[Article] = relationship(back_populates="snapshots")


class SnapshotKey(Base):
    """One of the hashes under which a snapshot's text is filed, to find its copies."""

    __tablename__ = "snapshot_key"

    snapshot_id: Mapped[int] = mapped_column(
        ForeignKey("snapshot.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False, index=True)


class ArchiveCopy(Base):
    """Where else a copy of an article lies: a web archive's address."""

    __tablename__ = "archive_copy"
    __table_args__ = (UniqueConstraint("article_id", "url"),)

    id: Mapped[Id]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    url: Mapped[str]
    at: Mapped[datetime]
    who: Mapped[str | None]


class Tombstone(Base):
    """What stays of one version of an article that was taken out for good: its hashes, and why."""

    __tablename__ = "tombstone"

    id: Mapped[Id]
    article: Mapped[str]
    key: Mapped[Hash] = mapped_column(index=True)
    sha256: Mapped[Hash] = mapped_column(index=True)
    text_sha256: Mapped[Hash] = mapped_column(index=True)
    why: Mapped[str]
    who: Mapped[str | None]
    at: Mapped[datetime]
