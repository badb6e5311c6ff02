"""One person counts: "une femme est morte", "a man was shot dead", "un policier tué".

An article before a noun for a person is a number where that person is killed, hurt, missing or
arrested, in the clause of the noun; anywhere else it is an article.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence, Set
from decimal import Decimal
from functools import cache
from itertools import pairwise

from claimtrack.domain.quantity import Quantity
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.claims.facets.measure_words import MeasureWord, measure_words
from claimtrack.extraction.claims.nouns import counting, measures
from claimtrack.extraction.clauses.clause import Sentence, parsed
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words

RULE = "one person"
_DONE_TO = frozenset(("killed", "injured", "missing", "arrested", "captured"))
"""Measures that one person makes news of."""
_WORDS = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
_NOUN_WITHIN = 60
"""Characters behind an article within which the noun for a person stands."""
_NEAR = 4
"""Words between the noun and what befell it, beside auxiliaries."""
Span = tuple[int, int]


@cache
def _one(code: str) -> re.Pattern[str]:
    """An article that may be a number, in small letters or with a capital.

    Without an eye for case a search would try every letter of the text.
    """
    words = counting(code).one.split("|")
    each = "|".join((*words, *(word[0].upper() + word[1:] for word in words)))
    return re.compile(rf"(?:{each})\s+(?=[^\W\d_])")


def single_persons(
    text: str, spans: Sequence[Span], numerals: Sequence[Numeral], code: str
) -> tuple[Numeral, ...]:
    """The numerals with those of single persons among them, in the order of the text."""
    found = [
        one
        for at, articles in _articles(text, spans, code).items()
        for one in _in_sentence(text, spans[at], articles, code)
    ]
    taken = {numeral.start for numeral in numerals}
    singles = [one for one in found if one.start not in taken]
    return tuple(sorted((*numerals, *singles), key=lambda numeral: (numeral.start, numeral.end)))


def _articles(text: str, spans: Sequence[Span], code: str) -> dict[int, list[re.Match[str]]]:
    """The articles before what may be a person, by the number of their sentence."""
    starts = [start for start, _ in spans]
    found: dict[int, list[re.Match[str]]] = {}
    for article in _one(code).finditer(text):
        at = bisect_right(starts, article.start()) - 1
        if at < 0 or _hangs(text, article.start()):
            continue
        if _may_be_person(text, article.end(), code):
            found.setdefault(at, []).append(article)
    return found


def _hangs(text: str, start: int) -> bool:
    """Whether what begins at ``start`` is the end of a word, or hangs on one: "vingt-et-un"."""
    return start > 0 and (text[start - 1] == "-" or text[start - 1].isalnum())


def _in_sentence(text: str, span: Span, articles: list[re.Match[str]], code: str) -> list[Numeral]:
    words = [word for word in measure_words(text, *span, code) if word.id in _DONE_TO]
    if not words:
        return []
    sentence = parsed(text, span, (), code)
    return [
        _numeral(article.start(), article.end() - _blank(article[0]))
        for article in articles
        if (noun := _person(sentence, article.end(), code)) is not None
        and _befell(sentence, noun, words, code)
    ]


def _may_be_person(text: str, start: int, code: str) -> bool:
    """Whether one of the next words is a noun for a person, before any clause is cut."""
    known = measures(code)
    words = _WORDS.findall(text[start : start + _NOUN_WITHIN].lower())[:3]
    return any(word in known.populations or word in known.persons for word in words)


def _blank(words: str) -> int:
    return len(words) - len(words.rstrip())


def _numeral(start: int, end: int) -> Numeral:
    one = Decimal(1)
    return Numeral(
        start=start,
        end=end,
        full_start=start,
        full_end=end,
        kind=NumeralKind.NUMBER,
        quantity=Quantity(value=one, low=one, high=one),
        rule=RULE,
    )


def _person(sentence: Sentence, offset: int, code: str) -> int | None:
    """The index of the noun for a person that an article at ``offset`` opens, None for others."""
    known = measures(code)
    first = sentence.word_at(offset)
    for at in range(first, min(first + 3, len(sentence.words))):
        word = sentence.words[at]
        if word.low in known.populations or word.low in known.persons:
            return None if word.low in known.gathered else at
        if word.kind not in (WordClass.OPEN, WordClass.NUMERAL):
            return None
    return None


def _befell(sentence: Sentence, noun: int, words: Sequence[MeasureWord], code: str) -> bool:
    """Whether one of the measure words says what befell the person, and not what that one did."""
    places = (sentence.word_at(word.start) for word in words)
    return any(_befalls(sentence, noun, at, code) for at in places)


def _befalls(sentence: Sentence, noun: int, at: int, code: str) -> bool:
    """Whether the word ``at``, behind the noun or before it, says what befell the person."""
    if sentence.owner[at] != sentence.owner[noun]:
        return False
    if at > noun:
        return _suffers(sentence.words, noun, at, code)
    return at < noun and _is_done_to(sentence.words, at, noun, code)


def _suffers(words: Sequence[Word], noun: int, at: int, code: str) -> bool:
    """Whether a verb behind its subject is passive, or one of dying: "a man was shot dead"."""
    if _has_own_verb(words[noun:at], code):
        return False
    return _is_undergone(words[at], words[noun + 1 : at], code) and _near(words, noun, at)


def _has_own_verb(words: Sequence[Word], code: str) -> bool:
    """Whether the noun does something else: "a woman said 12 men were killed"."""
    verbs = verb_words(code).verbs
    others = (
        word
        for before, word in pairwise(words)
        if word.kind is WordClass.FINITE and before.low not in verbs.be  # "was shot dead"
    )
    return any(word.low not in verbs.be | verbs.have for word in others)


def _is_undergone(verb: Word, between: Sequence[Word], code: str) -> bool:
    """Whether a verb is one of dying, or passive, with its auxiliary or without one."""
    auxiliaries = verb_words(code).verbs
    if verb.low in counting(code).dying or _holds(between, auxiliaries.be):
        return True
    return _is_adjoined(verb, between) and not _holds(between, auxiliaries.have)


def _holds(words: Sequence[Word], forms: Set[str]) -> bool:
    return any(word.low in forms for word in words)


def _is_adjoined(verb: Word, between: Sequence[Word]) -> bool:
    """Whether a participle follows its noun with no other verb between: "a man shot dead"."""
    if any(word.kind is WordClass.FINITE for word in between):
        return False
    return verb.kind in (WordClass.PARTICIPLE, WordClass.OPEN)


def _near(words: Sequence[Word], noun: int, at: int) -> bool:
    """Whether little but a verb group stands between, and no other noun phrase."""
    between = words[noun + 1 : at]
    return sum(word.kind in (WordClass.OPEN, WordClass.NAME) for word in between) <= _NEAR


def _is_done_to(words: Sequence[Word], at: int, noun: int, code: str) -> bool:
    """Whether the noun is the object of an active verb, or of a noun of the deed."""
    verbs, before = verb_words(code).verbs, words[max(0, at - 2) : at]
    if any(word.low in verbs.be for word in before):
        return False  # "was killed by a man"
    return all(word.kind in _INSIDE for word in words[at + 1 : noun])


_INSIDE = frozenset(
    (
        WordClass.DETERMINER, WordClass.OPEN, WordClass.ADVERB, WordClass.PARTICIPLE,
        WordClass.NUMERAL, WordClass.PREPOSITION,
    )
)  # fmt: skip
"""Classes of words that may stand between a deed and whom it was done to."""
