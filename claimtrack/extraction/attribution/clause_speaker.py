"""Who speaks by the verb of a clause that a figure's own clause hangs on.

"X announced measures, including a €100 rise", "Y went on, mentioning the 831 billion": the figure
stands in a piece of what the verb governs, past a comma, where no statement reaches.
"""

from typing import TYPE_CHECKING

from claimtrack.extraction.attribution.patterns import claimants
from claimtrack.extraction.attribution.subject import speaking_subject
from claimtrack.extraction.clauses.clause import Clause, Sentence
from claimtrack.extraction.clauses.segments import Opener
from claimtrack.extraction.clauses.word import verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable, Verb

if TYPE_CHECKING:
    from claimtrack.extraction.claims.context import ArticleContext
    from claimtrack.extraction.claims.counted import Candidate

_BESIDE = frozenset((Opener.PART, Opener.COMMA, Opener.COORDINATOR, Opener.BRACKET, Opener.GERUND))
"""What opens a piece of what the verb of the clause around it governs."""
_GROUP = 3
"""Words of a verb group at most."""
_GOVERNS = "NP"
"""Frames of verbs that put a noun phrase forward."""


def clause_speaker(page: "ArticleContext", candidate: "Candidate") -> str | None:
    """The subject of the reporting verb above a figure, None where there is none."""
    sentence = candidate.clauses
    for index in sentence.outwards(candidate.clause):
        clause = sentence.clauses[index]
        if _reports(sentence, clause, candidate, page.code):
            return _subject(page, sentence, clause)
        if clause.opener not in _BESIDE and clause.verb is not None:
            break
    return None


def _reports(sentence: Sentence, clause: Clause, candidate: "Candidate", code: str) -> bool:
    """Whether the clause's verb puts forward what follows it, the figure with it."""
    if clause.verb is None or sentence.words[clause.verb].start > candidate.start:
        return False
    low = _main_verb(sentence, clause, code)
    verb: Verb | None = table(code, "cues", CueTable).verbs.get(low)
    if low.startswith(claimants(code).announcing):
        return True
    return verb is not None and verb.act == "says" and any(f in verb.frames for f in _GOVERNS)


def _main_verb(sentence: Sentence, clause: Clause, code: str) -> str:
    """The verb of the group that a clause's first verb word begins: "has announced"."""
    verbs, first = verb_words(code).verbs, clause.verb or 0
    group = sentence.words[first : first + _GROUP]
    lows = [word.low for word in group if word.low not in verbs.have | verbs.clitics]
    return lows[0] if lows else ""


def _subject(page: "ArticleContext", sentence: Sentence, clause: Clause) -> str | None:
    """The words before the verb, or before that of the clause a gerund hangs on."""
    while clause.opener is Opener.GERUND and clause.parent is not None:
        clause = sentence.clauses[clause.parent]
    if clause.verb is None:
        return None
    start = sentence.words[clause.segments[0].first].start
    words = page.text[start : sentence.words[clause.verb].start]
    return speaking_subject(words, page.code)
