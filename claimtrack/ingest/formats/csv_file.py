"""A CSV file read, whatever wrote it: its encoding, its sign between cells, its rows."""

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimtrack.errors import EmptyFile
from claimtrack.ingest.text import guess_encoding, read_bytes

_SIGNS = ";\t,|"
_LONGEST = 10_000_000
"""Characters of one cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row under the headings. ``line``: of the file, from 1."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class CsvTable:
    """Headings and rows."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path, encoding: str | None = None) -> CsvTable:
    """The table in a file: UTF-8 or UTF-16 with or without a mark, else the likely old encoding.

    Raises:
        MissingFile, IsFolder, UnreadableFile, EmptyFile: there is no table.

    """
    text = _text(read_bytes(path), encoding)
    if not text.strip():
        raise EmptyFile(path=str(path))
    csv.field_size_limit(_LONGEST)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_sign(text), strict=False)
    headings = tuple(cell.strip() for cell in next(reader))
    return CsvTable(headings, tuple(_rows(reader, headings)))


def _rows(reader: Any, headings: tuple[str, ...]) -> Iterator[Row]:
    line = reader.line_num + 1
    for cells in reader:
        bare = [cell.strip() for cell in cells]
        if any(bare):
            yield Row(line, dict(zip(headings, bare, strict=False)))
        line = reader.line_num + 1


def _text(raw: bytes, encoding: str | None) -> str:
    declared = _marked_encoding(raw) if encoding is None else encoding
    return _guessed_text(raw) if declared is None else raw.decode(declared, "replace")


def _marked_encoding(raw: bytes) -> str | None:
    """The encoding that a mark at the beginning tells."""
    return "utf-16" if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None


def _guessed_text(raw: bytes) -> str:
    """UTF-8 where it can be, else the likely old encoding."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode(guess_encoding(raw), "replace")


def _sign(text: str) -> str:
    """The sign between cells: the one that the headings have most of, outside quotes."""
    head = text.split("\n", 1)[0]
    plain = "".join(head.split('"')[::2])
    return max(filter(plain.__contains__, _SIGNS), key=plain.count, default=",")
