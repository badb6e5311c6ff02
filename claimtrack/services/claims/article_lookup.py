"""The article that a short id names."""

from sqlalchemy.orm import Session

from claimtrack.errors import UnknownId
from claimtrack.services.claims.lookup import is_id, row_number
from claimtrack.store.tables.models import Article


def article_named(session: Session, name: str) -> Article:
    """The article "A1". Raises UnknownId, with the last one there is."""
    if not is_id(name) or name[0].upper() != "A":
        raise UnknownId(name=name)
    return session.get_one(Article, row_number(session, name))
