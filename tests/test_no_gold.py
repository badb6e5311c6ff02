"""Nothing of the outside texts that accuracy is measured on stands in the project.

The texts are read where they are: the folder named by CLAIMTRACK_GOLD, or ``shared/gold`` beside
the checkout, with ``seeds`` and ``pile`` next to it. Elsewhere these tests are skipped.
"""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from test_layout import tracked

from claimtrack.lang.countries import IDS
from claimtrack.lang.pack import CODES
from claimtrack.lang.tables.places import WITHIN

ROOT = Path(__file__).resolve().parents[1]
GOLD = Path(os.environ.get("CLAIMTRACK_GOLD") or ROOT.parent / "shared" / "gold")
RUN = 7
"""Words in a row that nobody writes twice by chance; a numeral counts as one."""
WORD = re.compile(r"\d+(?:[.,\u0020\u00a0\u202f\u2009'’]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
ABOUT_TEXTS = frozenset({"url", "id", "sha256", "source", "licence", "source_ref", "lang"})
"""Fields of the gold that are about a text and none of its words."""
EVERYDAY = frozenset("étudiantes survivor bankers strikers dictées".split())
"""Words that one text of the gold and none of the piles holds, though everybody knows them."""
CONTINENTS = frozenset("europe africa asia oceania america".split())

pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="the outside texts are not here")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in ABOUT_TEXTS:
                yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _rows(folder: Path, pattern: str) -> Iterator[dict[str, object]]:
    for file in sorted(folder.rglob(pattern)):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def _outside() -> Iterator[str]:
    """Every string of words in the gold, and the seeds."""
    for row in _rows(GOLD, "*.jsonl"):
        yield from _strings(row)
    for file in sorted((GOLD.parent / "seeds").glob("*.txt")):
        yield file.read_text(encoding="utf-8")


def _runs(text: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """(seven words in small letters, where they start)."""
    words = [(match.group().lower(), match.start()) for match in WORD.finditer(text)]
    for at in range(len(words) - RUN + 1):
        yield tuple(word for word, _ in words[at : at + RUN]), words[at][1]


def test_no_seven_words_in_a_row() -> None:
    known = {hash(run) for text in _outside() for run, _ in _runs(text)}
    found = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [
            f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, start) + 1}: {' '.join(run)}"
            for run, start in _runs(text)
            if hash(run) in known
        ]
    assert found == []


@cache
def _articles(folder: Path, pattern: str) -> list[tuple[str, frozenset[str]]]:
    """(language, words in small letters) of each article."""
    found = []
    for row in _rows(folder, pattern):
        text = f"{row.get('title', '')} {row.get('text', '')}".lower().replace("’", "'")
        whole = re.findall(r"[^\W\d_]+(?:[-'][^\W\d_]+)*", text)
        found.append(
            (str(row.get("lang", "")), frozenset((*whole, *re.findall(r"[^\W\d_]+", text))))
        )
    return found


def _held(word: str, code: str) -> int:
    """How many articles of the gold's news hold a word."""
    articles = [
        *_articles(GOLD / "news", "articles.jsonl"),
        *_articles(GOLD / "news", "seeds.jsonl"),
    ]
    return sum(lang == code and word in words for lang, words in articles)


def _people(code: str) -> frozenset[str]:
    """The nouns of trades and of people that a pack lists."""
    names = import_module(f"claimtrack.lang.{code}.speakers").TABLE
    measures = import_module(f"claimtrack.lang.{code}.measures").TABLE
    bodies = import_module(f"claimtrack.lang.{code}.claimants").TABLE.bodies
    return frozenset(
        (*names.roles, *names.groups, *measures.populations, *measures.persons, *bodies)
    )


def _inhabitants(code: str) -> list[str]:
    """The names of those who live in a country, of every country of ISO 3166."""
    rows = import_module(f"claimtrack.locale.{code}.countries").OF_COUNTRIES.split("|")
    return [name for row in rows for name in row.split()[1:]]


@pytest.mark.parametrize("code", CODES)
def test_no_trade_of_one_article(code: str) -> None:
    pile = [
        words for lang, words in _articles(GOLD.parent / "pile", "pile-*.jsonl") if lang == code
    ]
    if len(pile) < 100:
        pytest.skip("no pile in this language to tell rare words by")
    common = frozenset().union(*pile)
    # Members of a class that a pack holds whole, from a source it names, are no single ones.
    whole = {*import_module(f"claimtrack.lang.{code}.speakers").TRADES, *_inhabitants(code)}
    rare = {word for word in _people(code) - common - EVERYDAY if _held(word, code) == 1}
    assert [word for word in sorted(rare) if not {word, word.removesuffix("s")} & whole] == []


@pytest.mark.parametrize("code", CODES)
def test_no_lone_place_of_one_article(code: str) -> None:
    """A place that one article names is a country, or one of several listed of its country."""
    listed = list(WITHIN.values())
    known = {*IDS.values(), *CONTINENTS, *(p for p in WITHIN if listed.count(WITHIN[p]) > 1)}
    places = import_module(f"claimtrack.lang.{code}.places").TABLE.names
    lone = {name for name, place in places.items() if place not in known and _held(name, code) == 1}
    assert sorted(lone) == []
