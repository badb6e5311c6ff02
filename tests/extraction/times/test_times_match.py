"""The parts of a time expression, and the calendar they are counted on."""

import re
from datetime import date

import pytest

from claimtrack.domain.period import Period
from claimtrack.extraction.times.match import At, back, days, months, safe_date

MARCH = date(2021, 3, 10)  # a Wednesday


def at(pattern: str, text: str, published: date | None = MARCH, code: str = "en") -> At:
    match = re.search(pattern, text)
    assert match is not None
    return At(match, published, code)


@pytest.mark.parametrize(
    ("published", "month", "day", "year"),
    [
        (MARCH, 3, 9, 2021),
        (MARCH, 3, 11, 2021),
        (MARCH, 4, 9, 2021),
        (MARCH, 5, 1, 2020),
        (MARCH, 12, 31, 2020),
        (date(2020, 12, 20), 1, 5, 2020),
        (None, 3, 9, None),
    ],
    ids=[
        "day-before",
        "day-after",
        "next-month",
        "far-ahead",
        "last-year",
        "over-new-year",
        "none",
    ],
)
def test_year_not_printed(published: date | None, month: int, day: int, year: int | None) -> None:
    assert at("(?P<year>x)?", "", published).year(month, day) == year


@pytest.mark.parametrize(
    ("code", "word", "number"),
    [("en", "May", 5), ("en", "Sept.", 9), ("fr", "août", 8), ("es", "enero", 1), ("fr", "07", 7)],
)
def test_month(code: str, word: str, number: int) -> None:
    assert at(r"(?P<month>[\w.]+)", word, code=code).month() == number


@pytest.mark.parametrize(
    ("code", "word", "day"),
    [
        ("en", "Wednesday", date(2021, 3, 10)),
        ("en", "Thursday", date(2021, 3, 4)),
        ("fr", "mardi", date(2021, 3, 9)),
        ("es", "lunes", date(2021, 3, 8)),
    ],
)
def test_weekday_is_the_last_one(code: str, word: str, day: date) -> None:
    assert at(r"(?P<weekday>\w+)", word, code=code).weekday() == day


@pytest.mark.parametrize(
    ("code", "words", "count"),
    [("en", "twelve", 12), ("en", "48", 48), ("en", "a", 1), ("fr", "deux", 2), ("es", "tres", 3)],
)
def test_count(code: str, words: str, count: int) -> None:
    assert at(r"(?P<count>\w+)", words, code=code).count == count


def test_a_part_of_another_form_is_found_by_its_second_name() -> None:
    found = at(r"(?P<part>early)|(?P<part_b>start\s+of)", "Start\n  of".lower())
    assert found.group("part") == "start of"
    assert found.group("part") != found.group("season") == ""


@pytest.mark.parametrize(
    ("year", "month", "day", "exists"),
    [(2021, 2, 29, False), (2020, 2, 29, True), (0, 1, 1, False), (2021, 13, 1, False)],
)
def test_safe_date(year: int, month: int, day: int, exists: bool) -> None:
    assert (safe_date(year, month, day) is not None) == exists


def test_days_hold_both_ends() -> None:
    assert days(date(2021, 3, 1), date(2021, 3, 2)) == Period(date(2021, 3, 1), date(2021, 3, 3))
    assert days(date(2021, 3, 2), date(2021, 3, 1)) is None
    assert days(None, MARCH) is None


def test_back_stops_where_the_calendar_does() -> None:
    assert back(MARCH, 10) == date(2021, 2, 28)
    assert back(MARCH, -1) == date(2021, 3, 11)
    assert back(date(1, 1, 5), 10) is None


@pytest.mark.parametrize(
    ("first", "count", "end"), [(11, 3, date(2022, 2, 1)), (1, 12, date(2022, 1, 1))]
)
def test_months_run_over_new_year(first: int, count: int, end: date) -> None:
    found = months(2021, first, count)
    assert found is not None
    assert found.end == end
