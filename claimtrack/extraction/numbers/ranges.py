"""Two numbers that are the ends of one: "entre 6 000 et 8 000", "2 à 3 milliards", "$2-3bn"."""

from decimal import Decimal

from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import ONE, Amount, Form
from claimtrack.extraction.numbers.changes import after_change
from claimtrack.extraction.numbers.hedges import behind_skipped, hedge_before
from claimtrack.extraction.numbers.lexicon import DASHES, Lexicon
from claimtrack.extraction.numbers.words import lent_scale
from claimtrack.extraction.text.tokens import Tokens

_REACH = 5
"""Words between the two ends: a link, a hedge, an article."""
_MOST_TIMES, _MOST_TIMES_OR = 100, 4
"""How often the lower end of "A à B", of "A ou B" goes into the upper one at most."""


def read_range(tokens: Tokens, first: Amount, second: Amount, lex: Lexicon) -> Amount | None:
    """The two numbers as one where they are its ends, else None."""
    link = _range_link(tokens, first, second, lex)
    if link is None:
        return None
    low = _first_value(tokens, first, second, lex)
    if low >= second.value or not _same_order(tokens, first, low, second, link, lex):
        return None
    return _joined(first, second, low)


def _range_link(tokens: Tokens, first: Amount, second: Amount, lex: Lexicon) -> str | None:
    """The link of two numbers that may be ends of one; None where they are levels or apart."""
    if second.first - first.last > _REACH or not _compatible(first, second):
        return None
    found = _link_end(tokens, first, second, lex)
    if found is None or not _is_gap_filled(tokens, found[0], second, lex):
        return None
    return found[1] if _may_join(tokens, first, found[1], lex) else None


def _may_join(tokens: Tokens, first: Amount, link: str, lex: Lexicon) -> bool:
    """Whether a link makes a range of two numbers: a dash always, a word unless they are levels."""
    return link in DASHES or not _are_levels(tokens, first, lex)


def _compatible(first: Amount, second: Amount) -> bool:
    """Whether two numbers may be the ends of one: plain quantities of the same unit."""
    if not first.apart or not second.apart:
        return False
    if (first.form is Form.FRACTION) != (second.form is Form.FRACTION):
        return False
    return _share_unit(first, second)


def _link_end(
    tokens: Tokens, first: Amount, second: Amount, lex: Lexicon
) -> tuple[int, str] | None:
    """(token behind the link, the link) where one stands right behind the first number."""
    return _closer(tokens, first, lex) or _plain_link(tokens, first, second, lex)


def _closer(tokens: Tokens, first: Amount, lex: Lexicon) -> tuple[int, str] | None:
    """The link that closes what opens a range before its first number: "entre … et"."""
    closer = lex.range_closers.at(tokens, first.last)
    if closer is None:
        return None
    link = _phrase(tokens, first.last, closer[0])
    return (closer[0], link) if _opens_with(tokens, first, link, lex) else None


def _plain_link(
    tokens: Tokens, first: Amount, second: Amount, lex: Lexicon
) -> tuple[int, str] | None:
    """A link that nothing needs to open: "à", "ou", a tight dash."""
    found = lex.range_links.at(tokens, first.last)
    if found is None or found[0] > second.first:
        return None
    link = _phrase(tokens, first.last, found[0])
    return None if link in DASHES and not _is_tight(tokens, first, second) else (found[0], link)


def _opens_with(tokens: Tokens, first: Amount, link: str, lex: Lexicon) -> bool:
    """Whether what opens a range stands before its first number, and goes with the link."""
    opener = _opener(tokens, first, lex)
    return opener is not None and link in opener[1]


def _phrase(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.words[first:last])


def _opener(tokens: Tokens, first: Amount, lex: Lexicon) -> tuple[int, tuple[str, ...]] | None:
    """What opens a range before its first number, over a hedge and articles."""
    found = lex.range_openers.before(tokens, first.first)
    if found is not None:
        return found
    hedge = hedge_before(tokens, first.first, lex)
    start = hedge.first if hedge else first.first
    start = behind_skipped(tokens, start, 4 - (first.first - start), lex)
    return lex.range_openers.before(tokens, start)


