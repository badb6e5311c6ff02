"""The facts of a claim: place, unit, time, modality; and what they are where nothing tells."""

from datetime import date

import pytest

from claimtrack.domain.claim import Claim, Modality
from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read


def facts(text: str, lang: str, title: str | None = None) -> list[Claim]:
    """The facts of every claim of a text."""
    article = Article(text=text, lang=lang, title=title, published=date(2024, 5, 15))
    return [claim.facts for claim in read(article).claims]


@pytest.mark.parametrize(
    ("lang", "text", "places"),
    [
        ("fr", "Hier à Lille, 12 grévistes ont défilé.", ["lille"]),
        ("fr", "On a vu 12 grévistes à Lille et 40 grévistes à Lyon.", ["lille", "lyon"]),
        ("fr", "On a vu 12 grévistes.", [None]),
        ("en", "Yesterday in Paris, 12 strikers marched.", ["paris"]),
        ("en", "They saw 12 strikers in Paris and 40 strikers in London.", ["paris", "london"]),
        ("en", "They saw 12 strikers.", [None]),
        ("es", "Ayer en Madrid, 12 huelguistas marcharon.", ["madrid"]),
        ("es", "Se vieron 12 huelguistas.", [None]),
    ],
)
def test_the_place_of_a_figure_is_its_own(lang: str, text: str, places: list[str | None]) -> None:
    assert [each.place for each in facts(text, lang)] == places


@pytest.mark.parametrize(
    ("title", "place"), [("Grève à Lille", "lille"), ("Grève dans le nord", None)]
)
def test_else_it_is_the_place_of_the_title(title: str, place: str | None) -> None:
    text = f"{title}\n\nLa colère monte dans les rues. On a vu 12 grévistes."
    assert [each.place for each in facts(text, "fr", title)] == [place]


@pytest.mark.parametrize(
    ("lang", "text", "unit"),
    [
        ("fr", "Le feu a tué 12 personnes.", "person"),
        ("fr", "Le feu a détruit 12 hectares.", "hectare"),
        ("fr", "Le feu a coûté 12 euros.", "EUR"),
        ("en", "The fire killed 12 people.", "person"),
        ("en", "The fire destroyed 12 hectares.", "hectare"),
        ("es", "El fuego mató a 12 personas.", "person"),
        ("es", "El fuego destruyó 12 hectáreas.", "hectare"),
    ],
)
def test_the_unit_is_printed_or_told_by_the_noun(lang: str, text: str, unit: str) -> None:
    assert [each.unit for each in facts(text, lang)] == [unit]


@pytest.mark.parametrize(
    ("lang", "text", "modality"),
    [
        ("fr", "Le feu a tué 12 personnes.", Modality.ASSERTED),
        ("fr", "Le feu aurait tué 12 personnes.", Modality.REPORTED),
        ("fr", "La ville prévoit de loger 12 personnes.", Modality.PLANNED),
        ("en", "The fire killed 12 people.", Modality.ASSERTED),
        ("en", "The town plans to house 12 people.", Modality.PLANNED),
        ("en", "The fire reportedly killed 12 people.", Modality.REPORTED),
        ("es", "El fuego mató a 12 personas.", Modality.ASSERTED),
        ("es", "El fuego habría matado a 12 personas.", Modality.REPORTED),
    ],
)
def test_how_firmly_a_figure_is_said(lang: str, text: str, modality: Modality) -> None:
    assert [each.modality for each in facts(text, lang)] == [modality]


@pytest.mark.parametrize(
    ("lang", "text", "dated"),
    [
        ("fr", "Le 3 mai, le feu a tué 12 personnes.", True),
        ("fr", "Le feu a tué 12 personnes.", False),
        ("en", "On May 3, the fire killed 12 people.", True),
        ("en", "The fire killed 12 people.", False),
        ("es", "El 3 de mayo, el fuego mató a 12 personas.", True),
        ("es", "El fuego mató a 12 personas.", False),
    ],
)
def test_a_figure_has_a_time_where_one_is_told(lang: str, text: str, dated: bool) -> None:
    assert [each.window is not None for each in facts(text, lang)] == [dated]


