"""What takes more than two claims: sums of parts, the rest of a whole, counts that must rise."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.drift import same_utterance
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.groups.duplicates import fold
from claimtrack.domain.groups.parts import Sum, compare_parts
from claimtrack.domain.groups.residual import RestComparison, compare_rest
from claimtrack.domain.groups.series import CountSeries, series
from claimtrack.domain.period import Window
from claimtrack.settings import Thresholds

MOST = 40
"""Different facts among which a third claim is looked for; of more, the pairs alone are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What was found in the claims of one figure.

    ``sums``: parts that a text lists in full, against their whole. ``rests``: third claims held
    against what is left of a whole without a part. ``series``: counts since one start.
    """

    sums: tuple[Sum, ...] = ()
    rests: tuple[RestComparison, ...] = ()
    series: tuple[CountSeries, ...] = ()

    @property
    def in_conflict(self) -> bool:
        """Whether anything here cannot hold."""
        return Outcome.CONFLICT in self.outcomes

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcome of each finding; a series that rises has none."""
        found = [each.outcome for each in self.sums] + [each.outcome for each in self.rests]
        return (*found, *(Outcome.CONFLICT for each in self.series if each.out))


NOTHING_TOGETHER = Together()


def together(
    claims: Sequence[Claim],
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> Together:
    """Look at the claims of one figure, and the declared parts of them, all at once."""
    if len(claims) < 2:
        return NOTHING_TOGETHER
    limits = thresholds or Thresholds()
    return Together(
        sums=tuple(_sums(claims, limits)),
        rests=tuple(
            rest
            for rest in _rests(claims, limits, within)
            if rest.outcome is not Outcome.NOT_COMPARABLE
        ),
        series=series(claims, limits),
    )


def _sums(claims: Sequence[Claim], limits: Thresholds) -> Iterator[Sum]:
    by_whole = _parts_by_whole(claims)
    for whole in claims:
        if len(parts := by_whole[whole.id]) > 1:
            yield compare_parts(whole, parts, limits)


def _parts_by_whole(claims: Sequence[Claim]) -> Mapping[str, list[Claim]]:
    """The parts that a text lists in full, by the id of their whole."""
    by_whole: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.all_parts and claim.part_of is not None:
            by_whole[claim.part_of].append(claim)
    return by_whole


def _rests(
    claims: Sequence[Claim], limits: Thresholds, within: Mapping[str, str] | None
) -> Iterator[RestComparison]:
    """Dated third claims against the time that a part leaves of its whole; copies told once.

    A part of the people of one time leaves people that nobody counts by themselves: a third count
    is then of the whole again.
    """
    dated = _few_dated(claims)
    seen: set[Hashable] = set()
    leaving = (two for two in permutations(dated, 2) if _leaves_time(*two, limits, within))
    for (whole, part), other in product(leaving, dated):
        key = (_said(whole), _said(part), _said(other))
        if key not in seen and not _is_one_of(other, whole, part, limits):
            seen.add(key)
            yield compare_rest(whole, part, other, limits, within=within)


def _few_dated(claims: Sequence[Claim]) -> list[Claim]:
    """The different facts that have a date; none where there are too many to look at."""
    folds = fold(claims)
    if len(folds) > MOST:
        return []
    return [group[0] for group in folds if group[0].window is not None]


def _said(claim: Claim) -> Hashable:
    window = claim.window.readings if claim.window is not None else None
    return claim.quantity.value, claim.quantity.low, claim.quantity.high, window


def _leaves_time(
    whole: Claim, part: Claim, limits: Thresholds, within: Mapping[str, str] | None
) -> bool:
    """Whether both are of one occasion, and the part of a shorter time than the whole."""
    one_occasion = part.part_of == whole.id or same_utterance(whole, part)
    if not one_occasion or _same_days(whole.window, part.window):
        return False
    return _leaves_rest_of(whole, compare(whole, part, limits, within=within))


def _leaves_rest_of(whole: Claim, first: Comparison) -> bool:
    """Whether a comparison found a rest, and of this whole."""
    return first.residual is not None and first.whole is not None and first.whole.id == whole.id


def _same_days(a: Window | None, b: Window | None) -> bool:
    """Whether two claims hold at one time, as far as anybody knows."""
    return a is None or b is None or a.nominal == b.nominal


def _is_one_of(other: Claim, whole: Claim, part: Claim, limits: Thresholds) -> bool:
    """Whether the third claim is or repeats one of the two, and so says nothing of the rest."""
    return other.id in (whole.id, part.id) or any(
        same_utterance(other, each) or compare(other, each, limits).pair.same_bounds
        for each in (whole, part)
    )
