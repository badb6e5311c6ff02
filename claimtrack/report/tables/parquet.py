"""Claims as Parquet: the columns of the CSV with their types, for data frames and DuckDB."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any, get_type_hints

from claimtrack.errors import MissingExtra
from claimtrack.services.reports.claim_csv_columns import ClaimLine, Line
from claimtrack.services.reports.claims_report import Material

COLUMNS = (*ClaimLine._fields, "exact")
DIGITS, PLACES = 38, 9
"""Of the numbers: 29 digits before the point and 9 after it. Others stand whole in ``exact``."""
_GROUP = 20_000
"""Rows of one row group: what is in memory at once."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def parquet_pieces(material: Material, lang: str) -> Iterator[bytes]:
    """The table; the same in every language. Raises MissingExtra without pyarrow."""
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise MissingExtra(what="Parquet", extra="parquet") from error
    schema = pa.schema(_fields(pa))
    out = pa.BufferOutputStream()
    lines = material.lines()
    with ParquetWriter(out, schema) as writer:
        while batch := list(islice(lines, _GROUP)):
            columns = zip(*map(_row, batch), strict=True)
            arrays = [
                pa.array(cells, field.type) for cells, field in zip(columns, schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
    del lang
    yield out.getvalue().to_pybytes()


def _fields(pa: Any) -> list[Any]:
    """A column's type from that of the line's field."""
    types = {
        "Decimal": pa.decimal128(DIGITS, PLACES),
        "date": pa.date32(),
        "int": pa.int64(),
        "float": pa.float64(),
        "str": pa.string(),
    }
    hints = get_type_hints(ClaimLine)
    named = {name: types[_plain(hints[name])] for name in ClaimLine._fields}
    return [*named.items(), ("exact", pa.string())]


def _plain(hint: Any) -> str:
    """The name of a type, without its "or None"."""
    given = [one for one in getattr(hint, "__args__", (hint,)) if one is not type(None)]
    return str(given[0].__name__)


def _row(line: Line) -> Sequence[object]:
    exact = [
        f"{name}={value:f}"
        for name, value in zip(ClaimLine._fields, line, strict=True)
        if isinstance(value, Decimal) and not _fits(value)
    ]
    return (*(_cell(value) for value in line), " ".join(exact) or None)


def _cell(value: object) -> object:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    return None if isinstance(value, Decimal) and not _fits(value) else value


def _fits(value: Decimal) -> bool:
    """Whether the column holds every digit. By text: a context would round long numbers."""
    whole, _, places = format(value.copy_abs(), "f").partition(".")
    return len(whole) <= DIGITS - PLACES and len(places.rstrip("0")) <= PLACES
