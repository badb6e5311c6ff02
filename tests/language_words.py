"""Finds language codes and words of a language in source that is to hold none.

Walks the syntax tree of each file outside the packs, the catalogues and the sentences. What it
takes for a finding:

- a string that is a language's code ("fr"), wherever it stands;
- a string with letters outside ASCII, unless it is one letter or a range of letters ("À-Þ");
- in the rooms that read texts: a word inside a regular expression, and a string matched against
  text (member of a set or tuple, key, comparison, beginning, ending) that is a word of a pack.

Free are docstrings, annotations, and the neutral names of ``NEUTRAL`` and ``neutral_ids``.
"""

import ast
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

ROOT = Path(__file__).resolve().parents[1]
HOMES = ("lang", "locale", "wording")
"""The rooms that may hold words: packs, catalogues, sentences."""
READING = ("extraction", "domain", "services", "ingest")
"""The rooms that look at text: there a word in a pattern or a set is one matched against it."""
CODES = frozenset({"fr", "en", "es"})

NEUTRAL = {
    "protocols, formats and addresses": (
        "http https www html xhtml xml json jsonl csv txt pdf mailto utf url uri ftp ascii amp "
        "gzip "
        "charset latin iso svg rss com org net doi isbn issn web archive warc ld application text "
        "xlsx ods toml date time offset line column channel cite sub mark entry lt gt nbsp UTC GMT"
    ),
    "names of HTML, its attributes and its microdata": (
        "article aside body br button caption div figcaption figure footer form head header href "
        "img li link main meta nav ol option p picture pre quot script section source span strong "
        "style "
        "table tbody td th time title tr ul video class id itemprop property content name byline "
        "author published modified created datetime role hidden rel blockquote Published Modified "
        "Created comment src Article BlogPosting Organization WebSite Person Page"
    ),
    "signs of case, of expressions and of escapes": "A-Z a-z IGNORECASE xa xad",
    "agencies, units and currencies as signs": "AFP AP DPA EPA km kg USD EUR GBP CHF XOF",
    "names of places in a row: keys of a mapping, columns, attributes": (
        "start end value low high kind unit version type rating rater new ended hundreds thousands "
        "question turn quote remark why known rejected dossier word quoted seconds document page "
        "Source call letter notes response any long man volume"
    ),
    "spellings of one sound in names": "gu gh ie al",
    "signs that stand for others, and the sign of a number": "ᚠᚢᚦᚨᚱᚲᚷᚹᚺᚾᛁᛃ nº",
}
"""What looks like a word and belongs to no language."""


@dataclass(frozen=True, slots=True)
class Finding:
    """``what`` stands at ``line`` of ``file``; ``kind``: code, letters, pattern, word."""

    file: str
    line: int
    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.kind} {self.what!r}"


def findings(root: Path, room: str) -> list[Finding]:
    """What one room of the package under ``root`` holds, in the order of its lines."""
    package = root / "claimtrack"
    place = package / room
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    return [
        Finding(str(file.relative_to(root)), line, kind, what)
        for file in files
        for line, kind, what in sorted(_in_file(file, reads=room in READING))
    ]


def rooms(root: Path) -> list[str]:
    """Every room of the package that is to hold no words."""
    package = root / "claimtrack"
    names = {path.stem for path in package.glob("*") if path.is_dir() or path.suffix == ".py"}
    return sorted(
        name for name in names - set(HOMES) if name.isidentifier() and name != "__pycache__"
    )


def _in_file(file: Path, *, reads: bool) -> Iterator[tuple[int, str, str]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    free = _free_constants(tree)
    patterns = _in_patterns(tree)
    matched, listed = _matched(tree), _listed(tree)
    # "{width}fr" is a length: what stands beside a value is no code.
    pieces = {
        each for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for each in node.values
    }
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)) or node in free:
            continue
        text = node.value
        if text in CODES and node not in pieces:
            yield node.lineno, "code", text
        elif _foreign_letters(text):
            yield node.lineno, "letters", text[:60]
        elif reads and (node in patterns or _is_pattern(text)):
            if words := _pattern_words(text):
                yield node.lineno, "pattern", " ".join(words)[:60]
        elif (
            reads
            and node in matched | listed
            and (words := _table_words(text, listed=node in listed))
        ):
            yield node.lineno, "word", " ".join(words)[:60]


def _free_constants(tree: ast.Module) -> set[ast.AST]:
    """Docstrings of modules, classes, functions and values, and what annotations hold."""
    free: set[ast.AST] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for each in body if isinstance(body, list) else ():
            if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
                free.add(each.value)
        for name in ("annotation", "returns"):
            if (annotation := getattr(node, name, None)) is not None:
                free.update(ast.walk(annotation))
    return free


_LETTERS = ("Lu", "Ll", "Lt", "Lo")
"""Apostrophes that count as letters ("Lm") are none here."""


def _foreign_letters(text: str) -> bool:
    """Letters outside ASCII; one alone and ranges are letters, no words."""
    bare = re.sub(r"[^\W\d_]-[^\W\d_]", "", text)
    if len(bare) < 2 or text in _neutral():
        return False
    return any(unicodedata.category(char) in _LETTERS and not char.isascii() for char in bare)


# -- words in patterns

_TAKING = {"compile", "search", "match", "fullmatch", "sub", "split", "findall", "finditer"}
_SYNTAX = re.compile(r"\\[swbdSWBD]|\(\?[:=!<iP]")
_NO_WORD = re.compile(
    r"\\[ux][0-9A-Fa-f]{2,4}|\\[pN]\{[^}]*\}|\\.|\(\?P[<=][^>)]*[>)]|\(\?[imsxa-]+[:)]|\{\d+,?\d*\}"
    r"|[A-Za-z]-[A-Za-z]"
)


