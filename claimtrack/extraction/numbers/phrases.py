"""Numbers that are phrases: "une centaine", "des milliers", "deux tiers", "la moitié"."""

from collections.abc import Container
from decimal import Decimal

from claimtrack.extraction.numbers.amount import COLLECTIVE, ONE, VULGAR, Amount, Form
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.text.tokens import BREAK, Tokens

_ENDS = frozenset(("", ".", ",", BREAK))


def _word_at(tokens: Tokens, at: int, words: Container[str]) -> tuple[str, int] | None:
    """(word, token behind) where a word, or two with a hyphen between, stands in ``words``."""
    if tokens.hyphen(at + 1):
        whole = f"{tokens.word(at)}-{tokens.word(at + 2)}"
        if whole in words:
            return whole, at + 3
    return (tokens.word(at), at + 1) if tokens.word(at) in words else None


def read_collective(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A word for about a number behind an article: "une centaine", "half a dozen"."""
    found = _word_at(tokens, at, lex.numbers.collectives)
    if found is None or not _counts_some(tokens, found, lex):
        return None
    first, times = _opened(tokens, at, lex)
    return None if first == at else _collective(first, found, times, lex)


def _counts_some(tokens: Tokens, found: tuple[str, int], lex: Lexicon) -> bool:
    """Whether a collective counts: "a couple of officers", but "a couple was killed" are a pair."""
    word, last = found
    return word not in lex.numbers.pairs or tokens.word(last) in lex.numbers.of


def counted_collective(tokens: Tokens, count: Amount, lex: Lexicon) -> Amount | None:
    """The same behind how often it counts: "two dozen"."""
    found = _word_at(tokens, count.last, lex.numbers.collectives)
    return None if found is None else _collective(count.first, found, count.value, lex)


def _collective(first: int, found: tuple[str, int], times: Decimal, lex: Lexicon) -> Amount:
    word, last = found
    value = lex.numbers.collectives[word] * times
    return Amount(first, last, value, Form.COLLECTIVE, COLLECTIVE)


def _opened(tokens: Tokens, at: int, lex: Lexicon) -> tuple[int, Decimal]:
    """(first token, how often) of what opens a collective: "une bonne", "half a"."""
    openers, times, first = lex.numbers.collective_openers, ONE, at
    while first > 0 and at - first < 3 and tokens.word(first - 1) in openers:
        first -= 1
        times *= openers[tokens.words[first]]
    return first, times


def read_vague(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """An order of magnitude, "des dizaines de milliers"; bounds as comparison.md gives them."""
    size = lex.numbers.vague.get(tokens.word(at))
    if size is None:
        return None
    opener = lex.vague_openers.before(tokens, at)
    first = opener[0] if opener else at
    more = lex.numbers.vague.get(tokens.word(at + 2), 0)
    if more > size and tokens.word(at + 1) in lex.numbers.of:
        return _magnitude(first, at + 3, size * more)
    return _magnitude(first, at + 1, size)


def read_few(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """An order of magnitude in the singular: "several hundred", "a few thousand"."""
    few = lex.numbers.few
    size = few.get(tokens.word(at))
    if size is None or tokens.word(at - 1) in lex.numbers.articles:
        return None
    opener, last = lex.vague_openers.before(tokens, at), at + 1
    if opener is None:
        return None
    more = few.get(tokens.word(last), 0)
    if more > size:
        size, last = size * more, at + 2
    return _magnitude(opener[0], last, size)


def _magnitude(first: int, last: int, size: int) -> Amount:
    high, low = Decimal(10 * size - 1), Decimal(2 * size)
    return Amount(first, last, high, Form.VAGUE, "vague", low=low)


def fraction(first: int, last: int, value: Decimal) -> Amount:
    """A number below one that is told by its parts."""
    return Amount(first, last, value, Form.FRACTION, "fraction")


def read_part(tokens: Tokens, count: Amount, lex: Lexicon) -> Amount | None:
    """The fraction whose upper number is ``count``: "deux tiers", "three-quarters"."""
    at = count.last + _is_tied_hyphen(tokens, count.last)
    below = lex.numbers.parts.get(tokens.word(at))
    if below is None or not _may_count_parts(count.value, tokens.word(at), lex):
        return None
    if lex.not_parts.starts_at(tokens, at + 1):
        return None
    return fraction(count.first, at + 1, count.value / Decimal(below))


def _is_tied_hyphen(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen hangs on what stands before it."""
    return tokens.word(at) == "-" and tokens.glued(at)


def _may_count_parts(count: Decimal, part: str, lex: Lexicon) -> bool:
    """Whether a number agrees with its denominator: "un quart", "trois quarts"."""
    if count != int(count) or not 1 <= count <= 999:
        return False
    return count == 1 or part.endswith(lex.numbers.plural)


def read_article_part(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A denominator behind an article, "un tiers", "a third of", "le quart des"."""
    below = lex.numbers.parts.get(tokens.word(at + 1))
    if below is None or lex.not_parts.starts_at(tokens, at + 2):
        return None
    if lex.of_follows(tokens.word(at + 2)):
        return _part_of_whole(tokens, at, below, lex)
    linked = below > 9 and tokens.word(at + 2) in _ENDS
    return _part_of(tokens, at, below, linked, lex)


def _part_of_whole(tokens: Tokens, at: int, below: int, lex: Lexicon) -> Amount | None:
    """The fraction before "of": of a scale, "un quart de million", or of anything else."""
    scaled = read_half(tokens, at + 1, lex)
    if scaled is not None and scaled.scale > 1:
        return scaled
    return _part_of(tokens, at, below, True, lex)


def _part_of(tokens: Tokens, at: int, below: int, linked: bool, lex: Lexicon) -> Amount | None:
    """The fraction of an article and a denominator; ``linked``: something follows it is of."""
    first = _part_first(tokens, at, linked, lex)
    return None if first is None else fraction(first, at + 2, 1 / Decimal(below))


def _part_first(tokens: Tokens, at: int, linked: bool, lex: Lexicon) -> int | None:
    """The first token of the fraction that an article at ``at`` opens; None where it is none."""
    if tokens.word(at) in lex.numbers.lone:
        return at if linked or _clearly_part(tokens, at, lex) else None
    return at + 1 if linked and _is_definite_part(tokens, at, lex) else None


def _clearly_part(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether no ordinal is meant: "one fifth", "un tiers", but not "a fifth"."""
    ordinal = tokens.word(at + 1) in lex.numbers.ordinals
    return not ordinal or tokens.word(at) not in lex.numbers.indefinite


def _is_definite_part(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """A denominator behind "le": "le tiers des"."""
    definite = tokens.word(at) in lex.numbers.articles
    return definite and tokens.word(at + 1) in lex.numbers.definite_parts


def read_half(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A half, or a fraction of a scale: "la moitié", "un demi-million", "half a million"."""
    table = lex.numbers
    value = table.halves.get(tokens.word(at))
    if value is None or _hangs_on(tokens, at):
        return None
    end = _behind_half(tokens, at + 1, lex)
    scale = table.scales.get(tokens.word(end))
    if scale is None:
        return _half_alone(tokens, at, value, lex)
    first = _with_article(tokens, at, lex)
    return Amount(first, end + 1, value * scale, Form.WORDS, "half", scale=scale)


def _with_article(tokens: Tokens, at: int, lex: Lexicon) -> int:
    """``at``, or the article before it."""
    return at - 1 if tokens.word(at - 1) in lex.numbers.lone else at


def _behind_half(tokens: Tokens, start: int, lex: Lexicon) -> int:
    """The token behind a hyphen, "of" or an article between half and its scale."""
    end = start
    while end - start < 2 and _links_half(tokens.word(end), lex):
        end += 1
    return end


def _links_half(word: str, lex: Lexicon) -> bool:
    return word == "-" or word in lex.numbers.of or word in lex.numbers.indefinite


def _hangs_on(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen ties it to the word before."""
    return tokens.word(at - 1) == "-" and tokens.glued(at)


def _half_of_whole(tokens: Tokens, at: int, value: Decimal, lex: Lexicon) -> Amount | None:
    """A half as an adverb, with its whole behind it: "half of them"."""
    return fraction(at, at + 1, value) if tokens.word(at + 1) in lex.numbers.half_of else None


def _half_alone(tokens: Tokens, at: int, value: Decimal, lex: Lexicon) -> Amount | None:
    table, word = lex.numbers, tokens.word(at)
    if word in table.half_nouns:
        return fraction(at, at + 1, value)
    if word in table.half_adverbs:
        return _half_of_whole(tokens, at, value, lex)
    return _half_of_unit(tokens, at, value, lex) if word in table.half_adjectives else None


def _half_of_unit(tokens: Tokens, at: int, value: Decimal, lex: Lexicon) -> Amount | None:
    """Half of a unit, "demi-heure", "demi litre", but no "demi-journée" of an article's own."""
    end = at + 2 if tokens.word(at + 1) == "-" else at + 1
    if tokens.word(end) not in lex.units.words:
        return None
    return fraction(_with_article(tokens, at, lex), end, value)


def read_vulgar(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """A fraction sign, "⅔"."""
    del lex
    above, below = VULGAR[tokens.word(at)]
    return fraction(at, at + 1, Decimal(above) / Decimal(below))
