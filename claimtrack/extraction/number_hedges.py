"""The words around a number that qualify it."""

import re
from functools import cache

from claimtrack.domain.quantity import Hedge
from claimtrack.extraction.number_scan import SPACE
from claimtrack.lang.pack import table
from claimtrack.lang.tables.qualifiers import HedgeTable

_ARTICLE = {
    "fr": r"(?:(?:les?|la|l['’]|un|une|des|de|d['’])\s*)?(?:seule?s?\s+)?",
    "en": r"(?:(?:the|an?|some)\s+)?",
}
REACH = 48
"""Characters looked at before a number: the longest hedge and an article fit in."""


@cache
def _before(code: str) -> re.Pattern[str]:
    hedges = table(code, "qualifiers", HedgeTable).before
    each = "|".join(f"(?P<h{place}>{phrase})" for place, (phrase, _) in enumerate(hedges))
    return re.compile(rf"(?i)(?<!\w)(?:{each})[\s\u00a0\u202f]*{_ARTICLE[code]}[\"“«(]?$")


@cache
def _after(code: str) -> re.Pattern[str]:
    hedges = table(code, "qualifiers", HedgeTable).after
    each = "|".join(f"(?P<h{place}>{phrase})" for place, (phrase, _) in enumerate(hedges))
    return re.compile(rf"(?i)(?:{SPACE}+|(?=-)|,{SPACE}+)(?:{each})(?!\w)")


_PLUS = re.compile(r"\+(?![\w+])")


def hedge_before(text: str, start: int, code: str) -> tuple[int, Hedge, str] | None:
    """(start, class, words) of the hedge that ends right before ``start``."""
    match = _before(code).search(text, max(0, start - REACH), start)
    if match is None:
        return None
    name = match.lastgroup or "h0"
    hedge = Hedge(table(code, "qualifiers", HedgeTable).before[int(name[1:])][1])
    return match.start(), hedge, match[name].strip()


def hedge_after(text: str, end: int, code: str) -> tuple[int, Hedge, str] | None:
    """(end, class, words) of the hedge right behind ``end``: "ou plus", "or so", "+"."""
    if match := _PLUS.match(text, end):
        return match.end(), Hedge.AT_LEAST, "+"
    match = _after(code).match(text, end)
    if match is None:
        return None
    name = match.lastgroup or "h0"
    hedge = Hedge(table(code, "qualifiers", HedgeTable).after[int(name[1:])][1])
    return match.end(), hedge, match[name].strip()
