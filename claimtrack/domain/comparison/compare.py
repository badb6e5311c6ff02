"""Two numeric claims: how they stand to each other, and why, as values.

The outcome is arithmetic about what was said. It is never a judgement on truth.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import localcontext

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.drift import scope_drift, wording_drift
from claimtrack.domain.comparison.outcome import Outcome, Relation, Ruling
from claimtrack.domain.comparison.pair import Pair, make_pair
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.comparison.scope import is_cycle, measured
from claimtrack.domain.comparison.windows import settled, window_assumed, window_readings
from claimtrack.settings import Thresholds

DIGITS = 60
"""Digits kept in the arithmetic: sums of numbers around 10^30 stay exact."""

_ASSUMPTION_COST = 0.15
"""What each assumed field takes from the score: six assumptions leave next to nothing."""

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
        code = failure.relation.value.replace(" ", "_")
        return _comparison(
            pair,
            Ruling(outcome=Outcome.NOT_COMPARABLE, relation=failure.relation, reasons=(code,)),
        )
    if (unknown := _unknown(pair)) is not None:
        return _comparison(pair, _undetermined(unknown))
    return _by_windows(pair)


def _by_windows(pair: Pair) -> Comparison:
    readings = window_readings(pair)
    ruling = readings[0].ruling
    if not settled(readings):
        missing = any(reading.same is not None for reading in readings)
        ruling = _undetermined("window_unknown" if missing else "window_ambiguous")
    elif ruling.outcome is Outcome.CONFLICT and (open_field := _open_field(pair)):
        ruling = _undetermined(f"{open_field}_unknown")
    if window_assumed(pair, readings):
        pair = replace(pair, assumed=(*pair.assumed, "window"))
    found = _comparison(pair, ruling)
    return replace(found, readings=readings)


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


def _undetermined(code: str) -> Ruling:
    return Ruling(outcome=Outcome.UNDETERMINED, relation=Relation.UNKNOWN, reasons=(code,))


def _comparison(pair: Pair, ruling: Ruling) -> Comparison:
    a, b = pair.a.claim, pair.b.claim
    flags = scope_drift(a, b)
    if pair.same_utterance and a != b and ruling.outcome is not Outcome.NOT_COMPARABLE:
        settled_pair = ruling.whole is None and ruling.outcome is not Outcome.UNDETERMINED
        flags = wording_drift(a, b, numbers=settled_pair)
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
        flags=flags,
    )
