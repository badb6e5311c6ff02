"""The log: one step for each command that changed something, and its changes row by row."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from claimtrack.store.tables.base import KEEP_IDS, Base, Code, Id


class Step(Base):
    """What one command did: ``action`` ("figure rename") to ``what`` ("left-aleppo").

    ``who`` is None for the program. ``undoes_id`` names the step that this one takes back.
    """

    __tablename__ = "step"
    __table_args__ = (KEEP_IDS,)

    id: Mapped[Id]
    at: Mapped[datetime]
    who: Mapped[str | None]
    action: Mapped[str]
    what: Mapped[str]
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("step.id"), index=True)


class Change(Base):
    """One line of the append-only log: one row of one table before and after.

    ``action``: "insert", "update" or "delete" of the row ``row_id`` of ``row_table``; "ingest" for
    a new version of an article, whose rows the program made and can make again: they have no
    lines of their own. ``what`` is the row's short id where it has one ("C7"). ``before`` and
    ``after`` are JSON objects as text: of an update the fields that differ, of an insert or a
    delete the whole row; None where there was, or is, nothing. Lines older than the steps name
    no row.
    """

    __tablename__ = "change"
    __table_args__ = (Index(None, "what"), Index(None, "row_table", "row_id"))

    id: Mapped[Id]
    step_id: Mapped[int] = mapped_column(ForeignKey("step.id"), index=True)
    at: Mapped[datetime]
    who: Mapped[str | None]
    action: Mapped[Code]
    what: Mapped[str]
    row_table: Mapped[Code | None]
    row_id: Mapped[str | None]
    before: Mapped[str | None]
    after: Mapped[str | None]
