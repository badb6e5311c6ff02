"""Places typed by hand that nobody knows: which known names may have been meant."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.domain.name_matching import fold
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.places import PlaceTable
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.store.tables.models import Claim

_LIKE = 0.8
"""How alike a name must be to be asked about: "Parsi" and "Paris", not "Rome" and "Rouen"."""
_MOST = 3


def doubted_places(session: Session, claim: str, typed: str | None) -> tuple[str, ...]:
    """The ids of places with a name like the one typed for a claim, where no pack knows that one.

    It may be a village, or a slip: it is kept, and asked about.
    """
    if typed is None:
        return ()
    place = session.get_one(Claim, number_of(claim)).place
    names = _names()
    if place is None or place in names.values():
        return ()
    known = {**dict(_recorded(session, place)), **names}
    close = get_close_matches(fold(typed), list(known), n=2 * _MOST, cutoff=_LIKE)
    return tuple(dict.fromkeys(known[name] for name in close))[:_MOST]


@cache
def _names() -> dict[str, str]:
    """Folded name → id of every place that the packs know."""
    return {
        name: place
        for code in CODES
        for name, place in table(code, "places", PlaceTable).names.items()
    }


def _recorded(session: Session, place: str) -> Iterator[tuple[str, str]]:
    """The places of the claims that are recorded, but for the one typed."""
    query = select(Claim.place).where(Claim.place != place).distinct().order_by(Claim.place)
    for known in filter(None, session.scalars(query)):
        yield fold(known), known
