"""The quantity that several claims give a value for: what is counted, and its name."""

import re
import unicodedata
from functools import lru_cache

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
    return population if population.endswith("s") else population + "s"


def _share(unit: str | None, denominator: str | None) -> str | None:
    """What a percentage is a share of: "share", "share-of-district"."""
    if unit != "percent":
        return None
    return f"share-of-{slug(denominator)}".removesuffix("-") if denominator else "share"
