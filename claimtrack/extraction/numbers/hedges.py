"""The words around a number that qualify it: "près de", "au moins", "or more"."""

from typing import NamedTuple

from claimtrack.domain.quantity import Hedge
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.text.tokens import BREAK, Tokens

_MOST = 3
"""Hedges before one number: "au moins environ"."""
_NOUNS = 3
"""Words of what is counted that a hedge may stand behind: "50 agents de sécurité ou plus"."""
_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO})


class HedgeSpan(NamedTuple):
    """A hedge in the text: its first token, the token behind it, its class."""

    first: int
    last: int
    kind: Hedge


def stronger(first: Hedge, second: Hedge) -> Hedge:
    """Of two hedges at one number the one that bounds it, the outer one of two alike."""
    if first in _BOUNDS or second is Hedge.EXACT:
        return first
    return second if second in _BOUNDS or first is Hedge.EXACT else first


def behind_skipped(tokens: Tokens, first: int, most: int, lex: Lexicon) -> int:
    """The token behind which a hedge would end: articles and opening marks are passed over."""
    skipped, at = lex.hedges.skipped, first
    while first - at < most and tokens.word(at - 1) in skipped:
        at -= 1
    return at


def hedge_before(tokens: Tokens, first: int, lex: Lexicon) -> HedgeSpan | None:
    """The hedges that end right before ``first``, as one."""
    near = _nearest(tokens, first, lex)
    if near is None:
        return None
    start, kind = near
    last = _end(tokens, start, first, lex)
    for _ in range(_MOST - 1):
        near = _nearest(tokens, start, lex)
        if near is None:
            break
        start, kind = near[0], stronger(near[1], kind)
    return HedgeSpan(start, last, kind)


def _nearest(tokens: Tokens, first: int, lex: Lexicon) -> tuple[int, Hedge] | None:
    """(first token, class) of the hedge before ``first``, articles between them passed over."""
    near = lex.hedge_before.before(tokens, first)
    if near is None:
        near = _before_articles(tokens, first, lex)
    if near is None or BREAK in tokens.words[near[0] : first]:
        return None  # apart from its number by a line's end it is another sentence's
    return near


def _before_articles(tokens: Tokens, first: int, lex: Lexicon) -> tuple[int, Hedge] | None:
    at = behind_skipped(tokens, first, 3, lex)
    return lex.hedge_before.before(tokens, at) if at < first else None


def _end(tokens: Tokens, start: int, first: int, lex: Lexicon) -> int:
    matched = lex.hedge_before.at(tokens, start)
    return min(matched[0], first) if matched else first


def hedge_after(tokens: Tokens, last: int, lex: Lexicon) -> HedgeSpan | None:
    """The hedge behind the number or behind what it counts: "50 agents ou plus", "30+"."""
    if _is_plus(tokens, last):
        return HedgeSpan(last, last + 1, Hedge.AT_LEAST)
    for at in range(last, last + _NOUNS + 1):
        hedge = _after_at(tokens, at, at <= last + 1, lex)
        if hedge is not None:
            return hedge
        if not lex.links_word(tokens.word(at)):
            return None
    return None


def _is_plus(tokens: Tokens, at: int) -> bool:
    """Whether a plus hangs on the number: "30+"."""
    return tokens.word(at) == "+" and tokens.glued(at) and not tokens.glued(at + 1)


def _after_at(tokens: Tokens, at: int, near: bool, lex: Lexicon) -> HedgeSpan | None:
    """The hedge that starts at ``at``; far from the number, one word alone is none."""
    found = lex.hedge_after.at(tokens, at)
    if found is None or not (near or found[0] > at + 1):
        return None
    return None if _goes_on(tokens, at, found[0], lex) else HedgeSpan(at, *found)


def _goes_on(tokens: Tokens, start: int, end: int, lex: Lexicon) -> bool:
    """Whether what follows takes the hedge for itself: "12 morts et plus de 30 blessés"."""
    word = tokens.word(end)
    if word.isdecimal() or word in lex.hedges.goes_on:
        return True
    return tokens.word(start) not in lex.enumerations and _opens_number(word, lex)


def _opens_number(word: str, lex: Lexicon) -> bool:
    """Whether a number may start with a word: one in words, an article before it."""
    if word in lex.numbers.words or word in lex.numbers.lone:
        return True
    return word in lex.hedges.skipped and word.isalpha() and word not in lex.alternatives
