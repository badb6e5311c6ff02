"""Looking for damage: in the file, between rows, and between quotations and their texts."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claimtrack.store.dialect import damage
from claimtrack.store.tables.models import (
    Article,
    Claim,
    Figure,
    Outlet,
    Snapshot,
    Speaker,
    Statement,
)
from claimtrack.store.write.articles import sha256

COUNTED = (Outlet, Article, Snapshot, Speaker, Statement, Claim, Figure)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. ``what``: a short id, a table, or the file.

    Kinds: "file", "reference" (a row points nowhere), "text" (a stored text has changed),
    "span" (the words are not where they should be).
    """

    kind: str
    what: str
    detail: str


def count_rows(session: Session) -> dict[str, int]:
    """Rows by table."""
    return {
        table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0
        for table in COUNTED
    }


def problems(session: Session) -> Iterator[Problem]:
    """Everything that is wrong, the file first."""
    for kind, what, detail in damage(session.connection()):
        yield Problem(kind, what, detail)
    for number in session.scalars(select(Snapshot.id).order_by(Snapshot.id)).all():
        snapshot = session.get_one(Snapshot, number)
        yield from _in_snapshot(session, snapshot)
        session.expunge_all()  # one text in memory at a time


def _in_snapshot(session: Session, snapshot: Snapshot) -> Iterator[Problem]:
    yield from _in_text(snapshot)
    for statement in session.scalars(
        select(Statement).where(Statement.snapshot_id == snapshot.id).order_by(Statement.id)
    ):
        yield from _in_statement(statement, snapshot.text)
    for claim in session.scalars(
        select(Claim).where(Claim.snapshot_id == snapshot.id).order_by(Claim.id)
    ):
        if not claim.span.holds_in(snapshot.text):
            yield Problem("span", claim.name, _moved(claim.exact))


def _in_text(snapshot: Snapshot) -> Iterator[Problem]:
    name = f"A{snapshot.article_id}"
    if sha256(snapshot.text) != snapshot.text_sha256:
        yield Problem("text", name, "the stored text is not the one that was read")
    if sha256(snapshot.raw) != snapshot.sha256:
        yield Problem("text", name, "the stored bytes are not the ones that were read")


def _in_statement(statement: Statement, text: str) -> Iterator[Problem]:
    for span in statement.spans:
        if not span.holds_in(text):
            yield Problem("span", statement.name, _moved(span.exact))
    for printed, start, end in (
        (statement.mention, statement.mention_start, statement.mention_end),
        (statement.cue, statement.cue_start, statement.cue_end),
    ):
        if printed is not None and not _stands(printed, text, start, end):
            yield Problem("span", statement.name, _moved(printed))


def _stands(printed: str, text: str, start: int | None, end: int | None) -> bool:
    """Whether the words are at their place, or no place is noted."""
    return start is None or text[start:end] == printed


def _moved(words: str) -> str:
    return f"the text does not have these words at their place: {words[:60]}"
