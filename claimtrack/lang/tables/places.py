"""The shape of a language's place names."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceTable:
    """``names``: a place as the language writes it, folded, to its id ("alep" → "aleppo").

    ``directions``: words and endings for quarters of a place; ``direction_of``: regular expression
    of "the east of PLACE" with groups ``way`` and ``place``. ``locating``: prepositions behind which a
    capital is the place and not its government, with what parts them from it.
    """

    names: Mapping[str, str]
    directions: Mapping[str, str]
    direction_of: str
    locating: str
