"""References, addresses, scores; and the counts that look like them."""

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "kind", "printed"),
    [
        ("fr", "article 49.3", NumeralKind.REF, "49.3"),
        ("fr", "un article 300 000 fois lu", NumeralKind.NUMBER, "300 000"),
        ("fr", "loi n° 2005-102", NumeralKind.REF, "2005-102"),
        ("fr", "3e", NumeralKind.ORDINAL, "3e"),
        ("fr", "3 E", NumeralKind.NUMBER, "3"),
        ("fr", "12, rue Haute", NumeralKind.REF, "12"),
        ("fr", "12, ruelles", NumeralKind.NUMBER, "12"),
        ("fr", "75001 Paris", NumeralKind.REF, "75001"),
        ("en", "10 Downing Street", NumeralKind.REF, "10"),
        ("en", "10 streets", NumeralKind.NUMBER, "10"),
        ("en", "page 12", NumeralKind.REF, "12"),
        ("en", "won 3-1 in the final", NumeralKind.SCORE, "3-1"),
        ("en", "3-1%", NumeralKind.NUMBER, "3"),
        ("es", "artículo 12", NumeralKind.REF, "12"),
        ("es", "3-1 en el partido", NumeralKind.SCORE, "3-1"),
        ("es", "12 artículos", NumeralKind.NUMBER, "12"),
    ],
)
def test_a_reference_is_told_from_a_count(
    lang: str, text: str, kind: NumeralKind, printed: str
) -> None:
    numeral = find_numerals(text, lang)[0]
    assert (numeral.kind, text[numeral.start : numeral.end]) == (kind, printed)
