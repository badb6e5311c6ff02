"""Claims as CSV (RFC 4180): one row a claim with its provenance; opens in a spreadsheet.

A column is named where ``ClaimLine`` is made, in ``services/reports/claim_csv_columns.py``; one
that is a claim's own field has the key that stands beside the field in ``domain/claim.py``.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from claimtrack.services.reports.claim_csv_columns import ClaimLine
from claimtrack.services.reports.claims_report import Material

COLUMNS = ClaimLine._fields
"""Headings are English in every language: scripts read them. Kept for good (docs/export.md)."""
BOM = "\ufeff"
"""Excel takes a CSV without it for cp1252, and breaks the accents; other programs dislike it."""
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_CLOSED = """
    claim statement article hedge modality kind basis speaker_kind lang chrome sha256 start end
    when_from when_to said_from said_to published_from published_to confidence
""".split()
"""Columns that hold no words of anybody's: ids, days, and members of closed sets."""
_NUMBERS = tuple(map(COLUMNS.index, ("value", "low", "high")))
_TEXTS = tuple(at for at, name in enumerate(COLUMNS) if name not in _CLOSED and at not in _NUMBERS)
_ROWS = 1000
"""Rows written at once."""


def csv_pieces(material: Material, lang: str) -> Iterator[str]:
    """The table, in pieces of so many rows; the same in every language."""
    del lang
    lines = material.lines()
    yield _written([COLUMNS])
    while batch := list(islice(lines, _ROWS)):
        yield _written(map(_cells, batch))


def _written(rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def _cells(line: Sequence[Any]) -> list[object]:
    """Numbers in plain digits; the writer makes nothing of None, and ISO 8601 of days."""
    cells: list[object] = list(line)
    for at in _TEXTS:
        text = line[at]
        if text and text[0] in _FORMULA:
            cells[at] = safe(text)
    for at in _NUMBERS:
        if line[at] is not None:
            cells[at] = format(line[at], "f")
    return cells


def safe(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: a quote is put before =, +, -, @, tab and CR.

    OWASP, "CSV Injection". For text: numbers keep their minus sign.
    """
    return "'" + cell if cell[:1] in _FORMULA else cell
