"""Counts since one start, over many reports: they may only rise, and one that falls is named.

With a transposed digit in the middle ("1 217, 1 271, 1 230") pairs alone blame the good figures
that follow; the longest run of reports that can all hold blames the bad one.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.bounds import Interval, hard
from claimtrack.domain.measure import kind_of
from claimtrack.domain.origins.source_names import source_key
from claimtrack.settings import Thresholds

LEAST = 3
"""Reports: two are a pair, which the comparison of two claims settles."""

MOST = 400
"""Different reports of one series that are looked at: 160 000 steps, a tenth of a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSeries:
    """One side's counts since one start, in the order of the days they run to.

    ``out``: the reports that do not fit the longest run that rises.
    """

    claims: tuple[Claim, ...]
    out: tuple[Claim, ...]


def series(
    claims: Iterable[Claim], thresholds: Thresholds | None = None
) -> tuple[CountSeries, ...]:
    """The declared cumulative series among the claims of one figure, one for each side.

    A claim without a side, a date or a number is in none; identical reports count once.
    """
    limits = thresholds or Thresholds()
    found = (_series(reports[:MOST], limits) for reports in _by_side(claims, limits))
    return tuple(each for each in found if len(each.claims) >= LEAST)


def _by_side(claims: Iterable[Claim], limits: Thresholds) -> list[list[Claim]]:
    """The reports of each side, identical ones once."""
    by_side: dict[_Report, dict[_Report, Claim]] = {}
    for claim in claims:
        key = _report(claim, limits)
        if key is not None:
            by_side.setdefault(key[:3], {}).setdefault(key[3:], claim)
    return [list(reports.values()) for reports in by_side.values()]


_Report = tuple[Hashable, ...]


def _report(claim: Claim, limits: Thresholds) -> _Report | None:
    """Whose report it is, in which unit and place; for when, and how many. None in no series."""
    side, window = claim.source, claim.window
    if side is None or window is None or kind_of(claim) is not Kind.CUMULATIVE:
        return None
    if not hard(claim.quantity, limits).known:
        return None
    return source_key(side), claim.unit, claim.place, window.nominal, claim.quantity


def _series(claims: list[Claim], limits: Thresholds) -> CountSeries:
    ordered = sorted(claims, key=_day)
    kept = _longest([hard(claim.quantity, limits) for claim in ordered])
    out = tuple(claim for place, claim in enumerate(ordered) if place not in kept)
    return CountSeries(claims=tuple(ordered), out=out)


def _day(claim: Claim) -> tuple[object, str]:
    return (claim.window.nominal.end if claim.window else 0, claim.id)


def _longest(bounds: Sequence[Interval]) -> frozenset[int]:
    """The places of the longest run that can rise all along, the earliest of equals.

    For each report: how long a run may end with it, and how low that run may then stand.
    """
    best: list[_Run] = []
    for own in bounds:
        best.append(_longest_to(own, best))
    at = max(range(len(best)), key=lambda place: (best[place].length, -place)) if best else -1
    members = set()
    while at >= 0:
        members.add(at)
        at = best[at].before
    return frozenset(members)


class _Run(NamedTuple):
    """The longest run that ends with a report: how low it may stand there, and whom it follows."""

    length: int
    level: Decimal
    before: int


def _longest_to(own: Interval, best: Sequence[_Run]) -> _Run:
    """The longest run that may end with this report, the lowest of equals."""
    low = own.low if own.low is not None else Decimal(0)
    found = _Run(1, low, -1)
    for earlier, run in enumerate(best):
        length, reached = run.length + 1, max(run.level, low)
        longer_or_lower = (found.length, reached) < (length, found.level)
        if longer_or_lower and _may_stand_at(own, reached):
            found = _Run(length, reached, earlier)
    return found


def _may_stand_at(own: Interval, level: Decimal) -> bool:
    return own.high is None or level <= own.high
