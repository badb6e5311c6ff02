"""CSV of claims whose every word is hostile: parsed back, nothing runs, nothing is lost."""

import csv
import io
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, get_type_hints

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.report.tables.csv_table import COLUMNS, _written, csv_pieces
from claimtrack.services.reports.claim_csv_columns import ClaimLine, Line

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
WORDS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["=1+1", '=HYPERLINK("x")', "+33 1", "-x", "@SUM(A1)", "\t=1", "\r\n=1", "a\nb", '"q"',
         "a;b,c", "👩‍👩‍👧 tué·e·s", "قتل 300", "\u202e=1", "", " =1", "é\u0301"]
    ),
)  # fmt: skip
NUMBERS = st.one_of(
    st.none(),
    st.decimals(allow_nan=False, allow_infinity=False, places=3),
    st.just(Decimal("1E+9")),
)
CLOSED = "claim statement article hedge modality kind basis speaker_kind lang chrome sha256".split()


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """A line of a table: numbers where numbers stand, anything where words do."""
    hints = get_type_hints(ClaimLine)
    cells: dict[str, Any] = dict.fromkeys(COLUMNS)
    for name in COLUMNS:
        if Decimal in getattr(hints[name], "__args__", ()):
            cells[name] = draw(NUMBERS)
        elif name in CLOSED:
            cells[name] = "x1"
        elif str in getattr(hints[name], "__args__", (hints[name],)):
            cells[name] = draw(WORDS)
    return ClaimLine(**{**cells, "start": 1, "end": 2})


@dataclass
class Made:
    """Stands in for the material of a report."""

    made: list[Line]

    def lines(self) -> Any:
        return iter(self.made)


def parsed(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@given(st.lists(lines(), max_size=3))
def test_a_table_of_hostile_words(made: list[Line]) -> None:
    text = "".join(csv_pieces(Made(made), "en"))  # type: ignore[arg-type]
    head, *rows = parsed(text)
    assert tuple(head) == COLUMNS
    assert len(rows) == len(made)
    for row, line in zip(rows, made, strict=True):
        for cell, value in zip(row, line, strict=True):
            if isinstance(value, Decimal):
                assert Decimal(cell) == value
                assert "E" not in cell
            else:
                assert not cell.startswith(FORMULAS)
                assert cell.removeprefix("'") == str("" if value is None else value).removeprefix(
                    "'"
                )


def test_a_table_is_as_rfc_4180_has_it() -> None:
    made = _written([["a", 'b"c', "d,e", "f\ng", ""]])
    assert made == 'a,"b""c","d,e","f\ng",\r\n'
