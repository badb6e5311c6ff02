"""What a desk is told of one figure: two sides, how they stand to each other, and a grade."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import chain, product

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.corrections import corrects
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.groups.duplicates import AlikePairs
from claimtrack.domain.groups.summary import stand
from claimtrack.domain.origins.independence import origins
from claimtrack.domain.record import record
from claimtrack.settings import Thresholds


class Grade(StrEnum):
    """How much a finding rests on; the order is that in which findings are shown.

    A: everything is stated, and two named sides differ. B: something is inherited from the passage
    or the article, within one event. C: the rest, an unsourced side above all.
    """

    A = "A"
    B = "B"
    C = "C"


@record(frozen=True, slots=True, kw_only=True)
class Finding:
    """Two sides of one figure and their outcome.

    ``figure`` and ``story``: those of its claims. ``a`` and ``b``: the ids of the claims on either
    side; ``comparison`` is that of one pair of them. ``reasons``: stable codes of what the grade
    rests on. ``slip``: the code of a likely slip of the pen, None for none. ``announced``: whether
    one side is announced to correct the other. ``latest``: the last day on which one of the claims
    was said or printed. ``origins_a`` and ``origins_b``: how many origins stand on either side.
    """

    figure: str | None
    story: str | None
    a: tuple[str, ...]
    b: tuple[str, ...]
    comparison: Comparison
    grade: Grade
    reasons: tuple[str, ...] = ()
    slip: str | None = None
    announced: bool = False
    latest: date | None = None
    origins_a: int = 0
    origins_b: int = 0

    @property
    def outcome(self) -> Outcome:
        """How the two sides stand to each other."""
        return self.comparison.outcome

    @property
    def is_listed(self) -> bool:
        """Whether it is shown line by line; what stays undetermined is only counted."""
        return self.outcome in LISTED


TOLD_GRADES = (Grade.A, Grade.B)
"""Those that lists, reports and counts tell unless more is asked for."""
LISTED = (Outcome.CONFLICT, Outcome.TENSION)
"""Outcomes that a desk is told line by line, the graver first."""
TOLD = (*LISTED, Outcome.UNDETERMINED)
"""Outcomes that make a finding at all."""


def findings(
    claims: Iterable[Claim],
    limits: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> tuple[Finding, ...]:
    """The findings among the claims of one figure, the most useful first.

    Conflicts and tensions, then what is left undetermined, which is there to be counted.
    ``within`` maps a place to the one around it. The order of the claims changes nothing.
    """
    ordered = sorted(claims, key=lambda claim: _id_order(claim.id))
    return findings_of(stand(ordered, limits, within=within).lines, ordered)


def findings_of(lines: Iterable[AlikePairs], claims: Iterable[Claim]) -> tuple[Finding, ...]:
    """The same from the lines of claims that were compared already."""
    by_id = {claim.id: claim for claim in claims}
    told = [_finding(line, by_id) for line in lines if line.comparison.outcome in TOLD]
    return tuple(sorted(told, key=rank))


def _id_order(name: str) -> tuple[int, str]:
    """C2 before C10; ids of another form by their letters."""
    digits = name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    return (int(digits) if digits.isdecimal() else 0, name)


def _finding(line: AlikePairs, by_id: Mapping[str, Claim]) -> Finding:
    ones, twos = [by_id[name] for name in line.a], [by_id[name] for name in line.b]
    first = ones[0]
    grade, reasons = graded(line.comparison)
    return Finding(
        figure=first.figure,
        story=first.story,
        a=line.a,
        b=line.b,
        comparison=line.comparison,
        grade=grade,
        reasons=reasons,
        announced=any(corrects(by_id[a], by_id[b]) for a, b in _pairs(line)),
        latest=_latest([*ones, *twos]),
        origins_a=origins(ones).origins,
        origins_b=origins(twos).origins,
    )


def _pairs(line: AlikePairs) -> Iterator[tuple[str, str]]:
    return chain.from_iterable(product(ones, twos) for ones, twos in line.sets)


def _latest(claims: Sequence[Claim]) -> date | None:
    """The last day on which one of them was said, or printed."""
    days = (claim.said or claim.printed for claim in claims)
    return max((day.start for day in days if day is not None), default=None)


def graded(found: Comparison) -> tuple[Grade, tuple[str, ...]]:
    """The grade of a comparison, with the codes of its reasons."""
    if found.pair.one_side is None:
        return Grade.C, ("unsourced",)
    return (Grade.B, ("inherited",)) if found.pair.assumed else (Grade.A, ("stated",))


def rank(finding: Finding) -> tuple[object, ...]:
    """A key that puts the most useful first.

    By outcome and grade; findings of two named sides, of more origins on the weaker side, of later
    days before the others; then those whose gap is neither a rounding nor beyond belief. The
    factor by itself never counts: the largest ones are mostly misreadings.
    """
    weaker = min(finding.origins_a, finding.origins_b)
    return (
        TOLD.index(finding.outcome),
        finding.grade,
        finding.comparison.pair.one_side is not False,
        -weaker,
        -(finding.latest or date.min).toordinal(),
        _gap(finding.comparison.factor),
        (*map(_id_order, finding.a),),
        (*map(_id_order, finding.b),),
    )


_BELIEVED = Decimal(10)
"""Rivals rarely lie ten times apart; beyond it the two are mostly of two things."""
_TELLING = Decimal("1.1")


def _gap(factor: Decimal | None) -> int:
    """0 for a telling gap, 1 for a narrow one or none that a ratio says, 2 beyond belief."""
    if factor is None or factor < _TELLING:
        return 1
    return 0 if factor <= _BELIEVED else 2
