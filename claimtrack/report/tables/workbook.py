"""The report as an XLSX workbook: sheets of figures, claims, statements, sources, conflicts."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

from claimtrack.locale.messages import say
from claimtrack.report.tables.sheets import SHEETS, Sheet, exact_digits
from claimtrack.services.reports.claims_report import Material

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MADE = datetime(2000, 1, 1)
"""Stands as the day of making in every workbook: the same database gives the same bytes."""
_LONGEST = 32_767
"""Characters that a cell holds, and bytes that a link holds: Excel's own limits."""
_LONGEST_LINK = 2_079
_MOST_LINKS = 65_530
_FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier days are kept as text."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_WIDE = {"words": 44, "title": 44, "why": 80, "url": 40, "before": 40, "after": 40, "figure": 30}
_NARROW = {"start": 8, "end": 8, "lang": 6, "claims": 10}
_WIDTH = 14


def workbook_pieces(material: Material, lang: str) -> Iterator[bytes]:
    """The workbook. Rows go to temporary files as they are written: memory does not grow."""
    from xlsxwriter import Workbook

    out = BytesIO()
    options = {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}
    book = Workbook(out, options)
    book.set_properties({"title": say(lang, "table.title_of_all"), "created": MADE})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    report = material.report()
    for sheet in SHEETS:
        page = book.add_worksheet(say(lang, f"table.sheet_{sheet.name}"))
        _fill(page, sheet, sheet.rows(material, report, lang), lang, bold)
    book.close()
    yield out.getvalue()


def _fill(
    page: "Worksheet", sheet: Sheet, rows: Iterable[Sequence[Any]], lang: str, bold: "Format"
) -> None:
    columns = (*sheet.columns, "exact") if sheet.numbers else sheet.columns
    for at, name in enumerate(columns):
        page.set_column(at, at, _WIDE.get(name, _NARROW.get(name, _WIDTH)))
    page.freeze_panes(1, 0)
    for at, name in enumerate(columns):
        page.write_string(0, at, say(lang, f"table.{name}"), bold)
    last, links_left = 0, _MOST_LINKS
    for last, row in enumerate(rows, start=1):
        links_left -= _fill_row(
            page, last, dict(zip(columns, row, strict=False)), sheet, links_left
        )
    page.autofilter(0, 0, last, len(columns) - 1)


def _fill_row(
    page: "Worksheet", row: int, cells: Mapping[str, Any], sheet: Sheet, links_left: int
) -> int:
    """Write one row. Gives back how many links it has: a sheet holds only so many."""
    links = 0
    for at, (name, value) in enumerate(cells.items()):
        link = name in sheet.links and links < links_left and _is_link(value)
        links += link
        _write(page, row, at, value, link=link)
    digits = exact_digits(cells) if sheet.numbers else ""
    if digits:
        page.write_string(row, len(sheet.columns), digits)
    return links


def _write(page: "Worksheet", row: int, at: int, value: object, *, link: bool) -> None:
    if value in (None, ""):
        return
    if link:
        page.write_url(row, at, str(value), string=_cell(str(value)))
    elif isinstance(value, date) and value >= _FIRST_DAY:
        page.write_datetime(row, at, datetime(value.year, value.month, value.day))
    elif isinstance(value, Decimal | int | float):
        page.write_number(row, at, float(value))
    else:
        page.write_string(row, at, _cell(str(value)))


def _cell(text: str) -> str:
    """Text that a cell holds: no lone surrogates, cut where Excel ends."""
    text = _SURROGATE.sub("\ufffd", text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _is_link(value: object) -> bool:
    """Whether it is an address that may be followed: http or https, nothing else."""
    return (
        isinstance(value, str)
        and re.match(r"https?://[^\s\"<>]+\Z", value, re.IGNORECASE) is not None
        and len(value.encode("utf-8", "replace")) <= _LONGEST_LINK
    )
