"""Two numbers that are the ends of one: "entre 6 000 et 8 000", "2 à 3 milliards", "$2-3bn"."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.number_scan import numbers

_LINK_REACH = 14
_SP = "[ \u00a0\u202f\u2009]*"


@cache
def _links(code: str) -> tuple[tuple[re.Pattern[str] | None, re.Pattern[str]], ...]:
    """(what must stand before the first number, what stands between) for each form of range."""
    table = numbers(code)
    article = r"(?:les?\s+|the\s+|[$€£]\s?|US\$\s?|d['’]|de\s+)?"
    forms: list[tuple[re.Pattern[str] | None, re.Pattern[str]]] = [
        (
            re.compile(rf"(?i)(?<!\w){opener}\s+[«“\"]?{_SP}{article}$"),
            re.compile(rf"(?i){_SP}{link}{_SP}{article}$"),
        )
        for opener, link in table.between
    ]
    for link in table.range_links:
        spaces = _SP if link in "-–—" else _SP.replace("*", "+")
        forms.append((None, re.compile(rf"(?i){spaces}{re.escape(link)}{spaces}{article}$")))
    return tuple(forms)


@cache
def _level(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{numbers(code).level_before})[$€£]?$")


def _opening(first: Numeral, second: Numeral, text: str, code: str) -> int | None:
    """Where the words of a range begin, "entre" and "between" taken in; None for no range."""
    between = text[first.end : second.start]
    if len(between) > _LINK_REACH or "\n" in between:
        return None
    reach = max(0, first.start - 40)
    if _level(code).search(text, reach, first.start):
        return None
    for place, (before, link) in enumerate(_links(code)):
        if not link.match(between):
            continue
        found = before.search(text, reach, first.start) if before else None
        if before is None or found:
            return found.start() if found and place == 0 else first.start
    return None


def _raised(first: Numeral, second: Numeral, text: str) -> Decimal | None:
    """The first value under the second one's scale, None where the two make no range."""
    low, high = first.quantity.value, second.quantity.value
    if low is None or high is None:
        return None
    if first.unit and first.unit != second.unit:
        return None
    if low >= high and first.quantity.hedge is Hedge.EXACT:
        return None
    scale = _scale_of(second, text)
    if first.unit in (None, second.unit) and scale > 1 and low * scale <= high:
        return low * scale if low < 1000 else low
    return low if low < high else None


def _scale_of(numeral: Numeral, text: str) -> Decimal:
    """The scale a number was multiplied by, from its own words."""
    value, words = numeral.quantity.value, text[numeral.start : numeral.end]
    if "scale" not in numeral.rule and "words" not in numeral.rule:
        return Decimal(1)
    if match := re.search(r"\d+(?:[.,]\d+)?", words):
        printed = Decimal(match.group().replace(",", "."))
        return value / printed if value and printed else Decimal(1)
    for size in (10**12, 10**9, 10**6, 1000, 100):
        if value and value % size == 0:
            return Decimal(size)
    return Decimal(1)


def _joined(first: Numeral, second: Numeral, low: Decimal, opening: int) -> Numeral:
    high = second.quantity.value
    steps = [q.step for q in (first.quantity, second.quantity) if q.step is not None]
    quantity = Quantity(
        value=None, low=low, high=high, hedge=Hedge.RANGE, step=min(steps) if steps else None
    )
    kind = second.kind if second.kind is not NumeralKind.NUMBER else first.kind
    return replace(
        second,
        start=first.start,
        full_start=opening,
        kind=kind,
        unit=second.unit or first.unit,
        quantity=quantity,
        rule="range",
    )


def join_ranges(found: list[Numeral], text: str, code: str) -> list[Numeral]:
    """The list with the ends of ranges joined; other numerals stay as they are."""
    out: list[Numeral] = []
    for numeral in found:
        opening = None
        if out and out[-1].quantity.hedge is not Hedge.RANGE:
            opening = _opening(out[-1], numeral, text, code)
        low = _raised(out[-1], numeral, text) if opening is not None else None
        if low is not None and opening is not None:
            out[-1] = _joined(out[-1], numeral, low, opening)
        else:
            out.append(numeral)
    return out
