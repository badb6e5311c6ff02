"""Sources without a verb, and the clause they stand for."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.content.of_source import source_content
from claimtrack.extraction.statements.sources import find_sources

SOURCES = [
    ("fr", "Selon la mairie, le pont rouvre lundi.", "la mairie", "le pont rouvre lundi."),
    ("fr", "Le pont rouvre lundi, selon la mairie.", "la mairie", "Le pont rouvre lundi"),
    ("fr", "Le pont, selon la mairie, rouvre en mars.", "la mairie", None),
    ("fr", "D'après des chiffres de la mairie, le pont rouvre.", "des chiffres de la mairie", None),
    ("fr", "Pour le maire, le pont est sûr.", "le maire", "le pont est sûr."),
    ("fr", "Pour demain, le pont est sûr.", None, None),
    ("fr", "Selon les cas, le pont est fermé.", None, None),
    ("fr", "Selon lui, le pont est sûr.", "lui", "le pont est sûr."),
    ("en", "According to the council, the bridge opens.", "the council", "the bridge opens."),
    ("en", "The bridge opens soon, according to Ann Moore.", "Ann Moore", "The bridge opens soon"),
    ("en", "Per the register, 40 boats are moored.", "the register", "40 boats are moored."),
    ("en", "The boats cost 40 crowns per day.", None, None),
    ("en", "According to Ann, the bridge opens whereas roads shut.", "Ann", "the bridge opens"),
    ("es", "Según el alcalde, el puente abre hoy.", "el alcalde", "el puente abre hoy."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "who", "_"), SOURCES)
def test_the_source_is_named(lang: str, text: str, who: str | None, _: str | None) -> None:
    items, pack = items_of(text, lang)
    assert [words_of(text, items, source.who) for source in find_sources(items, pack)] == (
        [who] if who else []
    )


@pytest.mark.parametrize(
    ("lang", "text", "_", "content"), [row for row in SOURCES if row[3] is not None]
)
def test_the_clause_it_stands_for(lang: str, text: str, _: str, content: str) -> None:
    items, pack = items_of(text, lang)
    (source,) = find_sources(items, pack)
    stretch = source_content(items, source, 0, [], pack)
    assert words_of(text, items, stretch) == content
