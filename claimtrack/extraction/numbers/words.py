"""Numbers in words: "deux millions trois cent mille", "deux virgule cinq"."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from claimtrack.extraction.numbers.amount import MILLION, ONE, Amount, Form
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.text.tokens import Tokens
from claimtrack.lang.tables.numbers import NumberTable

_LONGEST = 24
"""Words in a number below a million: more are a list, not a number."""
_MOST = Decimal("Infinity")


class _BelowMillion:
    """A number below a million, word by word.

    ``low`` is what has been said below a hundred since the last "hundred" or "thousand".
    """

    __slots__ = ("_vigesimal", "ended", "hundreds", "low", "thousands")

    def __init__(self, table: NumberTable) -> None:
        self._vigesimal = table.vigesimal
        self.low: int | None = None
        self.hundreds = self.thousands = 0
        self.ended = False

    @property
    def value(self) -> int:
        """What the words so far say."""
        return self.thousands * 1000 + self.hundreds * 100 + (self.low or 0)

    @property
    def has_tens(self) -> bool:
        """Whether tens were said last: what "et un" and "et onze" may follow."""
        return self.low is not None and self.low >= 20

    def takes(self, value: int) -> bool:
        """Whether the next word may go on with the number; if so it is taken."""
        if self.ended:
            return False
        if value == 1000:
            return self._thousand()
        if value > 100:
            return self._hundreds(value)
        return self._hundred(9) if value == 100 else self._below(value)

    def takes_teens(self) -> bool:
        """Whether "hundred" makes hundreds of eleven to nineteen, who need not say thousand."""
        return self._hundred(19)

    def _thousand(self) -> bool:
        if self.thousands:
            return False
        self.thousands = self.value or 1
        self.hundreds, self.low = 0, None
        return True

    def _hundred(self, vigesimal: int) -> bool:
        hundreds, most = self.low or 1, vigesimal if self._vigesimal else 99
        if self.hundreds or not 1 <= hundreds <= most:
            return False
        self.hundreds, self.low = hundreds, None
        return True

    def _hundreds(self, value: int) -> bool:
        """Hundreds in one word: "doscientos"."""
        if self.hundreds or self.low is not None:
            return False
        self.hundreds = value // 100
        return True

    def _below(self, value: int) -> bool:
        if self.low is None:
            return self._first_below(value)
        total = self._sum(self.low, value)
        if total is None:
            return False
        self.low = total
        return True

    def _first_below(self, value: int) -> bool:
        """The first word below a hundred; a zero is a number by itself."""
        self.low, self.ended = value, value == 0
        return value > 0 or not (self.hundreds or self.thousands)

    def _sum(self, low: int, value: int) -> int | None:
        if self._vigesimal and _goes_on_by_twenties(low, value):
            return 80 if value == 20 else low + value
        return _tens_and_ones(low, value)


def _tens_and_ones(low: int, value: int) -> int | None:
    """Forty and two as forty-two; None for what does not add up so."""
    return low + value if low in _TENS and value in _ONES else None


_ONES, _TENS = range(1, 10), frozenset(range(20, 100, 10))


def _goes_on_by_twenties(low: int, value: int) -> bool:
    """The exception of French: four twenties, sixty-ten to sixty-nineteen, ten-seven."""
    if value == 20:
        return low == 4
    if 10 <= value <= 16:
        return low in (60, 80)
    return 7 <= value <= 9 and low in (10, 70, 90)


class _Part(NamedTuple):
    """A number below a million and the scale behind it: "trois cent", "mille", "deux millions".

    ``scale`` is one where none stands.
    """

    value: int
    scale: Decimal
    last: int

    @property
    def least(self) -> Decimal:
        """What the scale before must be larger than: "un million deux millions" are two."""
        return self.scale if self.scale > ONE else Decimal(self.value)


def read_words(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The number in words that starts at ``at``: "deux millions trois cent mille"."""
    if _first_value(tokens.word(at), lex.numbers) is None:
        return None
    total, end, bound = Decimal(0), at, _MOST
    while bound > ONE:
        part = _part(tokens, at, end, lex.numbers)
        if part is None or part.least >= bound:
            break
        total += part.value * part.scale
        end, bound = part.last, part.scale
    if end == at:
        return None
    scale = lent_scale(tokens.words[at:end], total, lex)
    return Amount(at, end, total, Form.WORDS, "words", scale=scale)


