"""Numbers that are often no count: one, two or three in words, and lengths that say where."""

import re
from functools import cache

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.claims.context import ArticleContext
from claimtrack.extraction.claims.counted import Candidate
from claimtrack.extraction.claims.nouns import counting, is_person
from claimtrack.lang.pack import table
from claimtrack.lang.tables.words import WordTable

SMALL = 3
"""A bare number word up to here is a claim only where people are counted or a measure is said."""
_BEFORE = 12
"""Characters before a number in which its determiner stands."""


def tells_where(numeral: Numeral, page: ArticleContext) -> bool:
    """Whether a length says where something is: "40 km north of Lima"."""
    if numeral.kind is not NumeralKind.LENGTH:
        return False
    return _whereabouts(page.code).match(page.text, numeral.full_end) is not None


@cache
def _whereabouts(code: str) -> re.Pattern[str]:
    return re.compile(counting(code).whereabouts)


def is_few(numeral: Numeral, page: ArticleContext) -> bool:
    """Whether it is one, two or three in words, which are as often no count."""
    return _is_small(numeral) and is_spelled(numeral, page)


def counts_few(candidate: Candidate, page: ArticleContext) -> bool:
    """Whether people are counted and a measure is said, or several things met for the first time.

    "the two firms" are known already, "two firms" are counted; one in words is an article as often.
    """
    if candidate.measure is not None and is_person(candidate.head, page.code):
        return True
    value, hedge = candidate.numeral.quantity.value, candidate.numeral.quantity.hedge
    if value is None or value < 2:
        return False
    return hedge is not Hedge.EXACT or not _is_determined(candidate.numeral, page)


def _is_determined(numeral: Numeral, page: ArticleContext) -> bool:
    """Whether a determiner stands right before a number: "the two", "les trois"."""
    words = page.text[max(0, numeral.full_start - _BEFORE) : numeral.full_start].lower().split()
    return bool(words) and words[-1] in table(page.code, "words", WordTable).determiners


def is_spelled(numeral: Numeral, page: ArticleContext) -> bool:
    """Whether a number is printed in words."""
    return not any(char.isdigit() for char in page.text[numeral.start : numeral.end])


def _is_small(numeral: Numeral) -> bool:
    value = numeral.quantity.value
    return value is not None and value <= SMALL
