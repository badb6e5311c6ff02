"""Values as JSON: the same keys in the same order, numbers as numbers, dates as ISO text."""

import json
import re
from collections.abc import Callable
from dataclasses import Field, fields, is_dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from itertools import repeat
from pathlib import PurePath
from typing import Any

from claimtrack.domain.claim_fields import LETTER
from claimtrack.domain.period import Period

_SURROGATE = re.compile("[\ud800-\udfff]")


def jsonable(value: object) -> Any:
    """A value that ``json`` can write. A period is its first and last day, both included."""
    if value is None:
        return None
    for kind, written in _WRITTEN:
        if isinstance(value, kind):
            return written(value)
    if is_dataclass(value):
        return dict(map(_printed, fields(value), repeat(value)))
    raise TypeError(f"no JSON for {type(value).__name__}")


def _printed(field: Field[Any], of: object) -> tuple[str, Any]:
    """A field's key and value; the number of a row with a short id is printed as that."""
    value = getattr(of, field.name)
    if (letter := field.metadata.get(LETTER)) is not None:
        return "id", f"{letter}{value}"
    return field.name, jsonable(value)


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _object(value: dict[object, object]) -> dict[str, Any]:
    return {str(key): jsonable(item) for key, item in value.items()}


def _array(value: list[object] | tuple[object, ...]) -> list[Any]:
    return [jsonable(item) for item in value]


def _itself(value: object) -> Any:
    return value


def _days(period: Period) -> dict[str, str]:
    last = max(period.start, period.end - timedelta(days=1))
    return {"from": period.start.isoformat(), "to": last.isoformat()}


_WRITTEN: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (Enum, lambda member: member.value),
    ((str, int, float), _itself),
    (Decimal, _number),
    (Period, _days),
    (date, lambda day: day.isoformat()),  # a moment is a date too, and keeps its clock
    (PurePath, str),
    (dict, _object),
    ((list, tuple), _array),
)
"""How the values of each kind are written; the first kind that fits decides."""


def _writable(text: str) -> str:
    """JSON with lone surrogates, which no UTF-8 can hold, as the escapes they came from."""
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def dump(value: object) -> str:
    """Indented JSON, with its accents, ended by a newline."""
    return _writable(json.dumps(jsonable(value), ensure_ascii=False, indent=2)) + "\n"


def dump_line(value: object) -> str:
    """One line of JSONL."""
    return _writable(json.dumps(jsonable(value), ensure_ascii=False)) + "\n"
