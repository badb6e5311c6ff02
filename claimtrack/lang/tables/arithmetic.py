"""The shape of a language's words for sums, shares and changes."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ArithmeticTable:
    """Patterns over a sentence in which each numeral is one sign.

    ``{a}``, ``{b}``… stand for one numeral; ``{w}`` for a few words and none of them a number;
    ``{list}`` for two numerals or more with their words. ``shares``: part a, whole b, percent p.
    ``levels``: before a, after b. ``rises`` and ``falls``: by how much, c. ``factors``: words for
    a change to so many times. ``loose``: words that make a factor or a list inexact when they
    stand before it. ``sums``: whole t and the ``{list}`` of all its parts, whose last stands behind ``list_and``. ``part_before`` and
    ``part_after``: words that make the number after or before them a part of the one before;
    ``joined``: what joins two parts; ``out_of``: between a part and its whole. ``corrections``:
    words of somebody who corrects a figure of their own.
    """

    shares: tuple[str, ...]
    levels: tuple[str, ...]
    rises: tuple[str, ...]
    falls: tuple[str, ...]
    factors: Mapping[str, str]
    loose: str
    sums: tuple[str, ...]
    list_and: str
    part_before: str
    part_after: str
    joined: str
    out_of: str
    corrections: str
