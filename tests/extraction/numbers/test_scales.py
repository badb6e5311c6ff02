"""What multiplies a number: scale words, a half of them, letters."""

from decimal import Decimal

import pytest

from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "deux millions et demi", "2500000"),
        ("fr", "deux et demi", "2.5"),
        ("fr", "3 M€", "3000000"),
        ("fr", "3 m de haut", "3"),
        ("fr", "3 k€", "3000"),
        ("en", "five and a half million", "5500000"),
        ("en", "1.2m visitors", "1200000"),
        ("en", "1.2m long", "1.2"),
        ("en", "$48k", "48000"),
        ("en", "573.15K", "573.15"),
        ("en", "48 MGBP", "48000000"),
        ("es", "tres millones y medio", "3500000"),
        ("es", "1,2 M€", "1200000"),
        ("es", "3 m de alto", "3"),
    ],
)
def test_what_multiplies_a_number(lang: str, text: str, value: str) -> None:
    assert find_numerals(text, lang)[0].quantity.value == Decimal(value)
