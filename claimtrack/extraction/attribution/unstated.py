"""The source of a figure outside every statement, by patterns that are tried one by one."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.attribution.agents import agent, announced_by, apposed, told_next
from claimtrack.extraction.attribution.beside import (
    bracketed_source,
    headline_source,
    label,
    poll_beside,
)
from claimtrack.extraction.attribution.clause_speaker import clause_speaker
from claimtrack.extraction.attribution.naming import (
    cited_in_sentence,
    named,
    subject_named,
    whose,
)
from claimtrack.extraction.attribution.source import closing_source, heading_source
from claimtrack.extraction.attribution.subject import (
    counting_subject,
    head_of_list,
    listing_subject,
)
from claimtrack.extraction.attribution.trailing import trailing_speaker

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_OPENED = re.compile(r"[«“\"][^«»“”\"]{0,30}$")
_CLOSES = re.compile(r"[^«»“”\"\n]{0,60}[»”\"]")
_FLOATING = 700
"""Characters after a statement in which a marked figure is still its speaker's."""
_BLANK = re.compile(r"[ \u00a0]*")


def unstated(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The first source that one of the patterns finds, in their order; None without any."""
    for pattern in _PATTERNS:
        if source := pattern(page, candidate):
            return source
    return None


def _agent(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Who counted, in a passive."""
    floor, limit = candidate.sentence
    return agent(page.text, candidate.start, candidate.end, floor, limit, page.code)


def _announced(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Whose announcement, estimate or toll it is."""
    noun = announced_by(page.text, candidate.start, candidate.sentence[0], page.code)
    return page.known(noun) if noun else None


def _counting(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The subject of a verb of counting."""
    money, floor = candidate.numeral.kind is NumeralKind.MONEY, candidate.sentence[0]
    subject = counting_subject(page.text, candidate.start, floor, page.code, money=money)
    return subject_named(page, subject, floor) if subject else None


def _listing(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Who announced the list that a colon opens."""
    head = head_of_list(page.text, candidate.start, candidate.sentence[0])
    listed = listing_subject(page.text, candidate.start, head, page.code)
    return page.known(listed) if listed else None


def _heading(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The source that heads the list a colon opens."""
    head = head_of_list(page.text, candidate.start, candidate.sentence[0])
    heading = heading_source(page.text, candidate.start, head, page.code)
    return named(page, heading, head) if heading else None


def _closing(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The source that closes the sentence."""
    closing = closing_source(page.text, candidate.end, candidate.sentence[1], page.code)
    return whose(page, closing) if closing else None


def _cited(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Whom a relay cites for it."""
    return cited_in_sentence(page, candidate.start)


def _apposed(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Who gave it, by an apposition: "…, a figure confirmed by X"."""
    return apposed(page.text, candidate.end, candidate.sentence[1], page.code)


def _by_clause(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Who speaks by the verb of the clause around the figure's own."""
    subject = clause_speaker(page, candidate)
    return subject_named(page, subject, candidate.sentence[0]) if subject else None


def _told_next(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """Who gave it, where the next sentence says so, in the same paragraph."""
    blank = _BLANK.match(page.text, candidate.sentence[1])
    return told_next(page.text, blank.end(), page.code) if blank else None


def _marked(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The last speaker, for a sum or a share printed in quotation marks without a cue."""
    if candidate.numeral.unit is None:
        return None
    if not _is_quoted(page.text, candidate.start, candidate.numeral):
        return None
    last = page.before(candidate.start)
    return last.speaker if last and candidate.start - last.end < _FLOATING else None


def _is_quoted(text: str, start: int, numeral: Numeral) -> bool:
    """Whether a numeral, whose claim begins at ``start``, stands between quotation marks."""
    if _OPENED.search(text[max(0, start - 40) : numeral.start]) is None:
        return False
    return _CLOSES.match(text, numeral.end) is not None


_PATTERNS: tuple[Callable[["ArticleContext", "Candidate"], str | None], ...] = (
    _agent,
    _announced,
    _counting,
    _listing,
    _heading,
    _closing,
    _cited,
    _apposed,
    bracketed_source,
    headline_source,
    poll_beside,
    _by_clause,
    trailing_speaker,
    label,
    _told_next,
    _marked,
)
