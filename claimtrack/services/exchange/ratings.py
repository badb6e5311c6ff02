"""Ratings that others gave a claim, as rows here: each stays its author's, from its day on."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.exchange.entry import Entry
from claimtrack.store.log.steps import Hand
from claimtrack.store.tables.models import Claim, Rating


def add_rating(session: Session, hand: Hand, entry: Entry, claim: Claim) -> bool:
    """Rate a claim as the entry does; False where that rating is here already.

    One author's later rating ends the one before.
    """
    who = entry.rater or hand.name
    query = select(Rating).where(Rating.claim_id == claim.id, Rating.who == who)
    known = session.scalars(query.order_by(Rating.at)).all()
    if any(_is_rating_of(row, entry) for row in known):
        return False
    at = _time_of(entry, hand)
    _end_standing(known, at)
    row = Rating(
        claim_id=claim.id,
        word=entry.rating,
        why=entry.why,
        who=who,
        at=at,
        undone_at=_next_after(at, known),
    )
    session.add(row)
    return True


def _time_of(entry: Entry, hand: Hand) -> datetime:
    """The beginning of the day that the entry tells, else now."""
    return datetime.combine(entry.rated, time(), UTC) if entry.rated else hand.at


def _is_rating_of(row: Rating, entry: Entry) -> bool:
    """Whether it is the entry's own word, of the entry's day where that is told."""
    return row.word == entry.rating and entry.rated in (None, row.at.date())


def _next_after(at: datetime, ratings: Sequence[Rating]) -> datetime | None:
    return min((row.at for row in ratings if row.at > at), default=None)


def _end_standing(ratings: Sequence[Rating], at: datetime) -> None:
    """End the ratings that stood at this time."""
    for row in ratings:
        if row.undone_at is None and row.at <= at:
            row.undone_at = at
