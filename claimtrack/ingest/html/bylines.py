"""Who wrote a page's article: names alone, without what they are, their outlet or a date."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from claimtrack.ingest.html.linked_data import LinkedData
from claimtrack.ingest.html.metas import folded
from claimtrack.lang.pack import CODES, table
from claimtrack.lang.tables.documents import DocumentTable
from claimtrack.lang.tables.numbers import NumberTable
from claimtrack.lang.tables.speakers import SpeakerTable

_PARTS = re.compile(r"\s*[;|•·]\s*")
_COMMA = re.compile(r"\s*,\s*")
_NAME = re.compile(r"(?!.*(?:@|://|www\.|\{\{)).+")
"""Not an address, nor a form that nobody filled in."""


def byline_of(linked: LinkedData, author: str | None, outlets: Iterable[str]) -> str | None:
    """The names of the authors, parted by commas; None where nobody is named.

    ``author``: names found by other means, parted by semicolons; ``outlets``: what the outlet is
    called. The persons of the page's data come first; with them stays an agency that is named
    elsewhere alone, for it is a credit.
    """
    names = set(map(folded, outlets))
    given = _people([author or ""], names)
    told = _without(_people(linked.people, names), names)
    if told:
        return ", ".join(_once([*told, *filter(_is_agency, given)]))
    return ", ".join(_once(_without(given, names) or given or linked.bodies)) or None


def _people(printed: Iterable[str], outlets: set[str]) -> list[str]:
    """The names in what is printed; handles are none where there are names."""
    parts = chain.from_iterable(map(_PARTS.split, printed))
    found = [name for part in parts for name in _one(part, outlets)]
    return list(filter(_is_whole, found)) or found


def _is_whole(name: str) -> bool:
    return " " in name or _is_agency(name)


def _one(part: str, outlets: set[str]) -> Iterator[str]:
    """The names of a part: without "by", the outlet, what somebody is, or a date."""
    first, *more = map(_undated, _COMMA.split(_leads().sub("", part.strip())))
    names = (first, *(each for each in more if not _is_beside(each, outlets)))
    return (_without_month(name, outlets) for name in names if _NAME.fullmatch(name))


def _undated(piece: str) -> str:
    return _dates().sub("", piece).strip()


def _is_beside(piece: str, outlets: set[str]) -> bool:
    """Whether it says of what outlet or desk the one named before it is."""
    return folded(piece) in outlets or _desks().search(piece) is not None


def _without_month(name: str, outlets: set[str]) -> str:
    """An outlet's name with the rest of a date behind it: "Harbour Post February"."""
    head, _, last = name.rpartition(" ")
    return head if last.lower() in _months() and folded(head) in outlets else name


def _without(names: list[str], outlets: set[str]) -> list[str]:
    return [name for name in names if folded(name) not in outlets]


def _once(names: Iterable[str]) -> list[str]:
    return list({folded(name): name for name in reversed(list(names))}.values())[::-1]


@cache
def _agencies() -> frozenset[str]:
    tables = (table(code, "speakers", SpeakerTable) for code in CODES)
    return frozenset(folded(name) for each in tables for name in each.agencies)


def _is_agency(name: str) -> bool:
    return folded(name) in _agencies()


@cache
def _months() -> frozenset[str]:
    return frozenset(n for code in CODES for n in table(code, "numbers", NumberTable).months)


@cache
def _dates() -> re.Pattern[str]:
    """A day with its month, and what follows."""
    months = "|".join(map(re.escape, sorted(_months(), key=len, reverse=True)))
    return re.compile(rf"(?i)\s*\b(?:\d{{1,2}}\.?\s+(?:{months})|(?:{months})\.?\s+\d|\d{{4}}\b).*")


@cache
def _leads() -> re.Pattern[str]:
    return re.compile(rf"(?i)^(?:{_either('bylines')})\s*:?\s+")


@cache
def _desks() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{_either('desks')})\b")


def _either(field: str) -> str:
    """The expressions of all packs, as alternatives: pages mix languages."""
    tables = (table(code, "documents", DocumentTable) for code in CODES)
    return "|".join(dict.fromkeys(word for each in tables for word in getattr(each, field)))
