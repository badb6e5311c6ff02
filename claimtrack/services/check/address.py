"""The figures of an article's address against its text: an address keeps the first headline."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimtrack.domain.arithmetic import Check, Sort
from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Numeral, Reading
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.ingest.address import folders
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable
from claimtrack.lang.tables.numbers import NumberTable

_WORDS = 3
"""Words that make a stretch of an address a headline; a number before them is an id."""

_SHORT, _LONG = 3, 6
"""Digits of a figure at the beginning of an address and elsewhere; more are an id."""

_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Words:
    """Words of every language that say what a number in an address is; see ``DocumentTable``.

    ``scales``: what a number before this word may be multiplied by.
    """

    names: frozenset[str]
    links: frozenset[str]
    times: frozenset[str]
    scales: Mapping[str, Collection[Decimal]]


@cache
def words() -> Words:
    """An address does not say in which language its words are."""
    web = [table(code, "documents", DocumentTable) for code in CODES]
    numbers = [table(code, "numbers", NumberTable) for code in CODES]
    months = (fold(month) for each in numbers for month in each.months)
    return Words(
        names=frozenset().union(*(each.names for each in web)),
        links=frozenset().union(*(each.links for each in web)),
        times=frozenset(months).union(*(each.times for each in web)),
        scales=_scales(numbers),
    )


def _scales(numbers: Iterable[NumberTable]) -> dict[str, set[Decimal]]:
    """Each word for a scale, and what it stands for in one language or another."""
    scales: dict[str, set[Decimal]] = {}
    for each in numbers:
        for word, factor in (*each.scales.items(), *each.short_scales.items()):
            scales.setdefault(fold(word), set()).add(factor)
    return scales


def check_address(reading: Reading) -> Iterator[Check]:
    """Each figure of the address: whether it stands in the text or the title."""
    article = reading.article
    for printed, readings in figures_of(article.url or ""):
        numerals = [*reading.numerals, *find_numerals(article.title or "", article.lang)]
        yield Check(
            sort=Sort.ADDRESS,
            fits=any(_is(numeral, value) for numeral in numerals for value in readings),
            given=(),
            stated=printed,
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
    digits = tokens[at:stop]
    if stop >= len(tokens) or not tokens[stop].isalpha() or _YEAR.fullmatch(digits[0]):
        return False
    if tokens[stop] in words().links or (at and not _may_stand_before(tokens[at - 1])):
        return False
    if at == 0 and len(digits[0]) > _SHORT:  # an id stands before the headline
        return False
    return len(digits[0]) <= _LONG and tokens[stop] not in words().times


def _may_stand_before(token: str) -> bool:
    return token.isalpha() and token not in words().names


def _named(tokens: list[str], at: int, stop: int) -> str:
    return "-".join(tokens[at : stop + 1])


def _values(digits: list[str], following: str) -> Iterator[Decimal]:
    """18-000 is 18 000; 3-million is 3 000 000; what is written apart may be apart."""
    scales = words().scales.get(following, ())
    for value in dict.fromkeys(("".join(digits), digits[0], digits[-1])):
        yield from (Decimal(value) * scale for scale in sorted(scales))
        yield Decimal(value)
