"""A file to import, whatever it is: its kind by what it holds, its entries as one step."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from claimtrack.errors import ClaimtrackError
from claimtrack.errors.interchange import BadEntry, UnknownFile, Workbook
from claimtrack.ingest.formats.csv_file import read_table
from claimtrack.ingest.formats.lines import lines_of
from claimtrack.ingest.text import read_bytes, read_text
from claimtrack.services.exchange.csv_rows import column_map, columns_of, entry_of
from claimtrack.services.exchange.entries import Entries
from claimtrack.services.exchange.entry import Entry
from claimtrack.services.exchange.entry_articles import EntryArticles
from claimtrack.services.exchange.jsonld import (
    ANNOTATION,
    REVIEW,
    Item,
    annotation,
    items_of,
    review,
)
from claimtrack.services.exchange.lines import HEAD, import_lines
from claimtrack.services.exchange.result import Imported
from claimtrack.services.grouping.steps import Hand, step

KINDS = ("jsonl", "csv", "claimreview", "annotations")
_ZIPPED = b"PK\x03\x04"
"""How a workbook begins, which is an archive."""
_SEEN = 4096
"""Bytes that the kind of a file is told by."""
Numbered = tuple[int, Callable[[], Entry]]
"""Where in the file, and what gives the entry or raises what is wrong with it."""
_JSONLD: dict[str, tuple[str, Callable[[Item, int], Entry]]] = {
    "claimreview": (REVIEW, review),
    "annotations": (ANNOTATION, annotation),
}


def import_file(
    session: Session,
    hand: Hand,
    path: Path,
    *,
    kind: str | None = None,
    mapped: Sequence[str] = (),
    dry: bool = False,
) -> Imported:
    """Take a file in: lines of ours, a table, ClaimReview or Web Annotations.

    ``kind``: one of ``KINDS``, else told by what the file holds. ``mapped``: FIELD=COLUMN of a
    table. What is wrong with one entry is told, and the others are taken in.

    Raises:
        UnknownFile, Workbook, NoSuchColumn, NoWords, UsageError: nothing in the file can be.
        InputError: it cannot be read.

    """
    asked = column_map(mapped)
    kind = kind or ("csv" if asked else _kind(path))
    if kind == "jsonl":
        with lines_of(path) as lines:
            return import_lines(session, hand, str(path), lines, dry=dry)
    if kind == "csv":
        return _import(session, hand, path, _table_entries(path, asked), unit="line", dry=dry)
    return _import(session, hand, path, _jsonld_entries(path, kind), unit="entry", dry=dry)


def _table_entries(path: Path, asked: Mapping[str, str]) -> list[Numbered]:
    """The rows of a table. Raises NoSuchColumn, NoWords."""
    table = read_table(path)
    columns = columns_of(table, str(path), asked)
    return [(row.line, partial(entry_of, row, columns, str(path))) for row in table.rows]


def _jsonld_entries(path: Path, kind: str) -> list[Numbered]:
    """The objects of a kind. Raises UnknownFile where there is none."""
    wanted, read = _JSONLD[kind]
    entries: list[Numbered] = [
        (number, partial(read, item, number))
        for number, item in enumerate(items_of(_document(path), wanted), start=1)
    ]
    if not entries:
        raise UnknownFile(path=str(path))
    return entries


def _kind(path: Path) -> str:
    """By the first characters: a table has no bracket at its beginning."""
    head = _head(path).lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(_ZIPPED):
        raise Workbook(path=str(path))
    if not head.startswith((b"{", b"[")):
        return "csv" if head else "jsonl"  # whose reader says what is wrong with an empty file
    return "jsonl" if _is_ours(head) else _jsonld_kind(path)


def _is_ours(head: bytes) -> bool:
    """Whether a file begins as an export of ours does."""
    return f'"{HEAD}"'.encode() in head.split(b"\n", 1)[0] and b'"schema"' in head


def _jsonld_kind(path: Path) -> str:
    """The first kind that the document holds an object of. Raises UnknownFile."""
    document = _document(path)
    for kind, (wanted, _) in _JSONLD.items():
        if next(items_of(document, wanted), None) is not None:
            return kind
    raise UnknownFile(path=str(path))


def _head(path: Path) -> bytes:
    """The first bytes. Raises MissingFile, IsFolder, UnreadableFile, EmptyFile."""
    try:
        with path.open("rb") as file:
            return file.read(_SEEN) or read_bytes(path)
    except OSError:
        return read_bytes(path)  # which says what is wrong


def _document(path: Path) -> Any:
    """The JSON of a file: one value, or several, one a line."""
    text = read_text(path)[1]
    with suppress(ValueError, RecursionError):
        return json.loads(text)
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError) as error:
        raise UnknownFile(path=str(path)) from error


class _DryRun(Exception):
    """Leaves the step, so that nothing of it is kept."""


def _import(
    session: Session,
    hand: Hand,
    path: Path,
    numbered: Iterable[Numbered],
    *,
    unit: str,
    dry: bool,
) -> Imported:
    done = Imported(path=str(path), dry=dry)
    try:
        with step(session, hand, "import", str(path)) as steps:
            articles = EntryArticles(session, hand, done, steps)
            _put_all(Entries(session, hand, done, articles), numbered, unit)
            done.errors.sort(key=lambda error: str(error.facts["line"]).zfill(9))
            if dry:
                raise _DryRun
    except _DryRun:
        return done
    done.step = steps.number
    return done


def _put_all(entries: Entries, numbered: Iterable[Numbered], unit: str) -> None:
    """The entries that are right, one by one; all are told first, as some share an article."""
    right = list(_right(entries.done, numbered, unit))
    for _, entry in right:
        entries.articles.expect(entry)
    for number, entry in right:
        _put(entries, number, entry, unit)


def _right(done: Imported, numbered: Iterable[Numbered], unit: str) -> Iterator[tuple[int, Entry]]:
    """The entries that can be read; what is wrong with the others is told."""
    for number, read in numbered:
        try:
            yield number, read()
        except ClaimtrackError as error:
            done.errors.append(BadEntry(path=done.path, line=number, unit=unit, error=error))


def _put(entries: Entries, number: int, entry: Entry, unit: str) -> None:
    """One entry: all of it, or, with what is wrong with it told, nothing."""
    done, session = entries.done, entries.session
    counts = {
        what: (c.added, c.updated, c.unchanged, c.conflicts) for what, c in done.counts.items()
    }
    clashes = len(done.clashes)
    try:
        with step(session, entries.hand, "import", done.path):
            entries.put(entry)
    except ClaimtrackError as error:
        session.expire_all()
        for what, count in done.counts.items():
            old = counts.get(what, (0, 0, 0, 0))
            count.added, count.updated, count.unchanged, count.conflicts = old
        del done.clashes[clashes:]
        done.errors.append(BadEntry(path=done.path, line=number, unit=unit, error=error))
