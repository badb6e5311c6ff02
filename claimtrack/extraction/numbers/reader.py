"""The numbers of a text one after the other, each with scale and unit, ranges joined."""

from collections.abc import Collection, Mapping
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import (
    FOLD,
    REFERENCE,
    VULGAR,
    Amount,
    Form,
    Reader,
    first_found,
    unquantified,
)
from claimtrack.extraction.numbers.digits import read_digits, read_row, slash_fraction
from claimtrack.extraction.numbers.lexicon import Lexicon, lexicon
from claimtrack.extraction.numbers.lookalikes.codes import read_roman
from claimtrack.extraction.numbers.lookalikes.dates import read_date
from claimtrack.extraction.numbers.lookalikes.ordinals import (
    ordinal_end,
    read_ordinal,
    year_in_words,
)
from claimtrack.extraction.numbers.lookalikes.references import NUMBER_SIGNS, read_reference
from claimtrack.extraction.numbers.lookalikes.word_dates import read_word_day
from claimtrack.extraction.numbers.ones import is_lone, read_lone, read_share
from claimtrack.extraction.numbers.phrases import (
    read_article_part,
    read_collective,
    read_few,
    read_half,
    read_vague,
    read_vulgar,
)
from claimtrack.extraction.numbers.ranges import read_range
from claimtrack.extraction.numbers.scales import with_scale
from claimtrack.extraction.numbers.units import counted, with_unit
from claimtrack.extraction.numbers.whole import complete
from claimtrack.extraction.numbers.words import read_point, read_words
from claimtrack.extraction.text.tokens import BREAK, Tokens

Readers = Mapping[str, tuple[Reader, ...]]
"""The readers to try at a word, the first that finds a numeral taken."""
_AROUND_RANGE = frozenset(("±",))


def read_amounts(tokens: Tokens, lex: Lexicon, readers: Readers) -> list[Amount]:
    """Every numeral, dates and references included, in order and apart."""
    found: list[Amount] = []
    floor = 0
    for at in _spots(tokens, readers):
        if at < floor:
            continue
        amount = _read_behind(tokens, at, floor, lex, readers)
        if amount is None:
            continue
        if not amount.row:
            amount = _in_context(tokens, found, amount, lex)
        found.append(amount)
        floor = amount.last
    return _ranges(tokens, found, lex)


def _spots(tokens: Tokens, readers: Readers) -> list[int]:
    """The tokens at which a numeral may be found."""
    return [at for at, word in enumerate(tokens.words) if word in readers or word.isdecimal()]


def _read_behind(
    tokens: Tokens, at: int, floor: int, lex: Lexicon, readers: Readers
) -> Amount | None:
    """The numeral at ``at``; where its first words belong to the one before, what follows them."""
    tries = readers.get(tokens.words[at], _DIGIT_READERS)
    amount = first_found(tries, tokens, at, lex)
    if amount is None or amount.first >= floor:
        return amount
    return changed(amount, first=at) if amount.last > at else None


def _in_context(tokens: Tokens, found: list[Amount], amount: Amount, lex: Lexicon) -> Amount:
    """The numeral as a reference listed behind another, or as the share it is the top of."""
    if found and found[-1].rule == REFERENCE:
        amount = _listed_reference(tokens, found[-1], amount, lex)
    return read_share(tokens, amount, lex) or amount


def _listed_reference(tokens: Tokens, before: Amount, amount: Amount, lex: Lexicon) -> Amount:
    """A number listed behind a reference is one too: "les articles 3 et 4"."""
    if not _is_listed(tokens, before, amount, lex) or not _may_be_reference(tokens, amount, lex):
        return amount
    return changed(amount, kind=NumeralKind.REF, rule=REFERENCE)


def _is_listed(tokens: Tokens, before: Amount, amount: Amount, lex: Lexicon) -> bool:
    """Whether one word that links the members of a list stands between two numbers."""
    return amount.first == before.last + 1 and tokens.word(before.last) in lex.series


def _may_be_reference(tokens: Tokens, amount: Amount, lex: Lexicon) -> bool:
    """Whether plain digits have no unit and count nothing."""
    if not amount.bare or amount.unit is not None:
        return False
    return not counted(tokens, amount.last, lex)


