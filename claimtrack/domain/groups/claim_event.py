"""Of which event a claim speaks: the one of its story, or another that its own words anchor it to.

"During the attacks of 2015, 130 people had died": printed in an article on a later attack, it is
of the earlier one, and meets only claims that are anchored there, too.
"""

from datetime import date, timedelta
from typing import Protocol

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.period import Period

NEAR = timedelta(days=3)
"""How far from the days of an event a claim of it may be dated: news of a Friday is told until
Monday, and a day of the week may be read as the one before."""
LONG = timedelta(days=31)
"""A window longer than this and than the event is of something wider: a year's toll."""

_FRAMING = frozenset({None, Level.STATED, Level.SENTENCE, Level.PASSAGE})
"""Where a time must be told to anchor a claim: in its clause, its sentence or what frames its
passage; None is what a person gave. A date in the title dates the story."""


class MainEvent(Protocol):
    """What must be known of the event that a story tells of; ``first`` and ``last``: its days."""

    @property
    def kind(self) -> str | None:
        """What happened."""

    @property
    def place(self) -> str | None:
        """Where."""

    @property
    def first(self) -> date | None:
        """Its first day."""

    @property
    def last(self) -> date | None:
        """Its last day."""


def event_of(claim: Claim, main: MainEvent | None) -> str | None:
    """A key of the other event that a claim is anchored to, None where it is of the main one.

    Where the days of the main event are not known, every claim is of it.
    """
    period = None if claim.window is None else claim.window.nominal
    if period is None or claim.window_level not in _FRAMING or not _is_apart(period, main):
        return None
    return f"{period.start.isoformat()}/{period.end.isoformat()}"


def _is_apart(period: Period, main: MainEvent | None) -> bool:
    """Whether a time is not that of an event: before it, after it, or far longer."""
    if main is None or main.first is None or main.last is None:
        return False
    if period.end <= main.first - NEAR or period.start > main.last + NEAR:
        return True
    length, lasted = period.end - period.start, main.last - main.first
    return length > LONG and length > lasted + NEAR
