"""Walks over the words around a word."""

import pytest
from sentence_items import items_of

from claimtrack.extraction.text import walk

TEXT = "Elle dit aussi souvent que le pont tient"
ITEMS, PACK = items_of(TEXT, "fr")


@pytest.mark.parametrize(("at", "word"), [(0, "elle"), (-1, ""), (99, "")])
def test_a_word_at_a_place(at: int, word: str) -> None:
    assert walk.word_at(ITEMS, at) == word


@pytest.mark.parametrize(
    ("at", "words", "spelt"),
    [(1, ("dit", "aussi"), True), (1, ("dit", "que"), False), (7, ("tient", "bon"), False)],
)
def test_words_in_a_row(at: int, words: tuple[str, ...], spelt: bool) -> None:
    assert walk.spells(ITEMS, at, words) is spelt


@pytest.mark.parametrize(("end", "at"), [(8, 4), (4, None)])
def test_the_first_of_some_words(end: int, at: int | None) -> None:
    assert walk.find_word(ITEMS, {"que", "pont"}, 0, end) == at


def test_past_and_before_words() -> None:
    assert walk.past(ITEMS, 2, {"aussi", "souvent"}) == 4
    assert walk.past(ITEMS, 2, {"aussi", "souvent"}, 3) == 3
    assert walk.before(ITEMS, 4, {"aussi", "souvent"}) == 2


def test_past_and_before_adverbs() -> None:
    assert walk.past_adverbs(ITEMS, 2, PACK) == 4
    assert walk.before_adverbs(ITEMS, 3, PACK) == 1


@pytest.mark.parametrize(
    ("lang", "word", "adverb"),
    [
        ("fr", "rapidement", True),
        ("fr", "affirment", False),
        ("en", "rapidly", True),
        ("en", "bridge", False),
    ],
)
def test_an_adverb_is_listed_or_ends_like_one(lang: str, word: str, adverb: bool) -> None:
    items, pack = items_of(word, lang)
    assert walk.is_adverb(items[0], pack) is adverb


@pytest.mark.parametrize(("word", "pronoun"), [("-t-il", "il"), ("-elle", "elle"), ("il", "il")])
def test_a_pronoun_without_its_tie(word: str, pronoun: str) -> None:
    assert walk.without_tie(word, PACK) == pronoun
