"""Sources named beside a number, and what a pronoun among them stands for."""

import pytest

from claimtrack.extraction.attribution.source import (
    antecedent,
    closing_source,
    local_source,
    viewpoint_source,
)


@pytest.mark.parametrize(
    ("lang", "behind", "name"),
    [
        ("fr", " blessés selon la police.", "police"),
        ("en", " hurt, according to the council, again.", "council"),
        ("fr", " blessés selon la police et 12 autres", "police"),
        ("en", " hurt, according to plan", None),
        ("fr", " lits, selon besoin", None),
        ("fr", " blessés", None),
    ],
)
def test_behind_a_number(lang: str, behind: str, name: str | None) -> None:
    text = "40" + behind
    source = local_source(text, 2, len(text), 1 << 60, lang)
    assert (source.name if source else None) == name


def test_not_beyond_the_next_number() -> None:
    text = "40 tués et 12 blessés selon la police."
    assert local_source(text, 2, len(text), 11, "fr") is None


@pytest.mark.parametrize(
    ("lang", "behind", "name"),
    [
        ("fr", " pour la police.", "police"),
        ("en", " for the police.", "police"),
        ("fr", " pour la danse.", None),
        ("en", " in all.", None),
    ],
)
def test_the_second_in_a_row(lang: str, behind: str, name: str | None) -> None:
    text = "40" + behind
    source = viewpoint_source(text, 2, len(text), lang)
    assert (source.name if source else None) == name


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Il y a 40 blessés et la route est coupée, selon la police.", "police"),
        ("en", "There are 40 hurt and the road is cut, according to the police.", "police"),
        ("fr", "Il y a 40 blessés selon la police et la route est coupée.", None),
    ],
)
def test_at_the_end_of_a_sentence(lang: str, text: str, name: str | None) -> None:
    source = closing_source(text, text.index("40") + 2, len(text), lang)
    assert (source.name if source else None) == name


@pytest.mark.parametrize(
    ("lang", "text", "pronoun", "name"),
    [
        ("fr", "La préfecture sanitaire veille. ", "elle", "préfecture sanitaire"),
        ("fr", "Le syndicat Vert veille. ", "il", "syndicat Vert"),
        ("fr", "Les pompiers sont là. ", "ils", "pompiers"),
        ("en", "The agency of Hull watches. ", "it", "agency of Hull"),
        ("en", "The boat sinks. ", "it", None),
        ("en", "The agency watches. ", "the agency", None),
    ],
)
def test_what_a_pronoun_stands_for(lang: str, text: str, pronoun: str, name: str | None) -> None:
    assert antecedent(text, pronoun, len(text), lang) == name
