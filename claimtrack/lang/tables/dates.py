"""The shape of a language's time expressions."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTable:
    """Time expressions as (regular expression, reading), tried in their order at each place.

    Readings are names that extraction/times knows: "weekday", "day", "last n", "since day",
    "between days", "month", "year"… Named groups carry the parts: ``weekday``, ``weekday2``,
    ``day``, ``day2``, ``month``, ``month2``, ``year``, ``year2``, ``count``, ``unit``, ``part``,
    ``quarter``, ``half``, ``season``, ``shift``, ``past`` (the days behind, not the calendar's).
    "year of event" is that of a noun before or behind it ("the 2017 fire").
    ``units``: unit word to "hour", "day", "week", "month", "quarter" or "year". ``counts``: number
    word to value. ``parts``: "début", "late" to "early", "mid", "late". ``quarters``: ordinal of a
    quarter or half to its number. ``seasons``: to the first month of the northern season.
    ``shifts``: words to a number of days before the publication.
    """

    patterns: tuple[tuple[str, str], ...]
    units: Mapping[str, str]
    counts: Mapping[str, int]
    parts: Mapping[str, str]
    quarters: Mapping[str, int]
    seasons: Mapping[str, int]
    shifts: Mapping[str, int]
