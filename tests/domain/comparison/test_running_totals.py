"""Rule d: running totals by sides and days, each case beside its opposite."""

from typing import Any

import pytest
from claims_made import claim, period, window

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare

RED, FIRE = {"speaker": "Croix-Rouge"}, {"speaker": "pompiers"}
OUTLET, OTHER = {"outlet": "Le Phare"}, {"outlet": "La Baie"}
NOBODY: dict[str, Any] = {}


def toll(number: int, day: int | None, who: dict[str, Any], **fields: Any) -> Claim:
    """A toll of one event, told on a day of May; ``day`` None: nobody knows when."""
    printed = None if day is None else period(f"2026-05-{day:02d}")
    given = {"measure": "killed", "place": "mara", "story": "T1", "event": "E1"}
    told: dict[str, Any] = {**given, "printed": printed, "article": f"A{number}", **who, **fields}
    return claim(number, id=f"C{number}", **told)


@pytest.mark.parametrize(
    ("one", "two", "outcome", "relation"),
    [
        # one side: rising, or of no known order, is an update; falling is a fall, or a revision
        (toll(27, 2, RED), toll(41, 3, RED), "compatible", "update"),
        (toll(27, None, RED), toll(41, 3, RED), "compatible", "update"),
        (toll(41, 2, RED), toll(27, 3, RED), "conflict", "cumulative falls"),
        (toll(41, 2, RED), toll(27, 3, RED, revises=True), "conflict", "revision"),
        (toll(41, 2, OUTLET), toll(27, 3, OUTLET), "conflict", "cumulative falls"),
        (toll(41, 2, OUTLET), toll(52, 3, OUTLET), "compatible", "update"),
        # people missing are found
        (
            toll(41, 2, RED, measure="missing"),
            toll(27, 3, RED, measure="missing"),
            "compatible",
            "update",
        ),
        # two sides of about the same day are rivals, however they grew
        (toll(27, 2, RED), toll(41, 2, FIRE), "conflict", "disagreement"),
        (toll(27, 2, RED), toll(41, 3, FIRE), "conflict", "disagreement"),
        (toll(27, 2, RED), toll(41, 5, FIRE), "undetermined", "unknown"),
        # a total only grows: the later one below the earlier one contradicts it on any day
        (toll(41, 2, RED), toll(27, 5, FIRE), "conflict", "disagreement"),
        # a number without a source is its outlet's own
        (toll(27, 2, OUTLET), toll(41, 2, FIRE), "conflict", "disagreement"),
        (toll(27, 2, OUTLET), toll(41, 2, OTHER), "conflict", "disagreement"),
        # nobody knows whose it is that the text gives to somebody unnamed
        (toll(27, 2, {"source_level": "stated"}), toll(41, 2, FIRE), "compatible", "update"),
        # equal and meeting totals hold on any days
        (toll(41, 2, RED), toll(41, 5, FIRE), "agree", "same value"),
    ],
)
def test_tolls(one: Claim, two: Claim, outcome: str, relation: str) -> None:
    found, back = compare(one, two), compare(two, one)
    assert (found.outcome, found.relation) == (outcome, relation)
    assert (back.outcome, back.relation) == (outcome, relation)


def test_what_growth_could_explain_says_so() -> None:
    found = compare(toll(27, 2, RED), toll(41, 5, FIRE))
    assert found.reasons == ("growth_possible",)


def crowd(number: int, day: int, who: dict[str, Any], **fields: Any) -> Claim:
    return toll(number, day, who, measure="demonstrated", **fields)


def test_a_crowd_has_its_own_day() -> None:
    saturday, before = window("2026-05-02"), window("2026-04-25")
    one = crowd(27, 2, RED, window=saturday)
    rival = crowd(41, 3, FIRE, window=saturday)
    assert compare(one, rival).outcome == "conflict"
    other = compare(one, crowd(41, 3, FIRE, window=before))
    assert (other.outcome, other.relation) == ("not comparable", "other time")


def test_days_to_which_two_totals_run_make_no_part_and_whole() -> None:
    day, two_days = window("2026-05-02"), window("2026-05-02", "2026-05-03")
    found = compare(toll(27, 2, RED, window=day), toll(41, 3, RED, window=two_days))
    assert found.relation == "update"
    year = window("2026-01-01", "2026-12-31")
    assert compare(toll(27, 2, RED, window=day), toll(41, 3, RED, window=year)).relation == (
        "shorter window"
    )


def test_two_events_are_not_compared() -> None:
    found = compare(toll(27, 2, RED), toll(41, 2, FIRE, event="E2"))
    assert (found.outcome, found.relation) == ("not comparable", "other event")
    assert compare(toll(27, 2, RED), toll(41, 2, FIRE, story="T2")).relation == "other event"
    assert compare(toll(27, 2, RED), toll(41, 2, FIRE, event=None)).outcome == "conflict"
