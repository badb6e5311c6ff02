"""A text cut by a pattern, and what is remembered of its words."""

import re

import pytest

from claimtrack.extraction.text import scan as module
from claimtrack.extraction.text.scan import Remembered, scan, scanner


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nine boats sank.", ["Nine", "boats", "sank", "."]),
        (" , ", [","]),
        ("   ", []),
        ("", []),
        ("été", ["été"]),
    ],
    ids=["sentence", "mark", "blanks", "empty", "accents"],
)
def test_words_and_their_places(text: str, words: list[str]) -> None:
    printed, starts, ends = scan(scanner(r"\w+|[^\w\s]"), text, 100)
    matches = list(re.finditer(r"\w+|[^\w\s]", text))
    assert printed == words
    assert starts == [match.start() + 100 for match in matches]
    assert ends == [match.end() + 100 for match in matches]


def test_each_word_is_read_once_until_too_many_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 2)
    asked: list[str] = []

    def read(word: str) -> int:
        asked.append(word)
        return len(word)

    known = Remembered(read)
    assert [known[word] for word in ("one", "three", "one")] == [3, 5, 3]
    assert asked == ["one", "three"]
    assert known["seven"] == 5
    assert list(known) == ["seven"]
