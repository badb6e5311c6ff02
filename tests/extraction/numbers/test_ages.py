"""Which counts of years are ages, and which are a lease, a share, a road."""

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("fr", "âgé de 34 ans", NumeralKind.AGE),
        ("fr", "Anne Roy, 34 ans, dort", NumeralKind.AGE),
        ("fr", "les plus de 65 ans", NumeralKind.AGE),
        ("fr", "un bail de 34 ans", NumeralKind.DURATION),
        ("fr", "le pont, vieux de 34 ans", NumeralKind.DURATION),
        ("en", "a 34-year-old man", NumeralKind.AGE),
        ("en", "Ann Roy, 34, sleeps", NumeralKind.AGE),
        ("en", "aged 34", NumeralKind.AGE),
        ("en", "aged 34%", NumeralKind.PERCENT),
        ("en", "a lease of 34 years", NumeralKind.DURATION),
        ("en", "Ann Roy, 340, sleeps", NumeralKind.NUMBER),
        ("es", "de 34 años de edad", NumeralKind.AGE),
        ("es", "mayores de 65 años", NumeralKind.AGE),
        ("es", "Juan Pérez, de 34 años, duerme", NumeralKind.AGE),
        ("es", "un plazo de 34 años", NumeralKind.DURATION),
    ],
)
def test_years_are_an_age_by_the_words_beside_them(lang: str, text: str, kind: NumeralKind) -> None:
    assert [numeral.kind for numeral in find_numerals(text, lang)] == [kind]


@pytest.mark.parametrize(
    ("lang", "text", "unit"),
    [
        ("fr", "âgé de 8 mois", "month"),
        ("fr", "âgé de 34 ans", "year"),
        ("en", "aged 34", "year"),
        ("en", "an 8-month-old boy", "month"),
        ("es", "de 8 meses de edad", "month"),
    ],
)
def test_an_age_has_the_unit_printed_or_years(lang: str, text: str, unit: str) -> None:
    assert [numeral.unit for numeral in find_numerals(text, lang)] == [unit]
