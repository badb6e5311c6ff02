"""Values that span several columns of a row, read from any row that has these columns."""

from datetime import date
from typing import Any

from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Quantity


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
