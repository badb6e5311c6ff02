"""The noun whose number stands right behind it: "blessés : 42", "les blessés, 42 selon…"."""

import re
from functools import cache

from claimtrack.extraction.claims.nouns import counting, counts_people, measures, singular

_NOUN = 60
"""Characters before a number in which its noun stands right before it."""


@cache
def _linked(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)([^\W\d_]{{4,}})\s*(?:[:(,]|{counting(code).noun_before})\s*$")


def noun_before(text: str, start: int, code: str) -> str | None:
    """The noun before the number in "les blessés, 42 selon…" or "blessés : 42"."""
    before = text[max(0, start - _NOUN) : start]
    match = _linked(code).search(before)
    if match is None:
        return None
    if _is_name(before[: match.start(1)], match.group(1)):
        return None
    noun = match.group(1).lower()
    listed = match.group().rstrip().endswith(":") or _counts_several(noun, code)
    return noun if listed else None


def _is_name(before: str, noun: str) -> bool:
    """Whether a noun with a capital goes on with another one: "Banque Claire : 3 milliards"."""
    words = before.split()
    return bool(words) and before[-1:] == " " and words[-1][0].isupper() and noun[0].isupper()


def _counts_several(noun: str, code: str) -> bool:
    """Whether a noun is one for several people: behind that for one stands an age."""
    if not counts_people(noun, code):
        return False
    return noun in measures(code).gathered or singular(noun, code) != noun
