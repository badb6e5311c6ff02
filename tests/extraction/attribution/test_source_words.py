"""What the words of a source name."""

import pytest

from claimtrack.domain.reading import StatementFound, StatementKind
from claimtrack.extraction.attribution.patterns import has_article, strip_article
from claimtrack.extraction.attribution.source_words import (
    is_body,
    is_bridge,
    is_document,
    is_name,
    is_pronoun,
    is_relay,
    organisation_of,
    without_client,
)


@pytest.mark.parametrize(
    ("lang", "words", "bare"),
    [
        ("fr", "la préfecture", "préfecture"),
        ("fr", "de l’agence", "agence"),
        ("en", "the council", "council"),
        ("en", "Le Monde", "Le Monde"),
        ("es", "de la policía", "policía"),
        ("fr", "Enedis", "Enedis"),
    ],
)
def test_articles(lang: str, words: str, bare: str) -> None:
    assert strip_article(words, lang) == bare
    assert has_article(words, lang) is (bare != words)


@pytest.mark.parametrize(
    ("lang", "word", "body"),
    [
        ("fr", "syndicat", True),
        ("fr", "pompiers", True),
        ("fr", "OMS", True),
        ("fr", "bateau", False),
        ("en", "council", True),
        ("en", "boat", False),
    ],
)
def test_bodies(lang: str, word: str, body: bool) -> None:
    assert is_body(word, lang) is body


@pytest.mark.parametrize(
    ("lang", "words", "document"),
    [
        ("fr", "un rapport interne", True),
        ("fr", "un sondage", True),
        ("fr", "un pompier", False),
        ("en", "the census", True),
        ("en", "the surgeon", False),
    ],
)
def test_documents(lang: str, words: str, document: bool) -> None:
    assert is_document(words, lang) is document


@pytest.mark.parametrize(
    ("lang", "words", "name"),
    [
        ("fr", "l'Insee", True),
        ("fr", "Météo-France", True),
        ("fr", "Habitants", False),
        ("en", "Red Cross", True),
        ("en", "Residents", False),
        ("en", "Yesterday", False),
    ],
)
def test_proper_names(lang: str, words: str, name: bool) -> None:
    assert is_name(words, lang) is name


@pytest.mark.parametrize(
    ("lang", "words", "pronoun"),
    [("fr", "elle", True), ("en", "It", True), ("fr", "elle-même", False), ("en", "item", False)],
)
def test_pronouns(lang: str, words: str, pronoun: bool) -> None:
    assert is_pronoun(words, lang) is pronoun


@pytest.mark.parametrize(
    ("lang", "words", "relay"),
    [
        ("fr", "le quotidien local", True),
        ("en", "Reuters", True),
        ("en", "the local newspaper", True),
        ("fr", "le maire", False),
        ("en", "APPLE", False),
    ],
)
def test_relays(lang: str, words: str, relay: bool) -> None:
    assert is_relay(words, lang) is relay


@pytest.mark.parametrize(
    ("lang", "words", "bridge"),
    [
        ("fr", "son syndicat", True),
        ("en", "her union", True),
        ("fr", "son frère", False),
        ("en", "the union", False),
    ],
)
def test_bodies_of_the_last_speaker(lang: str, words: str, bridge: bool) -> None:
    assert is_bridge(words, lang) is bridge


@pytest.mark.parametrize(
    ("lang", "words", "bare"),
    [
        ("fr", "sondage Xylos pour Le Phare", "sondage Xylos"),
        ("en", "poll by Xylos commissioned by The Beacon", "poll by Xylos"),
        ("fr", "maire pour Le Phare", "maire pour Le Phare"),
    ],
)
def test_a_survey_without_its_client(lang: str, words: str, bare: str) -> None:
    assert without_client(words, lang) == bare


@pytest.mark.parametrize(
    ("lang", "more", "body"),
    [
        ("fr", {"mention": "Luc Roche, élu de la Fédération des ports, a"}, "Fédération des ports"),
        ("en", {"mention": "Luke Stone, head of the UNESCO office"}, "UNESCO"),
        ("fr", {"mention": "Luc Roche, de Tours"}, None),
        ("fr", {"organisation": "mairie"}, "mairie"),
        ("en", {"speaker": "council", "speaker_kind": "organisation"}, "council"),
        ("en", {}, None),
    ],
    ids=["spokesman", "acronym", "town", "told", "itself", "nobody"],
)  # fmt: skip
def test_whom_a_speaker_serves(lang: str, more: dict[str, str], body: str | None) -> None:
    statement = StatementFound(start=0, end=9, kind=StatementKind.DIRECT, **more)  # type: ignore[arg-type]
    assert organisation_of(statement, lang) == body
