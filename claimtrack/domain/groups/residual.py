"""What remains of a whole once a part is taken out, and whether a third claim fits there.

"50 000 in two days, 20 000 of them on Saturday" leaves a number for the day before; a headline of
the day before can be held against it. Whether it may depends on how the windows are read, so the
rest is worked out for each reading of the whole's window.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from itertools import product

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.bounds import DIGITS, Interval, factor_between
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.pair import Pair
from claimtrack.domain.comparison.preparation import make_pair
from claimtrack.domain.comparison.scope import measured
from claimtrack.domain.comparison.windows import Lie, lie
from claimtrack.domain.containment import Scope
from claimtrack.domain.period import Period, without
from claimtrack.settings import Thresholds

_HOLD = frozenset({Outcome.AGREE, Outcome.COMPATIBLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class RestReading:
    """One reading of the whole's window: the stretches of days left, and what follows."""

    whole: Period | None
    left: tuple[Period, ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class RestComparison:
    """How ``other`` stands to what is left of ``whole`` without ``part``.

    ``residual``: what the rest must hold, in the whole's unit. ``deciding``: the words of the
    window that would decide, where the readings differ. ``reasons``: stable codes.
    """

    whole: Claim
    part: Claim
    other: Claim
    outcome: Outcome
    reasons: tuple[str, ...]
    residual: Interval | None = None
    committed: Interval | None = None
    factor: Decimal | None = None
    deciding: str = ""
    readings: tuple[RestReading, ...] = ()
    unit: str | None = None


def compare_rest(
    whole: Claim,
    part: Claim,
    other: Claim,
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> RestComparison:
    """Hold a third claim against the rest of a part-and-whole pair.

    Not comparable where ``part`` is no part of ``whole``, or ``other`` counts something else.
    """
    settings = thresholds or Thresholds()
    whole, part, other = measured(whole), measured(part), measured(other)
    first = compare(whole, part, settings, within=within)
    with localcontext() as context:
        context.prec = DIGITS
        pair = make_pair(whole, other, settings, within)
        if first.residual is None or first.whole != whole or first.pair.unit != pair.unit:
            return _answer(whole, part, other, Outcome.NOT_COMPARABLE, ("no_rest",))
        if _counts_something_else(pair):
            return _answer(whole, part, other, Outcome.NOT_COMPARABLE, ("other_quantity",))
        return _rest(pair, part, first.residual)


def _counts_something_else(pair: Pair) -> bool:
    """Whether the third claim is of another quantity, or of what lies apart from the whole."""
    return pair.passage.failure is not None or pair.scope in (Scope.DISJOINT, Scope.OVERLAP)


def _answer(
    whole: Claim, part: Claim, other: Claim, outcome: Outcome, reasons: tuple[str, ...]
) -> RestComparison:
    return RestComparison(whole=whole, part=part, other=other, outcome=outcome, reasons=reasons)


def _rest(pair: Pair, part: Claim, residual: Interval) -> RestComparison:
    whole, other = pair.a.claim, pair.b.claim
    readings = _readings(pair, part, residual)
    outcome = _settled(readings)
    code = {"conflict": "part_exceeds_rest", "compatible": "fits_rest"}
    settled = _answer(whole, part, other, outcome, (code.get(outcome, "other_time"),))
    settled = replace(
        settled,
        residual=residual,
        committed=pair.b.hard,
        factor=factor_between(residual, pair.b.hard) if outcome is Outcome.CONFLICT else None,
        readings=readings,
        unit=pair.unit,
    )
    if outcome is not Outcome.UNDETERMINED:
        return settled
    return replace(settled, reasons=("window_ambiguous",), deciding=_deciding(whole, other))


def _settled(readings: tuple[RestReading, ...]) -> Outcome:
    """What every reading says; undetermined where they differ in whether both can hold."""
    found = {Outcome.COMPATIBLE if r.outcome in _HOLD else r.outcome for r in readings}
    return readings[0].outcome if len(found) == 1 else Outcome.UNDETERMINED


def _deciding(whole: Claim, other: Claim) -> str:
    """The words of the window that would decide, else of the claim that has none."""
    claim = other if other.window is None else whole
    return _window_words(claim) or claim.text or claim.counted


def _window_words(claim: Claim) -> str:
    return claim.window.words if claim.window else ""


def _readings(pair: Pair, part: Claim, residual: Interval) -> tuple[RestReading, ...]:
    """One for each reading of the three windows; scope alone decides where there are none."""
    whole = pair.a.claim
    if whole.window is None or part.window is None or whole.window == part.window:
        return (RestReading(whole=None, left=(), outcome=_arithmetic(pair, residual, Lie.EQUAL)),)
    return tuple(
        reading
        for span, cut in product(whole.window.readings, part.window.readings)
        for reading in _of_span(pair, residual, span, cut)
    )


def _of_span(pair: Pair, residual: Interval, span: Period, cut: Period) -> Iterator[RestReading]:
    """The days of the whole without those of the part, held against each reading of the third."""
    left = without(span, cut)
    for outcome in _for_other(pair, residual, left, pair.b.claim):
        yield RestReading(whole=span, left=left, outcome=outcome)


def _for_other(
    pair: Pair, residual: Interval, left: tuple[Period, ...], other: Claim
) -> tuple[Outcome, ...]:
    if other.window is None:  # of that time, or of another one
        same = _arithmetic(pair, residual, Lie.EQUAL)
        return (same, Outcome.NOT_COMPARABLE) if same not in _HOLD else (same,)
    return tuple(_in_window(pair, residual, left, span) for span in other.window.readings)


def _in_window(pair: Pair, residual: Interval, left: tuple[Period, ...], span: Period) -> Outcome:
    """The third claim's days against the days left: all of them, some of them, or others."""
    hows = [lie(span, piece) for piece in left]
    if hows == [Lie.EQUAL]:
        return _arithmetic(pair, residual, Lie.EQUAL)
    if _WITHIN.isdisjoint(hows):
        return Outcome.NOT_COMPARABLE
    return _arithmetic(pair, residual, Lie.INSIDE)


_WITHIN = frozenset({Lie.EQUAL, Lie.INSIDE})


def _arithmetic(pair: Pair, residual: Interval, how: Lie) -> Outcome:
    """Equal: the numbers must meet. Inside: the third is at most the rest. Counts only."""
    if pair.kind is Kind.STOCK and how is not Lie.EQUAL:
        return Outcome.NOT_COMPARABLE
    conflict = _exceeds(pair, residual) or (how is Lie.EQUAL and _falls_short(pair, residual))
    return Outcome.CONFLICT if conflict else Outcome.COMPATIBLE


def _exceeds(pair: Pair, residual: Interval) -> bool:
    """Whether the third is more than the rest that holds it."""
    return pair.scope is not Scope.PART and residual.below(pair.b.hard)


def _falls_short(pair: Pair, residual: Interval) -> bool:
    """Whether the third, as wide as the rest, is less; nothing else is that wide."""
    return pair.scope is not Scope.WHOLE and pair.b.hard.below(residual)
