"""Ordinals in words and years read by pairs: "vingt-troisième", "nineteen eighty-four"."""

from decimal import Decimal

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import Amount, Form, unquantified
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.phrases import read_part
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Tokens
from claimtrack.lang.tables.numbers import NumberTable

_DASHES = frozenset(("-", "—"))


def read_ordinal(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """An ordinal that is one word: "premier", "tenth"."""
    value = lex.numbers.ordinals.get(tokens.words[at])
    return None if value is None else _ordinal(at, at + 1, Decimal(value))


def ordinal_end(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount | None:
    """A number in words that ends as an ordinal: "vingt-troisième", "five hundred first"."""
    link = tokens.word(amount.last)
    at = amount.last + (link in _DASHES or link == lex.numbers.joiner)
    value = _ending_value(tokens.word(at), lex.numbers)
    if value is None or not _may_end(tokens, amount, at, value):
        return None
    if read_part(tokens, amount, lex) is not None:
        return None
    return _ordinal(amount.first, at + 1, amount.value + value)


def _may_end(tokens: Tokens, amount: Amount, at: int, value: int) -> bool:
    """Whether a dash ties an ordinal to the number before it, or the number ends in tens."""
    if tokens.word(amount.last) in _DASHES and tokens.glued(at):
        return True
    return _ends_in_tens(amount.value, value)


def _ending_value(word: str, table: NumberTable) -> int | None:
    """The value of an ordinal that may end a longer one."""
    return None if word in table.own_ordinals else table.ordinals.get(word)


def _ends_in_tens(tens: Decimal, ordinal: int) -> bool:
    """Whether an ordinal may go on with a number that no hyphen ties to it."""
    return tens >= 20 and tens % 10 == 0 and ordinal < 100


def _ordinal(first: int, last: int, value: Decimal) -> Amount:
    return Amount(first, last, value, Form.WORDS, "ordinal", kind=NumeralKind.ORDINAL)


def year_in_words(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount | None:
    """A year by pairs: "nineteen eighty-four"."""
    if not lex.numbers.years_by_pairs or not 11 <= amount.value <= 20:
        return None
    second = read_words(tokens, amount.last, lex)
    if second is None or not 10 <= second.value <= 99:
        return None
    year = unquantified(tokens, amount.first, second.last, NumeralKind.DATE, "year in words")
    return changed(year, value=amount.value * 100 + second.value)
