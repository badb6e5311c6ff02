"""The decision table: rules tried in order, the first that speaks decides.

a same value · c part of a whole · d running count · e fixed quantity · f elsewhere in time or
place · g plain arithmetic. (b, parts declared exhaustive, takes more than two claims: see parts.)
"""

from collections.abc import Callable
from dataclasses import dataclass

from claimtrack.domain.claim import Claim, Kind, Modality
from claimtrack.domain.comparison.bounds import Interval, factor_between
from claimtrack.domain.comparison.outcome import Outcome, Relation, Ruling
from claimtrack.domain.comparison.pair import Pair, Side
from claimtrack.domain.containment import Scope
from claimtrack.domain.period import Lie, Period, lie
from claimtrack.domain.quantity import Hedge

_DATED = frozenset({Kind.STOCK, Kind.FLOW})


@dataclass(frozen=True, slots=True)
class Lying:
    """How the windows lie, in one reading; ``first``: whose ends sooner, "" where neither."""

    how: Lie
    first: str = ""


def lying(a: Period | None, b: Period | None) -> Lying:
    """How two periods lie; an unknown one is not known to end sooner."""
    if a is None or b is None or a.end == b.end:
        return Lying(lie(a, b))
    return Lying(lie(a, b), "a" if a.end < b.end else "b")


def dated_apart(pair: Pair, how: Lie) -> bool:
    """Whether a stock or a flow is explicitly given for different times."""
    return pair.kind in _DATED and how not in (Lie.EQUAL, Lie.UNKNOWN)


def rule_denial(pair: Pair, lying: Lying) -> Ruling | None:
    """Who denies a figure contradicts it; a denial gives no number of its own."""
    denied = [side.claim.modality is Modality.DENIED for side in (pair.a, pair.b)]
    if denied[0] == denied[1]:
        return None
    if (
        pair.scope is Scope.EQUAL
        and not dated_apart(pair, lying.how)
        and pair.a.hard.meets(pair.b.hard)
    ):
        return Ruling(outcome=Outcome.CONFLICT, relation=Relation.DENIAL, reasons=("denial",))
    return _apart(Relation.OTHER_QUANTITY, "denied")


def rule_same_value(pair: Pair, lying: Lying) -> Ruling | None:
    """Rule a. The same scope and bounds agree, whatever the dates of a cumulative count."""
    if not pair.same_bounds or dated_apart(pair, lying.how):
        return None
    if pair.scope is not Scope.EQUAL and not pair.labels_only:
        return None
    relation = Relation.UNIT_CONVERSION if pair.converted else Relation.SAME_VALUE
    if pair.same_utterance:
        relation = Relation.SAME_UTTERANCE
    return Ruling(outcome=Outcome.AGREE, relation=relation, reasons=("same_value",))


def rule_series(pair: Pair, lying: Lying) -> Ruling | None:
    """Rule d, for a declared cumulative series at two dates: it may only rise."""
    if pair.kind is not Kind.CUMULATIVE or pair.scope is not Scope.EQUAL or not lying.first:
        return None
    first, later = (pair.a, pair.b) if lying.first == "a" else (pair.b, pair.a)
    if not later.hard.below(first.hard):
        return Ruling(outcome=Outcome.COMPATIBLE, relation=Relation.UPDATE, reasons=("update",))
    own = pair.one_side is not False
    return Ruling(
        outcome=Outcome.CONFLICT,
        relation=Relation.CUMULATIVE_FALLS if own else Relation.DISAGREEMENT,
        reasons=("cumulative_falls",),
        factor=factor_between(first.hard, later.hard),
    )


def whole_of(pair: Pair, how: Lie) -> Side | None:
    """The side that the other is a part of, by scope, by window, or by both.

    Where a general word for people pulls against the window ("50 000 civils" in two days, "20 000
    individus" in one of them), the label has drifted and the window decides.
    """
    if how in (Lie.DISJOINT, Lie.OVERLAPS):
        return None
    by_window = _SCOPE_OF.get(how) if pair.kind is not Kind.STOCK else None
    wholes = {Scope.PART: pair.b, Scope.WHOLE: pair.a}
    way = pair.scope if by_window is None else _agreed(pair, by_window)
    return None if way is None else wholes.get(way)


