from decimal import Decimal

import pytest
from claims_made import quantity
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.comparison.bounds import OPEN, Interval, hard, soft, trailing_zeros
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.settings import Thresholds

Ends = tuple[float | None, float | None]


def interval(ends: Ends) -> Interval:
    low, high = (None if end is None else Decimal(str(end)) for end in ends)
    return Interval(low, high)


@pytest.mark.parametrize(
    ("number", "hedge", "certain", "taken"),
    [
        ("50000", "exact", (47500, 52500), (47500, 52500)),
        ("18000", "exact", (17500, 18500), (17500, 18500)),
        ("1217", "exact", (1217, 1217), (1217, 1217)),
        ("1210", "exact", (1210, 1210), (1210, 1210)),
        ("1200", "exact", (1150, 1250), (1150, 1250)),
        ("600000000", "exact", (570000000, 630000000), (570000000, 630000000)),
        ("50", "about", (45, 55), (45, 55)),
        ("41500", "about", (37350, 45650), (37350, 45650)),
        ("18000", "nearly", (16200, 18000), (16200, 18000)),
        ("500", "more_than", (500, None), (500, 625)),
        ("10", "at_least", (10, None), (10, 20)),
        ("5000", "less_than", (0, 5000), (2500, 5000)),
        ("80", "at_most", (0, 80), (0, 80)),
        ("80", "up_to", (0, 80), (40, 80)),
        ("0", "exact", (0, 0), (0, 0)),
        ("0", "at_least", (0, None), (0, None)),
        ("0", "more_than", (0, None), (0, None)),
        ("0", "about", (0, 0), (0, 0)),
        ("-20", "exact", (-20, -20), (-20, -20)),
        ("-20", "about", (-22, -18), (-22, -18)),
        ("-20", "nearly", (-20, -18), (-20, -18)),
        ("-20", "at_most", (None, -20), (None, -20)),
        ("-20", "up_to", (None, -20), (None, -20)),
    ],
)
def test_one_number(number: str, hedge: str, certain: Ends, taken: Ends) -> None:
    printed = quantity(number, hedge)
    assert hard(printed) == interval(certain)
    assert soft(printed) == interval(taken)


@pytest.mark.parametrize(
    ("number", "step", "certain"),
    [
        ("93", "1", (92.5, 93.5)),  # percent: half the last printed digit
        ("2.4", "0.1", (2.35, 2.45)),
        ("1", "1", (0.5, 1.5)),
        ("1120000", "10000", (1115000, 1125000)),  # decimals before a scale word
        ("500000", "100000", (475000, 525000)),  # "0,5 million": the cap holds
        ("400", "1", (399.5, 400.5)),
    ],
)
def test_last_printed_digit(number: str, step: str, certain: Ends) -> None:
    assert hard(quantity(number, step=step)) == interval(certain)


@pytest.mark.parametrize(
    ("hedge", "low", "high", "certain"),
    [
        ("range", 6000, 8000, (6000, 8000)),
        ("range", 8000, 6000, (6000, 8000)),
        ("about", 20, 25, (20, 25)),  # two ends make a range, whatever stands before it
        ("vague", 2000, 9999, (2000, 9999)),
        ("vague", None, None, (None, None)),
        ("exact", None, None, (None, None)),
        ("range", 3, None, (3, None)),
        ("range", None, 3, (None, 3)),
    ],
)
def test_two_ends(hedge: str, low: int | None, high: int | None, certain: Ends) -> None:
    printed = quantity(None, hedge, low, high)
    assert hard(printed) == interval(certain) == soft(printed)


@pytest.mark.parametrize("odd", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_no_number_says_nothing(odd: str) -> None:
    value = Decimal(odd)
    assert hard(Quantity(value=value, low=value, high=value)) == OPEN


def test_scale_word_and_digits_are_one_figure() -> None:
    assert hard(quantity("600000000")) == hard(quantity("600e6"))


@pytest.mark.parametrize(
    ("number", "zeros"),
    [("50000", 4), ("1217", 0), ("0", 0), ("1e30", 30), ("2.5", 0), ("-300", 2)],
)
def test_trailing_zeros(number: str, zeros: int) -> None:
    assert trailing_zeros(Decimal(number)) == zeros


def test_thresholds_are_settings() -> None:
    loose = Thresholds(rounding_cap=Decimal("0.2"), about=Decimal("0.5"))
    assert hard(quantity(50000), loose) == interval((45000, 55000))
    assert hard(quantity(50, "about"), loose) == interval((25, 75))


@given(
    st.decimals(-(10**9), 10**9, places=2),
    st.sampled_from([h.value for h in Hedge if h not in (Hedge.RANGE, Hedge.VAGUE)]),
)
def test_soft_lies_within_hard(number: Decimal, hedge: str) -> None:
    printed = quantity(str(number), hedge)
    certain, taken = hard(printed), soft(printed)
    assert certain.common(taken) == taken


@pytest.mark.parametrize(
    ("whole", "part", "rest"),
    [
        ((47500, 52500), (19000, 21000), (26500, 33500)),
        ((647, 647), (630, 630), (17, 17)),
        ((10, 20), (15, 30), (0, 5)),
        ((10, None), (3, 4), (6, None)),
        ((None, 10), (3, 4), (0, 7)),
        ((10, 20), (3, None), (0, 17)),
    ],
)
def test_rest(whole: Ends, part: Ends, rest: Ends) -> None:
    assert interval(whole).minus(interval(part)) == interval(rest)
