"""The noun whose number stands behind it: "blessés : 42", "le nombre de grévistes est de 300"."""

import re
from functools import cache

from claimtrack.extraction.claims.nouns import counting, counts_people, measures

_TOLD = 120
"""Characters before a number in which the noun stands whose number a verb tells."""
_NOUN = 60
"""Characters before a number in which its noun stands right before it."""
_SUBJECT = 130
"""Characters before a number in which the subject of the verb that tells it stands."""
_WORD = re.compile(r"[^\W\d_]+['’](?=[^\W\d_])|[^\W\d_]+(?:[-’'][^\W\d_]+)*|[^\w\s]")
_SUBJECT_ENDS = frozenset(',;:()«»“”"')


@cache
def _told(code: str) -> re.Pattern[str]:
    """The noun whose number is told by a verb: "le nombre de grévistes est estimé à 300"."""
    words = measures(code)
    return re.compile(
        rf"(?i)(?<![\w’'-])(?:{words.number_of}|({words.gatherings}))(?:\s[^,.;:()«»“”\d]{{0,60}})?"
        rf"\s(?:{words.told_by})\s+$"
    )


@cache
def _linked(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)([^\W\d_]{{4,}})\s*(?:[:(,]|{counting(code).noun_before})\s*$")


@cache
def _reaching(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{measures(code).reaching})\s*$")


def _subject_noun(text: str, start: int, floor: int, code: str) -> str | None:
    """The people counted by a verb's subject: "the unauthorised population would reach" 24 million.

    Only nouns for people: of what else a bare number is told, its unit would say.
    """
    verb = _reaching(code).search(text, max(floor, start - _SUBJECT), start)
    if verb is None:
        return None
    words = [match.group().lower() for match in _WORD.finditer(text, floor, verb.start())]
    for word in reversed(words):
        if word in _SUBJECT_ENDS:
            return None
        if counts_people(word, code):
            return word
    return None


def noun_before(text: str, start: int, floor: int, code: str) -> str | None:
    """The noun before the number in "les blessés, 42 selon…" or "blessés : 42"."""
    told = _told(code).search(text, max(floor, start - _TOLD), start)
    if told is not None:
        return _told_noun(told)
    if subject := _subject_noun(text, start, floor, code):
        return subject
    match = _linked(code).search(text[max(floor, start - _NOUN) : start])
    if match is None:
        return None
    noun = match.group(1).lower()
    listed = match.group().rstrip().endswith(":") or counts_people(noun, code)
    return noun if listed else None


def _told_noun(told: re.Match[str]) -> str:
    """The last word of what a verb tells the number of."""
    return next(word for word in told.groups() if word).lower().split()[-1]
