"""When a figure holds: time expressions read against the day of publication."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from claimtrack.domain.period import Window
from claimtrack.domain.record import record
from claimtrack.extraction.text.pattern_starts import Openers
from claimtrack.extraction.times import days as of_days
from claimtrack.extraction.times import spans as of_spans
from claimtrack.extraction.times.match import At, date_table
from claimtrack.lang.pack import CODES


@record(frozen=True, slots=True)
class TimeFound:
    """A time expression in the text, and its window where the publication date allows one."""

    start: int
    end: int
    window: Window | None
    reading: str


@cache
def _patterns(code: str) -> Openers[str]:
    return Openers(
        (
            (re.compile(rf"(?i)(?:{pattern})(?!\w)"), reading)
            for pattern, reading in date_table(code).patterns
        ),
        tied="’'-",
    )


OF_EVENT = "year of event"
"""The reading of a year that a noun takes: it dates what happened in that event, nothing else."""
_READINGS: dict[str, Callable[[At], Window | None]] = {
    "since day": of_spans.since_day,
    "since weekday": of_spans.since_weekday,
    "since month": of_spans.since_month,
    "since year": of_spans.since_year,
    "since shift": of_spans.since_shift,
    "since start": of_spans.since_start,
    "since event": of_days.unknown,
    "last n": of_spans.last_n,
    "in n": of_spans.last_n,
    "ago": of_days.ago,
    "between days": of_days.between_days,
    "between dates": of_days.between_dates,
    "two weekdays": of_days.two_weekdays,
    "day": of_days.on_date,
    "numeric": of_days.numeric,
    "numeric unsure": of_days.numeric_unsure,
    "weekday": of_days.on_weekday,
    "past weekday": of_days.past_weekday,
    "next weekday": of_days.next_weekday,
    "shift": of_days.shift,
    "relative": of_days.unknown,
    "until": of_days.unknown,
    "weekend": of_days.weekend,
    "vague": of_spans.vague,
    "last one": of_spans.last_one,
    "this one": of_spans.this_one,
    "next one": of_spans.next_one,
    "month": of_spans.month,
    "quarter": of_spans.quarter,
    "season": of_spans.season,
    "by year": of_spans.by_year,
    "years": of_spans.years,
    "decade": of_spans.decade,
    "year": of_spans.year,
    OF_EVENT: of_spans.year,
}
"""Reading named in the tables → the function that makes its window."""


def _window(reading: str, at: At) -> Window | None:
    try:
        return _READINGS[reading](at)
    except OverflowError:  # days before the year 1 or after 9999
        return None


def find_times(
    text: str, start: int, end: int, lang: str, published: date | None
) -> list[TimeFound]:
    """Time expressions between two places of ``text``, in order, none overlapping another.

    ``published`` is the day the words are read against; without it only dates that carry their
    own year have a window.
    """
    if lang not in CODES:
        return []
    found: list[TimeFound] = []
    matches = sorted(_patterns(lang).find(text, start, end), key=lambda each: each[0])
    for _, match, reading in matches:
        if any(match.start() < f.end and f.start < match.end() for f in found):
            continue
        window = _window(reading, At(match, published, lang))
        found.append(TimeFound(match.start(), match.end(), window, reading))
    found.sort(key=lambda time: time.start)
    return found
