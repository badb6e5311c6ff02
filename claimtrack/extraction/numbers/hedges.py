"""The words around a number that qualify it."""

from functools import cache

from claimtrack.domain.quantity import Hedge
from claimtrack.extraction.numbers.digits import numbers
from claimtrack.extraction.text.tokens import Phrases, Tokens
from claimtrack.lang.pack import table
from claimtrack.lang.tables.hedges import HedgeTable

_NOUNS = 3
"""Words of what is counted that a hedge may stand behind: "50 agents de sécurité ou plus"."""
_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO})


@cache
def hedges(code: str) -> HedgeTable:
    """The language's hedges."""
    return table(code, "hedges", HedgeTable)


@cache
def _before(code: str) -> Phrases[str]:
    return Phrases(hedges(code).before)


@cache
def _after(code: str) -> Phrases[str]:
    return Phrases(hedges(code).after)


def stronger(first: Hedge, second: Hedge) -> Hedge:
    """Of two hedges at one number the one that bounds it, the outer one of two alike."""
    if first in _BOUNDS or second is Hedge.EXACT:
        return first
    return second if second in _BOUNDS or first is Hedge.EXACT else first


def _skip(tokens: Tokens, first: int, code: str) -> int:
    """The token behind which a hedge would end: articles and opening marks are passed over."""
    skipped, at = hedges(code).skipped, first
    while first - at < 3 and tokens.word(at - 1) in skipped:
        at -= 1
    return at


def hedge_before(tokens: Tokens, first: int, code: str) -> tuple[int, int, Hedge] | None:
    """(first token, token behind, class) of the hedges that end right before ``first``."""
    found, start, last = Hedge.EXACT, first, first
    for _ in range(3):
        near = _before(code).before(tokens, start)
        if near is None:
            near = _before(code).before(tokens, _skip(tokens, start, code))
        if near is None or _negated(tokens, near[0], start):
            break
        if found is Hedge.EXACT:
            last = _end(tokens, near[0], start, code)
        found, start = stronger(Hedge(near[1]), found), near[0]
    return None if found is Hedge.EXACT else (start, last, found)


def _end(tokens: Tokens, start: int, first: int, code: str) -> int:
    matched = _before(code).at(tokens, start)
    return min(matched[0], first) if matched else first


def _negated(tokens: Tokens, start: int, first: int) -> bool:
    """A hedge apart from its number by a line's end is another sentence's."""
    return "\n" in tokens.words[start:first]


def hedge_after(tokens: Tokens, last: int, code: str) -> tuple[int, int, Hedge] | None:
    """(first token, token behind, class) of the hedge behind the number or what it counts."""
    if tokens.word(last) == "+" and tokens.glued(last) and not tokens.glued(last + 1):
        return last, last + 1, Hedge.AT_LEAST
    for at in range(last, last + _NOUNS + 1):
        found = _after(code).at(tokens, at)
        near = at <= last + 1 or found is None or found[0] > at + 1
        if found is not None and near and not _goes_on(tokens, at, found[0], code):
            return at, found[0], Hedge(found[1])
        if not (tokens.word(at).isalpha() or tokens.word(at) == "d'"):
            return None
    return None


def _goes_on(tokens: Tokens, start: int, end: int, code: str) -> bool:
    """Whether what follows takes the hedge for itself: "12 morts et plus de 30 blessés"."""
    word = tokens.word(end)
    if word.isdecimal() or word in ("de", "d'", "than", "des", "du"):
        return True
    words = numbers(code)
    if tokens.word(start) in ("ou", "or", words.joiner):
        return False
    if word in words.words or word in words.lone:
        return True
    return word in hedges(code).skipped and word.isalpha() and word != "à"
