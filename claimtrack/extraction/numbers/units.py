"""What a number is a number of: percent, money, time, length."""

from decimal import Decimal
from typing import NamedTuple

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import HALF, Amount, Form
from claimtrack.extraction.numbers.digits import read_digits
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.scales import half_after
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Tokens

_ABOUT = frozenset((Form.COLLECTIVE, Form.VAGUE))
_TIED = frozenset(("-", "'", "’", "/"))
_SHARES = frozenset((NumeralKind.PERCENT, NumeralKind.POINTS))
_UNHALVED = frozenset((NumeralKind.PERCENT, NumeralKind.MONEY))
_PAID_REACH = 5
"""Words between a verb of paying and the sum paid."""
_POUND, _STERLING = "pound", "GBP"


class Unit(NamedTuple):
    """A unit in the text: the token behind it, its name, the kind of numeral it makes."""

    last: int
    name: str
    kind: NumeralKind


def unit_at(tokens: Tokens, at: int, lex: Lexicon) -> Unit | None:
    """The unit that stands at ``at``."""
    word = tokens.word(at)
    if word in lex.sign_letters:
        sign = lex.signs.get(tokens.raw(at))
        if sign is not None and _is_sign(tokens, at):
            return Unit(at + 1, *sign)
    found = lex.unit_forms.at(tokens, at)
    if found is None:
        return None
    if len(word) == 1 and _is_other_letter(tokens, at, found[0]):
        return None
    return Unit(found[0], *found[1])


