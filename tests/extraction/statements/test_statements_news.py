"""News of many kinds: words said between braces, then who said them ("?" where nobody is named).

Wire, feature, court, sport, science, tabloid, interviews; quoted words that nobody said. The
articles stand in news_en.txt and news_fr.txt beside this file, a blank line between them.
"""

import re
from pathlib import Path

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.statements.reader import find_statements

_EDGES = " .,«»“”\"‘’'"
_ARTICLES = [
    pytest.param(lang, *block.strip().split("\n->"), id=f"{lang}-{number}")
    for lang in ("en", "fr")
    for number, block in enumerate(
        (Path(__file__).parent / f"news_{lang}.txt").read_text(encoding="utf-8").split("\n\n"), 1
    )
]


@pytest.mark.parametrize(("lang", "braced", "speakers"), _ARTICLES)
def test_who_said_what(lang: str, braced: str, speakers: str) -> None:
    text = re.sub(r"[{}]", "", braced)
    said = [words.strip(_EDGES) for words in re.findall(r"\{(.*?)\}", braced, re.DOTALL)]
    found, _ = find_statements(Article(text=text, lang=lang), ())
    assert [text[s.start : s.end].strip(_EDGES) for s in found] == said
    assert " | ".join(s.speaker or "?" for s in found) == speakers.strip()
