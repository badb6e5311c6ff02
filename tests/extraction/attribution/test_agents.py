"""Sources by a passive, a citation, a document, a noun of saying."""

import pytest

from claimtrack.extraction.attribution.agents import (
    agent,
    announced_by,
    cited,
    document_of,
    fuller,
)


@pytest.mark.parametrize(
    ("lang", "before", "behind", "source"),
    [
        ("fr", "Le coût est estimé par la région à ", " euros.", "région"),
        ("fr", "Le coût est estimé à ", " euros par la région.", "région"),
        ("en", "The cost was put by the council at ", " dollars.", "council"),
        ("en", "", " cases, reported by the ministry in June.", None),
        ("en", "", " cases reported by the ministry in June.", "ministry"),
        ("fr", "", " cas recensés par jour.", None),
        ("en", "", " boats moved by the wind.", None),
    ],
)
def test_passives(lang: str, before: str, behind: str, source: str | None) -> None:
    text = f"{before}40{behind}"
    start = len(before)
    assert agent(text, start, start + 2, 0, len(text), lang) == source


@pytest.mark.parametrize(
    ("lang", "text", "source"),
    [
        ("en", "The paper, citing the coast guard, said #", "coast guard"),
        ("fr", "Le journal, citant la préfecture, donne #", "préfecture"),
        ("en", "The paper said #", None),
    ],
)
def test_citations(lang: str, text: str, source: str | None) -> None:
    assert cited(text, text.index("#"), 0, len(text), lang) == source


@pytest.mark.parametrize(
    ("lang", "text", "source"),
    [
        ("fr", "L'annonce de la région de débloquer #", "région"),
        ("en", "The estimate by the council of #", "council"),
        ("fr", "L'annonce de sa sortie de débloquer #", None),
        ("fr", "La région débloque #", None),
    ],
)
def test_nouns_of_saying(lang: str, text: str, source: str | None) -> None:
    assert announced_by(text, text.index("#"), 0, lang) == source


@pytest.mark.parametrize(
    ("lang", "words", "body"),
    [
        ("fr", "un communiqué de la préfecture", "préfecture"),
        ("en", "figures from the ministry published on Monday", "ministry"),
        ("fr", "un communiqué de quatre pages", None),
        ("en", "the mayor of the town", None),
    ],
)
def test_documents(lang: str, words: str, body: str | None) -> None:
    assert document_of(words, lang) == body


@pytest.mark.parametrize(
    ("lang", "words", "text", "name"),
    [
        ("fr", "groupe", "Le groupe Caisse du Rhône vend. ", "groupe Caisse du Rhône"),
        ("en", "bank", "The bank of Hull sold. ", "bank of Hull"),
        ("fr", "groupe", "Le groupe vend. ", "groupe"),
        ("fr", "Enedis", "Le groupe Enedis vend. ", "Enedis"),
    ],
)
def test_a_lone_noun_with_its_name(lang: str, words: str, text: str, name: str) -> None:
    assert fuller(words, text, len(text), lang) == name
