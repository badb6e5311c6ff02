"""Numbers in words: our own grammar delimits them, text2num reads what it delimited."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

from claimtrack.extraction.numbers.digits import Amount, Form, numbers
from claimtrack.extraction.text.tokens import Tokens
from claimtrack.lang.tables.numbers import NumberTable

_LONGEST = 24
"""Words in a number below a million: more are a list, not a number."""
_SPELLING = {"zero": "zéro", "une": "un"}


class _Small:
    """How far a number below a million goes on, word by word.

    ``low`` is what has been said below a hundred since the last "hundred" or "thousand".
    """

    def __init__(self, table: NumberTable) -> None:
        self._vigesimal = table.vigesimal
        self.low: int | None = None
        self.hundred = self.thousand = self.ended = False

    def takes(self, value: int) -> bool:
        """Whether the next word may go on with the number; if so it is taken."""
        if self.ended:
            return False
        if value == 1000:
            return self._thousand()
        if value == 100:
            return self._hundred()
        return self._below(value)

    def _thousand(self) -> bool:
        if self.thousand:
            return False
        self.thousand, self.hundred, self.low = True, False, None
        return True

    def _hundred(self) -> bool:
        most = 9 if self._vigesimal else 99
        if self.hundred or (self.low is not None and not 1 <= self.low <= most):
            return False
        self.hundred, self.low = True, None
        return True

    def _below(self, value: int) -> bool:
        if self.low is None:
            self.low, self.ended = value, value == 0
            return value > 0 or not (self.hundred or self.thousand)
        total = self._sum(self.low, value)
        if total is None:
            return False
        self.low = total
        return True

    def _sum(self, low: int, value: int) -> int | None:
        # The exception of French: four twenties, sixty-ten to sixty-nineteen, ten-seven.
        if self._vigesimal:
            if low == 4 and value == 20:
                return 80
            if low in (60, 80) and 10 <= value <= 16:
                return low + value
            if low % 100 in (10, 70, 90) and 7 <= value <= 9:
                return low + value
        tens = low >= 20 and low % 10 == 0
        return low + value if tens and 1 <= value <= 9 else None


def _link(tokens: Tokens, at: int, table: NumberTable, small: _Small) -> int:
    """The token behind what may stand between two number words: nothing, a hyphen, "et"."""
    hyphen = tokens.word(at) == "-"
    after = at + 1 if hyphen else at
    if tokens.word(after) != table.joiner:
        return after
    after += 1
    if tokens.word(after) == "-" and hyphen:
        after += 1
    value = table.words.get(tokens.word(after))
    if value is None:
        return at
    if table.joined:
        tens = small.low is not None and small.low >= 20
        return after if tens and value in table.joined else at
    fraction = table.parts.get(tokens.word(after + 1))
    return after if small.low is None and value < 100 and not fraction else at


def _small_end(tokens: Tokens, start: int, table: NumberTable) -> int:
    """The token behind the number below a million that starts here; ``start`` where none does."""
    small, end, at = _Small(table), start, start
    while at - start < _LONGEST:
        value = table.words.get(tokens.word(at))
        if value is None and at == start and tokens.word(at) in table.lone:
            value = 1
        if value is None or (at > start and value == 0) or not small.takes(value):
            break
        end = at + 1
        at = _link(tokens, end, table, small)
    return end


@lru_cache(maxsize=4096)
def _read(words: tuple[str, ...], code: str) -> int | None:
    """What text2num makes of the words, put in the spelling it knows."""
    plain = " ".join(_SPELLING.get(word, word) for word in words)
    plain = re.sub(r"\bcents\b", "cent", plain) if code == "fr" else re.sub(r"^an? ", "one ", plain)
    plain = plain.replace("nought", "zero")
    try:
        return int(text2num(plain, code))
    except (ValueError, OverflowError):
        return None


def _value(tokens: Tokens, start: int, end: int, code: str) -> int | None:
    words = tuple(word for word in tokens.words[start:end] if word != "-")
    if len(words) == 1:
        if words[0] in numbers(code).lone:
            return 1
        return numbers(code).words.get(words[0])
    return _read(words, code)


def _scale(tokens: Tokens, at: int, table: NumberTable) -> Decimal | None:
    scale = table.scales.get(tokens.word(at))
    return scale if scale is not None and scale >= 10**6 else None


def read_words(tokens: Tokens, at: int, code: str) -> Amount | None:
    """The number in words that starts at ``at``: "deux millions trois cent mille"."""
    table = numbers(code)
    total, end, bound = Decimal(0), at, Decimal("Infinity")
    while True:
        start = end if end == at else _next_part(tokens, end, table)
        small = _small_end(tokens, start, table)
        value = _value(tokens, start, small, code) if small > start else None
        if value is None:
            break
        behind = small + 1 if tokens.word(small) == "-" else small
        scale = _scale(tokens, behind, table)
        if end > at and tokens.word(small) in table.parts and scale is None:
            break  # "two million and one half", "cent un tiers": the upper number of a fraction
        if scale is None:
            if bound > value:
                total, end = total + value, small
            break
        if scale >= bound:
            break
        total, end, bound = total + value * scale, behind + 1, scale
    return _amount(tokens, at, end, total, code) if end > at else None


def _next_part(tokens: Tokens, end: int, table: NumberTable) -> int:
    at = end + 1 if tokens.word(end) in ("-", table.joiner) else end
    # "a million a day", "un million un jour": an article opens no further part.
    return len(tokens.words) if tokens.word(at) in table.lone - {"one"} else at


def _amount(tokens: Tokens, first: int, last: int, value: Decimal, code: str) -> Amount:
    return Amount(
        first=first,
        last=last,
        value=value,
        form=Form.WORDS,
        rule="words",
        scale=lent_scale(tokens.words[first:last], value, code),
    )


def lent_scale(words: Iterable[str], value: Decimal, code: str) -> Decimal:
    """What the last scale words multiply by: the hundred of "quatre cents", lent to "trois à"."""
    table = numbers(code)
    scale = Decimal(1)
    for word in reversed([word for word in words if word != "-"]):
        factor = table.scales.get(word) or Decimal(max(table.words.get(word, 0), 1))
        if factor < 100:
            break
        scale *= factor
    return scale if value and value % scale == 0 else Decimal(1)


def read_point(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """The number with its decimals in words: "deux virgule soixante-quinze"."""
    table = numbers(code)
    if tokens.word(amount.last) != table.point or amount.value >= 10**6:
        return amount
    at, digits = amount.last + 1, ""
    while len(digits) < _LONGEST and tokens.word(at) in table.words:
        part = read_words(tokens, at, code)
        if part is None:
            break
        at, digits = part.last, digits + str(int(part.value))
    if not digits:
        return amount
    value = Decimal(f"{amount.value}.{digits}")
    step = Decimal(1).scaleb(-len(digits))
    return Amount(
        first=amount.first, last=at, value=value, form=Form.WORDS, rule="words", step=step
    )
