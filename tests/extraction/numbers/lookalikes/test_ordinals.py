"""Ordinals and years in words, and the numbers they begin as."""

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "kind", "printed"),
    [
        ("fr", "vingt-troisième", NumeralKind.ORDINAL, "vingt-troisième"),
        ("fr", "vingt-trois", NumeralKind.NUMBER, "vingt-trois"),
        ("fr", "trois premiers", NumeralKind.NUMBER, "trois"),
        ("en", "five hundred first", NumeralKind.ORDINAL, "five hundred first"),
        ("en", "five hundred roofs", NumeralKind.NUMBER, "five hundred"),
        ("en", "nineteen eighty-four", NumeralKind.DATE, "nineteen eighty-four"),
        ("en", "nineteen cats", NumeralKind.NUMBER, "nineteen"),
        ("en", "two thirds", NumeralKind.NUMBER, "two thirds"),
        ("es", "décimo", NumeralKind.ORDINAL, "décimo"),
        ("es", "diez", NumeralKind.NUMBER, "diez"),
    ],
)
def test_an_ordinal_is_told_from_its_number(
    lang: str, text: str, kind: NumeralKind, printed: str
) -> None:
    numeral = find_numerals(text, lang)[0]
    assert (numeral.kind, text[numeral.start : numeral.end]) == (kind, printed)
