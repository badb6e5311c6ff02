"""The thresholds that an outcome rests on, named beside it so that it can be redone."""

from decimal import Decimal

from claimtrack.domain.comparison.bounds import half_width
from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.comparison.pair import Side
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.quantity import Hedge
from claimtrack.wording.phrases import detail
from claimtrack.wording.typeset import number, suffix

_HEDGED = {
    Hedge.ABOUT: "about",
    Hedge.NEARLY: "about",
}
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
    names = []
    for side in (found.pair.a, found.pair.b):
        names += _mattered(side, found)
    if "narrow" in found.reasons:
        names.append("narrow_limit")
    items = [_threshold(name, found, lang) for name in dict.fromkeys(names)]
    return detail(lang, "thresholds").format(items=", ".join(items)) if items else ""


def _mattered(side: Side, found: Comparison) -> list[str]:
    quantity, names = side.claim.quantity, []
    widened = quantity.hedge in (Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY)
    if widened and half_width(quantity, found.pair.thresholds) and quantity.step is None:
        names.append("rounding_cap")
    if quantity.hedge in _HEDGED:
        names = ["about"]
    if found.outcome is Outcome.TENSION and quantity.hedge in _SOFTENED:
        names.append(_SOFTENED[quantity.hedge])
    return names


def _threshold(name: str, found: Comparison, lang: str) -> str:
    settings = found.pair.thresholds
    value: Decimal = getattr(settings, "narrow" if name == "narrow_limit" else name)
    percent = number(value * 100, lang) + suffix("percent", value * 100, lang)
    return detail(lang, name).format(percent=percent, times=number(value, lang))
