"""Articles that are clearly numbers, and shares: "un mort", "one percent", "one in five"."""

from claimtrack.domain.quantity import Hedge
from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.amount import ONE, Amount, Form
from claimtrack.extraction.numbers.digits import read_digits
from claimtrack.extraction.numbers.hedges import HedgeSpan, hedge_before
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.lookalikes.dates import is_year
from claimtrack.extraction.numbers.phrases import fraction, read_part
from claimtrack.extraction.numbers.scales import half_after, with_scale
from claimtrack.extraction.numbers.units import unit_at, with_unit
from claimtrack.extraction.numbers.whole import complete
from claimtrack.extraction.numbers.words import read_point, read_words
from claimtrack.extraction.text.tokens import Tokens

_SHARE_REACH = 6
_ROUND = frozenset({12, 15, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000})
"""Beyond ten, "30 sièges sur 81" is a part and its whole; only round wholes make a fraction."""
_OWN_UNITS = frozenset(("duration", "percent", "money"))


def read_lone(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """An article that is clearly a number: "un mort", "plus d'une minute", "one percent"."""
    one = Amount(at, at + 1, ONE, Form.WORDS, "one")
    if _stands_for_noun(tokens, at, lex):
        return None
    share = read_share(tokens, one, lex) or _hyphened(tokens, one, lex)
    return _told_one(tokens, one, lex) if share is None else share


def _stands_for_noun(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether "one" takes up a noun: "the 1998 one killed 3", "the one killed"."""
    if tokens.word(at) in lex.numbers.indefinite:
        return False
    before = tokens.word(at - 1)
    return before in lex.numbers.articles or is_year(tokens, at - 1)


def _told_one(tokens: Tokens, one: Amount, lex: Lexicon) -> Amount | None:
    """One by what follows it: a noun that is counted, a range, decimals, a unit."""
    follows = tokens.word(one.last)
    if follows in lex.numbers.one_before or _is_lower_end(tokens, one.first, follows, lex):
        return one
    if follows == lex.numbers.point or half_after(tokens, one.last, lex):
        return _fuller(tokens, one, lex)
    return _measured_one(tokens, one, lex)


def _is_lower_end(tokens: Tokens, at: int, follows: str, lex: Lexicon) -> bool:
    """Whether a range starts here: "un ou deux jours", "between one and two"."""
    opened = follows == lex.numbers.joiner and tokens.word(at - 1) in lex.between
    linked = opened or follows in lex.alternatives
    return linked and lex.numbers.words.get(tokens.word(at + 2), 0) > 1


def _measured_one(tokens: Tokens, one: Amount, lex: Lexicon) -> Amount | None:
    """One of a unit, where a hedge or the unit shows that it is counted."""
    unit, hedge = unit_at(tokens, one.last, lex), hedge_before(tokens, one.first, lex)
    if unit is None:
        return one if _is_at_least(hedge) else None
    if unit.kind is NumeralKind.POINTS:
        return None
    read = with_unit(tokens, one, lex)
    return None if hedge is None and _is_any_time(read) else read


def _is_at_least(hedge: HedgeSpan | None) -> bool:
    return hedge is not None and hedge.kind is Hedge.AT_LEAST


def _is_any_time(amount: Amount) -> bool:
    """Whether one of a unit of time is no more than an article: "une minute"."""
    return amount.kind is NumeralKind.DURATION and amount.value == 1


def _hyphened(tokens: Tokens, one: Amount, lex: Lexicon) -> Amount | None:
    """One of a fraction by its hyphen: "one-third"."""
    part = read_part(tokens, one, lex) if tokens.word(one.last) == "-" else None
    return None if part is None else with_unit(tokens, part, lex)


def _fuller(tokens: Tokens, one: Amount, lex: Lexicon) -> Amount | None:
    """One with decimals or a half: "one point ten", "un et demi"."""
    read = complete(tokens, read_point(tokens, one, lex), lex)
    return read if read.value != 1 else None


def read_share(tokens: Tokens, above: Amount, lex: Lexicon) -> Amount | None:
    """A share whose upper number is ``above``: "un enfant sur cinq", "one in five"."""
    if not _may_be_upper(above):
        return None
    for at in range(above.last, above.last + _SHARE_REACH):
        word = tokens.word(at)
        if word in lex.share_links:
            return _below(tokens, above, at, lex)
        if not _goes_on_share(word, lex):
            return None
    return None


def _goes_on_share(word: str, lex: Lexicon) -> bool:
    """Whether a token may stand between the two numbers of a share: a word, a hyphen."""
    return lex.links_word(word) or word == "-"


def _may_be_upper(amount: Amount) -> bool:
    """Whether a number is plain and small enough to be the upper number of a share."""
    if amount.unit is not None or amount.scale > 1 or not amount.plain:
        return False
    return amount.printed and 0 < amount.value < 1000


def _below(tokens: Tokens, above: Amount, at: int, lex: Lexicon) -> Amount | None:
    """The share whose link starts at ``at``."""
    link = lex.one_in.at(tokens, at)
    if link is None:
        return None
    below = _read_whole(tokens, link[0], lex)
    if below is None or above.value >= below.value:
        return None
    nouns, out_of = tokens.words[above.last : at], link[0] > at + 1
    if len(nouns) > 3 or not _is_share(tokens, above, below, nouns, out_of, lex):
        return None
    return fraction(above.first, below.last, above.value / below.value)


def _read_whole(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """The number of all there are, which has no unit of its own."""
    below = read_digits(tokens, at, lex) if tokens.number(at) else read_words(tokens, at, lex)
    if below is None or is_lone(tokens, below, lex):
        return None
    scaled = with_scale(tokens, below, lex)
    return scaled if unit_at(tokens, scaled.last, lex) is None else None


def _is_share(
    tokens: Tokens, above: Amount, below: Amount, nouns: list[str], out_of: bool, lex: Lexicon
) -> bool:
    """Whether a number of a whole is a fraction of it: "out of" says so, "in" of small ones."""
    if out_of and _counts_times(nouns, lex):
        return not below.like_year and not _is_measured(tokens, below, lex)
    return _are_small(above, below) and not _counts_on(tokens, below, lex)


def _are_small(above: Amount, below: Amount) -> bool:
    return above.value < 10 and (below.value <= 10 or int(below.value) in _ROUND)


def _counts_times(nouns: list[str], lex: Lexicon) -> bool:
    """Whether nothing or "fois" is counted: "une fois sur deux"."""
    return not nouns or (len(nouns) == 1 and nouns[0] in lex.numbers.once)


def _is_measured(tokens: Tokens, below: Amount, lex: Lexicon) -> bool:
    """Whether a unit of time, of money or a percent sign follows."""
    unit = lex.units.words.get(tokens.word(below.last))
    return unit is not None and unit[1] in _OWN_UNITS


def _counts_on(tokens: Tokens, below: Amount, lex: Lexicon) -> bool:
    """Whether the second number counts something of its own: "un article sur deux femmes"."""
    if _is_measured(tokens, below, lex):
        return True
    return not lex.numbers.share_before_noun and lex.is_plural(tokens.word(below.last))


def is_lone(tokens: Tokens, amount: Amount, lex: Lexicon) -> bool:
    """Whether the number is nothing but an article."""
    return amount.single and tokens.word(amount.first) in lex.numbers.lone
