"""A number as it is read, step by step, before it becomes a numeral of the text."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from claimtrack.domain.reading import NO_QUANTITY, NumeralKind
from claimtrack.domain.record import record
from claimtrack.extraction.text.tokens import Tokens

if TYPE_CHECKING:
    from claimtrack.extraction.numbers.lexicon import Lexicon

ROW = "in a row"
"""The rule of numbers among numbers alone, as in tables."""
COMMAS = "grouped by commas"
"""The rule of digits whose decimal comma groups thousands after all."""
FOLD = "fold"
"""The rule of a factor in one word."""
COLLECTIVE = "collective"
"""The rule of words that say how many and count by themselves: "une soixantaine", "a dozen"."""
REFERENCE = "reference"
"""The rule of the number of an article, a page, a law."""
ONE, HALF = Decimal(1), Decimal("0.5")
MILLION = Decimal(10**6)
_FIRST_YEAR = 1400
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    COLLECTIVE = "collective"
    VAGUE = "vague"
    FRACTION = "fraction"


@record(frozen=True, slots=True)
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
    scale: Decimal = ONE
    low: Decimal | None = None
    ranged: bool = False
    bare: bool = False
    row: bool = False
    unit: str | None = None
    kind: NumeralKind = NumeralKind.NUMBER

    @property
    def no_quantity(self) -> bool:
        """Whether it is a date, a reference, a score: nothing that is counted."""
        return self.kind in NO_QUANTITY

    @property
    def plain(self) -> bool:
        """Whether it counts without a unit, or with one that makes no kind of its own."""
        return self.kind is NumeralKind.NUMBER

    @property
    def large(self) -> bool:
        """Whether its scale words make it millions."""
        return self.scale >= MILLION

    @property
    def printed(self) -> bool:
        """Whether it is a number in digits or in words, no phrase."""
        return self.form is Form.DIGITS or self.form is Form.WORDS

    @property
    def whole_millions(self) -> bool:
        """Whether its value is so many millions, however it is printed."""
        return MILLION <= self.value < 10**15 and self.value % MILLION == 0

    @property
    def like_year(self) -> bool:
        """Whether it is printed as years are, and round in no way."""
        return self.bare and self.value >= _FIRST_YEAR and self.value % 100 != 0

    @property
    def whole(self) -> bool:
        """Whether it has no decimals."""
        return self.value == int(self.value)

    @property
    def apart(self) -> bool:
        """Whether it is one number with bounds of its own: no range, no order of magnitude."""
        return not self.ranged and self.form is not Form.VAGUE

    @property
    def single(self) -> bool:
        """Whether it is one token."""
        return self.last == self.first + 1


Reader = Callable[[Tokens, int, "Lexicon"], Amount | None]
"""Reads the numeral at a token, or finds none there."""


def first_found(
    readers: Iterable[Reader], tokens: Tokens, at: int, lex: "Lexicon"
) -> Amount | None:
    """What the first reader that finds a numeral at ``at`` finds."""
    for reader in readers:
        amount = reader(tokens, at, lex)
        if amount is not None:
            return amount
    return None


def is_between(word: str, low: int, high: int) -> bool:
    """Whether one or two digits are a number from ``low`` to ``high``: a day, an hour."""
    return len(word) <= 2 and word.isdecimal() and low <= int(word) <= high


def unquantified(tokens: Tokens, first: int, last: int, kind: NumeralKind, rule: str) -> Amount:
    """A numeral that is no quantity; its value is that of its last digits."""
    digits = [word for word in tokens.words[first:last] if word.isdecimal()]
    value = Decimal(int(digits[-1][:20])) if digits else Decimal(0)
    return Amount(first, last, value, Form.DIGITS, rule, kind=kind)
