"""Where a claim holds that names no place: where the event was that its story tells of."""

from dataclasses import replace

from claimtrack.domain.claim import Claim, Level


def at_event(facts: Claim, place: str | None) -> Claim:
    """The claim at the place of its event, where it names none; what is told of it stays.

    For comparing only: what a claim itself says is shown and edited without it.
    """
    if place is None or facts.place is not None:
        return facts
    return replace(facts, place=place, place_level=Level.ARTICLE)
