"""Sources printed beside a figure without a word for it: "7 % (Ifop)", "dans le sondage BVA"."""

import re
from typing import TYPE_CHECKING

from claimtrack.extraction.attribution.agents import document_of
from claimtrack.extraction.attribution.patterns import anywhere, whole
from claimtrack.extraction.attribution.source_words import WORD, is_verb, names_body

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_NAMED = 5
"""Words of the name of a body beside a figure, at most."""
_COMPOUND = 2
"""Words of a body named by two nouns: "police chief"."""
_HEADLINE = 80
"""Characters between a figure in a headline and the end of the headline, at most."""
_CLOSING = re.compile(
    r"[^\d:.;\n]{0,40}[\s\u00a0]?:[\s\u00a0]+([^\d:.,;()«»“”\"\n]{3,40})\s*$", re.MULTILINE
)
_LABEL = re.compile(
    r"(?:^|[.;!?:(]\s*|(?<=\n))([^\d.,;:()«»“”\"\n]{3,40}?)[\s\u00a0]?:[\s\u00a0]+$"
)
_CLOSING_BRACKET = re.compile(r"(?<=\s)\(([^()\d]{2,60})\)[.\s]*$")
_BRACKET = re.compile(r"[\s\u00a0]*\(([^()\d]{2,60})\)")


def bracketed_source(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The name in a bracket right behind a figure: a body, or a source the article knows."""
    limit = candidate.sentence[1]
    bracket = _BRACKET.match(page.text, candidate.end) or _CLOSING_BRACKET.search(
        page.text, candidate.end, min(limit, candidate.end + _HEADLINE)
    )
    if bracket is None:
        return None
    name = bracket[1].strip()
    if _is_body_alone(name, page.code):
        return name
    return name if name[:1].isupper() and page.names_source(name) else None


def headline_source(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The body that closes a headline behind its last colon: "Ferry sinks, 23 drown: police"."""
    limit = candidate.sentence[1]
    closing = _CLOSING.search(page.text, candidate.end, min(limit, candidate.end + _HEADLINE))
    if closing is None or closing.end() < len(page.text[:limit].rstrip()):
        return None
    name = closing[1].strip()
    return name if _is_body_alone(name, page.code) else None


def label(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The body that a colon parts from its figure: "Police: 300. Organisers: 1,200"."""
    start = candidate.start
    before = _LABEL.search(page.text, max(candidate.sentence[0], start - _HEADLINE), start)
    if before is None:
        return None
    name = before[1].strip()
    return name if _is_body_alone(name, page.code) else None


def _is_headline(words: list[str], code: str) -> bool:
    """Whether a body acts on another: "police arrest captain"."""
    ends = names_body(words[:1], code) and names_body(words[-1:], code)
    small = all(word.islower() for word in words[1:])
    return ends and small and len(words) > _COMPOUND


def _is_body_alone(words: str, code: str) -> bool:
    """Whether a few words name a body or a role and tell nothing of it."""
    found = WORD.findall(words)
    if not 1 <= len(found) <= _NAMED or not names_body(found, code):
        return False
    if _is_headline(found, code):
        return False
    told = any(is_verb(word.lower(), code) for word in found)
    return not told and anywhere(code, "source_stop").search(f" {words} ") is None


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
