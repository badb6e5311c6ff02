"""Which of the sources around a figure it goes back to."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read


def sources(text: str, lang: str) -> list[str | None]:
    """Whom each figure of a text goes back to."""
    return [claim.facts.speaker for claim in read(Article(text=text, lang=lang)).claims]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Le feu a tué 12 vaches, selon la mairie.", ["mairie"]),
        ("fr", "Le feu a tué 12 vaches.", [None]),
        ("en", "The fire killed 12 cows, according to the council.", ["council"]),
        ("en", "The fire killed 12 cows.", [None]),
        ("es", "El fuego mató a 12 vacas, según el ayuntamiento.", ["ayuntamiento"]),
        ("es", "El fuego mató a 12 vacas.", [None]),
    ],
)
def test_a_source_beside_the_figure_has_it(
    lang: str, text: str, expected: list[str | None]
) -> None:
    assert sources(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "La maire Anne Morel dit que 12 ponts sont fermés et 40, selon la CGT, abîmés.",
            ["Anne Morel", "CGT"],
        ),
        (
            "fr",
            "La maire Anne Morel dit que 12 ponts sont fermés.",
            ["Anne Morel"],
        ),
        ("en", "The mayor, Ann Moore, said that 12 bridges were shut.", ["Ann Moore"]),
        ("es", "La alcaldesa Ana Ruiz dijo que 12 puentes están cerrados.", ["Ana Ruiz"]),
    ],
)
def test_the_nearer_of_source_and_speaker_has_the_figure(
    lang: str, text: str, expected: list[str | None]
) -> None:
    assert sources(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "La police a compté 18 000 marcheurs, le syndicat 40 000.",
            ["police", "syndicat"],
        ),
        (
            "fr",
            "On a vu 18 000 marcheurs selon le syndicat, 6 000 pour la police.",
            ["syndicat", "police"],
        ),
        ("en", "Police counted 18,000 marchers, the union 40,000.", ["Police", "union"]),
    ],
)
def test_the_second_of_two_figures_has_its_own_side(
    lang: str, text: str, expected: list[str | None]
) -> None:
    assert sources(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Un décompte établi par la mairie fait état de 12 ponts fermés.", ["mairie"]),
        ("fr", "Douze ponts sont fermés, un décompte que rien ne confirme.", [None]),
        ("en", "Reuters, citing the coast guard, put the toll at 12 dead.", ["coast guard"]),
        ("en", "Reuters put the toll at 12 dead.", ["Reuters"]),
    ],
)
def test_who_stands_behind_a_count_or_an_agency(
    lang: str, text: str, expected: list[str | None]
) -> None:
    assert sources(text, lang) == expected
