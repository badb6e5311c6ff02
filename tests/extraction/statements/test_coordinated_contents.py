"""Verbs of no list before "that", and contents that stand beside or inside one another."""

import pytest
from sentence_items import items_of, state_of, words_of

from claimtrack.extraction.statements.content.ends import coordinated, relative_end
from claimtrack.extraction.statements.cues import find_cues
from claimtrack.extraction.statements.unlisted_verbs import unlisted_clauses


@pytest.mark.parametrize(
    ("lang", "text", "verbs"),
    [
        ("fr", "Elle a maugréé que le pont tenait.", ["a maugréé"]),
        ("fr", "L'idée que le pont ferme inquiète.", []),
        ("fr", "Il est persuadé que le pont tient.", []),
        ("fr", "Elle a dit que le pont tenait.", []),
        ("en", "She snickered that the bridge was old.", ["snickered"]),
        ("en", "The fact that it rained matters.", []),
        ("en", "The snickered that it rained.", []),
        ("en", "She said that it rained.", []),
        ("es", "Ella refunfuñó que el puente era viejo.", ["refunfuñó"]),
        ("es", "Ella ha refunfuñado que el puente era viejo.", ["ha refunfuñado"]),
        ("es", "La idea de que el puente cierre preocupa.", []),
        ("es", "La casa que compró es vieja.", []),
        ("es", "Ella dijo que llovía.", []),
    ],
)
def test_verbs_of_no_list_before_that(lang: str, text: str, verbs: list[str]) -> None:
    items, pack = items_of(text, lang)
    cues = unlisted_clauses(items, find_cues(items, pack), pack)
    assert [words_of(text, items, (cue.first, cue.last + 1)) for cue in cues] == verbs


@pytest.mark.parametrize(
    ("lang", "text", "contents"),
    [
        ("fr", "le pont tient et que la digue cède", ["le pont tient", "la digue cède"]),
        ("fr", "le pont tient, et qu'il est vieux", ["le pont tient", "il est vieux"]),
        ("fr", "le pont tient et la digue cède", ["le pont tient et la digue cède"]),
        ("en", "the bridge stood, and that the dam fell", ["the bridge stood", "the dam fell"]),
        ("en", "he ate and that he sat or that he ran off", ["he ate", "he sat", "he ran off"]),
        ("en", "the bridge stood and the dam fell", ["the bridge stood and the dam fell"]),
        ("es", "el puente es viejo y que la presa cayó", ["el puente es viejo", "la presa cayó"]),
        ("es", "el puente es viejo y la presa cayó", ["el puente es viejo y la presa cayó"]),
    ],
)
def test_each_that_begins_a_content(lang: str, text: str, contents: list[str]) -> None:
    items, pack = items_of(text, lang)
    found = coordinated(items, 0, len(items), pack)
    assert [words_of(text, items, content) for content in found] == contents


@pytest.mark.parametrize(
    ("lang", "text", "content"),
    [
        ("fr", "Paul, qui dit que le pont tient, est parti.", "que le pont tient"),
        ("fr", "Paul dit que le pont tient, est solide.", "que le pont tient, est solide"),
        ("en", "Ann, who said she knew nothing, was dismissed.", "she knew nothing"),
        ("en", "Ann, who said she knew nothing, and nobody.", "she knew nothing, and nobody"),
        ("en", "Ann said she knew nothing, was told.", "she knew nothing, was told"),
        ("es", "Ana, quien dijo que no sabía nada, fue despedida.", "que no sabía nada"),
        ("es", "Ana dijo que no sabía nada, fue así.", "que no sabía nada, fue así"),
    ],
)
def test_a_comma_closes_the_relative_clause(lang: str, text: str, content: str) -> None:
    items, pack = items_of(text, lang)
    cue = find_cues(items, pack)[0]
    start = cue.last + 1
    end = relative_end(items, cue, start, len(items) - 1, pack)
    assert words_of(text, items, (start, end)) == content


FR = ("« Le pont tient bon sous les pluies »", "« la digue tient aussi contre la mer »")
EN = ("“The bridge is holding well”", "“the dam is holding too,”")
ES = ("«El puente aguanta bien bajo la lluvia»", "«la presa aguanta contra el mar»")


@pytest.mark.parametrize(
    ("lang", "text", "pieces"),
    [
        ("fr", f"{FR[0]} et {FR[1]}, a dit Paul.", [*FR]),
        ("fr", f"{FR[0]}, a dit Paul.", [FR[0]]),
        ("fr", f"Vrai, {FR[0]} et {FR[1]}, a dit Paul.", [f"Vrai, {FR[0]} et {FR[1]}"]),
        ("en", f"{EN[0]} and {EN[1]} said Ann.", [*EN]),
        ("en", f"{EN[1]} said Ann.", [EN[1]]),
        ("en", f"True, {EN[0]} and {EN[1]} said Ann.", [f"True, {EN[0]} and {EN[1]}"]),
        ("es", f"{ES[0]} y {ES[1]}, dijo Ana.", [*ES]),
        ("es", f"{ES[0]}, dijo Ana.", [ES[0]]),
        ("es", f"Cierto, {ES[0]} y {ES[1]}, dijo Ana.", [f"Cierto, {ES[0]} y {ES[1]}"]),
    ],
)
def test_quotations_in_a_row_are_pieces(lang: str, text: str, pieces: list[str]) -> None:
    state = state_of(text, lang)
    content = state.left_content(state.cues[0].first)
    assert content is not None
    assert [words_of(text, state.items, piece) for piece in state.pieces(content)] == pieces
