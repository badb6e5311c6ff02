"""Where the numbers of a chart's scale stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.report.charts.scale import across, scale_marks


@pytest.mark.parametrize(
    ("ends", "log", "marks"),
    [
        ((0, 108), False, [0, 50, 100]),
        ((16_200, 18_150), False, [16_500, 17_000, 17_500, 18_000]),
        ((0.1, 0.5), False, [0.1, 0.2, 0.3, 0.4, 0.5]),
        ((-4, 6), False, [-4, -2, 0, 2, 4, 6]),
        ((3, 300), True, [5, 10, 20, 50, 100, 200]),
        ((3, 70_000_000), True, [10.0**ten for ten in range(1, 8)]),
    ],
)
def test_numbers_that_are_printed(ends: tuple[float, float], log: bool, marks: list[float]) -> None:
    assert scale_marks(ends, log=log) == pytest.approx(marks)


@given(st.floats(1e-3, 1e9), st.floats(1.01, 1e6), st.booleans())
def test_every_number_printed_lies_on_the_scale(low: float, times: float, log: bool) -> None:
    ends = (low, low * times)
    place = across(ends, 440, log=log)
    marks = scale_marks(ends, log=log)
    places = [place(mark) for mark in marks]
    assert places == sorted(places)
    assert all(0 <= one <= 440 for one in places)
    assert len(marks) <= 16


@given(st.floats(-1e6, 1e6), st.floats(0.1, 1e6))
def test_what_lies_outside_is_drawn_at_the_edge(low: float, width: float) -> None:
    place = across((low, low + width), 440, log=False)
    assert place(low - 1) == 0
    assert place(low + width + 1) == pytest.approx(440)
