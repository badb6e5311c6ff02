"""Every numeral of a text, with its value, bounds, unit and kind.

The text is read once into tokens; every rule then looks a few tokens to either side of a number,
so that the time taken grows with the length of the text and with nothing else.
"""

from decimal import Decimal

from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import NO_QUANTITY, Numeral, NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.ages import with_age
from claimtrack.extraction.numbers.amount import Amount, Form
from claimtrack.extraction.numbers.changes import is_delta, is_factor, is_first_level
from claimtrack.extraction.numbers.hedges import HedgeSpan, hedge_after, hedge_before, stronger
from claimtrack.extraction.numbers.lexicon import Lexicon, lexicon
from claimtrack.extraction.numbers.rates import with_rate
from claimtrack.extraction.numbers.reader import SIGN_READERS, Readers, read_amounts, readers_of
from claimtrack.extraction.text.tokens import Tokens, tokenise
from claimtrack.lang.pack import CODES, digits_code

_OPEN_LOW = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO})
_OPEN_HIGH = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
_LISTED = frozenset((NumeralKind.AGE, NumeralKind.DURATION))
_RULE_OF_RANGES = "range"


def find_numerals(text: str, lang: str) -> tuple[Numeral, ...]:
    """Every numeral of ``text`` in its order, none overlapping another.

    ``lang`` is a pack's code; for any other language digits alone are read, grouped by dots or
    spaces. Dates, times, references and the like come too: ``kind`` tells. Offsets are code points.
    """
    lex = lexicon(digits_code(lang))
    readers = readers_of(lang) if lang in CODES else SIGN_READERS
    found = _numerals(tokenise(text), lex, readers)
    return tuple(_with_bounds_joined(_with_units_shared(found, text, lex), text, lex))


def _numerals(tokens: Tokens, lex: Lexicon, readers: Readers) -> list[Numeral]:
    """The numerals one by one, none with the words of another."""
    found: list[Numeral] = []
    floor = 0
    for amount in read_amounts(tokens, lex, readers):
        if amount.first < floor:
            continue
        if amount.row or amount.no_quantity:
            found.append(_unqualified(tokens, amount))
        else:
            numeral, floor = _qualified(tokens, amount, floor, lex)
            found.append(numeral)
    return found


def _with_units_shared(found: list[Numeral], text: str, lex: Lexicon) -> list[Numeral]:
    """The list with the unit at the end of "24, 32 et 47 ans" given to every member."""
    out = list(found)
    for place in range(len(out) - 2, -1, -1):
        this, behind = out[place], out[place + 1]
        if behind.kind in _LISTED and _is_listed(this, behind, text, lex):
            out[place] = changed(this, unit=behind.unit, kind=behind.kind)
    return out


def _is_listed(numeral: Numeral, behind: Numeral, text: str, lex: Lexicon) -> bool:
    """Whether a bare number stands in one list with the one behind it."""
    return _is_bare(numeral) and text[numeral.end : behind.start].strip() in lex.list_links


def _is_bare(numeral: Numeral) -> bool:
    return numeral.unit is None and numeral.kind is NumeralKind.NUMBER


def _with_bounds_joined(found: list[Numeral], text: str, lex: Lexicon) -> list[Numeral]:
    """A floor and a ceiling linked by "and" are the ends of one: "more than 30 and under 40"."""
    out: list[Numeral] = []
    for numeral in found:
        joined = None
        if out and out[-1].quantity.hedge in _BOUNDS:
            joined = _bounded(out[-1], numeral, text, lex)
        if joined is None:
            out.append(numeral)
        else:
            out[-1] = joined
    return out


_BOUNDS = _OPEN_LOW | _OPEN_HIGH


def _bounded(first: Numeral, second: Numeral, text: str, lex: Lexicon) -> Numeral | None:
    floor, ceiling = first.quantity, second.quantity
    if first.hedge in _OPEN_LOW:
        floor, ceiling = ceiling, floor
    if not _are_bounds(floor, ceiling) or not _are_linked(first, second, text, lex):
        return None
    words = f"{first.quantity.words} … {second.quantity.words}"
    quantity = Quantity(
        value=None, low=floor.value, high=ceiling.value, hedge=Hedge.RANGE, words=words
    )
    start, full_start = first.start, first.full_start
    return changed(
        second, start=start, full_start=full_start, quantity=quantity, rule=_RULE_OF_RANGES
    )


