"""Every query by its name, and running them through SQLAlchemy."""

from sqlalchemy.orm import Session

from claimtrack.store.fast.fetch import Params, Rows
from claimtrack.store.queries import (
    articles,
    claims,
    counts,
    dossiers,
    judgements,
    listing,
    remarks,
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
}


def fetch_with(session: Session, name: str, params: Params) -> Rows:
    """Run one of the queries through SQLAlchemy, as ``fast.sqlite.fetch`` does without it."""
    query: Query = QUERIES[name]()
    return list(session.execute(query, dict(params)))
