"""Values that span several columns of a row: read from any row that has them, and as columns."""

from dataclasses import asdict, fields
from datetime import date
from typing import Any

from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Quantity
from claimtrack.store.tables.spans import Span

Columns = dict[str, Any]
"""Name of a column → what it holds."""


def quantity_of(row: Any) -> Quantity:
    """The number as printed, with its hedge and literal bounds."""
    return Quantity(
        value=row.value,
        low=row.low,
        high=row.high,
        hedge=row.hedge,
        words=row.hedge_words,
        step=row.step,
    )


def window_of(row: Any) -> Window | None:
    """When the figure holds, with both readings where the words allow two."""
    return _window(
        period_of(row.window_start, row.window_end),
        period_of(row.widest_start, row.widest_end),
        row.window_precision,
        row.window_words,
    )


def said_of(row: Any) -> Window | None:
    """When a statement was said, with both readings where the words allow two."""
    return _window(
        period_of(row.said_start, row.said_end),
        period_of(row.said_widest_start, row.said_widest_end),
        row.said_precision,
        row.said_words,
    )


def period_of(start: date | None, end: date | None) -> Period | None:
    """A period of which both ends are known."""
    return None if start is None or end is None else Period(start, end)


def _window(
    nominal: Period | None, widest: Period | None, precision: Precision | None, printed: str | None
) -> Window | None:
    if nominal is None:
        return None
    return Window(
        nominal=nominal,
        widest=widest,
        precision=precision or Precision.DAY,
        words=printed or "",
    )


def span_columns(span: Span) -> Columns:
    """Where words stand."""
    return asdict(span)


def quantity_columns(quantity: Quantity) -> Columns:
    """What ``quantity_of`` reads."""
    return {
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "hedge": quantity.hedge,
        "hedge_words": quantity.words,
        "step": quantity.step,
    }


def window_columns(window: Window | None) -> Columns:
    """What ``window_of`` reads."""
    return _window_columns(window, "window_", "widest_")


def said_columns(said: Window | None) -> Columns:
    """What ``said_of`` reads."""
    return _window_columns(said, "said_", "said_widest_")


def period_columns(period: Period | None, prefix: str) -> Columns:
    """Both ends of a period, in columns whose names begin so."""
    start, end = (None, None) if period is None else (period.start, period.end)
    return {f"{prefix}start": start, f"{prefix}end": end}


def _window_columns(window: Window | None, prefix: str, widest: str) -> Columns:
    nominal, wide, precision, printed = (
        (None, None, None, None)
        if window is None
        else (window.nominal, window.widest, window.precision, window.words)
    )
    return {
        **period_columns(nominal, prefix),
        **period_columns(wide, widest),
        f"{prefix}precision": precision,
        f"{prefix}words": printed,
    }


SPANNING: dict[str, tuple[str, ...]] = {
    "span": tuple(field.name for field in fields(Span)),
    "quantity": tuple(quantity_columns(Quantity(value=None, low=None, high=None))),
    "window": tuple(window_columns(None)),
    "said": tuple(said_columns(None)),
}
"""Each value that spans several columns → these; a row need not have all of them."""
