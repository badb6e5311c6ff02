from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.report.document.bars import ASCII, BLOCKS, Scale, bars_lines, drawn
from claimtrack.report.document.doc import Bar, Bars, Grid
from claimtrack.report.document.grid import grid_lines
from claimtrack.report.document.plain import columns, plain
from claimtrack.report.document.screen import screen
from claimtrack.wording.writer import number


def span(low: int | None, high: int | None) -> Interval:
    return Interval(None if low is None else Decimal(low), None if high is None else Decimal(high))


def bars(*found: tuple[Interval, Interval]) -> Bars:
    made = tuple(
        Bar(f"C{at}", f"≥ {at}", hard, soft) for at, (hard, soft) in enumerate(found, start=1)
    )
    return Bars((("", made),), lambda value: number(value, "en"), "{solid} {soft} {arrow}", "log")


def text(part: Bars, width: int) -> list[str]:
    return ["".join(words for words, _ in line.spans) for line in bars_lines(part, width)]


SCALE = Scale(0, 10, 11, log=False)


@pytest.mark.parametrize(
    ("hard", "soft", "picture"),
    [
        (span(2, 5), span(2, 5), "  ████"),
        (span(4, 4), span(4, 4), "    █"),
        (span(2, None), span(2, 4), "  █░░─────▶"),
        (span(0, 5), span(2, 5), "█─░░░█"),
        (span(None, 5), span(None, None), "◀────█"),
        (span(2, None), span(2, None), "  █───────▶"),
    ],
)
def test_hard_ends_are_solid_soft_stretches_light_open_ends_arrows(
    hard: Interval, soft: Interval, picture: str
) -> None:
    assert drawn(hard, soft, SCALE, BLOCKS) == picture
    assert drawn(hard, soft, SCALE, ASCII).isascii()


def test_the_scale_is_labelled_and_the_ends_of_it_are_round() -> None:
    lines = text(bars((span(17500, 18500), span(17500, 18500)), (span(28500, 31500),) * 2), 80)
    assert lines[0] == ""
    assert lines[1].startswith("C1  ≥ 1")
    assert "20,000" in lines[-2]
    assert "┴" in lines[-3]
    assert lines[-1] == "█ ░ ─▶"


def test_very_different_values_get_a_logarithmic_scale() -> None:
    lines = text(bars((span(3, 3),) * 2, (span(90000, 90000),) * 2), 80)
    assert lines[-1].endswith("(log)")
    assert "1,000" in lines[-2]


def test_no_room_or_nothing_known_draws_nothing() -> None:
    some = bars((span(1, 2),) * 2, (span(5, 9),) * 2)
    assert bars_lines(some, 14) == []
    assert bars_lines(bars((span(None, None),) * 2), 80) == []
    assert plain([some]) == ""


ends = st.one_of(st.none(), st.integers(-(10**30), 10**30))


@given(st.lists(st.tuples(ends, ends), min_size=1, max_size=6), st.integers(40, 200))
def test_no_line_is_wider_than_the_terminal(found: list[tuple[int, int]], width: int) -> None:
    intervals = [span(*sorted(pair)) if None not in pair else span(*pair) for pair in found]
    part = bars(*((each, each) for each in intervals))
    assert all(columns(line) <= width for line in text(part, width))
    assert all(columns(row) <= width for row in screen([part], width, colour=False).split("\n"))


def test_a_grid_is_drawn_where_it_fits() -> None:
    grid = Grid(
        ("C1", "C2", "C10"),
        (("", "conflict", "agree"), ("conflict", "", "compatible"), ("agree", "compatible", "")),
        (("agree", "concordent"), ("compatible", "compatibles"), ("conflict", "contradiction")),
    )
    assert plain([grid]).splitlines() == [
        "     C1  C2 C10",
        "C1        x   =",
        "C2    x       ~",
        "C10   =   ~",
        "= concordent, ~ compatibles, x contradiction",
    ]
    assert grid_lines(grid, 12) == []
