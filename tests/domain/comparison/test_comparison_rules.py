"""One case for each gate and each rule of the table."""

from decimal import Decimal
from typing import Any

import pytest
from claims_made import claim, window

from claimtrack.domain.claim import Basis, Claim, Kind, Modality
from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.wording.worded import compare

MONDAY, TUESDAY = window("2024-03-04"), window("2024-03-05")
WEEK = window("2024-03-04", "2024-03-10")
YEAR = window("2023-01-01", "2023-12-31")


def check(a: Claim, b: Claim, outcome: Outcome, relation: Relation) -> None:
    found, back = compare(a, b), compare(b, a)
    assert (found.outcome, found.relation) == (outcome, relation), found.sentence()
    assert (back.outcome, back.relation) == (outcome, relation)


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        ({"unit": "EUR"}, {"unit": "USD"}, Relation.OTHER_UNIT),
        ({"per": "month"}, {"per": "day"}, Relation.OTHER_UNIT),
        ({"kind": Kind.STOCK}, {"kind": Kind.FLOW}, Relation.KIND),
        ({"measure": "killed"}, {"measure": "injured"}, Relation.OTHER_QUANTITY),
        ({"modality": Modality.PLANNED}, {}, Relation.FORECAST),
        ({"denominator": "district"}, {"denominator": "city"}, Relation.DENOMINATOR),
        ({"definition": "confirmed"}, {"definition": "probable"}, Relation.DEFINITION),
        ({"basis": Basis.MODEL}, {"basis": Basis.NAMED_LIST}, Relation.BASIS),
        ({"basis": Basis.SURVEY}, {"basis": Basis.MODEL}, Relation.BASIS),
        ({"population": "civilian"}, {"population": "fighter"}, Relation.OTHER_SCOPE),
        ({"population": "child"}, {"population": "woman"}, Relation.OTHER_SCOPE),
        ({"place": "paris"}, {"place": "lyon"}, Relation.OTHER_SCOPE),
        ({"window": MONDAY}, {"window": TUESDAY}, Relation.OTHER_TIME),
    ],
)
def test_gates_and_scopes(one: dict[str, Any], two: dict[str, Any], relation: Relation) -> None:
    a, b = claim(40, id="C1", **one), claim(90, id="C2", **two)
    check(a, b, Outcome.NOT_COMPARABLE, relation)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"definition": "Confirmé"}, {"definition": "confirme"}),
        ({"definition": "net"}, {}),
        ({}, {}),
    ],
    ids=["the same", "one unstated", "both unstated"],
)
def test_a_definition_keeps_apart_only_where_two_are_stated(
    one: dict[str, Any], two: dict[str, Any]
) -> None:
    a, b = claim(40, id="C1", **one), claim(90, id="C2", **two)
    check(a, b, Outcome.CONFLICT, Relation.DISAGREEMENT)
    assert compare(a, b).pair.assumed == compare(claim(40), claim(90)).pair.assumed


@pytest.mark.parametrize(
    ("one", "two", "outcome", "relation"),
    [
        (claim(40), claim(40), Outcome.AGREE, Relation.SAME_VALUE),
        (claim(40), claim(40, "about"), Outcome.AGREE, Relation.SAME_VALUE),
        (claim(40, "nearly"), claim(40, "about"), Outcome.AGREE, Relation.SAME_VALUE),
        (claim(40, "more_than"), claim(40, "more_than"), Outcome.AGREE, Relation.SAME_VALUE),
        (claim(40, "more_than"), claim(40, "at_least"), Outcome.COMPATIBLE, Relation.BOUND),
        (claim(40, "more_than"), claim(42), Outcome.COMPATIBLE, Relation.BOUND),
        (claim(40), claim(42, "about"), Outcome.COMPATIBLE, Relation.ROUNDING),
        (claim(1230), claim(1200), Outcome.COMPATIBLE, Relation.ROUNDING),
        (claim(4), claim(hedge="range", low=3, high=4), Outcome.COMPATIBLE, Relation.RANGE),
        (
            claim(hedge="range", low=8, high=10),
            claim(hedge="range", low=10, high=12),
            Outcome.COMPATIBLE,
            Relation.TOUCHING,
        ),
        (
            claim(hedge="vague", low=2000, high=9999),
            claim(3200),
            Outcome.COMPATIBLE,
            Relation.RANGE,
        ),
        (claim(10, "at_least"), claim(50, "at_least"), Outcome.TENSION, Relation.SOFT_BOUNDS),
        (claim(100, "up_to"), claim(30), Outcome.TENSION, Relation.SOFT_BOUNDS),
        (claim(40), claim(90), Outcome.CONFLICT, Relation.DISAGREEMENT),
        (claim(40, "at_most"), claim(90), Outcome.CONFLICT, Relation.DISAGREEMENT),
    ],
)
def test_arithmetic(one: Claim, two: Claim, outcome: Outcome, relation: Relation) -> None:
    check(one, two, outcome, relation)


