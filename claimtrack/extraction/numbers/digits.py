"""A number as printed, before hedge and unit: digits with their grouping, decimals and sign."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.text.tokens import BREAK, Tokens
from claimtrack.lang.pack import table
from claimtrack.lang.tables.measures import MeasureTable
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.units import UnitTable

_SPACES = " \u00a0\u202f\u2009"
_LONGEST = 40
"""Digits beyond this are no number anyone says; the value keeps the first ones' magnitude."""
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip


NO_QUANTITY = frozenset(
    {
        NumeralKind.ORDINAL, NumeralKind.DATE, NumeralKind.TIME, NumeralKind.ROMAN,
        NumeralKind.REF, NumeralKind.PHONE, NumeralKind.SCORE, NumeralKind.CODE,
    }
)  # fmt: skip
"""Kinds of numerals that are no quantities."""


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    COLLECTIVE = "collective"
    VAGUE = "vague"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number in the tokens ``first`` up to, not including, ``last``.

    ``step``: see Quantity. ``scale``: what its scale words multiply by, which a range may lend
    to its first end. ``low``: the first end of a range, or the lower bound of a vague word, whose
    upper bound is then ``value``. ``row``: it stands among numbers alone. ``bare``: plain
    digits without grouping, decimals or sign, as years are written.
    """

    first: int
    last: int
    value: Decimal
    form: Form
    rule: str
    step: Decimal | None = None
    scale: Decimal = Decimal(1)
    low: Decimal | None = None
    ranged: bool = False
    bare: bool = False
    row: bool = False
    unit: str | None = None
    kind: NumeralKind = NumeralKind.NUMBER


@cache
def numbers(code: str) -> NumberTable:
    """The language's number table; English digits for a language without a pack."""
    return table(code, "numbers", NumberTable)


@cache
def _digits(code: str) -> re.Pattern[str]:
    """Groups of three after one to three digits by one and the same mark; else plain digits.

    A lone group behind the decimal mark is decimals ("0,125"), two are grouping ("1,200,000" in
    French copy). A lone group behind the other mark is grouping ("18.000" in French).
    """
    words = numbers(code)
    decimal = re.escape(words.decimal)
    group = f"[{_SPACES}{re.escape(words.group)}]"
    return re.compile(
        rf"(?P<whole>[1-9]\d{{0,2}}(?P<mark>{group})\d{{3}}(?!\d)(?:(?P=mark)\d{{3}}(?!\d))*)"
        rf"(?:(?!(?P=mark))[.,](?P<after>\d+))?(?![.,]?\d)"
        rf"|(?P<foreign>[1-9]\d{{0,2}}(?:{decimal}\d{{3}}){{2,}})(?![.,]?\d)"
        rf"|(?P<plain>\d+)(?:{decimal}(?P<dec>\d+)(?![.,]\d)|[.,](?P<other>\d+)(?![.,]?\d))?"
    )


def _decimal(digits: str, decimals: str = "") -> Decimal:
    digits = digits[:_LONGEST] + "0" * max(0, min(len(digits) - _LONGEST, 300))
    return Decimal(f"{digits}.{decimals[:_LONGEST]}" if decimals else digits)


def _step(decimals: str | None) -> Decimal | None:
    return Decimal(1).scaleb(-min(len(decimals), _LONGEST)) if decimals else None


def _signed(tokens: Tokens, at: int) -> bool:
    """Whether the token before is a minus: glued to the number, nothing glued to it."""
    if tokens.word(at - 1) not in ("-", "−"):
        return False
    if tokens.glued(at):
        return at == 1 or not tokens.glued(at - 1) or tokens.word(at - 2) in ("(", "«", '"')
    # Apart from its number it is one only where a sentence starts: elsewhere it is a dash.
    return tokens.word(at - 2) in ("", "\n") and tokens.word(at - 1) == "-"


