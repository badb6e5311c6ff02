"""The whole way from a text to what it says."""

from claimtrack.domain.reading import Article, Numeral, Reading, Region
from claimtrack.extraction.claims.confidence import with_confidence
from claimtrack.extraction.claims.parts import Placed, declared_parts
from claimtrack.extraction.claims.reader import find_claims
from claimtrack.extraction.live.entries import find_entries
from claimtrack.extraction.live.passages import joined, passages
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.page.chrome import find_chrome
from claimtrack.extraction.statements.reader import find_statements
from claimtrack.extraction.text.sentences import sentences


def read(article: Article) -> Reading:
    """Everything found in ``article``: chrome, numerals, statements, claims, speakers.

    The entries of a live page are read one by one. Never raises on odd text; time grows with its
    length.
    """
    chrome = find_chrome(article.text, article.lang, article.title, article.furniture)
    numerals = find_numerals(article.text, article.lang)
    entries = find_entries(article, numerals)
    if not entries:
        return _read(article, numerals, chrome)
    readings = [
        (start, _read(part, find_numerals(part.text, part.lang), regions))
        for start, part, regions in passages(article, entries, chrome)
    ]
    return joined(article, numerals, chrome, readings)


def _read(article: Article, numerals: tuple[Numeral, ...], chrome: tuple[Region, ...]) -> Reading:
    """What one passage says, with its numerals and its furniture."""
    statements, speakers = find_statements(article, chrome)
    spans = sentences(article.text, article.lang)
    claims, statements = find_claims(article, numerals, statements, chrome, spans)
    statements, claims = with_confidence(article.text, article.lang, statements, claims)
    placed = [Placed(each.start, each.end, each.facts) for each in claims]
    return Reading(
        article=article,
        numerals=numerals,
        statements=statements,
        claims=claims,
        parts=declared_parts(article.text, placed, numerals, article.lang),
        speakers=speakers,
        chrome=chrome,
    )
