"""Where a figure holds: each pattern by its own cases, and names that no table holds."""

import pytest
from sentence_clauses import claiming

from claimtrack.domain.claim import Level
from claimtrack.domain.containment import Scope, place_relation
from claimtrack.domain.reading import Facet
from claimtrack.extraction.claims.facets.place import PATTERNS, Located, place_of
from claimtrack.extraction.claims.facets.place_names import find_places, title_places

LEVELS = {name: level for name, level, _ in PATTERNS} | {"": Level.ASSUMED}
CASES = [
    (
        "nationwide",
        "fr",
        "Il y eut 35 retraits dans tout le pays, dont 9 à Lille.",
        "35",
        "france",
    ),
    (
        "nationwide",
        "en",
        "There were 35 bans nationwide, including 18 in London.",
        "35",
        "united-kingdom",
    ),
    ("nationwide", "fr", "En France, il y eut 35 retraits dans tout le pays.", "35", "france"),
    ("nationwide", "en", "In Egypt, there were 35 bans nationwide.", "35", "egypt"),
    ("nationwide", "es", "En Siria, hubo 35 bajas en todo el país.", "35", "syria"),
    ("nationwide", "es", "Hubo 35 bajas en todo el país, incluidas 18 en Madrid.", "35", "spain"),
    ("clause", "es", "Hubo 35 bajas en todo el país, incluidas 18 en Madrid.", "18", "madrid"),
    (
        "capital",
        "fr",
        "Il y eut 35 retraits en France. On en vit 9 dans la capitale.",
        "9",
        "paris",
    ),
    ("capital", "en", "Bans in Egypt are rare. There were 9 bans in the capital.", "9", "cairo"),
    ("capital", "es", "Hubo 35 bajas en Siria. Hubo 9 en la capital.", "9", "damascus"),
    ("clause", "fr", "On vit 9 retraits à Lyon, dans la capitale des Gaules.", "9", "lyon"),
    ("clause", "fr", "Ils ont compté 35 marins à 15 heures en Espagne.", "35", "spain"),
    (
        "bracket",
        "fr",
        "À Lille (1 400 lycéens) et à Tours (800 lycéens), la foule a chanté.",
        "1",
        "lille",
    ),
    (
        "bracket",
        "en",
        "In Leeds (1,400 pupils) and in York (800 pupils), a crowd sang.",
        "800",
        "york",
    ),
    (
        "bracket",
        "es",
        "En Toledo (1.400 alumnos) y en Burgos (800 alumnos), la multitud cantó.",
        "800",
        "burgos",
    ),
    ("clause", "fr", "Ils étaient 51 400 grévistes, dont 4 000 à Lille.", "4", "lille"),
    ("clause", "en", "There were 51,400 strikers, including 4,000 in Leeds.", "4,", "leeds"),
    ("clause", "es", "Hubo 51.400 huelguistas, incluidos 4.000 en Toledo.", "4.", "toledo"),
    (
        "outer clause",
        "fr",
        "Le feu a ravagé un entrepôt à Lille, tuant 12 ouvriers.",
        "12",
        "lille",
    ),
    (
        "outer clause",
        "en",
        "The fire tore through a depot in Leeds, killing 12 workers.",
        "12",
        "leeds",
    ),
    (
        "outer clause",
        "es",
        "El incendio arrasó un almacén en Toledo, matando a 12 obreros.",
        "12",
        "toledo",
    ),
    ("said", "fr", "Il y avait 1 400 lycéens, et la foule a chanté à Lille.", "1", "lille"),
    ("said", "en", "There were 1,400 pupils, and the crowd sang in Leeds.", "1", "leeds"),
    ("said", "es", "Había 1.400 alumnos, y la multitud cantó en Toledo.", "1", "toledo"),
    ("passage", "fr", "La foule est venue à Lille. On a vu 12 ouvriers.", "12", "lille"),
    ("passage", "en", "A crowd came in Leeds. There were 12 workers.", "12", "leeds"),
    ("passage", "es", "La multitud llegó en Toledo. Había 12 obreros.", "12", "toledo"),
    ("", "fr", "Ils étaient 51 400 grévistes, dont 4 000 à Lille.", "51", None),
    ("", "en", "There were 51,400 strikers, including 4,000 in Leeds.", "51", None),
    ("", "es", "Hubo 51.400 huelguistas, incluidos 4.000 en Toledo.", "51", None),
]
ELSEWHERE = {"sentence", "goes on", "title"}
"""Patterns with tests of their own below."""


