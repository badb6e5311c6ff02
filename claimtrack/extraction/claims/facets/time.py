"""When a figure holds: by named patterns, from its own clause outwards.

The time of another number's clause is that number's: "7,5 %, contre 7,1 % un an plus tôt".
"""

from itertools import islice

from claimtrack.domain.claim import Claim, Kind, Level
from claimtrack.domain.measure import is_running_count
from claimtrack.domain.period import Window
from claimtrack.domain.reading import Facet
from claimtrack.domain.record import record
from claimtrack.extraction.claims.context import ArticleContext, Span
from claimtrack.extraction.claims.counted import Candidate
from claimtrack.extraction.claims.facets import Pattern, first_found
from claimtrack.extraction.claims.facets.time_words import nearest_time, own_times, same_time
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.segments import Opener
from claimtrack.extraction.clauses.word import Word, WordClass
from claimtrack.extraction.times.windows import OF_EVENT, TimeFound


@record(frozen=True, slots=True)
class Dated:
    """A claim with the time expressions of its sentence, and of what is said of it."""

    candidate: Candidate
    page: ArticleContext
    times: list[TimeFound]
    all_times: list[TimeFound]

    @property
    def sentence(self) -> Sentence:
        """The clauses of its sentence."""
        return self.candidate.clauses

    def counts(self, word: Word) -> bool:
        """Whether it is a number that counts something: no "first", no day of a month."""
        return word.numeral >= 0 and self.page.counts(word.numeral)

    def nearest(self, times: list[TimeFound]) -> TimeFound | None:
        """The one of several that stands nearest to the number."""
        return nearest_time(self.page.text, self.candidate.start, self.candidate.end, times)

    def nearest_in(self, clause: int) -> TimeFound | None:
        """The one of a clause that stands nearest to the number."""
        return self.nearest([t for t in self.times if self.sentence.clause_at(t.start) == clause])


@record(frozen=True, slots=True)
class GoingOn:
    """The claim before one, ``gap`` characters before it, and the kind of the one that goes on."""

    before: Claim
    gap: int
    kind: Kind | None


def _in_clause(dated: Dated) -> TimeFound | None:
    """In the number's own clause."""
    return dated.nearest_in(dated.candidate.clause)


def _around(dated: Dated) -> TimeFound | None:
    """In a clause that the number's own hangs on."""
    for index in islice(dated.sentence.outwards(dated.candidate.clause), 1, None):
        if found := dated.nearest_in(index):
            return found
    return None


def _in_conjunct(dated: Dated) -> TimeFound | None:
    """In what is coordinated: "won two million votes and took 52 seats in 1956"."""
    sentence, clause = dated.sentence, dated.candidate.clause
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
    sentence, own = dated.sentence, dated.candidate.clause
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
    counting = {sentence.owner[at] for at, word in enumerate(sentence.words) if dated.counts(word)}
    dates = {sentence.clause_at(t.start) for t in dated.times} & counting
    free = [t for t in dated.times if sentence.clause_at(t.start) not in dates - _dates_only(dated)]
    return dated.nearest(free)


def _dates_only(dated: Dated) -> set[int]:
    """Clauses whose numbers all belong to their dates: "samedi 24 novembre"."""
    sentence = dated.sentence
    others = {
        sentence.owner[at]
        for at, word in enumerate(sentence.words)
        if dated.counts(word) and not any(t.start <= word.start < t.end for t in dated.times)
    }
    return set(range(len(sentence.clauses))) - others


PATTERNS: tuple[Pattern[Dated, TimeFound], ...] = (
    ("clause", Level.STATED, _in_clause),
    ("outer clause", Level.SENTENCE, _around),
    ("behind a part", Level.SENTENCE, _behind_part),
    ("conjunct", Level.SENTENCE, _in_conjunct),
    ("sentence", Level.SENTENCE, _in_sentence),
)
"""Tried one after the other: name, how surely it is known then, and the pattern."""


def time_of(
    candidate: Candidate, page: ArticleContext, said: Span, goes_on: GoingOn | None
) -> Facet[Window]:
    """The window of a figure, None where nothing tells it or its day cannot be known."""
    all_times = _dating(candidate, page)
    if all_times:
        dated = Dated(candidate, page, _within(all_times, said), all_times)
        found = first_found(PATTERNS, dated)
        if found.value:
            return Facet(found.value.window, found.level, found.pattern)
    if goes_on and same_time(goes_on.before, goes_on.gap, candidate.measure, goes_on.kind):
        return Facet(goes_on.before.window, Level.PASSAGE, "goes on")
    return Facet()


def _dating(candidate: Candidate, page: ArticleContext) -> list[TimeFound]:
    """The times of its sentence, without those that only tell one event from another."""
    return [
        time
        for time in _times(page, candidate.sentence)
        if time.reading != OF_EVENT or _dates_event(time, candidate)
    ]


def _within(times: list[TimeFound], said: Span) -> list[TimeFound]:
    return [time for time in times if said[0] <= time.start and time.end <= said[1]]


def _dates_event(time: TimeFound, candidate: Candidate) -> bool:
    """Whether the year of a noun is that of what the number's verb tells: "the 2017 fire killed 3".

    Its noun is the subject and begins the clause: "after the 2017 fire" dates nothing.
    """
    if not is_running_count(candidate.measure):
        return False
    sentence = candidate.clauses
    at = sentence.word_at(time.start)
    index = sentence.owner[at]
    verb = sentence.clauses[index].verb
    limit = sentence.word_at(candidate.start) if verb is None else verb
    if at >= limit:
        return False
    before = (sentence.words[i] for i in range(at) if sentence.owner[i] == index)
    return not any(_parts_off(word) for word in before)


def _parts_off(word: Word) -> bool:
    """Whether a word before a noun makes more than a subject of it: "after the 1956 wreck"."""
    return word.kind in _NO_SUBJECT


_NO_SUBJECT = frozenset(
    (WordClass.PREPOSITION, WordClass.SUBORDINATOR, WordClass.SOURCE, WordClass.MARK)
)


def _times(page: ArticleContext, span: Span) -> list[TimeFound]:
    """The time expressions of a sentence."""
    published = page.article.published
    return page.once("times", span, lambda: own_times(page.text, *span, page.code, published))
