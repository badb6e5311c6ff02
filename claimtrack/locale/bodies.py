"""Names that languages have for the same bodies, and the words that names are put together of.

One catalogue a language, ``LANG/bodies.py``, merged into one table: a name is matched whatever the
language it is printed in. The tables are words without accents and capitals.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

STATE = frozenset(
    "army authority court embassy gendarmerie government governorate ministry official police "
    "presidency prefecture prosecutor sheriff townhall".split()
)
"""Kinds of bodies that are a country's: "ministry of defence of Russia" is the Russian one; a
"bank of France" is not any French bank."""
ITSELF = frozenset(
    "army embassy firefighter gendarmerie government governorate hospital ministry police "
    "prefecture presidency prosecutor sheriff townhall".split()
)
"""Kinds of bodies whose own, unnamed sources are on their side: "police sources"."""
ORGANISING = frozenset(
    "alliance association coalition collective committee confederation coordination federation "
    "front group league movement network organization party union".split()
)
"""Kinds of bodies that may be the "organisers" of whom an article tells no more."""
ORGANISER, OFFICER, SOURCE = "organizer", "officer", "source"
"""The kinds of organisers, of somebody of the force, of sources nobody names."""
BARE = frozenset(["ministry"])
"""Kinds of which a country has many of one name: "the
minister" alone is not "the ministry" alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """The words of names.

    ``openers``: articles and forms of address that may stand before a name; ``determiners``:
    other words that may, before one of nobody's own ("une source"). ``small``: articles
    and prepositions inside the name of a body. ``kinds``: words that make a name that of a body →
    the form they all come to; ``offices``: words for who holds one → the same of the body;
    ``members``: words that alone are people of a force, and beside others the force itself;
    ``parts``: other words of such names. ``bodies``: names of a body, folded → its key;
    ``under``: that key → the kind of body it is. ``unions``: names of unions → the key.
    ``phrases``: several words, or a seat, that stand for a body → its words, countries among them
    as "=FR". ``spoken_for``: words for who speaks for a body. ``others``: words that make
    somebody else of a name. ``unnamed``: credits that name no agency.
    """

    openers: frozenset[str]
    determiners: frozenset[str]
    small: frozenset[str]
    kinds: Mapping[str, str]
    offices: Mapping[str, str]
    members: frozenset[str]
    parts: Mapping[str, str]
    bodies: Mapping[str, str]
    under: Mapping[str, str]
    unions: Mapping[str, str]
    phrases: Mapping[str, str]
    spoken_for: frozenset[str]
    others: frozenset[str]
    unnamed: frozenset[str]


@cache
def name_words() -> NameWords:
    """The words of every language that has a catalogue of them."""
    catalogues = catalogues_named("bodies")
    return NameWords(
        openers=_words(_each(catalogues, "OPENERS")),
        determiners=_words(_each(catalogues, "DETERMINERS")),
        small=_words(_each(catalogues, "SMALL")),
        kinds=_pairs(_each(catalogues, "KINDS")),
        offices=_pairs(_each(catalogues, "OFFICES")),
        members=_words(_each(catalogues, "MEMBERS")),
        parts=_pairs(_each(catalogues, "PARTS")),
        bodies=_keys_by_name(_each(catalogues, "BODIES")),
        under=_pairs(_each(catalogues, "UNDER")),
        unions=_phrases(_each(catalogues, "UNION")),
        phrases=_phrases(_each(catalogues, "PHRASES")),
        spoken_for=_names(_each(catalogues, "SPOKEN_FOR")),
        others=_words(_each(catalogues, "OTHERS")),
        unnamed=_names(_each(catalogues, "UNNAMED")),
    )


def _each(catalogues: Iterable[Any], name: str) -> list[Any]:
    """What each of the catalogues has under this name."""
    return [getattr(one, name) for one in catalogues]


def catalogues_named(name: str) -> list[Any]:
    """The modules of this name of every language that has one, in the order of their codes."""
    folder = Path(__file__).parent
    codes = sorted(path.parent.name for path in folder.glob(f"*/{name}.py"))
    return [import_module(f"claimtrack.locale.{code}.{name}") for code in codes]


def _keys_by_name(rows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """From key → "name|name": every name → its key."""
    return {name: key for row in rows for key, names in row.items() for name in names.split("|")}


def _words(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


def _names(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(name for row in rows for name in row.split("|"))


def _lines(rows: Iterable[str]) -> Iterable[tuple[str, str]]:
    """What stands before and behind the sign of each line: "police = policier policiere"."""
    for row in rows:
        for line in filter(None, map(str.strip, row.splitlines())):
            common, _, forms = line.partition(" = ")
            yield common, forms


def _pairs(rows: Iterable[str]) -> dict[str, str]:
    """Every form → the one before the sign."""
    return {form: common for common, forms in _lines(rows) for form in forms.split()}


def _phrases(rows: Iterable[str]) -> dict[str, str]:
    """Every name, parted from others by a bar, → what stands before the sign."""
    return {name: common for common, names in _lines(rows) for name in names.split("|")}
