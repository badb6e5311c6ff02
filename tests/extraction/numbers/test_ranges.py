"""Two numbers that are the ends of one, and two that stand side by side."""

from decimal import Decimal

import pytest

from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "ends"),
    [
        ("fr", "entre 6 et 8 cerfs", (6, 8)),
        ("fr", "6 et 8 cerfs", None),
        ("fr", "2 à 3 milliards", (2_000_000_000, 3_000_000_000)),
        ("fr", "est passé de 9 à 12", None),
        ("fr", "10 ou 12 jours", (10, 12)),
        ("fr", "2 ou 50 jours", None),
        ("fr", "8 à 6 cerfs", None),
        ("en", "between 6 and 8 deer", (6, 8)),
        ("en", "6 and 8 deer", None),
        ("en", "$2-3bn", (2_000_000_000, 3_000_000_000)),
        ("en", "6 to 8 deer", (6, 8)),
        ("en", "6% to 8 deer", None),
        ("es", "entre 6 y 8 ciervos", (6, 8)),
        ("es", "6 y 8 ciervos", None),
        ("es", "de 6 a 8 ciervos", (6, 8)),
    ],
)
def test_two_numbers_are_the_ends_of_one(
    lang: str, text: str, ends: tuple[int, int] | None
) -> None:
    numerals = find_numerals(text, lang)
    ranges = [(each.quantity.low, each.quantity.high) for each in numerals if each.rule == "range"]
    expected = [(Decimal(ends[0]), Decimal(ends[1]))] if ends else []
    assert ranges == expected
