"""The numbers of a text one after the other: what counts, and what is only listed."""

import pytest

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("fr", "les articles 3 et 4", [NumeralKind.REF, NumeralKind.REF]),
        ("fr", "les articles 3 et 4 juges", [NumeralKind.REF, NumeralKind.NUMBER]),
        ("en", "articles 3 and 4", [NumeralKind.REF, NumeralKind.REF]),
        ("en", "article 3, 4 judges", [NumeralKind.REF, NumeralKind.NUMBER]),
        ("en", "12 boats[3] sank, he said [4].", [NumeralKind.NUMBER, *2 * [NumeralKind.REF]]),
        ("fr", "12 bateaux[3][4] ont coulé.", [NumeralKind.NUMBER, *2 * [NumeralKind.REF]]),
        ("es", "se hundieron 12 barcos [3].", [NumeralKind.NUMBER, NumeralKind.REF]),
        ("en", "it sank [12] boats", [NumeralKind.NUMBER]),
        ("es", "los artículos 3 y 4", [NumeralKind.REF, NumeralKind.REF]),
    ],
)
def test_a_number_listed_behind_a_reference_is_one_too(
    lang: str, text: str, kinds: list[NumeralKind]
) -> None:
    assert [numeral.kind for numeral in find_numerals(text, lang)] == kinds


@pytest.mark.parametrize(
    ("lang", "text", "printed"),
    [
        ("fr", "un vélo flambant neuf", []),
        ("fr", "neuf blessés", ["neuf"]),
        ("fr", "tous deux dorment", []),
        ("fr", "tous les deux jours", ["deux jours"]),
        ("en", "both two", ["two"]),
        ("en", "nine roofs", ["nine"]),
        ("es", "nueve tejados", ["nueve"]),
    ],
)
def test_a_word_that_is_more_often_no_number_wants_something_to_count(
    lang: str, text: str, printed: list[str]
) -> None:
    assert [text[each.start : each.end] for each in find_numerals(text, lang)] == printed


@pytest.mark.parametrize(
    ("text", "value"),
    [("le hall - 12 lits", 12), ("à -12 °C", -12), ("le cours a pris -1,5 %", -1.5)],
)
def test_a_dash_before_a_count_is_no_minus(text: str, value: float) -> None:
    assert find_numerals(text, "fr")[0].quantity.value == value
