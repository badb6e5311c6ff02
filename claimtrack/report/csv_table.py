"""Claims as CSV (RFC 4180): one row a claim with its provenance; opens in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice

from claimtrack.services.claim_lines import ClaimLine
from claimtrack.services.exporting import Material

COLUMNS = ClaimLine._fields
"""Headings are English in every language: scripts read them. Kept for good (docs/export.md)."""
BOM = "\ufeff"
"""Excel takes a CSV without it for cp1252, and breaks the accents; other programs dislike it."""
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_ROWS = 1000
"""Rows written at once."""


def csv_pieces(material: Material, lang: str) -> Iterator[str]:
    """The table, in pieces of so many rows; the same in every language."""
    del lang
    lines = material.lines()
    yield _written([COLUMNS])
    while batch := list(islice(lines, _ROWS)):
        yield _written([_cell(value) for value in line] for line in batch)


def _written(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def _cell(value: object) -> str:
    """Numbers in plain digits, days in ISO 8601, None as an empty cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return safe(value)
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def safe(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: a quote is put before =, +, -, @, tab and CR.

    OWASP, "CSV Injection". For text: numbers keep their minus sign.
    """
    return "'" + cell if cell.startswith(_FORMULA) else cell