def _is_tight(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """A dash between digits, glued on both sides or on none, and not in a chain of dashes."""
    if first.form is not Form.DIGITS and tokens.word(first.last) == "—":
        return False
    same = tokens.glued(first.last) == tokens.glued(first.last + 1)
    return same and not _is_chained(tokens, second.last)


def _is_chained(tokens: Tokens, at: int) -> bool:
    """Whether another dash and another number follow."""
    return tokens.word(at) in DASHES and tokens.glued(at + 1) and tokens.number(at + 1)


def _is_gap_filled(tokens: Tokens, start: int, second: Amount, lex: Lexicon) -> bool:
    """Whether only a hedge or an article stands between link and second number."""
    at = second.first
    if start == at:
        return True
    if at - start > _REACH:
        return False
    at = _before_hedge(tokens, at, start, lex)
    return behind_skipped(tokens, at, at - start, lex) <= start


def _are_levels(tokens: Tokens, first: Amount, lex: Lexicon) -> bool:
    """Two levels, "fell from 9 to 7", or a change and a level, "rose 3 % to 12 %"."""
    if after_change(tokens, first.first, lex):
        return True
    if not lex.hedges.delta_unlinked or first.unit is None:
        return False
    return tokens.word(first.first - 1).startswith(lex.hedges.delta_stems)


def _before_hedge(tokens: Tokens, at: int, start: int, lex: Lexicon) -> int:
    """``at`` moved before the hedge there, unless it begins before ``start``."""
    hedge = hedge_before(tokens, at, lex)
    return hedge.first if hedge is not None and hedge.first >= start else at


def _first_value(tokens: Tokens, first: Amount, second: Amount, lex: Lexicon) -> Decimal:
    """The first value under the scale words of the second: the greatest that leaves it smaller."""
    if first.scale > 1 or not _share_unit(first, second):
        return first.value
    best = first.value
    for factor in _factors(tokens, second, lex):
        scaled = first.value * factor
        if best < scaled < second.value < scaled * 100:
            best = scaled
    return best


def _share_unit(first: Amount, second: Amount) -> bool:
    return not first.unit or not second.unit or first.unit == second.unit


def _factors(tokens: Tokens, second: Amount, lex: Lexicon) -> list[Decimal]:
    """What the scale words of a number may lend to the one before it."""
    if second.form is Form.DIGITS and second.scale > ONE:
        return [second.scale]
    known = list(filter(lex.is_number_word, tokens.words[second.first : second.last]))
    return [lent_scale(known[-size:], second.value, lex) for size in range(1, len(known) + 1)]


def _same_order(
    tokens: Tokens, first: Amount, low: Decimal, second: Amount, link: str, lex: Lexicon
) -> bool:
    """A bare "A ou B", "A à B" keeps to one order of magnitude; an opener or a dash may not."""
    joined = link == lex.numbers.joiner
    if not joined and _has_own_unit(tokens, first, second):
        return False
    if joined or link in DASHES or low <= 0:
        return True
    return _is_few_times(low, second, link, lex) or _is_opened(tokens, first, lex)


def _is_opened(tokens: Tokens, first: Amount, lex: Lexicon) -> bool:
    """Whether a word before the first number opens a range: "between 3 and 400"."""
    return _opener(tokens, first, lex) is not None


def _is_few_times(low: Decimal, second: Amount, link: str, lex: Lexicon) -> bool:
    """Whether the upper end is no more times the lower one than the link allows."""
    most = _MOST_TIMES_OR if link in lex.numbers.or_words else _MOST_TIMES
    return second.value <= low * most


def _has_own_unit(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """Whether the first number has a unit behind it that the second lacks."""
    return bool(first.unit) and not second.unit and tokens.word(first.first).isalnum()


def _joined(first: Amount, second: Amount, low: Decimal) -> Amount:
    return changed(
        second,
        first=first.first,
        low=low,
        ranged=True,
        step=_finest_step(first, second),
        unit=second.unit or first.unit,
        kind=first.kind if second.plain else second.kind,
        rule="range",
    )


def _finest_step(first: Amount, second: Amount) -> Decimal | None:
    """The finer rounding of two numbers, as far as they have one."""
    steps = (step for step in (first.step, second.step) if step is not None)
    return min(steps, default=None)
