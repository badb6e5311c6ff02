"""The numbers of a text one after the other, each with scale and unit, ranges joined."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.number_dates import other, read_date, read_word_day
from claimtrack.extraction.number_hedges import hedge_before
from claimtrack.extraction.number_ordinals import ordinal_end, read_ordinal, year_in_words
from claimtrack.extraction.number_phrases import (
    read_article_part,
    read_collective,
    read_half,
    read_one_in,
    read_part,
    read_vague,
    read_vulgar,
    with_part,
)
from claimtrack.extraction.number_ranges import read_range
from claimtrack.extraction.number_refs import read_reference, read_roman, romans
from claimtrack.extraction.number_scales import half_after, with_scale
from claimtrack.extraction.number_scan import (
    NO_QUANTITY,
    VULGAR,
    Amount,
    Form,
    numbers,
    read_digits,
    slash_fraction,
)
from claimtrack.extraction.number_tokens import Tokens
from claimtrack.extraction.number_units import unit_at, units, with_unit
from claimtrack.extraction.number_words import read_point, read_words

_SHARE_REACH = 6


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
        amount = _read(tokens, at, code)
        if amount is None or amount.first < floor:
            amount = _without_lead(tokens, amount, at, floor)
        if amount is None:
            continue
        floor = amount.last
        joined = _share(tokens, amount, code) if with_words else None
        found.append(joined or amount)
        floor = found[-1].last
    return _ranges(tokens, found, code)


def _without_lead(tokens: Tokens, amount: Amount | None, at: int, floor: int) -> Amount | None:
    """A numeral whose first words belong to the one before keeps what follows them."""
    if amount is None or amount.last <= at or at < floor:
        return None
    del tokens
    return replace(amount, first=max(at, floor))


def _read(tokens: Tokens, at: int, code: str) -> Amount | None:
    if tokens.words[at].isdecimal():
        return _read_digits(tokens, at, code)
    for reader in (_read_roman, _read_phrase, _read_number, _read_lone, read_ordinal):
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
    read = _complete(tokens, amount, code)
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
        fold = Decimal(words.fold[tokens.words[at]])
        return Amount(first=at, last=at + 1, value=fold, form=Form.WORDS, rule="fold")
    phrase = (
        read_vulgar(tokens, at)
        or read_collective(tokens, at, None, code)
        or read_half(tokens, at, code)
        or read_article_part(tokens, at, code)
        or read_vague(tokens, at, code)
    )
    return None if phrase is None else with_unit(tokens, with_scale(tokens, phrase, code), code)


def _read_number(tokens: Tokens, at: int, code: str) -> Amount | None:
    amount = read_words(tokens, at, code)
    if amount is None or _is_lone(tokens, amount, code) or _unlikely(tokens, amount, code):
        return None
    no_count = (
        year_in_words(tokens, amount, code)
        or ordinal_end(tokens, amount, code)
        or read_word_day(tokens, amount, code)
    )
    return no_count or _complete(
        tokens, _signed(tokens, read_point(tokens, amount, code), code), code
    )


def _complete(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """The number with what follows it: fraction, collective, scale, unit."""
    part = read_part(tokens, amount, code)
    if part is not None:
        return with_unit(tokens, part, code)
    collective = read_collective(tokens, amount.last, amount, code)
    if collective is not None:
        return with_unit(tokens, with_scale(tokens, collective, code), code)
    signed = _repeated(tokens, _signed(tokens, amount, code), code)
    whole = with_scale(tokens, signed, code)
    if whole is signed:
        whole = with_scale(tokens, with_part(tokens, signed, code), code)
    return with_unit(tokens, whole, code)


def _repeated(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """A number in words with its digits in brackets, as in contracts: "trente (30) jours"."""
    at = amount.last
    if (
        amount.form is not Form.WORDS
        or tokens.word(at) != "("
        or not tokens.word(at + 1).isdecimal()
    ):
        return amount
    digits = read_digits(tokens, at + 1, code)
    if digits is None or digits.value != amount.value or tokens.word(digits.last) != ")":
        return amount
    return replace(amount, last=digits.last + 1)


def _signed(tokens: Tokens, amount: Amount, code: str) -> Amount:
    """A minus in words: where nothing compares, "moins 12 degrés"; "plus" says nothing more."""
    if amount.value <= 0 or tokens.word(amount.first - 1) != numbers(code).minus:
        return amount
    before = tokens.word(amount.first - 2)
    if code == "fr" and (
        before in ("de", "au", "du", "le", "à", "plus", "ou") or before.isdecimal()
    ):
        return amount
    return replace(amount, first=amount.first - 1, value=-amount.value, bare=False)


def _is_lone(tokens: Tokens, amount: Amount, code: str) -> bool:
    one = amount.last == amount.first + 1
    return one and tokens.word(amount.first) in numbers(code).lone


def _unlikely(tokens: Tokens, amount: Amount, code: str) -> bool:
    """A word that is more often no number: "flambant neuf", "un véhicule neuf,"."""
    before = numbers(code).unlikely.get(tokens.word(amount.first))
    if before is None or amount.last > amount.first + 1:
        return False
    follows = tokens.word(amount.last)
    noun = follows.endswith(numbers(code).plural) or follows in ("%", "pour", "à", "ou", "sur")
    months = follows in numbers(code).months or follows in numbers(code).scales
    led = tokens.word(amount.first - 1) in ("les", "des", "ces", "ses", "sont", "étaient", "")
    return tokens.word(amount.first - 1) in before or not (noun or months or led)


def _read_lone(tokens: Tokens, at: int, code: str) -> Amount | None:
    """An article that is clearly a number: "un mort", "plus d'une minute", "one percent"."""
    words = numbers(code)
    if tokens.words[at] not in words.lone or tokens.words[at] in ("a", "an"):
        return None
    one = Amount(first=at, last=at + 1, value=Decimal(1), form=Form.WORDS, rule="one")
    share = _share(tokens, one, code)
    if share is not None:
        return share
    if half_after(tokens, at + 1, code) or tokens.word(at + 1) == words.point:
        return _fuller(tokens, one, code)
    if tokens.word(at + 1) in words.one_before:
        return one
    found = unit_at(tokens, at + 1, code)
    if found is None or found[2] is NumeralKind.POINTS:
        return None
    hedged = hedge_before(tokens, at, code) is not None
    read = with_unit(tokens, one, code)
    clear = found[2] is not NumeralKind.DURATION
    return read if hedged or clear or read.value != 1 else None


def _fuller(tokens: Tokens, one: Amount, code: str) -> Amount | None:
    """One with decimals or a half: "one point ten", "un et demi"."""
    read = _complete(tokens, read_point(tokens, one, code), code)
    return read if read.value != 1 else None


def _share(tokens: Tokens, above: Amount, code: str) -> Amount | None:
    """A share whose upper number is ``above``: "un enfant sur cinq"."""
    if above.unit is not None or above.scale > 1 or above.form not in (Form.DIGITS, Form.WORDS):
        return None
    if above.kind is not NumeralKind.NUMBER or not 0 < above.value < 1000:
        return None
    links = numbers(code).one_in
    firsts = [link.split()[0] for link in links]
    for at in range(above.last, above.last + _SHARE_REACH):
        if not (tokens.word(at).isalpha() or tokens.word(at) in ("-", "d'")):
            return None
        if tokens.word(at) in firsts:
            return _below(tokens, above, at + 1, code)
    return None


def _below(tokens: Tokens, above: Amount, at: int, code: str) -> Amount | None:
    at += tokens.word(at) in ("of", "every")
    at += tokens.word(at) == "every"
    reader: Callable[[Tokens, int, str], Amount | None] = (
        read_digits if tokens.word(at).isdecimal() else read_words
    )
    below = reader(tokens, at, code)
    if below is None or _is_lone(tokens, below, code):
        return None
    scaled = with_scale(tokens, below, code)
    if unit_at(tokens, scaled.last, code) is not None and units(code).words:
        return None
    return read_one_in(tokens, above, scaled, code)


def _ranges(tokens: Tokens, found: list[Amount], code: str) -> list[Amount]:
    """The list with the ends of ranges joined."""
    out: list[Amount] = []
    for amount in found:
        if out and amount.kind not in NO_QUANTITY and out[-1].kind not in NO_QUANTITY:
            joined = read_range(tokens, out[-1], amount, code)
            if joined is not None:
                out[-1] = joined
                continue
        out.append(amount)
    return out
