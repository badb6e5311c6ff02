"""Measure, population, place, modality and basis of a claim, from the words around it."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.domain.measure import STANDING, default_kind, fits, unit_class
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.claims.counted import measures
from claimtrack.extraction.text.pattern_starts import Openers

Span = tuple[int, int]


@cache
def _patterns(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile("(?i)" + text)) for name, text in measures(code).measures)


@cache
def _openers(code: str) -> Openers[str]:
    return Openers((pattern, name) for name, pattern in _patterns(code))


@cache
def _single(code: str, name: str) -> re.Pattern[str]:
    return re.compile("(?i)" + str(getattr(measures(code), name)))


_CLAUSE = re.compile(
    r"[,;:–—]\s|\set\s(?=(?:[^\W\d]+\s){0,3}\d|une?\s|des\s)|\sand\s(?=(?:[^\W\d]+\s){0,3}\d)|\s(?:dont|including|tandis\s+que|alors\s+que|pendant\s+que|while|as|when)\s"
)


_LONGEST = 400
"""Characters of a clause: a list without an end is no clause."""


def clause(text: str, start: int, end: int, floor: int, limit: int) -> tuple[int, int]:
    """The stretch between commas that holds the claim at ``start``–``end``."""
    left = [match.end() for match in _CLAUSE.finditer(text, max(floor, start - _LONGEST), start)]
    right = _CLAUSE.search(text, end, limit)
    return (left[-1] if left else floor), (right.start() if right else limit)


@dataclass(frozen=True, slots=True)
class MeasureWord:
    """Words at ``start``–``end`` that say measure ``id``; ``order`` is the lexicon's."""

    start: int
    end: int
    order: int
    id: str


def measure_words(text: str, floor: int, limit: int, code: str) -> list[MeasureWord]:
    """Every word of the sentence that says a measure, in the order of the text."""
    found = [
        MeasureWord(match.start(), match.end(), order, name)
        for order, match, name in _openers(code).find(text, floor, limit)
    ]
    return sorted(found, key=lambda word: (word.start, word.order))


def head_measure(head: str | None, code: str) -> str | None:
    """The measure that a counted noun says by itself: "morts", "blessés", "missing"."""
    if head:
        for name, pattern in _patterns(code):
            if name in ("killed", "injured", "missing") and pattern.fullmatch(head):
                return name
    return None


_BEFORE = 16
"""A verb before a count is as near as one this many characters further behind it."""
_FAR = 500
"""Added where a fuller verb goes first: "were" says that something is there, "manifestants" that
people demonstrate, unless they were hurt."""
_REACH = 90
"""Characters around a claim in which a measure outside its clause still is the claim's."""


@dataclass(frozen=True, slots=True)
class Counting:
    """What a measure is looked for: a number at ``start``–``end`` of ``head`` in ``unit``."""

    start: int
    end: int
    head: str | None = None
    unit: str | None = None


def nearest_measure(words: list[MeasureWord], what: Counting, span: Span, code: str) -> str | None:
    """The measure said nearest to the claim within ``span`` that such a number can have."""
    best: tuple[int, int, str] | None = None
    first = bisect_left(words, span[0], key=lambda word: word.start)
    last = bisect_right(words, span[1], key=lambda word: word.start)
    at = bisect_left(words, what.start, key=lambda word: word.start)
    thing = thing_of(what.head, code)
    for word in (*words[max(first, at - 8) : at], *words[at : min(last, at + 12)]):
        if word.end > span[1] or not fits(word.id, what.unit, thing):
            continue
        mark = (_distance(word, what, code), word.order, word.id)
        if best is None or mark < best:
            best = mark
    return best[2] if best else None


def _distance(word: MeasureWord, what: Counting, code: str) -> int:
    far = _FAR if word.id == "present" else 0
    # What happened to people follows them, what a sum is stands before it: "une perte de 3 M€".
    money = unit_class(what.unit) in ("m", "s")
    if word.start >= what.end:
        return far + word.start - what.end + (_BEFORE if money else 0)
    if word.end <= what.start:
        return far + what.start - word.end + (0 if money else _BEFORE)
    # "630 déjà amnistiés": the claim's own words say it, unless they only name who is counted.
    return far + (_FAR if population_of(what.head, code) and word.end >= what.end else 0)


def find_measure(
    text: str, start: int, end: int, floor: int, limit: int, code: str, head: str | None
) -> str | None:
    """The measure of one claim at ``start``–``end``; for many in one sentence keep its words.

    Its noun's own ("morts"), else the nearest in its clause, else in its sentence.
    """
    words = measure_words(text, floor, limit, code)
    return measure_among(words, text, Counting(start, end, head), (floor, limit), code)


