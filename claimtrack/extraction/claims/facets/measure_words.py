"""The measure of a claim, from the words of its clause and its sentence."""

import re
from bisect import bisect_left, bisect_right
from functools import cache

from claimtrack.domain.measure import STANDING, fits
from claimtrack.domain.record import record
from claimtrack.domain.units import unit_class
from claimtrack.extraction.attribution.patterns import first_start
from claimtrack.extraction.claims.nouns import counting, measures, population_of, thing_of
from claimtrack.extraction.text.pattern_starts import Openers

Span = tuple[int, int]
_LONGEST = 400
"""Characters of a clause: a list without an end is no clause."""
_BEHIND = 16
"""A verb before a count is as near as one this many characters further behind it."""
_FAR = 500
"""Added where a fuller verb goes first: "were" says that something is there, "manifestants" that
people demonstrate, unless they were hurt."""
_REACH = 90
"""Characters around a claim in which a measure outside its clause still is the claim's."""
_DETERMINER = 14
"""Characters before a number in which the determiner of all there are stands."""
_OF_NOUNS = ("killed", "injured", "missing")
"""Measures that a counted noun says by itself."""


@record(frozen=True, slots=True)
class MeasureWord:
    """Words at ``start``–``end`` that say measure ``id``; ``order`` is the lexicon's."""

    start: int
    end: int
    order: int
    id: str


@record(frozen=True, slots=True)
class Counting:
    """What a measure is looked for: a number at ``start``–``end`` of ``head`` in ``unit``."""

    start: int
    end: int
    head: str | None = None
    unit: str | None = None

    @property
    def of_money(self) -> bool:
        """Whether it is a sum or a share."""
        return unit_class(self.unit) in ("m", "s")


@cache
def _patterns(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile("(?i)" + text)) for name, text in measures(code).measures)


@cache
def _openers(code: str) -> Openers[str]:
    return Openers((pattern, name) for name, pattern in _patterns(code))


@cache
def _definite(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:{measures(code).definite})\s+$")


@cache
def _clause_break(code: str) -> re.Pattern[str]:
    return re.compile(rf"[,;:–—]\s|{counting(code).clause_break}")


def clause(text: str, start: int, end: int, sentence: Span, code: str) -> Span:
    """The stretch between commas that holds the claim at ``start``–``end``."""
    breaks = _clause_break(code)
    floor, limit = sentence
    left = floor
    for mark in breaks.finditer(text, max(floor, start - _LONGEST), start):
        left = mark.end()
    return left, first_start(breaks, text, end, limit)


def measure_words(text: str, floor: int, limit: int, code: str) -> list[MeasureWord]:
    """Every word of the sentence that says a measure, in the order of the text."""
    words = [
        MeasureWord(match.start(), match.end(), order, name)
        for order, match, name in _openers(code).find(text, floor, limit)
    ]
    return sorted(words, key=lambda word: (word.start, word.order))


def head_measure(head: str | None, code: str) -> str | None:
    """The measure that a counted noun says by itself: "morts", "blessés", "missing"."""
    if head:
        for name, pattern in _patterns(code):
            if name in _OF_NOUNS and pattern.fullmatch(head):
                return name
    return None


def nearest_measure(words: list[MeasureWord], what: Counting, span: Span, code: str) -> str | None:
    """The measure said nearest to the claim within ``span`` that such a number can have."""
    thing = thing_of(what.head, code)
    marks = [
        (_distance(word, what, code), word.order, word.id)
        for word in _around(words, what.start, span)
        if word.end <= span[1] and fits(word.id, what.unit, thing)
    ]
    return min(marks)[2] if marks else None


def _around(words: list[MeasureWord], start: int, span: Span) -> list[MeasureWord]:
    """The words of ``span`` shortly before and behind a number at ``start``."""
    first = bisect_left(words, span[0], key=lambda word: word.start)
    last = bisect_right(words, span[1], key=lambda word: word.start)
    at = bisect_left(words, start, key=lambda word: word.start)
    return [*words[max(first, at - 8) : at], *words[at : min(last, at + 12)]]


def _distance(word: MeasureWord, what: Counting, code: str) -> int:
    """Characters between a word and the number, more where the word is less likely its own."""
    far = _FAR if _says_least(word, what, code) else 0
    # What happened to people follows them, what a sum is stands before it: "une perte de 3 M€".
    before, behind = (0, _BEHIND) if what.of_money else (_BEHIND, 0)
    if word.start >= what.end:
        return far + word.start - what.end + behind
    if word.end <= what.start:
        return far + what.start - word.end + before
    # "630 déjà amnistiés": the claim's own words say it, unless they only name who is counted.
    return far + _FAR if _only_names(word, what, code) else far


def _says_least(word: MeasureWord, what: Counting, code: str) -> bool:
    """Whether any other word goes before: "were" there; a march that police were on duty at."""
    if word.id == "present":
        return True
    return word.id == "demonstrated" and population_of(what.head, code) in _FORCES


_FORCES = frozenset(("police", "soldier"))
"""Populations that are sent where others march."""


def _only_names(word: MeasureWord, what: Counting, code: str) -> bool:
    """Whether a word at the end of the claim is the noun for those who are counted."""
    return word.end >= what.end and population_of(what.head, code) is not None


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
    return is_definite(text, start, code)


def is_definite(text: str, start: int, code: str) -> bool:
    """Whether the determiner of all there are stands before a number: "the 27 countries"."""
    return _definite(code).search(text[max(0, start - _DETERMINER) : start]) is not None


def measure_among(
    words: list[MeasureWord], text: str, what: Counting, sentence: Span, code: str
) -> str | None:
    """The same, with the sentence's measure words already at hand."""
    if own := head_measure(what.head, code):
        return own
    if not words:
        return None
    within = clause(text, what.start, what.end, sentence, code)
    if nearest := nearest_measure(words, what, within, code):
        return nearest
    low, high = sentence
    around = max(low, what.start - _REACH), min(high, what.end + _REACH)
    return nearest_measure(words, what, around, code)
