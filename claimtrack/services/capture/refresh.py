"""Fetching stored addresses again: what has changed becomes a new version of its article."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold
from claimtrack.errors import InputError, UnknownOutlet
from claimtrack.ingest.readers import Asked, read_raw
from claimtrack.services.capture.sources import Capture, Event
from claimtrack.store.tables.models import Article, Outlet


def to_refresh(session: Session, since: date | None, outlet: str | None) -> list[int]:
    """The articles that have an address, by their row ids.

    ``since``: only those published on that day or later. Raises UnknownOutlet.
    """
    query = select(Article.id).where(Article.url.like("http%")).order_by(Article.id)
    if since is not None:
        query = query.where(Article.published_latest >= since)
    if outlet is not None:
        found = session.scalars(select(Outlet.id).where(Outlet.folded == fold(outlet))).first()
        if found is None:
            raise UnknownOutlet(name=outlet)
        query = query.where(Article.outlet_id == found)
    return list(session.scalars(query))


def refresh(capture: Capture, number: int) -> Iterator[Event | str]:
    """Fetch one article anew: what came of it, or its id where the server says it is the same."""
    from claimtrack.ingest.web.fetch import Before  # only where something is fetched

    article = capture.session.get_one(Article, number)
    name, url, last = article.name, article.url or "", article.snapshots[-1]
    before = Before(etag=last.etag, modified=last.modified)
    capture.session.rollback()  # no lock is held while a server is waited for
    try:
        answer = capture.fetch(url, before)
    except InputError as error:
        yield error
        return
    if answer.raw is None:
        yield name
        return
    capture.about = replace(capture.about, url=url)
    for page in read_raw(answer.raw, answer.got.name, Asked(limits=capture.limits), answer.got):
        yield capture.put(page)
