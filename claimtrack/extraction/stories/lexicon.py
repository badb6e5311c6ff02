"""A language's words for events, and those that tell no story from another, looked up fast."""

from collections.abc import Iterable, Mapping
from functools import cache

from claimtrack.domain.name_matching import fold
from claimtrack.extraction.text.scan import Remembered
from claimtrack.lang.pack import table
from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.events import EventTable
from claimtrack.lang.tables.measures import MeasureTable
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.places import PlaceTable
from claimtrack.lang.tables.polarity import PolarityTable
from claimtrack.lang.tables.speakers import SpeakerTable
from claimtrack.lang.tables.verbs import VerbTable
from claimtrack.lang.tables.words import WordTable
from claimtrack.locale.bodies import name_words

_SHORTEST_STEM = 3
_LONG = 4
"""Letters from which on an "s" at the end is a plural."""
_ANYBODY = frozenset({"person", "man", "woman", "family", "official"})
_ROOT = 7
"""Letters of a word that are its key: "magistrat", "magistrature" and "magistrado" are one."""


def stem(word: str) -> str:
    """The key of a folded word: its first letters, without the plural; compounds stay whole."""
    one = word[:-1] if len(word) > _LONG and word.endswith("s") else word
    return one if "-" in one else one[:_ROOT]


Phrases = tuple[tuple[tuple[str, ...], str], ...]
"""(the words of a phrase, what it stands for), the longest first."""


class Listed:
    """Words, beginnings of words and phrases of a table with what each stands for.

    ``met`` gives what a folded word stands for, None where it is not there; the longest beginning
    wins.
    """

    def __init__(
        self,
        words: Mapping[str, str],
        beginnings: Mapping[str, str],
        phrases: Mapping[str, Phrases],
    ) -> None:
        self.words = words
        self._beginnings = beginnings
        self._phrases = phrases
        self.met = Remembered(self._of_word)

    def _of_word(self, word: str) -> str | None:
        begun = (word[:end] for end in range(len(word), _SHORTEST_STEM - 1, -1))
        beginning = next(filter(self._beginnings.__contains__, begun), "")
        return self.words.get(word, self._beginnings.get(beginning))

    def phrase_at(self, words: list[str], at: int) -> tuple[str, int] | None:
        """(what it stands for, how many words) of the longest phrase that begins here."""
        for phrase, value in self._phrases.get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return value, len(phrase)
        return None


def _listed(entries: Iterable[tuple[str, str]]) -> Listed:
    """The look-up of (word, "beginning*" or "phrase_of_words"; what it stands for)."""
    words: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry, value in entries:
        first, *more = (fold(part).replace(" ", "-") for part in entry.rstrip("*").split("_"))
        if more:
            phrases.setdefault(first, []).append(((first, *more), value))
        else:
            (beginnings if entry.endswith("*") else words).setdefault(first, value)
    return Listed(
        words, beginnings, {first: _longest_first(each) for first, each in phrases.items()}
    )


def _longest_first(phrases: list[tuple[tuple[str, ...], str]]) -> Phrases:
    return tuple(sorted(phrases, key=lambda one: (-len(one[0]), one)))


@cache
def event_words(code: str) -> Listed:
    """The words that tell the kind of an event."""
    kinds = table(code, "events", EventTable).kinds
    return _listed((word, kind) for kind, words in kinds for word in words.split())


@cache
def place_words(code: str) -> Listed:
    """The names of places, each with its id."""
    names = table(code, "places", PlaceTable).names
    return _listed((name.replace(" ", "_"), place) for name, place in names.items())


@cache
def quarters(code: str) -> frozenset[str]:
    """What behind the name of a place means a quarter of it: "east"."""
    return frozenset(fold(word) for word in table(code, "places", PlaceTable).directions)


@cache
def body_words() -> Listed:
    """Names of bodies that languages call otherwise: those of several words, and acronyms."""
    bodies = name_words().bodies
    return _listed(
        (name.replace(" ", "_"), body.replace(" ", "-")) for name, body in bodies.items()
    )


@cache
def people_words(code: str) -> Listed:
    """Nouns for sorts of people, but for those that mean anybody."""
    populations = table(code, "measures", MeasureTable).populations
    return _listed((word, sort) for word, sort in populations.items() if sort not in _ANYBODY)


@cache
def common_words(code: str) -> Listed:
    """Words that tell no story from another: of grammar, of saying, of office, of any news."""
    words = {*table(code, "events", EventTable).commonplace, *_of_grammar(code), *_of_names(code)}
    return _listed((word, "") for word in sorted(words) if " " not in word)


def _of_grammar(code: str) -> set[str]:
    """Words of the closed classes, of everyday verbs, of saying and of counting."""
    words, verbs = table(code, "words", WordTable), table(code, "verbs", VerbTable)
    numbers, cues = table(code, "numbers", NumberTable), table(code, "cues", CueTable)
    tables = (words, verbs, table(code, "polarity", PolarityTable))
    found = {
        word for one in (*tables, table(code, "counting", CountingTable)) for word in _all(one)
    }
    return found.union(cues.verbs, cues.that, numbers.words, numbers.scales, numbers.months)


def _all(filled: object) -> Iterable[str]:
    """Every single word of a table's sets and mappings."""
    for field in getattr(type(filled), "__slots__", ()):
        value = getattr(filled, field)
        if isinstance(value, frozenset | tuple | Mapping):
            yield from (word for word in value if isinstance(word, str) and word.isalpha())


def _of_names(code: str) -> set[str]:
    """Titles, offices, bodies, and the quarters of places."""
    names = table(code, "speakers", SpeakerTable)
    quarters = table(code, "places", PlaceTable).directions
    return {
        *quarters,
        *names.titles,
        *names.roles,
        *names.organisations,
        *names.groups,
        *names.not_names,
    }
