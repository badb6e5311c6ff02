"""Dates written out as people type them, in every language."""

from datetime import date

import pytest

from claimtrack.domain.period import Precision
from claimtrack.errors import UsageError
from claimtrack.services.lookup.date_order import begins_with_day, day_first
from claimtrack.services.lookup.typed_dates import TwoWays, read_days
from claimtrack.services.lookup.written_dates import digits_of_day

TODAY = date(2026, 5, 20)
DAY, MONTH, VAGUE = Precision.DAY, Precision.MONTH, Precision.VAGUE


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("3 March 1871", "1871-03-03", "1871-03-03", DAY),
        ("March 3, 1871", "1871-03-03", "1871-03-03", DAY),
        ("Dec. 10, 2016", "2016-12-10", "2016-12-10", DAY),
        ("3 mars 1871", "1871-03-03", "1871-03-03", DAY),
        ("1er mars 1871", "1871-03-01", "1871-03-01", DAY),
        ("10 déc. 2016", "2016-12-10", "2016-12-10", DAY),
        ("10 dec 2016", "2016-12-10", "2016-12-10", DAY),
        ("3 de marzo de 1871", "1871-03-03", "1871-03-03", DAY),
        ("10 de dic. de 2016", "2016-12-10", "2016-12-10", DAY),
        ("March 1871", "1871-03-01", "1871-03-31", MONTH),
        ("févr. 2016", "2016-02-01", "2016-02-29", MONTH),
        ("febrero de 2016", "2016-02-01", "2016-02-29", MONTH),
        ("early March 1871", "1871-03-01", "1871-03-10", MONTH),
        ("25/03/2024", "2024-03-25", "2024-03-25", DAY),
        ("3/25/24", "2024-03-25", "2024-03-25", DAY),
        ("4.4.71", "1971-04-04", "1971-04-04", DAY),
        ("c. 1871", "1866-01-01", "1876-12-31", VAGUE),
        ("1871?", "1866-01-01", "1876-12-31", VAGUE),
        ("vers 1871", "1866-01-01", "1876-12-31", VAGUE),
        ("hacia 1871", "1866-01-01", "1876-12-31", VAGUE),
        ("circa March 1871", "1871-01-29", "1871-05-01", VAGUE),
        ("March 1871 or later", "1871-03-01", "2026-05-20", VAGUE),
        ("mars 1871 ou plus tard", "1871-03-01", "2026-05-20", VAGUE),
        ("marzo de 1871 o después", "1871-03-01", "2026-05-20", VAGUE),
        ("1871 or later", "1871-01-01", "2026-05-20", VAGUE),
    ],
)
def test_a_date_in_words(text: str, first: str, last: str, precision: Precision) -> None:
    found = read_days("--since", text, TODAY)
    assert (str(found.earliest), str(found.latest), found.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    [
        "31 avril 2020", "30 February 2020", "before 1871", "avant 1871", "antes de 1871",
        "13 marzipan 1871", "c.", "c. c. x", "1870-1871", "32/01/2020", "12/31/", "May",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--since"):
        read_days("--since", text, TODAY)


def test_a_file_is_read_in_iso_alone() -> None:
    with pytest.raises(UsageError):
        read_days("published", "3 mars 1871")


@pytest.mark.parametrize(("first", "day"), [(True, "2024-03-05"), (False, "2024-05-03")])
def test_digits_by_the_locale(first: bool, day: str) -> None:
    found = digits_of_day("05/03/24", TODAY, day_first=first)
    assert found is not None
    assert str(found[0]) == day


def test_digits_that_may_be_two_days_are_not_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    with pytest.raises(TwoWays):
        digits_of_day("05/03/24", TODAY, day_first=None)
    with pytest.raises(UsageError, match="two days"):
        read_days("--since", "05/03/24", TODAY)


@pytest.mark.parametrize(
    ("order", "first"),
    [
        ("%d/%m/%Y", True), ("%e. %m. %y", True), ("%m/%d/%y", False), ("%D", False),
        ("%Y-%m-%d", None), ("", None),
    ],
)  # fmt: skip
def test_the_order_that_a_locale_writes(order: str, first: bool | None) -> None:
    assert begins_with_day(order) is first


@pytest.mark.parametrize(
    "env", [{}, {"LC_ALL": "C.UTF-8"}, {"LANG": "POSIX"}, {"LC_TIME": "no_SUCH.locale"}]
)
def test_a_locale_that_says_neither(env: dict[str, str]) -> None:
    assert day_first(env) is None
