"""No language code and no word of a language stands outside packs, catalogues and sentences."""

import ast
from pathlib import Path

import language_words
import pytest

ROOT = language_words.ROOT
ALLOWED: dict[str, int] = {}
"""Findings that a room still has. A number here may only become smaller."""


@pytest.mark.parametrize("room", language_words.rooms(ROOT))
def test_a_room_holds_no_words(room: str) -> None:
    found = language_words.findings(ROOT, room)
    assert len(found) <= ALLOWED.get(room, 0), "\n".join(map(str, found))


def test_every_room_with_an_allowance_is_one() -> None:
    assert set(ALLOWED) <= set(language_words.rooms(ROOT))


SOURCES = [
    ("code compared", "def f(lang):\n    return lang == 'fr'", "code"),
    ("code as key", "NAMES = {'en': 1}", "code"),
    ("code as default", "def f(lang='es'):\n    return lang", "code"),
    ("code in a row", "def f(lang):\n    return lang in ('fr', 'xx')", "code"),
    ("letters", "HEAD = 'numéro'", "letters"),
    ("pattern", "import re\nP = re.compile(r'(?i)\\bnombre\\s+total')", "pattern"),
    ("piece of a pattern", "import re\nX = 1\nP = re.compile(rf'{X}\\s+avec')", "pattern"),
    ("pattern by its signs", r"P = r'\s+(?:with|of)\s'", "pattern"),
    ("member of a set", "A = frozenset({'pour', 'x'})", "word"),
    ("split row", "A = 'avec nous pour'.split()", "word"),
    ("beginning", "def f(w):\n    return w.startswith('environ')", "word"),
]
FREE = [
    ("docstring", '"""Près de "fr" : "environ"."""\n'),
    ("text of a value", 'X = 1\n"""Like "déjà"."""\n'),
    ("one letter", "A = {'é': 'e'}"),
    ("range of letters", r"P = r'[A-ZÀ-Þ][\w]+\s'"),
    ("names of HTML", "A = ('div', 'figure', 'article')"),
    ("protocol", "import re\nP = re.compile(r'https?://www\\.')"),
    ("label of several words", "A = {'no language pack': 1}"),
    ("a measure's id", "A = frozenset({'killed', 'injured'})"),
]


def _scanned(source: str, folder: Path) -> set[str]:
    room = folder / "claimtrack" / "extraction"
    room.mkdir(parents=True)
    (room / "made.py").write_text(source, encoding="utf-8")
    ast.parse(source)
    return {found.kind for found in language_words.findings(folder, "extraction")}


@pytest.mark.parametrize(
    ("source", "kind"), [row[1:] for row in SOURCES], ids=[row[0] for row in SOURCES]
)
def test_what_is_found(source: str, kind: str, tmp_path: Path) -> None:
    assert kind in _scanned(source, tmp_path)


@pytest.mark.parametrize("source", [row[1] for row in FREE], ids=[row[0] for row in FREE])
def test_what_is_free(source: str, tmp_path: Path) -> None:
    assert _scanned(source, tmp_path) == set()
