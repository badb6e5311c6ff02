"""Rule d: a running total of one event, whatever the days to which its claims run.

Dead, injured, arrested, demonstrators of one day, damage, cases. One side's later and higher number
is an update; a total only grows, so a later and lower one falls, or was revised. Two sides' numbers
of about the same day are rivals, however they grew.
"""

from datetime import date, timedelta

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.bounds import factor_between
from claimtrack.domain.comparison.corrections import corrects
from claimtrack.domain.comparison.outcome import Outcome, Relation, Ruling
from claimtrack.domain.comparison.pair import STRETCH, Pair
from claimtrack.domain.comparison.windows import Lie, Lying
from claimtrack.domain.containment import Scope
from claimtrack.domain.measure import CROWD
from claimtrack.domain.occasion import first_told, same_article, told_on
from claimtrack.domain.period import Period

_FALLS = frozenset({Kind.FLOW, Kind.CUMULATIVE})
"""Kinds of totals that only grow; people missing are found."""


def rule_total(pair: Pair, lying: Lying) -> Ruling | None:
    """Rule d, for two totals whose bounds do not meet; what meets is plain arithmetic."""
    if pair.scope is not Scope.EQUAL or not pair.is_total(disjoint=lying.how is Lie.DISJOINT):
        return None
    if pair.a.hard.meets(pair.b.hard) or _one_saying(pair):
        return None
    return _total_ruling(pair, lying)


def _one_saying(pair: Pair) -> bool:
    """Whether two articles report the same words: those give one number."""
    a, b = pair.a.claim, pair.b.claim
    return a.utterance is not None and a.utterance == b.utterance and not same_article(a, b)


def _total_ruling(pair: Pair, lying: Lying) -> Ruling:
    """What two totals are whose bounds do not meet."""
    first = _sooner(pair, lying)
    if pair.one_side is False:
        return _of_two_sides(pair, first)
    if first and _falls(pair, first):
        return _fallen(pair)
    return _UPDATES[pair.one_side]


_UPDATES = {
    one_side: Ruling(outcome=Outcome.COMPATIBLE, relation=Relation.UPDATE, reasons=reasons)
    for one_side, reasons in ((True, ("update",)), (None, ("update", "unsourced")))
}
"""Of a side that gives both figures, and of two figures of which one is nobody knows whose."""


def _falls(pair: Pair, first: str) -> bool:
    """Whether the later number is below the earlier one, and of a sort that only grows."""
    earlier, later = (pair.a, pair.b) if first == "a" else (pair.b, pair.a)
    return pair.kind in _FALLS and later.hard.below(earlier.hard)


def _fallen(pair: Pair) -> Ruling:
    """A fall of one side's total: a revision where the words announce it."""
    announced = corrects(pair.a.claim, pair.b.claim)
    return _conflict(pair, Relation.REVISION if announced else Relation.CUMULATIVE_FALLS)


def _of_two_sides(pair: Pair, first: str) -> Ruling:
    """Two sides: a total only grows, so that a later one below the earlier one contradicts it."""
    if _may_be_of_another_day(pair):
        return _unknown("time_unknown")
    if first and _falls(pair, first):
        return _conflict(pair, Relation.DISAGREEMENT)
    if _are_close(pair):
        return _conflict(pair, Relation.DISAGREEMENT)
    return _unknown("growth_possible")


def _unknown(reason: str) -> Ruling:
    return Ruling(outcome=Outcome.UNDETERMINED, relation=Relation.UNKNOWN, reasons=(reason,))


def _may_be_of_another_day(pair: Pair) -> bool:
    """Whether one dates its number to a day that the other, undated, was printed on or before.

    "Six arrests on Wednesday" beside "47 arrests", printed that Wednesday, of the night before. A
    crowd is told of on its own day.
    """
    a, b = pair.a.claim, pair.b.claim
    dated, other = (a, b) if b.window is None else (b, a)
    if same_article(a, b) or dated.window is None or other.window is not None:
        return False
    if dated.kind is Kind.CUMULATIVE or dated.measure == CROWD:
        return False
    return _is_told_before(other, _brief(dated.window.nominal))


def _is_told_before(claim: Claim, day: Period | None) -> bool:
    """Whether a claim is told of on a day or before it; never where either is not known."""
    told = told_on(claim)
    return day is not None and told is not None and told.start <= day.start


def _conflict(pair: Pair, relation: Relation) -> Ruling:
    return Ruling(
        outcome=Outcome.CONFLICT,
        relation=relation,
        reasons=(relation.code,),
        factor=factor_between(pair.a.hard, pair.b.hard),
    )


def _sooner(pair: Pair, lying: Lying) -> str:
    """Which was told before the other; of declared counts since a start, which runs less far."""
    told = first_told(pair.a.claim, pair.b.claim)
    return (lying.first or told) if pair.kind is Kind.CUMULATIVE else told


def _are_close(pair: Pair) -> bool:
    """Whether the days to which two totals run are close: one day for a toll, none for a crowd."""
    a, b = pair.a.claim, pair.b.claim
    if same_article(a, b) and a.said == b.said:
        return True
    one, two = as_of(a), as_of(b)
    if one is None or two is None:
        return False
    apart = max(abs((one.start - two.start).days), abs((one.end - two.end).days))
    return apart <= (0 if CROWD in (a.measure, b.measure) else 1)


def as_of(claim: Claim) -> Period | None:
    """The day to which a total runs, as far as it is told: up to a week, None where it is not.

    That of a crowd is its own; that of a count since a start, the last; else that of the words.
    """
    own = claim.window.nominal if claim.window is not None else None
    if own is not None and claim.kind is Kind.CUMULATIVE:
        return _brief(Period(max(own.start, _last(own)), own.end))
    told = told_on(claim)
    first, second = (own, told) if claim.measure == CROWD else (told, own)
    return _brief(first) or _brief(second)


def _last(period: Period) -> date:
    return period.end - timedelta(days=1)


def _brief(period: Period | None) -> Period | None:
    """The days where they are few; a month or a year says nothing of the day."""
    return period if period is not None and (period.end - period.start).days < STRETCH else None
