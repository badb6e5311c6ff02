"""Rows as lines that another store understands: named by what they are, not by their numbers.

Every table is in ``SHAPES``, or in ``LEFT_OUT`` with the reason. A line holds the columns as the
log writes them (``rows``), a reference as the name of the line it points to.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, select
from sqlalchemy.orm import Session

from claimtrack.store.log.lines import Fields, to_json
from claimtrack.store.log.rows import encoded
from claimtrack.store.tables.models import DERIVED, Article, Base, Claim, Snapshot, Statement

SCHEMA = 1
"""Raised when older programs could no longer read the lines."""
_BATCH = 500
_NAME = 24
"""Hexadecimal digits of a name: two of 10^9 rows share one with a chance of 10^-11."""

Names = dict[str, dict[int, str]]
"""Table → row id → name."""
Only = Mapping[str, Collection[int]]
"""Table → ids."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of one table travel. ``key``: columns that tell a row from all others.

    ``derived``: columns that follow from others. ``later``: references to rows of the same table.
    """

    table: str
    key: tuple[str, ...]
    derived: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()


SHAPES = (
    Shape("outlet", ("folded",)),
    Shape("article", ("key",)),
    Shape("snapshot", ("article_id", "text_sha256"), frozenset({"signature", "copies"})),
    Shape("speaker", (), later=frozenset({"merged_into_id"})),
    Shape("alias", ("speaker_id", "name", "lang"), frozenset({"sound", "ending"})),
    Shape("affiliation", ("speaker_id", "organisation_id", "role")),
    Shape("speaker_apart", ("speaker_id", "other_id")),
    Shape("statement", ("snapshot_id", "key")),
    Shape("statement_span", ("statement_id", "position")),
    Shape("claim", ("snapshot_id", "key"), frozenset({"figure_id"})),
    Shape("link", ("source_id", "target_id", "relation")),
    Shape("judgement", ("statement_id", "claim_id", "link_id", "who", "at")),
    Shape("rating", ("claim_id", "word", "why", "who", "at")),
    Shape("mending", ("kind", "figure", "claim_id", "target", "target_claim_id", "who", "at")),
    Shape("story_answer", ("kind", "article_id", "other_id", "name", "who", "at")),
    Shape("note", ("about", "text", "who", "at")),
    Shape("archive_copy", ("article_id", "url")),
    Shape("dossier", ("slug",), frozenset({"used_at"})),
    Shape("dossier_article", ("dossier_id", "article_id")),
    Shape("dossier_figure", ("dossier_id", "slug")),
)
"""In an order in which each row comes after those it refers to."""
LEFT_OUT = {
    "step": "the log tells what was done in one store",
    "change": "the log tells what was done in one store",
    "bookmark": "where somebody stopped reading is of one store",
    "snapshot_key": "follows from the text",
    "tombstone": "a page taken out is one desk's duty; its text must not travel on",
    **{model.__tablename__: "follows from articles and claims" for model in DERIVED},
}
BY_TABLE = {shape.table: shape for shape in SHAPES}
ABOUT = {"A": "article", "S": "statement", "C": "claim", "P": "speaker"}


def table_of(shape: Shape) -> Table:
    """The table itself."""
    return Base.metadata.tables[shape.table]


def target_of(column: Column[Any]) -> str | None:
    """The table that a column refers to."""
    keys = list(column.foreign_keys)
    return keys[0].column.table.name if keys else None


def label_of(column: str) -> str:
    """What a column is called on a line: references without "_id"."""
    return column.removesuffix("_id")


def columns_of(shape: Shape) -> list[Column[Any]]:
    """The columns that travel."""
    columns = table_of(shape).columns
    return [
        column for column in columns if column.name != "id" and column.name not in shape.derived
    ]


def columns_of_line(shape: Shape) -> list[Column[Any]]:
    """The columns that the line of a row holds; the others come later, on lines of their own."""
    return [column for column in columns_of(shape) if column.name not in shape.later]


def name_of(table: str, key: object) -> str:
    """The name of the row of a table with this key."""
    text = json.dumps([table, key], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_NAME]


@dataclass(slots=True)
class Namer:
    """Names rows as they come by; keeps one word for each."""

    session: Session
    names: Names = field(default_factory=lambda: {shape.table: {} for shape in SHAPES})
    places: dict[int, str] = field(default_factory=dict)
    """Unnamed speaker → the first article in which they speak."""
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)

    def line(self, shape: Shape, row: Mapping[str, Any]) -> Fields:
        """One row as the fields of its line, empty ones left out; "type" and "ref" first."""
        values = encoded(table_of(shape), row)
        fields = {
            label_of(column.name): self._value(shape, column, values[column.name])
            for column in columns_of_line(shape)
        }
        known = {label: value for label, value in fields.items() if value is not None}
        return {"type": shape.table, "ref": self.name(shape, row), **known}

    def refers(self, shape: Shape, row: Mapping[str, Any]) -> bool:
        """Whether everything that the row refers to has a name."""
        refers = all(
            row[one.name] is None or row[one.name] in self.names[target]
            for one in columns_of_line(shape)
            if (target := target_of(one)) is not None
        )
        return refers and (shape.table != "note" or not self.about(row["about"]).endswith(" "))

    def kept(self, shape: Shape, row: Mapping[str, Any], only: Only) -> bool:
        """Whether the row is among those to keep; another one loses its name."""
        if shape.table not in only or row["id"] in only[shape.table]:
            return True
        del self.names[shape.table][row["id"]]
        return False

    def name(self, shape: Shape, row: Mapping[str, Any]) -> str:
        """The row's name, which later lines refer to; its key columns are enough of it."""
        table = table_of(shape)
        if shape.table == "speaker":
            key = self._speaker(row)
        else:
            own = {column: row[column] for column in shape.key}
            values = {name: to_json(value) for name, value in own.items()}
            key = [self._value(shape, table.columns[one], values[one]) for one in shape.key]
        name = name_of(shape.table, key)
        if "id" in row:
            self.names[shape.table][row["id"]] = name
        return name

    def _value(self, shape: Shape, column: Column[Any], value: Any) -> Any:
        """A value as it stands on a line."""
        target = target_of(column)
        if target is not None and value is not None:
            return self.names[target][int(value)]
        return self.about(value) if (shape.table, column.name) == ("note", "about") else value

    def about(self, name: str) -> str:
        """What a note is about: a short id as the name of its line, a slug as it is."""
        table = ABOUT.get(name[:1])
        if table is None or not name[1:].isdecimal():
            return name
        return f"{table} {self.names[table].get(int(name[1:]), '')}"

    def _speaker(self, row: Mapping[str, Any]) -> list[Any]:
        """By the name, and by the article for someone unnamed; a number tells namesakes apart."""
        place = self.places.get(row["id"], "") if row["kind"] == "unnamed" else ""
        self.seen[row["folded"], place] += 1
        return [row["folded"], place, self.seen[row["folded"], place]]


