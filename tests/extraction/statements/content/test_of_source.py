"""The clause that a source without a verb stands for: before it, behind it, around it."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.content.of_source import source_content
from claimtrack.extraction.statements.sources import find_sources


@pytest.mark.parametrize(
    ("lang", "text", "content"),
    [
        ("fr", "Selon la mairie, le pont rouvre lundi", "le pont rouvre lundi"),
        ("fr", "Le pont rouvre lundi, selon la mairie", "Le pont rouvre lundi"),
        (
            "fr",
            "Le pont qui, selon la mairie, rouvre lundi matin, est beau",
            "rouvre lundi matin",
        ),
        ("fr", "Le pont, selon la mairie", None),
        ("en", "According to Ann, the bridge opens soon", "the bridge opens soon"),
        ("en", "The bridge opens soon, according to Ann", "The bridge opens soon"),
        (
            "en",
            "The bridge, according to Ann, has opened",
            "The bridge, according to Ann, has opened",
        ),
        ("en", "Soon: the bridge opens here, according to Ann", "the bridge opens here"),
        ("en", "Soon, according to Ann", None),
        ("es", "Según el alcalde, el puente abre hoy", "el puente abre hoy"),
        ("es", "El puente abre hoy, según el alcalde", "El puente abre hoy"),
        ("es", "Hoy, según el alcalde", None),
    ],
)
def test_the_clause_of_a_source(lang: str, text: str, content: str | None) -> None:
    items, pack = items_of(text, lang)
    (source,) = find_sources(items, pack)
    assert words_of(text, items, source_content(items, source, 0, [], pack)) == content
