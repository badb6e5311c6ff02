"""Small cases that are easily got wrong, as a reader meets them: text, claims, outcome."""

from collections import Counter

import pytest
from trap_corpus import PAGE, Trap, page, traps

from claimtrack.lang.tables.places import WITHIN
from claimtrack.wording.worded import compare


@pytest.mark.parametrize("trap", traps(), ids=lambda trap: f"{trap.lang}-{trap.name}")
def test_trap(trap: Trap) -> None:
    one, two = trap.claims()
    for a, b in ((one, two), (two, one)):
        found = compare(a, b, within=WITHIN)
        assert (found.outcome.value, found.reasons[0]) == trap.expected, found.sentence(trap.lang)


def test_eighty_traps_half_of_them_french() -> None:
    counts = Counter(trap.lang for trap in traps())
    assert counts.total() >= 80
    assert counts["fr"] == counts["en"]
    assert len({trap.name for trap in traps()}) == counts.total()


def test_every_outcome_is_among_them() -> None:
    assert len({trap.expected[0] for trap in traps()}) == 6


def test_the_page_shows_the_corpus() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
