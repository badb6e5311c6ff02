"""Rows of a table as entries: which column holds what, by its heading or as a person says."""

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import PurePath

from claimtrack.domain.claim import OPTIONS
from claimtrack.domain.name_matching import fold
from claimtrack.errors import UsageError
from claimtrack.errors.interchange import BadMapping, NoSuchColumn, NoWords
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.times.windows import find_times
from claimtrack.ingest.formats.csv_file import CsvTable, Row
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable
from claimtrack.services.exchange.entry import Entry, Where, filled
from claimtrack.services.lookup.typed_dates import Days, read_days


def _packs() -> tuple[DocumentTable, ...]:
    return tuple(table(code, "documents", DocumentTable) for code in CODES)


_SAID = ("speaker", "organisation", "role", "said")
_ARTICLE = ("outlet", "title", "url", "published", "lang")
_COUNTED = tuple(
    option
    for option in OPTIONS
    if option not in _SAID and any(option in pack.headings for pack in _packs())
)
"""What may be said of the claim: every field that some language knows headings for."""
FIELDS = ("words", "value", *_SAID, *_ARTICLE, *_COUNTED, "rating", "rater")
_TIME = re.compile(r"^(\d{4}-\d\d-\d\d)[T ].*$")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")


def column_map(words: Iterable[str]) -> dict[str, str]:
    """What was typed as FIELD=COLUMN. Raises BadMapping."""
    columns = {}
    for word in words:
        name, sign, column = word.partition("=")
        if not sign or name.strip() not in FIELDS:
            raise BadMapping(option="--map", value=word, fields=", ".join(FIELDS))
        columns[name.strip()] = column.strip()
    return columns


def columns_of(table: CsvTable, path: str, asked: Mapping[str, str]) -> dict[str, str]:
    """Field → heading. Raises NoSuchColumn, NoWords."""
    there = ", ".join(table.headings)
    for column in asked.values():
        if column not in table.headings:
            raise NoSuchColumn(path=path, column=column, there=there)
    columns = _named_by_headings(table.headings, asked)
    if columns.keys().isdisjoint(("words", "value")):
        raise NoWords(path=path, there=there)
    return columns


def _named_by_headings(headings: Iterable[str], asked: Mapping[str, str]) -> dict[str, str]:
    """The columns asked for, then of each other field the first free one that bears its name."""
    columns = dict(asked)
    free = dict.fromkeys(headings)
    for column in asked.values():
        del free[column]
    for name in FIELDS:
        heading = _first_named(name, free)
        if heading is not None and name not in asked:
            columns[name] = heading
            del free[heading]
    return columns


def _first_named(field: str, headings: Iterable[str]) -> str | None:
    """The first heading that names a field."""
    known = _names_of(field)
    return next((heading for heading in headings if fold(heading) in known), None)


def _names_of(name: str) -> frozenset[str]:
    """The headings that are taken for a field, folded, where no map names a column."""
    return frozenset(known for pack in _packs() for known in pack.headings_of(name))


def entry_of(row: Row, columns: Mapping[str, str], path: str) -> Entry:
    """A row as an entry. Where no column names an article, the file is the article.

    Raises:
        UsageError: a date that is none.

    """
    cells = filled({name: row.cells.get(heading) for name, heading in columns.items()})
    return Entry(
        line=row.line,
        words=cells.get("words") or _words(cells),
        where=_article_of(cells, path),
        said=filled({name: cells.get(name) for name in _SAID}),
        counted=_counted(cells),
        value=cells.get("value"),
        rating=cells.get("rating"),
        rater=cells.get("rater"),
    )


def _article_of(cells: Mapping[str, str], path: str) -> Where:
    """The article that a row names, else the file."""
    if cells.keys().isdisjoint(("url", "outlet", "title")):
        cells = {**cells, "title": PurePath(path).name}
    return Where(
        url=cells.get("url"),
        outlet=cells.get("outlet"),
        title=cells.get("title"),
        published=_days(cells["published"]) if "published" in cells else None,
        lang=cells.get("lang"),
    )


def _words(cells: Mapping[str, str]) -> str:
    """Words of a row that has none: the value and what it counts, as one would say them."""
    if "value" not in cells:
        return ""
    return " ".join(cells[name] for name in ("value", "unit", "counted") if name in cells)


def _counted(cells: Mapping[str, str]) -> dict[str, str]:
    """What is said of the claim, its unit by its own name."""
    told = {name: cells.get(name) for name in _COUNTED}
    return filled({**told, "unit": _unit(cells.get("unit"))})


def _unit(cell: str | None) -> str | None:
    """A unit as texts have it, "%" or "euros", by its own name; any other word as it is."""
    if cell is None:
        return None
    printed = f"1 {cell.strip()}"
    for code in CODES:
        numerals = find_numerals(printed, code)
        if len(numerals) == 1 and numerals[0].unit and numerals[0].end == len(printed):
            return numerals[0].unit
    return cell


def _days(text: str) -> Days:
    """2016-12-10, 2016-12, 2016, or 10/12/2016 with the day first; a time of day is dropped.

    Else a date as texts have it, "5 mars 2024", "March 5, 2024".
    """
    printed = text.strip()
    day_first = _DAY_FIRST.fullmatch(printed)
    if day_first:
        day, month, year = day_first.groups()
        text = f"{year}-{int(month):02}-{int(day):02}"
    try:
        return read_days("published", _TIME.sub(r"\1", text.strip()))
    except UsageError:
        return _written_out(printed) or read_days("published", printed)


def _written_out(printed: str) -> Days | None:
    """A day or a month named in words with its year, in any language."""
    for code in CODES:
        for found in find_times(printed, 0, len(printed), code, None):
            if found.window is not None and found.end - found.start == len(printed):
                first, end = found.window.nominal.start, found.window.nominal.end
                return Days(first, end - timedelta(days=1), found.window.precision)
    return None
