"""Dates with their numbers in words: "le neuf février", "deux mai deux mille quatre"."""

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import Amount, unquantified
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.lookalikes.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    is_month,
    year_end,
)
from claimtrack.extraction.numbers.units import counted
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Tokens


def read_word_day(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount | None:
    """A day in words before its month: "le neuf février"."""
    month = _behind_of(tokens, amount.last, lex)
    if not is_month(tokens, month, lex) or not 0 < amount.value <= 31:
        return None
    end = _year_in_words_end(tokens, year_end(tokens, month + 1), lex)
    date = unquantified(tokens, amount.first, end, NumeralKind.DATE, "day and month")
    return changed(date, value=amount.value)


def _year_in_words_end(tokens: Tokens, at: int, lex: Lexicon) -> int:
    """The token behind a year in words: "le deux juillet deux mille vingt-deux"."""
    year = read_words(tokens, _behind_of(tokens, at, lex), lex)
    if year is None or not FIRST_YEAR <= year.value <= LAST_YEAR or counted(tokens, year.last, lex):
        return at
    return year.last


def _behind_of(tokens: Tokens, at: int, lex: Lexicon) -> int:
    """The token behind "of" in a date, where months are told by their words: "dos de mayo"."""
    return at + 1 if lex.own_months and tokens.word(at) in lex.numbers.of else at
