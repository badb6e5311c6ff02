"""One figure through time: what was true when, as said by whom, where it falls, where it is silent.

Imprecise dates stay intervals; a claim is placed by the last day it is over. What is not dated has
no place in the series, and is kept apart.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, pairwise
from statistics import median

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.comparison.pair import make_side
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.groups.duplicates import Fold, fold
from claimtrack.domain.groups.partition import side, topics, when
from claimtrack.domain.measure import kind_of
from claimtrack.domain.period import Period
from claimtrack.settings import Thresholds

GAP_TIMES = 2
"""A silence of more than so many times the usual step of a series is marked as a gap."""

_GAP_FROM = 3
"""Dates that a series needs before it has a usual step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """A figure below an earlier one of its series.

    ``before`` and ``after``: ids. ``comparison`` is a conflict where the series is a declared
    running total, which may only rise; else the fall is marked and means nothing more.
    """

    before: str
    after: str
    comparison: Comparison

    @property
    def conflict(self) -> bool:
        """Whether the two cannot both hold."""
        return self.comparison.outcome is Outcome.CONFLICT


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One figure given for one time. ``claims``: it and its copies, of one source.

    ``when``: the days it is over, None where they are not known. ``bounds`` and ``soft``: what it
    commits to, and is taken to mean, in ``unit``. ``gap``: days without any figure before it,
    where they are marked. ``fall``: the earlier figure it lies below.
    """

    claims: Fold
    when: Period | None
    bounds: Interval
    soft: Interval
    unit: str | None
    gap: int | None = None
    fall: Fall | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Figures about one thing in the order of time, then those without a date."""

    entries: tuple[TimelineEntry, ...]

    @property
    def falls(self) -> tuple[Fall, ...]:
        """Every fall, conflicts among them."""
        return tuple(entry.fall for entry in self.entries if entry.fall is not None)


def timeline(
    claims: Iterable[Claim],
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> tuple[Series, ...]:
    """The series of one figure, the longest first; one for each thing that its claims are about."""
    limits = thresholds or Thresholds()
    found = [_series(topic, limits, within) for topic in topics(claims)]
    return tuple(sorted(found, key=lambda one: -len(one.entries)))


def _series(topic: Sequence[Claim], limits: Thresholds, within: Mapping[str, str] | None) -> Series:
    folds = sorted(fold(topic), key=lambda group: _order(group[0], limits))
    gaps = _gaps([_told(group[0], limits) for group in folds])
    entries = []
    last: dict[str | None, Claim] = {}
    for at, group in enumerate(folds):
        first = group[0]
        made = make_side(first, first, first.unit, limits)
        found = _fall(first, last, limits, within) if when(first, limits) is not None else None
        entries.append(
            TimelineEntry(
                claims=group,
                when=when(first, limits),
                bounds=made.hard,
                soft=made.soft,
                unit=first.unit,
                gap=gaps.get(at),
                fall=found,
            )
        )
        if when(first, limits) is not None:
            last[side(first)] = first
            last[_ANYBODY] = first
    return Series(entries=tuple(entries))


_LATER = frozenset({Relation.OTHER_TIME, Relation.UPDATE})
"""How a later figure stands to an earlier one; a part of a longer time is no later figure."""

_ANYBODY = "~anybody"
"""Stands for the last figure of all; no source's key begins so."""


def _order(claim: Claim, limits: Thresholds) -> tuple[bool, date, date, date]:
    """By the last day, then the first, then the day it was said; the undated by that alone."""
    days = when(claim, limits)
    said = claim.said.start if claim.said is not None else date.max
    if days is None:
        return True, date.max, date.max, said
    return False, days.end, days.start, said


def _fall(
    claim: Claim,
    last: Mapping[str | None, Claim],
    limits: Thresholds,
    within: Mapping[str, str] | None,
) -> Fall | None:
    """Below the same source's last figure, or in a running total below anybody's."""
    who = side(claim)
    own = () if who is None else (who,)
    for key in (who, _ANYBODY):
        if (before := last.get(key)) is None:
            continue
        found = compare(before, claim, limits, within=within)
        if _is_falling_total(found) or (key in own and _is_lower_later(found)):
            return Fall(before=before.id, after=claim.id, comparison=found)
    return None


def _is_falling_total(found: Comparison) -> bool:
    """Whether the second claim is a later count since one start, and contradicts the first."""
    cumulative = found.pair.kind is Kind.CUMULATIVE and found.outcome is Outcome.CONFLICT
    return cumulative and found.pair.b.hard.below(found.pair.a.hard)


def _is_lower_later(found: Comparison) -> bool:
    """Whether the second claim is a later figure, and lies below the first."""
    return found.relation in _LATER and found.pair.b.hard.below(found.pair.a.hard)


def _told(claim: Claim, limits: Thresholds) -> Period | None:
    """The days that a figure tells of: of a running total the last one, up to which it counts."""
    days = when(claim, limits)
    if days is None or kind_of(claim) is not Kind.CUMULATIVE:
        return days
    return Period(days.end - timedelta(days=1), days.end)


def _gaps(windows: Sequence[Period | None]) -> dict[int, int]:
    """Place in the series → days of silence before it, where they are more than usual."""
    dated = [(at, days) for at, days in enumerate(windows) if days is not None]
    ends = [days.end for _, days in dated]
    limit = _longest_usual_step(ends)
    found: dict[int, int] = {}
    for (at, days), reached in zip(dated[1:], accumulate(ends, max), strict=False):
        if days.start > reached and days.end - reached > limit:
            found[at] = (days.start - reached).days
    return found


def _longest_usual_step(ends: Sequence[date]) -> timedelta:
    """From one figure to the next, as long as is not marked; a series of two has no limit."""
    different = sorted(set(ends))
    if len(different) < _GAP_FROM:
        return timedelta.max
    steps = [(later - sooner).days for sooner, later in pairwise(different)]
    return timedelta(days=GAP_TIMES * median(steps))
