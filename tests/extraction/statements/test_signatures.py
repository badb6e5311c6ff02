"""Quotations signed by the line under them, and lines with a dash that sign nothing."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read

SIGNED = [
    ("en", "“We lost 12 boats and we need help.”\n\n— Ivo Kern, harbour pilot\n\nIt rained."),
    ("en", "“We lost 12 boats and we need help.” — Ivo Kern, harbour pilot"),
    ("en", "“We lost 12 boats.\n\n“We need help from the town.”\n\n— Ivo Kern\n\nIt rained."),
    ("fr", "« Nous avons perdu 12 bateaux. »\n\n— Ivo Kern, pilote du port\n\nIl pleuvait."),
    ("fr", "« Nous avons perdu 12 bateaux. » – Ivo Kern, pilote du port"),
    ("es", "«Hemos perdido 12 barcos este año.»\n\n— Ivo Kern, piloto del puerto\n\nLlovía."),
    ("es", "«Hemos perdido 12 barcos este año.» — Ivo Kern, piloto del puerto"),
]
UNSIGNED = [
    ("en", "“We lost 12 boats and we need help.”\n\n— Ivo Kern left the harbour yesterday.\n"),
    ("en", "“We lost 12 boats and we need help.”\n\nIt passed.\n\n— Ivo Kern, harbour pilot"),
    ("fr", "« Nous avons perdu 12 bateaux. »\n\n— Ostende, lundi\n\nIl pleuvait."),
    ("es", "«Hemos perdido 12 barcos este año.»\n\n— Ostende, lunes\n\nLlovía."),
]


def speakers(lang: str, text: str) -> set[str | None]:
    return {each.facts.speaker for each in read(Article(text=text, lang=lang)).claims}


@pytest.mark.parametrize(("lang", "text"), SIGNED)
def test_a_name_behind_a_dash_signs_the_words_above(lang: str, text: str) -> None:
    assert speakers(lang, text) == {"Ivo Kern"}


@pytest.mark.parametrize(("lang", "text"), UNSIGNED)
def test_a_dash_before_anything_else_signs_nothing(lang: str, text: str) -> None:
    assert "Ivo Kern" not in speakers(lang, text)
    assert "Ostende" not in speakers(lang, text)
