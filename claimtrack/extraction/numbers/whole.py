"""A number with what follows it: fraction, collective, scale, unit; and the minus before it."""

from dataclasses import replace

from claimtrack.extraction.numbers.digits import Amount, Form, numbers, read_digits
from claimtrack.extraction.numbers.phrases import read_collective, read_part, with_part
from claimtrack.extraction.numbers.scales import with_scale
from claimtrack.extraction.numbers.units import with_unit
from claimtrack.extraction.text.tokens import Tokens


def complete(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """The number with what follows it: fraction, collective, scale, unit."""
    part = read_part(tokens, amount, code)
    if part is not None:
        return with_unit(tokens, part, code)
    collective = read_collective(tokens, amount.last, amount, code)
    if collective is not None:
        return with_unit(tokens, with_scale(tokens, collective, code), code)
    signed = _repeated(tokens, _signed(tokens, amount, code), code)
    whole = with_scale(tokens, signed, code)
    if whole is signed:
        whole = with_scale(tokens, with_part(tokens, signed, code), code)
    return with_unit(tokens, whole, code)


def _repeated(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """A number in words with its digits in brackets, as in contracts: "trente (30) jours"."""
    at = amount.last
    if (
        amount.form is not Form.WORDS
        or tokens.word(at) != "("
        or not tokens.word(at + 1).isdecimal()
    ):
        return amount
    digits = read_digits(tokens, at + 1, code)
    if digits is None or digits.value != amount.value or tokens.word(digits.last) != ")":
        return amount
    return replace(amount, last=digits.last + 1)


def _signed(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """A minus in words: where nothing compares, "moins 12 degrés"; "plus" says nothing more."""
    if amount.value <= 0 or tokens.word(amount.first - 1) != numbers(code).minus:
        return amount
    before = tokens.word(amount.first - 2)
    if code == "fr" and (
        before in ("de", "au", "du", "le", "à", "plus", "ou") or before.isdecimal()
    ):
        return amount
    return replace(amount, first=amount.first - 1, value=-amount.value, bare=False)
