"""Rows of a table as entries: which column holds what, by its heading or as a person says."""

import re
from collections.abc import Mapping
from pathlib import PurePath

from claimtrack.domain.claim import OPTIONS
from claimtrack.domain.name_matching import fold
from claimtrack.errors.interchange import BadMapping, NoSuchColumn, NoWords
from claimtrack.ingest.formats.csv_table import CsvTable, Row
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable
from claimtrack.services.exchange.entry import Entry, Where
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


def column_map(words: list[str]) -> dict[str, str]:
    """What was typed as FIELD=COLUMN. Raises BadMapping."""
    found = {}
    for word in words:
        name, sign, column = word.partition("=")
        if not sign or name.strip() not in FIELDS:
            raise BadMapping(option="--map", value=word, fields=", ".join(FIELDS))
        found[name.strip()] = column.strip()
    return found


def columns_of(table: CsvTable, path: str, asked: Mapping[str, str]) -> dict[str, str]:
    """Field → heading. Raises NoSuchColumn, NoWords."""
    there = ", ".join(table.headings)
    for column in asked.values():
        if column not in table.headings:
            raise NoSuchColumn(path=path, column=column, there=there)
    columns = dict(asked)
    taken = set(asked.values())
    for name in FIELDS:
        known = _names_of(name)
        for heading in table.headings:
            if name not in columns and heading not in taken and fold(heading) in known:
                columns[name] = heading
                taken.add(heading)
    if "words" not in columns and "value" not in columns:
        raise NoWords(path=path, there=there)
    return columns


def _names_of(name: str) -> frozenset[str]:
    """The headings that are taken for a field, folded, where no map names a column."""
    return frozenset(known for pack in _packs() for known in pack.headings_of(name))


def entry_of(row: Row, columns: Mapping[str, str], path: str) -> Entry:
    """A row as an entry. Where no column names an article, the file is the article.

    Raises:
        UsageError: a date that is none.

    """
    cells = {name: row.cells.get(heading, "") for name, heading in columns.items()}
    cells = {name: cell for name, cell in cells.items() if cell}
    value = cells.get("value")
    told = any(name in cells for name in ("url", "outlet", "title"))
    return Entry(
        line=row.line,
        words=cells.get("words") or _words(cells),
        where=Where(
            url=cells.get("url"),
            outlet=cells.get("outlet"),
            title=cells.get("title") or (None if told else PurePath(path).name),
            published=_days(cells["published"]) if "published" in cells else None,
            lang=cells.get("lang"),
        ),
        said={name: cells[name] for name in _SAID if name in cells},
        counted={name: cells[name] for name in _COUNTED if name in cells},
        value=value,
        rating=cells.get("rating"),
        rater=cells.get("rater"),
    )


def _words(cells: Mapping[str, str]) -> str:
    """Words of a row that has none: the value and what it counts, as one would say them."""
    if "value" not in cells:
        return ""
    parts = (cells["value"], cells.get("unit", ""), cells.get("counted", ""))
    return " ".join(part for part in parts if part)


def _days(text: str) -> Days:
    """2016-12-10, 2016-12, 2016, or 10/12/2016 with the day first; a time of day is dropped."""
    found = _DAY_FIRST.fullmatch(text.strip())
    if found:
        day, month, year = found.groups()
        text = f"{year}-{int(month):02}-{int(day):02}"
    return read_days("published", _TIME.sub(r"\1", text.strip()))
