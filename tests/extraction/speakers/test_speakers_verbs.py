"""Clauses among stretches of words, and noun phrases that can speak."""

import pytest

from claimtrack.extraction.speakers.verbs import (
    acts,
    has_verb,
    is_speaker,
    segments,
    sentence_subject,
)
from claimtrack.extraction.text.items import Item, Language, itemise, language


def read(lang: str, text: str) -> tuple[list[Item], Language]:
    pack = language(lang)
    return itemise(text, (0, len(text)), [], pack), pack


@pytest.mark.parametrize(
    ("lang", "text", "verb"),
    [
        ("fr", "le maire est venu", True),
        ("en", "the mayor has come", True),
        ("fr", "le maire, qui est venu", False),
        ("en", "the mayor, who has come", False),
        ("fr", "la ville, dont le pont est fermé", False),
        ("fr", "le maire de la ville", False),
        ("en", "the mayor of the town", False),
    ],
)
def test_a_finite_verb_makes_a_clause(lang: str, text: str, verb: bool) -> None:
    items, pack = read(lang, text)
    assert has_verb(items, 0, len(items), pack) is verb


@pytest.mark.parametrize(
    ("lang", "text", "speaks"),
    [
        ("fr", "la directrice", True),
        ("en", "the director", True),
        ("fr", "les bateaux", False),
        ("en", "the boats", False),
        ("fr", "une dizaine de pompiers", True),
        ("en", "dozens of firefighters", True),
        ("fr", "le toit du directeur", False),
        ("en", "the roof of the director", False),
        ("fr", "elle", True),
    ],
)
def test_who_can_speak(lang: str, text: str, speaks: bool) -> None:
    items, pack = read(lang, text)
    assert is_speaker(items, (0, len(items)), pack) is speaks


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Mais le maire a souri", (1, 3)),
        ("en", "Then the mayor defended", (1, 3)),
        ("fr", "Il pleut, la préfète a souri", (3, 5)),
        ("en", "Speaking in Hull, Mr. Reed praised the officers", (4, 6)),
        ("en", "Mr. Reed and Mr. Hill left", (0, 5)),
        ("en", "It rained, the sheriff has left", (3, 5)),
        ("fr", "Le bateau a coulé", None),
    ],
)
def test_whom_a_sentence_is_about(lang: str, text: str, expected: tuple[int, int] | None) -> None:
    items, pack = read(lang, text)
    assert sentence_subject(items, 0, len(items), pack) == expected


@pytest.mark.parametrize(
    ("lang", "text", "holds"),
    [("fr", "ne l'a pas vu", True), ("en", "also has it", True), ("fr", "de la ville", False)],
)
def test_a_verb_right_behind_its_subject(lang: str, text: str, holds: bool) -> None:
    items, pack = read(lang, text)
    assert acts(items, 0, pack) is holds


def test_stretches_between_marks() -> None:
    items, _ = read("en", "one, two (three) - four")
    assert segments(items, 0, len(items)) == [(0, 1), (2, 3), (4, 5), (6, 6), (7, 8)]
