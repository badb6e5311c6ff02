"""Values as JSON: the same keys in the same order, numbers as numbers, dates as ISO text."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from pathlib import PurePath
from typing import Any

from claimtrack.domain.claim_fields import LETTER
from claimtrack.domain.period import Period

_SURROGATE = re.compile("[\ud800-\udfff]")


def jsonable(value: object) -> Any:
    """A value that ``json`` can write. A period is its first and last day, both included."""
    if value is None:
        return None
    kind = type(value)
    if kind not in _WRITERS:
        _WRITERS[kind] = _writer(kind)
    return _WRITERS[kind](value)


_WRITERS: dict[type[Any], Callable[[Any], Any]] = {}
"""How values of each type met so far are written: a report has a million values of a few types."""


def _writer(kind: type[Any]) -> Callable[[Any], Any]:
    """How values of a type are written."""
    for base, written in _WRITTEN:
        if issubclass(kind, base):
            return written
    if is_dataclass(kind):
        return _object_of(kind)
    raise TypeError(f"no JSON for {kind.__name__}")


def _object_of(kind: type[Any]) -> Callable[[Any], dict[str, Any]]:
    """How a dataclass is written: its fields; the number of a row with a short id as that."""
    lettered = [(one.name, one.metadata.get(LETTER)) for one in fields(kind)]
    names = [name for name, _ in lettered]
    plain = _plain_object(names)
    numbers = {name: letter for name, letter in lettered if letter is not None}
    if not numbers:
        return plain

    def written(value: Any) -> dict[str, Any]:
        return {
            "id" if name in numbers else name: f"{numbers[name]}{item}" if name in numbers else item
            for name, item in plain(value).items()
        }

    return written


def _plain_object(names: Sequence[str]) -> Callable[[Any], dict[str, Any]]:
    """How an object of these fields is written, all of them read at once where there are two."""
    if len(names) < 2:
        return lambda value: {name: jsonable(getattr(value, name)) for name in names}
    read = attrgetter(*names)
    return lambda value: {
        name: item if type(item) in _AS_IT_IS else jsonable(item)
        for name, item in zip(names, read(value), strict=True)
    }


_AS_IT_IS = frozenset({str, int, float, bool, type(None)})
"""Types of most fields, which ``json`` writes by itself."""


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
    (Enum, attrgetter("_value_")),
    ((str, int, float), _itself),
    (Decimal, _number),
    (Period, _days),
    (date, lambda day: day.isoformat()),  # a moment is a date too, and keeps its clock
    (PurePath, str),
    (dict, _object),
    ((list, tuple), _array),
)
"""How the values of each kind are written; the first kind that fits decides."""


def writable(text: str) -> str:
    """JSON with lone surrogates, which no UTF-8 can hold, as the escapes they came from."""
    if _is_utf8(text):
        return text
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _is_utf8(text: str) -> bool:
    """Whether there is no lone surrogate: to encode it takes a tenth of looking for one."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def dump(value: object) -> str:
    """Indented JSON, with its accents, ended by a newline."""
    return writable(json.dumps(jsonable(value), ensure_ascii=False, indent=2)) + "\n"


def dump_line(value: object) -> str:
    """One line of JSONL."""
    return on_a_line(value) + "\n"


def on_a_line(value: object) -> str:
    """JSON without a break: ten times quicker to write than indented."""
    return plain_line(jsonable(value))


def plain_line(value: object) -> str:
    """The same of what ``jsonable`` made."""
    return writable(encoded(value))


encoded = json.JSONEncoder(ensure_ascii=False).encode
"""The same as ``jsonable`` made it, lone surrogates among it: ``json.dumps`` makes an encoder anew
at each call."""
