"""Which time expression says when a figure holds."""

import re
from datetime import date
from functools import cache

from claimtrack.domain.claim import Claim, Kind
from claimtrack.extraction.claims.nouns import counting
from claimtrack.extraction.times.windows import TimeFound, find_times


@cache
def _auxiliary(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{counting(code).auxiliaries})\b")


@cache
def _participle(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)[^\W\d_]*(?:{counting(code).own_participle})\s+$")


def _attached(text: str, time: TimeFound, code: str) -> bool:
    """Whether "depuis 2012" belongs to a noun ("tenus depuis 2012") and not to the figure."""
    if not time.reading.startswith("since"):
        return False
    before = text[max(0, time.start - 45) : time.start]
    participle = _participle(code).search(before)
    if participle is None:
        return False
    return not _auxiliary(code).search(before[: participle.start()][-25:])


def own_times(
    text: str, floor: int, limit: int, code: str, published: date | None
) -> list[TimeFound]:
    """Time expressions of a stretch that can say when a figure holds."""
    return [
        t for t in find_times(text, floor, limit, code, published) if not _attached(text, t, code)
    ]


def nearest_time(text: str, start: int, end: int, times: list[TimeFound]) -> TimeFound | None:
    """The time expression nearest to the claim at ``start``–``end``; None where there is none."""
    return min(times, key=lambda t: (_distance(text, t, start, end), t.start), default=None)


def _distance(text: str, time: TimeFound, start: int, end: int) -> int:
    """Characters between the two; a comma or another number between them counts as far."""
    if time.end <= start:
        between = text[time.end : start]
    elif time.start >= end:
        between = text[end : time.start]
    else:
        return 0
    return len(between) + 40 * between.count(";") + (15 if re.search(r"\d", between) else 0)


_GOES_ON = 250
"""Characters in which a second figure of one measure holds for the same time as the first."""


def same_time(before: Claim, gap: int, measure: str | None, kind: Kind | None) -> bool:
    """Whether an undated figure, ``gap`` characters on, goes on with the one before it."""
    if before.window is None or measure is None or kind is Kind.CUMULATIVE:
        return False
    return before.measure == measure and gap <= _GOES_ON
