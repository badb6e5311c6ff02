"""A number printed in digits, with grouping, decimals, sign and fraction."""

import re
from decimal import Decimal
from functools import lru_cache

from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import COMMAS, ROW, VULGAR, Amount, Form
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.text.tokens import BREAK, Tokens

_LONGEST = 40
"""Digits beyond this are no number anyone says; the value keeps the first ones' magnitude."""
_LONGEST_ROW = 10
"""Digits from which on a number in a table is no count."""
_OPENERS = frozenset(("(", "«", '"'))
_THOUSANDS = re.compile(r"(?<![\d,.])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
_DECIMALS = re.compile(r"\d,(?:\d{1,2}|\d{4,})(?!\d)")
_NO_DIGIT = re.compile(r"\D")
_LIMITS = frozenset(("", BREAK))
_BEFORE_MINUS = _OPENERS | _LIMITS
_JOINS = frozenset("/-–:")
_DENOMINATORS = frozenset(["2", "3", "4", "5", "6", "8", "10", "12", "16", "20", "100"])


def _decimal(digits: str, decimals: str = "") -> Decimal:
    if len(digits) > _LONGEST:
        digits = digits[:_LONGEST] + "0" * min(len(digits) - _LONGEST, 300)
    return Decimal(f"{digits}.{decimals[:_LONGEST]}" if decimals else digits)


def _step(decimals: str) -> Decimal | None:
    return Decimal(1).scaleb(-min(len(decimals), _LONGEST)) if decimals else None


def read_digits(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The number whose digits start at the token ``at``."""
    match = lex.digits.match(tokens.text, tokens.starts[at])
    if match is None:
        return None
    amount = _with_power(tokens, _printed(tokens, at, match, lex))
    if at and tokens.word(at - 1) in _LEADS:
        amount = _with_sign(tokens, amount)
    return _mixed(tokens, amount)


def _printed(tokens: Tokens, at: int, match: re.Match[str], lex: Lexicon) -> Amount:
    """The digits of a match, without what stands before them."""
    last = tokens.after(at, match.end())
    if match["dec"] and groups_by_commas(tokens, match, last, lex):
        value = _decimal(_NO_DIGIT.sub("", match[0]))
        return Amount(at, last, value, Form.DIGITS, f"digits, {COMMAS}")
    decimals, grouped = _decimals_of(match), match["whole"] or match["foreign"]
    digits = _NO_DIGIT.sub("", grouped) if grouped else match["plain"]
    bare = not (grouped or decimals)
    value = _decimal(digits, decimals)
    return Amount(at, last, value, Form.DIGITS, "digits", _step(decimals), bare=bare)


_POWER = re.compile(
    r"(?P<e>[eE])(?P<exponent>[+-]?\d{1,2})(?!\w)"
    r"|\s?[×x·*]\s?10(?:\^(?P<raised>[-−]?\d{1,2})|(?P<small>⁻?[⁰¹²³⁴-⁹]{1,2}))(?!\w)"
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")


def _with_power(tokens: Tokens, amount: Amount) -> Amount:
    """The number with its power of ten: "1.5e6", "3 × 10^8", "3·10⁸"."""
    start = tokens.ends[amount.last - 1]
    power = _POWER.match(tokens.text, start, start + 12)
    if power is None or (power["e"] and amount.step is None):
        return amount  # "12e3" may be a model or a floor
    printed = power["exponent"] or power["raised"] or power["small"]
    factor = Decimal(10) ** int(printed.translate(_RAISED))
    return changed(
        amount,
        last=tokens.after(amount.last, power.end()),
        value=amount.value * factor,
        step=None if amount.step is None else amount.step * factor,
        bare=False,
        rule=f"{amount.rule}, power of ten",
    )


def _decimals_of(match: re.Match[str]) -> str:
    """The decimals behind groups, behind the decimal mark, or behind the other mark."""
    return match["after"] or match["dec"] or match["other"] or ""


def groups_by_commas(tokens: Tokens, match: re.Match[str], last: int, lex: Lexicon) -> bool:
    """Whether a decimal comma before three digits groups thousands, as in copied English.

    "3,400 civils": nobody counts people to the thousandth. Before other plurals the whole text
    decides: it groups so elsewhere, and has no decimals of one or two digits behind a comma.
    """
    if lex.numbers.decimal != "," or not _like_thousands(match["plain"], match["dec"]):
        return False
    noun = tokens.word(last)
    if noun in lex.countable:
        return True
    return _is_unmeasured_plural(noun, lex) and _has_comma_groups(tokens.text)


def _is_unmeasured_plural(noun: str, lex: Lexicon) -> bool:
    """A plural that is no scale and no unit."""
    return lex.is_plural(noun) and noun not in lex.measure_words


def _like_thousands(digits: str, decimals: str) -> bool:
    return len(decimals) == 3 and len(digits) <= 3 and digits[0] != "0"


@lru_cache(maxsize=4)
def _has_comma_groups(text: str) -> bool:
    """Whether the text groups several numbers by commas and never has a decimal one."""
    groups = [found.group().count(",") for found in _THOUSANDS.finditer(text)]
    several = len(groups) > 1 or max(groups, default=0) > 1
    return several and not _DECIMALS.search(text)


_MINUS = frozenset("-−")
_LEADS = _MINUS | {"+", "."}


def _with_sign(tokens: Tokens, amount: Amount) -> Amount:
    """The number with a plus, a minus or the point of ".5" before it."""
    sign = tokens.word(amount.first - 1)
    leads = _is_minus if sign in _MINUS else _is_tied_sign
    return _SIGNED[sign](tokens, amount) if leads(tokens, amount.first) else amount


def _is_tied_sign(tokens: Tokens, at: int) -> bool:
    """Whether the token before is glued to the number, and nothing is glued to it."""
    return tokens.glued(at) and not tokens.glued(at - 1)


def _with_plus(tokens: Tokens, amount: Amount) -> Amount:
    del tokens
    return changed(amount, first=amount.first - 1, bare=False)


def _with_minus(tokens: Tokens, amount: Amount) -> Amount:
    del tokens
    return changed(amount, first=amount.first - 1, value=-amount.value, bare=False)


def _with_point(tokens: Tokens, amount: Amount) -> Amount:
    if not amount.bare:
        return amount
    digits = tokens.words[amount.first]
    value, step = _decimal("0", digits), _step(digits)
    return changed(amount, first=amount.first - 1, value=value, step=step, bare=False)


_SIGNED = {"+": _with_plus, ".": _with_point, "-": _with_minus, "−": _with_minus}
"""What a sign before a number makes of it."""


def _is_minus(tokens: Tokens, at: int) -> bool:
    """Whether the token before is a minus: glued to the number, nothing glued to it."""
    if tokens.glued(at):
        return not tokens.glued(at - 1) or tokens.word(at - 2) in _BEFORE_MINUS
    # Apart from its number it is one only where a sentence starts: elsewhere it is a dash.
    return tokens.word(at - 2) in _LIMITS and tokens.word(at - 1) == "-"


def _mixed(tokens: Tokens, amount: Amount) -> Amount:
    """The number with a fraction sign or a fraction in digits behind it: "2½", "2 1/2"."""
    if not amount.bare:
        return amount
    sign = VULGAR.get(tokens.word(amount.last))
    if sign is None:
        return _with_slash_fraction(tokens, amount)
    value = amount.value + Decimal(sign[0]) / Decimal(sign[1])
    return changed(amount, last=amount.last + 1, value=value, bare=False)


def _with_slash_fraction(tokens: Tokens, amount: Amount) -> Amount:
    """The number with a fraction in digits apart from it."""
    if tokens.glued(amount.last) or amount.value >= 100:
        return amount
    part = slash_fraction(tokens, amount.last)
    if part is None:
        return amount
    return changed(amount, last=part.last, value=amount.value + part.value, bare=False)


def slash_fraction(tokens: Tokens, at: int) -> Amount | None:
    """A fraction in digits, "3/4", told from dates and seasons by its usual denominators."""
    if tokens.word(at + 1) != "/" or not _stands_alone(tokens, at):
        return None
    above, below = tokens.word(at), tokens.word(at + 2)
    if not _is_fraction(above, below):
        return None
    return Amount(at, at + 3, Decimal(above) / Decimal(below), Form.FRACTION, "fraction")


def _is_fraction(above: str, below: str) -> bool:
    """Whether two numbers make a usual fraction smaller than one."""
    if below not in _DENOMINATORS or not above.isdecimal():
        return False
    return len(above) <= 2 and 0 < int(above) < int(below)


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Whether three glued tokens are no part of a longer chain."""
    if not tokens.tied(at + 1) or tokens.word(at - 1) == "/":
        return False
    return not (tokens.glued(at + 3) and _goes_on_chain(tokens.word(at + 3)))


def _goes_on_chain(word: str) -> bool:
    return word == "/" or word.isalnum()


def read_row(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A number between numbers or line ends, as in tables: no word can say more of it.

    What may be a year or a part of a telephone number is left to others.
    """
    before = tokens.word(at - 1)
    if not _limits(before) or not _may_stand_in_row(tokens, at, before):
        return None
    if _follows(tokens, at + 1):
        return _plain_in_row(tokens, at, lex)
    return _grouped_in_row(tokens, at, lex)


def _plain_in_row(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A number before another, or before a line's end; a group of three may go on with it."""
    word = tokens.words[at]
    if len(word) in (3, 4):
        return None
    if len(tokens.word(at + 1)) == 3 or _is_whole_text(tokens, at, at + 1):
        return _grouped_in_row(tokens, at, lex)
    value = Decimal(word[:_LONGEST])
    return Amount(at, at + 1, value, Form.DIGITS, ROW, bare=True, row=True)


def _is_whole_text(tokens: Tokens, at: int, last: int) -> bool:
    """Whether nothing stands before or behind."""
    return not tokens.word(at - 1) and not tokens.word(last)


def _grouped_in_row(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A number with groups or decimals before another, or before a line's end."""
    amount = read_digits(tokens, at, lex) if len(tokens.words[at]) < _LONGEST_ROW else None
    if amount is None or not _follows(tokens, amount.last):
        return None
    if _is_whole_text(tokens, at, amount.last):
        return None
    return changed(amount, row=True, rule=ROW)


def _may_stand_in_row(tokens: Tokens, at: int, before: str) -> bool:
    """Whether digits are no end of a longer numeral and begin, like those before, with no zero."""
    return not tokens.glued(at) and tokens.words[at][0] != "0" and before[:1] != "0"


def _limits(word: str) -> bool:
    """Whether a token may stand beside a number in a row: another number, or a line's end."""
    return word.isdecimal() or word in _LIMITS


def _follows(tokens: Tokens, at: int) -> bool:
    """Whether a number or a line's end stands apart at ``at``."""
    if not _limits(tokens.word(at)) or tokens.glued(at):
        return False
    return not (tokens.glued(at + 1) and tokens.word(at + 1) in _JOINS)
