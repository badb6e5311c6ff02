"""Two numeric claims: how they stand to each other, and why, as values.

The outcome is arithmetic about what was said. It is never a judgement on truth.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import localcontext
from itertools import product

from claimtrack.domain.claim import NOT_ASSERTED, Claim, Kind
from claimtrack.domain.comparison.bounds import DIGITS
from claimtrack.domain.comparison.drift import scope_drift, wording_drift
from claimtrack.domain.comparison.facets import come_anew, of_one_day
from claimtrack.domain.comparison.missing import missing
from claimtrack.domain.comparison.outcome import (
    Drift,
    Outcome,
    Relation,
    Ruling,
    WindowReading,
)
from claimtrack.domain.comparison.pair import Pair
from claimtrack.domain.comparison.preparation import make_pair
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.comparison.rules import (
    rule_arithmetic,
    rule_denial,
    rule_elsewhere,
    rule_part,
    rule_same_value,
)
from claimtrack.domain.comparison.scope import is_cycle, measured
from claimtrack.domain.comparison.totals import rule_total
from claimtrack.domain.comparison.windows import Lie, Lying, lying, window_of
from claimtrack.domain.period import Period, Window
from claimtrack.settings import Thresholds

_ASSUMPTION_COST = 0.15
"""What each assumed field takes from the score: six assumptions leave next to nothing."""

_RULES: tuple[Callable[[Pair, Lying], Ruling | None], ...] = (
    rule_denial,
    rule_same_value,
    rule_part,
    rule_total,
    rule_elsewhere,
)
"""Tried in order, the first that speaks decides; where none does, the bounds do."""

_DECIDING = frozenset({"unit", "per", "measure"})
"""Two numbers differ for nothing when these do: euros a month, euros a year."""


def compare(
    a: Claim,
    b: Claim,
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> Comparison:
    """Compare two claims. ``within`` maps a place to the one around it.

    Symmetric: ``compare(b, a)`` gives the same outcome, relation, reasons, residual and factor.
    """
    with localcontext() as context:
        context.prec = DIGITS
        return _compare(make_pair(measured(a), measured(b), thresholds or Thresholds(), within))


def _compare(pair: Pair) -> Comparison:
    if (failure := pair.passage.failure) is not None and failure.relation is not None:
        return _comparison(pair, _not_comparable(failure.relation))
    if (unknown := _unknown(pair)) is not None:
        return _comparison(pair, _undetermined(unknown))
    return _by_windows(pair)


def _by_windows(pair: Pair) -> Comparison:
    readings = window_readings(pair)
    ruling = _brought_together(pair, readings)
    if window_assumed(pair, readings):
        pair = replace(pair, assumed=(*pair.assumed, "window"))
    return replace(_comparison(pair, ruling), readings=readings)


def _brought_together(pair: Pair, readings: tuple[WindowReading, ...]) -> Ruling:
    """The ruling of all readings; undetermined where they differ, or an open field decides."""
    if not settled(readings):
        return _undetermined(_open_window(readings))
    ruling = readings[0].ruling
    return _resting(pair, ruling) if ruling.outcome in _FOUND else ruling


_FOUND = frozenset({Outcome.CONFLICT, Outcome.TENSION})
"""What is held against somebody, and must not rest on what is only assumed (rule 0)."""


def _resting(pair: Pair, ruling: Ruling) -> Ruling:
    """A contradiction, where all that it rests on is told; else what is missing."""
    if _is_unclaimed(pair):
        return _not_comparable(Relation.OTHER_QUANTITY)
    if open_field := _open_field(pair):
        return _undetermined(f"{open_field}_unknown")
    code = missing(pair, ruling)
    return ruling if code is None else _undetermined(code)


def _is_unclaimed(pair: Pair) -> bool:
    """Whether nobody stands for one of the two numbers."""
    if pair.a.claim.is_denied != pair.b.claim.is_denied:
        return False
    return not NOT_ASSERTED.isdisjoint({pair.a.claim.modality, pair.b.claim.modality})


def _open_window(readings: tuple[WindowReading, ...]) -> str:
    """Why the windows leave it open: one is missing, or its words mean two things."""
    missing = any(reading.same is not None for reading in readings)
    return "window_unknown" if missing else "window_ambiguous"


def _unknown(pair: Pair) -> str | None:
    """Why nothing can be computed, if so."""
    if is_cycle(pair.a.claim, pair.b.claim):
        return "part_of_cycle"
    if not (pair.a.hard.known and pair.b.hard.known):
        return "no_value"
    return None


def _open_field(pair: Pair) -> str | None:
    """The field, named on one side only, on which a contradiction must not rest."""
    return next((name for name in pair.assumed if name in _DECIDING), None)


def _not_comparable(relation: Relation) -> Ruling:
    return Ruling(outcome=Outcome.NOT_COMPARABLE, relation=relation, reasons=(relation.code,))


def _undetermined(code: str) -> Ruling:
    return Ruling(outcome=Outcome.UNDETERMINED, relation=Relation.UNKNOWN, reasons=(code,))


def _comparison(pair: Pair, ruling: Ruling) -> Comparison:
    a, b = pair.a.claim, pair.b.claim
    score = max(0.1, 1 - _ASSUMPTION_COST * len(pair.assumed))
    return Comparison(
        a=a.id,
        b=b.id,
        pair=pair,
        outcome=ruling.outcome,
        relation=ruling.relation,
        score=round(score, 2),
        reasons=ruling.reasons + (("same_utterance",) if pair.same_utterance else ()),
        residual=ruling.residual,
        factor=ruling.factor,
        whole=ruling.whole,
        flags=_drifts(pair, ruling),
    )


def _drifts(pair: Pair, ruling: Ruling) -> tuple[Drift, ...]:
    """What differs between two reports of one utterance, or what one number is said of."""
    a, b = pair.a.claim, pair.b.claim
    if pair.same_utterance and a != b and ruling.outcome is not Outcome.NOT_COMPARABLE:
        return wording_drift(a, b, numbers=ruling.is_of_one_value)
    return scope_drift(a, b)


# Imprecise dates: every way to read two windows, ruled one by one, then brought together.

_DATED = frozenset({Kind.STOCK, Kind.FLOW})
_HOLD = frozenset({Outcome.AGREE, Outcome.COMPATIBLE})
_UNCONTRADICTED = _HOLD | {Outcome.NOT_COMPARABLE}
_IMPRECISE = frozenset({Lie.INSIDE, Lie.CONTAINS, Lie.OVERLAPS})

Periods = tuple[Period | None, Period | None]


def _periods(claim: Claim, pair: Pair) -> tuple[Period | None, ...]:
    if claim.window is None:
        return (None,)
    found = [window_of(claim, period, pair.thresholds) for period in claim.window.readings]
    return tuple(dict.fromkeys(found))


def _alike(a: Window | None, b: Window | None) -> bool:
    """Whether two windows are one and the same phrase: then they are read the same way."""
    return a is not None and b is not None and a.readings == b.readings


def period_pairs(pair: Pair) -> tuple[Periods, ...]:
    """The combinations of the readings of both windows, the nominal ones first."""
    a, b = pair.a.claim, pair.b.claim
    ones, twos = _periods(a, pair), _periods(b, pair)
    if _alike(a.window, b.window) and len(ones) == len(twos):
        return tuple(zip(ones, twos, strict=True))
    return tuple(product(ones, twos))


def _ways(pair: Pair, a: Period | None, b: Period | None) -> tuple[Lying, ...]:
    """How the windows may lie: what is assumed first, then what else may be true.

    An unknown window may be the other claim's or another one; so may that of a stock whose date
    is given less finely ("in October", "on 7 October").
    """
    found = lying(a, b)
    if found.how is Lie.UNKNOWN:
        return _SAME_OR_ANOTHER if _may_differ(pair, a, b) else _SAME
    if pair.kind is Kind.STOCK and found.how in _IMPRECISE:
        return _SAME_OR_ANOTHER
    return (found,)


_SAME = (Lying(Lie.EQUAL),)
_SAME_OR_ANOTHER = (Lying(Lie.EQUAL), Lying(Lie.DISJOINT))


def _may_differ(pair: Pair, a: Period | None, b: Period | None) -> bool:
    """Whether claims not both dated may be of two times.

    Where neither is dated, a toll is that of the event and a level that of the moment both speak
    of; a flow ("20 000 left") has no such time of its own.
    """
    if pair.fixed or pair.kind not in _DATED or _recurs_on_one_day(pair):
        return False
    return (a is None) != (b is None) or (pair.kind is Kind.FLOW and not pair.running)


def _recurs_on_one_day(pair: Pair) -> bool:
    """Whether a crowd, or arrests, are told of on one day: that of print dates the undated one."""
    a, b = pair.a.claim, pair.b.claim
    return come_anew(a, b) and of_one_day(a, b)


def _one_pair(pair: Pair, a: Period | None, b: Period | None) -> Iterator[WindowReading]:
    ways = _ways(pair, a, b)
    sure = len(ways) == 1
    for way in ways:
        ruling = decide(pair, way)
        same = None if sure else way.how is Lie.EQUAL
        yield WindowReading(a=a, b=b, ruling=ruling, same=same)
        if ruling.outcome in _UNCONTRADICTED:
            return  # an assumption that contradicts nobody is made, and said


def decide(pair: Pair, found: Lying) -> Ruling:
    """The first rule that speaks, for one reading of the two windows."""
    for rule in _RULES:
        if (ruling := rule(pair, found)) is not None:
            return ruling
    return rule_arithmetic(pair)


def window_readings(pair: Pair) -> tuple[WindowReading, ...]:
    """A ruling for each way to read the windows; the first is the nominal one."""
    return tuple(reading for a, b in period_pairs(pair) for reading in _one_pair(pair, a, b))


def settled(readings: tuple[WindowReading, ...]) -> bool:
    """Whether every reading says the same; agree and compatible both say that both can hold."""
    found = {
        Outcome.COMPATIBLE if r.ruling.outcome in _HOLD else r.ruling.outcome for r in readings
    }
    return len(found) == 1


def window_assumed(pair: Pair, readings: tuple[WindowReading, ...]) -> bool:
    """Whether the two are taken to be of one time though it is not said of both."""
    first = readings[0]
    return (first.a is None) != (first.b is None) and pair.kind is not None and not pair.fixed
