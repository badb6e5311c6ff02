"""Names with a number, chains, Roman numbers; and the counts beside them."""

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "kind", "printed"),
    [
        ("fr", "Covid-19", NumeralKind.CODE, "Covid-19"),
        ("fr", "le G7", NumeralKind.CODE, "G7"),
        ("fr", "Boeing 737", NumeralKind.CODE, "737"),
        ("fr", "Boeing 737 ailes", NumeralKind.NUMBER, "737"),
        ("fr", "Louis XIV", NumeralKind.ROMAN, "XIV"),
        ("fr", "XXIe siècle", NumeralKind.ORDINAL, "XXIe"),
        ("en", "the 737's tail", NumeralKind.CODE, "737's"),
        ("en", "the 737 tails", NumeralKind.NUMBER, "737"),
        ("en", "version 3.1.2", NumeralKind.CODE, "3.1.2"),
        ("en", "3.1 tonnes", NumeralKind.MASS, "3.1 tonnes"),
        ("en", "unit 007", NumeralKind.CODE, "007"),
        ("en", "0.07 tonnes", NumeralKind.MASS, "0.07 tonnes"),
        ("es", "Felipe VI", NumeralKind.ROMAN, "VI"),
        ("es", "el G7", NumeralKind.CODE, "G7"),
    ],
)
def test_a_name_with_a_number_is_no_count(
    lang: str, text: str, kind: NumeralKind, printed: str
) -> None:
    numeral = find_numerals(text, lang)[0]
    assert (numeral.kind, text[numeral.start : numeral.end]) == (kind, printed)
