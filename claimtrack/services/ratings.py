"""People's own ratings of claims, read; ``judging.rate`` writes them. Never mixed with outcomes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.store.models import Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """One person's rating in force: a word of the scale that was set then, and why."""

    word: str
    why: str | None
    who: str
    at: datetime


def ratings_of(session: Session, claims: Sequence[int]) -> dict[int, tuple[Rated, ...]]:
    """Claim → its ratings in force, the oldest first."""
    found: dict[int, list[Rated]] = defaultdict(list)
    query = (
        select(Rating)
        .where(Rating.claim_id.in_(claims), Rating.undone_at.is_(None))
        .order_by(Rating.id)
    )
    for one in session.scalars(query) if claims else ():
        found[one.claim_id].append(Rated(word=one.word, why=one.why, who=one.who, at=one.at))
    return {number: tuple(rated) for number, rated in found.items()}
