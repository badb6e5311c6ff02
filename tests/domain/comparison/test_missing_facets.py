"""Rule 0: what is only assumed never makes a conflict; the thing missing is named."""

from typing import Any

import pytest
from claims_made import claim, period

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.record import changed
from claimtrack.lang.counted_nouns import with_thing

DAY = period("2026-05-02")
RIVALS = ({"speaker": "Croix-Rouge", "article": "A1"}, {"speaker": "pompiers", "article": "A2"})


def two(**fields: Any) -> tuple[Claim, Claim]:
    """Two rivals' numbers of one thing; a pair of values for a field gives one to each."""
    given = {
        "measure": "killed",
        "place": "mara",
        "story": "T1",
        "printed": DAY,
        "thing": None,
        **fields,
    }

    def one(at: int) -> dict[str, Any]:
        return {name: v[at] if isinstance(v, tuple) else v for name, v in given.items()}

    numbers = ((300, "C1"), (510, "C2"))
    return tuple(  # type: ignore[return-value]
        with_thing(claim(n, id=name, **RIVALS[at], **one(at)))
        for at, (n, name) in enumerate(numbers)
    )


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({}, None),
        ({"place_level": (Level.STATED, Level.ARTICLE)}, None),
        ({"place": ("mara", None)}, "place_unknown"),
        ({"place_level": (Level.STATED, Level.ASSUMED)}, "place_unknown"),
        ({"measure": ("killed", None)}, "measure_unknown"),
        ({"measure": "cost", "unit": "EUR", "counted": ("pont neuf", "contrat")}, "counted"),
        ({"measure": "seats", "unit": "seat", "counted": "sièges"}, "counted_unknown"),
        ({"measure": None, "counted": "personnes", "population": "person"}, "measure_unknown"),
        ({"measure": "voted", "unit": "percent", "denominator": ("voter", None)}, "counted"),
        ({"measure": "unemployment", "unit": "percent"}, None),
        ({"printed": (DAY, period("2026-05-20")), "measure": "injured"}, "growth_possible"),
        ({"measure": "on-strike", "printed": (DAY, None)}, "time_unknown"),
    ],
)
def test_a_conflict_rests_on_what_is_told(fields: dict[str, Any], missing: str | None) -> None:
    found = compare(*two(**fields))
    if missing is None:
        assert found.outcome == "conflict"
    else:
        assert found.outcome == "undetermined"
        assert found.reasons[0].startswith(missing)


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        ("drones marins", "sea drones", "conflict"),
        ("drones marins", "drones aéreos", "not comparable"),
        ("sea drones", "drones aéreos", "not comparable"),
        ("sea drones", "naval drones", "conflict"),
    ],
)
def test_one_thing_in_any_language(one: str, other: str, outcome: str) -> None:
    found = compare(*two(measure="destroyed", unit="drone", counted=(one, other)))
    assert found.outcome == outcome


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("blessés", "blessés graves"),
        ("injured people", "seriously injured people"),
        ("heridos", "heridos graves"),
    ],
)
def test_the_serious_injured_are_a_part(whole: str, part: str) -> None:
    found = compare(*two(measure="injured", counted=(part, whole)))
    assert (found.outcome, found.relation) == ("compatible", "part of")
    above = compare(*two(measure="injured", counted=(whole, part)))
    assert (above.outcome, above.reasons) == ("undetermined", ("counted_unknown",))


def in_one_text(**fields: Any) -> Any:
    given = {"article": "A1", "offset": (100, 160), "source_level": Level.STATED, **fields}
    one, other = two()
    values = [
        {name: v[at] if isinstance(v, tuple) else v for name, v in given.items()} for at in (0, 1)
    ]
    return compare(changed(one, **values[0]), changed(other, **values[1]))


def test_one_text_gives_two_numbers_only_as_those_of_two_named_sources() -> None:
    assert in_one_text().outcome == "conflict"
    assert in_one_text(
        speaker=("Croix-Rouge", None), source_level=(Level.STATED, None)
    ).reasons == ("one_text",)
    assert in_one_text(source_level=(Level.STATED, Level.PASSAGE)).reasons == ("one_text",)
    elided = in_one_text(place=("mara", None))
    assert elided.outcome == "conflict"


def test_a_person_vouches_for_a_figure() -> None:
    one, other = two(place=("mara", None), measure="cost", unit="EUR", figure="f")
    assert compare(one, other).outcome == "undetermined"
    one, other = two(place=("mara", None), measure="cost", unit="EUR", figure="f", settled=True)
    assert compare(one, other).outcome == "conflict"


def test_sums_beyond_belief_apart_are_of_two_things() -> None:
    price, budget = two(measure="damage", unit="EUR")
    huge = changed(budget, quantity=claim(9_000_000_000).quantity)
    found = compare(price, huge)
    assert (found.outcome, found.reasons) == ("undetermined", ("counted_unknown",))
