"""Every numeral of a text, with its value, bounds, unit and kind.

The text is read once into tokens; every rule then looks a few tokens to either side of a number,
so that the time taken grows with the length of the text and with nothing else.
"""

from dataclasses import replace
from decimal import Decimal

from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.numbers.context import is_delta, is_factor, with_age, with_per
from claimtrack.extraction.numbers.digits import NO_QUANTITY, Amount, Form
from claimtrack.extraction.numbers.hedges import hedge_after, hedge_before, stronger
from claimtrack.extraction.numbers.reader import read_amounts
from claimtrack.extraction.text.tokens import Tokens, tokenise
from claimtrack.lang.pack import CODES

_CONTINENTAL = "fr"
"""How digits are read where a language has no pack: "18.000" is eighteen thousand in Spanish,
German, Italian and Portuguese as in French."""
_OPEN_LOW = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO})
_OPEN_HIGH = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
_AND = {"fr": ("et", "mais"), "en": ("and", "but")}


def find_numerals(text: str, lang: str) -> tuple[Numeral, ...]:
    """Every numeral of ``text`` in its order, none overlapping another.

    ``lang`` is a pack's code; for any other language digits alone are read, grouped by dots or
    spaces. Dates, times,
    references and the like come too: ``kind`` tells. Offsets are code points.
    """
    code = lang if lang in CODES else _CONTINENTAL
    tokens = tokenise(text)
    found: list[Numeral] = []
    floor = 0
    for amount in read_amounts(tokens, code, with_words=lang in CODES):
        if amount.first < floor:
            continue
        if amount.row or amount.kind in NO_QUANTITY:
            found.append(_plain(tokens, amount))
        else:
            numeral, floor = _qualified(tokens, amount, floor, code)
            found.append(numeral)
    return tuple(_between(_listed(found, text), text, code))


_LISTED = frozenset((NumeralKind.AGE, NumeralKind.DURATION))
_LIST_LINKS = frozenset((",", "et", "and", ", et", ", and", "ou", "or"))


def _listed(found: list[Numeral], text: str) -> list[Numeral]:
    """The list with the unit at the end of "24, 32 et 47 ans" given to every member."""
    out = list(found)
    for place in range(len(out) - 2, -1, -1):
        this, behind = out[place], out[place + 1]
        bare = this.unit is None and this.kind is NumeralKind.NUMBER
        linked = text[this.end : behind.start].strip() in _LIST_LINKS
        if bare and linked and behind.kind in _LISTED:
            out[place] = replace(this, unit=behind.unit, kind=behind.kind)
    return out


def _between(found: list[Numeral], text: str, code: str) -> list[Numeral]:
    """A floor and a ceiling linked by "and" are the ends of one: "more than 30 and under 40"."""
    out: list[Numeral] = []
    for numeral in found:
        joined = _bounded(out[-1], numeral, text, code) if out else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(numeral)
    return out


def _bounded(first: Numeral, second: Numeral, text: str, code: str) -> Numeral | None:
    floor, ceiling = first.quantity, second.quantity
    if first.hedge in _OPEN_LOW:
        floor, ceiling = ceiling, floor
    if floor.hedge not in _OPEN_HIGH or ceiling.hedge not in _OPEN_LOW:
        return None
    if floor.value is None or ceiling.value is None or floor.value >= ceiling.value:
        return None
    linked = text[first.full_end : second.full_start].strip().lower() in _AND[code]
    if not linked or first.unit not in (None, second.unit) or first.kind in NO_QUANTITY:
        return None
    words = f"{first.quantity.words} … {second.quantity.words}"
    quantity = Quantity(
        value=None, low=floor.value, high=ceiling.value, hedge=Hedge.RANGE, words=words
    )
    return replace(
        second, start=first.start, full_start=first.full_start, quantity=quantity, rule="range"
    )


def _plain(tokens: Tokens, amount: Amount) -> Numeral:
    start, end = tokens.starts[amount.first], tokens.ends[amount.last - 1]
    return Numeral(
        start=start,
        end=end,
        full_start=start,
        full_end=end,
        kind=amount.kind,
        quantity=Quantity(value=amount.value, low=amount.value, high=amount.value),
        rule=amount.rule,
    )


def _qualified(tokens: Tokens, amount: Amount, floor: int, code: str) -> tuple[Numeral, int]:
    """(the numeral with hedge, age, rate and change; the first token that is not its own)."""
    before = hedge_before(tokens, amount.first, code)
    if before is not None and before[0] < floor:
        before = None
    first = before[0] if before else amount.first
    aged = with_age(tokens, amount, first, code)
    after = hedge_after(tokens, aged.last, code)
    hedge = stronger(before[2], after[2]) if before and after else (
        before[2] if before else after[2] if after else Hedge.EXACT
    )  # fmt: skip
    words = [_text(tokens, found[0], found[1]) for found in (before, after) if found is not None]
    start, end = tokens.starts[aged.first], tokens.ends[aged.last - 1]
    factor = is_factor(tokens, aged, first, code)
    numeral = Numeral(
        start=start,
        end=end,
        full_start=tokens.starts[first],
        full_end=tokens.ends[after[1] - 1] if after else end,
        kind=aged.kind,
        quantity=_quantity(aged, hedge, " … ".join(words)),
        unit=aged.unit,
        delta=not factor and is_delta(tokens, first, aged, after is None, code),
        factor=factor,
        rule=aged.rule,
    )
    rated, last = with_per(tokens, numeral, aged.last, code)
    return replace(rated, rule=f"{rated.rule}, rate") if rated.per else rated, last


def _text(tokens: Tokens, first: int, last: int) -> str:
    return tokens.text[tokens.starts[first] : tokens.ends[last - 1]]


def _quantity(amount: Amount, hedge: Hedge, words: str) -> Quantity:
    """Value and literal bounds. Two ends are a range whatever stands before them."""
    if amount.ranged or amount.form is Form.VAGUE:
        kind = Hedge.RANGE if amount.ranged else Hedge.VAGUE
        return Quantity(
            value=None, low=amount.low, high=amount.value, hedge=kind, words=words, step=amount.step
        )
    if amount.form is Form.COLLECTIVE:
        hedge = stronger(hedge, Hedge.ABOUT)
    value = _plain_digits(amount.value)
    return Quantity(
        value=value,
        low=None if hedge in _OPEN_LOW else value,
        high=None if hedge in _OPEN_HIGH else value,
        hedge=hedge,
        words=words,
        step=_plain_digits(amount.step) if amount.step is not None else None,
    )


def _plain_digits(value: Decimal) -> Decimal:
    """3500000 rather than 3500000.0, as "3,5 millions" is a whole number."""
    whole = value.to_integral_value()
    return whole if whole == value else value
