"""Which numerals are claims, and what each counts."""

from dataclasses import replace
from decimal import Decimal

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.claims.context import Page
from claimtrack.extraction.claims.counted import Counted, find_counted, stands_alone
from claimtrack.extraction.claims.facts import Found
from claimtrack.extraction.claims.scope import (
    Counting,
    is_person,
    measure_among,
    measure_words,
    names_group,
    unit_of,
)
from claimtrack.extraction.numbers.amount import ROW
from claimtrack.lang.pack import table
from claimtrack.lang.tables.hedges import HedgeTable

_COUNTS = {
    NumeralKind.NUMBER, NumeralKind.PERCENT, NumeralKind.POINTS, NumeralKind.MONEY,
    NumeralKind.LENGTH, NumeralKind.AREA, NumeralKind.MASS, NumeralKind.TEMPERATURE,
    NumeralKind.RATE,
}  # fmt: skip
"""Kinds of numerals that can be claims; durations and ages are read but claim nothing."""

LARGE = 1000
"""A bare number from here on is a claim where its clause has a measure: "14,000 back at work"."""
SMALL = 3
"""A bare number word up to here is a claim only where people are counted or a measure is said."""


def _is_claim(found: Found, page: Page) -> bool:
    """Whether the numeral counts or measures something, rather than merely standing there."""
    numeral = found.numeral
    if numeral.kind not in _COUNTS or numeral.factor:
        return False
    if numeral.kind is not NumeralKind.NUMBER or numeral.quantity.hedge is Hedge.VAGUE:
        return True
    words = page.text[numeral.start : numeral.end]
    spelled = not any(char.isdigit() for char in words)
    value = numeral.quantity.value
    if found.unit:
        return True
    if found.head is None:
        if found.counted.inherits and found.counted.words and found.measure is not None:
            return True  # "four of them were arrested"
        said = found.measure is not None and value is not None and value >= LARGE
        return not spelled and (said or numeral.quantity.hedge is not Hedge.EXACT)
    if spelled and value is not None and value <= SMALL:
        return is_person(found.head, page.code) and found.measure is not None
    return True


def _read(numeral: Numeral, page: Page, before: Found | None) -> Found:
    """What the numeral counts; an ellipsis takes noun and measure from the claim before it."""
    floor, limit = page.sentence(numeral.start)
    counted = find_counted(page.text, numeral, floor, limit, page.code)
    head = counted.head
    near = before is not None and before.sentence == (floor, limit)
    bare = not counted.follows and not counted.inherits and stands_alone(page.text, counted.end)
    if near and before is not None and before.head and bare:
        # "30 000 selon la CGT, 18 000 selon la préfecture": the second counts what the first does.
        head = before.head if _alike(before.numeral, numeral) else head
    if (
        head is None
        and before is not None
        and (near or counted.inherits)
        and _alike(before.numeral, numeral)
    ):
        close = near or numeral.start - before.end < 250
        head = before.head if close and (counted.inherits or near) else None
    end = counted.end
    unit = _money(numeral, counted, before)
    if unit:
        head = None
        end = numeral.end
    measure = _measure(numeral, Counting(numeral.full_start, end, head, unit), page)
    if measure is None and before is not None and _goes_on(before, numeral, head, unit):
        measure = before.measure
    return Found(
        numeral,
        counted,
        _opening(numeral, page),
        max(end, numeral.full_end),
        (floor, limit),
        head,
        measure,
        unit,
    )


def _opening(numeral: Numeral, page: Page) -> int:
    """Where the claim's words begin: "entre" and "between" belong to a range."""
    start = numeral.full_start
    if numeral.quantity.hedge is not Hedge.RANGE:
        return start
    openers = table(page.code, "hedges", HedgeTable).between
    before = page.text[max(0, start - 12) : start].rstrip()
    for opener, link in openers:
        if link not in ("à", "to", "au", "aux") and before.lower().endswith(" " + opener):
            return start - len(page.text[max(0, start - 12) : start]) + len(before) - len(opener)
    return start


def _measure(numeral: Numeral, what: Counting, page: Page) -> str | None:
    """The measure of a claim: its noun's own, else the nearest in its clause, then near it."""
    text, code = page.text, page.code
    if names_group(text, what.start, what.head, code):
        return None
    sentence = page.sentence(numeral.start)
    words = page.once("measures", sentence, lambda: measure_words(text, *sentence, code))
    unit = what.unit or unit_of(numeral, what.head, code)
    return measure_among(words, text, replace(what, unit=unit), sentence, code)


_GOES_ON = 400
"""Characters in which a second sum of money, or a second count of one noun, is of one measure."""


def _goes_on(before: Found, numeral: Numeral, head: str | None, unit: str | None) -> bool:
    """Whether a figure without a measure of its own goes on with the one before it."""
    if numeral.start - before.end > _GOES_ON or numeral.kind is not before.numeral.kind:
        return False
    money = numeral.kind is NumeralKind.MONEY and numeral.unit == before.numeral.unit
    return money or (head is not None and head == before.head and not unit)


def _money(numeral: Numeral, counted: Counted, before: Found | None) -> str | None:
    """The currency that "4,5 milliards" goes without printing, after a sum of money."""
    if before is None or numeral.unit or "scale" not in numeral.rule or counted.follows:
        return None
    if before.unit or before.numeral.kind is not NumeralKind.MONEY:
        return before.unit
    return before.numeral.unit


def _alike(a: Numeral, b: Numeral) -> bool:
    return a.kind is b.kind is NumeralKind.NUMBER


def _as_share(numeral: Numeral) -> Numeral:
    """A fraction claims a share: "les trois quarts des élèves" is 75 percent of them."""
    quantity = numeral.quantity
    plain = numeral.kind is NumeralKind.NUMBER and numeral.unit is None
    if not (plain and numeral.rule.startswith(("fraction", "half")) and (quantity.high or 0) < 1):
        return numeral
    share = replace(
        quantity,
        value=_hundredfold(quantity.value),
        low=_hundredfold(quantity.low),
        high=_hundredfold(quantity.high),
        step=Decimal(1),
    )
    return replace(numeral, kind=NumeralKind.PERCENT, unit="percent", quantity=share)


def _hundredfold(value: Decimal | None) -> Decimal | None:
    """Percent from a fraction; two thirds are 66.67, since nobody says it more exactly."""
    if value is None:
        return None
    percent = (value * 100).quantize(Decimal("0.01"))
    whole = percent.to_integral_value()
    return whole if whole == percent else percent


def candidates(numerals: tuple[Numeral, ...], page: Page) -> list[tuple[int, Found]]:
    """The claims to be with their places in ``numerals``, in the order of the text."""
    found: list[tuple[int, Found]] = []
    before: Found | None = None
    for place, printed in enumerate(numerals):
        if printed.kind not in _COUNTS or printed.rule == ROW:
            continue
        numeral = _as_share(printed)
        made = _read(numeral, page, before)
        if _is_claim(made, page) or made.counted.forward:
            found.append((place, made))
            before = made
    return _forwarded(found)


def _forwarded(found: list[tuple[int, Found]]) -> list[tuple[int, Found]]:
    """The list with "30,000 of the 40,000 seamen" given the noun of the number behind it."""
    out = []
    for at, (place, made) in enumerate(found):
        if not made.counted.forward:
            out.append((place, made))
        elif at + 1 < len(found) and found[at + 1][1].head is not None:
            noun = found[at + 1][1]
            words = replace(made.counted, words=noun.counted.words)
            out.append((place, replace(made, head=noun.head, counted=words)))
    return out
