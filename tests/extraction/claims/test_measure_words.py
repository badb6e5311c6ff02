"""The measure that a number has, by the words of its clause."""

import pytest

from claimtrack.extraction.claims.facets.measure_words import (
    clause,
    find_measure,
    head_measure,
    names_group,
)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "La route cède, 40 maisons brûlent, le vent tombe", "40 maisons brûlent"),
        ("en", "The road gave way, 40 homes burned, the wind fell", "40 homes burned"),
        ("fr", "40 blessés et 12 tués", "40 blessés"),
        ("en", "40 hurt and 12 dead", "40 hurt"),
        ("fr", "40 chats et le chien", "40 chats et le chien"),
        ("en", "They fled while 40 homes burned", "40 homes burned"),
        ("es", "40 heridos y 12 muertos", "40 heridos"),
    ],
)
def test_clause(lang: str, text: str, words: str) -> None:
    start = text.index("40")
    low, high = clause(text, start, start + 2, (0, len(text)), lang)
    assert text[low:high].strip() == words


@pytest.mark.parametrize(
    ("lang", "text", "head", "measure"),
    [
        ("fr", "La police a arrêté 40 manifestants.", "manifestants", "arrested"),
        ("en", "Police arrested 40 protesters.", "protesters", "arrested"),
        ("es", "La policía detuvo a 40 manifestantes.", "manifestantes", "arrested"),
        ("fr", "Il y a 40 morts.", "morts", "killed"),
        ("en", "The fire left 40 homes burned.", "homes", "burned"),
        ("fr", "La perte est de 40 euros.", None, "lost"),
        ("fr", "Le chat a 40 jouets.", "jouets", None),
        ("fr", "Quelque 40 personnes sont piégées.", "personnes", "present"),
        ("en", "Some 40 people were trapped.", "people", "present"),
        ("es", "Hay 40 personas atrapadas.", "personas", "present"),
        ("fr", "40 personnes ont besoin d'aide.", "personnes", "in-need"),
        ("en", "40 people need food aid.", "people", "in-need"),
        ("es", "40 personas necesitan ayuda.", "personas", "in-need"),
        ("fr", "40 prisonniers ont été libérés.", "prisonniers", "released"),
        ("en", "40 prisoners were freed.", "prisoners", "released"),
        ("es", "40 presos fueron liberados.", "presos", "released"),
    ],
)
def test_measure(lang: str, text: str, head: str | None, measure: str | None) -> None:
    start = text.index("40")
    end = text.index(head) + len(head) if head else start + 2
    assert find_measure(text, start, end, 0, len(text), lang, head) == measure


@pytest.mark.parametrize(
    ("lang", "head", "measure"),
    [("fr", "blessés", "injured"), ("en", "missing", "missing"), ("fr", "grévistes", None)],
)
def test_a_noun_that_says_it_alone(lang: str, head: str, measure: str | None) -> None:
    assert head_measure(head, lang) == measure


@pytest.mark.parametrize(
    ("lang", "before", "head", "group"),
    [
        ("en", "its ", "teachers", True),
        ("en", "some ", "teachers", False),
        ("fr", "les ", "enseignants", True),
        ("fr", "les ", "blessés", False),
    ],
)
def test_the_size_of_a_group(lang: str, before: str, head: str, group: bool) -> None:
    assert names_group(f"{before}40 {head}", len(before), head, lang) is group
