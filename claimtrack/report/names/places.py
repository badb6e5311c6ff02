"""What a place is called: its language-neutral id as people write it."""

import re
from functools import cache

from claimtrack.lang.pack import table
from claimtrack.lang.tables.places import PlaceTable

_QUARTER = re.compile(r"((?:north|south)?(?:east|west)|north|south|central)-(?=.)")
_SMALL = frozenset("de du des la le les sur sous en et d l of the and on upon".split())
_FRENCH = {
    "north": "Nord", "south": "Sud", "east": "Est", "west": "Ouest", "northeast": "Nord-Est",
    "northwest": "Nord-Ouest", "southeast": "Sud-Est", "southwest": "Sud-Ouest",
    "central": "Centre",
}  # fmt: skip


def place_name(place: str | None, lang: str) -> str | None:
    """The name for people: of "east-aleppo" Alep-Est in French, east Aleppo in English."""
    if place is None:
        return None
    quarter = None if place in _names(lang) else _QUARTER.match(place)
    if quarter is None:
        return _whole(place, lang)
    whole = _whole(place[quarter.end() :], lang)
    return f"{whole}-{_FRENCH[quarter[1]]}" if lang == "fr" else f"{quarter[1]} {whole}"


def _whole(place: str, lang: str) -> str:
    words = _names(lang).get(place) or place.replace("-", " ")
    return re.sub(r"[^\W\d_]+", _capitalised, words)


def _capitalised(word: re.Match[str]) -> str:
    if word.start() and word[0] in _SMALL:
        return word[0]
    acronym = len(word[0]) < 4 and not set(word[0]) & set("aeiouyéèôâ")
    return word[0].upper() if acronym else word[0][0].upper() + word[0][1:]


@cache
def _names(lang: str) -> dict[str, str]:
    """For each id its name; ids are English, so French looks for one of its own first."""
    names = table("fr" if lang == "fr" else "en", "places", PlaceTable).names
    found: dict[str, str] = {}
    for name, place in names.items():
        if lang == "fr" and not {*name.replace("-", " ").split()} <= {*place.split("-")}:
            found.setdefault(place, name)
    return {place: found.get(place, place.replace("-", " ")) for place in names.values()}
