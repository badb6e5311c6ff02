"""What is read of saved pages, field by field, against what a person reads there.

``python tests/pages_table.py FOLDER EXPECTED`` prints the table, and with ``--pages`` each field of
each page that is not as expected. EXPECTED has a line of JSON for each page: ``file``; what counts
as right for ``titles``, ``outlets``, ``bylines`` ("" for none); ``published``, a day; ``language``;
``paragraphs`` of the body; ``neutral`` words that may stand in it or not, such as a standfirst.
``none`` is true for a page that holds no article. A field that is left out is not looked at.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from claimtrack.errors import InputError
from claimtrack.extraction.page.chrome import find_chrome
from claimtrack.extraction.text.language import language_by_words, language_of
from claimtrack.ingest.html.article import Got, read_html
from claimtrack.ingest.page import Page

_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\xa0": " ", "\u202f": " "})


@dataclass(frozen=True, slots=True)
class Row:
    """What one page gave: right or wrong by field, and shares of its words (0 to 1)."""

    name: str
    wrong: dict[str, str]
    seen: tuple[str, ...]
    recall: float | None = None
    foreign: float | None = None


def words(text: str) -> list[str]:
    return text.translate(_QUOTES).replace("\xad", "").split()


def plain(text: str | None) -> str:
    return " ".join(words(text or ""))


def language(page: Page) -> str:
    return language_by_words(page.text, page.lang) or language_of(page.text)


def body(page: Page) -> list[str]:
    """The words that are read as the article's own, without its title."""
    lang = language(page)
    kept, at = "", 0
    for region in find_chrome(page.text, lang, page.title, page.furniture):
        kept += page.text[at : region.start] + " "
        at = region.end
    found = words(kept + page.text[at:])
    title = words(page.title or "")
    return found[len(title) :] if found[: len(title)] == title else found


FIELDS: dict[str, tuple[str, Callable[[Page], str]]] = {
    "title": ("titles", lambda page: plain(page.title)),
    "outlet": ("outlets", lambda page: plain(page.site)),
    "byline": ("bylines", lambda page: plain(page.byline)),
    "date": ("published", lambda page: page.published.text[:10] if page.published else ""),
    "language": ("language", language),
}


def measured(path: Path, expected: dict[str, Any]) -> Row:
    try:
        page = read_html(path.read_bytes(), Got(name=path.name))
    except InputError:
        wrong = {} if expected.get("none") else {"article": "none read"}
        return Row(path.name, wrong, ("article",))
    if expected.get("none"):
        return Row(path.name, {"article": plain(page.text)[:60]}, ("article",))
    seen = [name for name, (key, _) in FIELDS.items() if expected.get(key) is not None]
    wrong = dict[str, str]()
    for name in seen:
        key, value = FIELDS[name]
        right = expected[key] if isinstance(expected[key], list) else [expected[key]]
        if value(page) not in map(plain, right):
            wrong[name] = value(page)
    return Row(path.name, wrong, ("article", *seen), *_shares(page, expected))


def _shares(page: Page, expected: dict[str, Any]) -> tuple[float | None, float | None]:
    truth = Counter(words(" ".join(expected.get("paragraphs", ()))))
    if not truth:
        return None, None
    found = Counter(body(page))
    neutral = Counter(words(" ".join(expected.get("neutral", ()))))
    other = found - truth - neutral
    return (found & truth).total() / truth.total(), other.total() / max(1, found.total())


def table(rows: list[Row]) -> Iterable[str]:
    for name in ("article", *FIELDS):
        seen = [row for row in rows if name in row.seen]
        yield f"{name:9} {sum(name not in row.wrong for row in seen):3} of {len(seen)}"
    recalls = [row.recall for row in rows if row.recall is not None]
    foreign = [row.foreign for row in rows if row.foreign is not None]
    yield f"recall    median {median(recalls):.3f}, mean {sum(recalls) / len(recalls):.3f}, "
    yield f"          worst {min(recalls):.3f} ({len(recalls)} pages)"
    yield f"other     median {median(foreign):.3f}, worst {max(foreign):.3f}"


def main(folder: str, expected: str, *options: str) -> None:
    lines = Path(expected).read_text(encoding="utf-8").splitlines()
    rows = [measured(Path(folder, one["file"]), one) for one in map(json.loads, lines)]
    if "--pages" in options:
        for row in rows:
            shares = "" if row.recall is None else f"{row.recall:.3f} {row.foreign:.3f}"
            print(f"{row.name:38} {shares:12} {row.wrong or ''}")
    print("\n".join(table(rows)))


if __name__ == "__main__":
    main(*sys.argv[1:])
