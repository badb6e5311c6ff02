"""Where a figure holds: by named patterns, from its own clause outwards.

A place beyond another number is that number's: "300 dans le pays, dont 12 à Brest".
"""

import re
from functools import cache
from itertools import islice

from claimtrack.domain.claim import Level
from claimtrack.domain.containment import is_quarter
from claimtrack.domain.reading import Facet
from claimtrack.domain.record import record
from claimtrack.extraction.claims.context import EARLIER, ArticleContext, Span
from claimtrack.extraction.claims.counted import Candidate, is_part_opened
from claimtrack.extraction.claims.facets import Pattern, first_found
from claimtrack.extraction.claims.facets.place_names import (
    PlaceFound,
    belongs_before,
    narrow,
)
from claimtrack.extraction.clauses.segments import Opener
from claimtrack.lang.countries import CONTINENT_OF
from claimtrack.lang.pack import table
from claimtrack.lang.tables.places import CAPITALS, COUNTRY_OF, PlaceTable

_DIGIT = re.compile(r"\d")


@record(frozen=True, slots=True)
class Located:
    """A claim with what tells its place: what is said of its sentence, the place going on."""

    candidate: Candidate
    page: ArticleContext
    said: Span
    going_on: str | None

    def named_in(self, clause: int) -> list[PlaceFound]:
        """The places of one clause of its sentence."""
        return narrow(self.page.held_in(self.candidate.clauses, clause))


def _host(located: Located) -> str | None:
    """The place right before a bracket with numbers in it: "Lille (1 400)"."""
    sentence = located.candidate.clauses
    for index in sentence.outwards(located.candidate.clause):
        clause = sentence.clauses[index]
        if clause.opener is Opener.BRACKET:
            return _before_bracket(located, sentence.words[clause.segments[0].first].start)
        if clause.opener is not Opener.SOURCE:
            break
    return None


def _before_bracket(located: Located, opened: int) -> str | None:
    """The place that ends right before a bracket whose first word begins at ``opened``."""
    before = located.page.places(located.page.sentence(opened)[0], opened)
    near = [place for place in before if opened - place.end <= _TO_BRACKET]
    return near[-1].id if near else None


_TO_BRACKET = 3
"""Characters between a place and the number in the bracket behind it."""


@cache
def _everywhere(code: str) -> re.Pattern[str]:
    return _phrase(table(code, "places", PlaceTable).everywhere)


@cache
def _capital(code: str) -> re.Pattern[str]:
    return _phrase(table(code, "places", PlaceTable).capital)


def _phrase(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)")


def _says(located: Located, phrase: re.Pattern[str]) -> bool:
    """Whether the number's own clause holds such a phrase."""
    candidate, page = located.candidate, located.page
    return any(
        candidate.clauses.clause_at(said.start()) == candidate.clause
        for said in phrase.finditer(page.text, *candidate.sentence)
    )


def _nationwide(located: Located) -> str | None:
    """The country, where the number's own clause says that it holds for the whole of it."""
    return _country(located) if _says(located, _everywhere(located.page.code)) else None


def _in_capital(located: Located) -> str | None:
    """The capital of the country, where the number's own clause says so and names no town."""
    if not _says(located, _capital(located.page.code)):
        return None
    towns = [
        one for one in located.named_in(located.candidate.clause) if one.id not in CONTINENT_OF
    ]
    return None if towns else CAPITALS.get(_country(located) or "")


def _country(located: Located) -> str | None:
    """The country that the sentence, the title, the text as a whole or the paragraph is about."""
    page, sentence = located.page, located.candidate.sentence
    named = [place.id for place in (*page.places(*sentence), *page.title_places)]
    for place in (*named, page.main_place, _in_paragraph(located)):
        if place in CONTINENT_OF:
            return place
        if place in COUNTRY_OF:
            return COUNTRY_OF[place]
    return None


def _in_clause(located: Located) -> str | None:
    """Named in the number's own clause: behind it and before any other number, else before it."""
    return _chosen(located, located.named_in(located.candidate.clause))


