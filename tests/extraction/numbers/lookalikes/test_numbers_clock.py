"""Hours of the day, and hours that last."""

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "kind", "printed"),
    [
        ("fr", "à 10 heures", NumeralKind.TIME, "10 heures"),
        ("fr", "48 heures", NumeralKind.DURATION, "48 heures"),
        ("fr", "18h30", NumeralKind.TIME, "18h30"),
        ("fr", "18h30/h", NumeralKind.TIME, "18h30"),
        ("fr", "10 heures 30 maçons", NumeralKind.DURATION, "10 heures"),
        ("fr", "10 heures 30", NumeralKind.TIME, "10 heures 30"),
        ("en", "6:30 p.m.", NumeralKind.TIME, "6:30 p.m."),
        ("en", "6:75", NumeralKind.NUMBER, "6"),
        ("en", "she will speak at 20.15", NumeralKind.TIME, "20.15"),
        ("en", "oats at 20.15", NumeralKind.NUMBER, "20.15"),
        ("en", "1430 GMT", NumeralKind.TIME, "1430 GMT"),
        ("en", "14300 tiles", NumeralKind.NUMBER, "14300"),
        ("es", "a las 18.30 horas", NumeralKind.TIME, "18.30 horas"),
        ("es", "18 horas de vuelo", NumeralKind.DURATION, "18 horas"),
    ],
)
def test_an_hour_is_told_from_hours_that_last(
    lang: str, text: str, kind: NumeralKind, printed: str
) -> None:
    numeral = find_numerals(text, lang)[0]
    assert (numeral.kind, text[numeral.start : numeral.end]) == (kind, printed)
