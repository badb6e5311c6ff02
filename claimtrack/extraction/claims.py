"""Numeric claims: which numerals say something of the world, what they count, and whose."""

from bisect import bisect_right
from dataclasses import dataclass, replace

from claimtrack.domain.claim import Claim, Modality
from claimtrack.domain.figure import figure_slug
from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import (
    Article,
    ClaimFound,
    Numeral,
    NumeralKind,
    Region,
    StatementFound,
    StatementKind,
)
from claimtrack.extraction.attribution import holding, local_source, organisation_of
from claimtrack.extraction.claim_times import window_of
from claimtrack.extraction.counted import Counted, find_counted, stands_alone
from claimtrack.extraction.places import PlaceFound, find_places
from claimtrack.extraction.scope import (
    basis_of,
    find_measure,
    is_person,
    kind_of,
    modality_of,
    place_of,
    population_of,
    thing_of,
    unit_of,
)
from claimtrack.lang.pack import CODES

Span = tuple[int, int]
_COUNTS = {
    NumeralKind.NUMBER, NumeralKind.PERCENT, NumeralKind.POINTS, NumeralKind.MONEY,
    NumeralKind.LENGTH, NumeralKind.AREA, NumeralKind.MASS, NumeralKind.TEMPERATURE,
    NumeralKind.RATE,
}  # fmt: skip
"""Kinds of numerals that can be claims; durations and ages are read but claim nothing."""

SMALL = 3
"""A bare number word up to here is a claim only where people are counted or a measure is said."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What the claims of one article are read against."""

    article: Article
    code: str
    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    statements: tuple[StatementFound, ...]
    chrome: tuple[Region, ...]
    places: tuple[PlaceFound, ...]
    title_places: tuple[PlaceFound, ...]

    @property
    def text(self) -> str:
        return self.article.text

    def sentence(self, place: int) -> Span:
        at = bisect_right(self.starts, place) - 1
        return self.spans[at] if at >= 0 else (0, len(self.text))

    def chrome_at(self, place: int) -> str | None:
        return next((r.reason for r in self.chrome if r.start <= place < r.end), None)


@dataclass(frozen=True, slots=True)
class _Found:
    """A claim in the making."""

    numeral: Numeral
    counted: Counted
    start: int
    end: int
    sentence: Span
    head: str | None
    measure: str | None
    unit: str | None = None


def _is_claim(found: _Found, page: _Page) -> bool:
    """Whether the numeral counts or measures something, rather than merely standing there."""
    numeral = found.numeral
    if numeral.kind not in _COUNTS or numeral.factor:
        return False
    if numeral.kind is not NumeralKind.NUMBER or numeral.quantity.hedge is Hedge.VAGUE:
        return True
    words = page.text[numeral.start : numeral.end]
    spelled = not any(char.isdigit() for char in words)
    value = numeral.quantity.value
    if found.unit:
        return True
    if found.head is None:
        return not spelled and numeral.quantity.hedge is not Hedge.EXACT
    if spelled and value is not None and value <= SMALL:
        return is_person(found.head, page.code) and found.measure is not None
    return True


def _read(numeral: Numeral, page: _Page, before: _Found | None) -> _Found:
    """What the numeral counts; an ellipsis takes noun and measure from the claim before it."""
    floor, limit = page.sentence(numeral.start)
    counted = find_counted(page.text, numeral, floor, limit, page.code)
    head = counted.head
    near = before is not None and before.sentence == (floor, limit)
    bare = not counted.follows and not counted.inherits and stands_alone(page.text, counted.end)
    if near and before is not None and before.head and bare:
        # "30 000 selon la CGT, 18 000 selon la préfecture": the second counts what the first does.
        head = before.head if _alike(before.numeral, numeral) else head
    if (
        head is None
        and before is not None
        and (near or counted.inherits)
        and _alike(before.numeral, numeral)
    ):
        close = near or numeral.start - before.end < 250
        head = before.head if close and (counted.inherits or near) else None
    measure = find_measure(
        page.text, numeral.full_start, counted.end, floor, limit, page.code, counted.head
    )
    end = counted.end
    unit = _money(numeral, counted, before)
    if unit:
        head = None
        end = numeral.end
    return _Found(
        numeral,
        counted,
        numeral.full_start,
        max(end, numeral.full_end),
        (floor, limit),
        head,
        measure,
        unit,
    )


def _money(numeral: Numeral, counted: Counted, before: _Found | None) -> str | None:
    """The currency that "4,5 milliards" goes without printing, after a sum of money."""
    if before is None or numeral.unit or "scale" not in numeral.rule or counted.follows:
        return None
    if before.unit or before.numeral.kind is not NumeralKind.MONEY:
        return before.unit
    return before.numeral.unit


def _alike(a: Numeral, b: Numeral) -> bool:
    return a.kind is b.kind is NumeralKind.NUMBER


def _facts(
    found: _Found, page: _Page, statement: StatementFound | None, source: str | None
) -> Claim:
    """The facts of the claim that a comparison needs."""
    text, code, numeral = page.text, page.code, found.numeral
    floor, limit = found.sentence
    low, high = (statement.start, statement.end) if statement else (floor, limit)
    low, high = max(low, floor), min(high, limit) if high > floor else limit
    population = population_of(found.head, code)
    chrome = page.chrome_at(found.start)
    place = place_of(found.start, floor, limit, list(page.places), list(page.title_places))
    share = numeral.unit == "percent"
    denominator = thing_of(found.counted.head, code) if share else None
    unit = found.unit or unit_of(numeral, found.head, code)
    kind = kind_of(numeral, found.measure, text[floor:limit], code)
    window = (
        None
        if chrome
        else window_of(text, found.start, found.end, low, high, code, page.article.published)
    )
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
        basis=basis_of(text, floor, limit, code),
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


