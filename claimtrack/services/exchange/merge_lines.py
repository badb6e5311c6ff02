"""One line of another store's export after another, into this store."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, LargeBinary, inspect, select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import sound
from claimtrack.errors import (
    BadColumn,
    MissingField,
    MissingReference,
    UnknownType,
    WordsNotThere,
)
from claimtrack.services.capture.purge import refuse_purged
from claimtrack.services.exchange.result import Clash, Imported
from claimtrack.services.people.edit import move_into
from claimtrack.store.log.rows import Fields, encoded, fetch, from_json, short_name
from claimtrack.store.log.steps import Made
from claimtrack.store.read.portable import (
    ABOUT,
    BY_TABLE,
    Namer,
    Shape,
    columns_of,
    known_names,
    label_of,
    table_of,
    target_of,
)
from claimtrack.store.tables.models import Base, Snapshot, SnapshotKey, Speaker
from claimtrack.store.write.merge import merged
from claimtrack.store.write.near_copies import file_copy

_MODELS: dict[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
}
_KEYS = select(SnapshotKey.key).order_by(SnapshotKey.key)
_LETTERS = {table: letter for letter, table in ABOUT.items()}


@dataclass(slots=True)
class Intake:
    """Takes lines in, and counts. ``made``: the step of the log that is open."""

    session: Session
    made: Made
    done: Imported
    names: Namer = field(init=False)
    ours: dict[str, dict[str, int]] = field(init=False)
    """Table → name → row id here."""
    given: dict[str, dict[str, int]] = field(default_factory=dict)
    """Table → name on the lines → row id here."""
    merged: dict[int, int] = field(init=False)
    text: tuple[int, str] = (0, "")

    def __post_init__(self) -> None:
        self.names = known_names(self.session)
        self.ours = {
            table: {name: number for number, name in known.items()}
            for table, known in self.names.names.items()
        }
        gone = select(Speaker.id, Speaker.merged_into_id).where(Speaker.merged_into_id.is_not(None))
        self.merged = {own: other for own, other in self.session.execute(gone) if other}

    def take(self, line: Mapping[str, Any], at: int) -> None:
        """One line. Raises the errors of ``errors.interchange``; then nothing of it is kept."""
        kind, _, later = str(line.get("type")).partition(" ")
        shape = BY_TABLE.get(kind)
        where = {"path": self.done.path, "line": at}
        if shape is None or (later and f"{later}_id" not in shape.later):
            raise UnknownType(type=line.get("type"), **where)
        if later:
            self._later(shape, f"{later}_id", line, where)
            return
        values = self._values(shape, line, where)
        name = line.get("ref") if shape.table == "speaker" else self._name(shape, values)
        if not isinstance(name, str):
            raise MissingField(type=kind, field="ref", **where)
        row = self._here(shape, name, values)
        if row is not None:
            number = self._update(shape, row, values)
        else:
            number = self._insert(shape, values, where)
            self.done.count(kind).added += 1
            if number is not None:
                self.ours[kind][name] = number
        if number is not None:
            self.names.names[shape.table][number] = name
            self.given.setdefault(kind, {})[str(line.get("ref"))] = number

    def _values(self, shape: Shape, line: Mapping[str, Any], where: Fields) -> Fields:
        """The columns of the row, references resolved, as ``rows.encoded`` has them."""
        values: Fields = {}
        for column in columns_of(shape):
            if column.name in shape.later:
                continue
            label = label_of(column.name)
            value = line.get(label)
            target = target_of(column)
            if target is not None and value is not None:
                value = self._row(target, value)
                if value is None:
                    raise MissingReference(field=label, **where)
            if value is None and not column.nullable:
                raise MissingField(type=shape.table, field=label, **where)
            _check(column, value, label, where)
            values[column.name] = value
        if shape.table == "note":
            values["about"] = self._about(str(values["about"]), where)
        self._check_words(values, where)
        return values

    def _row(self, table: str, name: object) -> int | None:
        """The row here that a name on the lines means; of a merged speaker the one it became."""
        number = self.given.get(table, {}).get(str(name))
        while table == "speaker" and number in self.merged:
            number = self.merged[number]
        return number

    def _about(self, text: str, where: Fields) -> str:
        table, _, name = text.partition(" ")
        if table not in _LETTERS or not name:
            return text
        number = self._row(table, name)
        if number is None:
            raise MissingReference(field="about", **where)
        return f"{_LETTERS[table]}{number}"

    def _name(self, shape: Shape, values: Fields) -> str:
        return Namer(self.session, names=self.names.names).name(shape, _keys(shape, values))

    def _check_words(self, values: Fields, where: Fields) -> None:
        if "exact" not in values:
            return
        snapshot = values.get("snapshot_id")
        if snapshot is None:
            said = self.session.get_one(_MODELS["statement"], values["statement_id"])
            snapshot = said.snapshot_id  # type: ignore[attr-defined]
        if self.text[0] != snapshot:
            query = select(Snapshot.text).where(Snapshot.id == snapshot)
            self.text = (snapshot, self.session.scalars(query).one())
        start, end = values["start"], values["end"]
        if not 0 <= start <= end or self.text[1][start:end] != values["exact"]:
            raise WordsNotThere(start=start, end=end, **where)

    def _here(self, shape: Shape, name: str, values: Fields) -> Base | None:
        """The row of this name that is here already."""
        model = _MODELS[shape.table]
        if "id" not in table_of(shape).columns:
            keys = table_of(shape).primary_key.columns
            return self.session.get(model, tuple(values[column.name] for column in keys))
        number = self.ours[shape.table].get(name)
        if number is None and shape.table in ("alias", "affiliation"):  # moved by a merge
            own = _keys(shape, values)
            return self.session.scalars(select(model).filter_by(**own)).one_or_none()
        return None if number is None else self.session.get(model, number)

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

    def _later(self, shape: Shape, column: str, line: Mapping[str, Any], where: Fields) -> None:
        """A reference within one table: whom a speaker turned out to be, a figure's whole."""
        own = self.given.get(shape.table, {}).get(str(line.get("ref")))
        other = self._row(shape.table, line.get("target"))
        if own is None or other is None:
            raise MissingReference(field="ref" if own is None else "target", **where)
        model = _MODELS[shape.table]
        row = self.session.get_one(model, own)
        held = getattr(row, column)
        if isinstance(row, Speaker):
            held = self._row(shape.table, line.get("ref")) if held is not None else None
        if held is not None or own == other:
            clashes = [] if held in (other, None) or own == other else [(column, held, other)]
            self._tell(shape, own, changed=False, clashes=clashes)
            return
        if isinstance(row, Speaker):
            move_into(self.session, row, self.session.get_one(Speaker, other))
            self.merged[own] = other
        else:
            setattr(row, column, other)
        self.session.flush()
        self._tell(shape, own, changed=True, clashes=[])


def _keys(shape: Shape, values: Fields) -> Fields:
    return {name: values[name] for name in shape.key}


def _attribute(model: type[Base], column: str) -> str:
    mapper = inspect(model)
    return mapper.get_property_by_column(mapper.local_table.c[column]).key


def _check(column: Column[Any], value: object, label: str, where: Fields) -> None:
    """Whether the column can hold the value. Raises BadColumn."""
    if value is None:
        return
    try:
        made = from_json(column, value)
        wanted = bytes if isinstance(column.type, LargeBinary) else column.type.python_type
        plain = isinstance(made, wanted) or (wanted is float and isinstance(made, int))
    except (ValueError, TypeError, ArithmeticError, NotImplementedError):
        plain = False
    if not plain or (isinstance(value, bool) and column.type.python_type is not bool):
        raise BadColumn(field=label, value=repr(value)[:60], **where)
