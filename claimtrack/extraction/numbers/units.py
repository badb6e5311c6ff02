"""What a number is a number of: percent, money, time, length, and what a rate is taken over."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.digits import Amount, Form, numbers, read_digits
from claimtrack.extraction.numbers.scales import half_after
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Phrases, Tokens, phrases
from claimtrack.lang.pack import table
from claimtrack.lang.tables.units import UnitTable

_PER_REACH = 4
"""Words looked over for "par jour": "12 décès liés au virus par jour"."""


@cache
def units(code: str) -> UnitTable:
    """The language's unit words."""
    return table(code, "units", UnitTable)


@cache
def _forms(code: str) -> Phrases[tuple[str, str]]:
    return Phrases(units(code).words)


@cache
def _money_before(code: str) -> Phrases[str]:
    return Phrases(units(code).money_before)


@cache
def _per(code: str) -> Phrases[str]:
    return Phrases(units(code).per)


@cache
def _per_links(code: str) -> Phrases[bool]:
    return phrases(units(code).per_links)


def unit_at(tokens: Tokens, at: int, code: str) -> tuple[int, str, NumeralKind] | None:
    """(token behind, unit, kind) where a unit stands at ``at``."""
    sign = units(code).signs.get(tokens.raw(at))
    if sign is not None and _is_sign(tokens, at):
        return at + 1, sign[0], NumeralKind(sign[1])
    found = _forms(code).at(tokens, at)
    if found is None:
        return None
    end, (name, kind) = found
    if len(tokens.word(at)) == 1 and tokens.word(at).isalpha() and end == at + 1:
        return (
            None if tokens.raw(at).isupper() or not _is_sign(tokens, at) else _as(end, name, kind)
        )
    return _as(end, name, kind)


def _as(end: int, name: str, kind: str) -> tuple[int, str, NumeralKind]:
    return end, name, NumeralKind(kind)


def _is_sign(tokens: Tokens, at: int) -> bool:
    """A letter is a unit right behind its number, with no letter, digit or hyphen glued to it."""
    before = tokens.word(at - 1)
    if not (before[-1:].isdecimal() or before == "°"):
        return False
    follows = tokens.word(at + 1)
    return not (tokens.glued(at + 1) and (follows.isalnum() or follows in ("-", "'", "’", "/")))


def _before(tokens: Tokens, first: int, code: str) -> tuple[int, str] | None:
    """(first token, currency) of the money sign before the number; a letter may be glued to $."""
    found = _money_before(code).before(tokens, first)
    if found is None:
        return None
    start, name = found
    prefix = tokens.raw(start - 1)
    if tokens.word(start) == "$" and prefix in units(code).dollars and tokens.glued(start):
        return start - 1, units(code).dollars[prefix]
    if tokens.word(start) == "$" and prefix == "." and tokens.word(start - 2) == "s":
        return max(start - 4, 0) if tokens.word(start - 4) == "u" else start, "USD"
    own = tokens.word(start).isalpha() or tokens.glued(first)
    apart = tokens.word(start - 1)[-1:].isdecimal() and tokens.glued(start)
    return None if apart or not (own or _opens(tokens, start)) else (start, name)


def _opens(tokens: Tokens, start: int) -> bool:
    """Whether a sign apart from its number belongs to it: no number stands before the sign."""
    return not tokens.word(start - 1)[-1:].isdecimal()


def _whole_millions(value: Decimal) -> bool:
    return 10**6 <= value < 10**15 and value % 10**6 == 0


def _gap(tokens: Tokens, amount: Amount, code: str) -> int:
    """The token where a unit may start: behind a hyphen, "de" after scale words, adjectives."""
    at = amount.last
    hyphen = tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1)
    if hyphen and tokens.word(at + 1).isalpha():
        return at + 1
    million = amount.scale >= 10**6 or _whole_millions(amount.value)
    of = million or amount.form in (Form.COLLECTIVE, Form.VAGUE)
    if of and tokens.word(at) in numbers(code).of:
        return at + 1
    while at - amount.last < 2 and tokens.word(at) in units(code).skipped:
        at += 1
    return at


