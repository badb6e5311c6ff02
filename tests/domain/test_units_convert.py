from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.domain.units import UNITS, base, comparable, convert, dimension
from claimtrack.lang.en.units import TABLE as ENGLISH
from claimtrack.lang.fr.units import TABLE as FRENCH


@pytest.mark.parametrize(
    ("value", "source", "target", "wanted"),
    [
        ("5", "km", "m", "5000"),
        ("2", "hectare", "m2", "20000"),
        ("1", "km2", "hectare", "100"),
        ("3", "tonne", "kg", "3000"),
        ("10", "mile", "km", "16.09344"),
        ("2", "week", "day", "14"),
        ("300", "EUR/100", "EUR", "3"),
        ("93", "percent", "percent", "93"),
    ],
)
def test_exact(value: str, source: str, target: str, wanted: str) -> None:
    assert convert(Decimal(value), source, target) == Decimal(wanted)


def test_temperature_has_an_offset() -> None:
    boiling = convert(Decimal(212), "fahrenheit", "celsius")
    assert boiling is not None
    assert abs(boiling - 100) < Decimal("1e-20")


@pytest.mark.parametrize(
    ("a", "b"),
    [("EUR", "USD"), ("kg", "m"), ("percent", "percentage_point"), ("person", "ship"), ("m", "m2")],
)
def test_never_converted(a: str, b: str) -> None:
    assert not comparable(a, b)
    assert convert(Decimal(1), a, b) is None


@pytest.mark.parametrize("table", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_every_printed_length_mass_area_and_duration_converts(table: object) -> None:
    words = getattr(table, "words")  # noqa: B009
    kinds = {"length", "mass", "area", "duration"}
    printed = {unit: kind for unit, kind in words.values() if kind in kinds}
    assert {unit: dimension(unit) for unit in printed} == printed


@given(
    st.decimals(0, 10**9, places=3),
    st.sampled_from(sorted(UNITS)),
    st.sampled_from(sorted(UNITS)),
)
def test_there_and_back(value: Decimal, a: str, b: str) -> None:
    there = convert(value, a, b)
    if there is None:
        assert base(a) != base(b)
        return
    back = convert(there, b, a)
    assert back is not None
    assert abs(back - value) <= abs(value) * Decimal("1e-20") + Decimal("1e-15")
