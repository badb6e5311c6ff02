"""What stands on a line of another store, as the columns of a row here take it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, LargeBinary, select
from sqlalchemy.orm import Session

from claimtrack.errors import BadColumn, MissingField, MissingReference, WordsNotThere
from claimtrack.store.log.lines import Fields
from claimtrack.store.log.rows import from_json
from claimtrack.store.read.portable import ABOUT, Shape, columns_of_line, label_of, target_of
from claimtrack.store.tables.models import Snapshot, Statement

_LETTERS = {table: letter for letter, table in ABOUT.items()}


@dataclass(slots=True)
class LineValues:
    """Reads the values of lines; what a line refers to must have come on a line before it.

    ``merged``: speakers that became another one, by row id. ``given``: table → name on the lines →
    row id here.
    """

    session: Session
    merged: dict[int, int]
    given: dict[str, dict[str, int]] = field(default_factory=dict)
    text: tuple[int, str] = (0, "")

    def of(self, shape: Shape, line: Mapping[str, Any], where: Fields) -> Fields:
        """The columns of the row, references resolved, as ``rows.encoded`` has them."""
        values: Fields = {
            column.name: self._value(column, line.get(label_of(column.name)), where)
            for column in columns_of_line(shape)
        }
        if shape.table == "note":
            values["about"] = self._about(str(values["about"]), where)
        self._check_words(values, where)
        return values

    def _value(self, column: Column[Any], written: object, where: Fields) -> Any:
        """What stands in the column here: the value as it is written, or the row referred to."""
        label = label_of(column.name)
        if written is None:
            if not column.nullable:
                raise MissingField(type=column.table.name, field=label, **where)
            return None
        target = target_of(column)
        value = written if target is None else self.row(target, written)
        if value is None:
            raise MissingReference(field=label, **where)
        if not _can_hold(column, value):
            raise BadColumn(field=label, value=repr(value)[:60], **where)
        return value

    def both_ends(self, shape: Shape, line: Mapping[str, Any], where: Fields) -> tuple[int, int]:
        """The rows that a reference within one table goes from and to. Raises MissingReference."""
        own = self.given.get(shape.table, {}).get(str(line.get("ref")))
        if own is None:
            raise MissingReference(field="ref", **where)
        other = self.row(shape.table, line.get("target"))
        if other is None:
            raise MissingReference(field="target", **where)
        return own, other

    def row(self, table: str, name: object) -> int | None:
        """The row here that a name on the lines means; of a merged speaker the one it became."""
        number = self.given.get(table, {}).get(str(name))
        while table == "speaker" and number in self.merged:
            number = self.merged[number]
        return number

    def _about(self, text: str, where: Fields) -> str:
        table, _, name = text.partition(" ")
        if table not in _LETTERS or not name:
            return text
        number = self.row(table, name)
        if number is None:
            raise MissingReference(field="about", **where)
        return f"{_LETTERS[table]}{number}"

    def _check_words(self, values: Fields, where: Fields) -> None:
        if "exact" not in values:
            return
        start, end = values["start"], values["end"]
        if not 0 <= start <= end or self._text_of(values)[start:end] != values["exact"]:
            raise WordsNotThere(start=start, end=end, **where)

    def _text_of(self, values: Fields) -> str:
        """The text that the words of a row stand in; the last one is kept for the next row."""
        snapshot = values.get("snapshot_id")
        if snapshot is None:
            snapshot = self.session.get_one(Statement, values["statement_id"]).snapshot_id
        if self.text[0] != snapshot:
            query = select(Snapshot.text).where(Snapshot.id == snapshot)
            self.text = (snapshot, self.session.scalars(query).one())
        return self.text[1]


def _can_hold(column: Column[Any], value: object) -> bool:
    """Whether a value as it is written is one that the column takes."""
    try:
        classes = _classes_of(column)
        if isinstance(value, bool) and bool not in classes:
            return False
        return isinstance(from_json(column, value), classes)
    except (ValueError, TypeError, ArithmeticError, NotImplementedError):
        return False


def _classes_of(column: Column[Any]) -> tuple[type, ...]:
    """What values of the column are; where a fraction may stand a whole number may, too."""
    if isinstance(column.type, LargeBinary):
        return (bytes,)
    python = column.type.python_type
    return (float, int) if python is float else (python,)
