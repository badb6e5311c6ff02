"""A claim inside a sentence: its words, whose they are, when it holds."""

from collections.abc import Mapping
from functools import cache

from claimtrack.domain.claim import Basis, Claim, Modality
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge
from claimtrack.locale import messages
from claimtrack.wording.language import derivation_lines, sentences, unit_and_measure_names
from claimtrack.wording.writer import amount, period, quote


def detail(lang: str, key: str) -> str:
    """One of the small templates."""
    return sentences(lang).detail[key]


_MEMBERS = {one.replace("_", " "): one for kind in (Modality, Basis, Hedge) for one in kind}
"""What a claim's field of a closed set holds → the member, by which the catalogue knows it."""


def outcome_word(lang: str, outcome: Outcome) -> str:
    """The one word for an outcome, in sentences as in lists: that of the catalogue."""
    return messages.word(lang, outcome)


def word(lang: str, name: str) -> str:
    """The word for an id (a field, a measure, a population); itself if unnamed.

    For a member of a closed set it is that of the catalogue, save where a sentence needs it with
    an article or a gloss ("une fourchette").
    """
    table, known = sentences(lang).words, unit_and_measure_names(lang)
    if name in _MEMBERS and name not in table:
        return messages.word(lang, _MEMBERS[name])
    return table.get(name) or known.words.get(name) or known.measures.get(name, name)


@cache
def hedge_words(lang: str) -> Mapping[str, str]:
    """Each hedge in the catalogue's word, for a sentence that quotes it: {about}, {nearly}."""
    return {hedge.value: messages.word(lang, hedge) for hedge in Hedge}


def threshold_reason(lang: str, name: str) -> str:
    """Why there is such a threshold, with the hedges it is about in the catalogue's words."""
    return derivation_lines(lang).reasons[name].format(**hedge_words(lang))


def claim_words(claim: Claim, lang: str) -> str:
    """The claim as printed, in quotation marks, and whose it is: “50 000 civils” (Konachenkov)."""
    who = claim.source if claim.speaker is None else claim.speaker
    name = who or claim.outlet or detail(lang, "nobody")
    return f"{quote(claim.text or _bare(claim, lang), lang)} ({name})"


def _bare(claim: Claim, lang: str) -> str:
    """A claim without words of its own: its number and what it counts."""
    quantity = claim.quantity
    every = (quantity.value, quantity.low, quantity.high)
    ends = [end for end in every if end is not None and end.is_finite()]
    shown = amount(ends[0], claim.unit, lang) if ends else ""
    return f"{shown} {claim.counted}".strip()


def window(claim: Claim, lang: str) -> str:
    """When the claim holds: the dates, and the words for them as printed."""
    if claim.window is None:
        return detail(lang, "none")
    dates = period(claim.window.nominal, lang)
    return f"{quote(claim.window.words, lang)}, {dates}" if claim.window.words else dates


def span_words(span: Period | None, lang: str) -> str:
    """A period, or "unknown"."""
    return period(span, lang) if span is not None else detail(lang, "none")
