"""Moments as pages print them."""

import pytest

from claimtrack.domain.period import Precision
from claimtrack.domain.stamp import read_stamp


@pytest.mark.parametrize(
    ("printed", "text", "precision"),
    [
        ("2024", "2024", Precision.YEAR),
        ("2024-02", "2024-02", Precision.MONTH),
        ("2024-05-04", "2024-05-04", Precision.DAY),
        ("20240504", "2024-05-04", Precision.DAY),
        ("2024-05-04T10:20", "2024-05-04T10:20", Precision.DAY),
        ("2024-05-04 10:20:30.123 +0200", "2024-05-04T10:20:30+02:00", Precision.DAY),
        ("2024-05-04T10:20:00Z", "2024-05-04T10:20:00Z", Precision.DAY),
        ("2024-05-04T10:20:00-05", "2024-05-04T10:20:00-05:00", Precision.DAY),
        ("2024-05-04T99:20", "2024-05-04", Precision.DAY),
    ],
)
def test_read_as_fine_as_printed(printed: str, text: str, precision: Precision) -> None:
    stamp = read_stamp(printed)
    assert stamp is not None
    assert (stamp.text, stamp.precision) == (text, precision)
    assert read_stamp(stamp.text) == stamp


@pytest.mark.parametrize(
    "printed", [None, "", "yesterday", "2024-13-01", "2024-02-30", "0001-01-01", "20245", "1"]
)
def test_what_is_no_moment(printed: str | None) -> None:
    assert read_stamp(printed) is None


def test_a_month_is_all_its_days() -> None:
    stamp = read_stamp("2024-02")
    assert stamp is not None
    assert (stamp.earliest.day, stamp.latest.day, stamp.day) == (1, 29, None)
