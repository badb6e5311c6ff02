"""A comparison in words for people; the printed words stay as printed.

Slots of the tables: {A} {B} {P} {W} the claims (first, second, part, whole) quoted with who says
them; {ba} {bb} {bp} {bw} what they commit to; {sa} {sb} what a reader takes them to mean;
{va} {vb} what differs; {wa} {wb} their windows.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import facing_ends, half_width
from claimtrack.domain.comparison.outcome import Drift, Outcome, Relation, WindowReading
from claimtrack.domain.comparison.pair import Side
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.quantity import Hedge
from claimtrack.wording.claims import (
    claim_words,
    detail,
    hedge_words,
    outcome_word,
    span_words,
    window,
    word,
)
from claimtrack.wording.language import sentences, typography
from claimtrack.wording.writer import amount, interval, number, percent, quote


def comparison_sentence(found: Comparison, lang: str) -> str:
    """Every sentence: the outcome, what was assumed, what drifted, the thresholds that mattered."""
    parts = [comparison_verdict(found, lang), thresholds_named(found, lang)]
    return " ".join(part for part in parts if part)


def comparison_verdict(found: Comparison, lang: str) -> str:
    """The same without the thresholds, for pages that name them once."""
    parts = [_main(found, lang), *_notes(found, lang), _assumed(found, lang), _drift(found, lang)]
    return " ".join(part for part in parts if part)


_FIELDS = frozenset({"unit", "per"})
_FACETS = frozenset({"measure", "counted", "denominator", "place", "time"})


def _main(found: Comparison, lang: str) -> str:
    key = f"{found.outcome}/{found.relation}"
    if found.outcome is Outcome.UNDETERMINED:
        key = f"{found.outcome}/{_open_key(found.reasons[0])}"
    return sentences(lang).main[key].format(**_slots(found, lang))


def _open_key(code: str) -> str:
    """Which sentence tells what is missing: one for fields, one for what a finding rests on."""
    field = code.removesuffix("_unknown")
    if field in _FIELDS:
        return "field_unknown"
    return "facet_unknown" if field in _FACETS else code


def _slots(found: Comparison, lang: str) -> dict[str, str]:
    return {
        **_claim_slots(found, lang),
        **_bound_slots(found, lang),
        **_open_slots(found, lang),
    }


def _claim_slots(found: Comparison, lang: str) -> dict[str, str]:
    """Who says what, and in what the two differ."""
    a, b = found.pair.a.claim, found.pair.b.claim
    part, whole = (b, a) if found.whole == a else (a, b)
    differ = _differing(found, lang)
    return {
        "A": claim_words(a, lang),
        "B": claim_words(b, lang),
        "P": claim_words(part, lang),
        "W": claim_words(whole, lang),
        "va": differ[0],
        "vb": differ[1],
        "wa": window(a, lang),
        "wb": window(b, lang),
    }


def _bound_slots(found: Comparison, lang: str) -> dict[str, str]:
    """What the two commit to, what they share, what is left, and how far they are apart."""
    a, b, unit = found.pair.a, found.pair.b, found.pair.unit
    part, whole = (b, a) if found.whole == a.claim else (a, b)
    slots = {
        "ba": interval(a.hard, unit, lang),
        "bb": interval(b.hard, unit, lang),
        "bp": interval(part.hard, unit, lang),
        "bw": interval(whole.hard, unit, lang),
        "sa": interval(a.soft, unit, lang),
        "sb": interval(b.soft, unit, lang),
        "value": _value(a, b, unit, lang),
        "apart": apart(found, lang),
    }
    if a.hard.meets(b.hard):
        slots["common"] = interval(a.hard.common(b.hard), unit, lang)
    if found.residual is not None:
        slots["residual"] = interval(found.residual, unit, lang)
    return slots


def _open_slots(found: Comparison, lang: str) -> dict[str, str]:
    """What would decide, where it stays open."""
    field = found.reasons[0].removesuffix("_unknown")
    return {
        "readings": readings(found, lang),
        "dateless": _whose(found, lang, lambda claim: claim.window is None),
        "imprecise": _whose(found, lang, _is_imprecise),
        "valueless": _valueless(found, lang),
        "field": sentences(lang).fields.get(field, ""),
    }


def apart(found: Comparison, lang: str) -> str:
    """How far apart two conflicting figures are; "" where no ratio says it."""
    ends = facing_ends(found.pair.a.hard, found.pair.b.hard)
    if "narrow" in found.reasons and ends is not None:
        low, high = (amount(end, found.pair.unit, lang) for end in ends)
        return detail(lang, "narrow").format(low=low, high=high)
    return times_apart(found.factor, lang)


def times_apart(factor: Decimal | None, lang: str) -> str:
    """A factor at the end of a sentence; "" for none."""
    return "" if factor is None else detail(lang, "apart").format(factor=number(factor, lang))


def _value(a: Side, b: Side, unit: str | None, lang: str) -> str:
    """The one value, or the bounds that both share."""
    points = [side.point for side in (a, b) if side.point is not None]
    return amount(points[0], unit, lang) if points else interval(a.hard, unit, lang)


def _differing(found: Comparison, lang: str) -> tuple[str, str]:
    """The values of the gate that failed, or the scopes."""
    failure = found.pair.passage.failure
    a, b = failure.values if failure is not None else _scopes(found)
    none = detail(lang, "none")
    return (word(lang, a) if a else none, word(lang, b) if b else none)


def _scopes(found: Comparison) -> tuple[str, str]:
    return _scope(found.pair.a.claim), _scope(found.pair.b.claim)


def _scope(claim: Claim) -> str:
    return " ".join(filter(None, (claim.population, claim.place)))


def readings(found: Comparison, lang: str) -> str:
    """Each reading of the windows and its outcome, one after the other; equal ones once."""
    shown = dict.fromkeys(_reading(reading, lang) for reading in found.readings)
    return typography(lang).semicolon.join(shown)


def _reading(reading: WindowReading, lang: str) -> str:
    table = sentences(lang).reading
    outcome = outcome_word(lang, reading.ruling.outcome)
    if reading.same is not None:
        return table["same" if reading.same else "other"].format(outcome=outcome)
    a, b = span_words(reading.a, lang), span_words(reading.b, lang)
    return table["dates"].format(wa=a, wb=b, outcome=outcome)


def _is_imprecise(claim: Claim) -> bool:
    return claim.window is not None and len(claim.window.readings) > 1


def _whose(found: Comparison, lang: str, test: Callable[[Claim], bool]) -> str:
    """The words whose field would decide: those of the claims that the test picks, else of both."""
    claims = [side.claim for side in (found.pair.a, found.pair.b)]
    picked = [claim for claim in claims if test(claim)] or claims
    return detail(lang, "and").join(_deciding(claim, lang) for claim in picked)


def _deciding(claim: Claim, lang: str) -> str:
    return quote(_window_words(claim) or claim.text or claim.counted, lang)


def _window_words(claim: Claim) -> str:
    return claim.window.words if claim.window is not None else ""


def _valueless(found: Comparison, lang: str) -> str:
    sides = [side for side in (found.pair.a, found.pair.b) if not side.hard.known]
    return detail(lang, "and").join(claim_words(side.claim, lang) for side in sides)


def _notes(found: Comparison, lang: str) -> list[str]:
    notes = []
    if "unsourced" in found.reasons:
        notes.append(detail(lang, "unsourced"))
    if "same_utterance" in found.reasons and found.relation is not Relation.SAME_UTTERANCE:
        notes.append(detail(lang, "same_utterance"))
    if found.outcome is not Outcome.NOT_COMPARABLE:
        notes += _floors(found, lang)
    return notes


def _floors(found: Comparison, lang: str) -> Iterator[str]:
    """Of each claim whose basis sees only a part, that it is a floor."""
    for side in (found.pair.a, found.pair.b):
        if side.floored:
            yield detail(lang, "floored").format(X=claim_words(side.claim, lang))


def _assumed(found: Comparison, lang: str) -> str:
    if not found.pair.assumed or found.outcome is Outcome.NOT_COMPARABLE:
        return ""
    names = [word(lang, name) for name in found.pair.assumed]
    return detail(lang, "assumed").format(fields=", ".join(names))


def _drift(found: Comparison, lang: str) -> str:
    if any(flag.field == "scope" for flag in found.flags):
        return detail(lang, "scope")
    items = ", ".join(_drift_item(flag, lang) for flag in found.flags)
    return detail(lang, "drift").format(items=items) if items else ""


def _drift_item(flag: Drift, lang: str) -> str:
    none = detail(lang, "none")
    field = sentences(lang).fields.get(flag.field) or word(lang, flag.field)
    a, b = word(lang, flag.a) or none, word(lang, flag.b) or none
    return detail(lang, "drift_item").format(field=field, a=a, b=b)


_SOFTENED = {
    Hedge.MORE_THAN: "more_than_soft",
    Hedge.AT_LEAST: "at_least_soft",
    Hedge.LESS_THAN: "up_to_soft",
    Hedge.UP_TO: "up_to_soft",
}


def thresholds_named(found: Comparison, lang: str) -> str:
    """The thresholds that the outcome rests on; none where no bounds were weighed."""
    if found.outcome in (Outcome.NOT_COMPARABLE, Outcome.AGREE):
        return ""
    used = [*_mattered(found.pair.a, found), *_mattered(found.pair.b, found)]
    if "narrow" in found.reasons:
        used.append("narrow")
    items = [_threshold(name, found, lang) for name in dict.fromkeys(used)]
    return detail(lang, "thresholds").format(items=", ".join(items)) if items else ""


def _mattered(side: Side, found: Comparison) -> list[str]:
    """The thresholds that the bounds of one claim rest on."""
    quantity = side.claim.quantity
    if quantity.hedge in (Hedge.ABOUT, Hedge.NEARLY):
        return ["about"]
    if quantity.hedge is Hedge.EXACT:
        rounded = quantity.step is None and half_width(quantity, found.pair.thresholds)
        return ["rounding_cap"] if rounded else []
    return _softened(quantity.hedge) if found.outcome is Outcome.TENSION else []


def _softened(hedge: Hedge) -> list[str]:
    """The threshold of what a reader takes a hedge to mean, where it has one."""
    return [_SOFTENED[hedge]] if hedge in _SOFTENED else []


def _threshold(name: str, found: Comparison, lang: str) -> str:
    value: Decimal = getattr(found.pair.thresholds, name)
    template = detail(lang, "narrow_limit" if name == "narrow" else name)
    shown = {"percent": percent(value, lang), "times": number(value, lang)}
    return template.format(**shown, **hedge_words(lang))
