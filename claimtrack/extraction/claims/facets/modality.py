"""How a sentence gives its figures: how firmly, on what basis, as a running total, anew."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from claimtrack.domain.claim import Basis, Kind, Modality
from claimtrack.domain.measure import default_kind
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.text.pattern_starts import Openers
from claimtrack.lang.pack import table
from claimtrack.lang.tables.arithmetic import ArithmeticTable
from claimtrack.lang.tables.polarity import PolarityTable

Span = tuple[int, int]


_MODALITIES = (Modality.DENIED, Modality.REPORTED, Modality.PLANNED, Modality.ESTIMATED)
"""The first that a clause has decides."""


def _expression(text: str) -> re.Pattern[str]:
    return re.compile("(?i)" + text)


@dataclass(slots=True)
class SentenceSigns:
    """What the words of a sentence say of all its figures.

    ``modalities``: (start, end, modality) of every word that says how firm something is;
    ``basis``: what the count rests on; ``cumulative``: it counts from a beginning ("so far");
    ``revises``: it takes the place of an earlier figure ("a revu son bilan à 31 morts"; not whose
    the earlier one was); ``withdrawn``: an earlier version said it; ``false``: it is said not to
    be so.
    """

    modalities: list[tuple[int, int, Modality]] = field(default_factory=list)
    basis: Basis | None = None
    cumulative: bool = False
    revises: bool = False
    withdrawn: bool = False
    false: bool = False


@cache
def _signs(code: str) -> Openers[Modality | Basis | str]:
    """One table of every sign: a sentence is walked once for all of them."""
    return Openers((_expression(text), sign) for text, sign in _expressions(code))


def _expressions(code: str) -> Iterator[tuple[str, Modality | Basis | str]]:
    """(expression, what it tells): a modality, a basis, or the name of a field that it sets."""
    words = table(code, "polarity", PolarityTable)
    yield words.denied, Modality.DENIED
    yield from ((expression, Modality.REPORTED) for expression in words.reported[:1])
    yield from ((expression, Modality.PLANNED) for expression in words.planned[:1])
    yield words.estimated, Modality.ESTIMATED
    yield from ((expression, Basis(name)) for name, expression in words.bases)
    yield words.cumulative, "cumulative"
    yield table(code, "arithmetic", ArithmeticTable).corrections, "revises"
    yield words.withdrawn, "withdrawn"
    yield words.false, "false"


@cache
def _endings(code: str) -> re.Pattern[str] | None:
    """What tells a modality by a word's ending, each a group of its name; None where nothing does.

    Not among the other signs, where every word would be tried by itself.
    """
    words = table(code, "polarity", PolarityTable)
    told = ((Modality.REPORTED, words.reported[1:]), (Modality.PLANNED, words.planned[1:]))
    each = [f"(?P<{modality.value}>{'|'.join(endings)})" for modality, endings in told if endings]
    return re.compile(rf"\b(?:{'|'.join(each)})") if each else None


def signs_of(text: str, floor: int, limit: int, code: str) -> SentenceSigns:
    """What the words of the sentence from ``floor`` to ``limit`` (code points) say of its figures.

    Of several bases the first in the language's table counts.
    """
    signs = SentenceSigns()
    best: int | None = None
    for rank, match, sign in _signs(code).find(text, floor, limit):
        if isinstance(sign, Modality):
            signs.modalities.append((*match.span(), sign))
        elif isinstance(sign, Basis):
            if best is None or rank < best:
                best, signs.basis = rank, sign
        else:
            setattr(signs, sign, True)
    endings = _endings(code)
    for match in endings.finditer(text, floor, limit) if endings else ():
        signs.modalities.append((*match.span(), Modality(str(match.lastgroup))))
    return signs


def modality_of(words: list[tuple[int, int, Modality]]) -> Modality:
    """How firmly a clause with these words says it; the first in rank where it has several."""
    present = {word for _, _, word in words}
    return next((each for each in _MODALITIES if each in present), Modality.ASSERTED)


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
