"""People's answers and ratings in force, read; ``judging`` writes them. Ratings are no outcomes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.store.tables.models import Judgement, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One person's answer in force. ``answer``: accepted, rejected or unsure."""

    answer: str
    who: str
    at: datetime
    note: str | None = None


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


def answers_in_force(
    session: Session, names: Sequence[str] | None = None
) -> dict[str, list[Answered]]:
    """Short id → the answers that stand, the oldest first; of these, or of all that was judged."""
    query = select(Judgement).where(Judgement.undone_at.is_(None)).order_by(Judgement.id)
    if names is not None:
        numbers = {letter: [int(n[1:]) for n in names if n[0] == letter] for letter in "CS"}
        query = query.where(
            Judgement.claim_id.in_(numbers["C"]) | Judgement.statement_id.in_(numbers["S"])
        )
    found: dict[str, list[Answered]] = defaultdict(list)
    for one in session.scalars(query):
        letter, number = ("C", one.claim_id) if one.claim_id else ("S", one.statement_id)
        answer = Answered(answer=one.answer.value, who=one.who, at=one.at, note=one.note)
        found[f"{letter}{number}"].append(answer)
    return found
