"""The whole way from a text to what it says."""

from claimtrack.domain.reading import Article, Reading
from claimtrack.extraction.claims.confidence import with_confidence
from claimtrack.extraction.claims.parts import Placed, declared_parts
from claimtrack.extraction.claims.reader import find_claims
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.extraction.page.chrome import find_chrome
from claimtrack.extraction.statements.reader import find_statements
from claimtrack.extraction.text.sentences import sentences


def read(article: Article) -> Reading:
    """Everything found in ``article``: chrome, numerals, statements, claims, speakers.

    Never raises on odd text; time grows with its length.
    """
    chrome = find_chrome(article.text, article.lang, article.title, article.furniture)
    numerals = find_numerals(article.text, article.lang)
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
