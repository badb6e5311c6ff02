"""Headings that are nothing but quoted words, in three languages."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.statements.reader import find_statements

HEADS = [
    (
        "fr",
        ("La digue a cédé.\n« Un coup très dur »\nLe port est fermé.\n"
        "« C'est un coup vraiment très dur pour le port », a dit Ana Paré.\nFin."),
        ["Ana Paré", "Ana Paré"],
    ),
    (
        "en",
        ("The dam broke.\n“A very hard blow”\nThe port is shut.\n"
        "“This is really a very hard blow for the port,” said Ana Poe.\nThe end."),
        ["Ana Poe", "Ana Poe"],
    ),
    (
        "es",
        ("La presa cedió.\n«Un golpe muy duro»\nEl puerto cerró.\n"
        "«Es un golpe realmente duro para el puerto», dijo Ana Paz.\nFin."),
        ["Ana Paz", "Ana Paz"],
    ),
    # nobody says so below
    ("fr", "La digue a cédé.\n« Un coup très dur »\nLe port est fermé.\nFin.", [None]),
    # words that end like a sentence go on with the last speaker's
    (
        "en",
        ("“This is really a very hard blow for the port,” said Ana Poe.\n"
        "“We have lost all our boats.”\nThe end."),
        ["Ana Poe", "Ana Poe"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "speakers"), HEADS)
def test_whoever_says_so_below(lang: str, text: str, speakers: list[str | None]) -> None:
    found, _ = find_statements(Article(text=text, lang=lang), ())
    assert [each.speaker for each in found] == speakers
