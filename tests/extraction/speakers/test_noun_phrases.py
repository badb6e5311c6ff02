"""Where a noun phrase starts, where it ends, and what only looks like a part of it."""

import pytest

from claimtrack.extraction.speakers.noun_phrases import is_finite, opens_phrase, phrase_after
from claimtrack.extraction.text.items import itemise, language


def phrase(lang: str, text: str) -> str | None:
    """The noun phrase that starts the text, as printed."""
    pack = language(lang)
    items = itemise(text, (0, len(text)), [], pack)
    span = phrase_after(items, 0, len(items), pack)
    return text[items[span[0]].start : items[span[1] - 1].end] if span else None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "le directeur du port a parlé", "le directeur du port"),
        ("en", "the port director has spoken", "the port director"),
        ("es", "el director del puerto ha hablado", "el director del puerto"),
        ("fr", "la cheffe du chantier, Nadia Roy, a parlé", "la cheffe du chantier, Nadia Roy"),
        ("en", "the site manager, Nadia Roy, has spoken", "the site manager, Nadia Roy"),
        ("fr", "Nadia Roy, directrice du port, est venue", "Nadia Roy, directrice du port"),
        ("en", "Nadia Roy, director of the port, is here", "Nadia Roy, director of the port"),
        ("fr", "le maire et la préfète ont signé", "le maire et la préfète"),
        ("en", "the mayor and the sheriff have signed", "the mayor and the sheriff"),
        ("fr", "le ministre lundi dernier", "le ministre"),
        ("en", "the minister yesterday morning", "the minister"),
        ("fr", "le gardien que personne ne voit", "le gardien"),
        ("en", "the keeper whom nobody sees", "the keeper whom nobody sees"),
        ("fr", "elle est venue", "elle"),
        ("en", "she has come", "she"),
    ],
)
def test_the_phrase_that_starts_here(lang: str, text: str, expected: str) -> None:
    assert phrase(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "lundi, le maire est venu"),
        ("en", "yesterday the mayor came"),
        ("fr", "dans la cour"),
        ("en", "in the yard"),
        ("fr", "parce que le maire"),
        ("en", "because the mayor"),
        ("fr", "Interrogé par la radio"),
        ("en", "Asked by the radio"),
    ],
)
def test_no_phrase_starts_here(lang: str, text: str) -> None:
    assert phrase(lang, text) is None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "le ministre à l'Intérieur", "le ministre à l'Intérieur"),
        ("fr", "le ministre à la presse", "le ministre"),
        ("fr", "le ministre à Mme Roy", "le ministre"),
        ("en", "the shopkeeper in Hull", "the shopkeeper in Hull"),
    ],
)
def test_a_field_is_part_of_an_office_and_an_audience_is_not(
    lang: str, text: str, expected: str
) -> None:
    assert phrase(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "word", "finite"),
    [
        ("fr", "est", True),
        ("fr", "voulaient", True),
        ("fr", "bateau", False),
        ("en", "was", True),
        ("en", "retired", False),
    ],
)
def test_surely_finite_verbs(lang: str, word: str, finite: bool) -> None:
    pack = language(lang)
    (item,) = itemise(word, (0, len(word)), [], pack)
    assert is_finite(item, pack) is finite


@pytest.mark.parametrize(
    ("lang", "word", "opens"),
    [("fr", "Roy", True), ("fr", "secouriste", True), ("fr", "bateau", False), ("en", "12", True)],
)
def test_words_that_open_a_phrase(lang: str, word: str, opens: bool) -> None:
    pack = language(lang)
    assert opens_phrase(itemise(word, (0, len(word)), [], pack), 0, pack) is opens
