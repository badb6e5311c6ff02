from dataclasses import fields
from decimal import Decimal

import pytest
from claims_made import claim, window

from claimtrack.domain.claim import Basis, Claim, Kind, Modality
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.pair import make_side
from claimtrack.domain.quantity import Hedge
from claimtrack.settings import Thresholds
from claimtrack.wording.derivation import Step, row
from claimtrack.wording.language import CODES, derivation_lines
from claimtrack.wording.why import explained, why
from claimtrack.wording.workings import workings

SATURDAY, SUNDAY = window("2020-05-02"), window("2020-05-03")
WEEKEND = window("2020-05-02", "2020-05-03")


def named(steps: tuple[Step, ...], name: str) -> list[Step]:
    return [step for step in steps if step.name == name]


@pytest.mark.parametrize(
    ("made", "english", "french"),
    [
        (claim(50000), "4 zeros, h = min(5,000, 5% of 50,000 = 2,500) = 2,500; 50,000 ± h",
         "4 zéros, h = min(5 000 ; 5 % de 50 000 = 2 500) = 2 500 ; 50 000 ± h"),
        (claim(1217), "fewer than 2 zeros, h = 0; 1,217 ± h",
         "moins de 2 zéros, h = 0 ; 1 217 ± h"),
        (claim(18000, "nearly"), "w = max(h, 10% of 18,000) = 1,800; 18,000 − w to 18,000",
         "w = max(h ; 10 % de 18 000) = 1 800 ; de 18 000 − w à 18 000"),
        (claim(93, unit="percent", step="1"), "the last digit printed is worth 1, h = 0.5",
         "le dernier chiffre imprimé vaut 1, h = 0,5"),
        (claim(1120000, step=10000), "digit is worth 10,000, h = min(5,000, 5% of 1,120,000",
         "son dernier chiffre vaut 10 000, h = min(5 000 ; 5 % de 1 120 000"),
        (claim(27, "at_least"), "from 27 up, a reader stops at 2 × 27",
         "à partir de 27, un lecteur s’arrête à 2 × 27"),
        (claim(500, "more_than"), "; from 500 up, a reader stops at 500 + max(2h, 25% of 500)",
         " ; à partir de 500, un lecteur s’arrête à 500 + max(2h ; 25 % de 500)"),
        (claim(5000, "less_than"), "up to 5,000, a reader starts at 50% of it",
         "jusqu’à 5 000, un lecteur commence à 50 % de cela"),
        (claim(None, "range", 6000, 8000), "the two ends as printed", "telles qu’imprimées"),
        (claim(None, "vague", 20, 99), "what such words can stand for", "de tels mots"),
        (claim(None, "vague"), "no number can be read", "aucun nombre ne s’y lit"),
    ],
)  # fmt: skip
def test_a_number_worked_out(made: Claim, english: str, french: str) -> None:
    side = make_side(made, made, made.unit, Thresholds())
    assert english in workings(side, made.unit, Thresholds(), "en")
    plain = workings(side, made.unit, Thresholds(), "fr").replace("\u202f", " ")
    assert french in plain.replace("\u00a0", " ")


def test_conversion_and_a_floor_are_said() -> None:
    steps = why(
        claim(10, id="C1", unit="mile", measure=None),
        claim(16, id="C2", unit="km", measure=None),
    )
    one, two = named(steps, "bounds")
    assert "× 1,609.344 from mile" in one.sentence("en")
    assert "from km" in two.sentence("en")
    bodies = claim(40, id="C3", measure="killed", basis=Basis.BODIES)
    floored = named(why(bodies, claim(90, id="C4", measure="killed")), "bounds")[0]
    assert "upper end is open" in floored.sentence("en")
    assert "borne haute est donc ouverte" in floored.sentence("fr")


