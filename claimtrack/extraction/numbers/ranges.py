"""Two numbers that are the ends of one: "entre 6 000 et 8 000", "2 à 3 milliards", "$2-3bn"."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.digits import Amount, Form, numbers
from claimtrack.extraction.numbers.hedges import hedge_before, hedges
from claimtrack.extraction.numbers.words import lent_scale
from claimtrack.extraction.text.tokens import Phrases, Tokens, phrase_words, phrases

_DASHES = frozenset("-–—")
_REACH = 5
"""Words between the two ends: a link, a hedge, an article."""


@cache
def _links(code: str) -> Phrases[bool]:
    return phrases(hedges(code).links)


@cache
def _openers(code: str) -> Phrases[tuple[str, ...]]:
    """What opens a range, with the links it may go with."""
    book: dict[str, tuple[str, ...]] = {}
    for opener, link in hedges(code).between:
        book[opener] = (*book.get(opener, ()), " ".join(phrase_words(link)))
    return Phrases(book)


@cache
def _closers(code: str) -> Phrases[bool]:
    return phrases(tuple(sorted({link for _, link in hedges(code).between})))


def _link_end(tokens: Tokens, first: Amount, second: Amount, code: str) -> tuple[int, str] | None:
    """(token behind the link, the link) where one stands right behind the first number."""
    opener = _opener(tokens, first, code)
    found = _closers(code).at(tokens, first.last)
    if opener is not None and found is not None:
        link = " ".join(tokens.words[first.last : found[0]])
        if link in opener[1]:
            return found[0], link
    found = _links(code).at(tokens, first.last)
    if found is None or found[0] > second.first:
        return None
    link = " ".join(tokens.words[first.last : found[0]])
    return None if link in _DASHES and not _tight(tokens, first, second) else (found[0], link)


def _opener(tokens: Tokens, first: Amount, code: str) -> tuple[int, tuple[str, ...]] | None:
    found = _openers(code).before(tokens, first.first)
    if found is None:
        hedge = hedge_before(tokens, first.first, code)
        start = hedge[0] if hedge else first.first
        while first.first - start < 4 and tokens.word(start - 1) in hedges(code).skipped:
            start -= 1
        found = _openers(code).before(tokens, start)
    return found


def _tight(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """A dash between digits, glued on both sides or on none, and not in a chain of dashes."""
    if first.form is not Form.DIGITS and tokens.word(first.last) == "—":
        return False
    left, right = tokens.glued(first.last), tokens.glued(first.last + 1)
    chained = tokens.word(second.last) in _DASHES and tokens.glued(second.last + 1)
    digits = tokens.word(second.last + 1).isdecimal()
    return left == right and not (chained and digits)


def _gap_filled(tokens: Tokens, start: int, second: Amount, code: str) -> bool:
    """Whether only a hedge or an article stands between link and second number."""
    if start == second.first:
        return True
    if second.first - start > _REACH:
        return False
    at = second.first
    hedge = hedge_before(tokens, at, code)
    at = hedge[0] if hedge and hedge[0] >= start else at
    while at > start and tokens.word(at - 1) in hedges(code).skipped:
        at -= 1
    return at <= start


def after_change(tokens: Tokens, first: int, code: str) -> bool:
    """Whether a verb of change stands before "from" or "de": two levels, no range."""
    words, at = hedges(code), first
    if tokens.word(at - 1) not in ("de", "d'", "from", "du", "des", "by"):
        return False
    near = tokens.words[max(0, at - 5) : at - 1]
    return any(word.startswith(words.level_stems) and len(word) > 1 for word in near)


def _levels(tokens: Tokens, first: Amount, code: str) -> bool:
    """Two levels, "fell from 9 to 7", or a change and a level, "rose 3 % to 12 %"."""
    if after_change(tokens, first.first, code):
        return True
    verb = tokens.word(first.first - 1).startswith(hedges(code).delta_stems)
    return code == "en" and verb and first.unit is not None


def _shared(tokens: Tokens, first: Amount, second: Amount, code: str) -> Decimal:
    """The first value under the scale words of the second: the greatest that leaves it smaller."""
    own = second.scale if second.form is Form.DIGITS else Decimal(1)
    if first.scale > 1 or (first.unit and second.unit and first.unit != second.unit):
        return first.value
    best = first.value
    words = [word for word in tokens.words[second.first : second.last] if word.isalpha()]
    factors = [own] if own > 1 else _factors(words, second.value, code)
    for factor in factors:
        if best < first.value * factor < second.value and _alike(
            first.value * factor, second.value
        ):
            best = first.value * factor
    return best


def _factors(words: list[str], value: Decimal, code: str) -> list[Decimal]:
    known = [w for w in words if w in numbers(code).words or w in numbers(code).scales]
    return [lent_scale(known[-count:], value, code) for count in range(1, len(known) + 1)]


def _alike(low: Decimal, high: Decimal) -> bool:
    return low * 100 > high


def _compatible(first: Amount, second: Amount) -> bool:
    """Whether two numbers may be the ends of one: plain quantities of the same unit."""
    good = (Form.DIGITS, Form.WORDS, Form.COLLECTIVE, Form.FRACTION)
    if first.form not in good or second.form not in good or first.ranged or second.ranged:
        return False
    if (first.form is Form.FRACTION) != (second.form is Form.FRACTION):
        return False
    return first.unit is None or second.unit is None or first.unit == second.unit


def read_range(tokens: Tokens, first: Amount, second: Amount, code: str) -> Amount | None:
    """The two numbers as one where they are its ends, else None."""
    if not _compatible(first, second) or second.first - first.last > _REACH:
        return None
    link = _link_end(tokens, first, second, code)
    if link is None or not _gap_filled(tokens, link[0], second, code):
        return None
    if link[1] not in _DASHES and _levels(tokens, first, code):
        return None
    low = _shared(tokens, first, second, code)
    if not low < second.value or not _same_order(tokens, first, low, second, link[1], code):
        return None
    return _joined(first, second, low)


def _same_order(
    tokens: Tokens, first: Amount, low: Decimal, second: Amount, link: str, code: str
) -> bool:
    """A bare "A ou B", "A à B" keeps to one order of magnitude; an opener or a dash may not."""
    signed = not tokens.word(first.first).isalnum()
    if first.unit and not second.unit and not signed and link not in ("et", "and"):
        return False
    if link in ("et", "and", *_DASHES) or _opener(tokens, first, code) is not None:
        return True
    return low <= 0 or second.value <= low * (4 if link in ("ou", "or") else 100)


def _joined(first: Amount, second: Amount, low: Decimal) -> Amount:
    steps = [step for step in (first.step, second.step) if step is not None]
    plain = second.kind is NumeralKind.NUMBER
    return replace(
        second,
        first=first.first,
        low=low,
        ranged=True,
        step=min(steps) if steps else None,
        unit=second.unit or first.unit,
        kind=first.kind if plain else second.kind,
        rule="range",
    )