def _chosen(located: Located, places: list[PlaceFound]) -> str | None:
    """The one of several places that belongs to the number, None where all are others'."""
    candidate = located.candidate
    behind = [place for place in places if place.start >= candidate.start]
    if behind and not _parted(located, behind[0].start):
        return behind[0].id
    return _last_before(places, candidate.start)


def _last_before(places: list[PlaceFound], start: int) -> str | None:
    before = [place for place in places if place.end <= start]
    return before[-1].id if before else None


def _parted(located: Located, start: int) -> bool:
    """Whether another number stands between the claim and a place at ``start``."""
    words, end = located.candidate.clauses.words, located.candidate.end
    return any(
        end <= word.start < start and word.numeral >= 0 and located.page.counts(word.numeral)
        for word in words
    )


def _around(located: Located) -> str | None:
    """Named in a clause that the number's own hangs on: "the blast in Lima …, killing 12"."""
    candidate = located.candidate
    for index in islice(candidate.clauses.outwards(candidate.clause), 1, None):
        if before := _last_before(located.named_in(index), candidate.start):
            return before
    return None


def _in_said(located: Located) -> str | None:
    """Named in what is said, since a source may carry a place in its name."""
    return _within(located, located.said)


def _in_sentence(located: Located) -> str | None:
    """Named anywhere in the sentence."""
    return _within(located, located.candidate.sentence)


def _within(located: Located, span: Span) -> str | None:
    """Named behind the claim before any other number, else before it, else anywhere."""
    low, high = span
    if low >= high:
        return None
    candidate, page = located.candidate, located.page
    if chosen := _chosen(located, narrow(page.places(low, high))):
        return chosen
    number = _DIGIT.search(page.text, candidate.end, max(high, candidate.end))
    return _beyond(page, number.start(), high) if number else None


def _beyond(page: ArticleContext, number: int, high: int) -> str | None:
    """The first place behind the next number, unless it is that number's own."""
    if is_part_opened(page.text, number, page.code):
        return None  # "300, dont 12 à Brest": the place is the part's
    behind = narrow(page.places(number, high))
    if not behind or belongs_before(page.text[number : behind[0].start], page.code):
        return None
    return behind[0].id


def _going_on(located: Located) -> str | None:
    """That of the figure of the same measure shortly before."""
    return located.going_on


def _in_paragraph(located: Located) -> str | None:
    """The place named last in the paragraph before the sentence."""
    floor = located.candidate.sentence[0]
    earlier = narrow(located.page.places(located.page.paragraph(floor), floor))
    return earlier[-1].id if earlier else None


def _in_title(located: Located) -> str | None:
    """The place of the title, or the quarter of it that was named last; else the text's own."""
    page, floor = located.page, located.candidate.sentence[0]
    if not page.title_places:
        return page.main_place
    title = narrow(page.title_places)[0].id
    # A text on a city that goes on about its east goes on about its east.
    for place in reversed(page.places(max(0, floor - EARLIER), floor)):
        if is_quarter(place.id, title):
            return place.id
    return title


PATTERNS: tuple[Pattern[Located, str], ...] = (
    ("bracket", Level.STATED, _host),
    ("nationwide", Level.STATED, _nationwide),
    ("capital", Level.STATED, _in_capital),
    ("clause", Level.STATED, _in_clause),
    ("outer clause", Level.SENTENCE, _around),
    ("said", Level.SENTENCE, _in_said),
    ("sentence", Level.SENTENCE, _in_sentence),
    ("goes on", Level.PASSAGE, _going_on),
    ("passage", Level.PASSAGE, _in_paragraph),
    ("title", Level.ARTICLE, _in_title),
)
"""Tried one after the other: name, how surely it is known then, and the pattern."""


def place_of(located: Located) -> Facet[str]:
    """The place of a figure, None where nothing tells it."""
    return first_found(PATTERNS, located)
