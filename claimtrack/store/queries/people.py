"""Names of speakers and outlets, to find out whom somebody means."""

from sqlalchemy import select

from claimtrack.store.queries.shape import Query, QueryMaker
from claimtrack.store.tables.models import Alias, Outlet, Speaker


def speaker_names() -> Query:
    """Every speaker's name, beside each name that it goes by."""
    return (
        select(Speaker.id, Speaker.name, Alias.name.label("alias"))
        .outerjoin(Alias, Alias.speaker_id == Speaker.id)
        .order_by(Speaker.id, Alias.id)
    )


def outlet_names() -> Query:
    """Every outlet's name."""
    return select(Outlet.name).order_by(Outlet.name)


QUERIES: dict[str, QueryMaker] = {
    "speaker_names": speaker_names,
    "outlet_names": outlet_names,
}
