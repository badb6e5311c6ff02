"""A number with what follows it: a fraction, a collective, its digits in brackets, a minus."""

from decimal import Decimal

import pytest

from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("fr", "trente (30) jours", ["30"]),
        ("fr", "trente (31) jours", ["30", "31"]),
        ("fr", "cent et trois quarts", ["100.75"]),
        ("fr", "moins 12 degrés", ["-12"]),
        ("fr", "trois moins 12", ["3", "12"]),
        ("en", "five and a quarter", ["5.25"]),
        ("en", "two dozen", ["24"]),
        ("en", "minus 12 degrees", ["-12"]),
        ("en", "thirty (30) days", ["30"]),
        ("en", "thirty (30 days)", ["30", "30"]),
        ("es", "dos docenas", ["24"]),
        ("es", "menos 12 grados", ["-12"]),
        ("es", "treinta (30) días", ["30"]),
    ],
)
def test_a_number_with_what_follows_it(lang: str, text: str, values: list[str]) -> None:
    found = [numeral.quantity.value for numeral in find_numerals(text, lang)]
    assert found == [Decimal(value) for value in values]
