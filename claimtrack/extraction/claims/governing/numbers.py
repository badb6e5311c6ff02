"""The noun whose number a verb tells: "the toll rose from 187 to 205", "they were 10,500"."""

from claimtrack.domain.reading import Numeral
from claimtrack.extraction.claims.governing.degrees import DEGREE, degree_verb
from claimtrack.extraction.claims.governing.figure import EMPTY, Figure, figure_at
from claimtrack.extraction.claims.governing.subjects import subject_span
from claimtrack.extraction.claims.nouns import counting, counts_people
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.phrases import PhraseTable


def counted_subject(text: str, numeral: Numeral, sentence: Sentence, code: str) -> str | None:
    """The noun that a bare number tells the number of: "the toll rose from 187 to" 205.

    "They were" 10 500 counts people; "the number of hospitals is" 12 what stands behind "of".
    """
    figure = figure_at(text, numeral, sentence, code)
    if figure is None or _is_dated_age(figure, numeral):
        return None
    return _of_subject(figure) or _of_object(figure)


def _of_subject(figure: Figure) -> str | None:
    """By the subject of the verb that tells it."""
    verb = _number_verb(figure)
    if verb is None:
        return None
    start, end = subject_span(figure, verb)
    subject = figure.words[start:end]
    return (
        _of_number(subject, figure.code)
        or _people(subject, figure.code)
        or _they(figure, verb, end)
    )


def _of_object(figure: Figure) -> str | None:
    """By what is set to it: "cap the number of visas granted a year at" 50 000."""
    lead = figure.before()
    if lead is None or lead.kind is not WordClass.PREPOSITION:
        return None
    words = figure.words[max(0, figure.first - _OBJECT) : figure.first]
    since = next((at for at in range(len(words), 0, -1) if words[at - 1].numeral >= 0), 0)
    return _of_number(words[since:], figure.code)


_OBJECT = 16
"""Words before a figure within which what it is the number of is told."""


def _is_dated_age(figure: Figure, numeral: Numeral) -> bool:
    """Whether a clause of time follows a small number: "they were 22 when they met"."""
    behind = figure.words[figure.at + 1 : figure.at + 2]
    small = numeral.quantity.value is not None and numeral.quantity.value < _OLDEST
    return small and bool(behind) and behind[0].kind is WordClass.SUBORDINATOR


_OLDEST = 120
"""No age is so great."""


def _number_verb(figure: Figure) -> int | None:
    """The verb of degree of a bare number, that of another before it taken in: "from 187 to"."""
    if (verb := degree_verb(figure)) is not None:
        return verb
    words, at = figure.words, figure.first - 1
    while at > figure.first - DEGREE and at > 0 and words[at].numeral < 0:
        at -= 1
    if at <= 0 or words[at].numeral < 0 or figure.sentence.owner[at] != figure.clause:
        return None
    return degree_verb(Figure(figure.text, figure.code, figure.sentence, at, at))


def _of_number(subject: list[Word], code: str) -> str | None:
    """What a subject says the number of."""
    links = table(code, "phrases", PhraseTable).links
    for at, word in enumerate(subject[:-2]):
        if word.low in counting(code).number_nouns and subject[at + 1].low in links:
            named = [each.low for each in subject[at + 2 :] if each.kind not in EMPTY]
            return named[0] if named else None
    return None


def _people(subject: list[Word], code: str) -> str | None:
    """The noun for people that heads a subject, before any preposition."""
    for word in subject:
        if word.kind is WordClass.PREPOSITION:
            return None
        if counts_people(word.low, code):
            return word.low
    return None


def _they(figure: Figure, verb: int, end: int) -> str | None:
    """People, where a pronoun for several is said to be so many, or such a form without one."""
    words, known = figure.words, counting(figure.code)
    if words[verb].low not in verb_words(figure.code).verbs.be:
        return None
    if end and words[end - 1].low in known.they:
        return known.people
    opens = verb == 0 or words[verb - 1].kind is WordClass.MARK
    return known.people if opens and words[verb].low in known.they_were else None
