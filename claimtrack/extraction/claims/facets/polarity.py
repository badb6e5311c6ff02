"""Whether a figure is asserted at all: denied, corrected away, withdrawn, asked, supposed, planned.

None of these stands for its sentence's speaker: "14 dead, not 41" claims nothing of 41.
"""

import re
from collections.abc import Callable
from functools import cache

from claimtrack.domain.claim import Modality
from claimtrack.domain.measure import is_fixed
from claimtrack.domain.reading import Act, StatementFound
from claimtrack.domain.record import record
from claimtrack.extraction.claims.context import ArticleContext
from claimtrack.extraction.claims.counted import Candidate
from claimtrack.extraction.claims.facets.measure_words import is_definite
from claimtrack.extraction.claims.facets.modality import SentenceSigns, modality_of
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.segments import Opener
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.polarity import PolarityTable

_BEFORE = 40
"""Characters before a number in which what corrects it away stands."""


@record(frozen=True, slots=True)
class Said:
    """A claim in its sentence."""

    candidate: Candidate
    page: ArticleContext
    signs: SentenceSigns
    statement: StatementFound | None = None

    @property
    def sentence(self) -> Sentence:
        """The clauses of its sentence."""
        return self.candidate.clauses

    @property
    def words(self) -> str:
        """The sentence as printed."""
        floor, limit = self.candidate.sentence
        return self.page.text[floor:limit]

    def opens(self, words: frozenset[str]) -> bool:
        """Whether a clause that holds the number is opened by one of ``words``."""
        all_words, clauses = self.sentence.words, self.sentence.clauses
        return any(
            clauses[index].opener is Opener.SUBORDINATOR
            and all_words[clauses[index].segments[0].first].low in words
            for index in self.sentence.outwards(self.candidate.clause)
        )


@cache
def _put_aside(code: str) -> re.Pattern[str]:
    words = table(code, "polarity", PolarityTable).corrected
    return re.compile(f"(?i){words}")


def _corrected(said: Said) -> bool:
    """Put aside for another number: "14 and not 41", "14 au lieu de 41"."""
    start = said.candidate.start
    before = said.page.text[max(said.candidate.sentence[0], start - _BEFORE) : start]
    return _put_aside(said.page.code).search(before) is not None


def _withdrawn(said: Said) -> bool:
    """Taken back by the sentence, "an earlier version said", which puts no other number aside."""
    return said.signs.withdrawn and not _puts_aside(said)


def _puts_aside(said: Said) -> bool:
    """Whether the sentence puts a number aside: then that one alone is taken back."""
    aside, text, floor = _put_aside(said.page.code), said.page.text, said.candidate.sentence[0]
    return any(
        aside.search(text[max(floor, word.start - _BEFORE) : word.start]) is not None
        for word in said.sentence.words
        if word.numeral >= 0
    )


def _asked(said: Said) -> bool:
    """In a question, direct or not: "Did 300,000 march?", "whether 300 died"."""
    words = table(said.page.code, "polarity", PolarityTable)
    question = said.words.rstrip("\"'”’» \u00a0\u202f").endswith("?")
    if (question and not _asks_later(said)) or said.opens(words.whether):
        return True
    return said.opens(words.conditions) and _before_own(said) in words.asking


def _asks_later(said: Said) -> bool:
    """Whether the question only begins behind the number: "300 came, so why say" less."""
    words = table(said.page.code, "polarity", PolarityTable)
    sentence, end = said.sentence, said.candidate.end
    starts = {segment.first for clause in sentence.clauses for segment in clause.segments}
    return any(
        word.low == _OPENS_QUESTION
        or (word.low in words.interrogatives and not starts.isdisjoint((at, at - 1)))
        for at, word in enumerate(sentence.words)
        if word.start >= end
    )


_OPENS_QUESTION = "¿"


def _denied(said: Said) -> bool:
    """Said to be false, or denied: "il est faux que 5 000…", "denied that 300 had died".

    Who contests "the 300 layoffs" denies no figure.
    """
    if said.statement is not None and said.statement.act is Act.DENIES:
        return not (_is_given(said) or _is_undenied(said, said.statement))
    return said.signs.false or _rejected(said)


def _is_undenied(said: Said, statement: StatementFound) -> bool:
    """Whether the denial is itself denied: "did not deny that 40 had died"."""
    if statement.cue_start is None:
        return False
    negators = table(said.page.code, "cues", CueTable).negators
    sentence = said.page.parsed(statement.cue_start)
    at = sentence.word_at(statement.cue_start)
    near = sentence.words[max(0, at - _NEGATED) : at + 1]
    return any(word.low in negators for word in near)


_NEGATED = 3
"""Words before a verb within which what denies it stands."""


def _rejected(said: Said) -> bool:
    """Answered with no: "No, the serum did not kill 5,000", "Non, ils ne sont pas 300"."""
    code, words = said.page.code, said.sentence.words
    first = next((at for at, word in enumerate(words) if word.kind is not WordClass.MARK), None)
    if first is None or words[first].low not in table(code, "polarity", PolarityTable).rejecting:
        return False
    if first + 1 >= len(words) or words[first + 1].low != ",":
        return False
    negators = table(code, "cues", CueTable).negators
    around = set(said.sentence.outwards(said.candidate.clause))
    return any(
        word.low in negators and said.sentence.owner[at] in around
        for at, word in enumerate(words)
        if at > first + 1
    )