ROW = "in a row"
COMMAS = "grouped by commas"
_THOUSANDS = re.compile(r"(?<![\d,.])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
_DECIMALS = re.compile(r"\d,(?:\d{1,2}|\d{4,})(?!\d)")


def groups_by_commas(tokens: Tokens, match: re.Match[str], last: int, code: str) -> bool:
    """Whether a decimal comma before three digits groups thousands, as in copied English.

    "3,400 civils": nobody counts people to the thousandth. Before other plurals the whole text
    decides: it groups so elsewhere, and has no decimals of one or two digits behind a comma.
    """
    words, known = numbers(code), table(code, "measures", MeasureTable)
    digits = match["plain"]
    if words.decimal != "," or len(match["dec"]) != 3 or len(digits) > 3 or digits[0] == "0":
        return False
    noun = tokens.word(last)
    if noun in known.populations or noun in known.persons:
        return True
    plural = len(noun) > 3 and noun.endswith(words.plural) and noun not in words.function_words
    units = table(code, "units", UnitTable).words
    return plural and noun not in words.scales and noun not in units and _english(tokens.text)


@lru_cache(maxsize=4)
def _english(text: str) -> bool:
    """Whether the text groups several numbers by commas and never has a decimal one."""
    groups = [found.group().count(",") for found in _THOUSANDS.finditer(text)]
    return (max(groups, default=0) > 1 or len(groups) > 1) and not _DECIMALS.search(text)


def read_digits(tokens: Tokens, at: int, code: str) -> Amount | None:
    """The number whose digits start at the token ``at``."""
    match = _digits(code).match(tokens.text, tokens.starts[at])
    if match is None:
        return None
    last = tokens.after(at, match.end())
    whole = match["whole"] or match["foreign"]
    decimals = match["after"] or match["dec"] or match["other"] or ""
    rule = "digits"
    if match["dec"] and groups_by_commas(tokens, match, last, code):
        whole, decimals, rule = match.group(), "", f"digits, {COMMAS}"
    value = _decimal(re.sub(r"\D", "", whole) if whole else match["plain"], decimals)
    amount = Amount(
        first=at,
        last=last,
        value=value,
        form=Form.DIGITS,
        rule=rule,
        step=_step(decimals),
        bare=not whole and not decimals,
    )
    return _mixed(tokens, _with_sign(tokens, amount))


_APART = frozenset(("", BREAK))
_JOINS = frozenset("/-–:")


def read_row(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A number between numbers or line ends, as in tables: no word can say more of it.

    What may be a year or a part of a telephone number is left to others.
    """
    word, before = tokens.words[at], tokens.word(at - 1)
    if not (before.isdecimal() or before in _APART) or tokens.glued(at) or word[0] == "0":
        return None
    behind = _follows(tokens, at + 1)
    if before[:1] == "0" or (len(word) in (3, 4) and behind):
        return None
    if behind and len(tokens.word(at + 1)) != 3 and (before or tokens.word(at + 1)):
        return Amount(
            first=at, last=at + 1, value=Decimal(word[:_LONGEST]), form=Form.DIGITS, rule=ROW,
            bare=True, row=True,
        )  # fmt: skip
    amount = read_digits(tokens, at, code) if len(word) < 10 else None
    if amount is None or not _follows(tokens, amount.last):
        return None
    if not before and not tokens.word(amount.last):
        return None  # the whole text
    return replace(amount, row=True, rule=ROW)


def _follows(tokens: Tokens, at: int) -> bool:
    """Whether a number or a line's end stands apart at ``at``."""
    word = tokens.word(at)
    if not (word.isdecimal() or word in _APART) or tokens.glued(at):
        return False
    return not (tokens.glued(at + 1) and tokens.word(at + 1) in _JOINS)


def _with_sign(tokens: Tokens, amount: Amount) -> Amount:
    at = amount.first
    if _signed(tokens, at):
        return replace(amount, first=at - 1, value=-amount.value, bare=False)
    if tokens.word(at - 1) == "+" and tokens.glued(at) and not tokens.glued(at - 1):
        return replace(amount, first=at - 1, bare=False)
    leading = tokens.word(at - 1) == "." and tokens.glued(at) and not tokens.glued(at - 1)
    if leading and amount.bare:
        digits = tokens.words[at]
        value = _decimal("0", digits)
        return replace(amount, first=at - 1, value=value, step=_step(digits), bare=False)
    return amount


def _mixed(tokens: Tokens, amount: Amount) -> Amount:
    """The number with a fraction sign or a fraction in digits behind it: "2½", "2 1/2"."""
    at = amount.last
    if tokens.word(at) in VULGAR and amount.bare:
        above, below = VULGAR[tokens.word(at)]
        value = amount.value + Decimal(above) / Decimal(below)
        return replace(amount, last=at + 1, value=value, bare=False)
    if amount.bare and tokens.word(at + 1) == "/" and not tokens.glued(at):
        part = slash_fraction(tokens, at)
        if part is not None and amount.value < 100:
            value = amount.value + part.value
            return replace(amount, last=part.last, value=value, bare=False)
    return amount


_DENOMINATORS = frozenset(["2", "3", "4", "5", "6", "8", "10", "12", "16", "20", "100"])


def slash_fraction(tokens: Tokens, at: int) -> Amount | None:
    """A fraction in digits, "3/4", told from dates and seasons by its usual denominators."""
    above, below = tokens.word(at), tokens.word(at + 2)
    if tokens.word(at + 1) != "/" or below not in _DENOMINATORS or not above.isdecimal():
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)) or tokens.word(at - 1) == "/":
        return None
    if len(above) > 2 or not 0 < int(above) < int(below):
        return None
    if tokens.glued(at + 3) and (tokens.word(at + 3) == "/" or tokens.word(at + 3).isalnum()):
        return None
    value = Decimal(int(above)) / Decimal(int(below))
    return Amount(first=at, last=at + 3, value=value, form=Form.FRACTION, rule="fraction")
