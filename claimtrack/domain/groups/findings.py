"""What a desk is told of one figure: two sides, how they stand to each other, and a grade."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, product

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import hard
from claimtrack.domain.comparison.corrections import corrects
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.comparison.scope import declared_part
from claimtrack.domain.comparison.sides import one_side
from claimtrack.domain.groups.duplicates import AlikePairs
from claimtrack.domain.groups.grades import Grade as Grade
from claimtrack.domain.groups.grades import graded
from claimtrack.domain.groups.slips import Slip, slip
from claimtrack.domain.groups.summary import stand
from claimtrack.domain.occasion import are_beside
from claimtrack.domain.origins.independence import origins
from claimtrack.domain.record import record
from claimtrack.settings import Thresholds


@record(frozen=True, slots=True, kw_only=True)
class Finding:
    """Two sides of one figure and their outcome.

    ``figure`` and ``story``: those of its claims. ``a`` and ``b``: the ids of the claims on either
    side; ``comparison`` is that of one pair of them. ``reasons``: stable codes of what the grade
    rests on. ``slip``: a likely slip of the pen, None for none. ``announced``: whether
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
    slip: Slip | None = None
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


LISTED = (Outcome.CONFLICT, Outcome.TENSION)
"""Outcomes that a desk is told line by line, the graver first."""
TOLD_GRADES = (Grade.A, Grade.B)
"""Those that lists, reports and counts tell unless more is asked for."""
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
    telling = [line for line in lines if line.comparison.outcome in TOLD]
    if not telling:
        return ()
    group = _Group(claims)
    return tuple(sorted(map(group.finding, telling), key=rank))


def _id_order(name: str) -> tuple[int, str]:
    """C2 before C10; ids of another form by their letters."""
    digits = name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    return (int(digits) if digits.isdecimal() else 0, name)


class _Group:
    """The claims of one figure, by their ids and by their articles."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.by_id = {claim.id: claim for claim in claims}
        self.by_article: dict[str | None, list[Claim]] = defaultdict(list)
        for claim in self.by_id.values():
            self.by_article[claim.article].append(claim)

    def finding(self, line: AlikePairs) -> Finding:
        """What a line of the figure tells."""
        ones, twos = self._claims(line.a), self._claims(line.b)
        found = line.comparison
        a, b = found.pair.a.claim, found.pair.b.claim
        limits = found.pair.thresholds
        more = self._gives_more(a, limits) or self._gives_more(b, limits)
        several = more and not are_beside(a, b)
        grade, reasons = graded(found, several=several)
        return Finding(
            figure=ones[0].figure,
            story=ones[0].story,
            a=line.a,
            b=line.b,
            comparison=found,
            grade=grade,
            reasons=reasons,
            slip=slip(found.pair) if found.outcome is Outcome.CONFLICT else None,
            announced=any(corrects(self.by_id[a], self.by_id[b]) for a, b in _pairs(line)),
            latest=_latest([*ones, *twos]),
            origins_a=origins(ones).origins,
            origins_b=origins(twos).origins,
        )

    def _claims(self, names: Iterable[str]) -> list[Claim]:
        return [self.by_id[name] for name in names]

    def _gives_more(self, claim: Claim, limits: Thresholds) -> bool:
        """Whether its text gives another number for the figure, not as that of another side.

        Two tolls of two years, or four marches one after the other: it is not sure which of them
        stands against the other text's.
        """
        own = hard(claim.quantity, limits)
        beside = (each for each in self.by_article[claim.article] if claim.article is not None)
        return any(
            not own.meets(hard(each.quantity, limits))
            for each in beside
            if _may_be_of_one_side(each, claim)
        )


def _may_be_of_one_side(a: Claim, b: Claim) -> bool:
    """Whether two claims of one unit may be of one side that does not say how they lie."""
    if a.id == b.id or a.unit != b.unit:
        return False
    return one_side(a, b) is not False and not _part_or_correction(a, b)


def _part_or_correction(a: Claim, b: Claim) -> bool:
    """Whether the text itself says how the two numbers lie."""
    return declared_part(a, b) is not None or corrects(a, b)


def _pairs(line: AlikePairs) -> Iterator[tuple[str, str]]:
    return chain.from_iterable(product(ones, twos) for ones, twos in line.sets)


def _latest(claims: Sequence[Claim]) -> date | None:
    """The last day on which one of them was said, or printed."""
    days = (claim.said or claim.printed for claim in claims)
    return max((day.start for day in days if day is not None), default=None)


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
