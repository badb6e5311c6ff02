"""The workbook read back: sheets, numbers, days, links, hostile cells, the same bytes."""

import csv
import io
import os
import re
import subprocess
import sys
import unicodedata
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from catalogues import keys
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.utils.escape import unescape
from running import Cli

from claimtrack.locale.messages import languages, say
from claimtrack.report.tables import workbook
from claimtrack.report.tables.sheets import SHEETS, Sheet, exact_digits

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=30)
NASTY = st.sampled_from(
    ["=1+1", "+33", "-x", "@SUM(A1)", "\t=1", "a\r\nb", "a\nb", '"q", ;', "👩‍👩‍👧", "مرحبا", "{=1}",
     "_x000D_", "http://x.org/a", "javascript:alert(1)", "internal:A1", "mailto:a@b", " x ", "\x00"]
)  # fmt: skip


def read(path: str) -> Workbook:
    return load_workbook(path)


def rows(book: Workbook, name: str) -> list[dict[str, Any]]:
    head, *rest = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rest]


def test_numbers_and_days_are_those_of_the_csv(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    assert cli("export -o report.xlsx").code == 0
    table = list(csv.DictReader(io.StringIO(cli("export --format csv").out, newline="")))
    book = read("report.xlsx")
    assert book.sheetnames == ["figures", "claims", "statements", "sources", "conflicts"]
    claims = rows(book, "claims")
    assert [row["claim"] for row in claims] == [row["claim"] for row in table]
    for got, wanted in zip(claims, table, strict=True):
        for name in ("value", "low", "high"):
            assert (Decimal(str(got[name])) if got[name] is not None else "") == (
                Decimal(wanted[name]) if wanted[name] else ""
            )
        when = got["true from"]
        assert (when.date().isoformat() if isinstance(when, datetime) else "") == wanted[
            "when_from"
        ]
        assert (got["words"] or "") == wanted["words"]
    assert {type(row["value"]) for row in claims} <= {int, float, type(None)}
    assert len(rows(book, "conflicts")) == 3
    assert len(rows(book, "sources")) == 8
    assert len(rows(book, "statements")) > 20


def test_a_page_is_laid_out_for_reading(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    cli("export -o report.xlsx")
    for page in read("report.xlsx"):
        assert page.freeze_panes == "A2"
        assert page.auto_filter.ref.endswith(str(page.max_row))
        assert page.column_dimensions["A"].width > 8


def test_french_names(with_fixtures: Path, cli: Cli) -> None:
    del with_fixtures
    cli("export --lang fr -o rapport.xlsx")
    book = read("rapport.xlsx")
    assert book.sheetnames == ["grandeurs", "chiffres", "déclarations", "sources", "contradictions"]
    assert "ce qui est compté" in rows(book, "chiffres")[0]


def test_an_empty_database_gives_an_empty_workbook(cli: Cli) -> None:
    assert cli("db create").code == 0
    assert cli("export -o report.xlsx").code == 0
    assert [page.max_row for page in read("report.xlsx")] == [1] * 5


def test_the_same_bytes_under_any_hash_seed_and_zone(with_fixtures: Path) -> None:
    del with_fixtures
    made = []
    for seed, zone in (("0", "UTC"), ("1", "Asia/Tokyo"), ("2", "America/Lima")):
        subprocess.run(
            [sys.executable, "-m", "claimtrack", "export", "-o", "r.xlsx"],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}, check=True, capture_output=True,
        )  # fmt: skip
        made.append(Path("r.xlsx").read_bytes())
    assert made[0] == made[1] == made[2]


def written(values: list[Any], links: tuple[str, ...] = (), *, numbers: bool = False) -> Any:
    """One row of a sheet, read back as cells."""
    from xlsxwriter import Workbook as Writer

    out = io.BytesIO()
    book = Writer(out, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"})
    names = ("value", "low", "high", "figure", "words", "url")[: len(values)]
    sheet = Sheet("claims", names, lambda *_: [values], links, numbers)
    workbook._fill(book.add_worksheet("x"), sheet, [values], "en", book.add_format())
    book.close()
    return next(load_workbook(io.BytesIO(out.getvalue()))["x"].iter_rows(min_row=2))


@given(st.lists(st.one_of(ANYTHING, NASTY), min_size=1, max_size=5))
@settings(deadline=None)
def test_words_come_back_as_words(values: list[str]) -> None:
    cells = written(["end", *values], ("url",))
    for cell, value in zip(cells[1:], values, strict=True):
        assert cell.data_type in ("s", "inlineStr", "n")  # "n" is how an empty cell reads
        kept = "".join("\ufffd" if unicodedata.category(c) == "Cs" else c for c in value)
        assert lines(unescape(str(cell.value or ""))) == lines(kept)


def lines(text: str) -> str:
    """XML knows one end of line."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize(
    ("address", "followed"),
    [
        ("https://example.org/a?b=c#d", True),
        ("HTTP://EXAMPLE.ORG", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("internal:Sheet2!A1", False),
        ("https://a b", False),
        ("https://example.org/" + "a" * 3000, False),
    ],
)
def test_only_addresses_of_the_web_are_links(address: str, followed: bool) -> None:
    cell = written([1, 2, 3, "a", "b", address], ("url",))[5]
    assert (cell.hyperlink is not None) is followed
    assert cell.value == address


def test_numbers_that_a_workbook_rounds_stand_beside_it_whole() -> None:
    big = Decimal(12345678901234567890)
    cells = written([big, Decimal("0.1"), None], numbers=True)
    assert cells[0].value == 1.234567890123457e19
    assert cells[1].value == 0.1
    assert cells[3].value == "value=12345678901234567890"
    assert exact_digits({"value": Decimal("49999.5"), "low": Decimal("2.50")}) == ""


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, max_value=10**17))
def test_a_number_is_read_back_equal_or_told_whole(value: Decimal) -> None:
    cells = written([value], numbers=True)
    got = Decimal(str(cells[0].value))
    assert got == value or cells[1].value == f"value={value:f}"


def test_days_before_the_calendar_of_excel_are_text() -> None:
    cells = written([date(1789, 7, 14), date(2016, 12, 10)])
    assert cells[0].value == "1789-07-14"
    assert cells[1].value == datetime(2016, 12, 10)


@pytest.mark.parametrize("lang", languages())
def test_every_column_has_a_name_of_its_own(lang: str) -> None:
    wanted = {name for sheet in SHEETS for name in sheet.columns} | {"exact"}
    assert {f"table.{name}" for name in wanted} <= keys()
    for sheet in SHEETS:
        heads = [say(lang, f"table.{name}") for name in sheet.columns]
        assert len(set(heads)) == len(heads)


def test_the_manual_tells_every_column() -> None:
    from claimtrack.report.tables.csv_table import COLUMNS

    page = (Path(__file__).resolve().parents[2] / "docs" / "export.md").read_text(encoding="utf-8")
    tables = [
        re.findall(r"(?m)^\| `(\w+)` \|", part) for part in page.split("| column | holds |")[1:]
    ]
    wanted = {sheet.name: list(sheet.columns) + ["exact"] * sheet.numbers for sheet in SHEETS}
    told = dict(zip(("csv", "figures", "statements", "sources", "conflicts"), tables, strict=True))
    for name in ("figures", "statements", "sources"):
        assert told[name] == wanted[name]
    assert told["csv"] == list(COLUMNS)
    assert told["conflicts"][: len(wanted["conflicts"])] == wanted["conflicts"]
