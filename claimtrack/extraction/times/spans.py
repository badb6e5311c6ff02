"""Windows of weeks, months and years: "ces deux derniers mois", "since 2012", "in early May"."""

from datetime import date

from claimtrack.domain.period import Period, Precision, Window
from claimtrack.extraction.times.days import shifted
from claimtrack.extraction.times.match import At, back, days, months, safe_date

_FINE = {
    "hour": Precision.DAY,
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
}
_SIZE = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
_VAGUE = {"day": 7, "week": 30, "month": 182, "year": 1826}
"""Days that "ces derniers jours", "in recent weeks" reach back: a week, a month, half a year."""


def last_n(at: At) -> Window | None:
    """Read "les deux derniers jours": those calendar days up to publication, or one more."""
    if at.published is None:
        return None
    # Hours are rounded up to days: 36 hours touch two.
    size = -(-at.count // 24) if at.unit == "hour" else at.count * _SIZE[at.unit]
    size = max(1, size)
    nominal = days(back(at.published, size - 1), at.published)
    wider = days(back(at.published, size), at.published) if size < 60 else None
    return at.window(nominal, wider, _FINE[at.unit])


def vague(at: At) -> Window | None:
    """Read "ces dernières semaines": it ends with publication, its start is a guess."""
    if at.published is None:
        return None
    unit = at.unit if at.group("unit") else "week"
    return at.window(
        days(back(at.published, _VAGUE.get(unit, 30) - 1), at.published), None, Precision.VAGUE
    )


def last_one(at: At) -> Window | None:
    """Read "la semaine dernière", "last month": the calendar's one before; wider, up to now.

    "The past week", "l'année écoulée" are the days up to publication.
    """
    day = at.published
    if day is None:
        return None
    fine = _FINE[at.unit]
    if at.group("past"):
        return at.window(days(back(day, _SIZE[at.unit]), day), None, fine)
    calendar = _one_before(day, at.unit)
    widest = None
    if calendar is not None and at.unit == "week":
        widest = days(calendar.start, day)
    return at.window(calendar, widest, fine)


def _one_before(day: date, unit: str) -> Period | None:
    """The whole week, month or year before the one of ``day``."""
    this = _start_of(day, unit)
    eve = back(this, 1) if this is not None else None
    start = _start_of(eve, unit) if eve is not None else None
    return Period(start, this) if start is not None and this is not None else None


def this_one(at: At) -> Window | None:
    """Read "cette semaine", "this year": from its first day to publication."""
    day = at.published
    start = _start_of(day, at.unit) if day else None
    return at.window(days(start, day), None, _FINE[at.unit])


def next_one(at: At) -> Window | None:
    """Read "l'an prochain", "next week": the calendar's one after that of publication."""
    start = _start_after(at.published, at.unit)
    last = _start_after(start, at.unit)
    nominal = Period(start, last) if start is not None and last is not None else None
    return at.window(nominal, None, _FINE[at.unit])


def _start_after(day: date | None, unit: str) -> date | None:
    """The first day of the week, month, quarter or year after the one of ``day``."""
    start = _start_of(day, unit) if day is not None and unit in _CALENDAR else None
    if start is None:
        return None
    later = back(start, -_CALENDAR[unit])
    return _start_of(later, unit) if later is not None else None


_CALENDAR = {"week": 7, "month": 31, "quarter": 93, "year": 366}
"""Days after which the next of them has surely begun."""


def since_start(at: At) -> Window | None:
    """Read "depuis le début de l'année", "since the start of the month"."""
    day = at.published
    return at.window(days(_start_of(day, at.unit) if day else None, day))


def _start_of(day: date, unit: str) -> date | None:
    if unit == "week":
        return back(day, day.weekday())
    if unit == "quarter":
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)


def since_day(at: At) -> Window | None:
    """Read "depuis le 15 novembre"."""
    return at.window(days(at.on_day(), at.published))


def since_weekday(at: At) -> Window | None:
    """Read "depuis lundi"."""
    return at.window(days(at.weekday(), at.published))


