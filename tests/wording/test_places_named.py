"""Places are printed as people write them."""

import pytest

from claimtrack.wording.names import place_name


@pytest.mark.parametrize(
    ("place", "fr", "en"),
    [
        ("aleppo", "Alep", "Aleppo"),
        ("east-aleppo", "Alep-Est", "east Aleppo"),
        ("northwest-syria", "Syrie-Nord-Ouest", "northwest Syria"),
        ("west-bank", "Cisjordanie", "West Bank"),
        ("united-states", "États-Unis", "United States"),
        ("cairo", "Le Caire", "Cairo"),
        ("rio-de-janeiro", "Rio de Janeiro", "Rio de Janeiro"),
        ("nowhere-known", "Nowhere Known", "Nowhere Known"),
    ],
)
def test_place_name(place: str, fr: str, en: str) -> None:
    assert place_name(place, "fr") == fr
    assert place_name(place, "en") == en


def test_no_place() -> None:
    assert place_name(None, "fr") is None
