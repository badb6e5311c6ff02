"""Findings of one figure: what is told, in which order, whatever the order of the claims."""

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from claims_made import claim, period, quantity, window

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.figure import CountedThing
from claimtrack.domain.groups import grades
from claimtrack.domain.groups.findings import Finding, findings
from claimtrack.domain.groups.grades import Grade
from claimtrack.locale.messages import word

POLICE = {"speaker": "police", "organisation": "police"}
UNION = {"speaker": "the union", "organisation": "the union"}


def crowd(name: str, value: int, **fields: Any) -> Claim:
    told: dict[str, Any] = {
        "measure": "demonstrated",
        "window": window("2026-03-04"),
        "place": "lyon",
        "figure": "crowd",
        "story": "T1",
        **fields,
    }
    return claim(value, id=name, **told)


def told(found: tuple[Finding, ...]) -> list[tuple[object, ...]]:
    return [(each.a, each.b, each.outcome, each.grade) for each in found]


def test_two_sides_are_one_finding_with_its_claims_and_origins() -> None:
    found = findings(
        [
            crowd("C1", 200, outlet="One", printed=period("2026-03-04"), **POLICE),
            crowd("C2", 2000, outlet="One", printed=period("2026-03-04"), **UNION),
            crowd("C3", 2000, outlet="Two", printed=period("2026-03-05"), **UNION),
        ]
    )
    (first,) = (each for each in found if each.is_listed)
    assert (first.a, first.b) == (("C1",), ("C2", "C3"))
    assert (first.figure, first.story) == ("crowd", "T1")
    assert (first.origins_a, first.origins_b) == (1, 1)
    assert first.latest is not None
    assert first.latest.isoformat() == "2026-03-05"
    assert first.outcome is Outcome.CONFLICT


def test_claims_that_can_all_hold_make_no_finding() -> None:
    assert findings([crowd("C1", 200, **POLICE), crowd("C2", 200, **UNION)]) == ()


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_the_claims_changes_nothing(order: tuple[int, ...]) -> None:
    claims = [crowd("C1", 200, **POLICE), crowd("C2", 2000, **UNION), crowd("C10", 900)]
    assert told(findings([claims[at] for at in order])) == told(findings(claims))


def test_named_sides_come_before_a_figure_without_a_source() -> None:
    found = findings([crowd("C1", 900), crowd("C2", 200, **POLICE), crowd("C3", 2000, **UNION)])
    assert (found[0].a, found[0].b) == (("C2",), ("C3",))
    assert found[0].grade is Grade.A
    assert all(each.grade is Grade.C for each in found[1:])


@pytest.mark.parametrize(
    ("other", "grade", "reason"),
    [
        ({"value": 200}, Grade.A, "named_sides"),
        ({"value": None, "hedge": "vague", "low": 2000, "high": 9999}, Grade.C, "vague"),
        ({"value": 1}, Grade.C, "one_case"),
    ],
)
def test_what_is_no_count_of_all_is_graded_last(
    other: dict[str, Any], grade: Grade, reason: str
) -> None:
    one = crowd("C1", 20, article="A1", printed=period("2026-03-04"), **POLICE)
    two = replace(
        crowd("C2", 0, article="A2", printed=period("2026-03-04"), **UNION),
        quantity=quantity(**other),
    )
    (found,) = findings([one, two])
    assert found.grade is grade
    assert reason in found.reasons


@pytest.mark.parametrize(
    ("measure", "day", "listed"),
    [
        ("arrested", "2026-03-04", False),
        ("arrested", "2026-03-05", True),
        ("demonstrated", "2026-03-04", True),
    ],
)
def test_an_undated_number_may_be_of_the_night_before(measure: str, day: str, listed: bool) -> None:
    """Six on Wednesday; 47, printed that Wednesday, may be those of Tuesday."""
    dated = crowd("C1", 6, article="A1", printed=period("2026-03-05"), measure=measure, **POLICE)
    undated = crowd(
        "C2", 47, article="A2", printed=period(day), measure=measure, window=None, **UNION
    )
    assert any(each.is_listed for each in findings([dated, undated])) is listed


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_every_reason_of_a_grade_has_its_words(lang: str) -> None:
    codes = [code for code, _ in grades._WEAK]
    assert [code for code in codes if word(lang, code, "grade") == code] == []


@pytest.mark.parametrize(
    ("fields", "grade"),
    [
        ({"value": 204}, Grade.B),
        ({"value": 120}, Grade.C),
        ({"value": 204, "article": "A1"}, None),
    ],
    ids=["near", "far", "one text"],
)
def test_two_outlets_nearly_alike_count_one_thing(
    fields: dict[str, Any], grade: Grade | None
) -> None:
    """205 delegations in one paper, 204 in another."""
    thing = CountedThing(head="delegation", known=True)
    told: dict[str, Any] = {"measure": None, "unit": "delegation", "thing": thing, "window": None}
    one = crowd("C1", 205, article="A1", **told)
    two = crowd("C2", fields.pop("value"), **{"article": "A2", **fields}, **told)
    found = [each for each in findings([one, two]) if each.is_listed]
    assert [each.grade for each in found] == ([grade] if grade else [])


def test_a_place_of_the_passage_dates_no_crowd() -> None:
    one = crowd("C1", 200, article="A1", place_level=Level.PASSAGE, **POLICE)
    two = crowd("C2", 2000, article="A2", **UNION)
    assert [each.grade for each in findings([one, two])] == [Grade.C]
    stated = replace(one, place_level=Level.STATED)
    assert [each.grade for each in findings([stated, two])] == [Grade.A]
