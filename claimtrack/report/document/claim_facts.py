"""The facts of a claim with their names, as people read them beside one claim."""

from collections.abc import Callable, Mapping

from claimtrack.domain.claim import CLAIM_FIELDS, LEVELS, Claim, Level
from claimtrack.domain.claim_fields import ClaimField, FieldForm, moved
from claimtrack.domain.period import Window
from claimtrack.locale.messages import word
from claimtrack.wording.claims import word as name_of
from claimtrack.wording.display_names import measure_name, place_name
from claimtrack.wording.writer import quote, short_period


def claim_facts(
    claim: Claim, lang: str, patterns: Mapping[str, str] | None = None
) -> dict[str, str | None]:
    """Message key of a fact's name → its value in words, in the order in which to print them.

    The number with its unit, and who says it, stand above them; when it was said among them. Where
    a fact is told elsewhere than in the number's own clause, that is said behind it; with
    ``patterns``, of each fact that a pattern found, with the pattern's name.
    """
    facts: dict[str, str | None] = {}
    for field in _FACTS:
        value = fact_in_words(field, getattr(claim, field.name), lang)
        if patterns is not None and field.name in patterns:
            facts[field.label] = _found(value, claim, field.name, patterns[field.name], lang)
        else:
            facts[field.label] = told_where(value, _level(claim, field.name), lang)
        if field.form is FieldForm.WINDOW:
            facts["said_on"] = short_period(claim.said, lang) if claim.said else None
    return facts


def _level(claim: Claim, field: str) -> Level | None:
    """Where the text tells a field; None where it stands in the number's own clause."""
    level: Level | None = getattr(claim, LEVELS[field]) if field in LEVELS else None
    return None if level is Level.STATED else level


def source_facts(claim: Claim, lang: str, pattern: str | None = None) -> str | None:
    """Whose figure it is, with where that is told; with ``pattern``, with the pattern's name."""
    if pattern is not None:
        return _found(claim.speaker, claim, "speaker", pattern, lang)
    return told_where(claim.speaker, _level(claim, "speaker"), lang)


def _found(value: str | None, claim: Claim, field: str, pattern: str, lang: str) -> str | None:
    """A fact with where it is told and the name of the pattern that found it."""
    level = getattr(claim, LEVELS[field])
    told = told_where(value, level, lang)
    return f"{told} ({word(lang, pattern, 'pattern')})" if told and level else told


def told_where(value: str | None, level: Level | None, lang: str) -> str | None:
    """A fact with where in the text it is told: "Brest, from the title or the article"."""
    return f"{value}, {word(lang, level, 'level')}" if value and level else value


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
