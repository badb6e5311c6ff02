from decimal import Decimal

import pytest

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


def read(text: str) -> tuple[Numeral, ...]:
    return find_numerals(text, "en")


def words(text: str) -> list[str]:
    return [text[n.start : n.end] for n in read(text)]


def only(text: str) -> Numeral:
    (numeral,) = read(text)
    return numeral


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("we hold 12,345 beds", "12345"),
        ("we hold 12 345 beds", "12345"),
        ("we hold 12\u202f345 beds", "12345"),
        ("we hold 12345 beds", "12345"),
        ("1,234,567.89 beads", "1234567.89"),
        ("4.800 beads", "4.8"),
        ("up .5 points", "0.5"),
        ("-5C at dawn", "-5"),
        ("minus 12 degrees", "-12"),
        ("twenty-three kites", "23"),
        ("one hundred and sixteen kites", "116"),
        ("nineteen hundred kites", "1900"),
        ("a thousand kites", "1000"),
        ("two thousand and nineteen kites", "2019"),
        ("two million three hundred thousand kites", "2300000"),
        ("one and a half million kites", "1500000"),
        ("5 million and a half kites", "5500000"),
        ("half a million kites", "500000"),
        ("2 billion kites", "2000000000"),
        ("10k kites", "10000"),
        ("one point ten", "1.1"),
        ("two dozen kites", "24"),
        ("2 1/2 pies", "2.5"),
        ("thirty (30) days", "30"),
    ],
)
def test_values(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One cannot tell which one is heavier.", []),
        ("a kite and an owl", []),
        ("in 2023 500 kites", ["2023", "500"]),
        ("see https://example.org/2019/12/05/12345 today", []),
        ("about forty\nkites", ["forty"]),
        ("over 3\npct", ["3\npct"]),
    ],
)
def test_spans(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "hedge", "value", "low", "high", "printed"),
    [
        ("about 500 beds", "about", 500, 500, 500, "about"),
        ("some 500 beds", "about", 500, 500, 500, "some"),
        ("500-odd beds", "about", 500, 500, 500, "-odd"),
        ("500 beds or so", "about", 500, 500, 500, "or so"),
        ("nearly 500 beds", "nearly", 500, 500, 500, "nearly"),
        ("just under 500 beds", "nearly", 500, 500, 500, "just under"),
        ("more than 500 beds", "more_than", 500, 500, None, "more than"),
        ("over 500 beds", "more_than", 500, 500, None, "over"),
        ("no fewer than 500 beds", "at_least", 500, 500, None, "no fewer than"),
        ("at least 500 beds", "at_least", 500, 500, None, "at least"),
        ("500 or more beds", "at_least", 500, 500, None, "or more"),
        ("500+ beds", "at_least", 500, 500, None, "+"),
        ("fewer than 500 beds", "less_than", 500, None, 500, "fewer than"),
        ("no more than 500 beds", "at_most", 500, None, 500, "no more than"),
        ("up to 500 beds", "up_to", 500, None, 500, "up to"),
        ("as many as 500 beds", "up_to", 500, None, 500, "as many as"),
        ("a dozen beds", "about", 12, 12, 12, ""),
        ("more than a dozen beds", "more_than", 12, 12, None, "more than"),
        ("dozens of beds", "vague", None, 20, 99, ""),
        ("several hundred beds", "vague", None, 200, 999, ""),
        ("a few thousand beds", "vague", None, 2000, 9999, ""),
        ("tens of thousands of beds", "vague", None, 20000, 99999, ""),
        ("hundreds of thousands of beds", "vague", None, 200000, 999999, ""),
        ("millions of beds", "vague", None, 2000000, 9999999, ""),
        ("between 20 and 30 beds", "range", None, 20, 30, ""),
        ("from 20 to 30 beds", "range", None, 20, 30, ""),
        ("20-30 beds", "range", None, 20, 30, ""),
        ("two or three beds", "range", None, 2, 3, ""),
        ("three to four hundred beds", "range", None, 300, 400, ""),
        ("$2-3 billion", "range", None, 2 * 10**9, 3 * 10**9, ""),
        ("about $10-$20", "range", None, 10, 20, "about"),
        ("more than 20 but less than 30", "range", None, 20, 30, "more than … less than"),
    ],
)
def test_hedges_and_bounds(
    text: str, hedge: str, value: int | None, low: int | None, high: int | None, printed: str
) -> None:
    quantity = only(text).quantity
    assert quantity.hedge is Hedge(hedge)
    assert (quantity.value, quantity.low, quantity.high) == (value, low, high)
    assert quantity.words == printed


