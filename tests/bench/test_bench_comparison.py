"""Comparing a whole figure grows like n log n; ten thousand claims take less than a second.

Processor seconds are measured, so that others on the machine do not count.
"""

import time
from random import Random

import pytest
from claims_made import claim, window

from claimtrack.domain.claim import Claim
from claimtrack.domain.groups.summary import Standing, stand
from claimtrack.domain.origins.independence import origins

SIZES = (10, 100, 1_000, 10_000)
DAY = window("2020-05-02")


def figure(size: int, values: int) -> list[Claim]:
    """Claims of one thing on one day: 50 outlets, 300 sources, ``values`` different numbers."""
    rng = Random(size)
    return [
        claim(
            rng.randrange(values) + 1000,
            rng.choice(["exact", "exact", "about", "at_least"]),
            id=f"C{n}",
            outlet=f"journal {n % 50}",
            speaker=f"source {rng.randrange(300)}",
            article=f"A{n}",
            window=DAY,
        )
        for n in range(size)
    ]


def seconds(claims: list[Claim]) -> tuple[float, Standing]:
    begin = time.process_time()
    found = stand(claims)
    origins(claims)
    return time.process_time() - begin, found


@pytest.mark.bench
@pytest.mark.parametrize("values", [40, 900, 10**9])
def test_outcome_camps_and_conflicts_of_one_figure(values: int) -> None:
    taken = {}
    for size in SIZES:
        claims = figure(size, values)
        best, found = min((seconds(claims) for _ in range(3)), key=lambda pair: pair[0])
        taken[size] = best
        print(
            f"\n{size:>6} claims, {found.facts:>5} facts: {best:.3f} s, "
            f"{len(found.strata[0].spread.camps)} camps, {found.outcome}",
        )
    assert taken[10_000] < 1
    assert taken[10_000] / taken[1_000] <= 20  # 13.3 is n log n, 100 would be n²


@pytest.mark.bench
def test_claims_spread_over_a_year_of_days() -> None:
    rng = Random(1)
    claims = [
        claim(
            rng.randint(1, 400),
            id=f"C{n}",
            measure="killed",
            speaker=f"source {n % 30}",
            article=f"A{n}",
            window=window(f"2020-{n % 12 + 1:02d}-{n % 28 + 1:02d}"),
        )
        for n in range(10_000)
    ]
    best, found = min((seconds(claims) for _ in range(3)), key=lambda pair: pair[0])
    print(f"\n10 000 claims on {len(found.strata)} days: {best:.3f} s")
    assert best < 1
