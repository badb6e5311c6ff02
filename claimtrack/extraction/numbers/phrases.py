"""Numbers that are phrases: "une centaine", "des milliers", "deux tiers", "un sur cinq"."""

from collections.abc import Container
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.extraction.numbers.digits import VULGAR, Amount, Form, numbers
from claimtrack.extraction.numbers.words import read_words
from claimtrack.extraction.text.tokens import BREAK, Phrases, Tokens, phrases
from claimtrack.lang.pack import table
from claimtrack.lang.tables.units import UnitTable

_ROUND = frozenset({12, 15, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000})
"""Beyond ten, "30 sièges sur 81" is a part and its whole; only round wholes make a fraction."""


@cache
def _openers(code: str) -> Phrases[bool]:
    return phrases(numbers(code).vague_openers)


@cache
def _one_in(code: str) -> Phrases[bool]:
    return phrases(numbers(code).one_in)


@cache
def _not_parts(code: str) -> Phrases[bool]:
    return phrases(numbers(code).not_parts)


def _word_at(tokens: Tokens, at: int, words: Container[str]) -> tuple[str, int] | None:
    """(word, token behind) where a word, or two with a hyphen between, stands in ``words``."""
    if tokens.word(at + 1) == "-" and tokens.glued(at + 1) and tokens.glued(at + 2):
        whole = f"{tokens.word(at)}-{tokens.word(at + 2)}"
        if whole in words:
            return whole, at + 3
    return (tokens.word(at), at + 1) if tokens.word(at) in words else None


def read_collective(tokens: Tokens, at: int, count: Amount | None, code: str) -> Amount | None:
    """A word for about a number, with how often it counts: "une centaine", "two dozen"."""
    words = numbers(code)
    found = _word_at(tokens, at, words.collectives)
    if found is None:
        return None
    word, last = found
    if count is not None:
        first, times = count.first, count.value
    else:
        first, times = _opened(tokens, at, code)
        if first == at:
            return None
    value = words.collectives[word] * times
    return Amount(
        first=first, last=last, value=value, form=Form.COLLECTIVE, rule="collective"
    )  # fmt: skip


def _opened(tokens: Tokens, at: int, code: str) -> tuple[int, Decimal]:
    """(first token, how often) of what opens a collective: "une bonne", "half a"."""
    openers, times, first = numbers(code).collective_openers, Decimal(1), at
    while first > 0 and at - first < 3 and tokens.word(first - 1) in openers:
        first -= 1
        times *= openers[tokens.words[first]]
    return first, times


def read_vague(tokens: Tokens, at: int, code: str) -> Amount | None:
    """An order of magnitude, "des dizaines de milliers"; bounds as comparison.md gives them."""
    words = numbers(code)
    size = words.vague.get(tokens.word(at))
    if size is None:
        return _few(tokens, at, code)
    opener = _openers(code).before(tokens, at)
    first, last = (opener[0] if opener else at), at + 1
    more = words.vague.get(tokens.word(at + 2)) if tokens.word(at + 1) in words.of else None
    if more is not None and more > size:
        size, last = size * more, at + 3
    return _magnitude(first, last, size)


def _few(tokens: Tokens, at: int, code: str) -> Amount | None:
    """The English singular behind "several" or "a few"."""
    size = numbers(code).few.get(tokens.word(at))
    opener = _openers(code).before(tokens, at) if size is not None else None
    if size is None or opener is None or tokens.word(at - 1) in numbers(code).articles:
        return None
    last, more = at + 1, numbers(code).few.get(tokens.word(at + 1))
    if more is not None and more > size:
        size, last = size * more, at + 2
    return _magnitude(opener[0], last, size)


def _magnitude(first: int, last: int, size: int) -> Amount:
    return Amount(
        first=first,
        last=last,
        low=Decimal(2 * size),
        value=Decimal(10 * size - 1),
        form=Form.VAGUE,
        rule="vague",
    )


def _fraction(first: int, last: int, value: Decimal) -> Amount:
    return Amount(first=first, last=last, value=value, form=Form.FRACTION, rule="fraction")


def read_part(tokens: Tokens, count: Amount, code: str) -> Amount | None:
    """The fraction whose upper number is ``count``: "deux tiers", "three-quarters"."""
    at = count.last
    if tokens.word(at) == "-" and tokens.glued(at):
        at += 1
    below = numbers(code).parts.get(tokens.word(at))
    if below is None or count.value != int(count.value) or _not_parts(code).at(tokens, at + 1):
        return None
    singular = not tokens.word(at).endswith("s")
    if count.value < 1 or (count.value != 1 and singular) or count.value > 999:
        return None
    return _fraction(count.first, at + 1, count.value / Decimal(below))


