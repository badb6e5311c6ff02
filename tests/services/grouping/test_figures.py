"""Which claims are of one figure, and what it is called."""

import pytest

from claimtrack.domain.claim import Claim
from claimtrack.domain.groups.claim_event import usual_places
from claimtrack.domain.quantity import Quantity
from claimtrack.services.grouping.figures import (
    figure_name,
    figures,
    named_slug,
)
from claimtrack.store.read.claims import Outline


def outline(
    number: int,
    article: int = 1,
    measure: str | None = "left",
    place: str | None = None,
    part_of: str | None = None,
) -> Outline:
    """A claim that some people left, unless told otherwise."""
    claim = Claim(
        id=f"C{number}",
        article=f"A{article}",
        quantity=Quantity(value=None, low=None, high=None),
        unit="person" if measure else None,
        measure=measure,
        place=place,
        part_of=part_of,
    )
    return Outline(number=number, facts=claim, snapshot=article, chrome=None)


def grouped(*rows: Outline) -> dict[str, list[int]]:
    return {one.slug: [row.number for row in one.claims] for one in figures(rows)}


GROUPS = {
    "one place": (
        [outline(1, place="porto"), outline(2, place="porto")],
        {"left-porto": [1, 2]},
    ),
    "two places": (
        [outline(1, place="porto"), outline(2, place="braga")],
        {"left-porto": [1], "left-braga": [2]},
    ),
    "a quarter of the sky is a part of the place": (
        [outline(1, place="porto"), outline(2, place="east-porto")],
        {"left-porto": [1, 2]},
    ),
    "all of one quarter": (
        [outline(1, place="east-porto"), outline(2, place="east-porto")],
        {"left-east-porto": [1, 2]},
    ),
    "no place: that of its article": (
        [outline(1, place="porto"), outline(2), outline(3, article=2, place="braga")],
        {"left-porto": [1, 2], "left-braga": [3]},
    ),
    "no place in its article: that of most": (
        [outline(1, place="porto"), outline(2, article=2)],
        {"left-porto": [1, 2]},
    ),
    "two places as often: none": (
        [outline(1, place="porto"), outline(2, place="braga"), outline(3)],
        {"left-porto": [1], "left-braga": [2], "left": [3]},
    ),
    "two measures": (
        [outline(1, place="porto"), outline(2, measure="killed", place="porto")],
        {"left-porto": [1], "killed-porto": [2]},
    ),
    "nothing known: a figure of its own": (
        [outline(1, measure=None), outline(2, measure=None)],
        {"c1": [1], "c2": [2]},
    ),
    "no claims": ([], {}),
}


@pytest.mark.parametrize(("rows", "expected"), GROUPS.values(), ids=GROUPS)
def test_claims_of_one_figure(rows: list[Outline], expected: dict[str, list[int]]) -> None:
    assert grouped(*rows) == expected


def test_each_claim_is_told_its_figure_and_nothing_else_changes() -> None:
    (one,) = figures([outline(1, place="porto")])
    (row,) = one.claims
    assert row.facts.figure == one.slug == "left-porto"
    assert row.in_figure(None) == outline(1, place="porto")


def test_a_declared_part_stands_beside_the_figure_of_its_whole() -> None:
    whole = outline(1, place="porto")
    part = outline(2, measure="injured", place="porto", part_of="C1")
    inside = outline(3, place="porto", part_of="C1")
    found = {one.slug: [row.number for row in one.parts] for one in figures([whole, part, inside])}
    assert found == {"left-porto": [2, 3], "injured-porto": [], "left-porto-2": []}


@pytest.mark.parametrize(
    ("places", "name"),
    [
        (["east-porto"], "left-east-porto"),
        (["east-porto", "porto"], "left-porto"),
        ([], "left-porto"),
    ],
    ids=["the only one", "the one around them", "of none"],
)
def test_named_after_the_place_that_all_share(places: list[str], name: str) -> None:
    assert figure_name("left", "porto", places) == name
    assert figure_name("left", "porto", [*places, None]) == name


def test_the_usual_place_is_the_commonest_or_none() -> None:
    rows = [("A1", "left", "porto"), ("A1", "left", "porto"), ("A2", "left", "braga")]
    usual = usual_places([*rows, ("A2", None, "faro"), ("A2", "left", None)])
    assert usual == {("A1", "left"): "porto", ("A2", "left"): "braga", (None, "left"): "porto"}
    assert not usual_places([*rows, rows[2]])[None, "left"]


@pytest.mark.parametrize(
    ("counted", "unit", "slug"),
    [("€5 of debt", "EUR", None), ("boats sunk", None, "boats"), ("", None, None)],
    ids=["digits name nothing", "the noun counted", "no words"],
)
def test_named_by_the_noun_where_no_measure_is_known(
    counted: str, unit: str | None, slug: str | None
) -> None:
    assert named_slug(None, None, None, unit, counted) == slug
