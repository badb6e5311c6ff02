"""What the words around a number tell that counts no noun, or whose noun is only its owner."""

from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.domain.record import changed, record
from claimtrack.extraction.claims.context import ArticleContext
from claimtrack.extraction.claims.counted import Candidate, CountedThing
from claimtrack.extraction.claims.governing.figures import complemented, governing_words
from claimtrack.extraction.claims.governing.numbers import counted_subject
from claimtrack.extraction.claims.nouns import counting, population_of
from claimtrack.extraction.clauses.clause import Sentence

_OF_THINGS = frozenset((NumeralKind.MONEY, NumeralKind.LENGTH, NumeralKind.AREA, NumeralKind.MASS))
"""Kinds of figures that a thing has: "a loss of $5m of the bank" is a loss, not a bank."""
_CHANGES = 120
"""Characters in which a change without a noun is one of what was counted before."""
_THEY = 400
"""Characters in which "they were" stands for the people counted before."""


@record(frozen=True, slots=True)
class Telling:
    """A numeral with what may tell its noun: its clauses, and the claim before it."""

    numeral: Numeral
    page: ArticleContext
    clauses: Sentence
    before: Candidate | None


def told(counted: CountedThing, telling: Telling, unit: str | None) -> CountedThing:
    """The same with what the sentence tells, where no noun behind the number does."""
    numeral = telling.numeral
    if unit or numeral.kind is not NumeralKind.NUMBER:
        return _governed(counted, telling)
    if counted.head is not None or counted.forward:
        return counted
    return _of_subject(counted, telling)


def _governed(counted: CountedThing, telling: Telling) -> CountedThing:
    """With words for what a sum, a share or a length is of."""
    numeral, page = telling.numeral, telling.page
    if counted.follows:
        return _owned(counted, telling) if numeral.kind in _OF_THINGS else counted
    words = governing_words(page.text, numeral, telling.clauses, page.code) or _in_line(telling)
    return changed(counted, words=words) if words and not words[0].isdigit() else counted


def _owned(counted: CountedThing, telling: Telling) -> CountedThing:
    """The noun before a figure, with the one behind it: "the loss of $5m of the bank"."""
    numeral, page = telling.numeral, telling.page
    words = complemented(page.text, numeral, telling.clauses, page.code)
    if words is None:
        return counted
    whose = page.text[numeral.end : counted.end].strip()
    return changed(counted, head=None, words=f"{words} {whose}")


def _in_line(telling: Telling) -> str | None:
    """What the figure before is of: a share behind a share in its sentence, "3 % fewer"."""
    numeral, before = telling.numeral, telling.before
    if before is None:
        return None
    changes = numeral.delta and numeral.start - before.end <= _CHANGES
    near = before.sentence == telling.page.sentence(numeral.start)
    in_line = near and before.numeral.kind is not NumeralKind.NUMBER
    return before.counted.words if changes or in_line else None


def _of_subject(counted: CountedThing, telling: Telling) -> CountedThing:
    """With the subject whose number a verb tells: "the toll rose to" 205."""
    numeral, page, before = telling.numeral, telling.page, telling.before
    noun = counted_subject(page.text, numeral, telling.clauses, page.code)
    if noun is None:
        return counted
    words: str = noun
    if noun == counting(page.code).people and before is not None and _are_they(before, telling):
        noun, words = before.head or noun, before.counted.words or noun
    return changed(counted, head=noun, words=words, inherits=False)


def _are_they(before: Candidate, telling: Telling) -> bool:
    """Whether the claim before counts people whom "they" takes up."""
    near = telling.numeral.start - before.end <= _THEY
    return near and population_of(before.head, telling.page.code) is not None
