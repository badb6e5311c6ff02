"""Text fragments, as the draft writes them."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.fragments import address_at, encoded, fragment


@pytest.mark.parametrize(
    ("pieces", "prefix", "suffix", "directive"),
    [
        (["20 000 civils"], "", "", ":~:text=20%20000%20civils"),
        (["a, b & c-d"], "", "", ":~:text=a%2C%20b%20%26%20c%2Dd"),
        (["deux"], "un de ceux-ci, ", " trois quatre", ":~:text=de%20ceux%2Dci%2C-,deux,-trois"),
        (["deux"], "dit :\nun ", " trois\nquatre", ":~:text=un-,deux,-trois"),
        (["deux"], "dit :\n", "\nquatre", ":~:text=deux"),
        (["deux"], "\n« ", " »\n", ":~:text=%C2%AB-,deux,-%C2%BB"),
        (["un deux\ntrois"], "", "", ":~:text=un%20deux,trois"),
        (["un deux", "huit neuf"], "", "", ":~:text=un%20deux,huit%20neuf"),
        (["été\u00a0chaud"], "", "", ":~:text=%C3%A9t%C3%A9%C2%A0chaud"),
        ([" \n"], "x ", " y", ""),
        ([], "", "", ""),
    ],
)
def test_fragment(pieces: list[str], prefix: str, suffix: str, directive: str) -> None:
    assert fragment(pieces, prefix, suffix) == directive


def test_long_words_are_named_by_their_ends() -> None:
    words = " ".join(f"mot{n}" for n in range(100))
    assert fragment([words]) == (
        ":~:text=" + encoded("mot0 mot1 mot2 mot3 mot4 mot5")
        + "," + encoded("mot94 mot95 mot96 mot97 mot98 mot99")
    )  # fmt: skip


@pytest.mark.parametrize(
    ("url", "directive", "address"),
    [
        ("https://a.example/x", ":~:text=b", "https://a.example/x#:~:text=b"),
        ("https://a.example/x#part", ":~:text=b", "https://a.example/x#part:~:text=b"),
        ("https://a.example/x#:~:text=old", ":~:text=b", "https://a.example/x#:~:text=b"),
        ("https://a.example/x#", ":~:text=b", "https://a.example/x#:~:text=b"),
        ("https://a.example/x", "", "https://a.example/x"),
    ],
)
def test_address(url: str, directive: str, address: str) -> None:
    assert address_at(url, directive) == address


@given(st.lists(st.text(), max_size=3), st.text(), st.text())
def test_every_directive_is_well_formed_ascii(pieces: list[str], prefix: str, suffix: str) -> None:
    got = fragment(pieces, prefix, suffix)
    term = r"(?:[A-Za-z0-9_.~]|%[0-9A-F]{2})+"
    assert re.fullmatch(rf"(:~:text=({term}-,)?{term}(,{term})?(,-{term})?)?", got)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_encoding_is_undone_by_any_reader(text: str) -> None:
    assert unquote(encoded(text)) == text
