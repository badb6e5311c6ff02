"""The facts of a claim with their names, as people read them beside one claim."""

from collections.abc import Callable

from claimtrack.domain.claim import CLAIM_FIELDS, Claim
from claimtrack.domain.claim_fields import ClaimField, FieldForm, moved
from claimtrack.domain.period import Window
from claimtrack.locale.messages import word
from claimtrack.wording.claims import word as name_of
from claimtrack.wording.display_names import measure_name, place_name
from claimtrack.wording.writer import quote, short_period


def claim_facts(claim: Claim, lang: str) -> dict[str, str | None]:
    """Message key of a fact's name → its value in words, in the order in which to print them.

    The number with its unit, and who says it, stand above them; when it was said among them.
    """
    facts: dict[str, str | None] = {}
    for field in _FACTS:
        facts[field.label] = fact_in_words(field, getattr(claim, field.name), lang)
        if field.form is FieldForm.WINDOW:
            facts["said_on"] = short_period(claim.said, lang) if claim.said else None
    return facts


def fact_in_words(field: ClaimField, value: object, lang: str) -> str | None:
    """A field's value as people read it; None where nothing is known."""
    if value is None:
        return None
    writer = _WRITERS.get(field.form)
    return str(value) if writer is None else writer(value, lang)


def window_words(window: Window | None, lang: str) -> str | None:
    """The days, the other reading where the words allow one, and the words."""
    if window is None:
        return None
    readings = " / ".join(short_period(period, lang) for period in window.readings)
    return f"{readings} ({quote(window.words, lang)})" if window.words else readings


_WRITERS: dict[FieldForm, Callable[..., str | None]] = {
    FieldForm.MEASURE: measure_name,
    FieldForm.POPULATION: lambda value, lang: name_of(lang, value),
    FieldForm.PLACE: place_name,
    FieldForm.MEMBER: lambda value, lang: word(lang, value),
    FieldForm.WINDOW: window_words,
}
_HEAD = frozenset({"quantity", "unit"})
_FACTS = moved(
    [field for field in CLAIM_FIELDS if field.keys and field.name not in _HEAD],
    "per",
    before="kind",
)
