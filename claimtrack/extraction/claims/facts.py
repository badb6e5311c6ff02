"""The facts of a claim, from the words around it."""

import re
from dataclasses import dataclass

from claimtrack.domain.claim import Claim, Kind, Modality
from claimtrack.domain.containment import is_quarter
from claimtrack.domain.figure import figure_slug
from claimtrack.domain.measure import implied_unit, is_fixed
from claimtrack.domain.period import Period, Window
from claimtrack.domain.reading import Article, NumeralKind, StatementFound
from claimtrack.extraction.attribution.patterns import first_start
from claimtrack.extraction.attribution.source_words import organisation_of
from claimtrack.extraction.claims.context import EARLIER, ArticleContext, Span
from claimtrack.extraction.claims.counted import Candidate, is_part_opened
from claimtrack.extraction.claims.measure_words import clause
from claimtrack.extraction.claims.modality import (
    basis_of,
    is_correction,
    is_cumulative,
    kind_of,
    modalities,
    modality_of,
)
from claimtrack.extraction.claims.nouns import population_of, thing_of, unit_of
from claimtrack.extraction.claims.places import belongs_before, narrow
from claimtrack.extraction.claims.times import nearest_window, own_times, same_time

_DIGIT = re.compile(r"\d")
_GOES_ON = 300
"""Characters in which a figure of the same measure holds for the place of the one before."""


@dataclass(frozen=True, slots=True)
class PrecedingClaim:
    """The facts of the last claim that is no declared part, and where its words end."""

    facts: Claim
    end: int

    def goes_on(self, candidate: Candidate) -> bool:
        """Whether a figure shortly behind is of the same measure, at a place that is known."""
        if self.facts.place is None or candidate.start - self.end >= _GOES_ON:
            return False
        return candidate.measure is not None and candidate.measure == self.facts.measure


def facts_of(
    candidate: Candidate,
    page: ArticleContext,
    statement: StatementFound | None,
    source: str | None,
    before: PrecedingClaim | None = None,
) -> Claim:
    """The facts of the claim that a comparison needs."""
    text, code, numeral = page.text, page.code, candidate.numeral
    sentence = candidate.sentence
    words = _words_of(statement, sentence)
    population = population_of(candidate.head, code)
    place = _place(candidate, page, words, before)
    share = numeral.unit == "percent"
    denominator = thing_of(candidate.counted.head, code) if share else None
    unit = _unit(candidate, code)
    total = page.once("total", sentence, lambda: is_cumulative(text, *sentence, code))
    kind = kind_of(numeral, candidate.measure, total)
    chrome = page.chrome_at(candidate.start)
    slug = figure_slug(
        measure=candidate.measure,
        population=population,
        place=place,
        denominator=denominator,
        unit=unit,
        head=None if share else thing_of(candidate.head, code),
    )
    return Claim(
        quantity=numeral.quantity,
        unit=unit,
        per=numeral.per,
        counted=candidate.counted.words.strip(),
        measure=candidate.measure,
        population=population,
        place=place,
        denominator=denominator,
        kind=kind,
        window=None if chrome else _window(candidate, page, words, kind, before),
        basis=page.once("basis", sentence, lambda: basis_of(text, *sentence, code)),
        modality=_modality(candidate, page),
        speaker=source or _speaker(statement),
        organisation=source or _organisation(statement, code),
        outlet=page.article.outlet,
        said=_said(page.article, statement),
        figure=slug,
        text=text[candidate.start : candidate.end],
        revises=page.once("revises", sentence, lambda: is_correction(text[slice(*sentence)], code)),
    )


def _speaker(statement: StatementFound | None) -> str | None:
    """Who says it, where it stands in somebody's statement."""
    return statement.speaker if statement else None


def _organisation(statement: StatementFound | None, code: str) -> str | None:
    """The body that the statement's speaker speaks for."""
    return organisation_of(statement, code) if statement else None


