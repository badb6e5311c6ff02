"""The JSON Schema of the lines that ``export --format jsonl`` writes, made from the tables.

After a change of the tables: ``python -m claimtrack.services.exchange.schema`` writes
docs/schema/lines.json anew.
"""

import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Enum, LargeBinary

from claimtrack.store.read.portable import (
    SCHEMA,
    SHAPES,
    Shape,
    columns_of_line,
    label_of,
    target_of,
)

_REF = {"type": "string", "pattern": "^[0-9a-f]{24}$"}
_STRING = {"type": "string"}
_PLAIN: dict[type, dict[str, Any]] = {
    Decimal: {**_STRING, "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    date: {**_STRING, "format": "date"},
    datetime: {**_STRING, "format": "date-time"},
}
"""What a column of this Python type holds on a line."""


def lines_schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12, of one line."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"claimtrack lines, schema {SCHEMA}",
        "description": "One JSON object a line. The first is the head; a line comes after those "
        "it refers to by their ref. A key that is not there is empty. Exact numbers are strings.",
        "oneOf": [
            _head(),
            *(_line(shape) for shape in SHAPES),
            *(_later(shape, name) for shape in SHAPES for name in sorted(shape.later)),
        ],
    }


def _object(kind: str, fields: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {
        "title": kind,
        "type": "object",
        "properties": {"type": {"const": kind}, **fields},
        "required": ["type", *required],
        "additionalProperties": False,
    }


def _head() -> dict[str, Any]:
    fields = {"schema": {"const": SCHEMA}, "version": {"type": "string"}}
    return _object("claimtrack", fields, ["schema", "version"])


def _line(shape: Shape) -> dict[str, Any]:
    columns = columns_of_line(shape)
    fields = {label_of(column.name): _value(column) for column in columns}
    required = [label_of(column.name) for column in columns if not column.nullable]
    return _object(shape.table, {"ref": _REF, **fields}, ["ref", *required])


def _later(shape: Shape, name: str) -> dict[str, Any]:
    kind = f"{shape.table} {label_of(name)}"
    return _object(kind, {"ref": _REF, "target": _REF}, ["ref", "target"])


def _value(column: Column[Any]) -> dict[str, Any]:
    kind = column.type
    if target := target_of(column):
        return {**_REF, "description": f"the ref of a line of type {target}"}
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return {"enum": list(kind.enums)}
    if isinstance(kind, LargeBinary):
        return {**_STRING, "contentEncoding": "base64"}
    return _PLAIN.get(kind.python_type, _STRING)


def schema_text() -> str:
    """The schema as the file holds it."""
    return json.dumps(lines_schema(), indent=2) + "\n"


if __name__ == "__main__":
    Path("docs/schema").mkdir(exist_ok=True)
    Path("docs/schema/lines.json").write_text(schema_text(), encoding="utf-8")
