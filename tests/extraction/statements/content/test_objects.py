"""Objects of a reporting verb that are statements: with a figure or quoted words, or any noun."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.content.objects import nominal


@pytest.mark.parametrize(
    ("lang", "text", "any_noun", "words"),
    [
        ("fr", "à 40 le nombre de ponts", False, "à 40 le nombre de ponts"),
        ("fr", "la fermeture du pont", False, None),
        ("fr", "la fermeture du pont", True, "la fermeture du pont"),
        ("fr", "une « catastrophe sans nom »", False, "une « catastrophe sans nom »"),
        ("fr", "« non »", False, None),
        ("en", "a toll of 40", False, "a toll of 40"),
        ("en", "the end of the road", False, None),
        ("en", "the end of the road", True, "the end of the road"),
        ("en", "€ 40", False, "€ 40"),
        ("en", ", 40 roads", False, None),
        ("es", "un saldo de 40 heridos", False, "un saldo de 40 heridos"),
        ("es", "el cierre del puente", False, None),
        ("es", "el cierre del puente", True, "el cierre del puente"),
    ],
)
def test_an_object_is_a_statement_where_it_tells_something(
    lang: str, text: str, any_noun: bool, words: str | None
) -> None:
    items, pack = items_of(text, lang)
    content = nominal(items, 0, len(items), any_noun, pack)
    assert words_of(text, items, content[:2] if content else None) == words
