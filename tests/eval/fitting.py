"""Logistic regression and reliability, small enough to read; standard library only."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

PENALTY = 10.0
"""Of the squared weights: a signal seen a few times gets a small one. Of 1, 3 and 10, the least
error when cross-validated."""
STEPS = 25
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001)


class Row(NamedTuple):
    """Which of the signals hold, and whether the thing found is right."""

    holds: tuple[bool, ...]
    right: bool


def fit(rows: Sequence[Row], size: int) -> list[float]:
    """The intercept and ``size`` weights that make what was seen likeliest, by Newton's steps."""
    weights = [0.0] * (size + 1)
    for _ in range(STEPS):
        slope = [0.0] + [PENALTY * w for w in weights[1:]]
        curve = [[PENALTY * (i == j and i > 0) for j in range(size + 1)] for i in range(size + 1)]
        for row in rows:
            on = [0, *(place + 1 for place, holds in enumerate(row.holds) if holds)]
            sure = 1 / (1 + math.exp(-sum(weights[place] for place in on)))
            for i in on:
                slope[i] += sure - row.right
                for j in on:
                    curve[i][j] += sure * (1 - sure)
        step = solve(curve, slope)
        weights = [w - s for w, s in zip(weights, step, strict=True)]
        if max(abs(s) for s in step) < 1e-9:
            break
    return weights


def solve(matrix: list[list[float]], vector: list[float]) -> list[float]:
    """The solution of a linear system, by elimination with pivots."""
    rows = [[*row, value] for row, value in zip(matrix, vector, strict=True)]
    size = len(rows)
    for at in range(size):
        best = max(range(at, size), key=lambda place: abs(rows[place][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            for column in range(at, size + 1):
                rows[below][column] -= factor * rows[at][column]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][column] * found[column] for column in range(at + 1, size))
        found[at] = (rows[at][size] - known) / rows[at][at]
    return found


Rated = Sequence[tuple[float, bool]]
"""Confidence and whether it was right."""


def bins(rated: Rated) -> list[tuple[float, float, float, float, int]]:
    """(from, to, mean confidence, share that is right, how many), empty bins left out."""
    found = []
    for low, high in pairwise(BINS):
        inside = [one for one in rated if low <= one[0] < high]
        if inside:
            count = len(inside)
            predicted = sum(sure for sure, _ in inside) / count
            observed = sum(right for _, right in inside) / count
            found.append((low, high, predicted, observed, count))
    return found


def calibration_error(rated: Rated) -> float:
    """The mean gap between confidence and share that is right, bins weighted by their size."""
    gaps = [abs(predicted - observed) * count for _, _, predicted, observed, count in bins(rated)]
    return sum(gaps) / max(1, len(rated))


def ranking(rated: Rated) -> float:
    """How often a right one is surer than a wrong one: 0.5 is chance, 1 is perfect."""
    good = [sure for sure, right in rated if right]
    bad = [sure for sure, right in rated if not right]
    wins = sum((a > b) + (a == b) / 2 for a in good for b in bad)
    return wins / max(1, len(good) * len(bad))


def reliability_table(rated: Rated) -> str:
    """As Markdown, with the two figures that sum it up."""
    rows = [
        f"| {low:.2f} to {min(high, 1):.2f} | {predicted:.3f} | {observed:.3f} | {count} |"
        for low, high, predicted, observed, count in bins(rated)
    ]
    error, order = calibration_error(rated), ranking(rated)
    return "\n".join(
        [
            "| confidence | mean | right | n |",
            "|---|---|---|---|",
            *rows,
            "",
            f"Expected calibration error {error:.3f}; a right one is surer than a wrong one "
            f"{order:.0%} of the time.".replace("%", " %"),
        ]
    )
