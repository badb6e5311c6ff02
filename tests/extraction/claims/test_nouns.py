"""Counted nouns: head, population, thing, unit, singular."""

import re

import pytest

from claimtrack.extraction.claims.nouns import (
    head_noun,
    is_person,
    noun_run,
    population_of,
    singular,
    thing_of,
    unit_of,
)
from claimtrack.extraction.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("lang", "plural", "one"),
    [
        ("fr", "journaux", "journal"),
        ("fr", "bateaux", "bateau"),
        ("fr", "veaux", "veau"),
        ("fr", "virus", "virus"),
        ("fr", "cas", "cas"),
        ("en", "companies", "company"),
        ("en", "boats", "boat"),
        ("en", "glass", "glass"),
        ("en", "gas", "gas"),
        ("es", "camiones", "camión"),
        ("es", "hospitales", "hospital"),
        ("es", "luces", "luz"),
        ("es", "barcos", "barco"),
        ("es", "crisis", "crisis"),
    ],
)
def test_singular(lang: str, plural: str, one: str) -> None:
    assert singular(plural, lang) == one


@pytest.mark.parametrize(
    ("lang", "word", "person"),
    [
        ("fr", "camions", False),
        ("fr", "civils", True),
        ("fr", "licenciés", True),
        ("fr", "sociétés", False),
        ("fr", "marchés", False),
        ("en", "civilians", True),
        ("en", "casualties", True),
        ("en", "boats", False),
        ("es", "heridos", True),
        ("es", "barcos", False),
    ],
)
def test_nouns_for_people(lang: str, word: str, person: bool) -> None:
    assert is_person(word, lang) is person


def test_nothing_is_no_person() -> None:
    assert not is_person(None, "fr")
    assert thing_of(None, "fr") is None
    assert population_of(None, "en") is None


@pytest.mark.parametrize(
    ("word", "lang", "thing"),
    [
        ("quartiers", "fr", "district"),
        ("districts", "en", "district"),
        ("civils", "fr", "civilian"),
        ("phares", "fr", "phare"),
    ],
)
def test_one_thing_has_one_name(word: str, lang: str, thing: str) -> None:
    assert thing_of(word, lang) == thing


@pytest.mark.parametrize(
    ("lang", "text", "head", "unit"),
    [
        ("fr", "40", "civils", "person"),
        ("fr", "40", "familles", "family"),
        ("en", "40", "vessels", "ship"),
        ("fr", "40 %", "civils", "percent"),
        ("en", "40", None, None),
    ],
)
def test_unit(lang: str, text: str, head: str | None, unit: str | None) -> None:
    (numeral,) = find_numerals(text, lang)
    assert unit_of(numeral, head, lang) == unit


@pytest.mark.parametrize(
    ("lang", "text", "words", "head"),
    [
        ("fr", "petits bateaux qui coulent", "petits bateaux", "bateaux"),
        ("en", "small boats that sink", "small boats", "boats"),
        ("fr", "bateaux. Ils", "bateaux", "bateaux"),
        ("en", "dead people", "dead people", "people"),
        ("fr", "qui coulent", "", None),
        ("fr", "tandis que la caisse attend", "", None),
        ("en", "whereas the bank waits", "", None),
        ("es", "salvo que la caja espere", "", None),
    ],
)
def test_head_of_a_phrase(lang: str, text: str, words: str, head: str | None) -> None:
    run: list[re.Match[str]] = noun_run(text, 0, len(text), lang)
    found = head_noun(run, lang)
    assert " ".join(match.group() for match in run) == words
    assert (found.word if found else None) == head


@pytest.mark.parametrize(
    ("code", "noun", "people"),
    [
        ("en", "ex-soldiers", True),
        ("en", "ex-dividends", False),
        ("en", "republicans", True),
        ("fr", "ex-salariés", True),
        ("fr", "écologistes", True),
        ("es", "ex-soldados", True),
        ("es", "socialistas", True),
        ("es", "carreteras", False),
    ],
)
def test_people_of_a_party_and_those_who_were_something(code: str, noun: str, people: bool) -> None:
    assert is_person(noun, code) is people
