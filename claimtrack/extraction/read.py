"""The whole way from a text to what it says."""

from claimtrack.domain.reading import Article, Reading
from claimtrack.extraction.chrome import find_chrome
from claimtrack.extraction.claims import find_claims
from claimtrack.extraction.confidence import with_confidence
from claimtrack.extraction.numerals import find_numerals
from claimtrack.extraction.parts_declared import Placed, declared_parts
from claimtrack.extraction.sentences import sentences
from claimtrack.extraction.statements import find_statements


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
