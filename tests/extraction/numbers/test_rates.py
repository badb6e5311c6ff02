"""What a rate is taken over, and what is no rate."""

import pytest

from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "text", "per"),
    [
        ("fr", "12 tonnes par jour", "day"),
        ("fr", "12 tonnes par camion", None),
        ("fr", "3 euros le litre", "litre"),
        ("fr", "3 tonnes le lundi", None),
        ("fr", "5 cas pour 100 000 habitants", "100000 inhabitants"),
        ("fr", "12 % par an", "year"),
        ("fr", "12 % des repas par jour", None),
        ("en", "12 tonnes a day", "day"),
        ("en", "12 tonnes a truck", None),
        ("en", "5 cases per 100,000 people", "100000 persons"),
        ("en", "$3 a litre", "litre"),
        ("en", "5 cases per million people", "1000000 persons"),
        ("en", "5 cases per million last week", "1000000 inhabitants"),
        ("en", "5 crates per dozen", None),
        ("fr", "5 cas par million d'habitants", "1000000 inhabitants"),
        ("fr", "5 cas pour un million d'habitants", "1000000 inhabitants"),
        ("es", "5 casos por millón de habitantes", "1000000 inhabitants"),
        ("es", "12 toneladas al día", "day"),
        ("es", "12 toneladas al camión", None),
    ],
)
def test_what_a_rate_is_taken_over(lang: str, text: str, per: str | None) -> None:
    assert find_numerals(text, lang)[0].per == per


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "un tiers par jour"), ("en", "aged 34 a day"), ("es", "un tercio al día")],
)
def test_an_age_or_a_fraction_is_over_nothing(lang: str, text: str) -> None:
    assert find_numerals(text, lang)[0].per is None
