"""Dates as people type them: as precise as they were given, or refused."""

from datetime import UTC, date, datetime

import pytest

from claimtrack.domain.period import Precision
from claimtrack.errors import UsageError
from claimtrack.services.lookup.typed_dates import read_days, refuse_future

DAYS = {
    "a day": ("2024-05-03", date(2024, 5, 3), date(2024, 5, 3), Precision.DAY),
    "spaces around it": (" 2024-05-03 ", date(2024, 5, 3), date(2024, 5, 3), Precision.DAY),
    "a leap day": ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29), Precision.DAY),
    "a month": ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
    "the last month": ("2024-12", date(2024, 12, 1), date(2024, 12, 31), Precision.MONTH),
    "a year": ("2024", date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR),
}
NO_DAYS = {
    "no such day": "2023-02-29",
    "no such month": "2024-13",
    "no such year": "0000",
    "day first": "03-05-2024",
    "slashes": "2024/05/03",
    "one digit": "2024-5-3",
    "digits of another script": "٢٠٢٤",
    "words": "yesterday",
    "nothing": "",
}
NOW = datetime(2024, 5, 3, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize(("text", "first", "last", "precision"), DAYS.values(), ids=DAYS)
def test_days_that_are_read(text: str, first: date, last: date, precision: Precision) -> None:
    found = read_days("--since", text)
    assert (found.earliest, found.latest, found.precision) == (first, last, precision)
    assert found.day == (first if precision is Precision.DAY else None)


@pytest.mark.parametrize("text", NO_DAYS.values(), ids=NO_DAYS)
def test_what_is_no_date_is_refused_with_its_option(text: str) -> None:
    with pytest.raises(UsageError, match="--since"):
        read_days("--since", text)


@pytest.mark.parametrize("text", ["2024-05-03", "2024-05-05", "2024-05", "1999"])
def test_a_day_that_has_come_or_is_near(text: str) -> None:
    days = read_days("--date", text)
    assert refuse_future("--date", days, NOW) == days


@pytest.mark.parametrize("text", ["2024-05-06", "2024-06", "2025"])
def test_a_day_that_is_to_come_is_a_slip(text: str) -> None:
    with pytest.raises(UsageError, match="--date"):
        refuse_future("--date", read_days("--date", text), NOW)
