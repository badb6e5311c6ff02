"""The shape of a language's units."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTable:
    """Words for units: ``words`` maps a printed form to (unit, kind of numeral).

    ``money_before`` are signs and codes printed before the number. ``per`` maps the words after
    "par", "a", "per" to what a rate is taken over; ``per_link`` is the regular expression of what
    introduces them. ``age_before`` and ``age_after`` are regular expressions of the contexts in
    which a count of years is an age.
    """

    words: Mapping[str, tuple[str, str]]
    money_before: Mapping[str, str]
    per: Mapping[str, str]
    per_link: str
    per_heads: str
    age_before: str
    age_after: str
