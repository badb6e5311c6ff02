"""The shape of a language's place names."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceTable:
    """``names``: a place as the language writes it, folded, to its id ("alep" → "aleppo").

    ``directions``: words and endings for quarters of a place; ``direction_of``: regular expression
    of "the east of PLACE" with groups ``way`` and ``place``. ``before``: prepositions of place.
    """

    names: Mapping[str, str]
    directions: Mapping[str, str]
    direction_of: str
    before: str
