"""What a reporting verb leads to, past whoever is told, time and place."""

import pytest
from sentence_items import items_of

from claimtrack.extraction.statements.content.complement import after_verb, past_time, target
from claimtrack.extraction.statements.cues import find_cues


@pytest.mark.parametrize(
    ("lang", "text", "sort", "word"),
    [
        ("fr", "Elle a dit que le pont rouvre.", "that", "le"),
        ("fr", "Elle a dit lundi à la presse que le pont rouvre.", "that", "le"),
        ("fr", "Elle a dit aux voisins qui attendent que le pont rouvre.", "that", "le"),
        ("fr", "Elle a dit : tout va bien.", ":", "tout"),
        ("fr", "Elle a dit « tout va bien ».", "q", ""),
        ("fr", "Elle a évalué le retard à un mois.", "other", "le"),
        ("en", "She said on Monday that it is open.", "that", "it"),
        ("en", "She told the crowd it was over.", "other", "it"),
        ("en", "She told Ann Moore it was over.", "other", "it"),
        ("en", "She told reporters it was over.", "other", "it"),
        ("en", "She told him it was over.", "other", "it"),
    ],
)
def test_the_target_of_a_verb(lang: str, text: str, sort: str, word: str) -> None:
    items, pack = items_of(text, lang)
    kind, at = target(items, find_cues(items, pack)[0], pack)
    assert (kind, items[at].low) == (sort, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She told the two clerks the road was shut.", "the"),
        ("She told them the road was shut.", "the"),
        ("She said the road was shut.", "the"),
        ("She told everything.", "everything"),
    ],
)
def test_whoever_is_told_is_passed_over(text: str, word: str) -> None:
    items, pack = items_of(text, "en")
    assert items[after_verb(items, find_cues(items, pack)[0], pack)].low == word


@pytest.mark.parametrize(
    ("lang", "text", "word"),
    [
        ("fr", "lundi soir le pont", "le"),
        ("fr", "ce lundi le pont", "le"),
        ("fr", "ce pont", "ce"),
        ("fr", "plus tard le pont", "plus"),
        ("en", "Monday evening the bridge", "the"),
        ("en", "only the bridge", "only"),
    ],
)
def test_words_of_time_are_passed_over(lang: str, text: str, word: str) -> None:
    items, pack = items_of(text, lang)
    assert items[past_time(items, 0, pack)].low == word
