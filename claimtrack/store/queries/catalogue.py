"""Every query by its name, and running them through SQLAlchemy or past it."""

from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from claimtrack.store.fast.fetch import Params, Rows
from claimtrack.store.fast.sqlite import fetch
from claimtrack.store.queries import (
    articles,
    claims,
    counts,
    dossiers,
    figures,
    findings,
    judgements,
    listing,
    remarks,
    stories,
)
from claimtrack.store.queries.shape import Query, QueryMaker

QUERIES: dict[str, QueryMaker] = {
    **listing.QUERIES,
    **claims.QUERIES,
    **judgements.QUERIES,
    **remarks.QUERIES,
    **dossiers.QUERIES,
    **articles.QUERIES,
    **counts.QUERIES,
    **figures.QUERIES,
    **stories.QUERIES,
    **findings.QUERIES,
}


@cache
def _query(name: str) -> Query:
    """Building a query takes longer than asking it."""
    return QUERIES[name]()


def fetch_with(session: Session, name: str, params: Params) -> Rows:
    """Run one of the queries through SQLAlchemy, as ``fast.sqlite.fetch`` does without it."""
    query = _query(name)
    return list(session.execute(query, dict(params)))


def fetch_in(session: Session, name: str, params: Params) -> Rows:
    """Run one of the queries inside a session, as soon as the database allows.

    On SQLite the compiled text is handed to the session's own driver, in its own transaction and
    after what it holds was written: a third of the time that SQLAlchemy takes.
    """
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return fetch_with(session, name, params)
    if session.autoflush:
        session.flush()
    driver: Any = connection.connection.driver_connection
    return fetch(driver, name, params)
