"""Numbers in digits: grouping, decimals, signs, fractions, and numbers in rows."""

from decimal import Decimal

import pytest

from claimtrack.extraction.numbers.digits import read_digits, read_row, slash_fraction
from claimtrack.extraction.numbers.lexicon import lexicon
from claimtrack.extraction.text.tokens import tokenise


def first_digit(text: str) -> int:
    return next(at for at, word in enumerate(tokenise(text).words) if word.isdecimal())


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "12 500 tuiles", "12500"),
        ("fr", "12\u202f500 tuiles", "12500"),
        ("fr", "12.500 tuiles", "12500"),
        ("fr", "2,5 litres", "2.5"),
        ("fr", "2.5 litres", "2.5"),
        ("fr", "0,125 litre", "0.125"),
        ("fr", "1,200,000 tuiles", "1200000"),
        ("fr", "423 0000", "423"),
        ("en", "12,500 tiles", "12500"),
        ("en", "12.500 litres", "12.500"),
        ("en", "1,250.75 litres", "1250.75"),
        ("en", ".5 litres", "0.5"),
        ("es", "12.500 tejas", "12500"),
        ("es", "2,5 litros", "2.5"),
        ("en", "(-4 there)", "-4"),
        ("en", "+4 there", "4"),
        ("en", "ranks 3-4", "3"),
        ("fr", "2½ tasses", "2.5"),
        ("fr", "2 1/2 tasses", "2.5"),
    ],
)
def test_value(lang: str, text: str, value: str) -> None:
    amount = read_digits(tokenise(text), first_digit(text), lexicon(lang))
    assert amount is not None
    assert amount.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3,400 habitants", "3400"),
        ("3,400 kilomètres", "3.400"),
        ("1,200 tuiles et 3,400 briques", "1200"),
        ("1,200 tuiles et 3,4 briques", "1.200"),
    ],
)
def test_decimal_comma_that_groups(text: str, value: str) -> None:
    amount = read_digits(tokenise(text), 0, lexicon("fr"))
    assert amount is not None
    assert amount.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3/4", "0.75"),
        ("1/3 des", None),
        ("4/3", None),
        ("3/4/2024", None),
        ("3/7", None),
        ("3 / 4", None),
        ("13/20", "0.65"),
    ],
)
def test_fraction_in_digits(text: str, value: str | None) -> None:
    part = slash_fraction(tokenise(text), 0)
    expected = {"1/3 des": Decimal(1) / 3}.get(text, Decimal(value) if value else None)
    assert (part.value if part else None) == expected


@pytest.mark.parametrize(
    ("text", "at", "in_row"),
    [
        ("17 42 6", 0, True),
        ("17 tuiles", 0, False),
        ("2016 500 tuiles", 0, False),
        ("07 42 6", 0, False),
        ("17", 0, False),
    ],
)
def test_row(text: str, at: int, in_row: bool) -> None:
    amount = read_row(tokenise(text), at, lexicon("fr"))
    assert (amount is not None and amount.row) == in_row
