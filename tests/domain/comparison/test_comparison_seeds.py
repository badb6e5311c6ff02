"""The worked examples of the comparison, each as it must come out."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from claims_made import claim, window

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.groups.residual import compare_rest
from claimtrack.domain.origins.independence import origins
from claimtrack.wording.groups import rest_sentence
from claimtrack.wording.worded import compare

SATURDAY = window("2016-12-10", words="samedi")
TWO_DAYS = window("2016-12-09", "2016-12-10", widest="2016-12-08", words="ces deux jours")


def spokesman(value: int, **fields: Any) -> Claim:
    said = {"speaker": "Igor Konachenkov", "organisation": "ministère de la Défense"}
    scope = {"place": "east-aleppo", "kind": Kind.FLOW, "article": "A1"}
    return claim(value, **{**said, **scope, **fields})


def fighters(value: int | None = None, hedge: str = "exact", **fields: Any) -> Claim:
    scope = {"population": "fighter", "place": "aleppo", "measure": "present", "kind": Kind.STOCK}
    return claim(value, hedge, **{**scope, **fields})


WHOLE = spokesman(
    50000, id="C1", population="civilian", counted="civils", text="50 000 civils", window=TWO_DAYS
)
PART = spokesman(
    20000, id="C2", population="person", counted="individus", text="20 000 individus",
    window=SATURDAY,
)  # fmt: skip
HEADLINE = claim(
    18000, "nearly", id="C3", population="civilian", place="east-aleppo", kind=Kind.FLOW,
    text="Près de 18 000 civils", window=window("2016-12-09"),
)  # fmt: skip
SURRENDERED = spokesman(
    1217, id="C4", measure="surrendered", population="fighter", text="1 217 combattants",
    window=SATURDAY,
)  # fmt: skip
UNDATED = claim(
    647, id="C5", measure="surrendered", population="fighter", place="east-aleppo",
    text="647 djihadistes",
)  # fmt: skip
AMNESTIED = claim(
    630, id="C6", measure="amnestied", population="fighter", place="east-aleppo", part_of="C5",
    text="630 amnistiés",
)  # fmt: skip


def test_a_part_of_two_days_leaves_a_rest() -> None:
    found = compare(WHOLE, PART)
    assert (found.outcome, found.relation) == (Outcome.COMPATIBLE, Relation.SHORTER_WINDOW)
    assert found.residual == Interval(Decimal(26500), Decimal(33500))
    assert found.whole == WHOLE
    assert [(flag.field, flag.a, flag.b) for flag in found.flags] == [
        ("label", "civils", "individus")
    ]
    assert "26,500 to 33,500" in found.sentence("en")
    assert "26\u202f500 à 33\u202f500" in found.sentence("fr")


def test_the_rest_depends_on_the_window() -> None:
    found = compare_rest(WHOLE, PART, HEADLINE)
    assert found.outcome is Outcome.UNDETERMINED
    assert [reading.outcome for reading in found.readings] == [
        Outcome.CONFLICT,
        Outcome.COMPATIBLE,
    ]
    assert found.deciding == "ces deux jours"
    sentence = rest_sentence(found, "en")
    assert "The window of “ces deux jours” would decide." in sentence
    assert "16,200 to 18,000 / 26,500 to 33,500" in sentence
    assert "La fenêtre de «\u00a0ces deux jours\u00a0» trancherait." in rest_sentence(found, "fr")


def test_the_rest_of_two_calendar_days_is_a_conflict() -> None:
    whole = spokesman(50000, id="C1", window=window("2016-12-09", "2016-12-10"))
    found = compare_rest(whole, PART, HEADLINE)
    assert found.outcome is Outcome.CONFLICT
    assert found.factor == Decimal("1.4")


def test_an_undated_headline_leaves_it_open() -> None:
    found = compare(SURRENDERED, UNDATED)
    assert (found.outcome, found.reasons) == (Outcome.UNDETERMINED, ("window_unknown",))
    assert {reading.ruling.outcome for reading in found.readings} == {
        Outcome.CONFLICT,
        Outcome.NOT_COMPARABLE,
    }
    assert "The date of “647 djihadistes” would decide." in found.sentence("en")
    assert "La date de «\u00a0647 djihadistes\u00a0» trancherait." in found.sentence("fr")


def test_a_headline_dated_to_the_same_day_is_a_conflict() -> None:
    dated = replace(UNDATED, window=SATURDAY)
    assert compare(SURRENDERED, dated).outcome is Outcome.CONFLICT
    nowhere = compare(SURRENDERED, replace(dated, place=None))
    assert (nowhere.outcome, nowhere.reasons) == (Outcome.UNDETERMINED, ("place_unknown",))


def test_the_amnestied_are_a_part_of_those_who_surrendered() -> None:
    found = compare(UNDATED, AMNESTIED)
    assert (found.outcome, found.relation) == (Outcome.COMPATIBLE, Relation.PART_OF)
    assert found.residual == Interval(Decimal(17), Decimal(17))


UN: dict[str, Any] = {"organisation": "Nations unies"}
RANGE = fighters(hedge="range", low=6000, high=8000, id="C7", outlet="Le Phare", **UN)


def test_a_range_and_its_upper_end_go_back_to_one_origin() -> None:
    envoy = fighters(8000, "about", id="C8", speaker="l’émissaire", outlet="Le Matin", **UN)
    found = compare(RANGE, envoy)
    assert (found.outcome, found.relation) == (Outcome.COMPATIBLE, Relation.RANGE)
    assert origins([RANGE, envoy]).origins == 1


def test_a_narrow_conflict_is_called_narrow() -> None:
    found = compare(RANGE, fighters(9000, "about", id="C9"))
    assert found.outcome is Outcome.CONFLICT
    assert found.reasons == ("disagreement", "narrow")
    assert "8,000 against 8,100" in found.sentence("en")
    assert "8\u202f000 contre 8\u202f100" in found.sentence("fr")


def test_a_rounded_figure_of_the_same_ministry() -> None:
    rounded = spokesman(
        1200, id="C10", measure="surrendered", population="fighter", window=SATURDAY,
        outlet="Le Matin", article="A2",
    )  # fmt: skip
    found = compare(SURRENDERED, rounded)
    assert (found.outcome, found.relation) == (Outcome.COMPATIBLE, Relation.ROUNDING)
    assert origins([SURRENDERED, rounded]).origins == 1


def test_one_number_of_two_wholes_is_scope_drift() -> None:
    share: dict[str, Any] = {"unit": "percent", "measure": "retaken", "step": 1}
    districts = claim(93, denominator="district", id="C1", **share)
    city = claim(93, denominator="city", id="C2", **share)
    found = compare(districts, city)
    assert (found.outcome, found.relation) == (Outcome.NOT_COMPARABLE, Relation.DENOMINATOR)
    assert [flag.field for flag in found.flags] == ["scope"]
    assert "The same number is said of two different things." in found.sentence("en")


def test_a_level_is_not_compared_with_a_running_total() -> None:
    left = claim(4000, measure="evacuated", kind=Kind.CUMULATIVE, population="fighter", id="C2")
    found = compare(fighters(8000, id="C1"), left)
    assert (found.outcome, found.relation) == (Outcome.NOT_COMPARABLE, Relation.KIND)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_sentence_ends_and_quotes_the_printed_words(lang: str) -> None:
    pairs = [(WHOLE, PART), (SURRENDERED, UNDATED), (UNDATED, AMNESTIED)]
    for a, b in pairs:
        sentence = compare(a, b).sentence(lang)
        assert a.text in sentence
        assert b.text in sentence
        assert sentence.endswith(".")