@pytest.mark.parametrize(
    ("pattern", "lang", "text", "number", "place"),
    CASES,
    ids=[f"{name or 'untold'}-{lang}" for name, lang, *_ in CASES],
)
def test_places(pattern: str, lang: str, text: str, number: str, place: str | None) -> None:
    about = claiming(text, lang)
    claim = about.at(number)
    located = Located(claim, about.page, claim.sentence, None)
    assert place_of(located) == Facet(place, LEVELS[pattern], pattern)


def test_every_pattern_is_tried() -> None:
    assert {name for name, *_ in CASES} | ELSEWHERE == set(LEVELS)


def test_a_place_beyond_what_is_said_is_the_sentence_s() -> None:
    text = "There were 12 workers; the crowd sang in Leeds."
    about = claiming(text, "en")
    located = Located(about.at("12"), about.page, (0, text.index(";")), None)
    assert place_of(located) == Facet("leeds", Level.SENTENCE, "sentence")


@pytest.mark.parametrize(
    ("text", "title", "going_on", "facet"),
    [
        ("There were 12 workers.", None, "york", Facet("york", Level.PASSAGE, "goes on")),
        ("There were 12 workers in Leeds.", None, "york", Facet("leeds", Level.STATED, "clause")),
        ("There were 12 workers.", "Fire in Leeds", None, Facet("leeds", Level.ARTICLE, "title")),
        (
            "There were 12 workers.",
            "Fire in Leeds",
            "york",
            Facet("york", Level.PASSAGE, "goes on"),
        ),
        ("There were 12 workers.", "A fire", None, Facet()),
    ],
    ids=["goes on", "goes on no further", "title", "nearer than the title", "untold"],
)
def test_places_told_outside_the_sentence(
    text: str, title: str | None, going_on: str | None, facet: Facet[str]
) -> None:
    about = claiming(text, "en", title)
    claim = about.at("12")
    assert place_of(Located(claim, about.page, claim.sentence, going_on)) == facet


@pytest.mark.parametrize(
    ("lang", "text", "ids"),
    [
        ("fr", "La foule est venue à Morbourg.", ["morbourg"]),
        ("fr", "La foule de Morbourg.", []),
        ("fr", "À Morbourg-la-Rive, la foule.", ["morbourg-la-rive"]),
        ("fr", "Elle a parlé à Mme Morel.", []),
        ("fr", "Ils sont venus à Lundi.", []),
        ("en", "A crowd came in Morbury.", ["morbury"]),
        ("en", "He lives in Morbury’s north.", ["morbury"]),
        ("en", "It rained in the Morburian parliament.", []),
        ("en", "He came in March.", []),
        ("en", "He lives in NATO.", []),
        ("es", "La multitud llegó en Morburgo.", ["morburgo"]),
        ("es", "Vive en Villa de Mora.", ["villa-de-mora"]),
        ("es", "La multitud de Morburgo.", []),
        ("es", "Fue en Marzo.", []),
    ],
)
def test_names_that_no_table_holds(lang: str, text: str, ids: list[str]) -> None:
    assert [place.id for place in find_places(text, 0, len(text), lang)] == ids


@pytest.mark.parametrize(
    ("a", "b", "scope"),
    [
        ("lyon", "lille", Scope.DISJOINT),
        ("lyon", "france", Scope.PART),
        ("lyon", "morbourg", Scope.UNKNOWN),
        ("morbourg", "france", Scope.UNKNOWN),
        ("morbourg", "morbourg", Scope.EQUAL),
        ("east-lyon", "lille", Scope.DISJOINT),
        ("east-morbourg", "morbourg", Scope.PART),
    ],
)
def test_of_a_name_in_no_table_nothing_is_known(a: str, b: str, scope: Scope) -> None:
    within = {"lyon": "france", "lille": "france"}
    assert place_relation(a, b, within) is scope
    assert place_relation(b, a, within) is scope.converse


@pytest.mark.parametrize(
    ("lang", "title", "ids"),
    [
        ("en", "Brewers Fined In Rogue Sale Near Paris", ["paris"]),
        ("en", "Brewers fined near Larkhill", ["larkhill"]),
        ("en", "Brewers fined near Mill Green", ["mill-green"]),
        ("en", "Brewers fined near Larkhill Monday", ["larkhill"]),
        ("fr", "Une amende à Morbourg", ["morbourg"]),
        ("es", "Una multa en Morburgo", ["morburgo"]),
    ],
)
def test_headlines(lang: str, title: str, ids: list[str]) -> None:
    assert [place.id for place in title_places(title, lang)] == ids