@pytest.mark.parametrize(
    ("one", "two", "outcome"),
    [
        (claim(5, unit="km"), claim(5000, unit="m"), Outcome.AGREE),
        (claim(10, unit="mile"), claim(16, unit="km"), Outcome.AGREE),
        (claim(2, unit="month"), claim(60, unit="day"), Outcome.AGREE),
        (claim(10, unit="mile"), claim(25, unit="km"), Outcome.CONFLICT),
        (claim(2, unit="tonne"), claim(2, unit="kg"), Outcome.CONFLICT),
    ],
)
def test_units_are_converted(one: Claim, two: Claim, outcome: Outcome) -> None:
    assert compare(one, two).outcome is outcome
    if outcome is Outcome.AGREE:
        assert compare(one, two).relation is Relation.UNIT_CONVERSION


@pytest.mark.parametrize(
    ("part", "whole", "relation"),
    [
        ({"place": "east-aleppo"}, {"place": "aleppo"}, Relation.PART_OF),
        (
            {"population": "child", "measure": "killed"},
            {"population": "person", "measure": "killed"},
            Relation.PART_OF,
        ),
        ({"part_of": "C2"}, {}, Relation.PART_OF),
        (
            {"kind": Kind.FLOW, "window": MONDAY},
            {"kind": Kind.FLOW, "window": WEEK},
            Relation.SHORTER_WINDOW,
        ),
        (
            {"kind": Kind.FLOW, "window": MONDAY, "place": "lyon"},
            {"kind": Kind.FLOW, "window": WEEK, "place": "lyon"},
            Relation.SHORTER_WINDOW,
        ),
        (
            {"kind": Kind.FLOW, "window": MONDAY, "place": "east-aleppo"},
            {"kind": Kind.FLOW, "window": WEEK, "place": "aleppo"},
            Relation.PART_OF,
        ),
    ],
)
def test_parts(part: dict[str, Any], whole: dict[str, Any], relation: Relation) -> None:
    small, large = claim(30, id="C1", **part), claim(70, id="C2", **whole)
    found = compare(small, large)
    assert (found.outcome, found.relation) == (Outcome.COMPATIBLE, relation)
    assert found.residual == Interval(Decimal(40), Decimal(40))
    assert found.whole == large
    too_many = compare(claim(90, id="C1", **part), large)
    assert (too_many.outcome, too_many.relation) == (
        Outcome.CONFLICT,
        Relation.PART_EXCEEDS_WHOLE,
    )
    assert too_many.factor == Decimal("1.2")


def test_places_lie_in_one_another_as_the_caller_says() -> None:
    a, b = claim(30, id="C1", place="rennes"), claim(70, id="C2", place="france")
    assert compare(a, b).outcome is Outcome.NOT_COMPARABLE
    assert compare(a, b, within={"rennes": "france"}).relation is Relation.PART_OF


def test_a_share_of_a_part_says_nothing_of_the_whole() -> None:
    a, b = (
        claim(n, id=i, unit="percent", place=place, measure="voted", step=1)
        for n, i, place in ((80, "C1", "east-aleppo"), (60, "C2", "aleppo"))
    )
    check(a, b, Outcome.NOT_COMPARABLE, Relation.OTHER_SCOPE)


DEAD: dict[str, Any] = {"measure": "killed", "kind": Kind.FLOW, "window": MONDAY}


