"""What governs a sum, a share or a length: "a pension of 680 euros", "prices rose 3 %".

Such a figure prints its unit and no noun behind it, so that its clause tells what it is of. Each
pattern is one relation in the clause; the first that finds words decides.
"""

from collections.abc import Callable

from claimtrack.domain.reading import Numeral
from claimtrack.extraction.claims.governing.figure import (
    LONGEST,
    NOUNS,
    VERBS,
    Figure,
    behind_bracket,
    figure_at,
)
from claimtrack.extraction.claims.governing.phrases import modified, noun_ending, of_noun
from claimtrack.extraction.claims.governing.subjects import antecedent, subject, told
from claimtrack.extraction.clauses.clause import Sentence
from claimtrack.extraction.clauses.word import WordClass

_HOSTED = "([:"
"""Marks between a noun and the figure that is told of it."""


def _host(figure: Figure) -> str | None:
    """The noun before a bracket that holds the figure, or before a comma around it.

    "Her salary (3 000 euros)"; "son audience, à 27 %,".
    """
    words = figure.words
    opened = figure.first - 1
    for kind in (WordClass.DETERMINER, WordClass.PREPOSITION):
        if opened >= 0 and words[opened].kind is kind:
            opened -= 1
    if opened < 1:
        return None
    if words[opened].low in _HOSTED or (words[opened].low == "," and _is_closed(figure)):
        return noun_ending(figure, opened - 1) or _subject_before(figure, opened)
    return None


def _is_closed(figure: Figure) -> bool:
    """Whether a mark stands right behind the figure."""
    behind = figure.words[figure.at + 1 : figure.at + 2]
    return not behind or behind[0].low in _CLOSES


_CLOSES = ",.;:»”"


def _subject_before(figure: Figure, opened: int) -> str | None:
    """The subject of the clause that a bracket stands in: "l'audience s'érode (27 %)"."""
    owner = figure.sentence.owner[opened - 1]
    verb = figure.sentence.clauses[owner].verb
    end = verb if verb is not None else opened
    inner = Figure(figure.text, figure.code, figure.sentence, end, opened - 1)
    return subject(inner, end) if verb is not None and verb < opened else None


def _linked(figure: Figure) -> str | None:
    """The noun before another preposition: "the levy at 20 %", "an advert for 3 million"."""
    lead = figure.before()
    if lead is None or lead.kind is not WordClass.PREPOSITION:
        return None
    return noun_ending(figure, figure.first - 2)


def _done(figure: Figure) -> str | None:
    """What is done with a sum, without it: "the firm paid" … "to the families"."""
    before, behind = _run(figure, figure.first - 1, -1), _run(figure, behind_bracket(figure), 1)
    kinds = {figure.words[at].kind for at in (*before, *behind)}
    if kinds.isdisjoint(VERBS) or kinds.isdisjoint(NOUNS):
        return None
    doer = _doer(figure, min(before)) if before else None
    done = figure.label(min(before), max(before) + 1) if before else None
    rest = figure.label(min(behind), max(behind) + 1, whole=done is not None) if behind else None
    return " ".join(part for part in (doer, done, rest) if part) or None


def _doer(figure: Figure, first: int) -> str | None:
    """Whom a clause without a subject of its own is about: "pensioners earning" 2 000 euros."""
    if figure.words[first].kind not in (WordClass.GERUND, WordClass.RELATIVE):
        return None
    return antecedent(figure, first)


def _run(figure: Figure, at: int, step: int) -> list[int]:
    """The words of the figure's clause next to it, up to a mark or another number."""
    words, owner, run = figure.words, figure.sentence.owner, list[int]()
    while 0 <= at < len(words) and len(run) < LONGEST and owner[at] == figure.clause:
        if words[at].kind is WordClass.MARK or words[at].numeral >= 0:
            break
        run.append(at)
        at += step
    return run


PATTERNS: tuple[tuple[str, Callable[[Figure], str | None]], ...] = (
    ("modified noun", modified),
    ("complement", of_noun),
    ("bracket", _host),
    ("subject", told),
    ("other complement", _linked),
    ("deed", _done),
)
"""Tried one after the other: name, and the pattern."""


def governing_words(text: str, numeral: Numeral, sentence: Sentence, code: str) -> str | None:
    """The words that say what a figure with a unit is of; None where its clause does not."""
    figure = figure_at(text, numeral, sentence, code)
    if figure is None:
        return None
    for _, pattern in PATTERNS:
        if words := pattern(figure):
            return words
    return None


def complemented(text: str, numeral: Numeral, sentence: Sentence, code: str) -> str | None:
    """The noun that a figure complements, whatever stands behind it; None where there is none."""
    figure = figure_at(text, numeral, sentence, code)
    return of_noun(figure) if figure is not None else None
