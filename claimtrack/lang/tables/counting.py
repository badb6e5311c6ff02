"""The shape of a language's number words."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberTable:
    """How a language writes numbers, in digits and in words. All words are lower case.

    ``group``: characters that group thousands; ``decimal``: the decimal mark. ``words``: simple
    integer words; ``joiners``: words that may stand between two of them ("et", "and").
    ``lone``: words that are numbers only beside another ("un", "a"). ``scales``: what multiplies
    ("million"); ``short_scales``: the same as letters, only beside money or glued to digits.
    ``collectives``: a word that is about a number ("centaine"); ``vague``: plurals that give an
    order of magnitude, with the bounds of comparison.md; ``vague_openers``: what stands before
    them. ``parts``: denominators of fractions; ``halves``: words that are a fraction by
    themselves. ``of``: what links a number to what it counts. ``ordinal``: a regular expression
    for the ending of ordinals in digits. ``ordinals``: ordinal words. ``not_after``: words before
    which a number word is something else ("neuf" the adjective). ``and_half``: "et demi".
    """

    group: str
    decimal: str
    words: Mapping[str, int]
    joiners: tuple[str, ...]
    lone: frozenset[str]
    scales: Mapping[str, Decimal]
    short_scales: Mapping[str, Decimal]
    collectives: Mapping[str, int]
    collective_openers: tuple[str, ...]
    vague: Mapping[str, tuple[int, int]]
    vague_openers: tuple[str, ...]
    parts: Mapping[str, int]
    halves: Mapping[str, Decimal]
    one_in: tuple[str, ...]
    of: str
    ordinal: str
    ordinals: tuple[str, ...]
    and_half: str
    months: Mapping[str, int]
    days: Mapping[str, int]
    between: tuple[tuple[str, str], ...]
    range_links: tuple[str, ...]
    level_before: str
    delta_before: str
    delta_after: str
    factor: str
    masks: tuple[tuple[str, str], ...]
