import pytest

from claimtrack.domain.containment import PART_OF
from claimtrack.domain.measure import MEASURES
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.measures import MeasureTable
from claimtrack.services.lookup.meanings import Meaning, meaning, thing_of


@pytest.mark.parametrize(
    ("one", "other", "measure"),
    [
        ("deaths", "morts", "killed"),
        ("killed", "tués", "killed"),
        ("injured", "blessés", "injured"),
        ("arrests", "arrestations", "arrested"),
        ("strike", "grève", "on-strike"),
        ("displaced", "déplacés", "displaced"),
        ("marchers", "manifestants", "demonstrated"),
    ],
)
def test_a_word_of_either_language_means_one_measure(one: str, other: str, measure: str) -> None:
    assert measure in meaning(one).measures
    assert measure in meaning(other).measures


@pytest.mark.parametrize(
    ("one", "other"), [("hospitals", "hôpitaux"), ("SHIPS", "navires"), ("schools", "écoles")]
)
def test_things_meet_and_are_found_in_claims(one: str, other: str) -> None:
    assert meaning(one).things == meaning(other).things
    assert thing_of(f"{other} détruits") in meaning(one).things


@pytest.mark.parametrize(
    ("one", "other"), [("fighters", "combattants"), ("children", "ENFANTS"), ("eleves", "pupils")]
)
def test_populations_meet(one: str, other: str) -> None:
    assert meaning(one).populations & meaning(other).populations


@pytest.mark.parametrize(
    "word", ["", "  ", "left-mara", "50 000", "personnes tuées", "people", "xyz"]
)
def test_what_names_no_kind_of_figure(word: str) -> None:
    found = meaning(word)
    assert found == Meaning()


def test_ids_are_known() -> None:
    for code in CODES:
        pack = table(code, "measures", MeasureTable)
        for word in pack.populations:
            assert meaning(word).populations <= set(PART_OF) | {"person"}
        for name, _ in pack.measures:
            assert name in MEASURES
