"""One sentence while it is read: its cues, what is taken, and what stands before a cue."""

import pytest
from sentence_items import state_of, words_of


@pytest.mark.parametrize(
    ("lang", "text", "subject"),
    [
        ("fr", "La maire dit que le pont rouvre", "La maire"),
        ("fr", "Comme l'indique la maire, le pont rouvre", "la maire"),
        ("fr", "Et la maire de conclure : « Tout va bien. »", "la maire"),
        ("fr", "Hier, ajoutant que le pont rouvre", None),
        ("en", "The mayor said that the bridge opens", "The mayor"),
        ("en", "As the mayor said, the bridge opens", "the mayor"),
        ("en", "It opens, with one witness saying that all is well", "one witness"),
        ("es", "La alcaldesa dijo que el puente abre", "La alcaldesa"),
        ("es", "Ayer, dijo que el puente abre", None),
    ],
)
def test_the_subject_printed_with_a_cue(lang: str, text: str, subject: str | None) -> None:
    state = state_of(text, lang)
    assert words_of(text, state.items, state.subject(state.cues[0])) == subject


@pytest.mark.parametrize(
    ("text", "before", "fewest", "words"),
    [
        ("Le pont rouvre, dit la maire", 4, 3, "Le pont rouvre"),
        ("Le pont rouvre, dit la maire", 4, 4, None),
        ("Oui , dit la maire", 2, 3, None),
        ("« Le pont rouvre bientôt », dit la maire", 2, 3, "« Le pont rouvre bientôt »"),
    ],
)
def test_what_stands_before_a_cue(text: str, before: int, fewest: int, words: str | None) -> None:
    state = state_of(text, "fr")
    assert words_of(text, state.items, state.left_content(before, fewest)) == words


def test_what_a_statement_takes_no_other_takes() -> None:
    state = state_of("Le pont rouvre, dit la maire", "fr")
    assert not state.is_covered(0, 3)
    state.covered.append((0, 2))
    assert state.is_covered(1, 3)
    assert not state.is_covered(2, 3)
    assert state.left_content(4, 2) is None


@pytest.mark.parametrize(("offset", "item"), [(0, 0), (1, 1), (3, 1), (4, 2)])
def test_the_item_at_an_offset(offset: int, item: int) -> None:
    assert state_of("Le pont rouvre", "fr").item_at(offset) == item


@pytest.mark.parametrize(("at", "inside"), [(0, False), (2, True), (3, False)])
def test_the_items_of_a_cue(at: int, inside: bool) -> None:
    assert state_of("La maire dit que le pont rouvre", "fr").is_cue(at) is inside
