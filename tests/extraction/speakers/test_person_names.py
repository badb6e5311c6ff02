"""Runs of capitals, and which of them is a person's name."""

import pytest

from claimtrack.extraction.speakers.person_names import name_runs, person_run
from claimtrack.extraction.text.items import itemise, language


def person(lang: str, text: str) -> tuple[str, bool] | None:
    """The name found, and whether a title or role leads to it."""
    pack = language(lang)
    items = itemise(text, (0, len(text)), [], pack)
    name = person_run(items, text, pack)
    return (text[items[name.first].start : items[name.end - 1].end], name.titled) if name else None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "le ministre Luc de Roche", ("Luc de Roche", False)),
        ("en", "Foreign Minister Jane Doe", ("Jane Doe", True)),
        ("fr", "M. Roche", ("Roche", True)),
        ("en", "Truck driver Jane Doe", ("Jane Doe", False)),
        ("fr", "l'émissaire en Syrie Luc de Roche", ("Luc de Roche", True)),
        ("en", "van Houten", ("Houten", False)),
        ("fr", "le ministre des Transports Luc Roche", ("Luc Roche", True)),
    ],
)
def test_names(lang: str, text: str, expected: tuple[str, bool]) -> None:
    assert person(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Jane Doe's neighbours"),
        ("fr", "la mairie de Tours"),
        ("en", "the town of Hull"),
        ("fr", "la CGT"),
        ("en", "the Council"),
        ("fr", "Interrogé"),
        ("fr", "les habitants"),
    ],
)
def test_no_names(lang: str, text: str) -> None:
    assert person(lang, text) is None


@pytest.mark.parametrize(
    ("lang", "text", "runs"),
    [
        ("fr", "Le maire Luc de Tour est venu", ["Luc de Tour"]),
        ("en", "The mayor Jane van Berg met Li Wei", ["Jane van Berg", "Li Wei"]),
        ("fr", "Jean du Nord", ["Jean", "Nord"]),
    ],
)
def test_runs(lang: str, text: str, runs: list[str]) -> None:
    pack = language(lang)
    items = itemise(text, (0, len(text)), [], pack)
    spans = name_runs(items, pack)
    assert [text[items[first].start : items[end - 1].end] for first, end in spans] == runs
