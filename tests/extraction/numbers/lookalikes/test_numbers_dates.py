"""Days, seasons, decades and years; and the counts that look like them."""

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "kind", "printed"),
    [
        ("fr", "le 12 mai", NumeralKind.DATE, "12 mai"),
        ("fr", "12 maisons", NumeralKind.NUMBER, "12"),
        ("fr", "le 32 mai", NumeralKind.NUMBER, "32"),
        ("fr", "la saison 2023/24", NumeralKind.DATE, "2023/24"),
        ("fr", "2023/25 tuiles", NumeralKind.DATE, "2023"),
        ("fr", "les années 80", NumeralKind.DATE, "80"),
        ("fr", "les fermes 80", NumeralKind.NUMBER, "80"),
        ("fr", "samedi 12, il", NumeralKind.DATE, "samedi 12"),
        ("fr", "samedi 12 maçons", NumeralKind.NUMBER, "12"),
        ("en", "May 12", NumeralKind.DATE, "May 12"),
        ("en", "1980s", NumeralKind.DATE, "1980s"),
        ("en", "in 2016", NumeralKind.DATE, "2016"),
        ("en", "2016 tiles", NumeralKind.NUMBER, "2016"),
        ("en", "in 3016", NumeralKind.NUMBER, "3016"),
        ("es", "12 de mayo", NumeralKind.DATE, "12 de mayo"),
        ("es", "12 de mayas", NumeralKind.NUMBER, "12"),
        ("es", "en 2016", NumeralKind.DATE, "2016"),
        ("fr", "en mars 87, elle", NumeralKind.DATE, "mars 87"),
        ("fr", "en mars 87 tuiles", NumeralKind.NUMBER, "87"),
        ("en", "in March '04 she", NumeralKind.DATE, "March '04"),
        ("es", "en marzo del 87.", NumeralKind.DATE, "marzo del 87"),
        ("fr", "le trois mai deux mille quatre", NumeralKind.DATE, "trois mai deux mille quatre"),
        ("fr", "le trois mai deux mil vingt", NumeralKind.DATE, "trois mai deux mil vingt"),
        ("es", "el tres de mayo de dos mil", NumeralKind.DATE, "tres de mayo de dos mil"),
        ("es", "tres de las tejas", NumeralKind.NUMBER, "tres"),
    ],
)
def test_a_date_is_told_from_a_count(lang: str, text: str, kind: NumeralKind, printed: str) -> None:
    numeral = find_numerals(text, lang)[0]
    assert (numeral.kind, text[numeral.start : numeral.end]) == (kind, printed)
