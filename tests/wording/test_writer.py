from datetime import date
from decimal import Decimal

import pytest

from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.wording.writer import number, published, quantity_text, short_period


@pytest.mark.parametrize(
    ("value", "fr", "en"),
    [
        ("50000", "50\u202f000", "50,000"),
        ("999", "999", "999"),
        ("2.40", "2,4", "2.4"),
        ("1120000", "1\u202f120\u202f000", "1,120,000"),
        ("100", "100", "100"),
        ("1E+3", "1\u202f000", "1,000"),
        ("-0.5", "\u22120,5", "\u22120.5"),
    ],
)
def test_number(value: str, fr: str, en: str) -> None:
    assert number(Decimal(value), "fr") == fr
    assert number(Decimal(value), "en") == en


def quantity(value: int | None, hedge: Hedge, low: int | None, high: int | None) -> Quantity:
    def exact(n: int | None) -> Decimal | None:
        return None if n is None else Decimal(n)

    return Quantity(value=exact(value), low=exact(low), high=exact(high), hedge=hedge)


@pytest.mark.parametrize(
    ("given", "unit", "shown"),
    [
        (quantity(900, Hedge.ABOUT, 900, 900), "person", "≈ 900"),
        (quantity(18000, Hedge.NEARLY, 18000, 18000), "person", "≲ 18,000"),
        (quantity(27, Hedge.AT_LEAST, 27, None), "person", "≥ 27"),
        (quantity(5000, Hedge.LESS_THAN, None, 5000), None, "< 5,000"),
        (quantity(None, Hedge.RANGE, 6000, 8000), "person", "6,000–8,000"),
        (quantity(None, Hedge.VAGUE, 2000, 9999), "person", "2,000–9,999"),
        (quantity(93, Hedge.EXACT, 93, 93), "percent", "93%"),
        (quantity(12, Hedge.EXACT, 12, 12), "hectare", "12\u00a0hectares"),
        (quantity(None, Hedge.RANGE, 40, None), "person", "≥ 40"),
        (quantity(None, Hedge.VAGUE, None, None), "person", "?"),
    ],
)
def test_amount_in_english(given: Quantity, unit: str | None, shown: str) -> None:
    assert quantity_text(given, unit, "en") == shown


def test_amount_in_french() -> None:
    assert quantity_text(quantity(93, Hedge.EXACT, 93, 93), "percent", "fr") == "93\u202f%"


@pytest.mark.parametrize(
    ("first", "end", "fr", "en"),
    [
        ((2016, 12, 10), (2016, 12, 11), "10 déc. 2016", "10 Dec 2016"),
        ((2016, 12, 9), (2016, 12, 11), "9–10 déc. 2016", "9–10 Dec 2016"),
        ((2016, 11, 30), (2016, 12, 2), "30 nov. – 1er déc. 2016", "30 Nov – 1 Dec 2016"),
        ((2016, 12, 31), (2017, 1, 2), "31 déc. 2016 – 1er janv. 2017", "31 Dec 2016 – 1 Jan 2017"),
    ],
)
def test_days(first: tuple[int, int, int], end: tuple[int, int, int], fr: str, en: str) -> None:
    period = Period(date(*first), date(*end))
    assert short_period(period, "fr") == fr
    assert short_period(period, "en") == en


def test_published() -> None:
    assert published(None, None, "en") == ""
    assert published(date(2016, 12, 1), date(2016, 12, 31), "en") == "1–31 Dec 2016"