def with_unit(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """The number with its unit, whichever side it is printed on."""
    before = _before(tokens, amount.first, code)
    at = _gap(tokens, amount, code)
    after = unit_at(tokens, at, code)
    if after is not None and after[2] is not NumeralKind.MONEY and at > amount.last:
        after = after if _fits(tokens, amount, after) else None
    if before is not None and (after is None or after[2] is not NumeralKind.PERCENT):
        end = after[0] if after is not None and after[2] is NumeralKind.MONEY else amount.last
        return replace(
            amount, first=before[0], last=end, unit=before[1], kind=NumeralKind.MONEY, bare=False
        )
    if after is None:
        return amount
    if after[1] == "pound" and _are_money(tokens, amount, after[0], code):
        after = after[0], "GBP", NumeralKind.MONEY
    found = replace(amount, last=after[0], unit=after[1], kind=after[2], bare=False)
    found = _below_zero(tokens, found, code)
    return _stepped(_with_cents(tokens, _with_half(tokens, found, code), code))


@cache
def _zero(code: str) -> Phrases[bool]:
    return phrases(units(code).below_zero)


def _below_zero(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """Degrees counted downwards: "10 degrés en dessous de zéro"."""
    if amount.kind is not NumeralKind.TEMPERATURE or amount.value < 0:
        return amount
    behind = _zero(code).at(tokens, amount.last)
    return replace(amount, last=behind[0], value=-amount.value) if behind else amount


def _are_money(tokens: Tokens, amount: Amount, last: int, code: str) -> bool:
    """Whether pounds are money: millions of them, unless of something."""
    return amount.scale >= 10**6 and tokens.word(last) not in numbers(code).of


def _fits(tokens: Tokens, amount: Amount, after: tuple[int, str, NumeralKind]) -> bool:
    """An adjective or hyphen is skipped before measures of time and space only."""
    return after[2] is not NumeralKind.POINTS or tokens.word(amount.last) == "-"


def _with_half(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """A half behind the unit: "deux ans et demi"."""
    if amount.kind in (NumeralKind.PERCENT, NumeralKind.MONEY) or amount.scale >= 10**6:
        return amount
    end = half_after(tokens, amount.last, code)
    if end is None:
        return amount
    return replace(amount, last=end, value=amount.value + Decimal("0.5"), step=Decimal("0.1"))


def _with_cents(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """Hundredths named behind the money: "treize euros et quarante-cinq cents"."""
    if amount.kind is not NumeralKind.MONEY or amount.scale > 1 or "/" in str(amount.unit):
        return amount
    at = amount.last
    at += tokens.word(at) == numbers(code).joiner
    digits = tokens.word(at).isdecimal()
    part = read_digits(tokens, at, code) if digits else read_words(tokens, at, code)
    if part is None or not 0 < part.value < 100 or part.value != int(part.value):
        return amount
    if tokens.word(part.last) not in units(code).cents:
        return amount
    value = amount.value + part.value / 100
    return replace(amount, last=part.last + 1, value=value, step=Decimal("0.01"))


def _stepped(amount: Amount) -> Amount:
    """Percent and points are rounded to the last digit printed, also where that is a one."""
    shares = (NumeralKind.PERCENT, NumeralKind.POINTS)
    if amount.kind in shares and amount.step is None and amount.form is not Form.FRACTION:
        return replace(amount, step=Decimal(1))
    return amount


def per_after(tokens: Tokens, at: int, code: str) -> tuple[int, str] | None:
    """(token behind, what a rate is over) for "par jour", "a day", "pour 100 000 habitants"."""
    heads = units(code).per_heads.get(tokens.word(at))
    if heads is not None:
        return at + 1, heads
    link = _per_links(code).at(tokens, at)
    if link is None:
        return None
    start, count = link[0], ""
    if tokens.word(start).isdecimal() or tokens.word(start) in ("mille", "thousand"):
        number = read_digits(tokens, start, code) or read_words(tokens, start, code)
        if number is not None and number.last > start:
            start, count = number.last, f"{number.value:f} "
    found = _per(code).at(tokens, start)
    if found is None:
        return None
    if not count and tokens.word(at) in ("pour", "the", "for"):
        return None
    if tokens.word(found[0]) in units(code).not_per:
        return None
    return found[0], f"{count}{found[1]}s" if count else found[1]


def find_per(tokens: Tokens, last: int, money: bool, code: str) -> tuple[int, str] | None:
    """The same within a few words behind the number, up to a sign, a number or a line's end."""
    for at in range(last, last + _PER_REACH + 1):
        word = tokens.word(at)
        found = per_after(tokens, at, code)
        article = word in ("la", "le", "l'", "the", "au")
        if found is not None and (not article or (money and at == last)):
            return found
        if not word.isalpha() and word != "d'":
            return None
    return None
