"""The words of a sentence with their classes."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache, partial

from claimtrack.domain.reading import Numeral
from claimtrack.domain.record import record
from claimtrack.extraction.text.scan import Remembered, scan, scanner
from claimtrack.lang.pack import table
from claimtrack.lang.tables.cues import CueTable
from claimtrack.lang.tables.verbs import VerbTable
from claimtrack.lang.tables.words import WordTable

_WORD = scanner(
    # Most words end at a blank or comma and are taken at once; the rest is looked at closely.
    r"(?!\d)\w++(?=[ ,])|[^\W\d_]+(?:['’](?=[^\W\d_])|(?:[-‑'’][^\W\d_]+)*)|\d+|[^\w\s]"
)
_PRONOUN_SUFFIX = re.compile(r"-(?:t-)?[^\W\d_]+$")


class WordClass(StrEnum):
    """What a word can do in its clause."""

    NUMERAL = "n"
    DETERMINER = "d"
    PREPOSITION = "p"
    COORDINATOR = "c"
    SUBORDINATOR = "s"
    RELATIVE = "r"
    PART = "k"
    CONTRAST = "x"
    SOURCE = "a"
    FINITE = "f"
    PARTICIPLE = "e"
    GERUND = "g"
    INFINITIVE = "i"
    ADVERB = "b"
    NAME = "C"
    OPEN = "w"
    MARK = "m"


class Word:
    """A word, a mark or a whole numeral: small letters, class, and index of its numeral or -1."""

    __slots__ = ("end", "kind", "low", "numeral", "start")

    def __init__(self, start: int, end: int, low: str, kind: WordClass, numeral: int = -1) -> None:
        """A word from ``start`` to ``end`` of its text."""
        self.start = start
        self.end = end
        self.low = low
        self.kind = kind
        self.numeral = numeral


@record(frozen=True, slots=True)
class VerbWords:
    """What a language's words are told by, each class asked for in turn."""

    verbs: VerbTable
    classes: tuple[tuple[frozenset[str], WordClass], ...]


@cache
def verb_words(code: str) -> VerbWords:
    """The closed classes of a language in the order in which they decide."""
    verbs, words = table(code, "verbs", VerbTable), table(code, "words", WordTable)
    sources = frozenset(form[0] for form in table(code, "cues", CueTable).according)
    sources -= words.prepositions & frozenset(
        form[0] for form in table(code, "cues", CueTable).according if len(form) > 1
    )
    return VerbWords(
        verbs,
        (
            (words.coordinators, WordClass.COORDINATOR),
            (verbs.parts, WordClass.PART),
            (verbs.contrasts, WordClass.CONTRAST),
            (sources, WordClass.SOURCE),
            (verbs.relatives, WordClass.RELATIVE),
            (verbs.subordinators, WordClass.SUBORDINATOR),
            (words.determiners, WordClass.DETERMINER),
            (words.prepositions, WordClass.PREPOSITION),
            (verbs.be | verbs.have, WordClass.FINITE),
            (verbs.gerunds, WordClass.GERUND),
            (verbs.finite, WordClass.FINITE),
            (verbs.participles, WordClass.PARTICIPLE),
            (verbs.infinitives, WordClass.INFINITIVE),
            (words.adverbs, WordClass.ADVERB),
        ),
    )


@lru_cache(maxsize=1 << 14)
def class_of(low: str, code: str) -> WordClass:
    """The class of a word by itself; what stands before it may change it."""
    words = verb_words(code)
    for members, kind in words.classes:
        if low in members:
            return kind
    return _by_ending(low, words.verbs)


_SHORTEST = 5
"""Letters of a word whose ending may tell a verb."""


def _by_ending(low: str, verbs: VerbTable) -> WordClass:
    if not low[:1].isalpha():
        return WordClass.MARK
    if len(low) < _SHORTEST:
        return WordClass.OPEN
    if low.endswith(verbs.finite_endings):
        return WordClass.FINITE
    if low.endswith(verbs.gerund_endings) and low not in verbs.not_gerunds:
        return WordClass.GERUND
    return WordClass.PARTICIPLE if low.endswith(verbs.participle_endings) else WordClass.OPEN


