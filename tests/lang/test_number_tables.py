"""The tables of numbers, hedges and units agree with the values they name."""

import pytest

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import NumeralKind
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.hedges import HedgeTable
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.units import UnitTable

HEDGED = set(Hedge) - {Hedge.EXACT, Hedge.RANGE, Hedge.VAGUE}


@pytest.mark.parametrize("code", CODES)
def test_hedges_name_their_class(code: str) -> None:
    hedges = table(code, "hedges", HedgeTable)
    assert {Hedge(name) for name in hedges.before.values()} == HEDGED
    assert {Hedge(name) for name in hedges.after.values()} <= HEDGED


@pytest.mark.parametrize("code", CODES)
def test_units_name_their_kind(code: str) -> None:
    units = table(code, "units", UnitTable)
    kinds = {NumeralKind(kind) for _, kind in (*units.words.values(), *units.signs.values())}
    assert {NumeralKind.PERCENT, NumeralKind.MONEY, NumeralKind.LENGTH} <= kinds


@pytest.mark.parametrize("code", CODES)
def test_entries_are_in_small_letters(code: str) -> None:
    numbers = table(code, "numbers", NumberTable)
    units, hedges = table(code, "units", UnitTable), table(code, "hedges", HedgeTable)
    books = (
        numbers.words,
        numbers.scales,
        numbers.vague,
        numbers.parts,
        units.words,
        hedges.before,
    )
    assert [entry for book in books for entry in book if entry != entry.lower()] == []


def test_all_languages_know_the_same_currencies_and_measures() -> None:
    kinds = {"money", "duration", "length", "area", "mass", "percent"}
    known = [
        {unit for unit, kind in table(code, "units", UnitTable).words.values() if kind in kinds}
        for code in CODES
    ]
    everyday = {"EUR", "USD", "GBP", "CHF", "XOF", "JPY", "RUB", "percent", "day", "month", "year",
                "hour", "km", "m", "mile", "hectare", "km2", "kg", "tonne"}  # fmt: skip
    assert everyday <= set.intersection(*known)


def test_a_french_billion_is_a_thousand_english_ones() -> None:
    scales = {code: table(code, "numbers", NumberTable).scales for code in CODES}
    assert scales["fr"]["billion"] == scales["es"]["billón"] == 1000 * scales["en"]["billion"]


@pytest.mark.parametrize("code", CODES)
def test_months_and_days_are_complete(code: str) -> None:
    numbers = table(code, "numbers", NumberTable)
    assert set(numbers.months.values()) == set(range(1, 13))
    assert set(numbers.days.values()) == set(range(7))
