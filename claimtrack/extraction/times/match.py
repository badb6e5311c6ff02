"""The parts of one time expression: its day, month, year, count, as the language writes them."""

import re
from calendar import monthrange
from datetime import date, timedelta

from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.record import record
from claimtrack.lang.pack import table
from claimtrack.lang.tables.dates import DateTable
from claimtrack.lang.tables.numbers import NumberTable

DAY = timedelta(days=1)


def date_table(code: str) -> DateTable:
    """The language's time expressions."""
    return table(code, "dates", DateTable)


def number_table(code: str) -> NumberTable:
    """The language's numbers, with its months and weekdays."""
    return table(code, "numbers", NumberTable)


@record(frozen=True, slots=True)
class At:
    """One match and the day it is read against; None where that is not known."""

    match: re.Match[str]
    published: date | None
    code: str

    def group(self, name: str) -> str:
        """A part's words, in small letters; empty where it is not printed.

        Patterns of several forms name a part again with ``_b``.
        """
        parts = self.match.groupdict()
        found = parts.get(name) or parts.get(name + "_b") or ""
        return re.sub(r"\s+", " ", found.lower()).replace("’", "'")

    def number(self, name: str) -> int:
        """A part's digits ("1er", "3rd"); 0 where there are none."""
        return int(re.sub(r"\D", "", self.group(name)) or 0)

    @property
    def table(self) -> DateTable:
        """The language's time expressions."""
        return date_table(self.code)

    def month(self, name: str = "month") -> int:
        """The month's number, by its name or by its digits."""
        word = self.group(name).rstrip(".")
        return int(word) if word.isdigit() else number_table(self.code).months[word]

    def year(self, month: int, day: int = 1) -> int | None:
        """The year printed; else the one that puts the date last before publication.

        A date up to a month ahead of publication is a plan for this year, not last year's news.
        """
        if self.group("year"):
            return _in_full(self.number("year"), self.published)
        if self.published is None:
            return None
        later = (month, day) > (self.published.month, self.published.day)
        ahead = later and (month - self.published.month) % 12 <= 1
        return self.published.year - (1 if later and not ahead else 0)

    def on_day(self, day: str = "day", month: str = "month") -> date | None:
        """A day and its month; None for a day the month does not have."""
        number, of_month = self.number(day), self.month(month)
        year = self.year(of_month, number)
        return safe_date(year, of_month, number) if year else None

    def weekday(self, name: str = "weekday") -> date | None:
        """The last such day up to and with the day of publication."""
        if self.published is None:
            return None
        wanted = number_table(self.code).days[self.group(name)]
        return self.published - timedelta(days=(self.published.weekday() - wanted) % 7)

    @property
    def count(self) -> int:
        """How many units: "deux", "48", "a"."""
        words = self.group("count") or "1"
        return int(words) if words.isdigit() else self.table.counts.get(words, 1)

    @property
    def unit(self) -> str:
        """The unit: "hour", "day", "week", "month", "quarter" or "year"."""
        return self.table.units[self.group("unit")]

    def window(
        self,
        period: Period | None,
        widest: Period | None = None,
        fine: Precision = Precision.DAY,
    ) -> Window | None:
        """The window with the words of the match; None where there is no period."""
        if period is None:
            return None
        words = self.match.group().strip()
        return Window(nominal=period, widest=widest, precision=fine, words=words)


def _in_full(year: int, published: date | None) -> int:
    """A year of two digits ("juillet 98", "July '08") in full: the last such one."""
    if year >= 100:
        return year
    now = published.year if published is not None else _THIS_CENTURY + 99
    century = now // 100 * 100
    return century + year if century + year <= now else century - 100 + year


_THIS_CENTURY = 2000


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, None where there is none ("31 June", year 0)."""
    if not (1 <= year <= 9998 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def days(start: date | None, end: date | None) -> Period | None:
    """First and last day, both included, as a half-open period."""
    if start is None or end is None or start > end:
        return None
    return Period(start, end + DAY)


def back(day: date, count: int) -> date | None:
    """So many days earlier; None before the calendar begins."""
    ordinal = day.toordinal() - count
    return date.fromordinal(ordinal) if 1 <= ordinal <= date(9998, 1, 1).toordinal() else None


def months(year: int, first: int, count: int) -> Period | None:
    """``count`` whole months from month ``first`` (1 to 12) of ``year``."""
    last = first + count - 1
    return _half_open(year, first, year + last // 12, last % 12 + 1)


def _half_open(year: int, month: int, end_year: int, end_month: int) -> Period | None:
    start, end = safe_date(year, month, 1), safe_date(end_year, end_month, 1)
    return Period(start, end) if start and end else None
