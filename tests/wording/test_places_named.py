"""Places are printed as people write them."""

import pytest

from claimtrack.wording.display_names import place_name


@pytest.mark.parametrize(
    ("place", "fr", "en", "es"),
    [
        ("aleppo", "Alep", "Aleppo", "Alepo"),
        ("east-aleppo", "Alep-Est", "east Aleppo", "este de Alepo"),
        ("northwest-syria", "Syrie-Nord-Ouest", "northwest Syria", "noroeste de Siria"),
        ("west-bank", "Cisjordanie", "West Bank", "Cisjordania"),
        ("united-states", "États-Unis", "United States", "Estados Unidos"),
        ("cairo", "Le Caire", "Cairo", "El Cairo"),
        ("rio-de-janeiro", "Rio de Janeiro", "Rio de Janeiro", "Río de Janeiro"),
        ("nowhere-known", "Nowhere Known", "Nowhere Known", "Nowhere Known"),
    ],
)
def test_place_name(place: str, fr: str, en: str, es: str) -> None:
    assert place_name(place, "fr") == fr
    assert place_name(place, "en") == en
    assert place_name(place, "es") == es


def test_no_place() -> None:
    assert place_name(None, "fr") is None
