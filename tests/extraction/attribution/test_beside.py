"""Sources printed beside a figure without a word for it."""

import pytest
from sentence_clauses import claiming

from claimtrack.extraction.attribution.beside import bracketed_source, poll_beside


@pytest.mark.parametrize(
    ("lang", "text", "source"),
    [
        ("fr", "Le maire est à 7 % (Ipsor). Le sondage Ipsor est sorti lundi.", "Ipsor"),
        ("fr", "Le maire est à 7 % (Ipsor). Ipsor dit que tout va bien.", "Ipsor"),
        ("fr", "Le maire est à 7 % (Tours). Le sondage Ipsor est sorti lundi.", None),
        ("en", "The mayor falls to 7% (Ipsor). Ipsor said that it was surprised.", "Ipsor"),
        ("en", "The mayor falls to 7% (Leeds). Ipsor said that it was surprised.", None),
        ("en", "The mayor falls to 7% (officially). Ipsor said that it was surprised.", None),
        ("es", "El alcalde cae al 7 % (Ipsor). La encuesta Ipsor salió el lunes.", "Ipsor"),
        ("es", "El alcalde cae al 7 % (Toledo). La encuesta Ipsor salió el lunes.", None),
        ("en", "The mayor falls to 7%, Ipsor said.", None),
    ],
)
def test_a_known_source_in_a_bracket(lang: str, text: str, source: str | None) -> None:
    about = claiming(text, lang)
    assert bracketed_source(about.page, about.at("7")) == source


@pytest.mark.parametrize(
    ("lang", "text", "source"),
    [
        ("fr", "Le maire tombe à 5 % dans une enquête d'Ipsor.", "Ipsor"),
        ("fr", "Le maire tombe à 5 % dans une étude de la fondation Morel.", "fondation Morel"),
        ("fr", "Le maire tombe à 5 % ; une enquête d'Ipsor est sortie lundi.", None),
        ("fr", "Le maire tombe à 5 % dans la ville d'Ipsor.", None),
        ("en", "The mayor falls to 5% in a poll by Ipsor.", "Ipsor"),
        ("en", "The mayor falls to 5%; a poll by Ipsor came out on Monday.", None),
        ("en", "The mayor falls to 5% in a town by Ipsor.", None),
        ("es", "El alcalde cae al 5 % en la encuesta de Ipsor.", "Ipsor"),
        ("es", "El alcalde cae al 5 %; la encuesta de Ipsor salió el lunes.", None),
        ("es", "El alcalde cae al 5 % en la ciudad de Ipsor.", None),
    ],
)
def test_a_poll_in_the_same_clause(lang: str, text: str, source: str | None) -> None:
    about = claiming(text, lang)
    assert poll_beside(about.page, about.at("5")) == source
