"""What happens to the things a number counts: by named patterns over the clauses of its sentence.

Each pattern looks at one relation, from the number's own noun outwards; the first that finds a
measure decides, and says how surely (``Facet.level``). A neighbour's verb is never taken: "killing
12 people and wounding 40 others" are two clauses with a number each.
"""

import re
from functools import cache
from itertools import pairwise

from claimtrack.domain.claim import Level
from claimtrack.domain.reading import Facet
from claimtrack.domain.record import changed, record
from claimtrack.extraction.claims.facets import Pattern, first_found
from claimtrack.extraction.claims.facets.measure_words import (
    Counting,
    MeasureWord,
    head_measure,
    nearest_measure,
)
from claimtrack.extraction.claims.nouns import counting, measures, population_of
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.segments import Opener
from claimtrack.extraction.clauses.word import WordClass

INHABITANTS = "inhabitants"
"""The measure of how many live somewhere."""
PRESENT = "present"
"""The measure of how many are somewhere, which says least of them."""
DEMONSTRATED = "demonstrated"
"""The measure of how many take to the streets."""
_HOLDER = 40
"""Characters before a number in which the place that it is the population of stands."""
_OPENING = 30
"""Characters at a sentence's head within which the number of a whole stands."""
_NEAR = 3
"""Words behind a counted noun within which what is said about it begins."""
_LEANS = frozenset((Opener.PART, Opener.BRACKET, Opener.COORDINATOR, Opener.CONTRAST))
"""What opens a piece that counts what the clause around it counts."""


@record(frozen=True, slots=True)
class CountedInSentence:
    """A number with what it counts, the clauses of its sentence and the measure words in them."""

    text: str
    code: str
    what: Counting
    sentence: Sentence
    words: list[MeasureWord]

    @property
    def clause(self) -> int:
        """The index of the number's own clause."""
        return self.sentence.clause_at(self.what.start)

    def nearest(self, clause: int) -> str | None:
        """The measure said nearest to the number among the words of one clause."""
        own = [word for word in self.words if self.sentence.clause_at(word.start) == clause]
        return nearest_measure(own, self.what, _EVERYWHERE, self.code) if own else None


_EVERYWHERE = (0, 1 << 60)


