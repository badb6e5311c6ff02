"""Verbs that tell how much their subject is, or became: "is", "costs", "rose to"."""

from functools import cache

from claimtrack.extraction.claims.governing.figure import VERBS, Figure
from claimtrack.extraction.claims.nouns import counting
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.hedges import HedgeTable

DEGREE = 4
"""Words between a verb that tells a degree and its figure: "ont fortement augmenté de"."""


@cache
def _degree_stems(code: str) -> tuple[str, ...]:
    hedges = table(code, "hedges", HedgeTable)
    return tuple({*hedges.level_stems, *hedges.delta_stems, *counting(code).degrees})


def directions(code: str) -> frozenset[str]:
    """Words that tell a change without a verb: "up" 3 %."""
    return table(code, "hedges", HedgeTable).delta_direct


def _tells_degree(word: Word, code: str) -> bool:
    """Whether a word is a verb of being or becoming so much: "is", "costs", "s'élève"."""
    if word.low in verb_words(code).verbs.be or word.low in directions(code):
        return True
    return word.kind in (*VERBS, WordClass.OPEN) and word.low.startswith(_degree_stems(code))


def degree_verb(figure: Figure) -> int | None:
    """The verb that tells the figure as a degree of its subject."""
    words, floor = figure.words, max(0, figure.first - DEGREE - 1)
    for at in range(figure.at - 1, floor - 1, -1):
        if words[at].kind is WordClass.MARK or words[at].numeral >= 0:
            return None
        if figure.sentence.owner[at] != figure.clause:
            return None
        named = at > 0 and words[at - 1].kind is WordClass.DETERMINER
        if _tells_degree(words[at], figure.code) and not named:
            return at
    return None
