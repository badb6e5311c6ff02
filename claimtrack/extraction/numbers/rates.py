"""What a rate is taken over: "par jour", "a day", "pour 100 000 habitants"."""

from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.digits import read_digits
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.scales import with_scale
from claimtrack.extraction.numbers.units import counted
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import Tokens

_REACH = 4
"""Words looked over for "par jour": "12 décès liés au virus par jour"."""
_MEASURES = frozenset((NumeralKind.PERCENT, NumeralKind.AGE, NumeralKind.POINTS))
_ROUND = frozenset(("1000", "10000", "100000", "1000000"))
"""What a rate without a noun is over: nobody says "per 12" of people."""
_PEOPLE = "inhabitant"
Rate = tuple[int, str]
"""The token behind a rate's words, and what the rate is over."""


def with_rate(tokens: Tokens, numeral: Numeral, last: int, lex: Lexicon) -> tuple[Numeral, int]:
    """(the numeral with what a rate is over, the token behind the rate's words)."""
    if not _may_be_rate(tokens, numeral, last, lex):
        return numeral, last
    rate = _find_rate(tokens, last, numeral.kind is NumeralKind.MONEY, lex)
    if rate is None:
        return numeral, last
    end, over = rate
    kind = NumeralKind.RATE if numeral.kind is NumeralKind.NUMBER else numeral.kind
    full_end = max(numeral.full_end, tokens.ends[end - 1])
    rule = f"{numeral.rule}, rate"
    return changed(numeral, per=over, kind=kind, full_end=full_end, rule=rule), end


def _may_be_rate(tokens: Tokens, numeral: Numeral, last: int, lex: Lexicon) -> bool:
    """Whether a number of this kind is taken over something; no age and no fraction is."""
    if numeral.kind is NumeralKind.AGE or numeral.rule.startswith("fraction"):
        return False
    return numeral.kind not in _MEASURES or tokens.word(last) in lex.units.per_direct


def _find_rate(tokens: Tokens, last: int, money: bool, lex: Lexicon) -> Rate | None:
    """A rate behind the number: at once behind an article, else within a few words."""
    if money and tokens.word(last) in lex.units.per_articles:
        rate = _rate_at(tokens, last, lex)
        if rate is not None:
            return rate
    return _near_rate(tokens, last, lex)


def _near_rate(tokens: Tokens, last: int, lex: Lexicon) -> Rate | None:
    """A rate within a few words behind the number, up to a sign, a number or a line's end."""
    for at in range(last, last + _REACH + 1):
        rate = _unarticled_rate(tokens, at, lex)
        if rate is not None:
            return rate
        if not lex.links_word(tokens.word(at)):
            return None
    return None


def _unarticled_rate(tokens: Tokens, at: int, lex: Lexicon) -> Rate | None:
    """A rate whose link is no article: "trois euros par litre"."""
    return None if tokens.word(at) in lex.units.per_articles else _rate_at(tokens, at, lex)


def _rate_at(tokens: Tokens, at: int, lex: Lexicon) -> Rate | None:
    """The rate that is said at ``at``, in one word or behind its link."""
    head = lex.units.per_heads.get(tokens.word(at))
    if head is not None:
        return at + 1, head
    link = lex.per_links.at(tokens, at)
    return _linked(tokens, at, link[0], lex) if link is not None else None


def _linked(tokens: Tokens, at: int, start: int, lex: Lexicon) -> Rate | None:
    count, start = _count(tokens, start, lex)
    over = lex.per.at(tokens, start + (bool(count) and tokens.word(start) in lex.numbers.of))
    if over is None:
        return _of_people(tokens, at, start, count, lex)
    if tokens.word(over[0]) in lex.units.not_per:
        return None
    if count:
        return over[0], f"{count} {over[1]}s"
    return None if tokens.word(at) in lex.units.per_counted else over


def _of_people(tokens: Tokens, at: int, start: int, count: str, lex: Lexicon) -> Rate | None:
    """A rate over a bare round number, "214 deaths per million": so many of the people."""
    if tokens.word(at) not in lex.units.per_direct or count not in _ROUND:
        return None
    return None if counted(tokens, start, lex) else (start, f"{count} {_PEOPLE}s")


def _count(tokens: Tokens, at: int, lex: Lexicon) -> tuple[str, int]:
    """(number, token behind) of the thousands a rate is over; empty where none stands."""
    scale = lex.numbers.scales.get(tokens.word(at))
    if scale is not None and scale >= 1000:
        return f"{scale:f}", at + 1
    if not _is_large(tokens, at, lex):
        return "", at
    number = read_digits(tokens, at, lex) or read_words(tokens, at, lex)
    if number is None:
        return "", at
    number = with_scale(tokens, number, lex)
    return f"{number.value:f}", number.last


def _is_large(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether a number that a rate may be over starts here: digits, a thousand, "un million"."""
    word = tokens.word(at)
    if word.isdecimal() or lex.numbers.words.get(word) == 1000:
        return True
    return word in lex.numbers.lone and tokens.word(at + 1) in lex.numbers.scales