@cache
def _either_words(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    told = measures(code).either
    return tuple((name, re.compile(f"(?i)(?:{words})(?!\\w)")) for name, words in told)


def _either(counted: CountedInSentence) -> str | None:
    """One number for two fates: "27 people dead or missing"; not "12 dead and missing 3 goals"."""
    end = counted.what.end + _BOTH
    near = _STOP.split(counted.text[counted.what.start : end].lstrip(_DIGITS))[0]
    for name, words in _either_words(counted.code):
        if words.search(near):
            return name
    return None


_BOTH = 36
"""Characters behind a counted noun in which two fates of the counted stand."""
_STOP = re.compile(r"[.,;:()\d]")
_DIGITS = "0123456789.,'’ \u00a0\u202f"


def _own_noun(counted: CountedInSentence) -> str | None:
    """The noun says it: "morts", "injured"."""
    return head_measure(counted.what.head, counted.code)


@cache
def _holder(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{measures(code).holders})\s*$")


def _population(counted: CountedInSentence) -> str | None:
    """How many live in a place: "a town of 40,000", "home to 120,000"."""
    start = counted.what.start
    before = counted.text[max(0, start - _HOLDER) : start]
    return INHABITANTS if _holder(counted.code).search(before) else None


def _in_clause(counted: CountedInSentence) -> str | None:
    """A verb or noun of the number's own clause: "12 people were killed"."""
    return counted.nearest(counted.clause)


def _attached(counted: CountedInSentence) -> str | None:
    """What is said right behind the noun counted: "12 people who had fled"."""
    end = counted.sentence.word_at(max(counted.what.end - 1, counted.what.start)) + 1
    for index, clause in enumerate(counted.sentence.clauses):
        first = clause.segments[0].first
        hangs = clause.parent == counted.clause and clause.opener in (
            Opener.RELATIVE,
            Opener.GERUND,
        )
        if hangs and end <= first <= end + _NEAR and (found := counted.nearest(index)):
            return found
    return None


def _leaning(counted: CountedInSentence) -> str | None:
    """The verb of the clause that a piece without one leans on: "and 40 in Lima", "dont 12"."""
    for inner, outer in pairwise(counted.sentence.outwards(counted.clause)):
        if not _leans(counted, inner):
            break
        if found := counted.nearest(outer):
            return found
    return None


def _leans(counted: CountedInSentence, index: int) -> bool:
    """Whether a clause without a verb takes its meaning from the one around it."""
    clause, words = counted.sentence.clauses[index], counted.sentence.words
    if clause.verb is not None:
        return clause.opener is Opener.PART
    return clause.opener in _LEANS or words[clause.segments[0].first].numeral >= 0


def acts(sentence: Sentence, end: int) -> bool:
    """Whether what is counted is the subject of a verb of its own, right behind: "82 came back"."""
    at = sentence.word_at(max(end - 1, 0)) + 1
    return 0 < at < len(sentence.words) and sentence.words[at].kind is WordClass.FINITE


def _free(counted: CountedInSentence) -> str | None:
    """A verb or noun of another clause, where that clause has no number of its own."""
    sentence = counted.sentence
    if not counted.what.of_money and acts(sentence, counted.what.end):
        return None
    taken = {sentence.owner[at] for at, word in enumerate(sentence.words) if word.numeral >= 0}
    free = [word for word in counted.words if sentence.clause_at(word.start) not in taken]
    return nearest_measure(free, counted.what, _EVERYWHERE, counted.code) if free else None


def _inhabitants(counted: CountedInSentence) -> str | None:
    """The noun says that they live somewhere: "the isle has 9,000 inhabitants"."""
    known = measures(counted.code).inhabitants
    return INHABITANTS if counted.what.head in known else None


def _demonstrators(counted: CountedInSentence) -> str | None:
    """The noun says that they demonstrate: "5,000 yellow vests kept to the square"."""
    population = population_of(counted.what.head, counted.code)
    return DEMONSTRATED if population == "demonstrator" else None


@cache
def _whole(code: str) -> re.Pattern[str]:
    """What stands between a part and its whole, right before the number of the whole."""
    return re.compile(rf"(?i)(?<!\w)(?:{counting(code).of_whole})$")


def _is_whole(counted: CountedInSentence) -> bool:
    """Whether it is all there are, at the head of a sentence: "Of the 120 aboard, 14 were hurt"."""
    first = counted.sentence.words[0].start
    start = counted.what.start
    if start - first > _OPENING:
        return False
    opens = _whole(counted.code).search(counted.text, first, start)
    return opens is not None and opens.start() == first


def _right_behind(counted: CountedInSentence) -> str | None:
    """What the words right behind the noun say: "of the 120 people arrested"."""
    end = counted.what.end
    near = [word for word in counted.words if end <= word.start <= end + 1]
    return nearest_measure(near, counted.what, _EVERYWHERE, counted.code)


PATTERNS: tuple[Pattern[CountedInSentence, str], ...] = (
    ("either", Level.STATED, _either),
    ("noun", Level.STATED, _own_noun),
    ("population", Level.STATED, _population),
    ("clause", Level.STATED, _in_clause),
    ("attached", Level.STATED, _attached),
    ("leaning", Level.SENTENCE, _leaning),
    ("free", Level.SENTENCE, _free),
)
"""Tried one after the other: name, how sure a measure is that it finds, and the pattern."""


OF_WHOLE: tuple[Pattern[CountedInSentence, str], ...] = (
    *PATTERNS[:3],
    ("behind", Level.STATED, _right_behind),
)
"""The same for all there are, of whom the sentence goes on to tell a part."""


WHO = (
    ("inhabitants", Level.STATED, _inhabitants),
    ("demonstrators", Level.STATED, _demonstrators),
)
"""Who is counted, where nothing says more of them than that they are there."""


def measure_of(counted: CountedInSentence) -> Facet[str]:
    """The measure of a number, None where its sentence does not tell it."""
    found = first_found(OF_WHOLE if _is_whole(counted) else PATTERNS, counted)
    if found.value is None or found.value == PRESENT:
        who = first_found(WHO, counted)
        return who if who.value is not None else _than_there(counted, found)
    return found


def _than_there(counted: CountedInSentence, found: Facet[str]) -> Facet[str]:
    """That they demonstrate, where a clause says they were there and another that they marched."""
    if found.value is None:
        return found
    words = [word for word in counted.words if word.id == DEMONSTRATED]
    fuller = first_found(PATTERNS, changed(counted, words=words)) if words else found
    return fuller if fuller.value is not None else found