def namer(session: Session) -> Namer:
    """A namer for this store."""
    found = Namer(session)
    connection = session.connection()
    for speakers, snapshots in (
        (Statement.speaker_id, Statement.snapshot_id),
        (Claim.speaker_id, Claim.snapshot_id),
    ):
        query = (
            select(speakers, Article.key)
            .join(Snapshot, snapshots == Snapshot.id)
            .join(Article, Snapshot.article_id == Article.id)
            .where(speakers.is_not(None))
        )
        for row in connection.execute(query):
            speaker, key = int(row[0] or 0), str(row[1])
            found.places[speaker] = min(key, found.places.get(speaker, key))
    return found


def known_names(session: Session) -> Namer:
    """A namer that has named every row there is, from the key columns alone."""
    found = namer(session)
    connection = session.connection()
    for shape in SHAPES:
        columns = (*shape.key, "folded", "kind") if shape.table == "speaker" else shape.key
        for row in rows_of(connection, shape, columns):
            found.name(shape, row)
    return found


def rows_of(
    connection: Connection, shape: Shape, only: tuple[str, ...] = ()
) -> Iterator[Mapping[str, Any]]:
    """The rows of one table, oldest first, a batch in memory at a time; ``only`` some columns."""
    table = table_of(shape)
    keys = list(table.primary_key.columns)
    wanted = {column.name: column for column in keys} | {name: table.c[name] for name in only}
    query: Select[Any] = select(*wanted.values()) if only else select(table)
    done = connection.execution_options(yield_per=_BATCH).execute(query.order_by(*keys))
    for row in done:
        yield row._asdict()


def lines_of_store(session: Session, only: Only | None = None) -> Iterator[Fields]:
    """Every line of the store, those that others refer to first.

    ``only``: for some tables the ids of the rows to keep (``portable_part``); of the others those
    are kept whose references are.
    """
    names = namer(session)
    connection = session.connection()
    for shape in SHAPES:
        for row in rows_of(connection, shape):
            if names.refers(shape, row):
                line = names.line(shape, row)
                if only is None or names.kept(shape, row, only):
                    yield line
        for column in sorted(shape.later):
            yield from _later(connection, names, shape, column)


def _later(connection: Connection, names: Namer, shape: Shape, column: str) -> Iterator[Fields]:
    """References within one table, as lines of their own after all its rows."""
    table = table_of(shape)
    query = select(table.c.id, table.c[column]).where(table.c[column].is_not(None))
    known = names.names[shape.table]
    for own, other in connection.execute(query.order_by(table.c.id)):
        if own not in known or other not in known:
            continue
        kind = f"{shape.table} {label_of(column)}"
        yield {"type": kind, "ref": known[own], "target": known[other]}
