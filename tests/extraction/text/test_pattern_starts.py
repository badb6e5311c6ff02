"""The walk by first signs finds what looking for each pattern by itself finds."""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.extraction.claims.nouns import measures
from claimtrack.extraction.text.pattern_starts import ANY, Openers, openings
from claimtrack.extraction.times.match import date_table
from claimtrack.lang.pack import table
from claimtrack.lang.tables.polarity import PolarityTable

ARTICLES = Path(__file__).resolve().parents[3] / "fixtures" / "articles"


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        (r"tués?", {"tués", "tué" + ANY}),
        (r"(?i)\bil\s+y", {"il y", "il  "}),
        (r"à\s", {"à " + ANY * 2}),
        (r"(?:ce|ces)\s", {"ce " + ANY, "ces "}),
        (r"d[e'’]\s", {"de " + ANY, "d' " + ANY, "d’ " + ANY}),
        (r"\d{1,2}er", {"0er" + ANY, "00er", "000e", "0000"}),
        (r"(?P<n>a|bc)d", {"ad" + ANY * 2, "bcd" + ANY}),
        (r"(?<!x)ab(?!y)c", {"abc" + ANY}),
        (r"(?:le\s)?mai", {"le m", "mai" + ANY}),
        (r"\w+t", {"\0\0\0\0", "\0\0\0t", "\0\0t\0", "\0t\0\0"}),
        (r"\w++(?<=t)", {ANY * 4}),
        (r"(?!)|abc", {"abc" + ANY}),
        (r"[^a]bc", {ANY + "bc" + ANY}),
        (r"\.{2,}", {"....", "..." + ANY, ".." + ANY * 2}),
    ],
)
def test_openings(pattern: str, heads: set[str]) -> None:
    assert openings(pattern) >= heads
    assert all(len(head) == 4 for head in openings(pattern))


PATTERNS = {
    code: [
        *(re.compile("(?i)" + text) for _, text in measures(code).measures),
        *(re.compile("(?i)" + text) for _, text in table(code, "polarity", PolarityTable).bases),
        *(re.compile(rf"(?i)(?:{text})(?!\w)") for text, _ in date_table(code).patterns),
    ]
    for code in ("fr", "en")
}
WORDS = {
    code: sorted(set(re.findall(r"\w{2,}", " ".join(p.pattern for p in PATTERNS[code]))))
    for code in PATTERNS
}


def by_itself(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """All matches that begin a word, each found by trying every word."""
    found, free = [], 0
    for word in re.finditer(r"(?<!\w)\w", text):
        match = pattern.match(text, word.start()) if word.start() >= free else None
        if match:
            found.append(match.span())
            free = match.end()
    return found


@cache
def openers_of(code: str) -> Openers[int]:
    return Openers((pattern, place) for place, pattern in enumerate(PATTERNS[code]))


def agree(code: str, text: str) -> None:
    walked: dict[int, list[tuple[int, int]]] = {}
    for rank, match, value in openers_of(code).find(text, 0, len(text)):
        assert rank == value
        walked.setdefault(rank, []).append(match.span())
    for place, pattern in enumerate(PATTERNS[code]):
        assert walked.get(place, []) == by_itself(pattern, text), pattern.pattern


@pytest.mark.parametrize("code", ["fr", "en"])
def test_articles(code: str) -> None:
    for path in sorted(ARTICLES.glob("*.txt")):
        agree(code, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", ["fr", "en"])
def test_words_of_the_tables(code: str) -> None:
    signs = st.sampled_from([*WORDS[code], " ", "\u00a0", "’", "-", "é", "12", "1er", ", ", "İ"])

    @given(st.lists(signs, max_size=12))
    def walks_alike(parts: list[str]) -> None:
        agree(code, " ".join(parts))
        agree(code, "".join(parts))

    walks_alike()


def test_tied_and_least() -> None:
    openers = Openers([(re.compile("hier"), "b"), (re.compile("avant"), "a")], tied="-")
    assert [match.group() for _, match, _ in openers.find("avant-hier hier", 0, 15)] == [
        "avant",
        "hier",
    ]
    assert openers.least("avant hier", 0, 10) == "b"
    assert openers.least("demain", 0, 6) is None
