"""Sources printed beside a figure without a word for it: "7 % (Ifop)", "dans le sondage BVA"."""

import re
from typing import TYPE_CHECKING

from claimtrack.extraction.attribution.agents import document_of
from claimtrack.extraction.attribution.patterns import whole

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_BRACKET = re.compile(r"[\s\u00a0]*\(([^()\d]{2,60})\)")


def bracketed_source(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The name in a bracket right behind a figure, where the article knows it as a source."""
    bracket = _BRACKET.match(page.text, candidate.end)
    if bracket is None:
        return None
    name = bracket[1].strip()
    return name if name[:1].isupper() and page.names_source(name) else None


def poll_beside(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Whose poll or study is named in the figure's own clause: "5 % dans le sondage BVA"."""
    sentence = candidate.clauses
    if not sentence.words:
        return None
    for segment in sentence.clauses[candidate.clause].segments:
        start, end = sentence.words[segment.first].start, sentence.words[segment.end - 1].end
        for poll in whole(page.code, "polls").finditer(page.text, start, end):
            if source := document_of(page.text[poll.start() : end], page.code):
                return source
    return None
