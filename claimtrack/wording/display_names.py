"""What measures and places are called: their language-neutral ids as people write them."""

import re
from collections.abc import Mapping
from functools import cache, partial

from claimtrack.lang import pack
from claimtrack.lang.tables.places import PlaceTable
from claimtrack.wording import language

_QUARTER = re.compile(r"((?:north|south)?(?:east|west)|north|south|central)-(?=.)")
"""The compass point that an id of a place may begin with: "east-aleppo"."""


def measure_name(measure: str | None, lang: str) -> str:
    """The name for a heading; the id itself for a measure that has none; "" for None."""
    return language.unit_and_measure_names(lang).measures.get(measure, measure) if measure else ""


def place_name(place: str | None, lang: str) -> str | None:
    """The name for people: of "east-aleppo" Alep-Est, east Aleppo, este de Alepo."""
    if place is None:
        return None
    quarter = None if place in _places(lang) else _QUARTER.match(place)
    if quarter is None:
        return _whole(place, lang)
    known = language.unit_and_measure_names(lang)
    whole = _whole(place[quarter.end() :], lang)
    return known.quarter_of.format(quarter=known.quarters[quarter[1]], place=whole)


def _whole(place: str, lang: str) -> str:
    words = _places(lang).get(place) or place.replace("-", " ")
    small = language.unit_and_measure_names(lang).small_words
    return re.sub(r"[^\W\d_]+", partial(_capitalised, small), words)


def _capitalised(small: frozenset[str], word: re.Match[str]) -> str:
    if word.start() and word[0] in small:
        return word[0]
    acronym = len(word[0]) < 4 and not set(word[0]) & set("aeiouyéèôâíóú")
    return word[0].upper() if acronym else word[0][0].upper() + word[0][1:]


@cache
def _places(lang: str) -> Mapping[str, str]:
    """For each id its name as the language's pack writes it.

    A language in whose words the ids are not looks for a name of its own first; one without a
    pack has the names of the default one.
    """
    if lang not in pack.CODES:
        return _places(language.DEFAULT)
    places = pack.table(lang, "places", PlaceTable).names
    own: dict[str, str] = {}
    if not language.unit_and_measure_names(lang).ids_are_names:
        for name, place in places.items():
            if not {*name.replace("-", " ").split()} <= {*place.split("-")}:
                own.setdefault(place, name)
    return {place: own.get(place, place.replace("-", " ")) for place in places.values()}
