"""Writing all rows of a new snapshot at once: one statement for each table, whatever the number."""

from sqlalchemy import Insert, bindparam, insert, select
from sqlalchemy.orm import Session

from claimtrack.store.tables.models import Base, Claim, Statement, StatementSpan
from claimtrack.store.tables.spans import Span
from claimtrack.store.tables.values import (
    Columns,
    period_columns,
    quantity_columns,
    said_columns,
    span_columns,
    window_columns,
)
from claimtrack.store.write.columns import FoundRows, Keyed

_INSERTS: dict[type[Base], Insert] = {
    model: insert(model.__table__)  # type: ignore[arg-type]
    for model in (Statement, StatementSpan, Claim)
}
_IDS = {
    model: select(model.id, model.key).where(model.snapshot_id == bindparam("snapshot"))
    for model in (Statement, Claim)
}


def insert_rows(session: Session, snapshot: int, rows: FoundRows) -> tuple[list[int], list[int]]:
    """Insert the rows of a reading of a new snapshot; the ids of its statements and claims."""
    statements = _insert(
        session, Statement, snapshot, [(k, _statement(v)) for k, v in rows.statements]
    )
    _insert_pieces(session, statements, rows.pieces)
    held = [None if at is None else statements[at] for at in rows.holders]
    claims = [
        (key, {"statement_id": number, **_claim(values)})
        for (key, values), number in zip(rows.claims, held, strict=True)
    ]
    return statements, _insert(session, Claim, snapshot, claims)


def _insert_pieces(session: Session, statements: list[int], pieces: list[list[Span]]) -> None:
    """Insert the further stretches of each statement."""
    rows = [
        {"statement_id": number, "position": position, **span_columns(span)}
        for number, spans in zip(statements, pieces, strict=True)
        for position, span in enumerate(spans, start=1)
    ]
    if rows:
        session.connection().execute(_INSERTS[StatementSpan], rows)


def _insert(
    session: Session, model: type[Statement] | type[Claim], snapshot: int, rows: list[Keyed]
) -> list[int]:
    if not rows:
        return []
    connection = session.connection()
    full = [{"snapshot_id": snapshot, "key": key, **values} for key, values in rows]
    connection.execute(_INSERTS[model], full)
    found = {key: number for number, key in connection.execute(_IDS[model], {"snapshot": snapshot})}
    return [found[key] for key, _ in rows]


def _statement(values: Columns) -> Columns:
    columns = dict(values)
    span, said = columns.pop("span"), columns.pop("said")
    return columns | span_columns(span) | said_columns(said)


def _claim(values: Columns) -> Columns:
    columns = dict(values)
    span, said = columns.pop("span"), columns.pop("said")
    quantity, window = columns.pop("quantity"), columns.pop("window")
    columns |= span_columns(span) | period_columns(said, "said_") | quantity_columns(quantity)
    return columns | window_columns(window)
