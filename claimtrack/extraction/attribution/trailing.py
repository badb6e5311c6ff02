"""Who speaks in what trails behind the reporting words: "…, the agency said, with 17 missing"."""

from typing import TYPE_CHECKING

from claimtrack.domain.reading import StatementFound
from claimtrack.extraction.clauses.word import Word, WordClass
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_REACH = 200
"""Characters between the reporting words and a figure in what trails behind them."""
_BEHIND = ("after", "according")
"""Rules of statements whose reporting words may stand behind them."""
_OPENERS = (WordClass.COORDINATOR, WordClass.GERUND, WordClass.PART, WordClass.CONTRAST)
"""What opens a piece that goes on with what was said; a relative tells of the speaker."""


def trailing_speaker(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The speaker of the clause before, where the figure stands in a piece that goes on with it."""
    last = page.before(candidate.start)
    if last is None or last.rule not in _BEHIND or last.cue_start is None:
        return None
    end = _reporting_end(last)
    if end < last.end or page.sentence(last.cue_start) != candidate.sentence:
        return None
    near = end <= candidate.start <= end + _REACH
    return last.speaker if near and _goes_on(page, candidate, end) else None


def _reporting_end(statement: StatementFound) -> int:
    """Where the words end that tell who speaks: the cue, or the mention behind it."""
    return max(statement.cue_end or 0, statement.mention_end or 0)


def _goes_on(page: "ArticleContext", candidate: "Candidate", end: int) -> bool:
    """Whether a comma behind the reporting words and the right opener lead to the figure."""
    words = candidate.clauses.words
    between = [word for word in words if end <= word.start and word.end <= candidate.start]
    commas = [at for at, word in enumerate(between) if word.low == ","]
    if not commas or commas[0] + 1 >= len(between):
        return False
    stops = any(word.low in (";", ":", "(", "«", "“", '"') for word in between)
    return not stops and _opens(between[commas[0] + 1 :], page.code)


def _opens(words: list[Word], code: str) -> bool:
    """Whether some words open a piece that goes on: "with", "and", a gerund, "including"."""
    known, word = table(code, "cues", CueTable), words[0]
    if word.kind is WordClass.PART:  # "dont le toit a perdu …" is a relative
        return all(each.kind is not WordClass.FINITE for each in words)
    if word.kind in _OPENERS or word.low in known.absolutes:
        return True
    return bool(known.gerund_endings) and word.low.endswith(known.gerund_endings)
