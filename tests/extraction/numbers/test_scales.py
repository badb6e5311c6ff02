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
        ("en", "7 lakh voters", "700000"),
        ("en", "4 crore rupees", "40000000"),
        ("en", "6 lakh crore rupees", "6000000000000"),
        ("fr", "7 lakhs de foyers", "700000"),
        ("es", "4 crores de rupias", "40000000"),
        ("en", "a loss of $8MM", "8000000"),
        ("en", "8MM wide", "8"),
        ("en", "2.5e4 spores", "25000"),
        ("en", "4 × 10^6 cells", "4000000"),
        ("fr", "4 × 10⁶ cellules", "4000000"),
        ("es", "4·10⁶ células", "4000000"),
        ("en", "a board of 4 x 10 tiles", "4"),
        ("en", "34,56,789 voters", "3456789"),
        ("es", "34,56,789 votantes", "3456789"),
        ("fr", "treize cents ouvriers", "1300"),
        ("fr", "dix-huit cent quarante francs", "1840"),
        ("fr", "treize cents la pièce", "13"),
        ("en", "thirteen hundred workers", "1300"),
    ],
)
def test_what_multiplies_a_number(lang: str, text: str, value: str) -> None:
    assert find_numerals(text, lang)[0].quantity.value == Decimal(value)