def since_shift(at: At) -> Window | None:
    """Read "depuis hier"."""
    return at.window(days(shifted(at), at.published))


def since_month(at: At) -> Window | None:
    """Read "depuis la mi-octobre", "since January"."""
    part = _part_of_month(at)
    return at.window(days(part.start if part else None, at.published))


def since_year(at: At) -> Window | None:
    """Read "depuis 2012"."""
    return at.window(days(safe_date(at.number("year"), 1, 1), at.published))


def by_year(at: At) -> Window | None:
    """Read "d'ici à 2030", "by 2030": from publication to the end of that year."""
    year = _year(at.number("year"))
    if year is None or at.published is None or at.published >= year.end:
        return at.window(year, None, Precision.YEAR)
    return at.window(Period(at.published, year.end), None, Precision.YEAR)


def month(at: At) -> Window | None:
    """Read "début octobre", "in March 2015"."""
    return at.window(_part_of_month(at), None, Precision.MONTH)


def _part_of_month(at: At) -> Period | None:
    number = at.month()
    year = at.year(number)
    whole = months(year, number, 1) if year else None
    if whole is None:
        return None
    start, last = whole.start, whole.end.toordinal() - whole.start.toordinal()
    part = at.table.parts.get(at.group("part"), "")
    first, final = {"early": (1, 10), "mid": (11, 20), "late": (21, last)}.get(part, (1, last))
    return days(start.replace(day=first), start.replace(day=final))


def year(at: At) -> Window | None:
    """Read "en 2012"; "fin 2012" is its last three months."""
    number = at.number("year")
    part = at.table.parts.get(at.group("part"), "")
    if part:
        first, count = {"early": (1, 3), "mid": (5, 4), "late": (10, 3)}[part]
        return at.window(months(number, first, count), None, Precision.QUARTER)
    return at.window(_year(number), None, Precision.YEAR)


def years(at: At) -> Window | None:
    """Read "entre 2012 et 2015", "from 2012 to 2015": both years included."""
    begins, ends = at.number("year"), at.number("year2")
    if ends < 100:
        ends += begins // 100 * 100  # "2012-13"
    first, last = _year(begins), _year(ends)
    if first is None or last is None or first.start > last.start:
        return None
    return at.window(Period(first.start, last.end), None, Precision.YEAR)


def decade(at: At) -> Window | None:
    """Read "dans les années 1990", "in the 1990s": ten years."""
    number = at.number("year")
    return at.window(months(number, 1, 120) if number else None, None, Precision.YEAR)


def _year(number: int) -> Period | None:
    return months(number, 1, 12) if number else None


def quarter(at: At) -> Window | None:
    """Read "au troisième trimestre 2015": without a year, the last that began before publication.

    Halves of a year ("premier semestre", "first half") are read alike.
    """
    size = 6 if at.group("half") else 3
    place = at.table.quarters[at.group("quarter") or at.group("half")]
    first = (place - 1) * size + 1
    number = at.number("year") or _year_begun(at.published, first)
    period = months(number, first, size) if number is not None else None
    return at.window(period, None, Precision.QUARTER)


def _year_begun(published: date | None, month: int) -> int | None:
    """The year whose ``month`` was the last to begin before publication."""
    if published is None or month > 12:
        return None
    began = (published.month, published.day) > (month, 1)
    return published.year - (not began)


def season(at: At) -> Window | None:
    """Read "l'été dernier", "in autumn 2015": the northern one, the last that is over."""
    first = at.table.seasons[at.group("season")]
    if at.group("year"):
        return at.window(months(at.number("year"), first, 3), None, Precision.QUARTER)
    return at.window(_last_over(at.published, first), None, Precision.QUARTER)


def _last_over(published: date | None, month: int) -> Period | None:
    """The last three months from ``month`` on that were over at publication."""
    if published is None:
        return None
    for year_of in range(published.year, published.year - 3, -1):
        found = months(year_of, month, 3)
        if found and found.end <= published:
            return found
    return None
