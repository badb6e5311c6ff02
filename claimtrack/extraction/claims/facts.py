"""The facts of a claim, from the words around it."""

from collections.abc import Mapping
from typing import Any, TypeVar

from claimtrack.domain.claim import Claim, Kind, Level, Modality
from claimtrack.domain.figure import figure_slug
from claimtrack.domain.measure import implied_unit
from claimtrack.domain.period import Period, Window
from claimtrack.domain.reading import Article, Facet, NumeralKind, StatementFound
from claimtrack.domain.record import changed, record
from claimtrack.extraction.attribution.source_words import organisation_of
from claimtrack.extraction.claims.context import ArticleContext, Span
from claimtrack.extraction.claims.counted import Candidate
from claimtrack.extraction.claims.facets.definition import definition_of, subject_of_share
from claimtrack.extraction.claims.facets.modality import kind_of, signs_of
from claimtrack.extraction.claims.facets.place import Located, place_of
from claimtrack.extraction.claims.facets.polarity import Said, polarity_of
from claimtrack.extraction.claims.facets.time import GoingOn, time_of
from claimtrack.extraction.claims.nouns import population_of, thing_of, unit_of
from claimtrack.extraction.times.days import looking_ahead

T = TypeVar("T")
_GOES_ON = 300
"""Characters in which a figure of the same measure holds for the place of the one before."""


@record(frozen=True, slots=True)
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
) -> tuple[Claim, tuple[tuple[str, str], ...]]:
    """The facts of the claim that a comparison needs, and the patterns that found its facets."""
    text, code, numeral = page.text, page.code, candidate.numeral
    sentence = candidate.sentence
    words = _words_of(statement, sentence)
    population = subject_of_share(candidate, code) or population_of(candidate.head, code)
    where = place_of(Located(candidate, page, words, _place_before(before, candidate)))
    place = where.value
    share = numeral.unit == "percent"
    denominator = thing_of(candidate.counted.head, code) if share else None
    unit = _unit(candidate, code)
    signs = page.once("signs", sentence, lambda: signs_of(text, *sentence, code))
    kind = kind_of(numeral, candidate.measure, signs.cumulative)
    chrome = page.chrome_at(candidate.start)
    since = _going_on(before, candidate, kind)
    modality = polarity_of(Said(candidate, page, signs, statement))
    when = _held(time_of(candidate, page, words, since), candidate, modality, page)
    slug = figure_slug(
        measure=candidate.measure,
        population=population,
        place=place,
        denominator=denominator,
        unit=unit,
        head=None if share else thing_of(candidate.head, code),
    )
    whose = _whose(statement, source, candidate, text)
    facets: dict[str, Facet[Any]] = {
        "measure": candidate.measured,
        "place": where,
        "window": when,
        "speaker": whose,
    }
    claim = Claim(
        quantity=numeral.quantity,
        unit=unit,
        per=numeral.per,
        counted=candidate.counted.words.strip(),
        measure=candidate.measure,
        population=population,
        place=place,
        denominator=denominator,
        definition=definition_of(candidate, code),
        kind=kind,
        window=None if chrome else when.value,
        basis=signs.basis,
        modality=modality,
        speaker=whose.value,
        organisation=source or _organisation(statement, code),
        outlet=page.article.outlet,
        said=_said(page.article, statement),
        figure=slug,
        text=text[candidate.start : candidate.end],
        revises=signs.revises,
        measure_level=_level(candidate.measured),
        place_level=_level(where),
        window_level=None if chrome else _time_level(when),
        source_level=_level(whose),
    )
    return claim, _patterns(facets)


def _place_before(before: PrecedingClaim | None, candidate: Candidate) -> str | None:
    """The place of the claim before, where a figure goes on with it."""
    return before.facts.place if before is not None and before.goes_on(candidate) else None


def _going_on(
    before: PrecedingClaim | None, candidate: Candidate, kind: Kind | None
) -> GoingOn | None:
    """What the time of a figure may be taken from, where a claim stands before it."""
    return GoingOn(before.facts, candidate.start - before.end, kind) if before else None


def _patterns(facets: Mapping[str, Facet[Any]]) -> tuple[tuple[str, str], ...]:
    """Name of a facet and of the pattern that found it, for each that one found."""
    return tuple((name, each.pattern) for name, each in facets.items() if each.pattern)


def _held(
    when: Facet[Window], candidate: Candidate, modality: Modality, page: ArticleContext
) -> Facet[Window]:
    """When a figure holds; a plan looks ahead. The level before a change is of another time."""
    if candidate.numeral.earlier:
        return Facet(None, Level.STATED, "before a change")
    published = page.article.published
    if when.value is None or published is None or modality is not Modality.PLANNED:
        return when
    return changed(when, value=looking_ahead(when.value, published, page.code))


def _level(facet: Facet[T]) -> Level | None:
    """Where a facet is told; None where it is not known."""
    return None if facet.value is None else facet.level


def _time_level(when: Facet[Window]) -> Level | None:
    """Where a time is told, be it one that cannot be placed ("17 November", on an undated page)."""
    return None if when.value is None and not when.pattern else when.level


def _whose(
    statement: StatementFound | None, source: str | None, candidate: Candidate, text: str
) -> Facet[str]:
    """Whose figure it is: a source of its own, else who speaks, named in its sentence or before."""
    if source:
        return _sourced(source, text[slice(*candidate.sentence)])
    if statement is None or statement.speaker is None:
        return Facet()
    mention, (floor, limit) = statement.mention_start, candidate.sentence
    if mention is not None and floor <= mention < limit:
        return Facet(statement.speaker, Level.STATED, "who speaks")
    return Facet(statement.speaker, Level.PASSAGE, "who spoke before")


def _sourced(source: str, sentence: str) -> Facet[str]:
    """A source of its own, named in its sentence or before."""
    if source.split()[-1] in sentence:
        return Facet(source, Level.STATED, "its own source")
    return Facet(source, Level.PASSAGE, "who spoke before")


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


def _said(article: Article, statement: StatementFound | None) -> Period | None:
    """When it was said: as the statement tells, else on the day of publication."""
    window: Window | None = statement.said if statement else None
    if window is not None:
        return window.nominal
    day = article.published
    return Period(day, day.fromordinal(day.toordinal() + 1)) if day else None