@pytest.mark.parametrize(
    ("a", "b", "letter"),
    [
        (claim(40, id="C1"), claim(40, id="C2"), "a"),
        (claim(40, id="C1", window=SATURDAY, measure="left"),
         claim(90, id="C2", window=WEEKEND, measure="left"), "c"),
        (claim(40, id="C1", window=SATURDAY, measure="left"),
         claim(30, id="C2", window=WEEKEND, measure="left"), "c"),
        (claim(40, id="C1", measure="killed", speaker="le maire"),
         claim(90, id="C2", measure="killed", speaker="le maire"), "d"),
        (claim(40, id="C1", kind=Kind.CUMULATIVE, measure="killed", window=SATURDAY),
         claim(30, id="C2", kind=Kind.CUMULATIVE, measure="killed", window=SUNDAY), "d"),
        (claim(400, id="C1", measure="cost", unit="EUR", speaker="a"),
         claim(900, id="C2", measure="cost", unit="EUR", speaker="b"), "e"),
        (claim(40, id="C1", place="mara"), claim(90, id="C2", place="alep"), "f"),
        (claim(40, id="C1", window=SATURDAY), claim(90, id="C2", window=SUNDAY), "f"),
        (claim(40, id="C1", speaker="a"), claim(90, id="C2", speaker="b"), "g"),
        (claim(40, id="C1", modality=Modality.DENIED), claim(40, id="C2"), "denial"),
        (claim(40, id="C1", unit="EUR"), claim(40, id="C2", unit="USD"), "gate"),
        (claim(40, id="C1", measure="left", window=SATURDAY),
         claim(90, id="C2", measure="left"), "open"),
    ],
)  # fmt: skip
def test_the_row_that_decided_is_named(a: Claim, b: Claim, letter: str) -> None:
    (rule,) = named(why(a, b), "rule")
    assert rule.sentence("en").startswith(derivation_lines("en").rows[letter][0] + ":")
    assert rule.sentence("fr").startswith(derivation_lines("fr").rows[letter][0] + " :")


def test_every_reading_of_the_time_is_shown_with_its_relation_and_row() -> None:
    two_days = window("2020-05-02", "2020-05-03", widest="2020-05-01", words="deux jours")
    steps = why(
        claim(18, id="C1", measure="left", window=two_days),
        claim(30, id="C2", measure="left", window=window("2020-05-01", "2020-05-01")),
    )
    readings = named(steps, "window")
    assert len(readings) == 2
    assert "row f: not comparable" in readings[0].sentence("en")
    assert "row c: conflict" in readings[1].sentence("en")
    assert dict(readings[1].values)["lie"].startswith("(both begin together")


def test_residual_and_factor_are_worked_out() -> None:
    whole = claim(50000, id="C1", measure="left", window=WEEKEND)
    part = claim(20000, id="C2", measure="left", window=SATURDAY)
    (left,) = named(why(whole, part), "residual")
    assert (
        left.sentence("en")
        == "Left for the rest: 47,500 − 21,000 to 52,500 − 19,000 = 26,500 to 33,500."
    )
    (factor,) = named(
        why(claim(40, id="C1", speaker="a"), claim(90, id="C2", speaker="b")), "factor"
    )
    assert factor.sentence("en") == "Nearest ends: 90 / 40 = 2.2 times apart at least."
    open_whole = claim(30, "at_least", id="C1", measure="left", window=WEEKEND)
    (left,) = named(
        why(open_whole, claim(20, id="C2", measure="left", window=SATURDAY)), "residual"
    )
    assert "∞" in left.sentence("en")


@pytest.mark.parametrize(
    ("a", "b", "text"),
    [
        ({"speaker": "Paul Roy"}, {"speaker": "Paul Roy"}, "both go back to one (Paul Roy)"),
        ({"speaker": "Paul Roy"}, {"speaker": "Anna Bell"}, "two (Paul Roy; Anna Bell)"),
        ({"agency": "avec agences"}, {"speaker": "Anna Bell"}, "Anna Bell"),
        ({}, {"speaker": "Anna Bell"}, "that of C1 is not known"),
    ],
)  # fmt: skip
def test_origins(a: dict[str, str], b: dict[str, str], text: str) -> None:
    (origins,) = named(why(claim(4, id="C1", **a), claim(4, id="C2", **b)), "origins")
    assert text in origins.sentence("en")


def test_only_the_thresholds_used_are_listed_with_their_reason() -> None:
    used = named(why(claim(40, id="C1"), claim(27, "at_least", id="C2")), "threshold")
    assert [dict(step.values)["name"] for step in used] == [
        "rounding_zeros", "rounding_cap", "at_least_soft",
    ]  # fmt: skip
    changed = why(claim(4000), claim(9000), Thresholds(rounding_cap=Decimal("0.02")))
    assert any("rounding_cap = 0.02" in step.sentence("en") for step in changed)
    assert any("rounding_cap = 0,02" in step.sentence("fr") for step in changed)


def test_every_threshold_has_a_reason_and_every_table_both_languages() -> None:
    names = {item.name for item in fields(Thresholds)}
    for lang in CODES:
        table = derivation_lines(lang)
        assert set(table.reasons) == names
        assert {hedge.value for hedge in Hedge} <= set(table.workings)


def test_the_same_value_of_one_utterance_is_row_a() -> None:
    found = compare(claim(40, id="C1", utterance="u"), claim(40, id="C2", utterance="u"))
    (window_step,) = named(explained(found), "window")
    assert "row a" in window_step.sentence("en")
    assert found.outcome is Outcome.AGREE
    assert row(found.pair, found.readings[0].ruling) == "a"
