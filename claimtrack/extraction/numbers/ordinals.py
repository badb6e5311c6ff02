"""Ordinals in words, and English years read by pairs."""

from dataclasses import replace
from decimal import Decimal

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.dates import other
from claimtrack.extraction.numbers.digits import Amount, Form, numbers
from claimtrack.extraction.numbers.phrases import read_part
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Tokens


def read_ordinal(tokens: Tokens, at: int, code: str) -> Amount | None:
    """An ordinal that is one word: "premier", "tenth"."""
    value = numbers(code).ordinals.get(tokens.words[at])
    return None if value is None else _ordinal(at, at + 1, Decimal(value))


def ordinal_end(tokens: Tokens, amount: Amount, code: str) -> Amount | None:
    """A number in words that ends as an ordinal: "vingt-troisième", "five hundred first"."""
    at = amount.last + (tokens.word(amount.last) in ("-", "—", numbers(code).joiner))
    value = numbers(code).ordinals.get(tokens.word(at))
    tens = amount.value >= 20 and amount.value % 10 == 0
    hyphen = tokens.word(amount.last) in ("-", "—") and tokens.glued(at)
    if value is None or (not hyphen and not (tens and value < 100)):
        return None
    if tokens.word(at) in numbers(code).own_ordinals:
        return None
    if read_part(tokens, amount, code) is not None:
        return None
    return _ordinal(amount.first, at + 1, amount.value + value)


def _ordinal(first: int, last: int, value: Decimal) -> Amount:
    return Amount(
        first=first,
        last=last,
        value=value,
        form=Form.WORDS,
        rule="ordinal",
        kind=NumeralKind.ORDINAL,
    )


def year_in_words(tokens: Tokens, amount: Amount, code: str) -> Amount | None:
    """English years by pairs: "nineteen eighty-four"."""
    if code != "en" or not 11 <= amount.value <= 20 or tokens.word(amount.last) == "-":
        return None
    second = read_words(tokens, amount.last, code)
    if second is None or not 10 <= second.value <= 99:
        return None
    year = other(tokens, amount.first, second.last, NumeralKind.DATE, "year in words")
    return replace(year, value=amount.value * 100 + second.value)
