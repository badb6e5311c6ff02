"""The facts of a claim, from the words around it."""

from dataclasses import dataclass

from claimtrack.domain.claim import Claim
from claimtrack.domain.figure import figure_slug
from claimtrack.domain.period import Period, Window
from claimtrack.domain.reading import Article, Numeral, StatementFound
from claimtrack.extraction.attribution import organisation_of
from claimtrack.extraction.claim_page import EARLIER, Page, Span
from claimtrack.extraction.claim_times import nearest_window, own_times
from claimtrack.extraction.counted import Counted
from claimtrack.extraction.places import narrow
from claimtrack.extraction.scope import (
    basis_of,
    kind_of,
    modality_of,
    population_of,
    thing_of,
    unit_of,
)


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


def _place(found: Found, page: Page, said: Span) -> str | None:
    """The claim's place: named in what is said, else in its sentence, shortly before, the title.

    What is said comes first, since a source may carry a place in its name.
    """
    floor = found.sentence[0]
    for span in (said, found.sentence):
        if here := narrow(page.places(*span)):
            return min(here, key=lambda place: (abs(place.start - found.start), place.start)).id
    if earlier := narrow(page.places(max(0, floor - EARLIER), floor)):
        return earlier[-1].id
    return narrow(page.title_places)[0].id if page.title_places else None


def _window(found: Found, page: Page, span: Span) -> Window | None:
    """When the figure holds, by the time expressions of its statement in its sentence."""
    text, published = page.text, page.article.published
    times = page.once("times", span, lambda: own_times(text, *span, page.code, published))
    return nearest_window(text, found.start, found.end, times)


def facts_of(
    found: Found, page: Page, statement: StatementFound | None, source: str | None
) -> Claim:
    """The facts of the claim that a comparison needs."""
    text, code, numeral = page.text, page.code, found.numeral
    floor, limit = found.sentence
    low, high = (statement.start, statement.end) if statement else (floor, limit)
    low, high = max(low, floor), min(high, limit) if high > floor else limit
    population = population_of(found.head, code)
    chrome = page.chrome_at(found.start)
    place = _place(found, page, (low, high))
    share = numeral.unit == "percent"
    denominator = thing_of(found.counted.head, code) if share else None
    unit = found.unit or unit_of(numeral, found.head, code)
    kind = kind_of(numeral, found.measure, text[floor:limit], code)
    window = None if chrome else _window(found, page, (low, high))
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
        modality=modality_of(text, found.start, found.end, floor, limit, code),
        speaker=speaker,
        organisation=source or (organisation_of(statement, code) if statement else None),
        outlet=page.article.outlet,
        said=_said(page.article, statement),
        figure=slug,
        text=text[found.start : found.end],
    )


def _said(article: Article, statement: StatementFound | None) -> Period | None:
    window: Window | None = statement.said if statement else None
    if window is not None:
        return window.nominal
    day = article.published
    return Period(day, day.fromordinal(day.toordinal() + 1)) if day else None
