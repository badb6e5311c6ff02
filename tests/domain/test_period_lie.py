from itertools import product

import pytest
from claims_made import period
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.comparison.windows import Allen, Lie, allen, lie
from claimtrack.domain.period import Period, without


@pytest.mark.parametrize(
    ("a", "b", "relation", "coarse"),
    [
        ((1, 2), (5, 6), Allen.BEFORE, Lie.DISJOINT),
        ((1, 2), (3, 4), Allen.MEETS, Lie.DISJOINT),
        ((1, 4), (3, 6), Allen.OVERLAPS, Lie.OVERLAPS),
        ((1, 2), (1, 4), Allen.STARTS, Lie.INSIDE),
        ((2, 3), (1, 4), Allen.DURING, Lie.INSIDE),
        ((3, 4), (1, 4), Allen.FINISHES, Lie.INSIDE),
        ((1, 4), (1, 4), Allen.EQUAL, Lie.EQUAL),
        ((1, 4), (3, 4), Allen.FINISHED_BY, Lie.CONTAINS),
        ((1, 4), (2, 3), Allen.CONTAINS, Lie.CONTAINS),
        ((1, 4), (1, 2), Allen.STARTED_BY, Lie.CONTAINS),
        ((3, 6), (1, 4), Allen.OVERLAPPED_BY, Lie.OVERLAPS),
        ((3, 4), (1, 2), Allen.MET_BY, Lie.DISJOINT),
        ((5, 6), (1, 2), Allen.AFTER, Lie.DISJOINT),
    ],
)
def test_thirteen_relations(
    a: tuple[int, int], b: tuple[int, int], relation: Allen, coarse: Lie
) -> None:
    one, two = (period(f"2024-03-{x:02}", f"2024-03-{y:02}") for x, y in (a, b))
    assert allen(one, two) is relation
    assert lie(one, two) is coarse


def test_unknown_where_either_is() -> None:
    day = period("2024-03-01")
    assert lie(day, None) is lie(None, day) is lie(None, None) is Lie.UNKNOWN


@pytest.mark.parametrize(
    ("part", "left"),
    [
        (("2024-03-03", "2024-03-04"), [("2024-03-01", "2024-03-02")]),
        (("2024-03-01", "2024-03-01"), [("2024-03-02", "2024-03-04")]),
        (
            ("2024-03-02", "2024-03-02"),
            [("2024-03-01", "2024-03-01"), ("2024-03-03", "2024-03-04")],
        ),
        (("2024-02-01", "2024-03-09"), []),
        (("2024-04-01", "2024-04-02"), [("2024-03-01", "2024-03-04")]),
    ],
)
def test_days_left(part: tuple[str, str], left: list[tuple[str, str]]) -> None:
    whole = period("2024-03-01", "2024-03-04")
    assert without(whole, period(*part)) == tuple(period(*days) for days in left)


spans = st.tuples(st.integers(1, 20), st.integers(0, 8)).map(
    lambda pair: period(f"2024-03-{pair[0]:02}", f"2024-03-{pair[0] + pair[1]:02}")
)
CONVERSE = {Lie.INSIDE: Lie.CONTAINS, Lie.CONTAINS: Lie.INSIDE}


@given(spans, spans)
def test_the_other_way_round_is_the_converse(a: Period, b: Period) -> None:
    assert lie(b, a) is CONVERSE.get(lie(a, b), lie(a, b))


def test_every_relation_is_reached() -> None:
    days = [
        period(f"2024-03-{x:02}", f"2024-03-{y:02}")
        for x, y in product(range(1, 6), repeat=2)
        if x <= y
    ]
    assert {allen(a, b) for a, b in product(days, repeat=2)} == set(Allen)