def _next_number(numerals: tuple[Numeral, ...], place: int) -> int:
    return numerals[place + 1].start if place + 1 < len(numerals) else 1 << 60


def _candidates(numerals: tuple[Numeral, ...], page: _Page) -> list[tuple[int, _Found]]:
    found: list[tuple[int, _Found]] = []
    before: _Found | None = None
    for place, numeral in enumerate(numerals):
        if numeral.kind not in _COUNTS:
            continue
        made = _read(numeral, page, before)
        if _is_claim(made, page) or made.counted.forward:
            found.append((place, made))
            before = made
    return _forwarded(found)


def _forwarded(found: list[tuple[int, _Found]]) -> list[tuple[int, _Found]]:
    """The list with "30,000 of the 40,000 seamen" given the noun of the number behind it."""
    out = []
    for at, (place, made) in enumerate(found):
        if not made.counted.forward:
            out.append((place, made))
        elif at + 1 < len(found) and found[at + 1][1].head is not None:
            out.append((place, replace(made, head=found[at + 1][1].head)))
    return out


def _confidence(found: _Found, statement: StatementFound | None, chrome: str | None) -> float:
    score = 0.9 if found.head or found.numeral.unit else 0.6
    if statement is not None:
        score = min(score, statement.confidence + 0.05)
    return round(score - (0.3 if chrome else 0.0), 2)


class _Narrators:
    """Narrator statements made as claims need them, one a sentence."""

    def __init__(self, first: int) -> None:
        self._first = first
        self.made: list[StatementFound] = []
        self._at: dict[Span, int] = {}

    def index(self, span: Span, chrome: str | None) -> int:
        if span not in self._at:
            self._at[span] = self._first + len(self.made)
            self.made.append(
                StatementFound(
                    start=span[0],
                    end=span[1],
                    kind=StatementKind.NARRATOR,
                    chrome=chrome,
                    confidence=0.9,
                    rule="narrator",
                )
            )
        return self._at[span]


def find_claims(
    article: Article,
    numerals: tuple[Numeral, ...],
    statements: tuple[StatementFound, ...],
    chrome: tuple[Region, ...],
    spans: tuple[Span, ...],
) -> tuple[tuple[ClaimFound, ...], tuple[StatementFound, ...]]:
    """The claims of ``article`` in its order, and all statements, narrators' ones taken in.

    ``spans`` are the sentences. A claim outside every statement gets a narrator statement: its
    sentence, said by the outlet itself.
    """
    code = article.lang if article.lang in CODES else "en"
    page = _Page(
        article,
        code,
        spans,
        tuple(start for start, _ in spans),
        statements,
        chrome,
        tuple(find_places(article.text, 0, len(article.text), code)),
        tuple(find_places(article.title or "", 0, len(article.title or ""), code)),
    )
    narrators = _Narrators(len(statements))
    claims = []
    for place, found in _candidates(numerals, page):
        at = holding(statements, found.numeral.start, found.numeral.end)
        statement = statements[at] if at is not None else None
        source = _source(found, page, statement, _next_number(numerals, place))
        reason = page.chrome_at(found.start)
        index = at if at is not None else narrators.index(found.sentence, reason)
        start, end = _within(found, statement)
        claims.append(
            ClaimFound(
                start=start,
                end=end,
                numeral=found.numeral,
                facts=_facts(found, page, statement, source),
                statement=index,
                chrome=reason,
                confidence=_confidence(found, statement, reason),
                rule=found.numeral.rule,
            )
        )
    return _ordered(claims, statements, narrators.made)


def _within(found: _Found, statement: StatementFound | None) -> Span:
    """The claim's span, kept inside its statement ("quelque" may stand before the quotation)."""
    if statement is None:
        return found.start, found.end
    return max(found.start, statement.start), min(found.end, statement.end)


def _source(
    found: _Found, page: _Page, statement: StatementFound | None, next_number: int
) -> str | None:
    """A source of the number's own, where it differs from the statement's speaker."""
    local = local_source(page.text, found.end, found.sentence[1], next_number, page.code)
    if local is None:
        return None
    if statement is None or statement.cue_start is None or local.start != statement.cue_start:
        return local.name if statement is None or statement.rule == "according to" else None
    return None


def _ordered(
    claims: list[ClaimFound],
    statements: tuple[StatementFound, ...],
    narrators: list[StatementFound],
) -> tuple[tuple[ClaimFound, ...], tuple[StatementFound, ...]]:
    """Statements in the order of the text, the claims' and the pieces' indexes moved along."""
    both = [*statements, *narrators]
    order = sorted(range(len(both)), key=lambda place: (both[place].start, both[place].end))
    moved = {old: new for new, old in enumerate(order)}
    sorted_statements = tuple(
        replace(both[old], continues=moved[both[old].continues])  # type: ignore[index]
        if both[old].continues is not None
        else both[old]
        for old in order
    )
    return (
        tuple(
            replace(claim, statement=moved[claim.statement])
            for claim in claims
            if claim.statement is not None
        ),
        sorted_statements,
    )


__all__ = ["Modality", "find_claims"]
