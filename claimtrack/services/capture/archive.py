"""Where else a copy of an article lies: the address that a web archive gave it."""

from sqlalchemy.orm import Session

from claimtrack.errors import UsageError
from claimtrack.ingest.address import safe_url
from claimtrack.services.claims.lookup import article_named
from claimtrack.store.log.steps import Hand, step
from claimtrack.store.tables.models import ArchiveCopy


def archive(session: Session, hand: Hand, name: str, url: str) -> bool:
    """Note a copy of an article; False where it is noted already. Raises UnknownId, UsageError."""
    address = safe_url(url)
    if address is None:
        wants = "write an address with http:// or https://"
        raise UsageError(option="--url", value=url.rpartition("@")[2], wants=wants)
    article = article_named(session, name)
    if any(one.url == address for one in article.archived):
        return False
    with step(session, hand, "archive", article.name):
        session.add(ArchiveCopy(article_id=article.id, url=address, at=hand.at, who=hand.who))
    return True
