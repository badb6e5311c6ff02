"""How much a contradiction rests on: A, B or C, with the codes of the reasons (figures.md)."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.facets import come_anew, names_source, of_one_whole
from claimtrack.domain.comparison.outcome import Outcome, Relation, Told
from claimtrack.domain.comparison.pair import Pair
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.comparison.scope import declared_part
from claimtrack.domain.measure import is_fixed, is_running_count, needs_thing, recurs
from claimtrack.domain.occasion import are_beside, same_article, told_on, vouched
from claimtrack.domain.quantity import Hedge


class Grade(StrEnum):
    """How much a finding rests on; the order is that in which findings are shown.

    A: everything is stated, and two named sides differ. B: something is inherited from the passage
    or the article, within one event. C: the rest, an unsourced side above all.
    """

    A = "A"
    B = "B"
    C = "C"


def graded(found: Comparison, *, several: bool = False) -> tuple[Grade, tuple[str, ...]]:
    """The grade of a contradiction, with the codes of its reasons.

    ``several``: whether one of its texts gives further numbers for the same figure, so that it is
    not sure which of them stands against the other side.
    """
    weak = [code for code, holds in _WEAK if holds(found)]
    if several:
        weak.append("several_in_text")
    if weak:
        return Grade.C, tuple(weak)
    return _of_sound(found.pair)


def _of_sound(pair: Pair) -> tuple[Grade, tuple[str, ...]]:
    """A where all is stated and both are named; B with what is inherited."""
    inherited = tuple(
        f"inherited_{facet.name}" for facet in pair.facets if facet.told is not Told.STATED
    )
    sides = _sides(pair)
    if inherited or sides != ("named_sides",):
        return Grade.B, (*sides, *inherited)
    beside = are_beside(pair.a.claim, pair.b.claim)
    return Grade.A, ("beside" if beside else "stated", *sides)


def _sides(pair: Pair) -> tuple[str, ...]:
    """What is told of the two sides: both named, one source twice, or one an outlet's own."""
    a, b = pair.a.claim, pair.b.claim
    if pair.one_side is not False:
        return ("one_side",) if pair.one_side else ("maybe_one_side",)
    return _two_sides(a, b)


def _two_sides(a: Claim, b: Claim) -> tuple[str, ...]:
    """What is told of two sides that are not one."""
    if a.source is None and b.source is None:
        return ("two_outlets",)
    if a.source is None or b.source is None:
        return ("own_side",)
    return ("named_sides",) if names_source(a) and names_source(b) else ("inherited_source",)


# What leaves a contradiction in the last grade, whatever else is told.


def _is_unsourced(found: Comparison) -> bool:
    """No source on either side, unless two texts of one story give nearly one number of a thing."""
    a, b = _claims(found)
    return a.source is None and b.source is None and not _is_close(found)


def _is_close(found: Comparison) -> bool:
    """Whether two texts count the same thing, and so nearly alike that it is one to a reader.

    "205 delegations", "204 delegations". Small numbers are near each other by chance, and of what
    grows, or is new every day, near numbers are of two moments.
    """
    a, b = _claims(found)
    if (
        _changes(a)
        or _changes(b)
        or same_article(a, b)
        or found.factor is None
        or found.factor > _NEAR
    ):
        return False
    return not (_is_few(a) or _is_few(b))


def _changes(claim: Claim) -> bool:
    """Whether what is counted grows, or is new every day."""
    return is_running_count(claim.measure) or recurs(claim.measure)


def _is_few(claim: Claim) -> bool:
    return (claim.quantity.value or 0) < _FEW


_NEAR = Decimal("1.35")
_FEW = 4


def _is_own_of_total(found: Comparison) -> bool:
    """An outlet's own number of what grows or recurs: mostly somebody's, of another moment."""
    a, b = _claims(found)
    if None not in (a.source, b.source) or same_article(a, b):
        return False
    return _changes(a) or _changes(b)


def _is_loose(found: Comparison) -> bool:
    """What is new in every place on every day, of a place that only the passage or title names."""
    a, b = _claims(found)
    if not come_anew(a, b) or _is_sure(a, b) or of_one_whole(a, b):
        return False  # what both are shares of says where
    return any(each.name == "place" and each.told is not Told.STATED for each in found.pair.facets)


