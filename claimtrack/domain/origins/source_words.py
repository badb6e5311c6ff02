"""What the name of a source is made of: the body behind it, its country, and how it was led there.

"le préfet de police", "une source policière" and "police sources" are the police; "Moscow" is the
Russian government; "porte-parole du ministère" is the ministry. The words of languages are in the
catalogues (``locale``); what comes out is the same whatever the language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from claimtrack.domain.name_matching import fold
from claimtrack.locale.bodies import BARE, ITSELF, OFFICER, SOURCE, STATE, name_words
from claimtrack.locale.states import state_names

_LONGEST = 6
"""Words of the longest phrase that stands for a body or a country."""
_COUNTRY = "="
"""The sign before the code of a country among the words of a name."""
_GOVERNMENT = "government"


class Step(StrEnum):
    """How a printed name was led to the body behind it; the weightier first."""

    OFFICE = "office"
    SPOKESPERSON = "spokesperson"
    SEAT = "seat"
    OWN_SOURCE = "own source"
    BODY = "body"
    COUNTRY = "country"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class SourceWords:
    """``words``: those of the body, in one form for all languages; ``kinds``: what it is.

    Without a kind the name is a person's, or a body's that no table knows. ``steps``: what was
    done on the way.
    """

    words: frozenset[str]
    kinds: frozenset[str]
    steps: frozenset[Step]


@lru_cache(maxsize=4096)
def source_words(name: str) -> SourceWords:
    """The words of the body that a printed name stands for."""
    return _Reading(_without_acronym(_telling(name))).result()


def _telling(name: str) -> list[str]:
    """The words but articles and forms of address in front; the last word always stays."""
    known = name_words()
    front = known.openers if _opens_with_acronym(name) else known.openers | known.determiners
    tokens = fold(name).split()
    while len(tokens) > 1 and tokens[0] in front:
        tokens = tokens[1:]
    return tokens


def _opens_with_acronym(name: str) -> bool:
    """Whether the first word is all capitals: the UN is no article."""
    first = name.split(maxsplit=1)[:1]
    return bool(first) and len(first[0]) > 1 and first[0].isupper()


class _Reading:
    """One name, read from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._words: list[str] = []
        self._steps: set[Step] = set()

    def result(self) -> SourceWords:
        """The words in one form, with how they came about."""
        if not self._whole():
            self._by_words()
        words = self._without_its_sources(frozenset(self._words))
        kinds = words & _kinds()
        return SourceWords(words if kinds else frozenset(), kinds, frozenset(self._steps))

    def _whole(self) -> bool:
        """Whether the whole name is one that a table has: a body's, a union's, a government's."""
        name = " ".join(self._tokens)
        known = name_words()
        if key := known.bodies.get(name) or (name if name in _body_keys() else None):
            self._body(key)
        elif union := known.unions.get(name):
            self._take(Step.BODY, "union", union)
        elif (state := _government(name)) is not None:
            self._take(Step.SEAT, _GOVERNMENT, f"{_COUNTRY}{state}")
        else:
            return False
        return True

    def _body(self, key: str) -> None:
        """Take a body by its key; one whose kind no table tells is known by that name alone."""
        kind = name_words().under.get(key.replace(" ", "_"))
        self._take(Step.BODY, *((kind, key) if kind else ()))

    def _take(self, step: Step, *words: str) -> None:
        self._steps.add(step)
        self._words.extend(words)

    def _by_words(self) -> None:
        """Take phrases and words one after the other; countries only of what is a state's."""
        at = 0
        while at < len(self._tokens):
            at += self._phrase(at) or self._word(self._tokens[at])
        if len(self._tokens) == 1:
            self._alone()
        self._countries()

    def _alone(self) -> None:
        """One word alone: "policiers" are some of the police; there are many a "minister"."""
        if name_words().members.issuperset(self._tokens):
            self._words.append(OFFICER)
        elif Step.OFFICE in self._steps and set(self._words) <= BARE:
            self._words = self._tokens

    def _phrase(self, at: int) -> int:
        """Take a phrase that begins here; how many words it has, 0 where none does."""
        for size in range(min(_LONGEST, len(self._tokens) - at), 0, -1):
            phrase = " ".join(self._tokens[at : at + size])
            if phrase in name_words().spoken_for:
                self._steps.add(Step.SPOKESPERSON)
                return size
            if words := name_words().phrases.get(phrase):
                self._take(_step_of(words), *words.split())
                return size
        return 0

    def _word(self, word: str) -> int:
        """Take one word in the form that all languages share; always 1."""
        known = name_words()
        if word in known.small:
            return 1
        if office := known.offices.get(word):
            self._take(Step.OFFICE, office)
        elif union := known.unions.get(word):
            self._take(Step.BODY, "union", union)
        else:
            self._words.append(known.kinds.get(word) or known.parts.get(word, word))
        return 1

    def _countries(self) -> None:
        """Write countries by their codes: adjectives always, names of what is a state's."""
        names = _both() if STATE & set(self._words) else _adjectives()
        words, at = self._words, 0
        self._words = []
        while at < len(words):
            size, code = _longest(words, at, names)
            self._words.append(f"{_COUNTRY}{code}" if code else words[at])
            at += size

    def _without_its_sources(self, words: frozenset[str]) -> frozenset[str]:
        """The words without that for unnamed sources of a body that stands by them."""
        bodies = words & _kinds() - {SOURCE}
        if SOURCE not in words or not bodies or not bodies <= ITSELF:
            return words
        self._steps.add(Step.OWN_SOURCE)
        return words - {SOURCE}


def _step_of(words: str) -> Step:
    """A phrase with a country in it is a seat; another one an office."""
    return Step.SEAT if _COUNTRY in words else Step.OFFICE


def _without_acronym(tokens: list[str]) -> list[str]:
    """The words without the acronym printed behind them, of their own first letters."""
    words, small = tokens[:-1], name_words().small
    initials = "".join(word[0] for word in words if word not in small)
    return words if len(words) > 1 and tokens[-1] == initials else tokens


def _government(name: str) -> str | None:
    """The country whose government is meant by its bare name, or that of its capital."""
    states = state_names()
    if name in states.namesakes:
        return None
    return _country_names().get(name) or states.seats.get(name)


def _longest(words: list[str], at: int, names: Mapping[str, str]) -> tuple[int, str | None]:
    """How many words from here on are a country's name, and its code; 1 where none are."""
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        if code := names.get(" ".join(words[at : at + size])):
            return size, code
    return 1, None


def _folded(names: Mapping[str, str]) -> dict[str, str]:
    return {key: code for name, code in names.items() if (key := fold(name))}


@cache
def _country_names() -> dict[str, str]:
    return _folded(state_names().names)


@cache
def _adjectives() -> dict[str, str]:
    return _folded(state_names().adjectives)


@cache
def _both() -> dict[str, str]:
    return _adjectives() | _country_names()


@cache
def _body_keys() -> frozenset[str]:
    """The keys of bodies, each a name too."""
    return frozenset(name_words().bodies.values())


@cache
def _kinds() -> frozenset[str]:
    """The forms that words for a kind of body come to."""
    return frozenset(_kind_forms())


def _kind_forms() -> Iterator[str]:
    known = name_words()
    for table in (known.kinds, known.offices, known.under):
        yield from table.values()
