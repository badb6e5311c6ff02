"""From a printed number to its bounds, as a line of arithmetic that a reader can redo."""

from decimal import Decimal

from claimtrack.domain.comparison.bounds import Interval, printed, rounding, trailing_zeros
from claimtrack.domain.comparison.pair import Side
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.units import to_base
from claimtrack.settings import Thresholds
from claimtrack.wording.language import derivation_lines
from claimtrack.wording.writer import interval, number, percent

_WIDENED = frozenset({Hedge.ABOUT, Hedge.NEARLY})


def workings(side: Side, unit: str | None, thresholds: Thresholds, lang: str) -> str:
    """Half-width, widening, ends and conversion of one claim: "4 zeros, h = … = 2,500; n ± h"."""
    text = derivation_lines(lang).workings
    claim = side.claim
    line = _number(claim.quantity, thresholds, lang)
    if claim.unit is not None and claim.unit != unit and unit is not None:
        factor = number(to_base(claim.unit).factor, lang)
        line += text["converted"].format(factor=factor, unit=claim.unit)
    return line + (text["floored"] if side.floored else "")


def _number(quantity: Quantity, thresholds: Thresholds, lang: str) -> str:
    text = derivation_lines(lang).workings
    n = printed(quantity)
    if n is None or quantity.hedge not in _ENDED:
        return text[_without_ends(quantity)]
    half = _half(n, quantity.step, thresholds, lang) if quantity.hedge in _ROUNDED else ""
    if quantity.hedge in _WIDENED:
        half = _widened(n, half, quantity.step, thresholds, lang)
    ended = text[quantity.hedge.value].format(
        n=number(n, lang),
        more=percent(thresholds.more_than_soft, lang),
        times=number(thresholds.at_least_soft, lang),
        half_of=percent(thresholds.up_to_soft, lang),
    )
    return half + ended if half else ended.lstrip(" ;")


def _without_ends(quantity: Quantity) -> str:
    """Which line tells of a quantity whose ends are not worked out from one number."""
    if quantity.low is None and quantity.high is None:
        return "none"
    return "vague" if quantity.hedge is Hedge.VAGUE else "range"


def _widened(n: Decimal, half: str, step: Decimal | None, thresholds: Thresholds, lang: str) -> str:
    """How far "about" reaches, where that is more than rounding."""
    wide = max(rounding(n, step, thresholds), abs(n) * thresholds.about)
    return (
        derivation_lines(lang)
        .workings["wide"]
        .format(
            h=half, about=percent(thresholds.about, lang), n=number(n, lang), w=number(wide, lang)
        )
    )


_ROUNDED = frozenset({Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN})
_ENDED = frozenset(set(Hedge) - {Hedge.RANGE, Hedge.VAGUE})


def _half(n: Decimal, step: Decimal | None, thresholds: Thresholds, lang: str) -> str:
    """How far rounding may have moved the number, and which rule says so."""
    text = derivation_lines(lang).workings
    h = rounding(n, step, thresholds)
    most = abs(n) * thresholds.rounding_cap
    named = {"cap": thresholds.rounding_cap, "most": most, "h": h, "n": n}
    slots = {key: number(value, lang) for key, value in named.items()}
    slots["cap"] = percent(thresholds.rounding_cap, lang)
    if step is not None:
        half = number(abs(step) / 2, lang)
        key = "capped" if step > 1 else "step"
        return text[key].format(step=number(step, lang), half=half, **slots)
    zeros = trailing_zeros(n)
    if zeros < thresholds.rounding_zeros:
        return text["bare"].format(least=thresholds.rounding_zeros)
    place = number(Decimal(5).scaleb(zeros - 1), lang)
    return text["zeros"].format(zeros=zeros, place=place, **slots)


def ends(hard: Interval, soft: Interval, unit: str | None, lang: str) -> tuple[str, str]:
    """What follows the working: the hard bounds, and the soft ones where they differ."""
    text = derivation_lines(lang).workings
    first = text["hard"].format(hard=interval(hard, unit, lang))
    if hard == soft:
        return first, text["same"]
    return first, text["soft"].format(soft=interval(soft, unit, lang))
