"""Other forms of a word, and near words, among those that an index holds."""

from collections.abc import Iterable

import pytest

from claimtrack.services.search.forms import forms, near_words

WORDS = """
manifestant manifestante manifestants manifeste manifestantes manifestado protester protesters
protested protest proteste hospital hospitales hopital hopitaux oeuvre œuvre œuvres muerto muertos
muerta lavrov lavrova do dos ceasefire ceasefires wałesa walesa civil civils civilian civilians
herido heridos herida evacuated evacuees
""".split()


def words_from(beginning: str) -> Iterable[str]:
    return sorted(word for word in WORDS if word.startswith(beginning))


FOUND = [
    ("manifestants", "manifestants manifestant"),
    ("manifestant", "manifestant manifestants"),
    ("protesters", "protesters protester protest"),
    ("protester", "protester protesters"),
    ("muertos", "muertos muerto"),
    ("heridos", "heridos herido herida"),
    ("civils", "civils civil"),
    ("oeuvre", "oeuvre œuvre œuvres"),
    ("ceasefires", "ceasefires ceasefire"),
    ("walesa", "walesa wałesa"),
    ("dos", "dos"),
    ("absent", ""),
]


@pytest.mark.parametrize(("word", "found"), FOUND)
def test_forms_of_one_stem(word: str, found: str) -> None:
    forms_found = forms(word, words_from)
    assert set(found.split()) <= set(forms_found)
    assert not {"do", "lavrov"} & set(forms_found)
    if found:
        assert forms_found[0] == word


def test_by_one_language_alone() -> None:
    assert "protested" in forms("protester", words_from, ["en"])
    assert forms("manifestants", words_from, []) == ("manifestants",)


NEAR = [("lavrof", ("lavrov", "lavrova")), ("manifestan", ("manifestant",)), ("zzz", ())]


@pytest.mark.parametrize(("word", "near"), NEAR)
def test_a_slip_of_the_hand(word: str, near: tuple[str, ...]) -> None:
    assert near_words(word, words_from)[: len(near)] == near
