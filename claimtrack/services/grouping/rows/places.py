"""Where a claim holds that names no place itself: where its event was."""

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.containment import Scope, place_relation
from claimtrack.domain.record import changed
from claimtrack.lang.tables.places import WITHIN

_OF_EVENT = (Level.PASSAGE, Level.ARTICLE, Level.ASSUMED)
"""Where a place must be told to yield to that of the event, as ``scope_place`` has it."""


def at_event(facts: Claim, place: str | None) -> Claim:
    """The claim at the place of its event, where its own words name none.

    For comparing only: what a claim itself says is shown and edited without it.
    """
    own = facts.place is not None and facts.place_level not in _OF_EVENT
    if place is None or own or _lies_in(facts.place, place):
        return facts
    return changed(facts, place=place, place_level=Level.ARTICLE)


def _lies_in(place: str | None, around: str) -> bool:
    """Whether a place is a quarter of that of the event, which says more than the whole does."""
    return place is not None and place_relation(place, around, dict(WITHIN)) is Scope.PART