def test_a_hedge_belongs_to_the_number_it_stands_at() -> None:
    first, second = read("12 owls and more than 30 kites")
    assert (first.hedge, second.hedge) == (Hedge.EXACT, Hedge.MORE_THAN)


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("93% of kites", "percent", "93", "percent"),
        ("93 per cent of kites", "percent", "93", "percent"),
        ("93 pct of kites", "percent", "93", "percent"),
        ("3 percentage points", "points", "3", "percentage_point"),
        ("$1.5-billion", "money", "1500000000", "USD"),
        ("£3.5m", "money", "3500000", "GBP"),
        ("€150k", "money", "150000", "EUR"),
        ("A$300 million", "money", "300000000", "AUD"),
        ("5bn euros", "money", "5000000000", "EUR"),
        ("3 dollars 50 cents", "money", "3.5", "USD"),
        ("EUR 40", "money", "40", "EUR"),
        ("a four-day fair", "duration", "4", "day"),
        ("ten years in prison", "duration", "10", "year"),
        ("Ann Lee, 34, said", "age", "34", "year"),
        ("a 12-year-old boy", "age", "12", "year"),
        ("aged 34", "age", "34", "year"),
        ("he is 8 months old", "age", "8", "month"),
        ("12 miles off", "length", "12", "mile"),
        ("17,000 hectares", "area", "17000", "hectare"),
        ("3 tonnes of hay", "mass", "3", "tonne"),
        ("42.5C at noon", "temperature", "42.5", "celsius"),
    ],
)
def test_units(text: str, kind: str, value: str, unit: str) -> None:
    numeral = only(text)
    assert (numeral.kind, numeral.value, numeral.unit) == (
        NumeralKind(kind),
        Decimal(value),
        unit,
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one in five kites", "0.2"),
        ("three out of four kites", "0.75"),
        ("three-quarters of kites", "0.75"),
        ("half of the kites", "0.5"),
        ("1/4 of the kites", "0.25"),
    ],
)
def test_fractions(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("12 ships a day", "day"),
        ("$70 a barrel", "barrel"),
        ("8 cases per 100,000 people", "100000 persons"),
        ("300 litres per household", "household"),
    ],
)
def test_rates(text: str, per: str) -> None:
    assert read(text)[0].per == per


def test_from_a_level_to_another_is_no_range() -> None:
    assert [n.value for n in read("Turnout fell from 47% to 45%.")] == [47, 45]
    by, level = read("Turnout rose by 12% to 45%.")
    assert by.delta
    assert [by.value, level.value] == [12, 45]


@pytest.mark.parametrize(
    ("text", "delta", "factor"),
    [
        ("sales rose by 12%", True, False),
        ("up 12%", True, False),
        ("12 more beds", True, False),
        ("12 beds", False, False),
        ("more than 12 beds", False, False),
        ("200 or more beds", False, False),
        ("three times more beds", False, True),
        ("a tenfold rise", False, True),
    ],
)
def test_changes(text: str, delta: bool, factor: bool) -> None:
    assert (only(text).delta, only(text).factor) == (delta, factor)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("May 12, 2024", "date"),
        ("3rd of May", "date"),
        ("12 May", "date"),
        ("in 1998", "date"),
        ("the 1980s", "date"),
        ("nineteen eighty-four", "date"),
        ("at 6:30 p.m.", "time"),
        ("at 10am", "time"),
        ("1430 GMT", "time"),
        ("the 3rd pier", "ordinal"),
        ("the twenty-first day", "ordinal"),
        ("World War II", "roman"),
        ("Section 230", "ref"),
        ("page 12", "ref"),
        ("10 Downing Street", "ref"),
        ("202-555-0143", "phone"),
        ("won 3-1", "score"),
        ("an F-16", "code"),
        ("the G7", "code"),
        ("a Boeing 737", "code"),
    ],
)
def test_what_is_no_quantity(text: str, kind: str) -> None:
    assert only(text).kind is NumeralKind(kind)
