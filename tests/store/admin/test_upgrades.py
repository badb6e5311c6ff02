"""A store of every older layout, with rows in every table, is upgraded and shows the same."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from itertools import product
from typing import Any

import pytest
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    LargeBinary,
    MetaData,
    Table,
    insert,
    select,
    types,
)

from claimtrack.domain.origins.copies import sketch
from claimtrack.errors import DamagedStore
from claimtrack.services.claims.show import show
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.settings.database import upgrade
from claimtrack.settings import Thresholds
from claimtrack.store.admin import migrate
from claimtrack.store.admin.integrity import problems
from claimtrack.store.admin.migrate import STORIES, found_revision, run_scripts
from claimtrack.store.dialect import make_engine
from claimtrack.store.fast.lock import Patience
from claimtrack.store.location import HEAD, REVISIONS, Place
from claimtrack.store.session import open_session

OLDER = REVISIONS[:-1]
TEXT = "Le préfet a compté 300 morts à Lyon."
MOMENT = datetime(2024, 5, 2, 12, tzinfo=UTC)
WORDS: Mapping[str, str] = {
    "act": "says",
    "answer": "unsure",
    "basis": "official count",
    "hedge": "exact",
    "lang": "fr",
    "media_type": "text/plain",
    "modality": "asserted",
    "numeral_kind": "number",
    "relation": "repeats",
    "text": TEXT,
    "about": "C1",
    "exact": TEXT,
    "prefix": "",
    "suffix": "",
    "counted": "morts",
    "mention": "Le préfet",
    "cue": "a compté",
    "measure": "killed",
}
KINDS = {"claim": "flow", "statement": "indirect", "speaker": "person", "mending": "merge"}
PLACES = {
    "start": 0, "end": len(TEXT), "numeral_start": 19, "numeral_end": 22,
    "mention_start": 0, "mention_end": 9, "cue_start": 10, "cue_end": 18,
}  # fmt: skip
LEFT_EMPTY = frozenset(
    "status status_why undone_at merged_into_id part_of_id undoes_id fixed link_id".split()
)
"""Columns that say of a row that it no longer counts, or that a later layout leaves empty."""


def value(column: Column[Any], row: int) -> object:
    """What row 1 or 2 holds in a column: a reference to the row of its own number."""
    table, name = column.table.name, column.name
    if column.foreign_keys or name == "id":
        return row
    if name == "position":
        return row
    if isinstance(column.type, Boolean):
        return False
    if isinstance(column.type, DateTime):
        return MOMENT
    if isinstance(column.type, Date):
        return date(2024, 5, 3) if name.endswith(("end", "latest", "until")) else date(2024, 5, 2)
    if isinstance(column.type, LargeBinary):
        return TEXT.encode()
    if isinstance(column.type, types.Integer):
        return PLACES.get(name, row)
    if isinstance(column.type, types.Float):
        return 0.5
    if name in ("value", "low", "high", "step", "factor"):
        return "300" if isinstance(column.type, types.String) else 300
    return words(table, name, row)


def words(table: str, name: str, row: int) -> str:
    if name == "kind" and table in KINDS:
        return KINDS[table]
    if name.endswith("precision"):
        return "day"
    if name.endswith("_level"):
        return "stated"
    if name in ("sha256", "text_sha256", "copies"):
        return sha256(TEXT.encode()).hexdigest()
    if name == "signature":
        return sketch(TEXT).printed()
    if name == "key":
        return f"{row:064x}"
    return WORDS.get(name, f"{name} {row}")


def tables_of(connection: Connection) -> Mapping[str, Table]:
    """The tables as the database has them, those that others refer to first."""
    metadata = MetaData()
    metadata.reflect(connection)
    return {table.name: table for table in metadata.sorted_tables}


def fill(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Two rows in each table that is there; what was put in, by the tables' names."""
    filled = {}
    for table in tables_of(connection).values():
        if table.name != "alembic_version":
            rows = [columns_of(table, row) for row in (1, 2)]
            connection.execute(insert(table), rows)
            filled[table.name] = rows
    return filled


