"""The figures of an article's address against its text: an address keeps the first headline."""

import re
from collections.abc import Iterator
from decimal import Decimal

from claimtrack.domain.arithmetic import Check, Sort
from claimtrack.domain.reading import Numeral, Reading
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.ingest.web.address import folders

_WORDS = 3
"""Words that make a stretch of an address a headline; a number before them is an id."""

_SHORT, _LONG = 3, 6
"""Digits of a figure at the beginning of an address and elsewhere; more are an id."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMES = frozenset(["covid", "acte", "act", "article", "top", "page", "live", "part", "partie"])
"""Words after which a number is part of a name."""

_SCALES = {"mille": 3, "millions": 6, "million": 6, "milliards": 9, "milliard": 9} | {
    "thousand": 3, "billion": 9, "bn": 9, "m": 6,
}  # fmt: skip


def check_address(reading: Reading) -> Iterator[Check]:
    """Each figure of the address: whether it stands in the text or the title."""
    article = reading.article
    for words, readings in figures_of(article.url or ""):
        numerals = [*reading.numerals, *find_numerals(article.title or "", article.lang)]
        yield Check(
            sort=Sort.ADDRESS,
            fits=any(_is(numeral, value) for numeral in numerals for value in readings),
            given=(),
            stated=words,
        )


def _is(numeral: Numeral, value: Decimal) -> bool:
    quantity = numeral.quantity
    return value in (quantity.value, quantity.low, quantity.high)


def figures_of(url: str) -> Iterator[tuple[str, tuple[Decimal, ...]]]:
    """The figures in the headline of an address, with every way to read each.

    "pres-de-18-000-civils": 18 000. Dates, years, short codes ("g7") and the number that tells an
    article from the others are none.
    """
    for segment in folders(url):
        tokens = re.sub(r"\.\w{2,5}$", "", segment).lower().replace("_", "-").split("-")
        if sum(token.isalpha() for token in tokens) >= _WORDS:
            yield from _in_headline(tokens)


def _in_headline(tokens: list[str]) -> Iterator[tuple[str, tuple[Decimal, ...]]]:
    at = 0
    while at < len(tokens):
        stop = at
        while stop < len(tokens) and _is_figure(tokens[stop], first=stop == at):
            stop += 1
        if stop > at and _counts_something(tokens, at, stop):
            yield _named(tokens, at, stop), tuple(_values(tokens[at:stop], tokens[stop]))
        at = max(stop, at + 1)


def _is_figure(token: str, *, first: bool) -> bool:
    return token.isdecimal() and (first or len(token) == 3)


def _counts_something(tokens: list[str], at: int, stop: int) -> bool:
    """Whether a word follows for what is counted, and it is no year, day or name."""
    words = tokens[at:stop]
    if stop >= len(tokens) or not tokens[stop].isalpha() or _YEAR.fullmatch(words[0]):
        return False
    if tokens[stop] in _BETWEEN or (at and not _may_stand_before(tokens[at - 1])):
        return False
    if at == 0 and len(words[0]) > _SHORT:  # an id stands before the headline
        return False
    return len(words[0]) <= _LONG and tokens[stop] not in _MONTHS


def _may_stand_before(token: str) -> bool:
    return token.isalpha() and token not in _NAMES


_BETWEEN = frozenset("et ou a to and or sur of contre vs de from".split())
"""Words after which another number follows, or the whole: "8 et 10 milliards", "3 sur 5"."""

_MONTHS = frozenset(
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january "
    "february march april may june july august september october november december h heures am pm "
    "er e eme st nd rd th".split()
)


def _named(tokens: list[str], at: int, stop: int) -> str:
    return "-".join(tokens[at : stop + 1])


def _values(digits: list[str], following: str) -> Iterator[Decimal]:
    """18-000 is 18 000; 3-million is 3 000 000; what is written apart may be apart."""
    scale = _SCALES.get(following, 0)
    for value in dict.fromkeys(("".join(digits), digits[0], digits[-1])):
        yield Decimal(value).scaleb(scale) if scale else Decimal(value)
        if scale:
            yield Decimal(value)
