"""Numeric claims: which numerals say something of the world, what they count, and whose."""

from dataclasses import replace

from claimtrack.domain.reading import (
    Article,
    ClaimFound,
    Numeral,
    Region,
    StatementFound,
    StatementKind,
)
from claimtrack.extraction.attribution.choice import Sources
from claimtrack.extraction.claims.candidates import candidates
from claimtrack.extraction.claims.context import Page, Span
from claimtrack.extraction.claims.counted import is_part_opened
from claimtrack.extraction.claims.facts import Before, Found, facts_of
from claimtrack.lang.pack import known


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
    code = known(article.lang)
    page = Page(article, code, spans, statements, chrome)
    narrators = _Narrators(len(statements))
    sources = Sources(page, numerals)
    claims: list[ClaimFound] = []
    before: Before | None = None
    for place, found in candidates(numerals, page):
        at = page.holding(found.numeral.start, found.numeral.end)
        statement = statements[at] if at is not None else None
        source = sources.of(found, place, statement)
        reason = page.chrome_at(found.start)
        index = at if at is not None else narrators.index(found.sentence, reason)
        start, end = _within(found, statement)
        facts = facts_of(found, page, statement, source, before)
        if not (reason or is_part_opened(page.text, found.start, code)):
            before = Before(facts, found.end)
        claims.append(
            ClaimFound(
                start=start,
                end=end,
                numeral=found.numeral,
                facts=facts,
                statement=index,
                chrome=reason,
                rule=found.numeral.rule,
            )
        )
    return _ordered(claims, statements, narrators.made)


def _within(found: Found, statement: StatementFound | None) -> Span:
    """The claim's span, kept inside its statement ("quelque" may stand before the quotation)."""
    if statement is None:
        return found.start, found.end
    return max(found.start, statement.start), min(found.end, statement.end)


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
