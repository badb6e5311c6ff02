"""One entry of a file that others made: whose words, where printed, how rated."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from claimtrack.domain.name_matching import fold
from claimtrack.domain.period import Precision
from claimtrack.errors import ByHandError
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.ingest.address import canonical_url, domain_of
from claimtrack.lang.pack import known
from claimtrack.services.edit.words import find_words
from claimtrack.services.lookup.typed_dates import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The article of an entry, as far as it is told."""

    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: Days | None = None
    lang: str | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What tells the article from others: its address, else outlet, title and day."""
        if self.url:
            return (self.canonical,)
        return (fold(self.outlet or ""), self.title, self.published)

    @property
    def canonical(self) -> str | None:
        """The address as articles are known by it."""
        return canonical_url(self.url) if self.url else None

    @property
    def domain(self) -> str | None:
        """Who publishes at the address."""
        return domain_of(self.url) if self.url else None

    @property
    def day(self) -> date | None:
        """The day of publication, where it is known to the day."""
        return self.published.day if self.published else None

    @property
    def around(self) -> tuple[date, date, Precision] | None:
        """The days between which it was published, where the day is not known."""
        days = self.published
        if days is None or days.day:
            return None
        return days.earliest, days.latest, days.precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Words of somebody. ``line``: where in the file; ``start``: where in the text, if told.

    ``said`` and ``counted``: fields as ``claimtrack add`` takes them. ``value``: the figure in the
    words as others read it. ``end``: where words that are not told end; ``around``: what stands
    before and behind them, which tells one place from others. ``known``: the page must be here
    already. ``rating``: of the claim, by ``rater`` on a day, and where it stands.
    """

    line: int
    words: str
    where: Where
    said: dict[str, str] = field(default_factory=dict)
    counted: dict[str, str] = field(default_factory=dict)
    value: str | None = None
    start: int | None = None
    end: int | None = None
    around: tuple[str, str] = ("", "")
    known: bool = False
    rating: str | None = None
    rater: str | None = None
    rated: date | None = None
    why: str | None = None

    def placed_in(self, text: str) -> "Entry":
        """The entry with its words where only their place is told, and the place by its context."""
        if not self.words and self.start is not None:
            return replace(self, words=text[self.start : self.end])
        if self.start is not None or not any(self.around):
            return self
        before, behind = self.around
        places = [
            place.start()
            for place in re.finditer(re.escape(self.words), text)
            if text[: place.start()].rstrip().endswith(before)
            and text[place.end() :].lstrip().startswith(behind)
        ]
        return replace(self, start=places[0]) if len(places) == 1 else self

    def span_in(self, text: str) -> tuple[int, int] | None:
        """Where the words stand in a text: where the file says, else where they stand alone."""
        if self.start is not None and text.startswith(self.words, self.start):
            return self.start, self.start + len(self.words)
        return find_span(text, self.words)

    def occurrence_in(self, text: str) -> int | None:
        """Which of the places that have the words is meant, from 1; None where the file is mute."""
        if self.start is None:
            return None
        return text.count(self.words, 0, self.start) + 1


def filled(fields: Mapping[str, str | None]) -> dict[str, str]:
    """The fields that something is written in."""
    return {name: value for name, value in fields.items() if value}


def holds(text: str, words: str) -> bool:
    """Whether the text has these words, once or more often."""
    return find_span(text, words, 1) is not None


def find_span(text: str, words: str, occurrence: int | None = None) -> tuple[int, int] | None:
    """The span of these words; None where they are not there, or it is open which are meant."""
    try:
        return find_words(text, words, "", occurrence)
    except ByHandError:
        return None


def number_in(text: str, lang: str) -> Decimal | None:
    """A value as a cell has it, read as in any text of that language; None for none."""
    numerals = find_numerals(text, known(lang))
    return numerals[0].quantity.value if len(numerals) == 1 else None
