"""Where one clause of a sentence ends and another begins."""

from collections.abc import Sequence
from enum import StrEnum

from claimtrack.domain.record import record
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words


class Opener(StrEnum):
    """What a segment begins with."""

    START = "start"
    COMMA = "comma"
    STOP = "stop"
    BRACKET = "bracket"
    CLOSED = "closed"
    COORDINATOR = "coordinator"
    SUBORDINATOR = "subordinator"
    RELATIVE = "relative"
    GERUND = "gerund"
    PART = "part"
    CONTRAST = "contrast"
    SOURCE = "source"


@record(frozen=True, slots=True)
class Segment:
    """Words ``first`` to ``end`` (excluded), its opener among them unless it is a mark.

    ``verb``: the word that makes it a clause, None where there is none. ``parted``: a comma stood
    before the opener; ``coordinated``: "and" did; ``closes``: so many brackets ended there.
    """

    first: int
    end: int
    opener: Opener
    verb: int | None = None
    parted: bool = False
    coordinated: bool = False
    closes: int = 0


_MARKS = {
    ",": Opener.COMMA, ";": Opener.STOP, ":": Opener.STOP, "–": Opener.COMMA, "—": Opener.COMMA,
    "(": Opener.BRACKET, "[": Opener.BRACKET, ")": Opener.CLOSED, "]": Opener.CLOSED,
}  # fmt: skip
_OPENERS = {
    WordClass.SUBORDINATOR: Opener.SUBORDINATOR,
    WordClass.RELATIVE: Opener.RELATIVE,
    WordClass.PART: Opener.PART,
    WordClass.CONTRAST: Opener.CONTRAST,
    WordClass.SOURCE: Opener.SOURCE,
}
_OPENING_WORDS = frozenset(_OPENERS.values())
_MAY_OPEN = frozenset((*_OPENERS, WordClass.MARK, WordClass.COORDINATOR, WordClass.GERUND))
_VERBS = (WordClass.FINITE, WordClass.PARTICIPLE, WordClass.GERUND)
_OWN = frozenset((WordClass.NUMERAL, *_VERBS))
"""What makes a coordinated piece more than one more name: "in Paris and Lyon" is none."""
_NOT_BEFORE_GERUND = frozenset(
    (WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.ADVERB, WordClass.GERUND)
)


def segments(words: Sequence[Word], code: str) -> list[Segment]:
    """The segments of a sentence in order; together they hold every word but the marks."""
    cuts = _cuts(words, code)
    found: list[Segment] = []
    parted, coordinated, closes = False, False, 0
    for (at, opener), (end, _) in zip(cuts, [*cuts[1:], (len(words), Opener.STOP)], strict=True):
        closes += opener is Opener.CLOSED
        first = at + (words[at].kind is WordClass.MARK) if at < len(words) else at
        if first >= end:
            parted |= opener is Opener.COMMA
        elif opener is Opener.COORDINATOR and end == first + 1:
            coordinated = True
        else:
            verb = _verb(words, first, end)
            found.append(Segment(first, end, opener, verb, parted, coordinated, closes))
            parted, coordinated, closes = False, False, 0
    return found


def _cuts(words: Sequence[Word], code: str) -> list[tuple[int, Opener]]:
    """(place, opener) of every boundary; the second of two openers in a row opens nothing new."""
    cuts = [(0, Opener.START)]
    leads = verb_words(code).verbs.gerund_leads
    for at, word in enumerate(words):
        if word.kind not in _MAY_OPEN and word.low not in leads:
            continue
        opener = _MARKS.get(word.low) if word.kind is WordClass.MARK else _opener(words, at, code)
        if opener is None:
            continue
        last, before = cuts[-1]
        if last == at - 1 and before in _OPENING_WORDS and opener in _OPENING_WORDS:
            continue
        cuts.append((at, opener))
    return cuts


def _opener(words: Sequence[Word], at: int, code: str) -> Opener | None:
    """What a word opens in its place."""
    kind = words[at].kind
    if kind in _OPENERS:
        return _OPENERS[kind]
    if kind is WordClass.COORDINATOR:
        return Opener.COORDINATOR if _is_clausal(words, at + 1) else None
    verbs = verb_words(code).verbs
    if kind is WordClass.GERUND:
        return Opener.GERUND if _opens_gerund(words, at, code) else None
    if words[at].low in verbs.gerund_leads and _class_at(words, at + 1) is WordClass.GERUND:
        return Opener.GERUND
    return None


def _class_at(words: Sequence[Word], at: int) -> WordClass | None:
    return words[at].kind if 0 <= at < len(words) else None


def _is_clausal(words: Sequence[Word], at: int) -> bool:
    """Whether what is coordinated has a number or a verb of its own."""
    for word in words[at:]:
        if word.kind in _OWN:
            return True
        if word.kind in _OPENERS or word.low in _MARKS:
            return word.kind in _OPENERS and word is words[at]
    return False


def _opens_gerund(words: Sequence[Word], at: int, code: str) -> bool:
    """Whether a present participle begins a clause, and is no noun, adjective or tense."""
    if at == 0:
        return True
    before, verbs = words[at - 1], verb_words(code).verbs
    if before.low in verbs.be or before.low in verbs.gerund_leads:
        return False
    return before.kind not in _NOT_BEFORE_GERUND


def _verb(words: Sequence[Word], first: int, end: int) -> int | None:
    """The word that governs a segment: a finite verb, else a participle or gerund."""
    for kinds in ((WordClass.FINITE,), (WordClass.GERUND, WordClass.PARTICIPLE)):
        for at in range(first, end):
            if words[at].kind in kinds:
                return at
    return None
