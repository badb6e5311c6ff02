"""Digests: one text for one value, and what changed between two of them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from claimtrack.domain.claim import Kind
from claimtrack.domain.period import Period
from claimtrack.services.reports.digest import KINDS, Changed, Digest, Item, _canonical, changes


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(Decimal("5.0"), '"5"', id="idle-zero"),
        pytest.param(Decimal(5), '"5"', id="whole"),
        pytest.param(Decimal(50), '"50"', id="zero-that-counts"),
        pytest.param(Decimal("0.50"), '"0.5"', id="fraction"),
        pytest.param(Kind.STOCK, '"stock"', id="member"),
        pytest.param(date(2016, 12, 10), '"2016-12-10"', id="day"),
        pytest.param(datetime(2016, 12, 10, tzinfo=UTC), '"2016-12-10T00:00:00+00:00"', id="time"),
        pytest.param(
            Period(date(2016, 12, 10), date(2016, 12, 11)), '["2016-12-10","2016-12-11"]', id="days"
        ),
        pytest.param({"b": 1, "a": None}, '{"a":null,"b":1}', id="order-of-keys"),
        pytest.param({1: (True, 2)}, '{"1":[true,2]}', id="number-as-key"),
        pytest.param(frozenset({"b", "a"}), '["\\"a\\"","\\"b\\""]', id="set"),
        pytest.param("Évacués", '"\\u00c9vacu\\u00e9s"', id="accents"),
    ],
)
def test_one_text_for_one_value(value: object, text: str) -> None:
    assert _canonical(value) == text


def test_two_spellings_of_a_number_are_one() -> None:
    assert _canonical([Decimal("18000.00")]) == _canonical((Decimal(18000),))


OLD = Item("≈ 18000", "aaa")


def digest(**figures: Item) -> Digest:
    return Digest("", {"figure": figures})


def changed(name: str, before: str | None, after: str | None) -> Changed:
    return Changed(kind="figure", name=name, before=before, after=after)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        pytest.param({"a": OLD}, {"a": OLD}, [], id="same"),
        pytest.param({"a": OLD}, {}, [changed("a", "≈ 18000", None)], id="gone"),
        pytest.param({}, {"a": OLD}, [changed("a", None, "≈ 18000")], id="new"),
        pytest.param(
            {"a": OLD},
            {"a": Item("20000", "bbb")},
            [changed("a", "≈ 18000", "20000")],
            id="other-value",
        ),
        pytest.param(
            {"a": OLD},
            {"a": Item("≈ 18000", "bbb")},
            [changed("a", "≈ 18000", "≈ 18000")],
            id="same-in-short",
        ),
        pytest.param(
            {"a": OLD, "b": OLD, "c": OLD},
            {"d": OLD, "c": Item("1", "c"), "b": OLD},
            [
                changed("a", "≈ 18000", None),
                changed("c", "≈ 18000", "1"),
                changed("d", None, "≈ 18000"),
            ],
            id="gone-changed-new",
        ),
    ],
)
def test_what_changed(old: dict[str, Any], new: dict[str, Any], found: list[Changed]) -> None:
    assert list(changes(digest(**old), digest(**new))) == found


def test_kinds_come_in_their_order() -> None:
    old = Digest("", {kind: {"x": OLD} for kind in reversed(KINDS)})
    assert [change.kind for change in changes(old, Digest("", {}))] == list(KINDS)
