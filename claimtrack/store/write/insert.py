"""Inserting one row that is whole, without the session's bookkeeping: a fifth of the time."""

from functools import cache

from sqlalchemy import insert
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

from claimtrack.store.tables.models import Article, Snapshot


@cache
def _statement(model: type[Article] | type[Snapshot]) -> ReturningInsert[int]:
    table = model.__table__
    return insert(table).returning(table.columns["id"])  # type: ignore[arg-type]


def insert_apart(session: Session, row: Article | Snapshot) -> None:
    """Insert a new row and give it its id; the object stays outside of the session.

    For rows that nothing changes in the same step, and that the log does not list: an ingest's.
    """
    columns = row.__table__.columns
    values = {name: value for name, value in vars(row).items() if name in columns}
    row.id = session.connection().execute(_statement(type(row)), values).scalar_one()