_SCOPE_OF = {Lie.INSIDE: Scope.PART, Lie.CONTAINS: Scope.WHOLE}
"""A window inside another makes a part, as a scope inside another does."""


def _agreed(pair: Pair, by_window: Scope) -> Scope | None:
    """What scope and window say together; a drifted label gives way to the window."""
    if pair.scope in (Scope.EQUAL, by_window):
        return by_window
    drifted = pair.labels_only and pair.scope is by_window.converse
    return by_window if drifted else None


def rule_part(pair: Pair, lying: Lying) -> Ruling | None:
    """Rule c. A part is at most the whole; what is left over is the residual."""
    whole = whole_of(pair, lying.how)
    if whole is None or not pair.additive:
        return None
    part = pair.a if whole is pair.b else pair.b
    by_scope = (whole is pair.b) is (pair.scope is Scope.PART) and pair.scope is not Scope.EQUAL
    if whole.hard.below(part.hard):
        return _part_exceeds(pair, part, whole, by_scope)
    return Ruling(
        outcome=Outcome.COMPATIBLE,
        relation=Relation.PART_OF if by_scope else Relation.SHORTER_WINDOW,
        reasons=("part_of",) if by_scope else ("shorter_window",),
        whole=whole.claim,
        residual=whole.hard.minus(part.hard),
    )


def _part_exceeds(pair: Pair, part: Side, whole: Side, by_scope: bool) -> Ruling:
    """A part above its whole: a conflict, unless labels that pull the other way may be meant."""
    if pair.scope is not Scope.EQUAL and not by_scope and not pair.same_utterance:
        return _apart(Relation.OTHER_SCOPE, "scope_overlap")
    return Ruling(
        outcome=Outcome.CONFLICT,
        relation=Relation.PART_EXCEEDS_WHOLE,
        reasons=("part_exceeds_whole",),
        whole=whole.claim,
        factor=factor_between(whole.hard, part.hard),
    )


def rule_elsewhere(pair: Pair, lying: Lying) -> Ruling | None:
    """Rule f. Another place, people or time: nothing to compare, it goes on the timeline."""
    if pair.scope in (Scope.DISJOINT, Scope.OVERLAP):
        return _apart(Relation.OTHER_SCOPE, f"scope_{pair.scope}")
    if lying.how is Lie.DISJOINT or dated_apart(pair, lying.how):
        return _apart(Relation.OTHER_TIME, f"windows_{_NESTED.get(lying.how, lying.how)}")
    if pair.scope is not Scope.EQUAL:
        return _apart(Relation.OTHER_SCOPE, "scope_nested")
    return None


_NESTED = {Lie.INSIDE: "nested", Lie.CONTAINS: "nested"}


def _apart(relation: Relation, detail: str) -> Ruling:
    code = relation.value.replace(" ", "_")
    return Ruling(outcome=Outcome.NOT_COMPARABLE, relation=relation, reasons=(code, detail))


ANOTHER_EVENT = 180
"""Days between two windows from which a running count is of another event, not updated."""


def _another_event(pair: Pair) -> bool:
    """Whether both windows are known and lie half a year or more apart."""
    one, two = pair.a.claim.window, pair.b.claim.window
    if one is None or two is None:
        return False
    first, later = sorted((one.nominal, two.nominal))
    return (later.start - first.end).days >= ANOTHER_EVENT


def rule_update(pair: Pair, _lying: Lying) -> Ruling | None:
    """Rule d. A running count of one side, on one day: the later figure updates the earlier one."""
    if not pair.running or pair.one_side is False or pair.a.hard.meets(pair.b.hard):
        return None
    if _another_event(pair):
        return None
    return Ruling(
        outcome=Outcome.COMPATIBLE,
        relation=Relation.UPDATE,
        reasons=("update",) if pair.one_side else ("update", "unsourced"),
    )


