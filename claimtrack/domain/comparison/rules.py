"""The decision table: rules tried in order, the first that speaks decides.

a same value · c part of a whole · d running count · e fixed quantity · f elsewhere in time or
place · g plain arithmetic. (b, parts declared exhaustive, takes more than two claims: see parts.)
"""

from claimtrack.domain.claim import Kind
from claimtrack.domain.comparison.bounds import facing_ends, factor_between
from claimtrack.domain.comparison.corrections import own_contradiction
from claimtrack.domain.comparison.outcome import Outcome, Relation, Ruling
from claimtrack.domain.comparison.pair import Pair, Side
from claimtrack.domain.comparison.windows import Lie, Lying
from claimtrack.domain.containment import Scope
from claimtrack.domain.quantity import Hedge

_DATED = frozenset({Kind.STOCK, Kind.FLOW})


def dated_apart(pair: Pair, how: Lie) -> bool:
    """Whether a stock or a flow is explicitly given for different times; no running total is."""
    if _is_total(pair, how):
        return False
    return (pair.kind in _DATED or pair.over_people) and how not in (Lie.EQUAL, Lie.UNKNOWN)


def _is_total(pair: Pair, how: Lie) -> bool:
    return pair.is_total(disjoint=how is Lie.DISJOINT)


def rule_denial(pair: Pair, lying: Lying) -> Ruling | None:
    """Who denies a figure contradicts it; a denial gives no number of its own."""
    if pair.a.claim.is_denied == pair.b.claim.is_denied:
        return None
    of_one_thing = pair.scope is Scope.EQUAL and not dated_apart(pair, lying.how)
    if of_one_thing and pair.same_bounds:  # the very number that it denies
        return Ruling(outcome=Outcome.CONFLICT, relation=Relation.DENIAL, reasons=("denial",))
    return _apart(Relation.OTHER_QUANTITY, "denied")


def rule_same_value(pair: Pair, lying: Lying) -> Ruling | None:
    """Rule a. The same scope and bounds agree, whatever the dates of a cumulative count."""
    of_one_scope = pair.scope is Scope.EQUAL or pair.labels_only
    if not of_one_scope or not pair.same_bounds or dated_apart(pair, lying.how):
        return None
    return Ruling(outcome=Outcome.AGREE, relation=_agreement(pair), reasons=("same_value",))


def _agreement(pair: Pair) -> Relation:
    """How two claims of the same bounds come to agree."""
    if pair.same_utterance:
        return Relation.SAME_UTTERANCE
    return Relation.UNIT_CONVERSION if pair.converted else Relation.SAME_VALUE


def whole_of(pair: Pair, how: Lie) -> Side | None:
    """The side that the other is a part of, by scope, by window, or by both.

    Where a general word for people pulls against the window ("50 000 civils" in two days, "20 000
    individus" in one of them), the label has drifted and the window decides.
    """
    if how in (Lie.DISJOINT, Lie.OVERLAPS):
        return None
    wholes: dict[Scope | None, Side] = {Scope.PART: pair.b, Scope.WHOLE: pair.a}
    return wholes.get(_scope_in_time(pair, how))


def _scope_in_time(pair: Pair, how: Lie) -> Scope | None:
    """How what is counted lies, the days among it.

    A stock has no days that add up, and the days to which two totals run make no part and whole.
    """
    undivided = pair.kind is Kind.STOCK or _is_total(pair, how)
    by_window = None if undivided else _SCOPE_OF.get(how)
    return pair.scope if by_window is None else _agreed(pair, by_window)


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
    by_scope = _is_whole_by_scope(pair, whole)
    if whole.hard.below(part.hard):
        return _part_exceeds(pair, part, whole, by_scope)
    return _part_fits(part, whole, Relation.PART_OF if by_scope else Relation.SHORTER_WINDOW)


def _is_whole_by_scope(pair: Pair, whole: Side) -> bool:
    """Whether what is counted makes the one the whole, and not its days alone."""
    return (whole is pair.b) is (pair.scope is Scope.PART) and pair.scope is not Scope.EQUAL


def _part_fits(part: Side, whole: Side, relation: Relation) -> Ruling:
    """A part of its whole, with what is left for the rest."""
    return Ruling(
        outcome=Outcome.COMPATIBLE,
        relation=relation,
        reasons=(relation.code,),
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
    disjoint = lying.how is Lie.DISJOINT and not pair.is_total(disjoint=True)
    if disjoint or dated_apart(pair, lying.how):
        return _apart(Relation.OTHER_TIME, f"windows_{_NESTED.get(lying.how, lying.how)}")
    if pair.scope is not Scope.EQUAL:
        return _apart(Relation.OTHER_SCOPE, "scope_nested")
    return None


_NESTED = {Lie.INSIDE: "nested", Lie.CONTAINS: "nested"}


def _apart(relation: Relation, detail: str) -> Ruling:
    return Ruling(
        outcome=Outcome.NOT_COMPARABLE, relation=relation, reasons=(relation.code, detail)
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
    return Ruling(outcome=Outcome.COMPATIBLE, relation=relation, reasons=(relation.code,))


def _contradiction(pair: Pair) -> Ruling:
    relation = _how_they_part(pair)
    return Ruling(
        outcome=Outcome.CONFLICT,
        relation=relation,
        reasons=(relation.code, "narrow") if is_narrow(pair) else (relation.code,),
        factor=factor_between(pair.a.hard, pair.b.hard),
    )


def _how_they_part(pair: Pair) -> Relation:
    """Who contradicts whom where the bounds do not meet."""
    if pair.same_utterance:
        return Relation.SAME_UTTERANCE
    if pair.fixed and pair.may_be_one_side:
        return own_contradiction(pair.a.claim, pair.b.claim, pair.one_side)
    return Relation.DISAGREEMENT


def is_narrow(pair: Pair) -> bool:
    """Whether the nearest ends of a conflict are within ``narrow`` of each other."""
    ends = facing_ends(pair.a.hard, pair.b.hard)
    if ends is None:
        return False
    lower, upper = ends
    return upper - lower <= abs(upper) * pair.thresholds.narrow


def _touch(pair: Pair) -> bool:
    """Whether two claims without one point share one number alone."""
    if pair.a.point is not None or pair.b.point is not None:
        return False
    common = pair.a.hard.common(pair.b.hard)
    return common.low is not None and common.low == common.high


def _how_they_meet(pair: Pair) -> Relation:
    if _touch(pair):
        return Relation.TOUCHING
    classes = {pair.a.hedge_class, pair.b.hedge_class}
    if None in (pair.a.hard.high, pair.b.hard.high) or classes & _OPEN:
        return Relation.BOUND
    return Relation.RANGE if classes & {Hedge.RANGE, Hedge.VAGUE} else Relation.ROUNDING


_OPEN = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO})
