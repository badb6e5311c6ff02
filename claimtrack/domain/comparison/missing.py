"""Rule 0: which facet is missing for a contradiction to stand, if one is (figures.md)."""

from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import facing_ends
from claimtrack.domain.comparison.corrections import corrects
from claimtrack.domain.comparison.facets import names_source
from claimtrack.domain.comparison.outcome import Relation, Ruling, Told
from claimtrack.domain.comparison.pair import Pair
from claimtrack.domain.comparison.scope import declared_part
from claimtrack.domain.measure import is_loss
from claimtrack.domain.occasion import first_told, one_event, same_article, vouched
from claimtrack.domain.units import unit_class

_ABSURD = 1000
"""A price of a litre against a state's budget: sums so far apart are of two things."""


ONE_TEXT = "one_text"
"""Why two numbers of one text that names no two sources for them are left open."""


def missing(pair: Pair, ruling: Ruling) -> str | None:
    """The code of what a contradiction would rest on without its being told; None for nothing."""
    a, b = pair.a.claim, pair.b.claim
    if vouched(a, b):
        return None
    if _gives_both(pair) and not _are_tied(a, b):
        return ONE_TEXT
    facet = _open_facet(pair, ruling)
    return None if facet is None else f"{facet}_unknown"


def _open_facet(pair: Pair, ruling: Ruling) -> str | None:
    """The facet that is missing; what is counted is so too where the numbers are absurd."""
    facet = _untold(pair, ruling)
    return "counted" if facet is None and _is_absurd(pair) else facet


def _untold(pair: Pair, ruling: Ruling) -> str | None:
    """The facet that is not told; of a loss of about one size what is counted need not be."""
    facet = _assumed(pair) or _of_parts(pair, ruling)
    return None if facet == "counted" and _is_close_loss(pair) else facet


def _are_tied(a: Claim, b: Claim) -> bool:
    """Whether the text sets the two against each other, or one as a part of the other."""
    return _is_announced(a, b) or declared_part(a, b) is not None


def _gives_both(pair: Pair) -> bool:
    """Whether one text gives both numbers, and not as those of two sources that it names.

    An author does not contradict himself in one text: it mostly means two things.
    """
    a, b = pair.a.claim, pair.b.claim
    if not same_article(a, b):
        return False
    return pair.one_side is not False or not (names_source(a) and names_source(b))


def _is_announced(a: Claim, b: Claim) -> bool:
    """Whether the text itself sets the one number against the other."""
    return corrects(a, b) or a.is_denied != b.is_denied


def _assumed(pair: Pair) -> str | None:
    return next((facet.name for facet in pair.facets if facet.told is Told.ASSUMED), None)


_CLOSE = Decimal("1.5")


def _is_close_loss(pair: Pair) -> bool:
    """Whether two texts, or two sides, of one story tell of losses of about one size: it is one."""
    a, b = pair.a.claim, pair.b.claim
    ends = facing_ends(pair.a.hard, pair.b.hard)
    if unit_class(pair.unit) != "m" or not _are_losses(a, b):
        return False
    apart = pair.one_side is False or not same_article(a, b)
    return apart and one_event(a, b) and ends is not None and ends[1] <= ends[0] * _CLOSE


def _are_losses(a: Claim, b: Claim) -> bool:
    return is_loss(a.measure) and a.measure == b.measure


def _is_absurd(pair: Pair) -> bool:
    """Whether two sums of money lie beyond belief apart, and no words say that they are of one."""
    ends = facing_ends(pair.a.hard, pair.b.hard)
    if unit_class(pair.unit) != "m" or ends is None:
        return False
    one, other = pair.a.claim.thing, pair.b.claim.thing
    named = one is not None and one.head is not None and one == other
    return ends[1] > abs(ends[0]) * _ABSURD and not named


def _of_parts(pair: Pair, ruling: Ruling) -> str | None:
    """A part above its whole: its place stated, and no later than the whole where that grows."""
    a, b = pair.a.claim, pair.b.claim
    if ruling.relation is not Relation.PART_EXCEEDS_WHOLE or declared_part(a, b) is not None:
        return None
    if a.place != b.place and _told(pair, "place") is not Told.STATED:
        return "place"
    return "time" if pair.running and _is_whole_first(a, b, ruling) else None


def _is_whole_first(a: Claim, b: Claim, ruling: Ruling) -> bool:
    """Whether the whole was told before its part."""
    later = "b" if ruling.whole == a else "a"
    return first_told(a, b) not in ("", later)


def _told(pair: Pair, name: str) -> Told:
    return next(facet.told for facet in pair.facets if facet.name == name)
