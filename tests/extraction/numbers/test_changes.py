"""Whether a number says by how much, or how many times, something changed."""

import pytest

from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "delta"),
    [
        ("fr", "en hausse de 12 %", True),
        ("fr", "une part de 12 %", False),
        ("fr", "+12 %", True),
        ("fr", "200 agents de plus", True),
        ("fr", "200 agents de nuit", False),
        ("fr", "est passé de 9 à 12", False),
        ("en", "up 3%", True),
        ("en", "a share of 3%", False),
        ("en", "rose by 3", True),
        ("en", "rose to 3", False),
        ("en", "200 more", True),
        ("en", "an additional 12", True),
        ("es", "un aumento del 12 %", True),
        ("es", "una cuota del 12 %", False),
        ("es", "subió un 3 %", True),
    ],
)
def test_a_change_is_told_from_a_level(lang: str, text: str, delta: bool) -> None:
    assert find_numerals(text, lang)[0].delta is delta


@pytest.mark.parametrize(
    ("lang", "text", "factor"),
    [
        ("fr", "trois fois plus", True),
        ("fr", "trois fois", False),
        ("fr", "a doublé", True),
        ("en", "5-fold", True),
        ("en", "threefold", True),
        ("en", "three roofs", False),
        ("es", "tres veces más", True),
        ("es", "el triple", True),
        ("es", "tres mesas", False),
    ],
)
def test_a_factor_is_told_from_a_count(lang: str, text: str, factor: bool) -> None:
    assert find_numerals(text, lang)[0].factor is factor


def test_a_noun_for_two_goals_is_no_factor() -> None:
    assert find_numerals("un doublé", "fr") == ()