def _read_digits(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """What digits are: a date, a reference, or a number."""
    before = tokens.word(at - 1)
    if before in _AROUND_RANGE:
        return None
    tries = _NUMBERED_READERS if before in NUMBER_SIGNS else _LOOKALIKE_READERS
    return first_found(tries, tokens, at, lex)


def _read_quantity(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A number in digits with what follows it; a code where letters hang on it."""
    amount = slash_fraction(tokens, at) or read_digits(tokens, at, lex)
    if amount is None:
        return None
    read = _undashed(tokens, complete(tokens, amount, lex))
    if read.bare and _has_letters(tokens, read.last):
        kind = NumeralKind.CODE
        return unquantified(tokens, read.first, read.last + 1, kind, "letters glued")
    return read


_LOOKALIKE_READERS: tuple[Reader, ...] = (read_date, read_reference, _read_quantity)
_NUMBERED_READERS: tuple[Reader, ...] = (read_reference, read_date, _read_quantity)


def _has_letters(tokens: Tokens, at: int) -> bool:
    """Whether letters are glued to the digits before ``at``."""
    word = tokens.word(at)
    return tokens.glued(at) and word.isalpha() and word not in VULGAR


def _undashed(tokens: Tokens, amount: Amount) -> Amount:
    """A dash before a count in running text opens an aside; a minus has a unit or decimals."""
    if amount.value >= 0 or not amount.plain or amount.step is not None:
        return amount
    before = tokens.word(amount.first - 1)
    if not before.isalpha() and before != BREAK:
        return amount
    return changed(amount, first=amount.first + 1, value=-amount.value)


_DIGIT_READERS: tuple[Reader, ...] = (read_row, _read_digits)


def _with_measure(reader: Reader) -> Reader:
    """The reader of a phrase, with the scale and the unit behind what it reads."""

    def read(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
        phrase = reader(tokens, at, lex)
        if phrase is None:
            return None
        return with_unit(tokens, with_scale(tokens, phrase, lex), lex)

    return read


def _read_fold(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A factor in one word: "threefold"; "a doublé", no "un doublé"; "twice as many"."""
    table, word = lex.numbers, tokens.words[at]
    if word in table.folding and lex.is_named_by(tokens.word(at - 1)):
        return None
    if word in table.fold_before and tokens.word(at + 1) not in table.fold_before[word]:
        return None
    return Amount(at, at + 1, table.fold[word], Form.WORDS, FOLD)


def _read_number(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A number in words with what follows it; a year, an ordinal or a day where it is one."""
    amount = read_words(tokens, at, lex)
    if amount is None or is_lone(tokens, amount, lex) or _is_word_of_its_own(tokens, amount, lex):
        return None
    return _lookalike(tokens, amount, lex) or complete(tokens, read_point(tokens, amount, lex), lex)


def _lookalike(tokens: Tokens, amount: Amount, lex: Lexicon) -> Amount | None:
    """The year, the ordinal or the day that a number in words is."""
    for read in (year_in_words, ordinal_end, read_word_day):
        lookalike = read(tokens, amount, lex)
        if lookalike is not None:
            return lookalike
    return None


def _is_word_of_its_own(tokens: Tokens, amount: Amount, lex: Lexicon) -> bool:
    """A word that is more often no number, "flambant neuf", or a pronoun: "tous deux"."""
    if not amount.single:
        return False
    if tokens.word(amount.first - 1) in lex.numbers.both:
        return True
    unlikely = lex.numbers.unlikely.get(tokens.word(amount.first))
    return unlikely is not None and not _counts(tokens, amount, unlikely, lex)


def _counts(tokens: Tokens, amount: Amount, not_after: Collection[str], lex: Lexicon) -> bool:
    """Whether such a word is a number by its neighbours: "les neuf", "neuf blessés"."""
    before = tokens.word(amount.first - 1)
    if before in not_after:
        return False
    led = not before or before in lex.numbers.counts_after
    return led or _is_counted_by(tokens.word(amount.last), lex)


def _is_counted_by(word: str, lex: Lexicon) -> bool:
    """Whether a word shows that the one before it is a number: a plural, a month, "pour cent"."""
    return word in lex.counting or word.endswith(lex.numbers.plural)


@cache
def readers_of(code: str) -> Readers:
    """The readers of one language by the words at which they may find a numeral.

    They stand in the order in which they are tried. Most of such words are articles, and only a
    denominator behind makes something of these.
    """
    table, romans = lexicon(code).numbers, lexicon(code).romans
    ones = frozenset(table.lone) & frozenset(table.words)
    collectives = frozenset(word.split("-")[0] for word in table.collectives)
    tries: tuple[tuple[Collection[str], Reader], ...] = (
        (romans, read_roman),
        (table.fold, _read_fold),
        (VULGAR, _with_measure(read_vulgar)),
        (collectives, _with_measure(read_collective)),
        (table.halves, _with_measure(read_half)),
        (table.lone | table.articles, _with_measure(read_article_part)),
        (table.vague, _with_measure(read_vague)),
        (table.few, _with_measure(read_few)),
        (table.lone | frozenset(table.words), _read_number),
        (ones, read_lone),
        (table.ordinals, read_ordinal),
    )
    readers: dict[str, tuple[Reader, ...]] = {}
    for words, reader in tries:
        for word in words:
            readers[word] = (*readers.get(word, ()), reader)
    return readers


SIGN_READERS: Readers = dict.fromkeys(VULGAR, (_with_measure(read_vulgar),))
"""What is read beside digits where a language's words are not known."""


def _ranges(tokens: Tokens, found: list[Amount], lex: Lexicon) -> list[Amount]:
    """The list with the ends of ranges joined."""
    out: list[Amount] = []
    for amount in found:
        joined = None
        if out and _may_end_range(out[-1], amount):
            joined = read_range(tokens, out[-1], amount, lex)
        if joined is None:
            out.append(amount)
        else:
            out[-1] = joined
    return out


def _may_end_range(first: Amount, second: Amount) -> bool:
    return not (second.row or second.no_quantity or first.no_quantity)
