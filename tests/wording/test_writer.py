"""Numbers, units, dates and quoted words as each language prints them."""

from datetime import date
from decimal import Decimal

import pytest

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.wording.writer import (
    amount,
    colon,
    interval,
    number,
    percent,
    period,
    published,
    quantity_text,
    quote,
    short_period,
)


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


THREE = ("en", "fr", "es")


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("9999", None, ("9,999", "9\u202f999", "9999")),
        ("10000", None, ("10,000", "10\u202f000", "10\u202f000")),
        ("-1234.50", None, ("\u22121,234.5", "\u22121\u202f234,5", "\u22121234,5")),
        ("12", "percent", ("12%", "12\u202f%", "12\u202f%")),
        ("10000", "EUR", ("€10,000", "10\u202f000\u202f€", "10\u202f000\u202f€")),
        ("-10", "USD", ("\u2212$10", "\u221210\u202f$", "\u221210\u202f$")),
        ("400", "hectare", ("400\u00a0hectares", "400\u00a0hectares", "400\u00a0hectáreas")),
        ("12", "day", ("12\u00a0days", "12\u00a0jours", "12\u00a0días")),
        ("1", "day", ("1\u00a0day", "1\u00a0jour", "1\u00a0día")),
        ("0", "day", ("0\u00a0days", "0\u00a0jour", "0\u00a0días")),
        ("1.5", "tonne", ("1.5\u00a0tonnes", "1,5\u00a0tonne", "1,5\u00a0toneladas")),
        ("3", "GWh", ("3\u00a0GWh", "3\u00a0GWh", "3\u00a0GWh")),
        ("500", "CHF", ("500\u00a0CHF", "500\u00a0CHF", "500\u00a0CHF")),
        ("50", "EUR/100", ("50\u00a0cents", "50\u00a0centimes", "50\u00a0céntimos")),
        ("30", "degree", ("30°", "30°", "30°")),
        ("2", "hospital", ("2\u00a0hospitals", "2\u00a0hôpitaux", "2\u00a0hospitales")),
        ("3", "tente", ("3\u00a0tentes", "3\u00a0tentes", "3\u00a0tentes")),
    ],
)
def test_amounts_in_three_languages(value: str, unit: str | None, shown: tuple[str, ...]) -> None:
    assert tuple(amount(Decimal(value), unit, lang) for lang in THREE) == shown


def test_money_between_two_ends() -> None:
    money = quantity(None, Hedge.RANGE, 5000, 8000)
    assert quantity_text(money, "EUR", "en") == "€5,000–8,000"
    assert quantity_text(money, "EUR", "fr") == "5\u202f000–8\u202f000\u202f€"
    assert quantity_text(money, "EUR", "es") == "5000–8000\u202f€"
    bounds = Interval(Decimal(5000), Decimal(8000))
    assert interval(bounds, "EUR", "en") == "€5,000 to €8,000"
    assert interval(bounds, "EUR", "es") == "de 5000 a 8000\u202f€"


@pytest.mark.parametrize(
    ("first", "end", "long", "short"),
    [
        ((2019, 5, 1), (2019, 5, 2),
         ("1 May 2019", "1er mai 2019", "1 de mayo de 2019"),
         ("1 May 2019", "1er mai 2019", "1 may. 2019")),
        ((2016, 12, 9), (2016, 12, 11),
         ("9 December 2016 to 10 December 2016", "du 9 décembre 2016 au 10 décembre 2016",
          "del 9 de diciembre de 2016 al 10 de diciembre de 2016"),
         ("9–10 Dec 2016", "9–10 déc. 2016", "9–10 dic. 2016")),
    ],
)  # fmt: skip
def test_days_in_three_languages(
    first: tuple[int, int, int],
    end: tuple[int, int, int],
    long: tuple[str, ...],
    short: tuple[str, ...],
) -> None:
    span = Period(date(*first), date(*end))
    assert tuple(period(span, lang) for lang in THREE) == long
    assert tuple(short_period(span, lang) for lang in THREE) == short


def test_quotation_marks_and_colons() -> None:
    assert [quote("40 muertos", lang) for lang in THREE] == [
        "“40 muertos”", "«\u00a040 muertos\u00a0»", "«40 muertos»",
    ]  # fmt: skip
    assert [colon(lang) for lang in THREE] == [": ", "\u00a0: ", ": "]
    assert [percent(0.85, lang) for lang in THREE] == ["85%", "85\u202f%", "85\u202f%"]
