"""Days that a thing may be of, as a period: both ends included, as far as there are days."""

from datetime import date

import pytest

from claimtrack.domain.period import Period, both_included

A, B = date(2016, 12, 10), date(2016, 12, 12)


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [
        (A, A, Period(A, date(2016, 12, 11))),
        (A, B, Period(A, date(2016, 12, 13))),
        (None, B, None),
        (A, None, None),
        (A, date.max, None),
    ],
)
def test_both_ends_are_included(
    first: date | None, last: date | None, period: Period | None
) -> None:
    assert both_included(first, last) == period
