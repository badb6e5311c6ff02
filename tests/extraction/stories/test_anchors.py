"""Events that a text names with a time or place of their own."""

from datetime import date

import pytest

from claimtrack.extraction.stories.anchors import anchors

DAY = date(2020, 5, 6)
CASES = [
    (
        "fr",
        "Lors des attentats de 2015, 130 personnes étaient mortes.",
        "attack",
        "2015-01-01",
        None,
    ),
    ("en", "During the attacks of 2015, 130 people had died.", "attack", "2015-01-01", None),
    ("es", "En los atentados de 2015 murieron 130 personas.", "attack", "2015-01-01", None),
    (
        "fr",
        "Le séisme d'Haïti, en 2010, avait tué 200 000 personnes.",
        "earthquake",
        "2010-01-01",
        "haiti",
    ),
    ("en", "The 2010 Haiti earthquake killed 200,000 people.", "earthquake", "2010-01-01", "haiti"),
    (
        "es",
        "El terremoto de Haití de 2010 mató a 200.000 personas.",
        "earthquake",
        "2010-01-01",
        "haiti",
    ),
    ("fr", "Après le tsunami de décembre 2004, tout a changé.", "earthquake", "2004-12-01", None),
    ("en", "The December 2004 tsunami changed everything.", "earthquake", "2004-12-01", None),
    ("es", "Tras el tsunami de diciembre de 2004 todo cambió.", "earthquake", "2004-12-01", None),
    ("fr", "Pendant la grève de mardi, un train sur trois roulait.", "strike", "2020-05-05", None),
    ("en", "During Tuesday's walkout one train in three ran.", "strike", "2020-05-05", None),
    (
        "es",
        "Durante la huelga del martes circuló un tren de cada tres.",
        "strike",
        "2020-05-05",
        None,
    ),
    ("fr", "Après l'incendie de Lyon, 40 familles ont été relogées.", "fire", None, "lyon"),
    ("en", "After the fire in Lyon, 40 families were moved.", "fire", None, "lyon"),
    ("es", "Tras el incendio de Lyon, 40 familias fueron realojadas.", "fire", None, "lyon"),
    ("fr", "La grève a été suivie. Depuis 2015, 130 trains roulent.", None, None, None),
    ("en", "The strike went on. Since 2015 they have run 130 trains.", None, None, None),
    ("es", "La huelga sigue. Desde 2015 circulan 130 trenes.", None, None, None),
    ("fr", "Un incendie a détruit un hangar de Lyon.", None, None, None),
    ("en", "A fire destroyed a warehouse in Lyon.", None, None, None),
    ("es", "Un incendio destruyó un almacén de Lyon.", None, None, None),
]


@pytest.mark.parametrize(("lang", "text", "kind", "first", "place"), CASES)
def test_anchors(
    lang: str, text: str, kind: str | None, first: str | None, place: str | None
) -> None:
    found = anchors(text, lang, DAY)
    got = [
        (one.kind, one.window and one.window.nominal.start.isoformat(), one.place) for one in found
    ]
    assert got == ([(kind, first, place)] if kind else [])


@pytest.mark.parametrize("text", ["", "2004", "tsunami", "\n\n", "tsunami 2004 " * 300])
def test_odd_texts(text: str) -> None:
    for lang in ("fr", "en", "es", "xx"):
        for one in anchors(text, lang):
            assert 0 <= one.start < one.end <= len(text)
