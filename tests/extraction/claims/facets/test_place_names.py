"""Places named in a text: those of the table, others by their preposition."""

import pytest

from claimtrack.extraction.claims.facets.place_names import find_places, main_place, narrow

CASES = [
    ("en", "Twelve ships left New York and the United States.", ["new-york", "united-states"]),
    ("en", "A flood in Rio de Janeiro; another in Costa Rica.", ["rio-de-janeiro", "costa-rica"]),
    ("en", "A united front marched in Leeds.", ["leeds"]),
    ("fr", "Une crue à Rio de Janeiro, puis aux États-Unis.", ["rio-de-janeiro", "united-states"]),
    ("fr", "Une crue sur l'île de La Réunion, puis à La Réunion.", ["reunion", "reunion"]),
    ("fr", "Le maire a rejoint la ville de La Rochelle.", ["la-rochelle"]),
    ("es", "Una crecida en el Reino Unido y en Costa Rica.", ["united-kingdom", "costa-rica"]),
    ("es", "El alcalde llegó a la ciudad de Trento.", ["trento"]),
]


@pytest.mark.parametrize(("lang", "text", "ids"), CASES, ids=[f"{c[0]}-{c[2]}" for c in CASES])
def test_places(lang: str, text: str, ids: list[str]) -> None:
    found = find_places(text, 0, len(text), lang)
    assert [place.id for place in found] == ids
    assert all(text[place.start : place.end].strip() for place in found)


def test_the_narrower_place_goes_first() -> None:
    text = "A storm in France hit Lille."
    found = find_places(text, 0, len(text), "en")
    assert [place.id for place in narrow(found)] == ["lille"]
    assert narrow(found[:1]) == found[:1]


def test_what_a_text_is_about_is_named_twice_as_often() -> None:
    text = "In Lille, in Lille again, and in Leeds."
    assert main_place(find_places(text, 0, len(text), "en")) == "lille"