def _part(tokens: Tokens, first: int, end: int, table: NumberTable) -> _Part | None:
    """What goes on at ``end`` with the number that started at ``first``."""
    start = end if end == first else _part_start(tokens, end, table)
    value, last = _below_million(tokens, start, table)
    if value is None:
        return None
    behind = last + (tokens.word(last) == "-")
    scale = table.scales.get(tokens.word(behind), ONE)
    if scale >= MILLION:
        return _Part(value, scale, behind + 1)
    # "two million and one half", "cent un tiers": the upper number of a fraction.
    is_upper = end > first and tokens.word(last) in table.parts
    return None if is_upper else _Part(value, ONE, last)


def _part_start(tokens: Tokens, end: int, table: NumberTable) -> int:
    at = end + 1 if tokens.word(end) in ("-", table.joiner) else end
    # "a million a day", "un million un jour": an article opens no further part.
    return len(tokens.words) if tokens.word(at) in table.indefinite else at


def _below_million(tokens: Tokens, start: int, table: NumberTable) -> tuple[int | None, int]:
    """(value, token behind) of the number below a million that starts here."""
    number, end, at = _BelowMillion(table), start, start
    value = _first_value(tokens.word(at), table)
    while value is not None and at - start < _LONGEST:
        if not number.takes(value) and not (_counts_on(tokens, at, table) and number.takes_teens()):
            break
        end = at + 1
        at = _behind_link(tokens, end, table, number)
        value = table.words.get(tokens.word(at)) or None
    return (number.value, end) if end > start else (None, start)


def _counts_on(tokens: Tokens, at: int, table: NumberTable) -> bool:
    """Whether "cents" behind a number is hundreds: of what follows, "quinze cents soldats".

    Where nothing is counted they are a hundredth of money: "quinze cents le litre".
    """
    if table.words.get(tokens.word(at)) != 100:
        return False
    word = tokens.word(at + 1)
    if word in table.words:
        return True
    plural = len(word) > 3 and word.endswith(table.plural)
    return plural and word not in table.function_words


def _first_value(word: str, table: NumberTable) -> int | None:
    return table.words.get(word, 1 if word in table.lone else None)


def _behind_link(tokens: Tokens, at: int, table: NumberTable, number: _BelowMillion) -> int:
    """The token behind what may stand between two number words: nothing, a hyphen, "et"."""
    hyphen = tokens.word(at) == "-"
    after = at + hyphen
    if tokens.word(after) != table.joiner:
        return after
    after += 1
    if hyphen and tokens.word(after) == "-":
        after += 1
    return after if _joins(tokens, after, table, number) else at


def _joins(tokens: Tokens, at: int, table: NumberTable, number: _BelowMillion) -> bool:
    """Whether "and" may link the number to the word at ``at``."""
    value = table.words.get(tokens.word(at))
    if value is None:
        return False
    if table.joined:
        return number.has_tens and value in table.joined
    return number.low is None and value < 100 and tokens.word(at + 1) not in table.parts


def lent_scale(words: Sequence[str], value: Decimal, lex: Lexicon) -> Decimal:
    """What the last scale words multiply by: the hundred of "quatre cents", lent to "trois à"."""
    scale = ONE
    for word in reversed(words):
        if word == "-":
            continue
        factor = _factor(word, lex.numbers)
        if factor < 100:
            break
        scale *= factor
    return scale if _is_multiple(value, scale) else ONE


def _is_multiple(value: Decimal, scale: Decimal) -> bool:
    return bool(value) and value % scale == 0


def _factor(word: str, table: NumberTable) -> Decimal:
    return table.scales.get(word) or Decimal(table.words.get(word, 1))


def read_point(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount:
    """The number with its decimals in words: "deux virgule soixante-quinze"."""
    if tokens.word(amount.last) != lex.numbers.point or amount.value >= MILLION:
        return amount
    digits, last = _decimals(tokens, amount.last + 1, lex)
    if not digits:
        return amount
    value, step = Decimal(f"{amount.value}.{digits}"), Decimal(1).scaleb(-len(digits))
    return Amount(amount.first, last, value, Form.WORDS, "words", step)


def _decimals(tokens: Tokens, at: int, lex: Lexicon) -> tuple[str, int]:
    """(digits, token behind) of decimals in words, said one by one or together."""
    digits = ""
    while len(digits) < _LONGEST and tokens.word(at) in lex.numbers.words:
        part = read_words(tokens, at, lex)
        if part is None:
            break
        at, digits = part.last, digits + str(int(part.value))
    return digits, at
