"""The figures of an article's address against its text: an address keeps the first headline."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import chain

from claimtrack.domain.arithmetic import Check, Sort
from claimtrack.domain.name_matching import fold
from claimtrack.domain.reading import Reading
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.ingest.address import folders
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.counting import CountingTable
from claimtrack.lang.tables.documents import DocumentTable
from claimtrack.lang.tables.numbers import NumberTable

_WORDS = 3
"""Words that make a stretch of an address a headline; a number before them is an id."""

_SHORT, _LONG = 3, 6
"""Digits of a figure at the beginning of an address and elsewhere; more are an id."""

_GROUP = 3
"""Digits of a group of thousands."""

_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Words:
    """Words of every language that say what a number in an address is; see ``DocumentTable``.

    ``scales``: what a number before this word may be multiplied by; ``of_share``: words between
    the two numbers of a share.
    """

    names: frozenset[str]
    links: frozenset[str]
    times: frozenset[str]
    scales: Mapping[str, Collection[Decimal]]
    of_share: frozenset[str]


@cache
def words() -> Words:
    """An address does not say in which language its words are."""
    names, links, times = set[str](), set[str](), set[str]()
    for code in CODES:
        documents = table(code, "documents", DocumentTable)
        names |= set(documents.names)
        links |= set(documents.links)
        times |= set(documents.times)
        times |= set(map(fold, table(code, "numbers", NumberTable).months))
    return Words(
        names=frozenset(names),
        links=frozenset(links),
        times=frozenset(times),
        scales=_scales(table(code, "numbers", NumberTable) for code in CODES),
        of_share=_words_of_shares(table(code, "counting", CountingTable) for code in CODES),
    )


def _words_of_shares(counting: Iterable[CountingTable]) -> frozenset[str]:
    links = (each.share_links for each in counting)
    return frozenset(chain.from_iterable(re.findall(r"(?<!\\)[a-z]+", link) for link in links))


def _scales(numbers: Iterable[NumberTable]) -> dict[str, set[Decimal]]:
    """Each word for a scale, and what it stands for in one language or another."""
    scales: dict[str, set[Decimal]] = {}
    for each in numbers:
        for word, factor in (*each.scales.items(), *each.short_scales.items()):
            scales.setdefault(fold(word), set()).add(factor)
    return scales


def check_address(reading: Reading) -> Iterator[Check]:
    """Each figure of the address: whether it stands in the text or the title."""
    figures = list(figures_of(reading.article.url or ""))
    values = _values_in(reading) if figures else frozenset()
    for printed, readings in figures:
        fits = not values.isdisjoint(readings) or _names_day(readings[-1], reading)
        yield Check(sort=Sort.ADDRESS, fits=fits, given=(), stated=printed)


_DAY = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})(?!\d)")


def _names_day(number: Decimal, reading: Reading) -> bool:
    """Whether the number is that of a day which the text prints with a sign: "9/11", "11-M"."""
    text = f"{reading.article.title or ''}\n{reading.article.text}"
    return any(f"{number}" == "".join(day.groups()) for day in _DAY.finditer(text))


def _values_in(reading: Reading) -> frozenset[Decimal | None]:
    """Every number of the text and of the title, and the ends of those that are ranges."""
    article = reading.article
    numerals = chain(reading.numerals, find_numerals(article.title or "", article.lang))
    quantities = (numeral.quantity for numeral in numerals)
    return frozenset(chain.from_iterable((q.value, q.low, q.high) for q in quantities))


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
        stop = _end_of_digits(tokens, at)
        if stop > at and _counts_something(tokens, at, stop) and not _of_share(tokens, at, stop):
            printed = "-".join(tokens[at : stop + 1])
            yield printed, tuple(_values(tokens[at:stop], tokens[stop]))
        at = max(stop, at + 1)


def _end_of_digits(tokens: list[str], at: int) -> int:
    """Where the groups of digits end that begin here; each after the first has three."""
    if not tokens[at].isdecimal():
        return at
    stop = at + 1
    while stop < len(tokens) and tokens[stop].isdecimal() and len(tokens[stop]) == _GROUP:
        stop += 1
    return stop


def _counts_something(tokens: list[str], at: int, stop: int) -> bool:
    """Whether a word follows for what is counted, and it is no id, year, day or name."""
    if stop >= len(tokens) or not _may_be_counted(tokens[stop]):
        return False
    if at == 0:
        return _is_number(tokens[at], _SHORT)  # an id stands before the headline
    return _is_number(tokens[at], _LONG) and _may_stand_before(tokens[at - 1])


def _of_share(tokens: list[str], at: int, stop: int) -> bool:
    """Whether it is one of the two numbers of a share: "3-voisins-sur-4", "3-in-4-pupils"."""
    behind = stop + 1 < len(tokens) and _is_linked(tokens, stop + 2)
    return behind or _is_linked(tokens, stop + 1) or _is_linked(tokens, at)


def _is_linked(tokens: list[str], at: int) -> bool:
    """Whether a number at this place is the whole of a share: a link before it, behind a number."""
    if at >= len(tokens) or at < 2 or not tokens[at].isdecimal():
        return False
    parts = [int(token) for token in tokens[max(0, at - 3) : at - 1] if token.isdecimal()]
    return tokens[at - 1] in words().of_share and any(part < int(tokens[at]) for part in parts)


def _is_number(digits: str, longest: int) -> bool:
    return len(digits) <= longest and not _YEAR.fullmatch(digits)


def _may_be_counted(token: str) -> bool:
    return token.isalpha() and token not in words().links and token not in words().times


def _may_stand_before(token: str) -> bool:
    return token.isalpha() and token not in words().names


def _values(digits: list[str], following: str) -> Iterator[Decimal]:
    """18-000 is 18 000; 3-million is 3 000 000; what is written apart may be apart."""
    scales = words().scales.get(following, ())
    for value in dict.fromkeys(("".join(digits), digits[0], digits[-1])):
        yield from (Decimal(value) * scale for scale in sorted(scales))
        yield Decimal(value)
