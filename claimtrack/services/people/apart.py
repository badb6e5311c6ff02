"""Speakers that somebody said are not one: proposed as one no more."""

from collections.abc import Sequence
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtrack.services.grouping.steps import Hand, step
from claimtrack.services.people.speakers import speaker_called
from claimtrack.store.tables.models import SpeakerApart


def pairs_apart(session: Session) -> set[tuple[int, int]]:
    """The rows of each two speakers who are not one, the smaller number first."""
    query = select(SpeakerApart.speaker_id, SpeakerApart.other_id)
    return {(one, other) for one, other in session.execute(query)}


def set_apart(session: Session, hand: Hand, names: Sequence[str]) -> int | None:
    """Note that speakers are not one, each pair of them; they are proposed as one no more.

    The step of the log; None where all of it was noted.
    """
    numbers = sorted({speaker_called(session, name).id for name in names})
    noted = pairs_apart(session)
    with step(session, hand, "speaker apart", ", ".join(names)) as made:
        session.add_all(
            SpeakerApart(speaker_id=one, other_id=other, who=hand.who, at=hand.at)
            for one, other in combinations(numbers, 2)
            if (one, other) not in noted
        )
    return made.number
