"""What people read: numbers typeset for the language, words as printed, thresholds named."""

from decimal import Decimal

import pytest
from claims_made import claim, period, window

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.settings import Thresholds
from claimtrack.wording.why import why
from claimtrack.wording.worded import compare
from claimtrack.wording.writer import amount, interval, number, quote
from claimtrack.wording.writer import period as shown


@pytest.mark.parametrize(
    ("value", "unit", "en", "fr"),
    [
        ("50000", "person", "50,000", "50\u202f000"),
        ("2.50", "percent", "2.5%", "2,5\u202f%"),
        ("1200", "EUR", "€1,200", "1\u202f200\u202f€"),
        ("-3", "celsius", "\u22123\u202f°C", "\u22123\u202f°C"),
        ("12", "km", "12\u00a0km", "12\u00a0km"),
        ("2", "tonne", "2\u00a0tonnes", "2\u00a0tonnes"),
        ("1.5", "tonne", "1.5\u00a0tonnes", "1,5\u00a0tonne"),
        ("3", "month", "3\u00a0months", "3\u00a0mois"),
        ("3", "year", "3\u00a0years", "3\u00a0ans"),
        ("1e30", None, "1" + ",000" * 10, "1" + "\u202f000" * 10),
    ],
)
def test_amounts(value: str, unit: str | None, en: str, fr: str) -> None:
    assert amount(Decimal(value), unit, "en") == en
    assert amount(Decimal(value), unit, "fr") == fr


@pytest.mark.parametrize(
    ("low", "high", "en", "fr"),
    [
        (10, 20, "10 to 20", "10 à 20"),
        (10, 10, "10", "10"),
        (10, None, "at least 10", "au moins 10"),
        (None, 20, "at most 20", "au plus 20"),
        (None, None, "any number", "n’importe quel nombre"),
    ],
)
def test_intervals(low: int | None, high: int | None, en: str, fr: str) -> None:
    ends = (None if end is None else Decimal(end) for end in (low, high))
    bounds = Interval(*ends)
    assert interval(bounds, "person", "en") == en
    assert interval(bounds, "person", "fr") == fr


def test_quotation_marks_and_days() -> None:
    assert quote("40 morts", "fr") == "«\u00a040 morts\u00a0»"
    assert quote("40\ndead", "en") == "“40 dead”"
    assert shown(period("2024-05-01"), "fr") == "1er mai 2024"
    assert shown(period("2024-03-04", "2024-03-05"), "en") == "4 March 2024 to 5 March 2024"
    assert number(Decimal("1234.50"), "fr") == "1\u202f234,5"


CONFLICT = (
    claim(30000, id="C1", text="30 000 personnes", speaker="le syndicat"),
    claim(18000, "about", id="C2", text="quelque 18 000", outlet="Le Phare"),
)


def test_a_conflict_in_french() -> None:
    assert compare(*CONFLICT).sentence("fr") == (
        "«\u00a030 000 personnes\u00a0» (le syndicat) et «\u00a0quelque 18 000\u00a0» (Le Phare) "
        "ne peuvent être vrais tous deux : le premier engage sur 28\u202f500 à 31\u202f500, "
        "le second sur 16\u202f200 à 19\u202f800, au moins 1,4 fois d’écart. "
        "Seuils : un nombre rond vaut à 5\u202f% près au plus, "
        "«\u00a0environ\u00a0» et «\u00a0près de\u00a0» vont jusqu’à 10\u202f%."
    )


def test_a_conflict_in_english() -> None:
    assert compare(*CONFLICT).sentence("en") == (
        "“30 000 personnes” (le syndicat) and “quelque 18 000” (Le Phare) cannot both hold: "
        "the first commits to 28,500 to 31,500, the second to 16,200 to 19,800, "
        "at least 1.4 times apart. Thresholds: a round number stands for at most 5% on either "
        "side, “about” and “nearly” reach 10%."
    )


def test_changed_thresholds_are_the_ones_named() -> None:
    strict = Thresholds(rounding_cap=Decimal("0.01"))
    assert "at most 1% on either side" in compare(*CONFLICT, strict).sentence("en")


def test_a_tension_names_the_soft_threshold() -> None:
    found = compare(claim(10, "at_least", id="C1"), claim(50, "at_least", id="C2"))
    assert "“at least” is not said beyond 2 times the floor" in found.sentence("en")
    assert "au-delà de 2 fois le minimum" in found.sentence("fr")


def test_an_unnamed_claim_is_shown_by_its_number() -> None:
    bare = claim(40, id="C1", counted="fighters")
    found = compare(bare, claim(90, id="C2"))
    assert "“40 fighters” (no source)" in found.sentence("en")
    assert "(sans source)" in found.sentence("fr")


def test_other_times_are_quoted_with_their_words() -> None:
    a = claim(40, id="C1", window=window("2024-03-04", words="lundi"))
    b = claim(90, id="C2", window=window("2024-03-05", words="mardi"))
    assert "“lundi”, 4 March 2024 and “mardi”, 5 March 2024" in compare(a, b).sentence("en")


def test_the_derivation_tells_every_step() -> None:
    steps = why(*CONFLICT)
    assert [step.name for step in steps][:15] == [
        "claim", "claim", "bounds", "bounds", *["gate"] * 7, "scope", "window", "facets", "rule",
    ]  # fmt: skip
    english = "\n".join(step.sentence("en") for step in steps)
    french = "\n".join(step.sentence("fr") for step in steps)
    assert "Measure: the same (present / present)." in english
    assert "16,200 to 19,800" in english
    assert "Mesure : identique (présents / présents)." in french
    assert "rounding_cap = 0.05" in english
    assert dict(steps[-1].values)


def test_a_failed_gate_ends_the_derivation() -> None:
    steps = why(claim(40, id="C1", unit="EUR"), claim(40, id="C2", unit="USD"))
    names = [step.name for step in steps if step.name != "threshold"]
    assert names == ["claim", "claim", "bounds", "bounds", "gate", "rule", "outcome", "origins"]
    assert steps[4].sentence("fr") == "Unité : différent, rien d’autre n’est comparé (EUR / USD)."
