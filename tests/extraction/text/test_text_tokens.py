"""Tokens of a text, and phrases of a table found among them."""

import pytest

from claimtrack.extraction.text.tokens import Phrases, phrase_words, phrases, tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Près d’ici", ["près", "d'", "ici"]),
        ("12.5km", ["12", ".", "5", "km"]),
        ("one\nTwo", ["one", "\n", "two"]),
        ("one\ntwo", ["one", "two"]),
        ("a 12\n13", ["a", "12", "\n", "13"]),
        ("see https://example.org/7 now", ["see", "https://example.org/7", "now"]),
        ("a_b", ["a", "b"]),
        ("İzmir 7", ["i̇zmir", "7"]),
        ("", []),
    ],
    ids=["elision", "glued", "line", "wrapped", "numbers", "address", "underscore", "long", "none"],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenise(text).words == words


def test_places_outside_the_text_are_empty() -> None:
    tokens = tokenise("one two")
    assert [tokens.word(at) for at in (-3, -1, 2, 9)] == [""] * 4
    assert [tokens.raw(at) for at in (-1, 2)] == ["", ""]
    assert not any(tokens.glued(at) for at in (-1, 0, 2, 9))


@pytest.mark.parametrize(
    ("text", "at", "hyphen"),
    [
        ("well-known", 1, True),
        ("well -known", 1, False),
        ("well- known", 1, False),
        ("-x", 0, False),
    ],
)
def test_hyphen(text: str, at: int, hyphen: bool) -> None:
    assert tokenise(text).hyphen(at) == hyphen


def test_printed_form_and_capital() -> None:
    tokens = tokenise("Le Toit")
    assert (tokens.raw(1), tokens.capital(1)) == ("Toit", True)
    assert not tokenise("le toit").capital(1)


def test_token_behind_an_offset() -> None:
    tokens = tokenise("one two three")
    assert [tokens.after(0, offset) for offset in (0, 1, 4, 5, 99)] == [0, 1, 1, 2, 3]


TABLE = Phrases({"more than": "above", "more": "again", "than": "as", "no more than": "below"})


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("more than 3", 0, (2, "above")),
        ("more tea", 0, (1, "again")),
        ("no tea", 0, None),
        ("tea", 0, None),
    ],
)
def test_the_longest_phrase_that_starts(text: str, at: int, found: tuple[int, str] | None) -> None:
    assert TABLE.at(tokenise(text), at) == found
    assert TABLE.starts_at(tokenise(text), at) == (found is not None)
    assert TABLE.end_at(tokenise(text), at) == (found[0] if found else None)


@pytest.mark.parametrize(
    ("text", "end", "found"),
    [
        ("no more than 3", 3, (0, "below")),
        ("more than 3", 2, (0, "above")),
        ("than 3", 1, (0, "as")),
        ("tea 3", 1, None),
        ("3", 0, None),
    ],
)
def test_the_longest_phrase_that_ends(text: str, end: int, found: tuple[int, str] | None) -> None:
    assert TABLE.before(tokenise(text), end) == found
    assert TABLE.ends_before(tokenise(text), end) == (found is not None)


def test_an_elision_at_a_phrase_s_end_is_one_token() -> None:
    assert phrase_words("plus d'") == ("plus", "d'")
    assert phrases(("plus d'",)).at(tokenise("plus d'ici"), 0) == (2, True)
    assert phrases(("plus d'",)).at(tokenise("plus du"), 0) is None
