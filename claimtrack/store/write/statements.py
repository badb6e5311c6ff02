"""Writing the statements and claims of one reading, and bringing older ones up to date."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from claimtrack.domain.reading import Reading
from claimtrack.store.tables.models import (
    Claim,
    DossierFigure,
    Judgement,
    Link,
    Mending,
    Rating,
    Snapshot,
    Statement,
    StatementSpan,
)
from claimtrack.store.tables.spans import Span
from claimtrack.store.write.batch import insert_rows
from claimtrack.store.write.columns import FoundRows
from claimtrack.store.write.part_links import drop_parts, write_parts
from claimtrack.store.write.rows import fill, fixed

Row = TypeVar("Row", Statement, Claim)


@dataclass(slots=True)
class FindingsWriter:
    """Writes into one snapshot, and counts what it does."""

    session: Session
    snapshot: Snapshot
    rows: FoundRows
    new: Counter[type] = field(default_factory=Counter)
    changed: int = 0
    removed: int = 0

    def put(self, table: type[Row], key: str, values: dict[str, object]) -> Row:
        """The row with this key, made or brought up to date; what a person made stays."""
        row = self.session.scalars(
            select(table).where(table.snapshot_id == self.snapshot.id, table.key == key)
        ).one_or_none()
        if row is None:
            row = table(snapshot_id=self.snapshot.id, key=key, **values)
            self.session.add(row)
            self.session.flush()
            self.new[table] += 1
        elif row.who is None:
            self._bring_up_to_date(row, values)
        return row

    def rows_not_in(self, table: type[Row], found: set[int]) -> Iterator[Row]:
        """The rows of the text that a reading did not find, and no person had a hand in."""
        query = select(table).where(table.snapshot_id == self.snapshot.id).order_by(table.id)
        for row in self.session.scalars(query):
            if row.id not in found and not _by_hand(row):
                yield row

    def _bring_up_to_date(self, row: Row, values: dict[str, object]) -> None:
        """Set what a newer reading says, but for what a person set."""
        _, after = fill(row, {name: values[name] for name in values if not fixed(row, name)})
        if set(after) - {"version"}:
            self.changed += 1
        self.session.flush()


def write_findings(writer: FindingsWriter, reading: Reading, *, fresh: bool) -> tuple[int, int]:
    """Write all that was found, remove what no longer is; how many statements and claims.

    ``fresh``: the snapshot is new, so that all its rows are, too.
    """
    if fresh:
        statements, claims = insert_rows(writer.session, writer.snapshot.id, writer.rows)
        writer.new = Counter({Statement: len(statements), Claim: len(claims)})
    else:
        statements, claims = _update(writer)
    if reading.parts or not fresh:
        write_parts(writer.session, reading, claims)
    if not fresh:
        _remove_stale(writer, set(statements), set(claims))
    return len(statements), len(claims)


def _update(writer: FindingsWriter) -> tuple[list[int], list[int]]:
    """Bring the rows of a text up to date that was read before; the ids."""
    statements = [writer.put(Statement, key, values) for key, values in writer.rows.statements]
    for row, spans in zip(statements, writer.rows.pieces, strict=True):
        _set_pieces(writer, row, spans)
    ids = [row.id for row in statements]
    return ids, _update_claims(writer, ids)


def _update_claims(writer: FindingsWriter, statements: list[int]) -> list[int]:
    """Bring the claims up to date, each in its statement; the ids."""
    held = [None if at is None else statements[at] for at in writer.rows.holders]
    claims = [
        writer.put(Claim, key, {**values, "statement_id": statement})
        for (key, values), statement in zip(writer.rows.claims, held, strict=True)
    ]
    return [row.id for row in claims]


def _set_pieces(writer: FindingsWriter, row: Statement, spans: list[Span]) -> None:
    if row.who is not None or _has_pieces(row, spans):
        return
    for piece in list(row.pieces):
        row.pieces.remove(piece)
    writer.session.flush()
    row.pieces.extend(
        StatementSpan(position=position, span=span) for position, span in enumerate(spans, start=1)
    )
    writer.session.flush()


def _has_pieces(row: Statement, spans: list[Span]) -> bool:
    return [piece.span for piece in row.pieces] == spans


def _remove_stale(writer: FindingsWriter, statements: set[int], claims: set[int]) -> None:
    """Remove what a newer reading no longer finds, unless a person made, judged or linked it."""
    for claim in writer.rows_not_in(Claim, claims):
        if not _claim_in_use(writer, claim):
            _remove(writer, claim)
    for statement in writer.rows_not_in(Statement, statements):
        if not _statement_in_use(writer, statement):
            _remove(writer, statement)


def _by_hand(row: Statement | Claim) -> bool:
    """Whether a person made the row, set a field of it, or took it back."""
    return any((row.who, row.fixed, row.status))


def _remove(writer: FindingsWriter, row: Statement | Claim) -> None:
    if isinstance(row, Claim):
        drop_parts(writer.session, [row.id])
    writer.session.delete(row)
    writer.session.flush()
    writer.removed += 1


def _claim_in_use(writer: FindingsWriter, claim: Claim) -> bool:
    judged = select(Judgement.id).where(Judgement.claim_id == claim.id)
    linked = select(Link.id).where(
        or_(Link.source_id == claim.id, Link.target_id == claim.id), Link.who.is_not(None)
    )
    mended = select(Mending.id).where(
        or_(Mending.claim_id == claim.id, Mending.target_claim_id == claim.id)
    )
    kept = select(DossierFigure.id).where(DossierFigure.claim_id == claim.id)
    rated = select(Rating.id).where(Rating.claim_id == claim.id)
    uses = (judged.exists(), rated.exists(), linked.exists(), mended.exists(), kept.exists())
    return writer.session.scalar(select(or_(*uses))) is True


def _statement_in_use(writer: FindingsWriter, statement: Statement) -> bool:
    judged = select(Judgement.id).where(Judgement.statement_id == statement.id)
    holding = select(Claim.id).where(Claim.statement_id == statement.id)
    return writer.session.scalar(select(judged.exists() | holding.exists())) is True
