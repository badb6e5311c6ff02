"""A paragraph as items: words, marks, and what hangs on a word."""

import pytest

from claimtrack.extraction.text.items import itemise, language, plain, split


def shapes(lang: str, text: str) -> list[tuple[str, str]]:
    items = itemise(plain(text), (0, len(text)), [], language(lang))
    return [(item.low, item.shape) for item in items]


@pytest.mark.parametrize(
    ("lang", "text", "items"),
    [
        ("fr", "dit-il", [("dit", "w"), ("-il", "v")]),
        ("fr", "a-t-elle", [("a", "w"), ("-t-elle", "v")]),
        ("fr", "peut-être", [("peut-être", "w")]),
        ("fr", "l'Est", [("l'", "w"), ("est", "C")]),
        ("fr", "aujourd’hui", [("aujourd'hui", "w")]),
        ("fr", "Moody's", [("moody's", "C")]),
        ("en", "Ana's", [("ana", "C"), ("'s", "w")]),
        ("en", "didn't", [("didn't", "w")]),
        ("en", "carry-on", [("carry-on", "w")]),
        ("en", "18-year-old", [("18-year-old", "w")]),
        ("en", "U.S.", [("u.s.", "C")]),
        ("en", "Mr. J. Moon", [("mr.", "C"), ("j.", "C"), ("moon", "C")]),
        ("en", "roof. Moon", [("roof", "w"), (".", "p"), ("moon", "C")]),
        ("en", "1,250.5", [("1,250.5", "n")]),
        ("en", "mid-May", [("mid-may", "C")]),
        ("es", "dijo Ana", [("dijo", "w"), ("ana", "C")]),
    ],
)
def test_items(lang: str, text: str, items: list[tuple[str, str]]) -> None:
    assert shapes(lang, text) == items


def test_capitals_tell_no_name_where_all_is_in_capitals() -> None:
    assert {shape for _, shape in shapes("en", "ROOFS FALL IN DOVER")} == {"w"}
    assert ("dover", "C") in shapes("en", "Roofs fall in Dover")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One fell. Two rose.", 2),
        ("One fell. and rose.", 1),
        ("One fell! (Two rose.)", 2),
        ("One fell. 12 rose.", 2),
        ("", 0),
    ],
)
def test_sentences_of_items(text: str, count: int) -> None:
    items = itemise(text, (0, len(text)), [], language("en"))
    assert len(split(items, text)) == count


def test_every_character_keeps_its_place() -> None:
    odd = "d’un\u00a0toit\u2011là"
    assert plain(odd) == "d'un toit-là"
    assert len(plain(odd)) == len(odd)


def test_a_language_without_pack_is_read_with_the_fallback() -> None:
    assert language("xx").code == "en"
