"""The whole derivation of a comparison, with origins and the thresholds that it rests on."""

from collections.abc import Mapping
from decimal import Decimal
from functools import partial

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.compare import compare
from claimtrack.domain.comparison.pair import Side
from claimtrack.domain.comparison.result import Comparison
from claimtrack.domain.measure import is_fixed
from claimtrack.domain.origins.independence import origin_keys
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.settings import Thresholds
from claimtrack.wording.claims import threshold_reason
from claimtrack.wording.derivation import Slots, Step, derivation, step
from claimtrack.wording.language import derivation_lines
from claimtrack.wording.writer import number


def why(
    a: Claim,
    b: Claim,
    thresholds: Thresholds | None = None,
    *,
    within: Mapping[str, str] | None = None,
) -> tuple[Step, ...]:
    """Every step that ``compare(a, b)`` takes, as values with a line each in any language.

    The two claims, from words to bounds, the gates, scope, each reading of the time, the row of
    the decision table, the outcome with its residual or factor, the origins, and the thresholds
    used with the reason for each.
    """
    return explained(compare(a, b, thresholds, within=within))


def explained(found: Comparison) -> tuple[Step, ...]:
    """The same for a comparison that is made already."""
    return (
        *derivation(found),
        step("origins", partial(_origins, found)),
        *_thresholds(found),
    )


def _origins(found: Comparison, lang: str) -> Slots:
    a, b = found.pair.a.claim, found.pair.b.claim
    keys = origin_keys((a, b))
    side = {True: "side", False: "sides", None: "open_side"}[found.pair.one_side]
    slots = {"name": _name(a) or _name(b), "a": _name(a), "b": _name(b)}
    slots["ids"] = " ".join(
        claim.id for claim, key in zip((a, b), keys, strict=True) if key is None
    )
    table = derivation_lines(lang).origins
    return {"text": table[_how_many(keys)].format(**slots) + table[side]}


def _how_many(keys: tuple[str | None, ...]) -> str:
    """Whether two claims go back to one origin, to two, or to who knows where."""
    if None in keys:
        return "unknown"
    return "one" if keys[0] == keys[1] else "two"


def _name(claim: Claim) -> str:
    """Whom the claim goes back to, as printed."""
    return claim.source or claim.agency or claim.outlet or claim.id


_SOFT = {
    Hedge.MORE_THAN: "more_than_soft",
    Hedge.AT_LEAST: "at_least_soft",
    Hedge.LESS_THAN: "up_to_soft",
    Hedge.UP_TO: "up_to_soft",
}


def _used(side: Side) -> list[str]:
    """The thresholds that the bounds of one claim rest on."""
    quantity = side.claim.quantity
    names = _around(quantity) if quantity.hedge in _AROUND else _soft(quantity.hedge)
    if is_fixed(side.claim.measure) and side.claim.window is not None:
        names.append("fixed_days")
    return names


def _soft(hedge: Hedge) -> list[str]:
    return [_SOFT[hedge]] if hedge in _SOFT else []


_AROUND = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY})
"""Hedges of which the true number lies around the one printed."""


def _around(quantity: Quantity) -> list[str]:
    """The thresholds by which a number is taken to be rounded, and to be about."""
    about = [] if quantity.hedge is Hedge.EXACT else ["about"]
    if quantity.step is None:
        return ["rounding_zeros", "rounding_cap", *about]
    return [*about, "rounding_cap"] if quantity.step > 1 else about


def _thresholds(found: Comparison) -> list[Step]:
    names = [*_used(found.pair.a), *_used(found.pair.b)]
    if "narrow" in found.reasons:
        names.append("narrow")
    limits = found.pair.thresholds
    return [step("threshold", partial(_threshold, name, limits)) for name in dict.fromkeys(names)]


def _threshold(name: str, thresholds: Thresholds, lang: str) -> Slots:
    value: Decimal | int = getattr(thresholds, name)
    reason = threshold_reason(lang, name)
    return {"name": name, "value": number(Decimal(value), lang), "reason": reason}