def _words_of(statement: StatementFound | None, sentence: Span) -> Span:
    """What of a sentence its statement says; the whole where it has none."""
    floor, limit = sentence
    if statement is None:
        return floor, limit
    high = min(statement.end, limit) if statement.end > floor else limit
    return max(statement.start, floor), high


def _unit(candidate: Candidate, code: str) -> str | None:
    """The unit printed or told by the noun, else the one that its measure implies."""
    unit = candidate.unit or unit_of(candidate.numeral, candidate.head, code)
    if unit is None and candidate.numeral.kind is NumeralKind.NUMBER:
        return implied_unit(candidate.measure)
    return unit


def _place(
    candidate: Candidate, page: ArticleContext, words: Span, before: PrecedingClaim | None
) -> str | None:
    """The claim's place: named with it, in what is said, its sentence, shortly before, the title.

    What is said comes before its sentence, since a source may carry a place in its name. A place
    beyond another number is that number's: "41 500 en France, dont 5 000 à Paris".
    """
    for span in (words, candidate.sentence):
        if here := _place_within(candidate, page, span):
            return here
    if before is not None and before.goes_on(candidate):
        return before.facts.place
    floor = candidate.sentence[0]
    if earlier := narrow(page.places(page.paragraph(floor), floor)):
        return earlier[-1].id
    return _titled_place(page, floor)


def _titled_place(page: ArticleContext, floor: int) -> str | None:
    """The place of the title, or the quarter of it that was named last; else the text's own."""
    if not page.title_places:
        return page.main_place
    title = narrow(page.title_places)[0].id
    # A text on a city that goes on about its east goes on about its east.
    for place in reversed(page.places(max(0, floor - EARLIER), floor)):
        if is_quarter(place.id, title):
            return place.id
    return title


def _place_within(candidate: Candidate, page: ArticleContext, span: Span) -> str | None:
    """The place named behind the claim before any other number, else before it, else anywhere."""
    low, high = span
    if low >= high:
        return None
    stop = first_start(_DIGIT, page.text, candidate.end, high)
    if own := narrow(page.places(max(low, candidate.start), stop)):
        return own[0].id
    if before := narrow(page.places(low, min(candidate.start, high))):
        return before[-1].id
    return _place_beyond(page, stop, high)


def _place_beyond(page: ArticleContext, number: int, high: int) -> str | None:
    """The first place behind the next number, unless it is that number's own."""
    if is_part_opened(page.text, number, page.code):
        return None  # "51 400, dont 4 000 à Paris": the place is the part's
    behind = narrow(page.places(number, high))
    if not behind or belongs_before(page.text[number : behind[0].start], page.code):
        return None
    return behind[0].id


def _window(
    candidate: Candidate,
    page: ArticleContext,
    span: Span,
    kind: Kind | None,
    before: PrecedingClaim | None,
) -> Window | None:
    """When the figure holds, by the time expressions of its statement in its sentence.

    Without any, the time of the figure of the same measure shortly before.
    """
    text, published = page.text, page.article.published
    times = page.once("times", span, lambda: own_times(text, *span, page.code, published))
    if times or before is None:
        return nearest_window(text, candidate.start, candidate.end, times)
    gap = candidate.start - before.end
    if same_time(before.facts, gap, candidate.measure, kind):
        return before.facts.window
    return None


def _modality(candidate: Candidate, page: ArticleContext) -> Modality:
    """How firmly it is said; what a plan will cost is an estimate, since no deed is counted."""
    text, span, code = page.text, candidate.sentence, page.code
    words = page.once("modality", span, lambda: modalities(text, *span, code))
    if not words:
        return Modality.ASSERTED
    modality = modality_of(words, clause(text, candidate.start, candidate.end, span, code))
    planned = modality is Modality.PLANNED and is_fixed(candidate.measure)
    return Modality.ESTIMATED if planned else modality


def _said(article: Article, statement: StatementFound | None) -> Period | None:
    """When it was said: as the statement tells, else on the day of publication."""
    window: Window | None = statement.said if statement else None
    if window is not None:
        return window.nominal
    day = article.published
    return Period(day, day.fromordinal(day.toordinal() + 1)) if day else None
