"""When a figure holds: time expressions read against the day of publication."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from claimtrack.domain.period import Period, Precision, Window
from claimtrack.extraction.number_scan import numbers
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.dates import DateTable

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TimeFound:
    """A time expression in the text, and its window where the publication date allows one."""

    start: int
    end: int
    window: Window | None
    reading: str


@dataclass(frozen=True, slots=True)
class _At:
    """One match and what it is read against."""

    match: re.Match[str]
    published: date | None
    code: str

    def group(self, name: str) -> str | None:
        found = self.match.groupdict().get(name)
        return re.sub(r"\s+", " ", found.lower()) if found else None

    def number(self, name: str) -> int:
        return int(re.sub(r"\D", "", self.group(name) or "1") or 1)

    @property
    def table(self) -> DateTable:
        return _table(self.code)


def _table(code: str) -> DateTable:
    return table(code, "dates", DateTable)


@cache
def _patterns(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"(?i)(?<![\w’'-])(?:{pattern})(?!\w)"), reading)
        for pattern, reading in _table(code).patterns
    )


def _days(start: date, end: date) -> Period | None:
    """First and last day, both included, as a half-open period."""
    return Period(start, end + _DAY) if start <= end else None


def _weekday(at: _At, name: str = "weekday") -> date | None:
    """The last such day up to and with the day of publication."""
    if at.published is None:
        return None
    wanted = numbers(at.code).days[at.group(name) or ""]
    return at.published - timedelta(days=(at.published.weekday() - wanted) % 7)


def _month(at: _At) -> int:
    word = (at.group("month") or "").rstrip(".")
    return numbers(at.code).months[word]


def _year(at: _At, month: int, day: int = 1) -> int | None:
    """The year printed; else the one that puts the date last before publication."""
    if at.group("year"):
        return at.number("year")
    if at.published is None:
        return None
    later = (month, day) > (at.published.month, at.published.day)
    # A date up to a month ahead of publication is a plan for this year, not last year's news.
    ahead = later and (month - at.published.month) % 12 <= 1
    return at.published.year - (1 if later and not ahead else 0)


def _safe(year: int, month: int, day: int) -> date | None:
    if not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _on_day(at: _At, name: str = "day") -> date | None:
    month, day = _month(at), at.number(name)
    year = _year(at, month, day)
    return _safe(year, month, day) if year else None


def _part_of_month(at: _At) -> Period | None:
    month = _month(at)
    year = _year(at, month)
    if year is None:
        return None
    last = monthrange(year, month)[1]
    part = at.table.parts.get(at.group("part") or "", "")
    first, final = {"early": (1, 10), "mid": (11, 20), "late": (21, last)}.get(part, (1, last))
    return _days(date(year, month, first), date(year, month, final))


def _span_days(at: _At) -> int:
    count_word = at.group("count") or "1"
    count = at.table.counts.get(count_word) or int(count_word)
    unit = at.group("unit") or ""
    per = at.table.units[unit]
    return max(1, count * per if per else -(-count // 24))


def _last_n(at: _At) -> Window | None:
    """Read "les deux derniers jours": those calendar days up to publication, or one more."""
    if at.published is None:
        return None
    days = _span_days(at)
    nominal = _days(at.published - timedelta(days=days - 1), at.published)
    wider = _days(at.published - timedelta(days=days), at.published)
    return _window(at, nominal, wider if days < 60 else None)


def _window(
    at: _At, period: Period | None, widest: Period | None = None, fine: Precision = Precision.DAY
) -> Window | None:
    if period is None:
        return None
    return Window(nominal=period, widest=widest, precision=fine, words=at.match.group().strip())


def _since(at: _At, start: date | None) -> Window | None:
    if start is None or at.published is None:
        return None
    return _window(at, _days(start, at.published))


def _two_weekdays(at: _At) -> Window | None:
    first, last = _weekday(at), _weekday(at, "weekday2")
    if first is None or last is None:
        return None
    if first > last:
        first -= timedelta(days=7)
    return _window(at, _days(first, last))


def _between_days(at: _At) -> Window | None:
    first, last = _on_day(at), _on_day(at, "day2")
    return _window(at, _days(first, last)) if first and last else None


def _since_month(at: _At) -> Window | None:
    part = _part_of_month(at)
    return _since(at, part.start if part else None)


def _shift(at: _At) -> date | None:
    if at.published is None:
        return None
    return at.published - timedelta(days=at.table.shifts[at.group("shift") or ""])


def _one(day: date | None) -> Period | None:
    return Period(day, day + _DAY) if day else None


def _vague(at: _At) -> Window | None:
    if at.published is None:
        return None
    return _window(
        at, _days(at.published - timedelta(days=29), at.published), None, Precision.VAGUE
    )


def _back(at: _At) -> Window | None:
    """Last week or month: the calendar one before, or the days up to publication."""
    if at.published is None:
        return None
    words = at.match.group().lower()
    days = 7 if "sem" in words or "week" in words else 30
    nominal = _days(at.published - timedelta(days=days), at.published)
    fine = Precision.WEEK if days == 7 else Precision.MONTH
    return _window(at, nominal, None, fine)


def _this(at: _At) -> Window | None:
    if at.published is None:
        return None
    words = at.match.group().lower()
    if "sem" in words or "week" in words:
        return _window(
            at,
            _days(at.published - timedelta(days=at.published.weekday()), at.published),
            None,
            Precision.WEEK,
        )
    start = at.published.replace(day=1) if "mo" in words else date(at.published.year, 1, 1)
    fine = Precision.MONTH if "mo" in words else Precision.YEAR
    return _window(at, _days(start, at.published), None, fine)


def _weekend(at: _At) -> Window | None:
    if at.published is None:
        return None
    saturday = at.published - timedelta(days=(at.published.weekday() - 5) % 7)
    return _window(at, _days(saturday, saturday + _DAY))


def _next_weekday(at: _At) -> Window | None:
    last = _weekday(at)
    return _window(at, _one(last + timedelta(days=7))) if last else None


def _whole_year(at: _At, year: int | None) -> Window | None:
    if year is None:
        return None
    return _window(at, Period(date(year, 1, 1), date(year + 1, 1, 1)), None, Precision.YEAR)


_READINGS: dict[str, Callable[[_At], Window | None]] = {
    "since day": lambda at: _since(at, _on_day(at)),
    "since weekday": lambda at: _since(at, _weekday(at)),
    "since month": _since_month,
    "since year": lambda at: _since(at, date(at.number("year"), 1, 1)),
    "since shift": lambda at: _since(at, _shift(at)),
    "last n": _last_n,
    "in n": _last_n,
    "between days": _between_days,
    "two weekdays": _two_weekdays,
    "day": lambda at: _window(at, _one(_on_day(at))),
    "weekday": lambda at: _window(at, _one(_weekday(at))),
    "next weekday": _next_weekday,
    "shift": lambda at: _window(at, _one(_shift(at))),
    "vague": _vague,
    "last one": _back,
    "this one": _this,
    "last year": lambda at: _whole_year(at, at.published.year - 1 if at.published else None),
    "weekend": _weekend,
    "month": lambda at: _window(at, _part_of_month(at), None, Precision.MONTH),
    "year": lambda at: _whole_year(at, at.number("year")),
}


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
    for pattern, reading in _patterns(lang):
        for match in pattern.finditer(text, start, end):
            if any(match.start() < f.end and f.start < match.end() for f in found):
                continue
            window = _READINGS[reading](_At(match, published, lang))
            found.append(TimeFound(match.start(), match.end(), window, reading))
    found.sort(key=lambda time: time.start)
    return found