def columns_of(table: Table, row: int) -> dict[str, Any]:
    columns = {
        column.name: value(column, row) for column in table.columns if column.name not in LEFT_EMPTY
    }
    if table.name == "judgement":
        columns["statement_id"] = None
    if table.name == "link":
        columns["target_id"] = 3 - row
    return columns


def made_at(where: Place, revision: str) -> dict[str, list[dict[str, Any]]]:
    """A store of this layout, with rows in every table."""
    engine = make_engine(where, write=True, patience=Patience())
    with engine.begin() as connection:
        run_scripts(connection, revision)
        filled = fill(connection)
    engine.dispose()
    return filled


def shown(where: Place) -> list[ClaimRow]:
    """What anybody is shown of the claims."""
    with open_session(where) as session:
        rows = [show(session, name, Thresholds()) for name in ("C1", "C2")]
    return [row for row in rows if isinstance(row, ClaimRow)]


@pytest.mark.parametrize("revision", OLDER)
def test_a_filled_store_is_upgraded_and_shows_the_same(any_where: Place, revision: str) -> None:
    filled = made_at(any_where, revision)
    done = upgrade(any_where)
    before, copy = done.before, done.copy
    assert before == revision
    assert (copy is None) == (any_where.path is None)
    with open_session(any_where) as session:
        assert list(problems(session)) == []
        tables = tables_of(session.connection())
        for name, rows in filled.items():
            kept = [row._asdict() for row in session.execute(select(tables[name]))]
            if name == "dossier_figure" and revision < "0005":
                assert kept == []  # no command wrote into it before
            elif name == "figure" and revision < STORIES:
                assert kept  # made anew from the claims
            elif name == "snapshot_key" and revision < STORIES:  # made anew from the sketches
                filed = {(row["snapshot_id"], row["key"]) for row in kept}
                assert filed == set(product((1, 2), sketch(TEXT).keys()))
            else:
                assert [plain(row, rows[0]) for row in kept] == [plain(row, row) for row in rows]
    for each in shown(any_where):
        assert (each.facts.measure, each.facts.counted) == ("killed", "morts")
        assert (each.facts.quantity.value, each.context.exact) == (Decimal(300), TEXT)
        defined = f"definition {each.id[1:]}" if revision >= "0009" else None
        assert (each.article.title, each.facts.definition) == (f"title {each.id[1:]}", defined)
        assert each.facts.place_level == ("stated" if revision >= "0010" else None)


def plain(row: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, str]:
    """The columns given, without what a database says in its own way; sketches are made anew."""
    told = {name: row[name] for name in given if name not in ("copies", "signature", "figure_id")}
    told = {
        name: value.replace(tzinfo=UTC) if isinstance(value, datetime) else value
        for name, value in told.items()
    }
    return {name: str(value).removesuffix(".0") for name, value in told.items()}


@pytest.mark.parametrize("revision", ["0001", OLDER[-1]])
def test_an_upgrade_that_fails_changes_nothing(
    any_where: Place, revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_at(any_where, revision)
    lost = iter([[], [("reference", "claim", "row 1 points to a missing row of speaker")]])
    monkeypatch.setattr(migrate, "missing_references", lambda _connection: next(lost))
    with pytest.raises(DamagedStore, match="missing row of speaker"):
        upgrade(any_where)
    engine = make_engine(any_where, write=False, patience=Patience())
    with engine.connect() as connection:
        assert found_revision(connection) == (True, revision)
        assert ("story" in tables_of(connection)) == (revision >= STORIES)
    engine.dispose()
    monkeypatch.undo()
    assert upgrade(any_where).before == revision


def test_references_are_looked_after_again(where: Place) -> None:
    made_at(where, "0001")
    upgrade(where)
    assert where.path is not None
    with closing(sqlite3.connect(where.path)) as file:
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        assert file.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    with open_session(where) as session:
        assert session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
