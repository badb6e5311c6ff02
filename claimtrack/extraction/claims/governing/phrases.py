"""Noun phrases beside a figure: "a pension of" 680 euros, a $5m "package of aid"."""

from functools import cache

from claimtrack.extraction.claims.governing.degrees import degree_verb
from claimtrack.extraction.claims.governing.figure import (
    LONGEST,
    NOUNS,
    Figure,
    behind_bracket,
    holds_time,
)
from claimtrack.extraction.claims.nouns import measures
from claimtrack.extraction.clauses.word import Word, WordClass, verb_words
from claimtrack.lang.pack import table
from claimtrack.lang.tables.phrases import PhraseTable


def modified(figure: Figure) -> str | None:
    """The noun that a figure describes from before: "a $5m (£4m) package of aid"."""
    lead = figure.before()
    if table(figure.code, "phrases", PhraseTable).head_first or lead is None:
        return None
    if lead.kind is not WordClass.DETERMINER:
        return None
    words, start = figure.words, behind_bracket(figure)
    end = start
    while end < len(words) and _may_be_described(words[end], figure.code):
        end += 1
    return figure.label(start, _complement(figure, end)) if end > start else None


def _may_be_described(word: Word, code: str) -> bool:
    if word.low in measures(code).noun_stop:
        return False
    plain = word.low in verb_words(code).verbs.infinitives  # "a 10 percent tax cut"
    return plain or word.kind in NOUNS or word.kind is WordClass.PARTICIPLE


def _complement(figure: Figure, end: int) -> int:
    """The end of a noun phrase with its complements: "package" of aid for farmers."""
    words, limit = figure.words, min(len(figure.words), end + LONGEST)
    while end + 1 < limit and words[end].kind is WordClass.PREPOSITION:
        inner = end + 1
        while inner < limit and words[inner].kind in (*NOUNS, WordClass.DETERMINER):
            inner += 1
        if inner == end + 1:
            break
        end = inner
    return end


def phrase_start(figure: Figure, end: int) -> int:
    """Where the noun phrase begins whose last word is ``end``, complements taken in."""
    at = end - 1
    while at >= 0 and end - at < LONGEST and _goes_on(figure, at):
        at -= 1
    return at + 1


def _goes_on(figure: Figure, at: int) -> bool:
    """Whether the word ``at`` is part of a noun phrase that goes on behind it."""
    words, links = figure.words, table(figure.code, "phrases", PhraseTable).links
    word = words[at]
    if word.kind in NOUNS or word.kind is WordClass.PARTICIPLE:
        return True
    if word.low in links and at and words[at - 1].kind in NOUNS:
        return True
    joined = at > 1 and words[at - 1].low in links and words[at - 2].kind in NOUNS
    return joined and word.kind is WordClass.DETERMINER


def of_noun(figure: Figure) -> str | None:
    """The noun that a figure complements: "une pension de 680 euros", "a sum of $2 million"."""
    link = figure.before()
    if link is None or link.low not in table(figure.code, "phrases", PhraseTable).links:
        return None
    return noun_ending(figure, figure.first - 2, plain_as_nouns(figure.code))


def plain_as_nouns(code: str) -> frozenset[WordClass]:
    """Classes of a noun before "of"; where the head is last also those of verbs: "pay rises"."""
    if table(code, "phrases", PhraseTable).head_first:
        return NOUNS
    return NOUNS | {WordClass.INFINITIVE, WordClass.FINITE, WordClass.GERUND}


def noun_ending(figure: Figure, end: int, kinds: frozenset[WordClass] = NOUNS) -> str | None:
    """The noun phrase that ends with the word ``end``, None where a verb's degree is told."""
    words = figure.words
    if end < 0 or _is_no_noun(words[end].low, figure.code):
        return None
    if words[end].kind not in kinds and not _is_named(words, end):
        return None
    start = phrase_start(figure, end)
    if holds_time(words[start : end + 1], figure.code):
        return None
    lead = words[start - 1] if start else None
    if lead is not None and lead.kind is WordClass.DETERMINER and start > 1:
        lead = words[start - 2]
    if lead is not None and _is_no_object(lead, figure):
        return None
    return figure.label(start, end + 1)


def _is_named(words: list[Word], at: int) -> bool:
    """Whether a participle is a noun by its article: "una subida" de 4 %."""
    participle = words[at].kind is WordClass.PARTICIPLE
    return participle and at > 0 and words[at - 1].kind is WordClass.DETERMINER


@cache
def _no_nouns(code: str) -> frozenset[str]:
    verbs, words = verb_words(code).verbs, measures(code)
    plain = (
        verbs.infinitives if table(code, "phrases", PhraseTable).head_first else frozenset[str]()
    )
    return verbs.be | verbs.have | words.no_head | plain


def _is_no_noun(low: str, code: str) -> bool:
    """Whether a word before "of" is none that is counted: "à partir de", "à hauteur de"."""
    return low in _no_nouns(code)


def _is_no_object(lead: Word, figure: Figure) -> bool:
    """Whether what follows a word only says when or how: "rose in May by" 3 %, "is lower"."""
    if lead.low in verb_words(figure.code).verbs.be:
        return True
    return lead.kind is WordClass.PREPOSITION and degree_verb(figure) is not None