def _are_bounds(floor: Quantity, ceiling: Quantity) -> bool:
    """Whether one is open above, the other below, and they leave room between."""
    if floor.hedge not in _OPEN_HIGH or ceiling.hedge not in _OPEN_LOW:
        return False
    if floor.value is None or ceiling.value is None:
        return False
    return floor.value < ceiling.value


def _are_linked(first: Numeral, second: Numeral, text: str, lex: Lexicon) -> bool:
    """Whether "and" or "but" links two quantities of the same unit."""
    if first.unit not in (None, second.unit) or first.kind in NO_QUANTITY:
        return False
    link = text[first.full_end : second.full_start].strip().lower()
    return link in lex.hedges.bound_links


def _unqualified(tokens: Tokens, amount: Amount) -> Numeral:
    """A numeral that is taken as it is printed."""
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


def _qualified(tokens: Tokens, amount: Amount, floor: int, lex: Lexicon) -> tuple[Numeral, int]:
    """(the numeral with hedge, age, rate and change; the first token that is not its own)."""
    before = _own_hedge(tokens, amount, floor, lex)
    first = before.first if before is not None else amount.first
    aged = with_age(tokens, amount, first, lex)
    after = hedge_after(tokens, aged.last, lex)
    last = after.last if after is not None else aged.last
    factor = is_factor(tokens, aged, first, lex)
    numeral = Numeral(
        start=tokens.starts[aged.first],
        end=tokens.ends[aged.last - 1],
        full_start=tokens.starts[first],
        full_end=tokens.ends[last - 1],
        kind=aged.kind,
        quantity=_quantity(aged, *_hedge(tokens, before, after)),
        unit=aged.unit,
        delta=not factor and is_delta(tokens, first, aged, after is None, lex),
        factor=factor,
        earlier=is_first_level(tokens, first, aged, lex),
        rule=aged.rule,
    )
    return with_rate(tokens, numeral, aged.last, lex)


def _own_hedge(tokens: Tokens, amount: Amount, floor: int, lex: Lexicon) -> HedgeSpan | None:
    """The hedge before a number, unless it belongs to the numeral before."""
    hedge = hedge_before(tokens, amount.first, lex)
    return hedge if hedge is not None and hedge.first >= floor else None


def _hedge(tokens: Tokens, before: HedgeSpan | None, after: HedgeSpan | None) -> tuple[Hedge, str]:
    """(class, words) of the hedges on both sides of a number as one."""
    outer, inner = before or after, after or before
    if outer is None or inner is None:
        return Hedge.EXACT, ""
    if outer is inner:
        return outer.kind, _text(tokens, outer)
    words = f"{_text(tokens, outer)} … {_text(tokens, inner)}"
    return stronger(outer.kind, inner.kind), words


def _text(tokens: Tokens, hedge: HedgeSpan) -> str:
    return tokens.text[tokens.starts[hedge.first] : tokens.ends[hedge.last - 1]]


def _quantity(amount: Amount, hedge: Hedge, words: str) -> Quantity:
    """Value and literal bounds. Two ends are a range whatever stands before them."""
    if not amount.apart:
        return _open_quantity(amount, words)
    if amount.form is Form.COLLECTIVE:
        hedge = stronger(hedge, Hedge.ABOUT)
    step = _plain_digits(amount.step) if amount.step is not None else None
    return _bounded_by(hedge, _plain_digits(amount.value), words, step)


def _open_quantity(amount: Amount, words: str) -> Quantity:
    """A range, or the bounds of an order of magnitude: no one value."""
    kind = Hedge.RANGE if amount.ranged else Hedge.VAGUE
    return Quantity(
        value=None, low=amount.low, high=amount.value, hedge=kind, words=words, step=amount.step
    )


def _bounded_by(hedge: Hedge, value: Decimal, words: str, step: Decimal | None) -> Quantity:
    """A value that its hedge leaves open below, above or not at all."""
    low = None if hedge in _OPEN_LOW else value
    high = None if hedge in _OPEN_HIGH else value
    return Quantity(value=value, low=low, high=high, hedge=hedge, words=words, step=step)


def _plain_digits(value: Decimal) -> Decimal:
    """3500000 rather than 3500000.0, as "3,5 millions" is a whole number."""
    whole = value.to_integral_value()
    return whole if whole == value else value
