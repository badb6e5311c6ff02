"""The numbers of a text one after the other, each with scale and unit, ranges joined."""

from dataclasses import replace
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.dates import counted, other, read_date, read_word_day
from claimtrack.extraction.numbers.digits import (
    NO_QUANTITY,
    VULGAR,
    Amount,
    Form,
    numbers,
    read_digits,
    read_row,
    slash_fraction,
)
from claimtrack.extraction.numbers.ones import is_lone, read_lone, read_share
from claimtrack.extraction.numbers.ordinals import ordinal_end, read_ordinal, year_in_words
from claimtrack.extraction.numbers.phrases import (
    read_article_part,
    read_collective,
    read_half,
    read_vague,
    read_vulgar,
)
from claimtrack.extraction.numbers.ranges import read_range
from claimtrack.extraction.numbers.references import read_reference, read_roman, romans
from claimtrack.extraction.numbers.scales import with_scale
from claimtrack.extraction.numbers.units import with_unit
from claimtrack.extraction.numbers.whole import complete
from claimtrack.extraction.numbers.words import read_point, read_words
from claimtrack.extraction.text.tokens import Tokens

_SERIES = frozenset({"et", "and", ",", "à", "to", "ou", "or", "-", "–"})


@cache
def _triggers(code: str) -> frozenset[str]:
    """Words at which a numeral may be found."""
    words = numbers(code)
    collectives = [word.split("-")[0] for word in words.collectives]
    return frozenset(
        (*words.words, *words.lone, *collectives, *words.vague, *words.few, *words.halves,
         *words.parts, *words.ordinals, *words.articles, *words.fold, *romans(), *VULGAR)
    )  # fmt: skip


def read_amounts(tokens: Tokens, code: str, with_words: bool) -> list[Amount]:
    """Every numeral, dates and references included, in order and apart."""
    triggers = _triggers(code) if with_words else frozenset(VULGAR)
    found: list[Amount] = []
    at, floor = 0, 0
    spots = [i for i, word in enumerate(tokens.words) if word in triggers or word.isdecimal()]
    for at in spots:
        if at < floor:
            continue
        alone = read_row(tokens, at, code) if tokens.words[at].isdecimal() else None
        if alone is not None:
            found.append(alone)
            floor = alone.last
            continue
        amount = _read(tokens, at, code)
        if amount is None or amount.first < floor:
            amount = _without_lead(tokens, amount, at, floor)
        if amount is None:
            continue
        amount = _series(tokens, found, amount, code)
        floor = amount.last
        joined = read_share(tokens, amount, code) if with_words else None
        found.append(joined or amount)
        floor = found[-1].last
    return _ranges(tokens, found, code)


def _series(tokens: Tokens, found: list[Amount], amount: Amount, code: str) -> Amount:
    """A number listed behind a reference is one too: "les articles 3 et 4"."""
    if not found or found[-1].rule != "reference" or amount.first != found[-1].last + 1:
        return amount
    listed = tokens.word(found[-1].last) in _SERIES and amount.bare and amount.unit is None
    if not listed or counted(tokens, amount.last, code):
        return amount
    return replace(amount, kind=NumeralKind.REF, rule="reference")


def _without_lead(tokens: Tokens, amount: Amount | None, at: int, floor: int) -> Amount | None:
    """A numeral whose first words belong to the one before keeps what follows them."""
    if amount is None or amount.last <= at or at < floor:
        return None
    del tokens
    return replace(amount, first=max(at, floor))


def _read(tokens: Tokens, at: int, code: str) -> Amount | None:
    if tokens.words[at].isdecimal():
        return _read_digits(tokens, at, code)
    for reader in (_read_roman, _read_phrase, _read_number, read_lone, read_ordinal):
        amount = reader(tokens, at, code)
        if amount is not None:
            return amount
    return None


