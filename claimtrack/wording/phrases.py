"""The small pieces of the sentences: word tables, claims as printed, windows."""

from collections.abc import Mapping

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.pair import source
from claimtrack.domain.period import Period
from claimtrack.wording import sentences_en, sentences_fr
from claimtrack.wording.typeset import amount, period, quote

Words = Mapping[str, str]


def wording(lang: str, name: str) -> Words:
    """One table of a language: main, reading, detail, words, rest or fields."""
    tables: dict[str, Words] = _TABLES["fr" if lang == "fr" else "en"]
    return tables[name]


_TABLES: dict[str, dict[str, Words]] = {
    "fr": {
        "main": sentences_fr.MAIN,
        "reading": sentences_fr.READING,
        "detail": sentences_fr.DETAIL,
        "words": sentences_fr.WORDS,
        "rest": sentences_fr.REST,
        "fields": sentences_fr.FIELDS,
    },
    "en": {
        "main": sentences_en.MAIN,
        "reading": sentences_en.READING,
        "detail": sentences_en.DETAIL,
        "words": sentences_en.WORDS,
        "rest": sentences_en.REST,
        "fields": sentences_en.FIELDS,
    },
}


def detail(lang: str, key: str) -> str:
    """One of the small templates."""
    return wording(lang, "detail")[key]


def word(lang: str, name: str) -> str:
    """A field's or an outcome's word; ids without one (places, measures) as they are."""
    return wording(lang, "words").get(name, name)


def claim_words(claim: Claim, lang: str) -> str:
    """The claim as printed, in quotation marks, and whose it is: “50 000 civils” (Konachenkov)."""
    quantity = claim.quantity
    every = (quantity.value, quantity.low, quantity.high)
    ends = [end for end in every if end is not None and end.is_finite()]
    bare = f"{amount(ends[0], claim.unit, lang)} {claim.counted}".strip() if ends else claim.counted
    who = source(claim) if claim.speaker is None else claim.speaker
    name = who or claim.outlet or detail(lang, "nobody")
    return f"{quote(claim.text or bare, lang)} ({name})"


def window(claim: Claim, lang: str) -> str:
    """When the claim holds: the dates, and the words for them as printed."""
    if claim.window is None:
        return detail(lang, "none")
    dates = period(claim.window.nominal, lang)
    return f"{quote(claim.window.words, lang)}, {dates}" if claim.window.words else dates


def span_words(span: Period | None, lang: str) -> str:
    """A period, or "unknown"."""
    return period(span, lang) if span is not None else detail(lang, "none")


def outcome_word(lang: str, outcome: Outcome) -> str:
    """An outcome inside a sentence: "they conflict", "conflit"."""
    return word(lang, outcome.value)


def restwording(lang: str) -> Words:
    """The sentences about the rest of a whole."""
    return wording(lang, "rest")


def sentencewording(lang: str) -> Words:
    """The main sentence for each outcome and relation."""
    return wording(lang, "main")