def _is_fall_of_days(found: Comparison) -> bool:
    """One side's total that falls, though no words say that it is one since a start."""
    a, b = _claims(found)
    if found.relation is not Relation.CUMULATIVE_FALLS or _is_sure(a, b):
        return False
    return not (a.kind is b.kind is Kind.CUMULATIVE or _is_all_stated(found))


def _is_unnamed(found: Comparison) -> bool:
    """Nobody knows whose one of the two is; of two names that may be of one source it is known."""
    a, b = _claims(found)
    return found.pair.one_side is None and None in (a.source, b.source)


def _is_soft(found: Comparison) -> bool:
    """Only what a reader takes the words to mean parts the two."""
    return found.outcome is Outcome.TENSION


def _has_no_measure(found: Comparison) -> bool:
    """Nothing tells what was done to, or by, what is counted."""
    a, b = _claims(found)
    return None in (a.measure, b.measure) and not _is_sure(a, b) and not _is_close(found)


def _is_far_apart(found: Comparison) -> bool:
    """A gap that makes a reader think of two things: of tolls and crowds any gap may be real."""
    a, b = _claims(found)
    if _is_sure(a, b) or found.factor is None:
        return False
    things = needs_thing(a.measure) or needs_thing(b.measure)
    return found.factor > (_OF_THINGS if things else _OF_PEOPLE)


_OF_THINGS = Decimal(3)
_OF_PEOPLE = Decimal(30)


def _is_of_assumed_kind(found: Comparison) -> bool:
    """A level against a flow, as far as anybody knows."""
    return "kind" in found.pair.assumed and not _is_close(found)


def _is_no_declared_part(found: Comparison) -> bool:
    """A part above its whole that no text calls a part of it, something being left open."""
    if found.relation is not Relation.PART_EXCEEDS_WHOLE or declared_part(*_claims(found)):
        return False
    return not _is_all_stated(found)


def _is_all_stated(found: Comparison) -> bool:
    return all(facet.told is Told.STATED for facet in found.pair.facets)


def _is_far_in_text(found: Comparison) -> bool:
    """Two numbers of one text that do not stand together, something being left to the passage."""
    a, b = _claims(found)
    if not same_article(a, b) or _is_sure(a, b) or declared_part(a, b) is not None:
        return False
    return not _is_all_stated(found)


def _is_undated(found: Comparison) -> bool:
    """Numbers of two texts of which nobody knows the day, for what is not the same on any day."""
    a, b = _claims(found)
    if same_article(a, b) or vouched(a, b) or is_fixed(a.measure) or _is_close(found):
        return False
    return _has_no_day(a) or _has_no_day(b)


def _has_no_day(claim: Claim) -> bool:
    return claim.window is None and told_on(claim) is None


def _claims(found: Comparison) -> tuple[Claim, Claim]:
    return found.pair.a.claim, found.pair.b.claim


def _is_sure(a: Claim, b: Claim) -> bool:
    """Whether the two are rivals of one breath, or a person vouches for them."""
    return vouched(a, b) or are_beside(a, b)


def _is_vague(found: Comparison) -> bool:
    """Words such as "hundreds": nobody counted, and no number is claimed."""
    a, b = _claims(found)
    return Hedge.VAGUE in (a.quantity.hedge, b.quantity.hedge) and not vouched(a, b)


def _is_one_case(found: Comparison) -> bool:
    """One is told as a case of many, hardly ever as a count of them all."""
    a, b = _claims(found)
    return _ONE in (a.quantity.value, b.quantity.value) and not _is_sure(a, b)


_ONE = Decimal(1)

_WEAK: Sequence[tuple[str, Callable[[Comparison], bool]]] = (
    ("unsourced", _is_unsourced),
    ("own_of_total", _is_own_of_total),
    ("unnamed", _is_unnamed),
    ("soft_bounds", _is_soft),
    ("no_measure", _has_no_measure),
    ("far_apart", _is_far_apart),
    ("vague", _is_vague),
    ("one_case", _is_one_case),
    ("assumed_kind", _is_of_assumed_kind),
    ("not_declared", _is_no_declared_part),
    ("far_in_text", _is_far_in_text),
    ("undated", _is_undated),
    ("loose", _is_loose),
    ("fall_of_days", _is_fall_of_days),
)
