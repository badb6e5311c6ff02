"""What a person types for a field, as the value that is stored."""

from datetime import date

import pytest

from claimtrack.domain.period import Precision
from claimtrack.domain.reading import Act
from claimtrack.errors import UsageError
from claimtrack.services.edit.typed import cleared, one_of, when


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("maire", "maire"),
        ("  maire ", "maire"),
        ("-", None),
        ("", None),
        ("  ", None),
        ("--", "--"),
    ],
)
def test_a_dash_empties_a_field(text: str, kept: str | None) -> None:
    assert cleared(text) == kept


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("2016-12-10", date(2016, 12, 10), date(2016, 12, 11), Precision.DAY),
        ("2016-12", date(2016, 12, 1), date(2017, 1, 1), Precision.MONTH),
        ("2016", date(2016, 1, 1), date(2017, 1, 1), Precision.YEAR),
        ("2016-12-10..2016-12-12", date(2016, 12, 10), date(2016, 12, 13), Precision.DAY),
        ("2016-12-10/2016-12-12", date(2016, 12, 10), date(2016, 12, 13), Precision.DAY),
        ("2016-11..2016-12", date(2016, 11, 1), date(2017, 1, 1), Precision.DAY),
        (" 2016-12-10 .. 2016-12-10 ", date(2016, 12, 10), date(2016, 12, 11), Precision.DAY),
    ],
)
def test_days_and_two_of_them(text: str, start: date, end: date, precision: Precision) -> None:
    window = when("--when", text)
    assert window is not None
    assert (window.nominal.start, window.nominal.end) == (start, end)
    assert window.precision is precision


@pytest.mark.parametrize("text", ["", "-"])
def test_no_days_empty_the_field(text: str) -> None:
    assert when("--when", text) is None


@pytest.mark.parametrize(
    "text", ["some day", "2016-13", "2016-12-12..2016-12-10", "..2016", "2016.."]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        when("--when", text)


@pytest.mark.parametrize("member", Act)
def test_a_member_of_a_closed_set(member: Act) -> None:
    assert one_of("--act", f" {member.value.upper()} ", Act) is member


@pytest.mark.parametrize("text", ["", "sing", "say says"])
def test_a_word_outside_the_set_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        one_of("--act", text, Act)
