"""Grades of findings with their reasons, and likely slips, each case beside its opposite."""

from typing import Any

import pytest
from claims_made import claim, period, window
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.groups.findings import findings
from claimtrack.domain.groups.grades import graded
from claimtrack.domain.groups.slips import Slip, slip
from claimtrack.locale.messages import languages, word

DAY = period("2026-05-02")
POLICE, UNION = {"speaker": "police"}, {"speaker": "dockers’ union"}
OUTLET: dict[str, Any] = {"outlet": "Le Phare"}
OTHER: dict[str, Any] = {"outlet": "La Baie"}
FAR = {"place_level": Level.ARTICLE}
GAVE_UP = {"measure": "surrendered"}
"""What does not recur from day to day, nor grow."""
SATURDAY = {"window": window("2026-05-02"), "window_level": Level.STATED}


def crowd(number: float | str, name: str, *told: dict[str, Any], **fields: Any) -> Claim:
    all_told: dict[str, Any] = {
        "measure": "demonstrated", "place": "mara", "story": "T1", "figure": "crowd",
        "printed": DAY, "article": f"A{name[1:]}",
    }  # fmt: skip
    for each in (*told, fields):
        all_told |= each
    return claim(number, id=name, **all_told)


@pytest.mark.parametrize(
    ("one", "other", "number", "grade", "reason"),
    [
        ((POLICE, SATURDAY), (UNION, SATURDAY), 2000, "A", "named_sides"),
        ((POLICE,), (UNION,), 2000, "B", "inherited_time"),
        ((POLICE, SATURDAY), (UNION, SATURDAY, FAR), 2000, "C", "loose"),
        (
            (POLICE, SATURDAY, GAVE_UP),
            (UNION, SATURDAY, FAR, GAVE_UP),
            2000,
            "B",
            "inherited_place",
        ),
        ((POLICE, SATURDAY), (OUTLET, SATURDAY), 2000, "C", "own_of_total"),
        ((POLICE, SATURDAY, GAVE_UP), (OUTLET, SATURDAY, GAVE_UP), 2000, "B", "own_side"),
        ((OUTLET, SATURDAY), (OTHER, SATURDAY), 2000, "C", "unsourced"),
        ((POLICE, SATURDAY), (UNION, SATURDAY), 1, "C", "one_case"),
    ],
)
def test_grades(one: Any, other: Any, number: int, grade: str, reason: str) -> None:
    found = graded(compare(crowd(300, "C1", *one), crowd(number, "C2", *other)))
    assert found[0] == grade
    assert reason in found[1]


def test_rivals_of_one_sentence_come_first() -> None:
    text = {"article": "A9", "source_level": Level.STATED, "place_level": Level.PASSAGE}
    found = findings(
        [
            crowd(300, "C1", POLICE, text, offset=100),
            crowd(2000, "C2", UNION, text, offset=150),
            crowd(5000, "C3", {"speaker": "Anna Bell"}),
        ]
    )
    assert (found[0].a, found[0].b, found[0].grade) == (("C1",), ("C2",), "A")
    assert found[0].reasons[0] == "beside"
    assert {each.grade for each in found[1:] if each.is_listed} == {"C"}


def test_a_text_that_gives_several_numbers_is_graded_last() -> None:
    text = {"article": "A9", "speaker": "police", "source_level": Level.STATED}
    several = [crowd(300, "C1", text, offset=100), crowd(900, "C2", text, offset=3000)]
    found = findings([*several, crowd(5000, "C3", UNION)])
    assert {each.grade for each in found if each.is_listed} == {"C"}
    assert all("several_in_text" in each.reasons for each in found if each.is_listed)
    alone = findings([several[0], crowd(5000, "C3", UNION)])
    assert [each.grade for each in alone] == ["B"]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (1217, 1271, Slip.TRANSPOSED),
        (1217, 1721, None),
        (14, 41, Slip.TRANSPOSED),
        (127, 1270, Slip.TIMES_10),
        (200, 2000, None),
        (18, 18000, Slip.TIMES_1000),
        (5, 5000, None),
        (2_000_000, 2_000_000_000, Slip.SCALE_WORD),
        (3_000_000_000, 3_000_000_000_000, Slip.SCALE_WORD),
        (2_000_000, 3_000_000_000, None),
        (31, 44, None),
        ("3.5", 35, Slip.TIMES_10),
    ],
)
def test_slips(one: float | str, other: float, found: Slip | None) -> None:
    pair = compare(crowd(one, "C1", POLICE), crowd(other, "C2", UNION)).pair
    assert slip(pair) is found


@pytest.mark.parametrize("lang", languages())
def test_each_slip_has_its_words(lang: str) -> None:
    words = {word(lang, each.value, "slip") for each in Slip}
    assert len(words) == len(Slip)
    assert words.isdisjoint({each.value for each in Slip})


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_slip_is_one_from_either_side(one: int, other: int) -> None:
    pair = compare(crowd(one, "C1", POLICE), crowd(other, "C2", UNION)).pair
    back = compare(crowd(other, "C2", UNION), crowd(one, "C1", POLICE)).pair
    assert slip(pair) is slip(back)
