"""The quantity that several claims give a value for: what is counted, and its name."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Hashable, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple, TypeVar

from claimtrack.domain.record import record

PERSONS = frozenset({"person", "civilian"})
"""Populations that a measure takes for granted: who leaves a city is a person."""

ANYBODY = "person"
"""The head of words that say no more of people than what happened to them."""


@record(frozen=True, slots=True, kw_only=True)
class CountedThing:
    """The noun counted and what belongs to it ("billets de train": head "ticket", of "train").

    ``head``: a class of synonyms, else the noun itself without its plural; None where no noun is
    told. ``kinds``: what its adjectives restrict it to, as far as a pack knows them ("sea",
    "serious"). ``of``: the head of its complement, None where none is told. ``known``: whether the
    head is a class that a pack knows; money is told of that alone, since what else stands beside a
    sum may be anything. ``says``: the measure that the noun says by itself ("arrests").
    """

    head: str | None = None
    kinds: frozenset[str] = frozenset()
    of: str | None = None
    known: bool = False
    says: str | None = None

    @property
    def priced(self) -> str | None:
        """What costs, where a sum is told of it: "the cost of the tramway", "the tramway cost"."""
        return self.of if self.says == COST else self.head


COST = "cost"
"""The measure of what something costs, whatever the words for it."""

NOTHING_COUNTED = CountedThing()
"""Where the words name nothing."""


@lru_cache(maxsize=20_000)
def slug(words: str) -> str:
    """Words as part of a slug: plain lower-case letters and digits, joined by "-"."""
    plain = unicodedata.normalize("NFKD", words.lower().replace("œ", "oe"))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def figure_slug(
    *,
    measure: str | None,
    population: str | None,
    place: str | None,
    denominator: str | None,
    unit: str | None,
    head: str | None,
) -> str | None:
    """A language-neutral slug such as "left-east-aleppo"; None where too little is known.

    The population stands in it unless the measure takes it for granted, so that 50 000 "civils"
    and 20 000 "individus" who left one place meet; the claims keep their own populations.
    """
    parts = [measure or None, _counted(measure, population, unit, head), _share(unit, denominator)]
    known = [part for part in parts if part is not None]
    if not known or known == ["share"]:
        return None
    return "-".join(filter(None, (*known, place)))


def _counted(
    measure: str | None, population: str | None, unit: str | None, head: str | None
) -> str | None:
    """What is counted, unless the measure takes it for granted or the unit says it."""
    if population:
        return None if measure and population in PERSONS else _plural(population)
    said_by_unit = measure and unit not in (None, "count")
    return None if not head or said_by_unit else slug(head)


def _plural(population: str) -> str:
    """The id of a population as a slug has it."""
    if population.endswith("s"):
        return population
    before_y = population.removesuffix("y")
    if before_y != population and before_y[-1:] not in _VOWELS:  # "family", but not "survey"
        return before_y + "ies"
    return population + "s"


_VOWELS = ("a", "e", "i", "o", "u", "")


def _share(unit: str | None, denominator: str | None) -> str | None:
    """What a percentage is a share of: "share", "share-of-district"."""
    if unit != "percent":
        return None
    return f"share-of-{slug(denominator)}".removesuffix("-") if denominator else "share"


class SlugDraft(NamedTuple):
    """The name that a figure would have alone in the store.

    ``day``: the first day of its event, where known. ``order``: what it holds, which puts figures
    of one name and day in an order that does not depend on when they were recorded.
    """

    base: str
    day: date | None
    order: tuple[str, ...]


Key = TypeVar("Key", bound=Hashable)


def told_apart(drafts: Mapping[Key, SlugDraft]) -> dict[Key, str]:
    """A name for each figure, no two alike: "killed-porto", or "killed-porto-2016-12-09".

    Only where several share a base name is any of them told apart: by the first day of its event,
    then by a number, in the order of what they hold.
    """
    by_base = _grouped({key: draft.base for key, draft in drafts.items()})
    dated: dict[Key, str] = {}
    for base, keys in by_base.items():
        several = len(keys) > 1
        dated.update((key, _dated(base, drafts[key].day) if several else base) for key in keys)
    return _numbered(dated, drafts)


def _dated(base: str, day: date | None) -> str:
    return base if day is None else f"{base}-{day.isoformat()}"


def _numbered(names: Mapping[Key, str], drafts: Mapping[Key, SlugDraft]) -> dict[Key, str]:
    """The names with numbers from 2 on behind those that are still alike."""
    told: dict[Key, str] = {}
    taken = set(names.values())
    for name, keys in _grouped(names).items():
        first, *others = sorted(keys, key=lambda key: drafts[key].order)
        told[first] = name
        number = 2
        for key in others:
            while f"{name}-{number}" in taken:
                number += 1
            told[key] = f"{name}-{number}"
            taken.add(told[key])
    return told


def _grouped(names: Mapping[Key, str]) -> dict[str, list[Key]]:
    """Name → those that have it."""
    found: dict[str, list[Key]] = defaultdict(list)
    for key in names:
        found[names[key]].append(key)
    return dict(sorted(found.items()))
