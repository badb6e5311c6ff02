"""Writing all rows of a new snapshot at once: one statement for each table, whatever the number."""

from typing import Any

from sqlalchemy import Insert, bindparam, insert, select
from sqlalchemy.orm import Session

from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Quantity
from claimtrack.store.tables.models import Base, Claim, Statement, StatementSpan
from claimtrack.store.tables.spans import Span
from claimtrack.store.write.columns import FoundRows, Keyed

Columns = dict[str, Any]


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
    pieces = [
        {"statement_id": number, "position": position, **_span(span)}
        for number, spans in zip(statements, rows.pieces, strict=True)
        for position, span in enumerate(spans, start=1)
    ]
    if pieces:
        session.connection().execute(_INSERTS[StatementSpan], pieces)
    held = [None if at is None else statements[at] for at in rows.holders]
    claims = [
        (key, {"statement_id": number, **_claim(values)})
        for (key, values), number in zip(rows.claims, held, strict=True)
    ]
    return statements, _insert(session, Claim, snapshot, claims)


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
    return columns | _span(span) | _window(said, "said_", "said_widest_", "said_")


def _claim(values: Columns) -> Columns:
    columns = dict(values)
    span, said = columns.pop("span"), columns.pop("said")
    quantity, window = columns.pop("quantity"), columns.pop("window")
    columns |= _span(span) | _ends(said, "said_") | _quantity(quantity)
    return columns | _window(window, "window_", "widest_", "window_")


def _span(span: Span) -> Columns:
    return {
        "exact": span.exact,
        "prefix": span.prefix,
        "suffix": span.suffix,
        "start": span.start,
        "end": span.end,
    }


def _quantity(quantity: Quantity) -> Columns:
    return {
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "hedge": quantity.hedge,
        "hedge_words": quantity.words,
        "step": quantity.step,
    }


def _ends(period: Period | None, prefix: str) -> Columns:
    start, end = (None, None) if period is None else (period.start, period.end)
    return {f"{prefix}start": start, f"{prefix}end": end}


def _window(window: Window | None, nominal: str, widest: str, rest: str) -> Columns:
    """The columns of a window, whose names begin with these words."""
    return (
        _ends(window.nominal if window else None, nominal)
        | _ends(window.widest if window else None, widest)
        | {
            f"{rest}precision": window.precision if window else None,
            f"{rest}words": window.words if window else None,
        }
    )