def names_group(text: str, start: int, head: str | None, code: str) -> bool:
    """Whether the number only says how many of a group there are: "its 20,000 teachers"."""
    if population_of(head, code) not in STANDING:
        return False
    return _definite(code).search(text[max(0, start - 14) : start]) is not None


@cache
def _definite(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:{measures(code).definite})\s+$")


def measure_among(
    words: list[MeasureWord], text: str, what: Counting, sentence: Span, code: str
) -> str | None:
    """The same, with the sentence's measure words already at hand."""
    if own := head_measure(what.head, code):
        return own
    if not words:
        return None
    low, high = sentence
    near = max(low, what.start - _REACH), min(high, what.end + _REACH)
    for span in (clause(text, what.start, what.end, *sentence), near):
        if found := nearest_measure(words, what, span, code):
            return found
    return None


def population_of(head: str | None, code: str) -> str | None:
    """The population id of a counted noun: "civils" → "civilian"."""
    return measures(code).populations.get(head) if head else None


def thing_of(head: str | None, code: str) -> str | None:
    """The language-neutral id of a counted thing: "quartiers" and "districts" are "district"."""
    if head is None:
        return None
    return measures(code).things.get(head) or population_of(head, code) or singular(head, code)


def is_person(head: str | None, code: str) -> bool:
    """Whether the noun counts people."""
    table = measures(code)
    if not head:
        return False
    return head in table.populations or head in table.persons or _is_participle(head, code)


def _is_participle(head: str, code: str) -> bool:
    """Whether a noun is a participle that stands for people: "19 éborgnés", not "sociétés"."""
    words = measures(code)
    if not words.people_endings or not head.endswith(words.people_endings):
        return False
    return head not in words.not_people and not head.endswith(words.not_people_endings)


def unit_of(numeral: Numeral, head: str | None, code: str) -> str | None:
    """The unit of a claim: its own sign or word, else "person" or the noun counted.

    Common things have one name in all languages: "navires" and "vessels" are "ship".
    """
    if numeral.unit:
        return numeral.unit
    if numeral.kind not in (NumeralKind.NUMBER, NumeralKind.RATE):
        return None
    if is_person(head, code):
        return "family" if population_of(head, code) == "family" else "person"
    return (measures(code).things.get(head) or singular(head, code)) if head else None


def singular(word: str, code: str) -> str:
    """A noun's singular by rule, good enough to label a unit: "journaux" → "journal"."""
    if code == "fr" and word.endswith("aux") and len(word) > 4:
        return word[:-3] + ("al" if not word.endswith("eaux") else "au")
    if code == "en" and word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ss", "us", "is")) or len(word) < 4:
        return word
    return word[:-1] if word.endswith(("s", "x")) else word


_MODALITIES = (Modality.DENIED, Modality.REPORTED, Modality.PLANNED, Modality.ESTIMATED)
"""The first that a clause has decides; each is the name of its expression in the tables."""


@cache
def _modalities(code: str) -> Openers[Modality]:
    return Openers((_single(code, modality.value), modality) for modality in _MODALITIES)


def modalities(text: str, floor: int, limit: int, code: str) -> list[tuple[int, int, Modality]]:
    """(start, end, modality) of every word of a sentence that says how firm it is."""
    found = _modalities(code).find(text, floor, limit)
    return [(*match.span(), modality) for _, match, modality in found]


def modality_of(found: list[tuple[int, int, Modality]], span: Span) -> Modality:
    """How firmly a clause says it; the first of denied, reported, planned, estimated."""
    said = {word for start, end, word in found if start >= span[0] and end <= span[1]}
    return next((each for each in _MODALITIES if each in said), Modality.ASSERTED)


@cache
def _bases(code: str) -> Openers[Basis]:
    found = measures(code).bases
    return Openers((re.compile("(?i)" + pattern), Basis(name)) for name, pattern in found)


def basis_of(text: str, floor: int, limit: int, code: str) -> Basis | None:
    """What the sentence says the count rests on."""
    return _bases(code).least(text, floor, limit)


@cache
def _cumulative(code: str) -> Openers[bool]:
    return Openers([(_single(code, "cumulative"), True)])


def is_cumulative(text: str, floor: int, limit: int, code: str) -> bool:
    """Whether the sentence counts from a beginning: "au total", "so far"."""
    return _cumulative(code).least(text, floor, limit) is not None


def kind_of(numeral: Numeral, measure: str | None, cumulative: bool) -> Kind | None:
    """Stock, flow, cumulative, rate or change; None where neither words nor measure tell."""
    if numeral.delta or numeral.factor or numeral.kind is NumeralKind.POINTS:
        return Kind.CHANGE
    if numeral.per:
        return Kind.RATE
    return Kind.CUMULATIVE if cumulative else default_kind(measure)
