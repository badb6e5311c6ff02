"""How all the claims of one figure stand to each other, whether they are ten or ten thousand.

Few different facts are compared each with each. Of more, only those pairs are compared that can
decide: within each stratum the lowest and highest figure of any two sources and the neighbours
from camp to camp, between strata their extremes. Where two sources of one stratum contradict
each other, one of these pairs does, so that the gravest outcome is found in n log n steps.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.groups.deciding_pairs import edges
from claimtrack.domain.groups.duplicates import AlikePairs, Fold, fold, lines
from claimtrack.domain.groups.partition import Stratum, strata
from claimtrack.domain.origins.independence import Origins, origins
from claimtrack.domain.record import record
from claimtrack.settings import Thresholds

GRAVITY = (
    Outcome.CONFLICT,
    Outcome.TENSION,
    Outcome.UNDETERMINED,
    Outcome.COMPATIBLE,
    Outcome.AGREE,
    Outcome.NOT_COMPARABLE,
)
"""Outcomes from the one a reader must see first."""

MOST_FOLDS = 60
"""Different facts compared each with each: 1 770 pairs, some tenths of a second."""


@record(frozen=True, slots=True, kw_only=True)
class Standing:
    """``outcome``: the gravest of all pairs, None for a claim alone. ``lines``: gravest first.

    ``strata``: the claims by what they are about, with their camps. ``facts``: how many different
    claims there are. ``complete``: whether each fact was compared with each other; else the lines
    are those of the pairs that can decide.
    """

    outcome: Outcome | None
    lines: tuple[AlikePairs, ...]
    strata: tuple[Stratum, ...]
    facts: int
    complete: bool


def stand(
    claims: Iterable[Claim],
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> Standing:
    """Lay out the claims of one figure. ``within`` maps a place to the one around it."""
    claims = tuple(claims)
    limits = thresholds or Thresholds()
    layers = strata(claims, limits)
    if len(claims) == 1:  # with nothing beside it
        return Standing(outcome=None, lines=(), strata=layers, facts=1, complete=True)
    folds = fold(claims)
    complete = len(folds) <= MOST_FOLDS
    chosen = _every_pair(folds) if complete else _deciding(folds, layers, limits)
    found = lines(
        (one, two, compare(one[0], two[-1], limits, within=within)) for one, two in chosen
    )
    ordered = tuple(sorted(found, key=_gravity))
    return Standing(
        outcome=ordered[0].comparison.outcome if ordered else None,
        lines=ordered,
        strata=layers,
        facts=len(folds),
        complete=complete,
    )


def _gravity(line: AlikePairs) -> int:
    return GRAVITY.index(line.comparison.outcome)


def _every_pair(folds: Sequence[Fold]) -> Iterator[tuple[Fold, Fold]]:
    """Each fold with itself, where it holds several claims, and with those after it."""
    for place, one in enumerate(folds):
        if len(one) > 1:
            yield one, one
        for two in folds[place + 1 :]:
            yield one, two


def _deciding(
    folds: Sequence[Fold], layers: Sequence[Stratum], limits: Thresholds
) -> Iterator[tuple[Fold, Fold]]:
    place = {claim.id: at for at, group in enumerate(folds) for claim in group}
    chosen: set[tuple[int, int]] = set()
    for a, b in edges(layers, limits):
        one, two = sorted((place[a.id], place[b.id]))
        chosen.add((one, two))
    for one, two in sorted(chosen):
        if one != two:
            yield folds[one], folds[two]


def pairs(
    claims: Iterable[Claim],
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> Iterator[Comparison]:
    """Every pair compared, one at a time: nothing is held back, so stop when you have enough."""
    for a, b in combinations(tuple(claims), 2):
        yield compare(a, b, thresholds, within=within)


def corroboration(
    claim: Claim, others: Iterable[Claim], thresholds: Thresholds | None = None
) -> Origins:
    """The origins that agree with a claim, its own among them; two of them corroborate it."""
    agreeing = [
        other for other in others if compare(claim, other, thresholds).outcome is Outcome.AGREE
    ]
    return origins([claim, *agreeing])