_NOUN_LEADS = frozenset((WordClass.DETERMINER, WordClass.PREPOSITION))
"""Behind them a word that may be a verb is a noun: "la marche", "a strike"."""
_MAYBE_NOUNS = frozenset((WordClass.FINITE, WordClass.INFINITIVE, WordClass.GERUND))


_OBJECT_LEADS = frozenset(
    (
        WordClass.PREPOSITION, WordClass.MARK, WordClass.FINITE, WordClass.PARTICIPLE,
        WordClass.INFINITIVE, WordClass.GERUND, WordClass.COORDINATOR, WordClass.SUBORDINATOR,
    )
)  # fmt: skip
"""Behind them "la" is an article: "après la marche"; not so in "il la marche"."""


_UNSURE = _MAYBE_NOUNS | {WordClass.PARTICIPLE}
"""Classes that the words before a word may change."""


def _put_in_place(word: Word, earlier: list[Word], code: str) -> None:
    """Give the word the class that it has behind the words before it."""
    if earlier and _is_noun(word, earlier, verb_words(code).verbs):
        word.kind = WordClass.OPEN


def _is_noun(word: Word, earlier: list[Word], verbs: VerbTable) -> bool:
    """Whether what could be a verb is a noun by what stands before it."""
    before = earlier[-1]
    if before.kind is WordClass.NUMERAL:
        return _is_counted(word, verbs)
    if word.kind not in _MAYBE_NOUNS or before.kind not in _NOUN_LEADS:
        return False
    if word.low in verbs.be or word.low in verbs.have or _is_pronoun(earlier, verbs):
        return False
    return word.kind is not WordClass.GERUND or before.low not in verbs.gerund_leads


def _is_pronoun(earlier: list[Word], verbs: VerbTable) -> bool:
    """Whether the last of some words is the object of a verb behind it: "il la" quitte."""
    before = earlier[-1]
    if before.low not in verbs.clitics:
        return False
    article = before.kind is WordClass.DETERMINER
    return not (article and (not earlier[1:] or earlier[-2].kind in _OBJECT_LEADS))


def _is_counted(word: Word, verbs: VerbTable) -> bool:
    """Whether a word behind a number is counted: "12 strikes", "40 blessés"; not "12 died"."""
    if word.kind is WordClass.PARTICIPLE:
        return True
    return word.kind is WordClass.FINITE and word.low.endswith(verbs.counted_endings)


def words_of(
    text: str, span: tuple[int, int], numerals: Sequence[Numeral], code: str
) -> list[Word]:
    """The words of a sentence in order; each numeral is one word, however it is printed."""
    words: list[Word] = []
    place, at = span[0], bisect_left(numerals, span[0], key=lambda numeral: numeral.start)
    while at < len(numerals) and numerals[at].start < span[1]:
        numeral = numerals[at]
        if numeral.start >= place:
            _read(words, text, (place, numeral.start), code)
            low = text[numeral.start : numeral.end].lower()
            words.append(Word(numeral.start, numeral.end, low, WordClass.NUMERAL, at))
            place = numeral.end
        at += 1
    _read(words, text, (place, span[1]), code)
    if words and words[0].kind is WordClass.NAME:  # its capital is the sentence's
        words[0].kind = WordClass.OPEN
    return words


def _read(words: list[Word], text: str, span: tuple[int, int], code: str) -> None:
    """Add the words of a stretch without numerals."""
    told, begin = _told(code), span[0]
    for printed, start, end in zip(*scan(_WORD, text[begin : span[1]], begin), strict=True):
        low, kind, unsure = told[printed]
        word = Word(start, end, low, kind)
        if unsure:
            _put_in_place(word, words[-2:], code)
        words.append(word)


@cache
def _told(code: str) -> Remembered[str, tuple[str, WordClass, bool]]:
    """What is told of each word of a language."""
    return Remembered(partial(_read_word, code))


def _read_word(code: str, printed: str) -> tuple[str, WordClass, bool]:
    """(small letters, class, whether what stands before may change it) of a word as printed.

    An inverted pronoun is taken off before its class is told: "précise-t-il".
    """
    low = printed.lower().replace("’", "'")
    kind = class_of(low, code)
    if kind is WordClass.OPEN and "-" in low:
        kind = class_of(_PRONOUN_SUFFIX.sub("", low), code)
    if kind is WordClass.OPEN and printed[0].isupper():
        kind = WordClass.NAME
    return low, kind, kind in _UNSURE
