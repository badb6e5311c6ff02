"""Which claims are of one figure, by what each of them tells."""

from decimal import Decimal
from itertools import permutations

import pytest

from claimtrack.domain.claim import Claim
from claimtrack.domain.groups.figure_key import FigureKey, figure_key, settled
from claimtrack.domain.quantity import Quantity
from claimtrack.lang.counted_nouns import counted_thing

UNKNOWN = Quantity(value=None, low=None, high=None)


def key(**facts: object) -> FigureKey | None:
    """The key of a claim of story "Y1" with these facts."""
    claim = Claim(**{"quantity": UNKNOWN, "story": "Y1", **facts})  # type: ignore[arg-type]
    return figure_key(claim, None, counted_thing(claim.counted))


def crowd(counted: str, **facts: object) -> FigureKey | None:
    return key(counted=counted, unit="person", measure="demonstrated", **facts)


def hurt(counted: str, **facts: object) -> FigureKey | None:
    return key(counted=counted, unit="person", measure="injured", **facts)


SAME = {
    "a crowd, fr": (crowd("manifestants", population="demonstrator"), crowd("participants")),
    "a crowd, en": (crowd("protesters", population="demonstrator"), crowd("people")),
    "a crowd, es": (crowd("manifestantes", population="demonstrator"), crowd("personas")),
    "across languages": (crowd("marcheurs"), crowd("marchers")),
    "soldiers sent, and there": (
        key(counted="soldats", unit="person", population="soldier", measure="deployed"),
        key(counted="troops", unit="person", population="soldier", measure="present"),
    ),
    "seriously injured": (hurt("blessés graves"), hurt("heridos graves")),
    "drones": (
        key(counted="drones navals", unit="drone"),
        key(counted="sea drones", unit="drone"),
    ),
    "a bare number of people": (
        key(measure="left"),
        key(counted="civils", unit="person", population="civilian", measure="left"),
    ),
    "shares of one whole": tuple(
        key(unit="percent", measure="retaken", denominator="district", counted=words)
        for words in ("quartiers", "rebel districts")
    ),
    "a fine": (key(counted="amende", unit="EUR"), key(counted="fine", unit="USD", measure="paid")),
}
APART = {
    "another story": (hurt("personnes"), hurt("personnes", story="Y2")),
    "sea and air": (
        key(counted="drones navals", unit="drone"),
        key(counted="air drones", unit="drone"),
    ),
    "serious and all": (hurt("blessés graves"), hurt("blessés")),
    "children and all": (hurt("enfants", population="child"), hurt("heridos")),
    "two measures": (hurt("personnes"), crowd("personnes")),
    "number and share": (
        key(counted="workers", unit="person", measure="on-strike", population="worker"),
        key(unit="percent", measure="on-strike", population="worker", denominator="worker"),
    ),
    "a fine and a tax": (key(counted="amende", unit="EUR"), key(counted="taxe", unit="EUR")),
}
ALONE = {
    "persons": key(counted="personnes", unit="person"),
    "persons there": key(counted="people", unit="person", measure="present"),
    "money": key(counted="", unit="EUR"),
    "money paid": key(counted="", unit="EUR", measure="paid"),
    "money that it cost": key(counted="80.000 euros", unit="EUR", measure="cost"),
    "a share of nothing": key(counted="", unit="percent", measure="killed"),
    "a bare number": key(counted=""),
}


@pytest.mark.parametrize("case", SAME)
def test_one_figure(case: str) -> None:
    one, two = SAME[case]
    assert one is not None
    assert one == two


@pytest.mark.parametrize("case", APART)
def test_two_figures(case: str) -> None:
    one, two = APART[case]
    assert one is not None
    assert two is not None
    assert one != two


@pytest.mark.parametrize("case", ALONE)
def test_too_little_told(case: str) -> None:
    assert ALONE[case] is None


def test_what_is_left_open_is_the_only_one_told() -> None:
    bare, trains = key(counted="billets"), key(counted="billets de train")
    assert bare is not None
    assert trains is not None
    assert settled([bare, trains])[bare] == trains


def test_what_is_left_open_between_two_stays_open() -> None:
    keys = [key(counted=words) for words in ("billets", "billets de train", "billets d'avion")]
    told = [one for one in keys if one is not None]
    assert {settled(order)[order[0]] for order in permutations(told) if order[0] == told[0]} == {
        told[0]
    }


def test_rates_have_one_whole_and_other_shares_name_theirs() -> None:
    assert key(unit="percent", measure="unemployment") is not None
    assert key(unit="percent", measure="on-strike") is None
    assert key(unit="percent", measure="on-strike", denominator="worker") is not None


TRANSLATED = [
    ("manifestants", "protesters", "manifestantes", {"measure": "demonstrated", "unit": "person"}),
    ("morts", "dead", "muertos", {"measure": "killed", "unit": "person"}),
    ("décès", "deaths", "fallecidos", {"measure": "killed", "unit": "person"}),
    ("blessés graves", "seriously injured", "heridos graves", {"measure": "injured"}),
    ("autres blessés", "others injured", "otros heridos", {"measure": "injured"}),
    ("interpellations", "arrests", "detenciones", {"measure": "arrested", "unit": "person"}),
    ("passagers", "passengers", "pasajeros", {"unit": "person"}),
    ("missiles balistiques", "ballistic missiles", "misiles balísticos", {"unit": "missile"}),
    ("amende", "fine", "multa", {"unit": "EUR"}),
    ("billets", "tickets", "entradas", {}),
    ("pays", "countries", "países", {"unit": "country"}),
    ("pages", "pages", "páginas", {"unit": "page"}),
]


@pytest.mark.parametrize(
    ("fr", "en", "es", "facts"), TRANSLATED, ids=[one[1] for one in TRANSLATED]
)
def test_three_languages_have_one_key(fr: str, en: str, es: str, facts: dict[str, str]) -> None:
    keys = {key(counted=words, **facts) for words in (fr, en, es)}
    assert len(keys) == 1
    assert None not in keys


@pytest.mark.parametrize(("number", "ties"), [(84_000, True), (84, False)])
def test_a_large_sum_ties_without_a_noun(number: int, ties: bool) -> None:
    told = Quantity(value=Decimal(number), low=Decimal(number), high=Decimal(number))
    one = key(quantity=told, unit="EUR", counted="what they owed", measure="paid")
    assert (one is not None) == ties
    assert one == key(quantity=told, unit="EUR", counted="")


def test_a_noun_says_more_than_its_clause() -> None:
    assert key(counted="heridos", unit="person", measure="killed") == hurt("heridos")
    assert key(counted="personas", unit="person", measure="killed") != hurt("heridos")
