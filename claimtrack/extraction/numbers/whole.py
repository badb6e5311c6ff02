"""A number with what follows it: fraction, collective, scale, unit; and the minus before it."""

from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import Amount, Form
from claimtrack.extraction.numbers.digits import read_digits
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.phrases import counted_collective, read_part
from claimtrack.extraction.numbers.scales import with_scale
from claimtrack.extraction.numbers.units import with_unit
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Tokens


def complete(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """The number with what follows it: fraction, collective, scale, unit."""
    part = read_part(tokens, amount, lex)
    if part is not None:
        return with_unit(tokens, part, lex)
    collective = counted_collective(tokens, amount, lex)
    if collective is not None:
        return with_unit(tokens, with_scale(tokens, collective, lex), lex)
    signed = _with_minus(tokens, amount, lex)
    if signed.form is Form.WORDS:
        signed = _repeated(tokens, signed, lex)
    return with_unit(tokens, _multiplied(tokens, signed, lex), lex)


def _multiplied(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """The number with its scale, or with a fraction behind it."""
    scaled = with_scale(tokens, amount, lex)
    if scaled is not amount or tokens.word(amount.last) != lex.numbers.joiner:
        return scaled
    mixed = _with_part(tokens, amount, lex)
    return amount if mixed is amount else with_scale(tokens, mixed, lex)


def _with_part(tokens: Tokens, whole: Amount, lex: Lexicon) -> Amount:
    """A number with a fraction behind it: "cent et trois quarts", "five and a quarter"."""
    if not whole.printed:
        return whole
    part = _part_at(tokens, whole.last + 1, lex)
    if part is None or _counts_on(tokens.word(part.last), lex):
        return whole
    value = whole.value + part.value
    return changed(whole, last=part.last, value=value, bare=False, rule="mixed fraction")


def _part_at(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The fraction in words that starts at ``at``."""
    count = read_words(tokens, at, lex)
    if count is None or count.value >= 20:
        return None
    return read_part(tokens, count, lex)


def _counts_on(word: str, lex: Lexicon) -> bool:
    """Whether a fraction is one of something else: "12 and a quarter of the"."""
    return word in lex.part_owners


def _repeated(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """A number in words with its digits in brackets, as in contracts: "trente (30) jours"."""
    at = amount.last
    if tokens.word(at) != "(" or not tokens.word(at + 1).isdecimal():
        return amount
    digits = read_digits(tokens, at + 1, lex)
    if digits is None or not _closes_bracket(tokens, digits, amount):
        return amount
    return changed(amount, last=digits.last + 1)


def _closes_bracket(tokens: Tokens, digits: Amount, amount: Amount) -> bool:
    """Whether the digits say the same number, and a bracket closes behind them."""
    return digits.value == amount.value and tokens.word(digits.last) == ")"


def _with_minus(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """A minus in words: where nothing compares, "moins 12 degrés"; "plus" says nothing more."""
    if tokens.word(amount.first - 1) != lex.numbers.minus or amount.value <= 0:
        return amount
    before = tokens.word(amount.first - 2)
    if before in lex.numbers.not_minus or before.isdecimal():
        return amount
    return changed(amount, first=amount.first - 1, value=-amount.value, bare=False)
