"""Names of countries, adjectives from them and the seats of their governments, in all languages.

One catalogue a language, ``LANG/countries.py``, merged into one table. A country is its code in
ISO 3166-1. A name or an adjective of several countries ("congolais") stands for all of them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from claimtrack.locale.bodies import catalogues_named

_Pairs = Callable[[ModuleType], Iterator[tuple[str, str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateNames:
    """``names``, ``adjectives``: as printed, lower case → codes joined by "+".

    ``seats``: capitals and palaces, folded → the code. ``namesakes``: names that alone may well
    be somebody's.
    """

    names: Mapping[str, str]
    adjectives: Mapping[str, str]
    seats: Mapping[str, str]
    namesakes: frozenset[str]


@cache
def state_names() -> StateNames:
    """The names of countries in every language that has a catalogue of them."""
    every = catalogues_named("countries")
    return StateNames(
        names=_joined(_of_each(every, _names)),
        adjectives=_joined(_of_each(every, _adjectives)),
        seats=_joined(_of_each(every, _seats)),
        namesakes=frozenset(name for one in every for name in one.NAMESAKES.split()),
    )


def _of_each(every: Iterable[ModuleType], pairs: _Pairs) -> Iterator[tuple[str, str]]:
    return (pair for one in every for pair in pairs(one))


def _joined(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """Name → its codes in their order."""
    codes: dict[str, set[str]] = defaultdict(set)
    for name, code in pairs:
        codes[name].add(code)
    return {name: "+".join(sorted(these)) for name, these in codes.items()}


def _names(one: ModuleType) -> Iterator[tuple[str, str]]:
    yield from _parted(one.COUNTRIES)
    yield from _parted(one.ALSO)


def _seats(one: ModuleType) -> Iterator[tuple[str, str]]:
    return _parted(one.SEATS)


def _parted(table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(name, code) of code → "name|name"."""
    return ((name, code) for code, names in table.items() for name in names.split("|"))


def _adjectives(one: ModuleType) -> Iterator[tuple[str, str]]:
    """(form, code) of each form of the names of those who live in a country."""
    for row in (*one.OF_COUNTRIES.split("|"), *one.ALSO_OF.split("|")):
        code, *names = row.split()
        yield from ((form, code) for name in names for form in one.forms(name))
