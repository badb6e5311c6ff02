"""The keys of an article's story, weighed by what they are and where they stand."""

import re
from collections import Counter, defaultdict
from math import log1p, sqrt

from claimtrack.domain.name_matching import surname
from claimtrack.domain.record import record
from claimtrack.domain.stories.kinds import RECURRING
from claimtrack.extraction.stories.lexicon import (
    Listed,
    common_words,
    event_words,
    place_words,
    stem,
)
from claimtrack.extraction.stories.printed import Printed
from claimtrack.lang.countries import CONTINENT_OF
from claimtrack.lang.pack import table
from claimtrack.lang.tables.speakers import SpeakerTable

Lists = tuple[Listed, Listed, Listed]
"""Words for events, names of places, and words that tell nothing."""
MOST_KEYS = 60
"""Keys kept of an article, the weightiest."""
_NAME, _GIVEN, _WORD, _NUMBER = 1.6, 0.7, 1.0, 0.8
_LETTER = 0.08
_LONGEST = 12
"""A plain word weighs more by ``_LETTER`` a letter up to ``_LONGEST``: long words are rare."""
_KIND, _RECURRING_KIND = 3.0, 0.5
_COUNTRY, _CITY = 0.7, 2.0
_LEAST_LETTERS = 3
_BODY = 2
"""Times that a word must stand in the body to count, where the lead does not have it."""


@record(slots=True, frozen=False)
class Tally:
    """How often and where one key stands."""

    count: int = 0
    title: bool = False
    lead: bool = False
    names: int = 0
    first: int = 0
    small: int = 0
    given: int = 0
    word: str = ""
    folded: str = ""

    def add(self, printed: Printed) -> None:
        """Count one more word."""
        self.count += 1
        self.title |= printed.part == "t"
        self.lead |= printed.part != "b"
        if not self.word or (printed.capital == "n" and not self.names):
            self.word, self.folded = printed.word, printed.folded
        self.names += printed.capital == "n"
        self.first += printed.capital == "i"
        self.small += not printed.capital
        self.given += printed.given

    @property
    def told(self) -> bool:
        """Whether it stands where it counts."""
        return self.lead or self.count >= _BODY

    @property
    def name(self) -> bool:
        """Whether it is a name: capitalised more often than not, or never seen in small letters."""
        return self.names > self.small or (not self.small and self.first >= _BODY)

    @property
    def stress(self) -> float:
        """How much the places where it stands add: title, lead, and each time less."""
        return self.title + self.lead + log1p(self.count)


@record(frozen=True, slots=True)
class Keys:
    """The keys with their weights, kinds and places by weight, names as printed."""

    weights: dict[str, float]
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    labels: dict[str, str]


def find_keys(words: list[Printed], code: str) -> Keys:
    """What tells the story of an article whose words these are."""
    tallies = _tallies(words, code)
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


def _tallies(words: list[Printed], code: str) -> dict[str, Tally]:
    """Key → where it stands, phrases of events and places taken whole."""
    folded = [printed.folded for printed in words]
    lists = (event_words(code), place_words(code), common_words(code))
    tallies: dict[str, Tally] = defaultdict(Tally)
    at = 0
    while at < len(words):
        key, size = _key_at(folded, words[at], at, lists)
        if key:
            tallies[key].add(words[at])
        at += size
    return tallies


def _key_at(folded: list[str], printed: Printed, at: int, lists: Lists) -> tuple[str, int]:
    """(key, words it takes) of what begins at a word; an empty key where it is none."""
    events, places, _ = lists
    if printed.capital and (place := places.phrase_at(folded, at)):
        return f"p:{place[0]}", place[1]
    if event := events.phrase_at(folded, at):
        return f"k:{event[0]}", event[1]
    return _key_of(printed, lists), 1


def _key_of(printed: Printed, lists: Lists) -> str:
    """The key of one word."""
    events, places, common = lists
    word = printed.folded
    if word[:1].isdigit():
        return _number(word)
    if len(word) < _LEAST_LETTERS:
        return ""
    if printed.capital and word in places.words:
        return f"p:{places.words[word]}"
    if kind := events.met[word]:
        return f"k:{kind}"
    return "" if common.met[word] is not None else stem(word)


_YEAR = re.compile("(?:19|20)[0-9]{2}")


def _number(word: str) -> str:
    """The key of a number of three digits or more that is no year, however it is grouped."""
    digits = re.sub("[^0-9]", "", word).rstrip("0")
    return "" if len(digits) < _LEAST_LETTERS or _YEAR.fullmatch(word) else f"#{digits}"


def _weight(key: str, tally: Tally, code: str) -> float:
    """How much a key tells, by what it is."""
    sort = key[:2]
    if sort == "k:":
        return _RECURRING_KIND if key[2:] in RECURRING else _KIND
    if sort == "p:":
        return _COUNTRY if _is_seat(key[2:], code) else _CITY
    if key[0] == "#":
        return _NUMBER
    if tally.name:
        return _GIVEN if 2 * tally.given > tally.count else _NAME
    return _WORD + _LETTER * min(len(key), _LONGEST)


def _is_seat(place: str, code: str) -> bool:
    """Whether a place is a country, a continent or a capital: those are in every story of it."""
    capitals = table(code, "speakers", SpeakerTable).capitals
    return place in CONTINENT_OF or place in CONTINENT_OF.values() or place in capitals


def _final(key: str, tally: Tally) -> str:
    """The key as it is kept: a name by its sound, so that "Poutine" is Putin."""
    if key[:2] in ("k:", "p:") or key[0] == "#" or not tally.name:
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
