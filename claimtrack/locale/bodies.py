"""Names that languages have for the same bodies, and the words that names are put together of.

One catalogue a language, ``LANG/bodies.py``, merged into one table: a name is matched whatever the
language it is printed in. The tables are words without accents and capitals.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """The words of names.

    ``openers``: articles and forms of address that may stand before a name. ``small``: articles
    and prepositions inside the name of a body. ``kinds``: words that make a name that of a body →
    the form they all come to; ``parts``: other words of such names. ``bodies``: names of a body,
    folded → its key. ``unnamed``: credits that name no agency.
    """

    openers: frozenset[str]
    small: frozenset[str]
    kinds: Mapping[str, str]
    parts: Mapping[str, str]
    bodies: Mapping[str, str]
    unnamed: frozenset[str]


@cache
def name_words() -> NameWords:
    """The words of every language that has a catalogue of them."""
    folder = Path(__file__).parent
    codes = sorted(path.parent.name for path in folder.glob("*/bodies.py"))
    catalogues = [import_module(f"claimtrack.locale.{code}.bodies") for code in codes]
    return NameWords(
        openers=_words(one.OPENERS for one in catalogues),
        small=_words(one.SMALL for one in catalogues),
        kinds=_pairs(one.KINDS for one in catalogues),
        parts=_pairs(one.PARTS for one in catalogues),
        bodies=_keys_by_name(one.BODIES for one in catalogues),
        unnamed=frozenset(name for one in catalogues for name in one.UNNAMED.split("|")),
    )


def _keys_by_name(rows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """From key → "name|name": every name → its key."""
    return {name: key for row in rows for key, names in row.items() for name in names.split("|")}


def _words(rows: Iterable[str]) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


def _pairs(rows: Iterable[str]) -> dict[str, str]:
    """From "police=policier policiere": every form, that before the sign among them → that one."""
    pairs = {}
    for row in rows:
        for line in filter(None, map(str.strip, row.splitlines())):
            common, _, forms = line.partition("=")
            pairs.update(dict.fromkeys(forms.split(), common.strip()))
    return pairs
