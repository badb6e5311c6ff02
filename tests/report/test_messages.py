from string import Formatter

import pytest

from claimtrack.report.messages import EN, FR, say, word


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    assert list(EN) == list(FR)


@pytest.mark.parametrize("key", list(EN))
def test_both_languages_quote_the_same_values(key: str) -> None:
    assert names(EN[key]) == names(FR[key])
    assert EN[key].count("|") == FR[key].count("|")


@pytest.mark.parametrize(
    ("lang", "n", "text"),
    [
        ("en", 0, "0 claims"),
        ("en", 1, "1 claim"),
        ("en", 2, "2 claims"),
        ("fr", 0, "0 chiffre"),
        ("fr", 1, "1 chiffre"),
        ("fr", 2, "2 chiffres"),
    ],
)
def test_plural(lang: str, n: int, text: str) -> None:
    assert say(lang, "n_claims", n=n) == text


def test_words_of_closed_sets() -> None:
    assert word("fr", "conflict") == "contradiction"
    assert word("fr", "something else") == "something else"
    assert word("en", None) == ""
