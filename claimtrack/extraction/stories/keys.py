"""The keys of an article's story, weighed by what they are and where they stand."""

from collections import Counter
from math import sqrt

from claimtrack.domain.name_matching import surname
from claimtrack.domain.record import record
from claimtrack.domain.stories.kinds import RECURRING
from claimtrack.extraction.stories.printed import Printed
from claimtrack.extraction.stories.tallies import Tally, tallies_of
from claimtrack.lang.countries import CONTINENT_OF
from claimtrack.lang.pack import table
from claimtrack.lang.tables.speakers import SpeakerTable

MOST_KEYS = 60
"""Keys kept of an article, the weightiest."""
_NAME, _GIVEN, _WORD, _NUMBER = 1.6, 0.7, 1.0, 0.8
_LETTER = 0.08
_LONGEST = 12
"""A plain word weighs more by ``_LETTER`` a letter up to ``_LONGEST``: long words are rare."""
_KIND, _RECURRING_KIND = 3.0, 0.5
_COUNTRY, _CITY = 0.7, 2.0
_BY_SORT = {"b:": 1.0, "u:": 1.0}
"""Weights of bodies and of sorts of people."""


@record(frozen=True, slots=True)
class Keys:
    """The keys with their weights, kinds and places by weight, names as printed."""

    weights: dict[str, float]
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    labels: dict[str, str]


def find_keys(words: list[Printed], code: str) -> Keys:
    """What tells the story of an article whose words these are."""
    tallies = tallies_of(words, code)
    weights: dict[str, float] = {}
    for key, tally in tallies.items():
        weight = _weight(key, tally, code) if tally.told else 0.0
        if weight:
            name = _final(key, tally)
            weights[name] = max(weights.get(name, 0.0), weight * tally.stress)
    kept = _unit(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:MOST_KEYS])
    stress = {key: tally.stress for key, tally in tallies.items() if tally.told}
    return Keys(kept, _foremost(stress, "k:"), _foremost(stress, "p:"), _labels(kept, tallies))


def _unit(weights: list[tuple[str, float]]) -> dict[str, float]:
    """The weights scaled so that two articles with the same keys have the likeness one."""
    length = sqrt(sum(weight * weight for _, weight in weights))
    return {key: round(weight / length, 4) for key, weight in weights}


def _weight(key: str, tally: Tally, code: str) -> float:
    """How much a key tells, by what it is."""
    if key[0] == "#":
        return _NUMBER
    sort, known = key[:2], key[2:]
    if sort == "k:":
        return _RECURRING_KIND if known in RECURRING else _KIND
    if sort == "p:":
        return _COUNTRY if _is_seat(known, code) else _CITY
    return _BY_SORT.get(sort) or _word_weight(key, tally)


def _word_weight(key: str, tally: Tally) -> float:
    """How much a name or a plain word tells."""
    if tally.name:
        return _GIVEN if 2 * tally.given > tally.count else _NAME
    return _WORD + _LETTER * min(len(key), _LONGEST)


def _is_seat(place: str, code: str) -> bool:
    """Whether a place is a country, a continent or a capital: those are in every story of it."""
    capitals = table(code, "speakers", SpeakerTable).capitals
    return place in CONTINENT_OF or place in CONTINENT_OF.values() or place in capitals


def _final(key: str, tally: Tally) -> str:
    """The key as it is kept: a name by its sound, so that "Poutine" is Putin."""
    if key[0] == "#" or key[1:2] == ":" or not tally.name:
        return key
    return f"n:{surname(tally.folded)}"


def _foremost(stress: dict[str, float], sort: str) -> tuple[str, ...]:
    """Ids of the keys of a sort, those that are stressed most first."""
    found = Counter({key[2:]: value for key, value in stress.items() if key.startswith(sort)})
    return tuple(sorted(found, key=lambda one: (-found[one], one)))[:5]


def _labels(kept: dict[str, float], tallies: dict[str, Tally]) -> dict[str, str]:
    """How the foremost names are printed."""
    printed = {_final(key, tally): tally.word for key, tally in sorted(tallies.items())}
    return {key: printed[key] for key in list(kept)[:20] if key.startswith("n:")}