def _in_patterns(tree: ast.Module) -> set[ast.AST]:
    """Every string handed to a function of ``re``, its pieces included."""
    return {
        piece
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _TAKING
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in ("re", "regex")
        and node.args
        for piece in ast.walk(node.args[0])
    }


def _is_pattern(text: str) -> bool:
    return _SYNTAX.search(text) is not None


def _pattern_words(text: str) -> list[str]:
    """The words of an expression, its syntax left out; in sets of letters there are none."""
    bare = _NO_WORD.sub(" ", text)
    bare = re.sub(r"\[[^\]]*\]", " ", bare)
    return [word for word in re.findall(r"[^\W\d_]{2,}", bare) if word not in _neutral()]


# -- words of the packs

_METHODS = {"startswith", "endswith", "split", "removeprefix", "removesuffix", "frozenset", "set"}
_METHODS |= {"words", "dict", "fromkeys", "index", "find", "count"}


def _matched(tree: ast.Module) -> set[ast.AST]:
    """Strings that something is compared with: members, keys, operands, beginnings, endings."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            found.update(_strings(node.left, *node.comparators))
        elif isinstance(node, ast.Set | ast.Tuple | ast.List):
            found.update(_strings(*node.elts))
        elif isinstance(node, ast.Dict):
            found.update(_strings(*(key for key in node.keys if key)))
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _METHODS:
                found.update(_strings(*node.args))
                found.update(_strings(getattr(node.func, "value", node)))
    return found


def _strings(*nodes: ast.AST) -> Iterator[ast.AST]:
    for node in nodes:
        if isinstance(node, ast.Constant):
            yield node
        elif isinstance(node, ast.Set | ast.Tuple | ast.List):
            yield from _strings(*node.elts)


_TABLE = 8
"""Words from which on a string that a module names is a table, no sentence."""


def _listed(tree: ast.Module) -> set[ast.AST]:
    """Strings that are lists of words: what is split, or handed to ``words``."""
    # A table written as one string, to be parted later, is a list too.
    found: set[ast.AST] = {
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and len(str(node.value.value).split()) >= _TABLE
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "split":
                found.update(ast.walk(node.func))
            elif name == "words":
                found.update(ast.walk(node))
    return found


def _table_words(text: str, *, listed: bool) -> list[str]:
    """The words of ``text`` that a pack's tables hold and that are no neutral names.

    A phrase that is no list is a label ("no language pack") unless the packs hold all its words.
    """
    every = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    known = [
        word
        for word in every
        if len(word) > 1 and word.lower() in _vocabulary() and word not in _neutral()
    ]
    return known if listed or len(known) == len(every) else []


@cache
def _vocabulary() -> frozenset[str]:
    """The words of the packs that are no names of things: classes, numbers, hedges, times, cues.

    Nouns of bodies, roles and headings are left out: keys and columns are called so too.
    """
    found: set[str] = set()
    for code in CODES:
        for concern in ("words", "numbers", "hedges", "dates", "units", "cues", "reported"):
            found.update(_words_of(import_module(f"claimtrack.lang.{code}.{concern}").TABLE))
    return frozenset(word.lower() for word in found)


def _words_of(value: object) -> Iterator[str]:
    """The single words in the sets, keys and rows of a table."""
    if isinstance(value, str):
        if value.isalpha():
            yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from _words_of(getattr(value, each.name))
    elif isinstance(value, Mapping | frozenset | tuple):
        for each in value:
            yield from _words_of(each)


@cache
def _neutral() -> frozenset[str]:
    listed = {word for words in NEUTRAL.values() for word in words.split()}
    return frozenset(listed | {word for name in neutral_ids() for word in re.split(r"[\s_]", name)})


@cache
def neutral_ids() -> frozenset[str]:
    """Names that are the same in all languages: members of enums, fields, ids of the tables."""
    found: set[str] = set()
    for module in _modules("domain", "lang.tables"):
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Enum):
                found.update(str(member.value) for member in value)
            elif is_dataclass(value):
                found.update(each.name for each in fields(value))
    for code in CODES:
        package = import_module(f"claimtrack.lang.{code}")
        for each in iter_modules(package.__path__):
            filled = getattr(import_module(f"{package.__name__}.{each.name}"), "TABLE", None)
            found.update(_ids_of(filled))
    return frozenset(found)


def _modules(*packages: str) -> Iterator[object]:
    for name in packages:
        package = import_module(f"claimtrack.{name}")
        for each in iter_modules(package.__path__, f"{package.__name__}."):
            module = import_module(each.name)
            yield module
            if each.ispkg:
                yield from _modules(each.name.removeprefix("claimtrack."))


def _ids_of(table: object) -> Iterator[str]:
    """What the words of a table stand for: measures, units, places, readings."""
    for each in fields(table) if is_dataclass(table) else ():
        value = getattr(table, each.name)
        if isinstance(value, Mapping):
            for name in value.values():
                yield from _first_string(name)
        elif each.name in ("measures", "bases", "lines", "patterns", "kinds"):
            yield from (row[-1] if each.name == "patterns" else row[0] for row in value)


def _first_string(name: object) -> Iterator[str]:
    if isinstance(name, str):
        yield name
    elif isinstance(name, tuple) and name and isinstance(name[0], str):
        yield name[0]