def read_article_part(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A denominator behind an article, "un tiers", "a third of", "le quart des"."""
    words = numbers(code)
    below = words.parts.get(tokens.word(at + 1))
    if below is None or _not_parts(code).at(tokens, at + 2):
        return None
    follows = tokens.word(at + 2)
    linked = follows in words.of or follows in ("des", "du")
    ends = follows in ("", ".", ",", BREAK)
    scaled = read_half(tokens, at + 1, code) if linked else None
    if scaled is not None and scaled.scale > 1:
        return scaled
    linked = linked or (ends and below > 9)
    if tokens.word(at) in words.lone:
        plain = tokens.word(at) == "one" or tokens.word(at + 1) not in words.ordinals or linked
        return _fraction(at, at + 2, 1 / Decimal(below)) if plain else None
    if tokens.word(at) in words.articles and linked and tokens.word(at + 1) in ("tiers", "quart"):
        return _fraction(at + 1, at + 2, 1 / Decimal(below))
    return None


def read_half(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A half, or a fraction of a scale: "la moitié", "un demi-million", "half a million"."""
    words = numbers(code)
    word = tokens.word(at)
    value = words.halves.get(word)
    if value is None:
        below = words.parts.get(word)
        value = 1 / Decimal(below) if below == 4 and word in ("quart", "quarter") else None
    if value is None or (tokens.word(at - 1) == "-" and tokens.glued(at)):
        return None
    end = at + 1
    while end - at < 3 and tokens.word(end) in {"-", "a", *words.of}:
        end += 1
    scale = words.scales.get(tokens.word(end))
    if scale is not None:
        first = at - 1 if tokens.word(at - 1) in words.lone else at
        scaled = _fraction(first, end + 1, value * scale)
        return replace(scaled, form=Form.WORDS, scale=scale, rule="half")
    return _half_alone(tokens, at, value, code)


def _half_alone(tokens: Tokens, at: int, value: Decimal, code: str) -> Amount | None:
    follows = tokens.word(at + 1)
    if tokens.word(at) == "moitié":
        return _fraction(at, at + 1, value)
    if tokens.word(at) == "half":
        return _fraction(at, at + 1, value) if follows in numbers(code).half_of else None
    end = at + 2 if follows == "-" else at + 1
    unit = table(code, "units", UnitTable).words.get(tokens.word(end))
    # "demi-heure", "demi litre": half of a unit, but no "demi-journée" of an article's own.
    if tokens.word(at) == "demi" and unit is not None:
        first = at - 1 if tokens.word(at - 1) in numbers(code).lone else at
        return _fraction(first, end, value)
    return None


def read_vulgar(tokens: Tokens, at: int) -> Amount | None:
    """A fraction sign, "⅔"."""
    parts = VULGAR.get(tokens.word(at))
    if parts is None:
        return None
    return _fraction(at, at + 1, Decimal(parts[0]) / Decimal(parts[1]))


def with_part(tokens: Tokens, whole: Amount, code: str) -> Amount:
    """A number with a fraction behind it: "cent et trois quarts", "five and a quarter"."""
    words, at = numbers(code), whole.last
    if tokens.word(at) != words.joiner or whole.form not in (Form.WORDS, Form.DIGITS):
        return whole
    count = read_words(tokens, at + 1, code)
    part = read_part(tokens, count, code) if count is not None and count.value < 20 else None
    if part is None or tokens.word(part.last) in {*words.of, *words.scales}:
        return whole
    value = whole.value + part.value
    return replace(whole, last=part.last, value=value, bare=False, rule="mixed fraction")


def read_one_in(tokens: Tokens, above: Amount, below: Amount, code: str) -> Amount | None:
    """A share told by counting: "trois enfants sur quatre", "one in five"."""
    between = _one_in(code).before(tokens, below.first)
    if between is None or not 0 < above.value < below.value:
        return None
    nouns = tokens.words[above.last : between[0]]
    if len(nouns) > 3 or not all(word.isalpha() or word in ("-", "d'") for word in nouns):
        return None
    out_of = between[0] < below.first - 1
    small = above.value < 10 and (below.value <= 10 or int(below.value) in _ROUND)
    once = nouns in ([], ["fois"], ["time"])
    if out_of and once and code == "fr":  # "une fois toutes les 5 minutes" is no share
        if _is_unit(tokens, below, code):
            return None
    elif not (small or (out_of and once)) or _counts_on(tokens, below, code):
        return None
    return _fraction(above.first, below.last, above.value / below.value)


def _is_unit(tokens: Tokens, below: Amount, code: str) -> bool:
    """Whether a unit of time, of money or a percent sign follows."""
    words, follows = table(code, "units", UnitTable).words, tokens.word(below.last)
    return follows in words and words[follows][1] in ("duration", "percent", "money")


def _counts_on(tokens: Tokens, below: Amount, code: str) -> bool:
    """Whether the second number counts something of its own: "un article sur deux femmes"."""
    if _is_unit(tokens, below, code):
        return True
    follows = tokens.word(below.last)
    if code == "en":
        return below.bare and below.value >= 1400 and below.value % 100 != 0
    plural = follows.endswith(numbers(code).plural) and len(follows) > 3
    return plural and follows not in numbers(code).function_words
