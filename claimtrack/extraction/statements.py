"""Who said what in one article."""

from claimtrack.domain.reading import (
    Article,
    Region,
    SpeakerFound,
    StatementFound,
    StatementKind,
)
from claimtrack.extraction.quotes import find_quotes


def find_statements(
    article: Article, chrome: tuple[Region, ...]
) -> tuple[tuple[StatementFound, ...], tuple[SpeakerFound, ...]]:
    """Statements and speakers of the article, in the order of the text.

    Statements that lie in a ``chrome`` region carry its reason.
    """
    found = []
    for quote in find_quotes(article.text):
        reason = next((r.reason for r in chrome if r.start <= quote.start < r.end), None)
        kind = StatementKind.DIRECT
        found.append(StatementFound(start=quote.start, end=quote.end, kind=kind, chrome=reason))
    return tuple(found), ()
