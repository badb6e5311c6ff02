"""Places named in a text, and capitals that only speak for a government."""

import pytest

from claimtrack.extraction.claims.facets.place_names import (
    PlaceFound,
    belongs_before,
    find_places,
    main_place,
    narrow,
)


@pytest.mark.parametrize(
    ("lang", "text", "ids"),
    [
        ("fr", "La foule est venue à Moscou.", ["moscow"]),
        ("fr", "Moscou affirme le contraire.", []),
        ("en", "A crowd came in Moscow.", ["moscow"]),
        ("en", "Moscow denies it.", []),
        ("es", "La multitud llegó a Moscú.", ["moscow"]),
        ("fr", "Les rues de Lyon et de Lille.", ["lyon", "lille"]),
        ("fr", "Dans l'est d'Alep.", ["east-aleppo"]),
        ("fr", "Il vit dans Alep-Est.", ["east-aleppo"]),
        ("en", "In eastern Aleppo.", ["east-aleppo"]),
        ("en", "LYON, March 24 - A crowd came.", []),
        ("fr", "Une rue de Nulleville.", []),
    ],
)
def test_named(lang: str, text: str, ids: list[str]) -> None:
    assert [place.id for place in find_places(text, 0, len(text), lang)] == ids


@pytest.mark.parametrize(
    ("lang", "words", "own"),
    [
        ("fr", "4 000 personnes à ", True),
        ("en", "4,000 people in ", True),
        ("fr", "4 000 personnes, puis ", False),
        ("en", "4,000 people from the north of ", False),
    ],
)
def test_a_place_of_the_number_before_it(lang: str, words: str, own: bool) -> None:
    assert belongs_before(words, lang) is own


def places(*ids: str) -> list[PlaceFound]:
    return [PlaceFound(at, at + 1, each) for at, each in enumerate(ids)]


def test_a_city_is_narrower_than_its_country() -> None:
    assert [place.id for place in narrow(places("france", "lyon"))] == ["lyon"]
    assert [place.id for place in narrow(places("france"))] == ["france"]


@pytest.mark.parametrize(
    ("ids", "main"),
    [("lyon lyon", "lyon"), ("lyon lyon lille lille", None), ("lyon", None), ("", None)],
    ids=["twice", "two as often", "once", "none"],
)
def test_the_place_of_a_text(ids: str, main: str | None) -> None:
    assert main_place(places(*ids.split())) == main
