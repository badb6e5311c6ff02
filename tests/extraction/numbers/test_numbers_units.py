"""What a number is a number of, what multiplies it, and what stands behind its unit."""

from decimal import Decimal

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.amount import Amount
from claimtrack.extraction.numbers.digits import read_digits
from claimtrack.extraction.numbers.lexicon import lexicon
from claimtrack.extraction.numbers.scales import with_scale
from claimtrack.extraction.numbers.units import counted, unit_at, with_unit
from claimtrack.extraction.text.tokens import tokenise


def measured(lang: str, text: str) -> Amount:
    """The first number in digits, with scale and unit."""
    tokens, lex = tokenise(text), lexicon(lang)
    at = next(at for at, word in enumerate(tokens.words) if word.isdecimal())
    amount = read_digits(tokens, at, lex)
    assert amount is not None
    return with_unit(tokens, with_scale(tokens, amount, lex), lex)


@pytest.mark.parametrize(
    ("lang", "text", "value", "unit"),
    [
        ("fr", "3 M€", "3000000", "EUR"),
        ("fr", "150 k€", "150000", "EUR"),
        ("fr", "48 MGBP", "48000000", "GBP"),
        ("fr", "3M de tuiles", "3000000", None),
        ("fr", "3 M de tuiles", "3", None),
        ("fr", "3 millions d'euros", "3000000", "EUR"),
        ("fr", "3 mille milliards", "3000000000000", None),
        ("fr", "6 millions et demi", "6500000", None),
        ("en", "$1.5-billion", "1500000000", "USD"),
        ("en", "$3bn", "3000000000", "USD"),
        ("en", "1.2m visitors", "1200000", None),
        ("en", "1.2 m long", "1.2", "m"),
        ("en", "300.15K", "300.15", None),
        ("en", "5 and a half million", "5500000", None),
        ("es", "3 millones de euros", "3000000", "EUR"),
        ("es", "2 millones y medio", "2500000", None),
    ],
)
def test_scale(lang: str, text: str, value: str, unit: str | None) -> None:
    amount = measured(lang, text)
    assert (amount.value, amount.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("lang", "text", "unit", "kind"),
    [
        ("fr", "5 %", "percent", NumeralKind.PERCENT),
        ("fr", "5 points", "point", NumeralKind.POINTS),
        ("fr", "5 bons points", None, NumeralKind.NUMBER),
        ("fr", "5 longs mois", "month", NumeralKind.DURATION),
        ("fr", "5 m de haut", "m", NumeralKind.LENGTH),
        ("fr", "5 M Dupont", None, NumeralKind.NUMBER),
        ("fr", "5 m-12", None, NumeralKind.NUMBER),
        ("en", "5-day walk", "day", NumeralKind.DURATION),
        ("en", "US$5", "USD", NumeralKind.MONEY),
        ("en", "C$5", "CAD", NumeralKind.MONEY),
        ("en", "rs. 5", "INR", NumeralKind.MONEY),
        ("en", "5 pounds of flour", "pound", NumeralKind.MASS),
        ("en", "5 million pounds", "GBP", NumeralKind.MONEY),
        ("es", "5 toneladas", "tonne", NumeralKind.MASS),
        ("es", "5 euros", "EUR", NumeralKind.MONEY),
    ],
)
def test_unit(lang: str, text: str, unit: str | None, kind: NumeralKind) -> None:
    amount = measured(lang, text)
    assert (amount.unit, amount.kind) == (unit, kind)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "10 degrés en dessous de zéro", "-10"),
        ("fr", "10 degrés au soleil", "10"),
        ("fr", "2 ans et demi", "2.5"),
        ("fr", "2 ans et deux mois", "2"),
        ("fr", "13 euros et 45 centimes", "13.45"),
        ("fr", "13 euros et 145 centimes", "13"),
        ("en", "10 degrees below zero", "-10"),
        ("en", "13 dollars and 45 cents", "13.45"),
        ("en", "13 dollars and 45 coins", "13"),
        ("es", "10 grados bajo cero", "-10"),
    ],
)
def test_what_stands_behind_the_unit(lang: str, text: str, value: str) -> None:
    assert measured(lang, text).value == Decimal(value)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "tuiles", True),
        ("fr", "jours", True),
        ("fr", "millions", True),
        ("fr", "plus", False),
        ("fr", "mars", False),
        ("fr", "Tuiles", False),
        ("en", "tiles", True),
        ("en", "people", True),
        ("en", "this", False),
        ("es", "tejas", True),
        ("es", "tras", False),
    ],
)
def test_counted(lang: str, text: str, expected: bool) -> None:
    assert counted(tokenise(text), 0, lexicon(lang)) == expected


@pytest.mark.parametrize(
    ("text", "unit"), [("5 g", "gram"), ("le g", None), ("5 G", None), ("5 C", "celsius")]
)
def test_a_letter_is_a_unit_behind_its_number(text: str, unit: str | None) -> None:
    found = unit_at(tokenise(text), 1, lexicon("fr"))
    assert (found.name if found else None) == unit
