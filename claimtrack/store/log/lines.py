"""The lines of the log, and the step under way that gathers them. Standard library only."""

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

Fields = dict[str, Any]
"""Column → value as JSON knows it."""

QUIET = frozenset({"version", "copies", "figure_id"})
"""Columns that the program brings up to date by itself, without a line in the log."""
_SHORT = {"article": "A", "statement": "S", "claim": "C", "speaker": "P"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Who changes something, None for the program, and when."""

    who: str | None
    at: datetime

    @property
    def name(self) -> str:
        """Who, as a row made by hand has it: "?" where that is not known."""
        return self.who or "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One change of one row: the fields before and after, as ``to_json`` writes them."""

    action: str
    table: str
    row: str
    before: Fields | None
    after: Fields | None


@dataclass(slots=True)
class OpenStep:
    """A step under way. ``what`` may be set until its end; ``number`` is known after it.

    ``inserts``: whether new rows are logged; an ingest says no, it can make them again. Rows that
    were not (``unlogged``) are not logged when they change, either. ``touched``: further rows, by
    table and key, that what follows from them must be made anew for.
    """

    hand: Hand
    action: str
    what: str
    undoes: int | None = None
    number: int | None = None
    inserts: bool = True
    lines: list[LogLine] = field(default_factory=list)
    pending: dict[tuple[str, str], Fields] = field(default_factory=dict)
    unlogged: set[tuple[str, str]] = field(default_factory=set)
    touched: set[tuple[str, str]] = field(default_factory=set)

    def line(
        self, action: str, table: str, row: str, before: Fields | None, after: Fields | None
    ) -> None:
        """One more line of the log, for a change that was not made through the session."""
        self.lines.append(LogLine(action=action, table=table, row=row, before=before, after=after))

    def updated(self, table: str, row: str, before: Fields, after: Fields) -> None:
        """The line of a row that is changed: the fields that differ; none where all are quiet."""
        changed = sorted(name for name, value in after.items() if before[name] != value)
        if set(changed) - QUIET:
            self.line("update", table, row, _picked(before, changed), _picked(after, changed))

    def step_row(self) -> dict[str, Any]:
        """The columns of the step itself."""
        return {
            "at": self.hand.at,
            "who": self.hand.who,
            "action": self.action,
            "what": self.what,
            "undoes_id": self.undoes,
        }

    def change_rows(self) -> list[dict[str, Any]]:
        """The columns of its lines, once the step has its number."""
        return [
            {
                "step_id": self.number,
                "at": self.hand.at,
                "who": self.hand.who,
                "action": line.action,
                "what": short_name(line.table, line.row),
                "row_table": line.table,
                "row_id": line.row,
                "before": as_text(line.before),
                "after": as_text(line.after),
            }
            for line in self.lines
        ]


def _picked(fields: Fields, names: Iterable[str]) -> Fields:
    return {name: fields[name] for name in names}


def short_name(table: str, key: str) -> str:
    """The short id that people use for a row ("C7"), else "speaker 3"."""
    return f"{_SHORT[table]}{key}" if table in _SHORT else f"{table} {key}"


def as_text(fields: Mapping[str, object] | None) -> str | None:
    """One JSON object, its keys in order."""
    if fields is None:
        return None
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def from_text(text: str | None) -> Fields | None:
    """The fields that ``as_text`` wrote."""
    if text is None:
        return None
    fields: Fields = json.loads(text)
    return fields


def to_json(value: Any) -> Any:
    """One value of a column as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode("ascii")
    return value