def _read_digits(tokens: Tokens, at: int, code: str) -> Amount | None:
    if tokens.word(at - 1) == "±":
        return None
    numbered = tokens.word(at - 1) in ("°", "º", "nº", "n°")
    no_count = read_reference(tokens, at, code) if numbered else None
    no_count = no_count or read_date(tokens, at, code) or read_reference(tokens, at, code)
    if no_count is not None:
        return no_count
    amount = slash_fraction(tokens, at) or read_digits(tokens, at, code)
    if amount is None:
        return None
    read = complete(tokens, amount, code)
    read = _undashed(tokens, read)
    letters = tokens.glued(read.last) and tokens.word(read.last).isalpha()
    if letters and read.bare and tokens.word(read.last) not in VULGAR:
        return other(tokens, read.first, read.last + 1, NumeralKind.CODE, "letters glued")
    return read


def _undashed(tokens: Tokens, amount: Amount) -> Amount:
    """A dash before a count in running text opens an aside; a minus has a unit or decimals."""
    plain = amount.kind is NumeralKind.NUMBER and amount.step is None
    if amount.value >= 0 or not plain or not tokens.word(amount.first - 1).isalpha():
        return amount
    return replace(amount, first=amount.first + 1, value=-amount.value)


def _read_roman(tokens: Tokens, at: int, code: str) -> Amount | None:
    return read_roman(tokens, at, code) if tokens.words[at] in romans() else None


def _read_phrase(tokens: Tokens, at: int, code: str) -> Amount | None:
    words = numbers(code)
    if tokens.words[at] in words.fold:
        return _read_fold(tokens, at, code)
    phrase = (
        read_vulgar(tokens, at)
        or read_collective(tokens, at, None, code)
        or read_half(tokens, at, code)
        or read_article_part(tokens, at, code)
        or read_vague(tokens, at, code)
    )
    return None if phrase is None else with_unit(tokens, with_scale(tokens, phrase, code), code)


_AS_MANY = frozenset({"as", "the"})


def _read_fold(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A factor in one word: "threefold"; "a doublé", no "un doublé"; "twice as many"."""
    words, word = numbers(code), tokens.words[at]
    if word in words.folding:
        named = tokens.word(at - 1) in (words.articles | words.lone)
        if named or (word == "twice" and tokens.word(at + 1) not in _AS_MANY):
            return None
    value = words.fold[word]
    return Amount(first=at, last=at + 1, value=value, form=Form.WORDS, rule="fold")


def _read_number(tokens: Tokens, at: int, code: str) -> Amount | None:
    amount = read_words(tokens, at, code)
    if amount is None or is_lone(tokens, amount, code) or _unlikely(tokens, amount, code):
        return None
    if amount.last == at + 1 and tokens.word(at - 1) in numbers(code).both:
        return None
    no_count = (
        year_in_words(tokens, amount, code)
        or ordinal_end(tokens, amount, code)
        or read_word_day(tokens, amount, code)
    )
    return no_count or complete(tokens, read_point(tokens, amount, code), code)


def _unlikely(tokens: Tokens, amount: Amount, code: str) -> bool:
    """A word that is more often no number: "flambant neuf", "un véhicule neuf,"."""
    before = numbers(code).unlikely.get(tokens.word(amount.first))
    if before is None or amount.last > amount.first + 1:
        return False
    follows = tokens.word(amount.last)
    noun = follows.endswith(numbers(code).plural) or follows in ("%", "pour", "à", "ou", "sur")
    months = follows in numbers(code).months or follows in numbers(code).scales
    led = tokens.word(amount.first - 1) in {"", *numbers(code).counts_after}
    return tokens.word(amount.first - 1) in before or not (noun or months or led)


def _ranges(tokens: Tokens, found: list[Amount], code: str) -> list[Amount]:
    """The list with the ends of ranges joined."""
    out: list[Amount] = []
    for amount in found:
        if (
            out
            and not amount.row
            and amount.kind not in NO_QUANTITY
            and out[-1].kind not in NO_QUANTITY
        ):
            joined = read_range(tokens, out[-1], amount, code)
            if joined is not None:
                out[-1] = joined
                continue
        out.append(amount)
    return out
