"""One line of another store's export after another, into this store."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import sound
from claimtrack.errors import (
    MissingField,
    UnknownType,
)
from claimtrack.services.capture.purge import refuse_purged
from claimtrack.services.exchange.line_values import LineValues
from claimtrack.services.exchange.result import Clash, Imported
from claimtrack.services.people.moving import move_into
from claimtrack.store.log.lines import Fields, short_name
from claimtrack.store.log.rows import FOLLOWS, encoded, fetch, from_json
from claimtrack.store.log.steps import OpenStep
from claimtrack.store.read.portable import (
    BY_TABLE,
    Namer,
    Shape,
    known_names,
    table_of,
)
from claimtrack.store.tables.models import Base, Snapshot, SnapshotKey, Speaker
from claimtrack.store.write.merge import merged
from claimtrack.store.write.near_copies import file_copy

_MODELS: dict[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
}
_KEYS = select(SnapshotKey.key).order_by(SnapshotKey.key)
_MOVED_BY_MERGE = ("alias", "affiliation")
"""Tables whose rows go over to another speaker, and have another name then."""


@dataclass(slots=True)
class Intake:
    """Takes lines in, and counts. ``made``: the step of the log that is open."""

    session: Session
    made: OpenStep
    done: Imported
    names: Namer = field(init=False)
    ours: dict[str, dict[str, int]] = field(init=False)
    """Table → name → row id here."""
    values: LineValues = field(init=False)

    def __post_init__(self) -> None:
        self.names = known_names(self.session)
        self.ours = {table: _inverted(known) for table, known in self.names.names.items()}
        gone = select(Speaker.id, Speaker.merged_into_id).where(Speaker.merged_into_id.is_not(None))
        merged = {own: other for own, other in self.session.execute(gone) if other}
        self.values = LineValues(self.session, merged)

    def take(self, line: Mapping[str, Any], at: int) -> None:
        """One line. Raises the errors of ``errors.interchange``; then nothing of it is kept."""
        kind, _, later = str(line.get("type")).partition(" ")
        if kind in FOLLOWS:  # older programs wrote figures
            return
        shape = BY_TABLE.get(kind)
        where = {"path": self.done.path, "line": at}
        if shape is None or not _travels(shape, later):
            raise UnknownType(type=line.get("type"), **where)
        if later:
            self._take_reference(shape, f"{later}_id", line, where)
        else:
            self._take_row(shape, line, where)

    def _take_row(self, shape: Shape, line: Mapping[str, Any], where: Fields) -> None:
        """A row: made one with the same row here, else added."""
        values = self.values.of(shape, line, where)
        name = line.get("ref") if shape.table == "speaker" else self._name(shape, values)
        if not isinstance(name, str):
            raise MissingField(type=shape.table, field="ref", **where)
        row = self._known_row(shape, name, values)
        if row is not None:
            number = self._update(shape, row, values)
        else:
            number = self._insert(shape, values, where)
            self.done.count(shape.table).added += 1
        if number is not None:
            self.ours[shape.table][name] = number
            self.names.names[shape.table][number] = name
            self.values.given.setdefault(shape.table, {})[str(line.get("ref"))] = number

    def _name(self, shape: Shape, values: Fields) -> str:
        return Namer(self.session, names=self.names.names).name(shape, _keys(shape, values))

    def _known_row(self, shape: Shape, name: str, values: Fields) -> Base | None:
        """The row of this name that is here already."""
        model = _MODELS[shape.table]
        if "id" not in table_of(shape).columns:
            keys = table_of(shape).primary_key.columns
            return self.session.get(model, tuple(values[column.name] for column in keys))
        number = self.ours[shape.table].get(name)
        if number is not None:
            return self.session.get(model, number)
        if shape.table not in _MOVED_BY_MERGE:
            return None
        return self.session.scalars(select(model).filter_by(**_keys(shape, values))).one_or_none()

    def _insert(self, shape: Shape, values: Fields, where: Fields) -> int | None:
        model = _MODELS[shape.table]
        table = table_of(shape)
        self._refuse_purged(shape, values, where)
        if shape.table == "alias":
            values = {**values, "sound": sound(values["name"])}
        row = model(**{_attribute(model, k): from_json(table.c[k], v) for k, v in values.items()})
        if isinstance(row, Snapshot):
            self._file(row)
        else:
            self.session.add(row)
            self.session.flush()
        number = getattr(row, "id", None)
        return number if isinstance(number, int) else None

    def _file(self, row: Snapshot) -> None:
        """Add a text with its sketch; in the log, so that an undo takes both back."""
        self.made.inserts = False
        file_copy(self.session, row)
        self.made.inserts = True
        stored = fetch(self.session.connection(), table_of(BY_TABLE["snapshot"]), str(row.id))
        self.made.line("insert", "snapshot", str(row.id), None, stored)
        for key in self.session.scalars(_KEYS.where(SnapshotKey.snapshot_id == row.id)):
            fields = {"snapshot_id": row.id, "key": key}
            self.made.line("insert", "snapshot_key", f"{row.id}-{key}", None, fields)

    def _refuse_purged(self, shape: Shape, values: Fields, where: Fields) -> None:
        if shape.table in ("article", "snapshot"):
            refuse_purged(
                self.session,
                path=f"{where['path']}, {where['line']}",
                key=values.get("key", ""),
                raw=values.get("sha256", ""),
                text=values.get("text_sha256", ""),
            )

    def _update(self, shape: Shape, row: Base, values: Fields) -> int | None:
        """Make one of the row here and the one there."""
        model, table = _MODELS[shape.table], table_of(shape)
        number: int | None = getattr(row, "id", None)
        here = encoded(
            table, {c.name: getattr(row, _attribute(model, c.name)) for c in table.columns}
        )
        changes, clashes = merged(shape, here, values)
        for name, value in changes.items():
            setattr(row, _attribute(model, name), from_json(table.c[name], value))
        self.session.flush()
        self._tell(shape, number or 0, changed=bool(changes), clashes=clashes)
        return number

    def _tell(self, shape: Shape, number: int, *, changed: bool, clashes: list[Any]) -> None:
        count = self.done.count(shape.table)
        for name, own, other in clashes:
            self.done.clashes.append(
                Clash(
                    what=shape.table,
                    name=short_name(shape.table, str(number)),
                    field=name,
                    here=own,
                    there=other,
                )
            )
        if clashes:
            count.conflicts += 1
        elif changed:
            count.updated += 1
        else:
            count.unchanged += 1

    def _take_reference(
        self, shape: Shape, column: str, line: Mapping[str, Any], where: Fields
    ) -> None:
        """A reference within one table: whom a speaker turned out to be, a figure's whole."""
        own, other = self.values.both_ends(shape, line, where)
        row = self.session.get_one(_MODELS[shape.table], own)
        held = getattr(row, column)
        if held is not None and isinstance(row, Speaker):
            held = self.values.row(shape.table, line.get("ref"))
        if other in (own, held):
            self._tell(shape, own, changed=False, clashes=[])
        elif held is not None:
            self._tell(shape, own, changed=False, clashes=[(column, held, other)])
        else:
            self._point(row, column, other)
            self._tell(shape, own, changed=True, clashes=[])

    def _point(self, row: Base, column: str, other: int) -> None:
        """Let a row refer to another of its table; a speaker becomes the other one."""
        if isinstance(row, Speaker):
            move_into(self.session, row, self.session.get_one(Speaker, other))
            self.values.merged[row.id] = other
        else:
            setattr(row, column, other)
        self.session.flush()


def _inverted(names: Mapping[int, str]) -> dict[str, int]:
    return {name: number for number, name in names.items()}


def _travels(shape: Shape, later: str) -> bool:
    """Whether there are lines of this table, or of this reference within it."""
    return not later or f"{later}_id" in shape.later


def _keys(shape: Shape, values: Fields) -> Fields:
    return {name: values[name] for name in shape.key}


def _attribute(model: type[Base], column: str) -> str:
    mapper = inspect(model)
    return mapper.get_property_by_column(mapper.local_table.c[column]).key
