"""A figure with a unit in its sentence, and the words around it."""

from functools import cache

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import Numeral
from claimtrack.domain.record import record
from claimtrack.extraction.claims.nouns import counting, measures
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.dates import DateTable
from claimtrack.lang.tables.phrases import PhraseTable
from claimtrack.lang.tables.words import WordTable

LONGEST = 9
"""Words of a label, so that it stays one."""

NOUNS = frozenset((WordClass.OPEN, WordClass.NAME))

EMPTY = frozenset(
    (
        WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.COORDINATOR, WordClass.SUBORDINATOR,
        WordClass.RELATIVE, WordClass.MARK, WordClass.ADVERB, WordClass.PART, WordClass.CONTRAST,
    )
)  # fmt: skip
"""What neither opens nor ends a label."""

VERBS = frozenset((WordClass.FINITE, WordClass.GERUND, WordClass.INFINITIVE, WordClass.PARTICIPLE))


@record(frozen=True, slots=True)
class Figure:
    """The figure that is the word ``at`` of a sentence; its hedges begin at ``first``."""

    text: str
    code: str
    sentence: Sentence
    first: int
    at: int

    @property
    def words(self) -> list[Word]:
        """The words of its sentence."""
        return self.sentence.words

    @property
    def clause(self) -> int:
        """The index of its own clause."""
        return self.sentence.owner[self.at]

    def before(self, back: int = 1) -> Word | None:
        """The word so many words before the figure."""
        at = self.first - back
        return self.words[at] if at >= 0 else None

    def label(self, first: int, end: int, *, whole: bool = False) -> str | None:
        """The words from ``first`` up to ``end`` as printed, without what is empty at their ends.

        ``whole`` leaves their head as it is: "to the families".
        """
        words = self.words
        while first < end and not whole and self._is_empty(words[first]):
            first += 1
        while first < end and self._is_empty(words[end - 1]):
            end -= 1
        if all(self._stands_for_another(word) for word in words[first:end]):
            return None
        return self.text[words[first].start : words[end - 1].end]

    def _is_empty(self, word: Word) -> bool:
        if word.kind in EMPTY or word.low in verb_words(self.code).verbs.clitics:
            return True
        return word.low in table(self.code, "phrases", PhraseTable).impersonal

    def _stands_for_another(self, word: Word) -> bool:
        """Whether a word says nothing alone: a pronoun, an auxiliary."""
        stressed = table(self.code, "phrases", PhraseTable).stressed
        return word.low in measures(self.code).noun_stop or word.low in stressed


def figure_at(text: str, numeral: Numeral, sentence: Sentence, code: str) -> Figure | None:
    """The figure of a numeral; for one in brackets behind another, that other: "$5m (£4m)"."""
    at = sentence.word_at(numeral.start)
    if not sentence.words or sentence.words[at].numeral < 0:
        return None
    if at > 1 and sentence.words[at - 1].low in OPENING and sentence.words[at - 2].numeral >= 0:
        at -= 2
    first = at
    while first and _hedges(sentence.words[first - 1], numeral, code):
        first -= 1
    return Figure(text, code, sentence, first, at)


def _hedges(word: Word, numeral: Numeral, code: str) -> bool:
    """Whether a word before a numeral belongs to it: a hedge, a sign, "only", "between"."""
    if numeral.full_start <= word.start < numeral.end or word.kind is WordClass.ADVERB:
        return True
    if numeral.quantity.hedge is Hedge.RANGE and word.low in counting(code).range_openers:
        return True
    return word.low in _SIGNS or word.low.endswith(table(code, "words", WordTable).adverb_ending)


_SIGNS = frozenset('+-−±«“"')

OPENING = "(["

_CLOSING = ")]"


def behind_bracket(figure: Figure) -> int:
    """The place behind the figure, and behind a bracket right there."""
    words, at = figure.words, figure.at + 1
    if at < len(words) and words[at].low in OPENING:
        for place in range(at, min(at + LONGEST, len(words))):
            if words[place].low in _CLOSING:
                return place + 1
    return at


@cache
def _times(code: str) -> frozenset[str]:
    return table(code, "words", WordTable).times | table(code, "dates", DateTable).units.keys()


def holds_time(words: list[Word], code: str) -> bool:
    """Whether a phrase is one of time, which no figure is of: "rose in May by" 3 %."""
    return any(word.low in _times(code) and word.kind is not WordClass.DETERMINER for word in words)
