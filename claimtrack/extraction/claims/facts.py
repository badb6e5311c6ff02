"""The facts of a claim, from the words around it."""

import re
from dataclasses import dataclass

from claimtrack.domain.claim import Claim, Kind, Modality
from claimtrack.domain.figure import figure_slug
from claimtrack.domain.measure import implied_unit, is_fixed, is_quarter
from claimtrack.domain.period import Period, Window
from claimtrack.domain.reading import Article, Numeral, NumeralKind, StatementFound
from claimtrack.extraction.attribution.source_words import organisation_of
from claimtrack.extraction.claims.context import EARLIER, Page, Span
from claimtrack.extraction.claims.corrections import is_correction
from claimtrack.extraction.claims.counted import Counted, is_part_opened
from claimtrack.extraction.claims.places import narrow
from claimtrack.extraction.claims.scope import (
    basis_of,
    clause,
    is_cumulative,
    kind_of,
    modalities,
    modality_of,
    population_of,
    thing_of,
    unit_of,
)
from claimtrack.extraction.claims.times import nearest_window, own_times, same_time

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Found:
    """A claim in the making."""

    numeral: Numeral
    counted: Counted
    start: int
    end: int
    sentence: Span
    head: str | None
    measure: str | None
    unit: str | None = None


_GOES_ON = 300
"""Characters in which a figure of the same measure holds for the place of the one before."""


def _place(found: Found, page: Page, said: Span, before: "Before | None") -> str | None:
    """The claim's place: named with it, in what is said, its sentence, shortly before, the title.

    What is said comes before its sentence, since a source may carry a place in its name. A place
    beyond another number is that number's: "41 500 en France, dont 5 000 à Paris".
    """
    for span in (said, found.sentence):
        if here := _place_within(found, page, span):
            return here
    if before is not None and before.goes_on(found):
        return before.facts.place
    floor = found.sentence[0]
    if earlier := narrow(page.places(page.paragraph(floor), floor)):
        return earlier[-1].id
    if not page.title_places:
        return page.main_place
    title = narrow(page.title_places)[0].id
    # A text on a city that goes on about its east goes on about its east.
    quarters = [
        p.id for p in page.places(max(0, floor - EARLIER), floor) if is_quarter(p.id, title)
    ]
    return quarters[-1] if quarters else title


_ITS_OWN = re.compile(r"\d[\d\s.,'’]*(?:[^\W\d]+\s+){0,2}(?:à|a|en|au|aux|in|at|near)\s+")


def _is_its_own(words: str) -> bool:
    """Whether a place belongs to the number before it: "…, dont 4 000 à" Paris."""
    return _ITS_OWN.fullmatch(words) is not None


def _place_within(found: Found, page: Page, span: Span) -> str | None:
    """The place named behind the claim before any other number, else before it, else anywhere."""
    text, (low, high) = page.text, span
    if low >= high:
        return None
    next_number = _DIGIT.search(text, found.end, max(high, found.end))
    stop = next_number.start() if next_number else high
    if own := narrow(page.places(max(low, found.start), stop)):
        return own[0].id
    if before := narrow(page.places(low, min(found.start, high))):
        return before[-1].id
    if is_part_opened(text, stop, page.code):
        return None  # "51 400, dont 4 000 à Paris": the place is the part's
    behind = narrow(page.places(stop, high))
    if not behind or _is_its_own(text[stop : behind[0].start]):
        return None
    return behind[0].id


@dataclass(frozen=True, slots=True)
class Before:
    """The facts of the last claim that is no declared part, and where its words end."""

    facts: Claim
    end: int

    def goes_on(self, found: Found) -> bool:
        """Whether a figure shortly behind is of the same measure, at a place that is known."""
        near = self.facts.place is not None and found.start - self.end < _GOES_ON
        return near and found.measure is not None and found.measure == self.facts.measure


def _window(
    found: Found, page: Page, span: Span, kind: Kind | None, before: Before | None
) -> Window | None:
    """When the figure holds, by the time expressions of its statement in its sentence.

    Without any, the time of the figure of the same measure shortly before.
    """
    text, published = page.text, page.article.published
    times = page.once("times", span, lambda: own_times(text, *span, page.code, published))
    if not times and before is not None:
        gap = found.start - before.end
        return before.facts.window if same_time(before.facts, gap, found.measure, kind) else None
    return nearest_window(text, found.start, found.end, times)


def _modality(found: Found, page: Page) -> Modality:
    """How firmly it is said; what a plan will cost is an estimate, since no deed is counted."""
    text, span, code = page.text, found.sentence, page.code
    words = page.once("modality", span, lambda: modalities(text, *span, code))
    said = modality_of(words, clause(text, found.start, found.end, *span)) if words else None
    if said is Modality.PLANNED and is_fixed(found.measure):
        return Modality.ESTIMATED
    return said or Modality.ASSERTED


def facts_of(
    found: Found,
    page: Page,
    statement: StatementFound | None,
    source: str | None,
    before: Before | None = None,
) -> Claim:
    """The facts of the claim that a comparison needs."""
    text, code, numeral = page.text, page.code, found.numeral
    floor, limit = found.sentence
    low, high = (statement.start, statement.end) if statement else (floor, limit)
    low, high = max(low, floor), min(high, limit) if high > floor else limit
    population = population_of(found.head, code)
    chrome = page.chrome_at(found.start)
    place = _place(found, page, (low, high), before)
    share = numeral.unit == "percent"
    denominator = thing_of(found.counted.head, code) if share else None
    unit = found.unit or unit_of(numeral, found.head, code)
    if unit is None and numeral.kind is NumeralKind.NUMBER:
        unit = implied_unit(found.measure)
    total = page.once("total", found.sentence, lambda: is_cumulative(text, floor, limit, code))
    kind = kind_of(numeral, found.measure, total)
    window = None if chrome else _window(found, page, (low, high), kind, before)
    speaker = source or (statement.speaker if statement else None)
    slug = figure_slug(
        measure=found.measure,
        population=population,
        place=place,
        denominator=denominator,
        unit=unit,
        head=None if share else thing_of(found.head, code),
    )
    return Claim(
        quantity=numeral.quantity,
        unit=unit,
        per=numeral.per,
        counted=found.counted.words.strip(),
        measure=found.measure,
        population=population,
        place=place,
        denominator=denominator,
        kind=kind,
        window=window,
        basis=page.once("basis", found.sentence, lambda: basis_of(text, floor, limit, code)),
        modality=_modality(found, page),
        speaker=speaker,
        organisation=source or (organisation_of(statement, code) if statement else None),
        outlet=page.article.outlet,
        said=_said(page.article, statement),
        figure=slug,
        text=text[found.start : found.end],
        revises=page.once(
            "revises", found.sentence, lambda: is_correction(text[floor:limit], code)
        ),
    )


def _said(article: Article, statement: StatementFound | None) -> Period | None:
    window: Window | None = statement.said if statement else None
    if window is not None:
        return window.nominal
    day = article.published
    return Period(day, day.fromordinal(day.toordinal() + 1)) if day else None
