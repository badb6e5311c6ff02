"""How a sentence gives its figures: how firmly, on what basis, as a running total, anew."""

import re
from functools import cache

from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.domain.measure import default_kind
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.text.pattern_starts import Openers
from claimtrack.lang.pack import table
from claimtrack.lang.tables.arithmetic import ArithmeticTable
from claimtrack.lang.tables.polarity import PolarityTable

Span = tuple[int, int]


def _words(code: str) -> PolarityTable:
    """The language's words for how firmly a figure is said."""
    return table(code, "polarity", PolarityTable)


_MODALITIES = (Modality.DENIED, Modality.REPORTED, Modality.PLANNED, Modality.ESTIMATED)
"""The first that a clause has decides; each is the name of its expression in the tables."""


def _expression(text: str) -> re.Pattern[str]:
    return re.compile("(?i)" + text)


@cache
def _modalities(code: str) -> Openers[Modality]:
    words = _words(code)
    return Openers((_expression(getattr(words, each.value)), each) for each in _MODALITIES)


def modalities(text: str, floor: int, limit: int, code: str) -> list[tuple[int, int, Modality]]:
    """(start, end, modality) of every word of a sentence that says how firm it is."""
    words = _modalities(code).find(text, floor, limit)
    return [(*match.span(), modality) for _, match, modality in words]


def modality_of(words: list[tuple[int, int, Modality]]) -> Modality:
    """How firmly a clause with these words says it; the first in rank where it has several."""
    present = {word for _, _, word in words}
    return next((each for each in _MODALITIES if each in present), Modality.ASSERTED)


@cache
def _bases(code: str) -> Openers[Basis]:
    return Openers((_expression(words), Basis(name)) for name, words in _words(code).bases)


def basis_of(text: str, floor: int, limit: int, code: str) -> Basis | None:
    """What the sentence says the count rests on."""
    return _bases(code).least(text, floor, limit)


@cache
def _cumulative(code: str) -> Openers[bool]:
    return Openers([(_expression(_words(code).cumulative), True)])


def is_cumulative(text: str, floor: int, limit: int, code: str) -> bool:
    """Whether the sentence counts from a beginning: "au total", "so far"."""
    return _cumulative(code).least(text, floor, limit) is not None


@cache
def _corrections(lang: str) -> Openers[bool]:
    words = table(lang, "arithmetic", ArithmeticTable).corrections
    return Openers([(_expression(words), True)])


def is_correction(sentence: str, lang: str) -> bool:
    """Whether a sentence says that its figure takes the place of an earlier one.

    "Le ministère a revu son bilan à 31 morts." Use it to tell a revision from somebody who
    contradicts himself; it does not say whose the earlier figure was.
    """
    return _corrections(lang).least(sentence, 0, len(sentence)) is not None


def kind_of(numeral: Numeral, measure: str | None, cumulative: bool) -> Kind | None:
    """Stock, flow, cumulative, rate or change; None where neither words nor measure tell."""
    if _is_change(numeral):
        return Kind.CHANGE
    if numeral.per:
        return Kind.RATE
    return Kind.CUMULATIVE if cumulative else default_kind(measure)


def _is_change(numeral: Numeral) -> bool:
    """Whether a numeral says by how much, or how many times, something changed."""
    return numeral.delta or numeral.factor or numeral.kind is NumeralKind.POINTS
