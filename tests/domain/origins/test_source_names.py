import pytest

from claimtrack.domain.origins.source_names import same_source


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Collectif Rives", "Rives Collective"),
        ("le ministère de l'Intérieur", "the Interior Ministry"),
        ("ministère russe de la Défense", "Russian Ministry of Defence"),
        ("sources hospitalières", "hospital sources"),
        ("Syndicat des marins", "Sailors' Union"),
        ("préfecture de police", "police prefecture"),
        ("les pompiers", "firefighters"),
        ("organisateurs", "organisers"),
        ("témoins", "witnesses"),
        ("ONU", "United Nations"),
        ("responsables locaux", "local officials"),
    ],
)
def test_one_source_in_two_languages(french: str, english: str) -> None:
    assert same_source(french, english)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ministère de la Défense", "ministère de l'Intérieur"),
        ("ministère russe de la Défense", "ministère syrien de la Défense"),
        ("Collectif Rives", "Collectif Quais"),
        ("sources hospitalières", "sources policières"),
        ("police", "prefecture"),
        ("Anne Leroy", "Paul Leroy"),
        ("syndicat", "syndicat des marins"),
    ],
)
def test_two_sources(a: str, b: str) -> None:
    assert not same_source(a, b)