@pytest.mark.parametrize(
    ("lang", "text", "revises"),
    [
        ("fr", "La mairie a revu son bilan à 12 morts.", True),
        ("fr", "La mairie a publié un bilan de 12 morts.", False),
        ("en", "The council revised its toll to 12 dead.", True),
        ("en", "The council gave a toll of 12 dead.", False),
    ],
)
def test_a_correction_is_told_from_a_first_figure(lang: str, text: str, revises: bool) -> None:
    assert [each.revises for each in facts(text, lang)] == [revises]


@pytest.mark.parametrize(
    ("lang", "text", "definitions"),
    [
        ("fr", "Le loyer médian est de 700 euros.", ["median"]),
        ("fr", "Le loyer est de 700 euros.", [None]),
        ("en", "The average net rent is 700 euros.", ["mean net"]),
        ("en", "They saw 12 confirmed deaths.", ["confirmed"]),
        ("en", "The net was cast and 12 sailors were hurt.", [None]),
        ("es", "El alquiler medio es de 700 euros.", ["mean"]),
    ],
)
def test_adjectives_define_what_is_counted(
    lang: str, text: str, definitions: list[str | None]
) -> None:
    assert [each.definition for each in facts(text, lang)] == definitions


@pytest.mark.parametrize(
    ("lang", "text", "population"),
    [
        ("fr", "Les femmes sont 40 % des marins.", "woman"),
        ("fr", "On voit 40 % des marins.", "seaman"),
        ("en", "Women make up 40% of the sailors.", "woman"),
        ("es", "Las mujeres son el 40 % de los marineros.", "woman"),
    ],
)
def test_who_is_a_share_of_others(lang: str, text: str, population: str) -> None:
    assert [each.population for each in facts(text, lang)] == [population]


@pytest.mark.parametrize(
    ("lang", "text", "start"),
    [
        ("fr", "La taxe augmentera de 3 % en février.", "2025-02-01"),
        ("fr", "La taxe a augmenté de 3 % en février.", "2024-02-01"),
        ("en", "The tax will rise by 3% in February.", "2025-02-01"),
        ("es", "La tasa aumentará un 3 % en febrero.", "2025-02-01"),
    ],
)
def test_the_month_of_a_plan_is_the_next_one(lang: str, text: str, start: str) -> None:
    windows = [each.window for each in facts(text, lang)]
    assert [window and window.nominal.start.isoformat() for window in windows] == [start]


@pytest.mark.parametrize(
    ("lang", "text", "measures"),
    [
        ("en", "The storm left 3 dead and 4 injured, 7 in all.", ["killed", "injured", None]),
        ("en", "The storm left 3 dead and 4 injured, 6 in all.", ["killed", "injured", "injured"]),
        ("fr", "On compte 3 morts et 4 blessés, 7 au total.", ["killed", "injured", None]),
        ("es", "Hay 3 muertos y 4 heridos, 7 en total.", ["killed", "injured", None]),
    ],
)
def test_the_sum_of_two_counts_is_of_neither(
    lang: str, text: str, measures: list[str | None]
) -> None:
    assert [each.measure for each in facts(text, lang)] == measures


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("fr", "Le nombre de blessés est passé de 9 à 7 lundi.", [None, "2024-05-13"]),
        ("en", "The number of deaths grew from 7 to 9 on Monday.", [None, "2024-05-13"]),
        ("es", "El número de heridos pasó de 9 a 7 el lunes.", [None, "2024-05-13"]),
    ],
)
def test_the_day_of_a_change_is_that_of_the_second_level(
    lang: str, text: str, days: list[str | None]
) -> None:
    windows = [each.window for each in facts(text, lang)]
    assert [window and window.nominal.start.isoformat() for window in windows] == days
