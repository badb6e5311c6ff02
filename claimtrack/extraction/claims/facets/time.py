"""When a figure holds: by named patterns, from its own clause outwards.

The time of another number's clause is that number's: "7,5 %, contre 7,1 % un an plus tôt".
"""

from collections.abc import Callable
from dataclasses import dataclass

from claimtrack.domain.claim import Claim, Kind, Level
from claimtrack.domain.period import Window
from claimtrack.domain.reading import Facet
from claimtrack.extraction.claims.context import ArticleContext, Span
from claimtrack.extraction.claims.counted import Candidate
from claimtrack.extraction.claims.facets.time_words import nearest_time, own_times, same_time
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.segments import Opener
from claimtrack.extraction.times.windows import TimeFound


@dataclass(frozen=True, slots=True)
class Dated:
    """A claim with what tells its time: what is said of its sentence, the claim before it."""

    candidate: Candidate
    page: ArticleContext
    said: Span
    kind: Kind | None
    before: Claim | None
    gap: int

    @property
    def sentence(self) -> Sentence:
        """The clauses of its sentence."""
        return self.page.parsed(self.candidate.start)

    @property
    def times(self) -> list[TimeFound]:
        """The time expressions of what is said."""
        page = self.page
        published, span = page.article.published, self.said
        return page.once("times", span, lambda: own_times(page.text, *span, page.code, published))

    @property
    def all_times(self) -> list[TimeFound]:
        """The time expressions of the whole sentence."""
        page, span = self.page, self.candidate.sentence
        published = page.article.published
        return page.once("times", span, lambda: own_times(page.text, *span, page.code, published))

    def nearest(self, times: list[TimeFound]) -> TimeFound | None:
        """The one of several that stands nearest to the number."""
        return nearest_time(self.page.text, self.candidate.start, self.candidate.end, times)


Pattern = Callable[[Dated], TimeFound | None]


def _in_clause(dated: Dated) -> TimeFound | None:
    """In the number's own clause."""
    sentence = dated.sentence
    own = sentence.clause_at(dated.candidate.numeral.start)
    return dated.nearest([t for t in dated.times if sentence.clause_at(t.start) == own])


def _around(dated: Dated) -> TimeFound | None:
    """In a clause that the number's own hangs on."""
    sentence = dated.sentence
    clause = sentence.clause_at(dated.candidate.numeral.start)
    parent = sentence.clauses[clause].parent if sentence.clauses else None
    while parent is not None:
        times = [t for t in dated.times if sentence.clause_at(t.start) == parent]
        if found := dated.nearest(times):
            return found
        parent = sentence.clauses[parent].parent
    return None


def _in_conjunct(dated: Dated) -> TimeFound | None:
    """In what is coordinated: "won two million votes and took 52 seats in 1956"."""
    sentence = dated.sentence
    clause = sentence.clause_at(dated.candidate.numeral.start)
    for index in (*_conjuncts(sentence, clause, 1), *_conjuncts(sentence, clause, -1)):
        if times := [t for t in dated.all_times if sentence.clause_at(t.start) == index]:
            return dated.nearest(times)
    return None


def _conjuncts(sentence: Sentence, clause: int, step: int) -> list[int]:
    """The clauses that "and" joins to one, behind it or before it, the nearest first."""
    found = []
    joined = clause + max(step, 0)
    while 0 <= clause + step < len(sentence.clauses):
        if not sentence.clauses[joined].coordinated:
            break
        clause += step
        joined += step
        found.append(clause)
    return found


def _behind_part(dated: Dated) -> TimeFound | None:
    """Behind the parts of what is counted: "300 ouvriers, dont 12 au port, lundi"."""
    sentence = dated.sentence
    own = sentence.clause_at(dated.candidate.numeral.start)
    behind = [
        clause.segments[1].first
        for clause in sentence.clauses
        if clause.parent == own and clause.opener is Opener.PART and clause.segments[1:]
    ]
    times = [t for t in dated.times if sentence.word_at(t.start) in behind]
    return dated.nearest(times)


def _in_sentence(dated: Dated) -> TimeFound | None:
    """In another clause that holds no number of its own."""
    sentence = dated.sentence
    counting = {sentence.owner[at] for at, word in enumerate(sentence.words) if word.numeral >= 0}
    dates = {sentence.clause_at(t.start) for t in dated.times} & counting
    free = [t for t in dated.times if sentence.clause_at(t.start) not in dates - _dates_only(dated)]
    return dated.nearest(free)


def _dates_only(dated: Dated) -> set[int]:
    """Clauses whose numbers all belong to their dates: "samedi 24 novembre"."""
    sentence, inside = dated.sentence, set()
    for index in range(len(sentence.clauses)):
        numbers = [
            word
            for at, word in enumerate(sentence.words)
            if word.numeral >= 0 and sentence.owner[at] == index
        ]
        if all(any(t.start <= word.start < t.end for t in dated.times) for word in numbers):
            inside.add(index)
    return inside


PATTERNS: tuple[tuple[str, Level, Pattern], ...] = (
    ("clause", Level.STATED, _in_clause),
    ("outer clause", Level.SENTENCE, _around),
    ("behind a part", Level.SENTENCE, _behind_part),
    ("conjunct", Level.SENTENCE, _in_conjunct),
    ("sentence", Level.SENTENCE, _in_sentence),
)
"""Tried one after the other: name, how surely it is known then, and the pattern."""


def time_of(dated: Dated) -> Facet[Window]:
    """The window of a figure, None where nothing tells it or its day cannot be known."""
    for name, level, pattern in PATTERNS:
        if found := pattern(dated):
            return Facet(found.window, level, name)
    before = dated.before
    if before is not None and same_time(before, dated.gap, dated.candidate.measure, dated.kind):
        return Facet(before.window, Level.PASSAGE, "goes on")
    return Facet()