def rule_arithmetic(pair: Pair) -> Ruling:
    """Rules e and g. The same quantity: whether the bounds meet."""
    a, b = pair.a, pair.b
    if not a.hard.meets(b.hard):
        return _contradiction(pair)
    if not a.soft.meets(b.soft):
        return Ruling(
            outcome=Outcome.TENSION, relation=Relation.SOFT_BOUNDS, reasons=("soft_bounds",)
        )
    relation = _how_they_meet(pair)
    code = relation.value.replace(" ", "_")
    return Ruling(outcome=Outcome.COMPATIBLE, relation=relation, reasons=(code,))


def _contradiction(pair: Pair) -> Ruling:
    relation = Relation.DISAGREEMENT
    if pair.same_utterance:
        relation = Relation.SAME_UTTERANCE
    elif pair.fixed and pair.one_side is not False:
        relation = _own_contradiction(pair)
    reasons = [relation.value.replace(" ", "_")]
    if is_narrow(pair):
        reasons.append("narrow")
    return Ruling(
        outcome=Outcome.CONFLICT,
        relation=relation,
        reasons=tuple(reasons),
        factor=factor_between(pair.a.hard, pair.b.hard),
    )


def _own_contradiction(pair: Pair) -> Relation:
    """What one side's two values of a fixed quantity are.

    A revision where a correction was announced, or where one of the two has no source; otherwise
    it contradicts itself.
    """
    if pair.one_side is None or corrects(pair.a.claim, pair.b.claim):
        return Relation.REVISION
    return Relation.CONTRADICTS_ITSELF


def corrects(a: Claim, b: Claim) -> bool:
    """Whether either claim is announced to correct the other, both being of one side.

    An announcement that names no figure ("revised its toll to 31") is of one said before it.
    """
    return _corrects(a, b) or _corrects(b, a)


def _corrects(later: Claim, earlier: Claim) -> bool:
    """Whether the one is announced to correct the other, by its name or by being said after it."""
    if later.id and earlier.id and later.corrects == earlier.id:
        return True
    return later.revises and not _before(later, earlier)


def _before(a: Claim, b: Claim) -> bool:
    """Whether the first was certainly said before the second."""
    return a.said is not None and b.said is not None and a.said.end <= b.said.start


def is_narrow(pair: Pair) -> bool:
    """Whether the nearest ends of a conflict are within ``narrow`` of each other."""
    lower, upper = (pair.a, pair.b) if pair.a.hard.below(pair.b.hard) else (pair.b, pair.a)
    if lower.hard.high is None or upper.hard.low is None:
        return False
    gap = upper.hard.low - lower.hard.high
    return gap <= abs(upper.hard.low) * pair.thresholds.narrow


def _touch(a: Interval, b: Interval) -> bool:
    """Whether two intervals share one number alone."""
    common = a.common(b)
    return common.low is not None and common.low == common.high


def _how_they_meet(pair: Pair) -> Relation:
    a, b = pair.a, pair.b
    if a.point is None and b.point is None and _touch(a.hard, b.hard):
        return Relation.TOUCHING
    classes = {a.hedge_class, b.hedge_class}
    if None in (a.hard.high, b.hard.high) or classes & _OPEN:
        return Relation.BOUND
    return Relation.RANGE if classes & {Hedge.RANGE, Hedge.VAGUE} else Relation.ROUNDING


_OPEN = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO})

_RULES: tuple[Callable[[Pair, Lying], Ruling | None], ...] = (
    rule_denial,
    rule_same_value,
    rule_series,
    rule_part,
    rule_elsewhere,
    rule_update,
)


def decide(pair: Pair, found: Lying) -> Ruling:
    """The first rule that speaks, for one reading of the two windows."""
    for rule in _RULES:
        if (ruling := rule(pair, found)) is not None:
            return ruling
    return rule_arithmetic(pair)
