"""A moment as a page prints it: a year, a month, a day, or a day with its time and zone.

Nothing is added and nothing dropped: "2024-05" stays a month, "10:20+02:00" keeps its zone, since
"yesterday at 19:25" is another day elsewhere.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from claimtrack.domain.period import Precision

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-?(?P<month>\d{2})(?:-?(?P<day>\d{2})"
    r"(?:[T ]\s*(?P<clock>\d{2}:?\d{2}(?::?\d{2})?)(?:[.,]\d+)?\s*"
    r"(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?(?![\d-])",
    re.ASCII | re.IGNORECASE,
)
_FIRST = 1600
"""The first newspapers; an earlier year is a mistake of the page."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """``text`` is ISO 8601, as fine as printed. First and last day are both included."""

    text: str
    earliest: date
    latest: date
    precision: Precision

    @property
    def day(self) -> date | None:
        """The day where it is known, in the page's own zone."""
        return self.earliest if self.precision is Precision.DAY else None


def read_stamp(printed: str | None) -> Stamp | None:
    """The moment that begins ``printed`` in ISO 8601; None where there is none that can be."""
    match = _ISO.match((printed or "").strip())
    if match is None or int(match["year"]) < _FIRST:
        return None
    try:
        return _stamp(*_date_of(match), _clock(match["clock"], match["zone"]))
    except ValueError:
        return None


def _date_of(match: re.Match[str]) -> tuple[int, int, int]:
    """Year, month and day; 0 for what is not printed."""
    year, month, day = (int(part or 0) for part in match.group("year", "month", "day"))
    return year, month, day


def _stamp(year: int, month: int, day: int, clock: str) -> Stamp:
    if not month:
        return Stamp(f"{year:04}", date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    first = date(year, month, 1)
    if not day:
        last = first.replace(day=monthrange(year, month)[1])
        return Stamp(f"{year:04}-{month:02}", first, last, Precision.MONTH)
    exact = date(year, month, day)
    return Stamp(exact.isoformat() + clock, exact, exact, Precision.DAY)


def _clock(clock: str | None, zone: str | None) -> str:
    """The time and its zone in one form; no clock without hours that exist."""
    if clock is None:
        return ""
    digits = clock.replace(":", "")
    pairs = [digits[at : at + 2] for at in range(0, len(digits), 2)]
    if not _is_time(pairs):
        return ""
    return "T" + ":".join(pairs) + _zone(zone)


def _is_time(pairs: list[str]) -> bool:
    """Whether a day has such an hour, and an hour such minutes and seconds."""
    return int(pairs[0]) <= 23 and all(int(pair) <= 59 for pair in pairs[1:])


def _zone(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "Z"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"
