"""The name of the quantity that several claims give a value for."""

import re
import unicodedata

PERSONS = frozenset({"person", "civilian"})
"""Populations that a measure takes for granted: who leaves a city is a person."""


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
    parts: list[str] = []
    if measure:
        parts.append(measure)
    if population and not (measure and population in PERSONS):
        parts.append(population + "s" if not population.endswith("s") else population)
    elif head and not population and not (measure and unit not in (None, "count")):
        parts.append(slug(head))
    if unit == "percent":
        parts.append("share")
        if denominator:
            parts += ["of", slug(denominator)]
    if not parts or parts == ["share"]:
        return None
    if place:
        parts.append(place)
    return "-".join(part for part in parts if part)
