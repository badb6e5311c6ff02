"""Where reported content ends."""

import pytest
from sentence_items import items_of, words_of

from claimtrack.extraction.statements.content.ends import (
    apposition_cut,
    clause_cut,
    content_end,
    next_cut,
)
from claimtrack.extraction.statements.cues import find_cues


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "le pont rouvre.", "le pont rouvre"),
        ("fr", "le pont rouvre ; la digue tient.", "le pont rouvre"),
        ("fr", "le pont rouvre ; que la digue tient.", "le pont rouvre ; que la digue tient"),
        ("fr", "le retard est « voulu », mais rien ne le prouve.", "le retard est « voulu »"),
        ("en", "the delay is “planned”, but nothing proves it.", "the delay is “planned”"),
        ("en", "the delay is planned, but short.", "the delay is planned, but short"),
    ],
)
def test_content_ends_before_what_is_not_reported(lang: str, text: str, words: str) -> None:
    items, pack = items_of(text, lang)
    assert words_of(text, items, (0, content_end(items, 0, [], pack))) == words


@pytest.mark.parametrize(
    ("lang", "text", "word"),
    [
        ("fr", "Le pont rouvre, a annoncé la mairie.", ","),
        ("fr", "Le pont rouvre et la mairie dit que tout va bien.", None),
        ("fr", "Le pont rouvre, et la mairie dit que tout va bien.", ","),
        ("en", "The bridge opened, and the mayor said it was safe.", ","),
    ],
)
def test_a_later_cue_cuts_what_stands_before_it(lang: str, text: str, word: str | None) -> None:
    items, pack = items_of(text, lang)
    cut = clause_cut(items, find_cues(items, pack)[0], pack)
    assert (items[cut].low if cut is not None else None) == word


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("un recul de 4 points, dans un communiqué.", "un recul de 4 points"),
        ("un recul de 4 points, surtout au nord.", "un recul de 4 points, surtout au nord"),
    ],
)
def test_a_noun_phrase_ends_before_a_comment(text: str, words: str) -> None:
    items, pack = items_of(text, "fr")
    assert words_of(text, items, (0, apposition_cut(items, 0, len(items) - 1, pack))) == words


@pytest.mark.parametrize(("start", "cut"), [(0, 3), (3, 7), (7, 9)])
def test_the_next_cut_is_behind_the_start(start: int, cut: int) -> None:
    assert next_cut([3, 7], start, 9) == cut