def _is_other_letter(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a letter that may be a unit is none: a capital, or not right behind a number."""
    if end > at + 1 or not tokens.word(at).isalpha():
        return False
    return tokens.capital(at) or not _is_sign(tokens, at)


def _is_sign(tokens: Tokens, at: int) -> bool:
    """A letter is a unit right behind its number, with no letter, digit or hyphen glued to it."""
    before = tokens.word(at - 1)
    if not (before[-1:].isdecimal() or before == "°"):
        return False
    return not (tokens.glued(at + 1) and _goes_on(tokens.word(at + 1)))


def _goes_on(word: str) -> bool:
    """Whether what is glued to a letter makes it the beginning of a word or a code."""
    return word.isalnum() or word in _TIED


def measured(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether a unit or a scale word stands at ``at``."""
    return tokens.word(at) in lex.numbers.scales or unit_at(tokens, at, lex) is not None


def counted(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether what stands at ``at`` looks counted: a plural noun, a scale word or a unit."""
    if measured(tokens, at, lex):
        return True
    word = tokens.word(at)
    return lex.is_plural(word) and tokens.raw(at) == word and word not in lex.numbers.months


def _money_before(tokens: Tokens, first: int, lex: Lexicon) -> tuple[int, str] | None:
    """(first token, currency) of the money sign before the number; a letter may be glued to $."""
    found = lex.money_before.before(tokens, first)
    if found is None:
        return None
    start = found[0]
    dollar = _lettered_dollar(tokens, start, lex) if tokens.word(start) == "$" else None
    if dollar is not None:
        return start - 1, dollar
    return None if _belongs_before(tokens, start, first) else found


def _belongs_before(tokens: Tokens, start: int, first: int) -> bool:
    """Whether a sign is of the number before it: "5 $ 30", "5€"."""
    if not tokens.word(start - 1)[-1:].isdecimal():
        return False
    own = tokens.glued(first) or tokens.word(start).isalpha()
    return not own or tokens.glued(start)


def _lettered_dollar(tokens: Tokens, at: int, lex: Lexicon) -> str | None:
    """The currency of "US$", "C$"."""
    return lex.units.dollars.get(tokens.raw(at - 1)) if tokens.glued(at) else None


def _unit_start(tokens: Tokens, amount: Amount, lex: Lexicon) -> int:
    """The token where a unit may start: behind a hyphen, "de" after scale words, adjectives."""
    at = amount.last
    if tokens.word(at) == "-":
        return at + _ties_word(tokens, at)
    if tokens.word(at) in lex.numbers.of:
        return at + _takes_of(amount)
    while at - amount.last < 2 and tokens.word(at) in lex.units.skipped:
        at += 1
    return at


def _ties_word(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen ties a word to what stands before it."""
    return tokens.tied(at) and tokens.word(at + 1).isalpha()


def _takes_of(amount: Amount) -> bool:
    """Whether a number counts by "de": "deux millions d'euros", "une centaine de km"."""
    return amount.large or amount.whole_millions or amount.form in _ABOUT


def with_unit(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """The number with its unit, whichever side it is printed on."""
    before = _money_before(tokens, amount.first, lex)
    after = _unit_after(tokens, amount, lex)
    if before is not None and not _is_percent(after):
        return _money(amount, before, after)
    if after is None:
        return amount
    unit = _as_sterling(tokens, amount, after, lex) if after.name == _POUND else after
    measured = changed(amount, last=unit.last, unit=unit.name, kind=unit.kind, bare=False)
    return _refined(tokens, measured, lex)


def _as_sterling(tokens: Tokens, amount: Amount, unit: Unit, lex: Lexicon) -> Unit:
    """Pounds as money where they are no weight."""
    if _are_money(tokens, amount, unit.last, lex):
        return Unit(unit.last, _STERLING, NumeralKind.MONEY)
    return unit


def _is_percent(unit: Unit | None) -> bool:
    return unit is not None and unit.kind is NumeralKind.PERCENT


def _unit_after(tokens: Tokens, amount: Amount, lex: Lexicon) -> Unit | None:
    """The unit behind the number; points stand right behind it or its hyphen."""
    at = _unit_start(tokens, amount, lex)
    unit = unit_at(tokens, at, lex)
    if unit is None or _opens_sum(tokens, unit):
        return None
    if unit.kind is not NumeralKind.POINTS or at == amount.last:
        return unit
    return unit if tokens.word(amount.last) == "-" else None


def _opens_sum(tokens: Tokens, unit: Unit) -> bool:
    """Whether a money sign is of the number behind it: "two $500 cheques"."""
    at = unit.last
    if unit.kind is not NumeralKind.MONEY or tokens.word(at - 1).isalpha():
        return False
    return tokens.number(at) and tokens.glued(at) and not tokens.glued(at - 1)


def _money(amount: Amount, before: tuple[int, str], after: Unit | None) -> Amount:
    """A sum with its sign before it; a second sign behind is part of it."""
    twice = after is not None and after.kind is NumeralKind.MONEY
    last = after.last if after is not None and twice else amount.last
    first, unit = before
    return changed(amount, first=first, last=last, unit=unit, kind=NumeralKind.MONEY, bare=False)


def _are_money(tokens: Tokens, amount: Amount, last: int, lex: Lexicon) -> bool:
    """Whether pounds are money, unless of something: millions of them, or paid or earned."""
    if tokens.word(last) in lex.numbers.of:
        return False
    return amount.large or _is_paid(tokens, amount.first, lex)


def _is_paid(tokens: Tokens, first: int, lex: Lexicon) -> bool:
    """Whether words of money stand before a number in its clause: "nurses earn 900 pounds"."""
    for at in range(first - 1, max(-1, first - 1 - _PAID_REACH), -1):
        word = tokens.word(at)
        if word in lex.units.paid:
            return True
        if not (word.isalpha() or word == "'"):
            return False
    return False


def _refined(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """The number with what stands behind its unit, and the rounding its kind has."""
    if amount.kind is NumeralKind.MONEY:
        return _with_cents(tokens, amount, lex)
    if amount.kind is NumeralKind.TEMPERATURE:
        amount = _below_zero(tokens, amount, lex)
    return _stepped(_with_half(tokens, amount, lex))


def _below_zero(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """Degrees counted downwards: "10 degrés en dessous de zéro"."""
    behind = lex.below_zero.at(tokens, amount.last) if amount.value >= 0 else None
    return changed(amount, last=behind[0], value=-amount.value) if behind else amount


def _with_half(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """A half behind the unit: "deux ans et demi"."""
    if amount.kind in _UNHALVED or amount.large:
        return amount
    end = half_after(tokens, amount.last, lex)
    if end is None:
        return amount
    return changed(amount, last=end, value=amount.value + HALF, step=Decimal("0.1"))


def _with_cents(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """Hundredths named behind the money: "treize euros et quarante-cinq cents"."""
    if amount.scale > 1 or "/" in str(amount.unit):
        return amount
    at = amount.last + (tokens.word(amount.last) == lex.numbers.joiner)
    part = _read_either(tokens, at, lex)
    if part is None or not _are_cents(tokens, part, lex):
        return amount
    value = amount.value + part.value / 100
    return changed(amount, last=part.last + 1, value=value, step=Decimal("0.01"))


def _are_cents(tokens: Tokens, part: Amount, lex: Lexicon) -> bool:
    named = tokens.word(part.last) in lex.units.cents
    return named and part.whole and 0 < part.value < 100


def _read_either(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The number at ``at``, in digits or in words."""
    reader = read_digits if tokens.word(at).isdecimal() else read_words
    return reader(tokens, at, lex)


def _stepped(amount: Amount) -> Amount:
    """Percent and points are rounded to the last digit printed, also where that is a one."""
    if amount.step is None and amount.kind in _SHARES and amount.form is not Form.FRACTION:
        return changed(amount, step=Decimal(1))
    return amount
