"""When an article is a number, and when two numbers are a share."""

import pytest

from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "printed"),
    [
        ("fr", "un mort", "un"),
        ("fr", "un toit", None),
        ("fr", "plus d'une minute", "plus d'une minute"),
        ("fr", "une minute", None),
        ("fr", "un ou deux jours", "un ou deux jours"),
        ("en", "one percent", "one percent"),
        ("en", "one roof", None),
        ("en", "one-third", "one-third"),
        ("en", "one or two days", "one or two days"),
        ("es", "un muerto", "un"),
        ("es", "un techo", None),
    ],
)
def test_an_article_is_a_number_where_it_counts(lang: str, text: str, printed: str | None) -> None:
    words = [text[each.full_start : each.full_end] for each in find_numerals(text, lang)]
    assert words == ([printed] if printed else [])


@pytest.mark.parametrize(
    ("lang", "text", "rules"),
    [
        ("fr", "un enfant sur cinq", ["fraction"]),
        ("fr", "une fois sur deux", ["fraction"]),
        ("fr", "deux maisons sur la rive", ["words"]),
        ("fr", "trois sièges sur 81", ["words", "digits"]),
        ("en", "one in five", ["fraction"]),
        ("en", "three in the yard", ["words"]),
        ("es", "uno de cada cinco", ["fraction"]),
        ("es", "tres de la mesa", ["words"]),
    ],
)
def test_two_numbers_are_a_share_where_the_whole_is_small_and_round(
    lang: str, text: str, rules: list[str]
) -> None:
    assert [numeral.rule for numeral in find_numerals(text, lang)] == rules
