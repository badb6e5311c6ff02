"""Articles that are clearly numbers, and shares: "un mort", "one percent", "one in five"."""

from collections.abc import Callable
from decimal import Decimal

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.digits import Amount, Form, numbers, read_digits
from claimtrack.extraction.numbers.hedges import hedge_before
from claimtrack.extraction.numbers.phrases import read_one_in, read_part
from claimtrack.extraction.numbers.scales import half_after, with_scale
from claimtrack.extraction.numbers.units import unit_at, units, with_unit
from claimtrack.extraction.numbers.whole import complete
from claimtrack.extraction.numbers.words import read_point, read_words
from claimtrack.extraction.text.tokens import Tokens

_SHARE_REACH = 6
_OR = frozenset({"à", "ou", "to", "or"})


def read_lone(tokens: Tokens, at: int, code: str) -> Amount | None:
    """An article that is clearly a number: "un mort", "plus d'une minute", "one percent"."""
    words = numbers(code)
    if tokens.words[at] not in words.lone or tokens.words[at] in ("a", "an"):
        return None
    one = Amount(first=at, last=at + 1, value=Decimal(1), form=Form.WORDS, rule="one")
    share = read_share(tokens, one, code) or _hyphened(tokens, one, code)
    if share is not None:
        return share
    opened = tokens.word(at - 1) in ("entre", "between")
    linked = tokens.word(at + 1) in _OR or (opened and tokens.word(at + 1) == words.joiner)
    if linked and words.words.get(tokens.word(at + 2), 0) > 1:
        return one  # the lower end of "un ou deux jours"
    if half_after(tokens, at + 1, code) or tokens.word(at + 1) == words.point:
        return _fuller(tokens, one, code)
    if tokens.word(at + 1) in words.one_before:
        return one
    found, hedge = unit_at(tokens, at + 1, code), hedge_before(tokens, at, code)
    if found is None and hedge is not None and hedge[2] is Hedge.AT_LEAST:
        return one
    if found is None or found[2] is NumeralKind.POINTS:
        return None
    read = with_unit(tokens, one, code)
    clear = found[2] is not NumeralKind.DURATION
    return read if hedge is not None or clear or read.value != 1 else None


def _hyphened(tokens: Tokens, one: Amount, code: str) -> Amount | None:
    """One of a fraction by its hyphen: "one-third"."""
    part = read_part(tokens, one, code) if tokens.word(one.last) == "-" else None
    return None if part is None else with_unit(tokens, part, code)


def _fuller(tokens: Tokens, one: Amount, code: str) -> Amount | None:
    """One with decimals or a half: "one point ten", "un et demi"."""
    read = complete(tokens, read_point(tokens, one, code), code)
    return read if read.value != 1 else None


def read_share(tokens: Tokens, above: Amount, code: str) -> Amount | None:
    """A share whose upper number is ``above``: "un enfant sur cinq"."""
    if above.unit is not None or above.scale > 1 or above.form not in (Form.DIGITS, Form.WORDS):
        return None
    if above.kind is not NumeralKind.NUMBER or not 0 < above.value < 1000:
        return None
    links = numbers(code).one_in
    firsts = [link.split()[0] for link in links]
    for at in range(above.last, above.last + _SHARE_REACH):
        if not (tokens.word(at).isalpha() or tokens.word(at) in ("-", "d'")):
            return None
        if tokens.word(at) in firsts:
            return _below(tokens, above, at + 1, code)
    return None


def _below(tokens: Tokens, above: Amount, at: int, code: str) -> Amount | None:
    at += tokens.word(at) in ("of", "every", "les")
    at += tokens.word(at) == "every"
    reader: Callable[[Tokens, int, str], Amount | None] = (
        read_digits if tokens.word(at).isdecimal() else read_words
    )
    below = reader(tokens, at, code)
    if below is None or is_lone(tokens, below, code):
        return None
    scaled = with_scale(tokens, below, code)
    if unit_at(tokens, scaled.last, code) is not None and units(code).words:
        return None
    return read_one_in(tokens, above, scaled, code)


def is_lone(tokens: Tokens, amount: Amount, code: str) -> bool:
    """Whether the number is nothing but an article."""
    one = amount.last == amount.first + 1
    return one and tokens.word(amount.first) in numbers(code).lone
