"""What multiplies a number: "milliards", "bn", "k€", "million and a half"."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.digits import Amount, Form, numbers
from claimtrack.extraction.text.tokens import Phrases, Tokens, phrases
from claimtrack.lang.pack import table
from claimtrack.lang.tables.units import UnitTable

_SIGNS = frozenset("€$£¥₽₹")


@cache
def _halves(code: str) -> Phrases[bool]:
    return phrases(numbers(code).and_half)


def half_after(tokens: Tokens, at: int, code: str) -> int | None:
    """The token behind "et demi", "and a half" where it stands here."""
    found = _halves(code).at(tokens, at)
    return found[0] if found else None


def _times(amount: Amount, factor: Decimal, last: int) -> Amount:
    """A scale word multiplies value and rounding; a number without decimals keeps none."""
    return replace(
        amount,
        last=last,
        value=amount.value * factor,
        step=amount.step * factor if amount.step is not None else None,
        scale=amount.scale * factor,
        bare=False,
        rule=f"{amount.rule}, scale" if "scale" not in amount.rule else amount.rule,
    )


def _long(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """Scale words behind the number, more than one where they follow: "3 mille milliards"."""
    words, about = numbers(code), amount.form is Form.COLLECTIVE
    for _ in range(3):
        at = amount.last
        hyphen = tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1)
        at += hyphen
        if (amount.scale >= 1000 or about) and tokens.word(at) in words.of:
            at += 1
        factor = words.scales.get(tokens.word(at))
        if factor is None or (hyphen and tokens.word(at) in words.ordinals):
            break
        amount = _times(amount, factor, at + 1)
    return amount


def _money(tokens: Tokens, amount: Amount, at: int, code: str) -> bool:
    """Whether a currency stands before the number or right at ``at``."""
    first = tokens.word(amount.first - 1)
    units = table(code, "units", UnitTable)
    if first in _SIGNS or units.words.get(first, ("", ""))[1] == "money":
        return True
    after = tokens.word(at + 1) if tokens.word(at) in numbers(code).of else tokens.word(at)
    return units.words.get(after, ("", ""))[1] == "money"


def _short(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """A scale of a letter or two, beside money or, where it is clear, glued to the digits."""
    words, at = numbers(code), amount.last
    raw = tokens.raw(at)
    factor = words.short_scales.get(raw)
    if amount.form is not Form.DIGITS:
        return amount
    if factor is None:
        return _coded(tokens, amount, code)
    if raw == "m" and tokens.glued(at) and _plural(tokens, at + 1, code):
        return _times(amount, factor, at + 1)
    money = _money(tokens, amount, at + 1, code)
    clear = raw in words.clear_scales and (tokens.glued(at) or len(raw) > 1)
    if raw in ("k", "K") and amount.step is not None and amount.step < Decimal("0.1"):
        clear = False  # "573.15K" is a temperature
    if not (money or clear) or (tokens.glued(at + 1) and tokens.word(at + 1).isdecimal()):
        return amount
    if tokens.glued(at + 1) and not money and tokens.word(at + 1) in ("-", "'", "²"):
        return amount
    return _times(amount, factor, at + 1)


def _plural(tokens: Tokens, at: int, code: str) -> bool:
    """Whether a plural noun follows: "1.2m visitors" are no metres."""
    word, words = tokens.word(at), numbers(code)
    long = len(word) > 3 and word.isalpha() and tokens.raw(at) == word
    return long and word.endswith(words.plural) and word not in words.function_words


def _coded(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """A scale glued to a currency's code, as bankers write: "48 MGBP", "MUSD 60"."""
    for at in (amount.last, amount.first - 1):
        raw = tokens.raw(at)
        if len(raw) != 4 or not raw.isupper() or raw[0] not in "KMB":
            continue
        unit, kind = table(code, "units", UnitTable).words.get(raw[1:].lower(), ("", ""))
        factor = numbers(code).short_scales.get(raw[0])
        if kind == "money" and factor is not None:
            scaled = _times(amount, factor, max(amount.last, at + 1))
            return replace(scaled, first=min(amount.first, at), unit=unit, kind=NumeralKind.MONEY)
    return amount


def with_scale(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """The number with what multiplies it and with a half of that behind it."""
    if amount.form in (Form.VAGUE, Form.FRACTION):
        return amount
    scaled = _long(tokens, amount, code)
    if scaled is amount:
        scaled = _short(tokens, amount, code)
    end = half_after(tokens, scaled.last, code)
    if end is None or scaled.form is Form.COLLECTIVE:
        return scaled
    half = scaled.scale / 2 if scaled.scale >= 10**6 else Decimal("0.5")
    halved = replace(
        scaled, last=end, value=scaled.value + half, step=half / 5, bare=False, rule="and a half"
    )
    # "five and a half million": the scale may come behind the half.
    return _long(tokens, halved, code) if scaled.scale < 10**6 else halved
