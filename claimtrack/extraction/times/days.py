"""Windows of days: weekdays, dates, "yesterday", the weekend, from one day to another."""

import re
from datetime import date, timedelta

from claimtrack.domain.period import Period, Precision, Window
from claimtrack.domain.record import changed
from claimtrack.extraction.times.match import DAY, At, back, days, number_table, safe_date


def one(day: date | None) -> Period | None:
    """The period of one day."""
    return Period(day, day + DAY) if day else None


def on_date(at: At) -> Window | None:
    """Read "le 22 septembre": the last one before publication where no year is printed."""
    return at.window(one(at.on_day()))


def numeric(at: At) -> Window | None:
    """Read "10/12/2016", day first, and "2016-12-10"."""
    return at.window(one(safe_date(at.number("year"), at.number("month"), at.number("day"))))


def numeric_unsure(at: At) -> Window | None:
    """Read "12/25/2016" whichever way round it can be; both ways leave it unknown."""
    first, second = at.number("day"), at.number("month")
    ways = {safe_date(at.number("year"), a, b) for a, b in ((first, second), (second, first))}
    known = sorted(day for day in ways if day)
    return at.window(one(known[0])) if len(known) == 1 else None


def on_weekday(at: At) -> Window | None:
    """Read "samedi": the last one up to publication."""
    return at.window(one(at.weekday()))


def past_weekday(at: At) -> Window | None:
    """Read "samedi dernier": printed on a Saturday, the one before."""
    last = at.weekday()
    week = timedelta(days=7 if last == at.published else 0)
    return at.window(one(last - week)) if last else None


def looking_ahead(window: Window, published: date, code: str) -> Window:
    """The window of a plan: a month without a year is the next one, not the last.

    "La taxe augmentera en janvier", printed in March, is next January. Weekdays stay, which say as
    often when the plan was told.
    """
    words = window.words.lower()
    if window.nominal.end > published or re.search(r"\d{4}", words):
        return window
    named = any(month in words for month in number_table(code).months)
    if window.precision is not Precision.MONTH or not named:
        return window
    return changed(window, nominal=_year_later(window.nominal))


def _year_later(period: Period) -> Period:
    """The same days a year on; the 29th of February is the 28th then."""
    start, end = (
        safe_date(day.year + 1, day.month, day.day) or safe_date(day.year + 1, day.month, 28) or day
        for day in (period.start, period.end)
    )
    return Period(start, end)


def next_weekday(at: At) -> Window | None:
    """Read "lundi prochain": the one in the week after publication."""
    last = at.weekday()
    return at.window(one(last + timedelta(days=7))) if last else None


def shift(at: At) -> Window | None:
    """Read "hier", "today": so many days before publication."""
    return at.window(one(shifted(at)))


def shifted(at: At) -> date | None:
    """The day that "hier" or "yesterday" names."""
    if at.published is None:
        return None
    return back(at.published, at.table.shifts[at.group("shift")])


def two_weekdays(at: At) -> Window | None:
    """Read "vendredi et samedi", "from Monday to Wednesday"."""
    first, last = at.weekday(), at.weekday("weekday2")
    if first is None or last is None:
        return None
    if first > last:
        first -= timedelta(days=7)
    return at.window(days(first, last))


def between_days(at: At) -> Window | None:
    """Read "entre le 15 et le 18 novembre": one month for both days."""
    return at.window(days(at.on_day(), at.on_day("day2")))


def between_dates(at: At) -> Window | None:
    """Read "du 28 novembre au 2 décembre": two months; over New Year the first is a year before."""
    first, last = at.on_day(), at.on_day("day2", "month2")
    if first and last and first > last:
        first = safe_date(first.year - 1, first.month, first.day)
    return at.window(days(first, last))


def weekend(at: At) -> Window | None:
    """Read "ce week-end": the last Saturday up to publication, with its Sunday."""
    if at.published is None:
        return None
    saturday = back(at.published, (at.published.weekday() - 5) % 7)
    return at.window(days(saturday, saturday + DAY if saturday else None))


def ago(at: At) -> Window | None:
    """Read "il y a trois jours", "two weeks ago": a day, a week, a month or a year."""
    day, count = at.published, at.count
    if day is None:
        return None
    if at.unit in _HOURS_A_DAY:
        return at.window(one(back(day, count // _HOURS_A_DAY[at.unit])))
    if at.unit == "year":
        first, last = safe_date(day.year - count, 1, 1), safe_date(day.year - count, 12, 31)
        return at.window(days(first, last), None, Precision.YEAR)
    size, fine = (7, Precision.WEEK) if at.unit == "week" else (30, Precision.MONTH)
    return at.window(_around(back(day, count * size), size // 2), None, fine)


_HOURS_A_DAY = {"hour": 24, "day": 1}
"""How many of a unit make a day."""


def _around(middle: date | None, reach: int) -> Period | None:
    """The days up to ``reach`` before and after one."""
    return days(back(middle, reach), back(middle, -reach)) if middle is not None else None


def unknown(_: At) -> Window | None:
    """Read "la veille", "jusqu'à lundi": a time that the words alone do not date."""
    return None
