"""The expressions of a language's claimant table, compiled once each."""

import re
from functools import cache

from claimtrack.lang.pack import table
from claimtrack.lang.tables.arithmetic import ArithmeticTable
from claimtrack.lang.tables.claimants import ClaimantTable
from claimtrack.lang.tables.speakers import SpeakerTable

_WORD_START = r"(?<![\w’'-])"
_ELIDED_START = r"(?<![\w-])"
"""The start of a word, or of what an elision stands before ("l'annonce")."""


def claimants(code: str) -> ClaimantTable:
    """The language's words for who puts forward a figure."""
    return table(code, "claimants", ClaimantTable)


@cache
def _compiled(code: str, field: str, before: str, behind: str) -> re.Pattern[str]:
    return re.compile(rf"(?i){before}(?:{getattr(claimants(code), field)}){behind}")


def opening(code: str, field: str) -> re.Pattern[str]:
    """One expression of the table from the start of a word on."""
    return _compiled(code, field, _WORD_START, "")


def closing(code: str, field: str) -> re.Pattern[str]:
    """One expression of the table that ends where the text searched ends."""
    return _compiled(code, field, _WORD_START, "$")


def whole(code: str, field: str) -> re.Pattern[str]:
    """One expression of the table as whole words."""
    return _compiled(code, field, _WORD_START, r"(?!\w)")


def elided(code: str, field: str) -> re.Pattern[str]:
    """One expression of the table from the start of a word on, or behind an elision."""
    return _compiled(code, field, _ELIDED_START, "")


def elided_closing(code: str, field: str) -> re.Pattern[str]:
    """The same, and it ends where the text searched ends."""
    return _compiled(code, field, _ELIDED_START, "$")


def anywhere(code: str, field: str) -> re.Pattern[str]:
    """One expression of the table as it stands."""
    return _compiled(code, field, "", "")


def first_start(pattern: re.Pattern[str], text: str, start: int, limit: int) -> int:
    """Where a pattern first begins between two offsets; ``limit`` where it is not found."""
    match = pattern.search(text, start, limit)
    return match.start() if match else limit


def last_end(pattern: re.Pattern[str], text: str, start: int, limit: int) -> int:
    """Where a pattern last ends between two offsets; ``start`` where it is not found."""
    end = start
    for match in pattern.finditer(text, start, limit):
        end = match.end()
    return end


@cache
def _articles(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)^(?:{claimants(code).articles})+")


def has_article(words: str, code: str) -> bool:
    """Whether a determiner opens the words."""
    return _articles(code).match(words) is not None


def strip_article(words: str, code: str) -> str:
    """A source's words without the determiner before them."""
    return _articles(code).sub("", words).strip() or words.strip()


@cache
def body_name(code: str) -> re.Pattern[str]:
    """The proper name behind a noun for bodies: "agence X", "syndicat de la Y"."""
    words = claimants(code)
    name = rf"[A-ZÀ-Þ][\w’.-]*(?:\s+[A-ZÀ-Þ][\w’.-]*|\s+(?:{words.of_name})[\w’-]+)*"
    return re.compile(rf"(?:\s+(?:{words.of_body})|\s+){name}")


@cache
def person_at_end(code: str) -> re.Pattern[str]:
    """The full name that ends some words, with the particles in it."""
    particles = "|".join(sorted(map(re.escape, table(code, "speakers", SpeakerTable).particles)))
    return re.compile(rf"[A-ZÀ-Þ][\w’'.-]*(?:\s+(?:(?:{particles})\s+)?[A-ZÀ-Þ][\w’'.-]*)+$")


@cache
def part_opening(code: str) -> re.Pattern[str]:
    """What makes the number right behind it a part of the one before: "among them were"."""
    words = table(code, "arithmetic", ArithmeticTable)
    return re.compile(rf"(?i)(?:{words.part_before})\W+(?:\w+\W+){{0,2}}$")


@cache
def part_closing(code: str) -> re.Pattern[str]:
    """What makes the number before it a part of an earlier one: "of them"."""
    words = table(code, "arithmetic", ArithmeticTable)
    return re.compile(rf"(?i)(?:{words.part_after})(?!\w)")
