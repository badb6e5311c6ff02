"""Units, what they measure, and exact conversion between those of one dimension.

Factors are the definitions of the SI and of the international yard and pound agreement (1959).
A month is the mean Gregorian one, a gallon the American one. Currencies are never converted: each
is a dimension of its own. Unit ids are those of the language packs.
"""

from dataclasses import dataclass
from decimal import Decimal

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Unit:
    """``factor`` and ``offset`` lead to the dimension's base unit: base = value·factor + offset."""

    id: str
    dimension: str
    factor: Decimal = Decimal(1)
    offset: Decimal = ZERO


def _units(dimension: str, factors: str) -> dict[str, Unit]:
    pairs = (item.split("=") for item in factors.split())
    return {name: Unit(name, dimension, Decimal(factor)) for name, factor in pairs}


_FAHRENHEIT = Unit("fahrenheit", "temperature", Decimal(5) / Decimal(9), Decimal(-160) / Decimal(9))

UNITS: dict[str, Unit] = (
    _units(
        "length",
        "m=1 mm=0.001 cm=0.01 km=1000 mile=1609.344 nautical_mile=1852 foot=0.3048 inch=0.0254 "
        "yard=0.9144",
    )
    | _units(
        "mass",
        "kg=1 gram=0.001 mg=0.000001 tonne=1000 pound=0.45359237 ounce=0.028349523125 ton=1000",
    )
    | _units(
        "area",
        "m2=1 km2=1000000 hectare=10000 acre=4046.8564224 square_mile=2589988.110336 "
        "square_foot=0.09290304",
    )
    | _units(
        "duration",
        "day=1 hour=0.04166666666666666666666666667 minute=0.0006944444444444444444444444444 "
        "second=0.00001157407407407407407407407407 week=7 month=30.436875 quarter=91.310625 "
        "year=365.2425 decade=3652.425 century=36524.25",
    )
    | _units("volume", "litre=1 millilitre=0.001 m3=1000 barrel=158.987294928 gallon=3.785411784")
    | _units("energy", "kWh=1 MWh=1000 GWh=1000000 TWh=1000000000")
    | _units("power", "MW=1 kW=0.001 GW=1000")
    | _units("speed", "km/h=1 mph=1.609344")
    | _units("percentage_point", "percentage_point=1 point=1 basis_point=0.01")
    | {
        "kelvin": Unit("kelvin", "temperature", Decimal(1), Decimal("-273.15")),
        "celsius": Unit("celsius", "temperature"),
        "fahrenheit": _FAHRENHEIT,
        "EUR/100": Unit("EUR/100", "EUR", Decimal("0.01")),
        "USD/100": Unit("USD/100", "USD", Decimal("0.01")),
        "GBP/100": Unit("GBP/100", "GBP", Decimal("0.01")),
    }
)

BASES = {
    "length": "m",
    "mass": "kg",
    "area": "m2",
    "duration": "day",
    "volume": "litre",
    "temperature": "celsius",
    "energy": "kWh",
    "power": "MW",
    "speed": "km/h",
}
"""Dimension → the unit that two claims in different units are shown in."""


def dimension(unit: str) -> str:
    """What the unit measures; a unit that is not in the table measures only itself."""
    return UNITS[unit].dimension if unit in UNITS else unit


def base(unit: str) -> str:
    """The unit to convert to where two claims differ: "m" for lengths, "EUR" for cents."""
    found = dimension(unit)
    return BASES.get(found, found)


def comparable(a: str, b: str) -> bool:
    """Whether a number in ``a`` can be expressed in ``b``."""
    return a == b or dimension(a) == dimension(b)


def to_base(unit: str) -> Unit:
    """Factor and offset from ``unit`` to its base."""
    return UNITS.get(unit, Unit(unit, unit))


def convert(value: Decimal, from_unit: str, to_unit: str) -> Decimal | None:
    """The same quantity in another unit; None where the two measure different things."""
    if not comparable(from_unit, to_unit):
        return None
    if from_unit == to_unit:
        return value
    source, target = to_base(from_unit), to_base(to_unit)
    return (value * source.factor + source.offset - target.offset) / target.factor


_CLASSES = {
    "person": "p", "family": "p", "percent": "s", "percentage_point": "s", "point": "s",
}  # fmt: skip


def unit_class(unit: str | None) -> str:
    """What a unit counts, by its first letter: person, thing, money, share, extent; "" unknown."""
    if unit is None:
        return ""
    if unit in _CLASSES:
        return _CLASSES[unit]
    if _is_currency(unit):
        return "m"
    return "e" if unit in UNITS else "t"


def _is_currency(unit: str) -> bool:
    return len(unit.split("/")[0]) == 3 and unit.isupper()
