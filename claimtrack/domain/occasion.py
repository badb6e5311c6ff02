"""Whether two claims are told on one occasion: in one article, in one breath, of one event."""

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.period import Period

BESIDE = 160
"""Characters between the beginnings of two claims that one sentence tells, or two short ones."""


def are_beside(a: Claim, b: Claim) -> bool:
    """Whether the two stand side by side in one article, so that the one leans on the other."""
    if not same_article(a, b) or a.offset is None or b.offset is None:
        return False
    return abs(a.offset - b.offset) <= BESIDE


def same_article(a: Claim, b: Claim) -> bool:
    """Whether both stand in one article."""
    return a.article is not None and a.article == b.article


def one_event(a: Claim, b: Claim) -> bool:
    """Whether both are known to tell of one event, or a person vouches that they do."""
    if vouched(a, b):
        return True
    return a.story is not None and (a.story, a.event) == (b.story, b.event)


def vouched(a: Claim, b: Claim) -> bool:
    """Whether a person says that both are of one quantity."""
    return a.settled and b.settled and a.figure is not None and a.figure == b.figure


def told_on(claim: Claim) -> Period | None:
    """The days on which it was said, else printed."""
    return claim.said or claim.printed


def first_told(a: Claim, b: Claim) -> str:
    """Which was certainly told before the other: "a" or "b", "" where that is not known."""
    one, two = told_on(a), told_on(b)
    if one is None or two is None:
        return ""
    return "a" if one.end <= two.start else "b" if two.end <= one.start else ""


MANY = 1_000
"""So many people in one place are all who are there, whatever is told of them."""


def counts_those_there(claim: Claim) -> bool:
    """Whether it is told where many people are, which ties them without a word of what happened."""
    number = claim.quantity.value if claim.quantity.value is not None else claim.quantity.low
    stated = claim.place is not None and claim.place_level in (None, Level.STATED)
    return stated and number is not None and number >= MANY
