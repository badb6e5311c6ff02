"""The shape of a language's time expressions."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTable:
    """Time expressions as (regular expression, reading), tried in their order at each place.

    Readings are names that extraction/dates.py knows: "weekday", "day", "last n", "since",
    "between days", "month", "year"… Named groups carry the parts: ``weekday``, ``weekday2``,
    ``day``, ``day2``, ``month``, ``year``, ``count``, ``unit``, ``part``, ``shift``.
    ``units``: unit word to days. ``counts``: number word to value. ``parts``: "début", "late" to
    "early", "mid", "late". ``shifts``: words to a number of days before the publication.
    """

    patterns: tuple[tuple[str, str], ...]
    units: Mapping[str, int]
    counts: Mapping[str, int]
    parts: Mapping[str, str]
    shifts: Mapping[str, int]
