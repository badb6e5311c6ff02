"""What was said: statements, the pieces of a cut quotation, and numeric claims."""

from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from claimtrack.domain.claim import Basis, Kind, Level, Modality
from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Act, NumeralKind, StatementKind
from claimtrack.store.tables.base import KEEP_IDS, Base, Code, EditState, Id, Provenance, words
from claimtrack.store.tables.figures import Figure
from claimtrack.store.tables.people import Speaker
from claimtrack.store.tables.sources import Snapshot
from claimtrack.store.tables.spans import Span
from claimtrack.store.tables.values import (
    Columns,
    quantity_columns,
    quantity_of,
    said_columns,
    said_of,
    window_columns,
    window_of,
)


class Spanned:
    """A row that stands at one place of a snapshot's text."""

    exact: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]


class Statement(Spanned, Provenance, EditState, Base):
    """One attributed utterance. ``speaker`` is who, ``mention`` the words printed for them here.

    ``key`` tells it from the other statements of its snapshot, so that reading the same text
    again finds this row. ``span`` is its first stretch; a quotation cut by its reporting clause
    goes on in ``pieces``.
    """

    __tablename__ = "statement"
    __table_args__ = (UniqueConstraint("snapshot_id", "key"), KEEP_IDS)

    id: Mapped[Id]
    snapshot_id: Mapped[int] = mapped_column(ForeignKey("snapshot.id"))
    key: Mapped[str]
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("speaker.id"), index=True)
    mention: Mapped[str | None]
    mention_start: Mapped[int | None]
    mention_end: Mapped[int | None]
    role: Mapped[str | None]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("speaker.id"), index=True)
    kind: Mapped[StatementKind] = mapped_column(words(StatementKind))
    act: Mapped[Act] = mapped_column(words(Act))
    cue: Mapped[str | None]
    cue_start: Mapped[int | None]
    cue_end: Mapped[int | None]
    said_start: Mapped[date | None]
    said_end: Mapped[date | None]
    said_widest_start: Mapped[date | None]
    said_widest_end: Mapped[date | None]
    said_precision: Mapped[Precision | None] = mapped_column(words(Precision))
    said_words: Mapped[str | None]
    relay: Mapped[str | None]
    chrome: Mapped[Code | None]

    span: Mapped[Span] = composite("exact", "prefix", "suffix", "start", "end")
    snapshot: Mapped[Snapshot] = relationship()
    speaker: Mapped[Speaker | None] = relationship(foreign_keys=[speaker_id])
    organisation: Mapped[Speaker | None] = relationship(foreign_keys=[organisation_id])
    pieces: Mapped[list["StatementSpan"]] = relationship(
        order_by="StatementSpan.position", cascade="all, delete-orphan"
    )
    claims: Mapped[list["Claim"]] = relationship(back_populates="statement", order_by="Claim.start")

    @property
    def name(self) -> str:
        """The short id people use: S12."""
        return f"S{self.id}"

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every stretch of its words, in the order of the text."""
        return (self.span, *(piece.span for piece in self.pieces))

    @property
    def said(self) -> Window | None:
        """When it was said, with both readings where the words allow two."""
        return said_of(self)

    @said.setter
    def said(self, said: Window | None) -> None:
        _set(self, said_columns(said))


class StatementSpan(Spanned, Base):
    """A further stretch of a quotation that its reporting clause cuts; ``position`` from 1."""

    __tablename__ = "statement_span"

    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)

    span: Mapped[Span] = composite("exact", "prefix", "suffix", "start", "end")


class Claim(Spanned, Provenance, EditState, Base):
    """One numeric claim: the fields of ``domain.claim.Claim``, and where its words stand.

    ``speaker`` is whom the figure goes back to, who need not be the one who speaks. ``quantity``
    and ``window`` are plain properties: composite() builds its values by position, and these two
    take keywords only.
    """

    __tablename__ = "claim"
    __table_args__ = (
        UniqueConstraint("snapshot_id", "key"),
        Index(None, "unit", "measure"),
        KEEP_IDS,
    )

    id: Mapped[Id]
    snapshot_id: Mapped[int] = mapped_column(ForeignKey("snapshot.id"))
    statement_id: Mapped[int | None] = mapped_column(ForeignKey("statement.id"), index=True)
    key: Mapped[str]
    numeral_kind: Mapped[NumeralKind] = mapped_column(words(NumeralKind))
    numeral_start: Mapped[int]
    numeral_end: Mapped[int]
    delta: Mapped[bool] = mapped_column(default=False)
    factor: Mapped[bool] = mapped_column(default=False)
    value: Mapped[Decimal | None]
    low: Mapped[Decimal | None]
    high: Mapped[Decimal | None]
    hedge: Mapped[Hedge] = mapped_column(words(Hedge))
    hedge_words: Mapped[str]
    step: Mapped[Decimal | None]
    unit: Mapped[str | None]
    per: Mapped[str | None]
    counted: Mapped[str]
    measure: Mapped[str | None]
    population: Mapped[str | None]
    place: Mapped[str | None]
    denominator: Mapped[str | None]
    definition: Mapped[str | None]
    kind: Mapped[Kind | None] = mapped_column(words(Kind))
    window_start: Mapped[date | None]
    window_end: Mapped[date | None]
    widest_start: Mapped[date | None]
    widest_end: Mapped[date | None]
    window_precision: Mapped[Precision | None] = mapped_column(words(Precision))
    window_words: Mapped[str | None]
    basis: Mapped[Basis | None] = mapped_column(words(Basis))
    modality: Mapped[Modality] = mapped_column(words(Modality))
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("speaker.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("speaker.id"), index=True)
    agency: Mapped[str | None]
    said_start: Mapped[date | None]
    said_end: Mapped[date | None]
    utterance: Mapped[str | None] = mapped_column(index=True)
    measure_level: Mapped[Level | None] = mapped_column(words(Level))
    place_level: Mapped[Level | None] = mapped_column(words(Level))
    window_level: Mapped[Level | None] = mapped_column(words(Level))
    source_level: Mapped[Level | None] = mapped_column(words(Level))
    figure_id: Mapped[int | None] = mapped_column(ForeignKey("figure.id"), index=True)
    revises: Mapped[bool] = mapped_column(default=False, server_default=false())
    chrome: Mapped[Code | None]

    span: Mapped[Span] = composite("exact", "prefix", "suffix", "start", "end")
    said: Mapped[Period | None] = composite("said_start", "said_end")
    snapshot: Mapped[Snapshot] = relationship()
    statement: Mapped[Statement | None] = relationship(back_populates="claims")
    speaker: Mapped[Speaker | None] = relationship(foreign_keys=[speaker_id])
    organisation: Mapped[Speaker | None] = relationship(foreign_keys=[organisation_id])
    figure: Mapped[Figure | None] = relationship()

    @property
    def name(self) -> str:
        """The short id people use: C7."""
        return f"C{self.id}"

    @property
    def quantity(self) -> Quantity:
        """The number as printed, with its hedge and literal bounds."""
        return quantity_of(self)

    @quantity.setter
    def quantity(self, quantity: Quantity) -> None:
        _set(self, quantity_columns(quantity))

    @property
    def window(self) -> Window | None:
        """When the figure holds, with both readings where the words allow two."""
        return window_of(self)

    @window.setter
    def window(self, window: Window | None) -> None:
        _set(self, window_columns(window))


def _set(row: Statement | Claim, columns: Columns) -> None:
    """Put what several columns hold together."""
    for name, value in columns.items():
        setattr(row, name, value)
