"""Reporting words behind a clause or inside it, with their subject first or left out."""

import pytest

from claimtrack.domain.reading import Article, StatementKind
from claimtrack.extraction.article import read


def said(lang: str, text: str) -> list[str]:
    statements = read(Article(text=text, lang=lang)).statements
    return [
        text[one.start : one.end] for one in statements if one.kind is not StatementKind.NARRATOR
    ]


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        (
            "en",
            "Two roads were shut, Jane Doe said, and a bridge had fallen.",
            ["Two roads were shut", "a bridge had fallen"],
        ),
        ("en", "Given that, Jane Doe said, the plan was dead.", ["the plan was dead"]),
        ("en", "In short, the firm says, the staff were paid.", ["the staff were paid"]),
        ("en", "Forty schools were shut -- a spokeswoman said.", ["Forty schools were shut"]),
        ("en", "Ana Doe grumbled that the road was shut.", ["the road was shut"]),
        ("es", "Ana Ruiz vino. Son 12 barcos hundidos, ha asegurado.", ["Son 12 barcos hundidos"]),
        ("es", "El ministro entró, anunció un plan y salió.", []),
        ("es", "Ana Ruiz informó de que el puente está cerrado.", ["el puente está cerrado"]),
        ("es", "Ana Ruiz insistió en que la presa resiste.", ["la presa resiste"]),
        ("fr", "Le maire se désole que la route soit fermée.", ["la route soit fermée"]),
    ],
)
def test_what_is_said(lang: str, text: str, words: list[str]) -> None:
    assert said(lang, text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('“We are glad," Jane Doe said. “It is over.”', ["We are glad", "It is over."]),
        ("“We are glad”, Jane Doe said.", ["We are glad"]),
        ('“He shouted "stop" at us,” Jane Doe said.', ['He shouted "stop" at us']),
    ],
)
def test_a_straight_mark_may_close_a_curly_one(text: str, words: list[str]) -> None:
    assert said("en", text) == words