@pytest.mark.parametrize(
    ("speakers", "outcome", "relation"),
    [
        (("Croix-Rouge", "Croix-Rouge"), Outcome.COMPATIBLE, Relation.UPDATE),
        (("Croix-Rouge", None), Outcome.COMPATIBLE, Relation.UPDATE),
        ((None, None), Outcome.COMPATIBLE, Relation.UPDATE),
        (("Croix-Rouge", "police"), Outcome.CONFLICT, Relation.DISAGREEMENT),
    ],
)
def test_a_running_count(
    speakers: tuple[str | None, str | None], outcome: Outcome, relation: Relation
) -> None:
    """Nobody knows whose a number is that has neither source nor outlet nor article."""
    a, b = (
        claim(n, id=i, speaker=who, **DEAD)
        for n, i, who in ((27, "C1", speakers[0]), (41, "C2", speakers[1]))
    )
    check(a, b, outcome, relation)


@pytest.mark.parametrize(
    ("later", "outcome", "relation"),
    [
        ({"n": 41}, Outcome.COMPATIBLE, Relation.UPDATE),
        ({"n": 19}, Outcome.CONFLICT, Relation.CUMULATIVE_FALLS),
        ({"n": 19, "revises": True}, Outcome.CONFLICT, Relation.REVISION),
    ],
)
def test_a_toll_of_one_side_only_rises(
    later: dict[str, Any], outcome: Outcome, relation: Relation
) -> None:
    toll = DEAD | {"speaker": "Croix-Rouge"}
    first = claim(27, id="C1", said=TUESDAY.nominal, **toll)
    said = window("2024-03-06").nominal
    number = later.pop("n")
    second = claim(number, id="C2", said=said, **toll, **later)
    check(first, second, outcome, relation)


@pytest.mark.parametrize(
    ("one", "two", "outcome", "relation"),
    [
        ((28, "100000 inhabitants"), (280, "1000000 persons"), "agree", Relation.SAME_VALUE),
        ((28, "100000 inhabitants"), (350, "1000000 persons"), "conflict", Relation.DISAGREEMENT),
        ((28, "1000 births"), (28, "1000 inhabitants"), "not comparable", Relation.OTHER_UNIT),
        ((28, "household"), (28, "person"), "not comparable", Relation.OTHER_UNIT),
    ],
)
def test_rates_over_other_numbers_of_people(
    one: tuple[int, str], two: tuple[int, str], outcome: str, relation: Relation
) -> None:
    a, b = (
        claim(n, id=i, per=per, measure="killed", kind=Kind.RATE, speaker=i)
        for i, (n, per) in zip(("C1", "C2"), (one, two), strict=True)
    )
    check(a, b, Outcome(outcome), relation)


@pytest.mark.parametrize(
    ("one", "two", "outcome"),
    [
        ("mean net", "gross mean", Outcome.NOT_COMPARABLE),
        ("mean", "gross mean", Outcome.CONFLICT),
        ("median", "mean", Outcome.NOT_COMPARABLE),
        ("net", None, Outcome.CONFLICT),
    ],
)
def test_definitions_are_opposed_by_their_words(
    one: str, two: str | None, outcome: Outcome
) -> None:
    a = claim(27, id="C1", measure="cost", unit="EUR", definition=one, speaker="A")
    b = claim(41, id="C2", measure="cost", unit="EUR", definition=two, speaker="B")
    assert compare(a, b).outcome is outcome


def test_confirmed_deaths_are_a_floor_of_all_deaths() -> None:
    confirmed = claim(27, id="C1", measure="killed", definition="confirmed", speaker="A")
    check(confirmed, claim(41, id="C2", measure="killed"), Outcome.COMPATIBLE, Relation.BOUND)


TOTAL: dict[str, Any] = {"measure": "killed", "kind": Kind.CUMULATIVE, "organisation": "ministère"}


@pytest.mark.parametrize(
    ("first", "later", "outcome", "relation"),
    [
        (300, 340, Outcome.COMPATIBLE, Relation.UPDATE),
        (340, 304, Outcome.CONFLICT, Relation.CUMULATIVE_FALLS),
        (340, 340, Outcome.AGREE, Relation.SAME_VALUE),
    ],
)
def test_a_cumulative_series(first: int, later: int, outcome: Outcome, relation: Relation) -> None:
    a = claim(first, id="C1", window=window("2024-01-01", "2024-03-04"), **TOTAL)
    b = claim(later, id="C2", window=window("2024-01-01", "2024-03-05"), **TOTAL)
    check(a, b, outcome, relation)


