"""Numeric claims: which numerals say something of the world, what they count, and whose."""

from claimtrack.domain.reading import (
    Article,
    ClaimFound,
    Numeral,
    Region,
    StatementFound,
    StatementKind,
)
from claimtrack.domain.record import changed
from claimtrack.extraction.attribution.choice import Sources
from claimtrack.extraction.claims.candidates import candidates
from claimtrack.extraction.claims.context import ArticleContext, Span
from claimtrack.extraction.claims.counted import Candidate, is_part_opened
from claimtrack.extraction.claims.facts import PrecedingClaim, facts_of
from claimtrack.extraction.claims.singles import single_persons
from claimtrack.lang.pack import known


class _Narrators:
    """Narrator statements made as claims need them, one a sentence."""

    def __init__(self, first: int) -> None:
        self._first = first
        self.statements: list[StatementFound] = []
        self._at: dict[Span, int] = {}

    def index(self, span: Span, chrome: str | None) -> int:
        """The index of the narrator's statement of a sentence, made when first asked for."""
        if span not in self._at:
            self._at[span] = self._first + len(self.statements)
            self.statements.append(
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
    numerals = single_persons(article.text, spans, numerals, code)
    page = ArticleContext(article, code, spans, statements, chrome, numerals)
    narrators = _Narrators(len(statements))
    sources = Sources(page, numerals)
    claims: list[ClaimFound] = []
    before: PrecedingClaim | None = None
    for place, candidate in candidates(numerals, page):
        at = page.holding(candidate.numeral.start, candidate.numeral.end)
        statement = statements[at] if at is not None else None
        source = sources.of(candidate, place, statement)
        reason = page.chrome_at(candidate.start)
        facts, patterns = facts_of(candidate, page, statement, source, before)
        if not (reason or is_part_opened(page.text, candidate.start, code)):
            before = PrecedingClaim(facts, candidate.end)
        start, end = _span(candidate, statement)
        claims.append(
            ClaimFound(
                start=start,
                end=end,
                numeral=candidate.numeral,
                facts=facts,
                patterns=patterns,
                statement=narrators.index(candidate.sentence, reason) if at is None else at,
                chrome=reason,
                rule=candidate.numeral.rule,
            )
        )
    return _ordered(claims, statements, narrators.statements)


def _span(candidate: Candidate, statement: StatementFound | None) -> Span:
    """The claim's span, kept inside its statement ("quelque" may stand before the quotation)."""
    if statement is None:
        return candidate.start, candidate.end
    return max(candidate.start, statement.start), min(candidate.end, statement.end)


def _ordered(
    claims: list[ClaimFound],
    statements: tuple[StatementFound, ...],
    narrators: list[StatementFound],
) -> tuple[tuple[ClaimFound, ...], tuple[StatementFound, ...]]:
    """Statements in the order of the text, the claims' and the pieces' indexes moved along."""
    both = [*statements, *narrators]
    order = sorted(range(len(both)), key=lambda index: (both[index].start, both[index].end))
    moved = {old: new for new, old in enumerate(order)}
    moved_claims = tuple(_in_statement(claim, moved) for claim in claims)
    return moved_claims, tuple(_continuing(both[index], moved) for index in order)


def _in_statement(claim: ClaimFound, moved: dict[int, int]) -> ClaimFound:
    """The claim with the index of its statement moved along."""
    if claim.statement is None or moved[claim.statement] == claim.statement:
        return claim
    return changed(claim, statement=moved[claim.statement])


def _continuing(statement: StatementFound, moved: dict[int, int]) -> StatementFound:
    """The statement with the index of the piece that it goes on with moved along."""
    if statement.continues is None:
        return statement
    return changed(statement, continues=moved[statement.continues])
