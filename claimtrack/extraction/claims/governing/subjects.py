"""The subject of the verb that tells a figure: "the price of flour has soared" 16 %."""

from claimtrack.extraction.claims.governing.degrees import degree_verb, directions
from claimtrack.extraction.claims.governing.figure import LONGEST, NOUNS, Figure, holds_time
from claimtrack.extraction.claims.governing.phrases import noun_ending, phrase_start, plain_as_nouns
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words

_NO_SUBJECT = frozenset(
    (WordClass.MARK, WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.FINITE)
)
"""What no subject holds."""
_OBJECT = 2
"""Words of the shortest object: an article and a noun."""

_HELPERS = frozenset(
    (
        WordClass.FINITE, WordClass.PARTICIPLE, WordClass.INFINITIVE, WordClass.ADVERB,
        WordClass.GERUND,
    )
)  # fmt: skip
"""What a verb group holds."""


def told(figure: Figure) -> str | None:
    """The subject of a verb of degree: "the price of flour has soared 16 %"."""
    verb = degree_verb(figure)
    if verb is None:
        return None
    return _burdened(figure, verb) or subject(figure, verb)


def _burdened(figure: Figure, verb: int) -> str | None:
    """Verb and object, where one stands between it and the figure: "costing the sector" $5m."""
    between = figure.words[verb + 1 : figure.first]
    if len(between) < _OBJECT or between[0].kind is not WordClass.DETERMINER:
        return None
    if holds_time(between, figure.code) or any(word.kind not in NOUNS for word in between[1:]):
        return None
    return figure.label(verb, figure.first)


def subject_span(figure: Figure, verb: int) -> tuple[int, int]:
    """From where to where the words stand before a verb group that may be its subject."""
    words = figure.words
    end = verb
    clitics = verb_words(figure.code).verbs.clitics
    while end and (words[end - 1].kind in _HELPERS or words[end - 1].low in clitics):
        end -= 1
    start = end
    while start and end - start < LONGEST and _in_subject(figure, words[start - 1], start - 1):
        start -= 1
    return start, end


def subject(figure: Figure, verb: int) -> str | None:
    """The noun phrase before a verb group; for a relative pronoun what it stands for."""
    start, end = subject_span(figure, verb)
    if end and figure.words[end - 1].kind is WordClass.RELATIVE:
        return antecedent(figure, end - 1)
    if start == end:
        return _parted_subject(figure, start) or _outer_subject(figure)
    return figure.label(start, end)


def _parted_subject(figure: Figure, verb: int) -> str | None:
    """The subject that a remark between commas parts from its verb: "the cost, they said, is"."""
    words = figure.words
    if not verb or words[verb - 1].kind is not WordClass.MARK:
        return None
    if words[verb].low in directions(figure.code):
        return noun_ending(figure, verb - 2, plain_as_nouns(figure.code))
    for at in range(verb - 2, max(verb - 2 - LONGEST, 0), -1):
        if words[at].low == ",":
            start = at
            while start and at - start < LONGEST and words[start - 1].kind not in _NO_SUBJECT:
                start -= 1
            return figure.label(start, at)
    return None


def _in_subject(figure: Figure, word: Word, at: int) -> bool:
    if word.kind in _NO_SUBJECT:
        return False
    return word.numeral < 0 and figure.sentence.owner[at] == figure.clause


def antecedent(figure: Figure, relative: int) -> str | None:
    """The noun before a relative pronoun."""
    end = relative - 1
    if end >= 0 and figure.words[end].kind is WordClass.MARK:
        end -= 1
    return figure.label(phrase_start(figure, end), end + 1) if end >= 0 else None


def _outer_subject(figure: Figure) -> str | None:
    """The subject of the clause that a gerund's clause hangs on: "… rose, even hitting" 5 %."""
    parent = figure.sentence.clauses[figure.clause].parent if figure.sentence.clauses else None
    verb = figure.sentence.clauses[parent].verb if parent is not None else None
    if verb is None or figure.words[verb].kind is not WordClass.FINITE or not verb:
        return None
    outer = Figure(figure.text, figure.code, figure.sentence, verb, verb)
    return subject(outer, verb)