LOSS: dict[str, Any] = {"measure": "lost", "unit": "EUR"}


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        ({"speaker": "la banque"}, {"speaker": "l’audit"}, Relation.DISAGREEMENT),
        ({"speaker": "la banque"}, {"speaker": "la banque"}, Relation.CONTRADICTS_ITSELF),
        (
            {"speaker": "la banque"},
            {"speaker": "la banque", "corrects": "C1"},
            Relation.REVISION,
        ),
        ({"speaker": "la banque"}, {}, Relation.DISAGREEMENT),
    ],
)
def test_a_fixed_quantity(one: dict[str, Any], two: dict[str, Any], relation: Relation) -> None:
    a = claim(600000000, id="C1", window=MONDAY, **LOSS, **one)
    b = claim(751000000, id="C2", window=TUESDAY, **LOSS, **two)
    check(a, b, Outcome.CONFLICT, relation)


def test_the_losses_of_two_years_are_two_quantities() -> None:
    a = claim(600, id="C1", window=YEAR, **LOSS)
    b = claim(751, id="C2", window=window("2022-01-01", "2022-12-31"), **LOSS)
    check(a, b, Outcome.NOT_COMPARABLE, Relation.OTHER_TIME)


LEVEL: dict[str, Any] = {"measure": "present", "kind": Kind.STOCK}


def test_a_stock_of_a_month_may_be_that_of_the_day() -> None:
    day, month = window("2016-10-07"), window("2016-10-01", "2016-10-31", words="octobre")
    a = claim(7000, id="C1", window=day, **LEVEL)
    check(a, claim(7000, id="C2", window=month, **LEVEL), Outcome.AGREE, Relation.SAME_VALUE)
    found = compare(a, claim(9000, id="C2", window=month, **LEVEL))
    assert found.outcome is Outcome.UNDETERMINED
    other_day = claim(9000, id="C2", window=window("2016-10-09"), **LEVEL)
    check(a, other_day, Outcome.NOT_COMPARABLE, Relation.OTHER_TIME)


def test_flows_over_windows_that_overlap_are_not_compared() -> None:
    a = claim(30, id="C1", kind=Kind.FLOW, window=window("2024-03-04", "2024-03-06"))
    b = claim(90, id="C2", kind=Kind.FLOW, window=window("2024-03-06", "2024-03-08"))
    check(a, b, Outcome.NOT_COMPARABLE, Relation.OTHER_TIME)


def test_a_named_list_is_a_floor_for_a_wider_count() -> None:
    named = claim(40, id="C1", basis=Basis.NAMED_LIST)
    check(named, claim(70, id="C2"), Outcome.COMPATIBLE, Relation.BOUND)
    check(named, claim(30, id="C2"), Outcome.CONFLICT, Relation.DISAGREEMENT)
    other_list = claim(70, id="C2", basis=Basis.NAMED_LIST)
    check(named, other_list, Outcome.CONFLICT, Relation.DISAGREEMENT)
    assert "read as a floor" in compare(named, claim(70, id="C2")).sentence("en")


def test_a_denial_contradicts_the_figure_it_denies() -> None:
    denied = claim(40, id="C1", modality=Modality.DENIED)
    check(denied, claim(40, id="C2"), Outcome.CONFLICT, Relation.DENIAL)
    check(denied, claim(90, id="C2"), Outcome.NOT_COMPARABLE, Relation.OTHER_QUANTITY)


def test_one_utterance_in_two_papers_shows_what_drifted() -> None:
    said: dict[str, Any] = {"utterance": "u1", "speaker": "le préfet"}
    a = claim(300, id="C1", counted="manifestants", **said)
    b = claim(300, "more_than", id="C2", counted="personnes", **said)
    found = compare(a, b)
    assert found.outcome is Outcome.COMPATIBLE
    assert [flag.field for flag in found.flags] == ["hedge", "label"]
    same = compare(a, claim(300, id="C2", counted="manifestants", **said))
    assert (same.relation, same.flags) == (Relation.SAME_UTTERANCE, ())


def test_a_general_word_for_people_does_not_part_two_figures() -> None:
    week: dict[str, Any] = {"population": "civilian", "window": WEEK, "measure": "left"}
    day: dict[str, Any] = {"population": "person", "window": MONDAY, "measure": "left"}
    a = claim(50, id="C1", **week)
    check(a, claim(20, id="C2", **day), Outcome.COMPATIBLE, Relation.SHORTER_WINDOW)
    # people may be more than civilians: no conflict rests on the label
    check(a, claim(90, id="C2", **day), Outcome.NOT_COMPARABLE, Relation.OTHER_SCOPE)