def _supposed(said: Said) -> bool:
    """Under a condition or a mere possibility: "if 5,000 came", "could kill 5,000".

    Not what is there before the sentence says so: "if the 27 countries agree".
    """
    words = table(said.page.code, "polarity", PolarityTable)
    if _is_given(said):
        return False
    own = _words_of(said)
    possible = any(w.low in words.possible and w.kind is WordClass.FINITE for w in own)
    return possible or (_is_condition(own, words) and _before_own(said) not in words.concessions)


def _is_given(said: Said) -> bool:
    """Whether the number only says how many there are of what is known: "the 300 layoffs"."""
    return is_definite(said.page.text, said.candidate.numeral.full_start, said.page.code)


def _is_condition(own: list[Word], words: PolarityTable) -> bool:
    """Whether a clause opens with a condition, and no concession ("même si", "even if")."""
    return bool(own) and own[0].low in words.conditions


def _before_own(said: Said) -> str:
    """The word right before the number's own clause, empty where nothing stands there."""
    sentence = said.sentence
    if not sentence.clauses:
        return ""
    own = sentence.clauses[said.candidate.clause]
    first = own.segments[0].first
    return sentence.words[first - 1].low if first else ""


def _words_of(said: Said) -> list[Word]:
    sentence, index = said.sentence, said.candidate.clause
    return [word for at, word in enumerate(sentence.words) if sentence.owner[at] == index]


def _intended(said: Said) -> bool:
    """In an infinitive of what is wanted or proposed: "wants to hire 300"."""
    if _is_given(said):
        return False
    words, stems = said.sentence.words, table(said.page.code, "polarity", PolarityTable).intending
    first = said.sentence.word_at(said.candidate.start) if words else 0
    infinitive = False
    for at in range(first - 1, max(first - _INTENT, 0) - 1, -1):
        word = words[at]
        if word.low in _STOPS or word.kind is WordClass.RELATIVE:
            return False
        if infinitive and word.low.startswith(stems) and word.kind is not WordClass.NAME:
            return not _is_passive(said, at)
        if word.kind is WordClass.FINITE:
            return False
        infinitive |= word.kind is WordClass.GERUND or _is_infinitive(words, at, said.page.code)
    return False


def _is_infinitive(words: list[Word], at: int, code: str) -> bool:
    """Whether a word is an infinitive, by its class, by the word before it or by its ending."""
    if words[at].kind is WordClass.INFINITIVE:
        return True
    if words[at].kind is not WordClass.OPEN or not at:
        return False
    known = table(code, "polarity", PolarityTable)
    if words[at - 1].low in known.infinitive_marks:
        return True
    determined = words[at - 1].kind is WordClass.DETERMINER
    return not determined and words[at].low.endswith(known.infinitive_endings)


_INTENT = 24
"""Words before a number within which an infinitive that holds it is governed."""
_STOPS = frozenset(";:()[]")


def _is_passive(said: Said, at: int) -> bool:
    """Whether somebody was asked, not who asks: "was urged to leave with 12 others"."""
    return at > 0 and said.sentence.words[at - 1].low in verb_words(said.page.code).verbs.be


PATTERNS: tuple[tuple[Modality, Callable[[Said], bool]], ...] = (
    (Modality.CORRECTED, _corrected),
    (Modality.WITHDRAWN, _withdrawn),
    (Modality.ASKED, _asked),
    (Modality.DENIED, _denied),
    (Modality.SUPPOSED, _supposed),
)
"""Tried one after the other; where none holds, the clause's words of modality decide."""


def polarity_of(said: Said) -> Modality:
    """How a figure is said; what a plan will cost is an estimate, since no deed is counted."""
    for modality, pattern in PATTERNS:
        if pattern(said):
            return modality
    return Modality.PLANNED if _intended(said) else _by_words(said)


def _is_beyond(said: Said, start: int) -> bool:
    """Whether a verb stands between the number and a word behind it: "64 % think it would"."""
    words = said.sentence.words
    first = said.sentence.word_at(max(said.candidate.end - 1, said.candidate.start)) + 1
    last = said.sentence.word_at(start)
    return any(word.kind in _FULL_VERBS for word in words[first:last])


_FULL_VERBS = frozenset((WordClass.FINITE, WordClass.INFINITIVE))


def _by_words(said: Said) -> Modality:
    """By the words of its clause, and of those that it hangs on, that say how firm they are."""
    words, sentence = said.signs.modalities, said.sentence
    if not words:
        return Modality.ASSERTED
    for index in sentence.outwards(said.candidate.clause):
        own = [
            word
            for word in words
            if sentence.clause_at(word[0]) == index and not _is_beyond(said, word[0])
        ]
        modality = modality_of(own)
        if modality is not Modality.ASSERTED:
            planned = modality is Modality.PLANNED and is_fixed(said.candidate.measure)
            return Modality.ESTIMATED if planned else modality
        if sentence.clauses[index].verb is not None:
            break
    return Modality.ASSERTED
