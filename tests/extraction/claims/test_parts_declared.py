"""Parts that a text declares, lists of all of them, and what only looks like one."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read
from claimtrack.extraction.claims.facets.modality import signs_of


def parts(lang: str, text: str) -> dict[str, tuple[str, bool]]:
    """Part → whole and whether the list names every part, in the claims' words."""
    found = read(Article(text=text, lang=lang))
    words = [claim.facts.text for claim in found.claims]
    return {words[each.part]: (words[each.whole], each.all_parts) for each in found.parts}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "Le séisme a fait 200 morts, dont 12 enfants.",
            {"12 enfants": ("200 morts", False)},
        ),
        (
            "fr",
            "Le séisme a fait 200 morts, dont 12 enfants et 30 femmes.",
            {"12 enfants": ("200 morts", False), "30 femmes": ("200 morts", False)},
        ),
        (
            "fr",
            "La police a arrêté 50 manifestants. Parmi eux, 8 mineurs ont été relâchés.",
            {"8 mineurs": ("50 manifestants", False)},
        ),
        (
            "fr",
            "L'accident a fait 37 morts : 25 hommes et 12 femmes.",
            {"25 hommes": ("37 morts", True), "12 femmes": ("37 morts", True)},
        ),
        (
            "fr",
            "Ils ont saisi 12 véhicules, dont 8 voitures.",
            {"8 voitures": ("12 véhicules", False)},
        ),
        (
            "en",
            "The quake killed 200 people, including 12 children and 30 women.",
            {"12 children": ("200 people", False), "30 women": ("200 people", False)},
        ),
        (
            "en",
            "Police arrested 50 demonstrators, of whom 8 pupils were released.",
            {"8 pupils": ("50 demonstrators", False)},
        ),
        (
            "en",
            "The crash killed 37 people: 25 men and 12 women.",
            {"25 men": ("37 people", True), "12 women": ("37 people", True)},
        ),
        (
            "en",
            "Twelve of the 40 councillors voted against.",
            {"Twelve": ("40 councillors", False)},
        ),
    ],
)
def test_declared(lang: str, text: str, expected: dict[str, tuple[str, bool]]) -> None:
    assert parts(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # larger than what stands before it, of another unit, in another paragraph, or no part
        ("fr", "Le séisme a fait 12 morts, dont 200 enfants."),
        ("fr", "Le séisme a fait 200 morts, dont 12 % d'enfants."),
        ("fr", "Le séisme a fait 200 morts.\n\nParmi eux, 12 enfants ont été tués."),
        ("fr", "La préfecture, dont 12 agents sont blessés, déplore 3 morts."),
        ("en", "The quake killed 200 people. It left 12 children without a school."),
        ("en", "It cost 40 euros, including 12 children."),
        ("en", ""),
    ],
)
def test_not_declared(lang: str, text: str) -> None:
    assert parts(lang, text) == {}


@pytest.mark.parametrize(
    ("lang", "sentence", "announced"),
    [
        ("fr", "Le ministère a corrigé son bilan : 25 morts, et non 30.", True),
        ("fr", "La préfecture a revu à la baisse son estimation, à 18 000 hectares.", True),
        ("fr", "La perte est de 751 millions, contre 600 annoncés précédemment.", True),
        ("fr", "La perte est de 751 millions d'euros, selon la banque.", False),
        ("en", "The ministry revised its toll to 25 dead.", True),
        ("en", "The bank had earlier said the loss was 600 million.", True),
        ("en", "Corrected figures put the area burned at 18,000 hectares.", True),
        ("en", "The bank put the loss at 751 million euros.", False),
    ],
)
def test_corrections_are_announced(lang: str, sentence: str, announced: bool) -> None:
    assert signs_of(sentence, 0, len(sentence), lang).revises is announced
