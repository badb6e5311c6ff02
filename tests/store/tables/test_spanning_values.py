"""Values of several columns: what is written is what is read again."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.store.tables.models import Claim, Statement
from claimtrack.store.tables.values import (
    SPANNING,
    quantity_columns,
    quantity_of,
    said_columns,
    said_of,
    window_columns,
    window_of,
)

DAY = Period(date(2016, 12, 1), date(2016, 12, 2))
WEEK = Period(date(2016, 11, 28), date(2016, 12, 5))


@pytest.mark.parametrize(
    "window",
    [
        None,
        Window(nominal=DAY, precision=Precision.DAY, words="1 December"),
        Window(nominal=DAY, widest=WEEK, precision=Precision.DAY, words="this week"),
    ],
    ids=["unknown", "one reading", "two readings"],
)
def test_windows(window: Window | None) -> None:
    assert window_of(SimpleNamespace(**window_columns(window))) == window
    assert said_of(SimpleNamespace(**said_columns(window))) == window


def test_quantities() -> None:
    many = Quantity(
        value=Decimal(500), low=Decimal(500), high=None, hedge=Hedge.MORE_THAN, words="plus de"
    )
    assert quantity_of(SimpleNamespace(**quantity_columns(many))) == many


@pytest.mark.parametrize(("model", "values"), [(Claim, "span quantity window"),
                                               (Statement, "span said")])  # fmt: skip
def test_a_row_has_the_columns(model: type[Claim] | type[Statement], values: str) -> None:
    there = set(model.__table__.columns.keys())
    for value in values.split():
        assert set(SPANNING[value]) <= there
