"""What the words around make of a quantity: an age, a rate, a change, a factor."""

from dataclasses import replace
from functools import cache

from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.numbers.digits import Amount, numbers
from claimtrack.extraction.numbers.hedges import hedges
from claimtrack.extraction.numbers.ranges import after_change
from claimtrack.extraction.numbers.units import find_per, units
from claimtrack.extraction.text.tokens import Phrases, Tokens, phrases

_AGES = ("year", "month", "week", "day")
_OLDEST = 125


@cache
def _age_before(code: str) -> Phrases[bool]:
    return phrases(units(code).age_before)


@cache
def _age_after(code: str) -> Phrases[bool]:
    return phrases(units(code).age_after)


@cache
def _delta_after(code: str) -> Phrases[bool]:
    return phrases(hedges(code).delta_after)


@cache
def _factor_before(code: str) -> Phrases[bool]:
    return phrases(hedges(code).factor_before)


@cache
def _delta_before(code: str) -> Phrases[bool]:
    return phrases(hedges(code).delta_before)


@cache
def _factor_after(code: str) -> Phrases[bool]:
    return phrases(hedges(code).factor_after)


def _apposed(tokens: Tokens, first: int, last: int, code: str) -> bool:
    """Set off by commas or brackets behind a name or a person: ", 34 ans,", "(34)"."""
    before, after = tokens.word(first - 1), tokens.word(last)
    if before == "(":
        return after == ")"
    if before != "," or after not in (",", ")", "", "\n", ".", "et", "and"):
        return False
    name = tokens.raw(first - 2)
    return name[:1].isupper() or tokens.word(first - 2) in units(code).age_people


def _age_end(tokens: Tokens, first: int, amount: Amount, code: str) -> int | None:
    """The token behind an age; ``first`` is the hedge's first token. None where it is no age."""
    high = amount.value
    if amount.unit in _AGES and high <= _OLDEST:
        return _aged(tokens, first, amount, code)
    if amount.kind is not NumeralKind.NUMBER or not 0 < high <= _OLDEST or amount.unit:
        return None
    behind = _age_after(code).at(tokens, amount.last) if code == "en" else None
    if behind is not None:
        return behind[0]
    bare = high == int(high) and amount.bare and code == "en"
    if bare and _apposed(tokens, first, amount.last, code) and tokens.word(first - 1) == ",":
        return amount.last
    told = _age_before(code).before(tokens, first) if code == "en" else None
    return amount.last if told is not None and tokens.word(amount.last) != "%" else None


def _aged(tokens: Tokens, first: int, amount: Amount, code: str) -> int | None:
    unit_start = amount.last - 1
    for start in (unit_start, unit_start - 1):
        behind = _age_after(code).at(tokens, start) if start > amount.first else None
        if behind is not None and code == "en":
            return behind[0]
    if _age_before(code).before(tokens, first) is not None:
        return amount.last
    follows = tokens.word(amount.last)
    if follows in units(code).not_age or amount.unit != "year":
        return None
    if _apposed(tokens, first, amount.last, code):
        return amount.last
    if code == "fr" and _of_person(tokens, first, code):
        return amount.last
    # A group by its age: "les 18-25 ans", "les plus de 65 ans".
    grouped = amount.ranged or first < amount.first
    if grouped and tokens.word(first - 1) in units(code).age_groups:
        return amount.last
    behind = _age_after(code).at(tokens, amount.last)
    return behind[0] if behind is not None and code == "fr" else None


def _of_person(tokens: Tokens, first: int, code: str) -> bool:
    """Whether a person is "de N ans", or dies "à N ans"."""
    link = tokens.word(first - 1)
    if link in numbers(code).of:
        near = tokens.words[max(0, first - 4) : first - 1]
        return any(word in units(code).age_people for word in near)
    return (tokens.word(first - 2), link) in units(code).age_at


def with_age(tokens: Tokens, amount: Amount, first: int, code: str) -> Amount:
    """The amount as an age where the context says so."""
    end = _age_end(tokens, first, amount, code)
    if end is None:
        return amount
    kind, unit = NumeralKind.AGE, amount.unit or "year"
    for word in tokens.words[amount.last : end]:
        unit = units(code).words.get(word, (unit, ""))[0]
    return replace(amount, last=end, kind=kind, unit=unit, rule=f"{amount.rule}, age")


def with_per(tokens: Tokens, numeral: Numeral, last: int, code: str) -> tuple[Numeral, int]:
    """(the numeral with what a rate is over, the token behind the rate's words)."""
    measures = (NumeralKind.PERCENT, NumeralKind.AGE, NumeralKind.POINTS)
    if numeral.kind in measures and tokens.word(last) not in ("par", "per", "a", "an", "/"):
        return numeral, last
    found = find_per(tokens, last, numeral.kind is NumeralKind.MONEY, code)
    if found is None or numeral.kind is NumeralKind.AGE or _fraction(numeral):
        return numeral, last
    end = tokens.ends[found[0] - 1]
    kind = NumeralKind.RATE if numeral.kind is NumeralKind.NUMBER else numeral.kind
    return replace(numeral, per=found[1], kind=kind, full_end=max(numeral.full_end, end)), found[0]


def _fraction(numeral: Numeral) -> bool:
    return numeral.rule.startswith("fraction")


def is_delta(tokens: Tokens, first: int, amount: Amount, open_end: bool, code: str) -> bool:
    """Whether it says a change: "en hausse de 12 %", "up 3%", "10 de plus".

    ``first`` is the first token of the hedge; ``open_end``: no hedge stands behind the number,
    as in "200 or more".
    """
    words, start, last = hedges(code), amount.first, amount.last
    before = tokens.word(first - 1)
    if tokens.word(start) in words.delta_direct or before in words.delta_direct:
        return True
    if words.delta_before and _delta_before(code).before(tokens, first) is not None:
        return True
    if amount.kind is NumeralKind.PERCENT and before.startswith(words.delta_verbs):
        return True
    levels = before != "by" and after_change(tokens, first, code)
    if levels and tokens.word(last) in ("à", "to"):
        return False
    reach = 4 if before in words.delta_links else 1
    near = tokens.words[max(0, first - reach) : first]
    linked = before in words.delta_links or code == "en"
    stems = words.delta_stems
    if amount.kind is NumeralKind.MONEY:
        stems = tuple(stem for stem in stems if stem not in words.losses)
    if amount.kind is NumeralKind.NUMBER and before not in words.delta_links:
        stems = tuple(stem for stem in stems if not stem.startswith(words.taking or ("-",)))
    if linked and any(word.startswith(stems) for word in near):
        return True
    if before in words.delta_links and any(word in words.delta_direct for word in near):
        return True
    for at in range(last, last + 3 * open_end):
        found = _delta_after(code).at(tokens, at)
        if found is not None:
            return tokens.word(found[0]) not in words.not_delta
        if not tokens.word(at).isalpha():
            return False
    return False


def is_factor(tokens: Tokens, amount: Amount, first: int, code: str) -> bool:
    """Whether it multiplies: "trois fois plus", "5-fold", "divisé par deux", "doubled"."""
    if amount.rule == "fold" or _factor_after(code).at(tokens, amount.last) is not None:
        return True
    plain = amount.kind is NumeralKind.NUMBER and amount.unit is None
    return plain and _factor_before(code).before(tokens, first) is not None
