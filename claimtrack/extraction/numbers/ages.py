"""Which counts of years are ages: "âgé de 34 ans", "34-year-old", ", 34,"."""

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import Amount
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.text.tokens import BREAK, Tokens

_UNITS = frozenset(("year", "month", "week", "day"))
_OLDEST = 125
_OLDEST_BARE = 110
_ENDS = frozenset((",", ")", "", BREAK, "."))


def with_age(tokens: Tokens, amount: Amount, first: int, lex: Lexicon) -> Amount:
    """The amount as an age where the context says so; ``first`` is the hedge's first token."""
    if amount.value > _OLDEST:
        return amount
    end = _age_end(tokens, first, amount, lex)
    if end is None:
        return amount
    unit = _age_unit(tokens.words[amount.last : end], amount.unit, lex)
    rule = f"{amount.rule}, age"
    return changed(amount, last=end, kind=NumeralKind.AGE, unit=unit, rule=rule)


def _age_unit(words: list[str], unit: str | None, lex: Lexicon) -> str:
    """The unit of an age: the last one in the words behind, else the number's own, else years."""
    unit = unit or "year"
    for word in words:
        unit = lex.units.words.get(word, (unit, ""))[0]
    return unit


def _age_end(tokens: Tokens, first: int, amount: Amount, lex: Lexicon) -> int | None:
    """The token behind an age. None where it is no age."""
    if amount.unit in _UNITS:
        return _measured_age_end(tokens, first, amount, lex)
    if not _may_be_years(amount):
        return None
    if _is_bare_age(tokens, first, amount, lex):
        return amount.last
    return lex.age_after.end_at(tokens, amount.last)


def _may_be_years(amount: Amount) -> bool:
    """Whether a number counts something, without a unit of its own."""
    return amount.plain and amount.value > 0 and not amount.unit


def _is_bare_age(tokens: Tokens, first: int, amount: Amount, lex: Lexicon) -> bool:
    """An age without its unit: "John Smith, 34,", "aged 34"."""
    if _is_of_one_person(tokens, first, amount, lex):
        return True
    if not lex.units.bare_ages:
        return False
    if _is_between_commas(tokens, first, amount) and _is_apposed(tokens, first, amount.last, lex):
        return True
    return tokens.word(amount.last) != "%" and _is_led(tokens, first, lex)


def _is_of_one_person(tokens: Tokens, first: int, amount: Amount, lex: Lexicon) -> bool:
    """Set off by commas behind a noun for one person: "a woman, 22, and", but "police, 22,"."""
    if not _is_between_commas(tokens, first, amount) or amount.value > _OLDEST_BARE:
        return False
    noun = tokens.word(first - 2)
    return noun in lex.one_person and _ends_apposition(tokens.word(amount.last), lex)


def _is_between_commas(tokens: Tokens, first: int, amount: Amount) -> bool:
    """Whether a whole number in plain digits follows a comma."""
    return amount.bare and amount.whole and tokens.word(first - 1) == ","


def _is_led(tokens: Tokens, first: int, lex: Lexicon) -> bool:
    """Whether "âgé de", "aged" stands before."""
    return lex.age_before.ends_before(tokens, first)


def _is_apposed(tokens: Tokens, first: int, last: int, lex: Lexicon) -> bool:
    """Set off by commas or brackets behind a name or a person: ", 34 ans,", "(34)"."""
    before, after = tokens.word(first - 1), tokens.word(last)
    if before == "(":
        return after == ")"
    if before != "," or not _ends_apposition(after, lex):
        return False
    return _is_somebody(tokens, first - 2, lex)


def _is_somebody(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether a name or a word for a person stands at ``at``."""
    return tokens.capital(at) or tokens.word(at) in lex.units.age_people


def _ends_apposition(word: str, lex: Lexicon) -> bool:
    return word in _ENDS or word == lex.numbers.joiner


def _measured_age_end(tokens: Tokens, first: int, amount: Amount, lex: Lexicon) -> int | None:
    """The token behind an age with its unit."""
    phrase = _unit_phrase_end(tokens, amount, lex)
    if phrase is not None:
        return phrase
    # Between the two stands a hedge: "mayores de" is one, and says an age as well.
    if _is_led(tokens, first, lex) or _is_led(tokens, amount.first, lex):
        return amount.last
    return _years_end(tokens, first, amount, lex)


def _years_end(tokens: Tokens, first: int, amount: Amount, lex: Lexicon) -> int | None:
    """The token behind years that are an age by where they stand, or by what follows."""
    if amount.unit != "year" or tokens.word(amount.last) in lex.units.not_age:
        return None
    if _is_age_by_place(tokens, first, amount, lex):
        return amount.last
    return lex.age_after_unit.end_at(tokens, amount.last)


def _unit_phrase_end(tokens: Tokens, amount: Amount, lex: Lexicon) -> int | None:
    """The token behind a phrase that starts with the unit: "34 years old", "34-year-old"."""
    for start in range(amount.last - 1, max(amount.last - 3, amount.first), -1):
        end = lex.age_after.end_at(tokens, start)
        if end is not None:
            return end
    return None


def _is_age_by_place(tokens: Tokens, first: int, amount: Amount, lex: Lexicon) -> bool:
    """Whether years are an age by where they stand: beside a name, a person, or as a group's."""
    if _is_apposed(tokens, first, amount.last, lex) or _is_of_person(tokens, first, lex):
        return True
    # A group by its age: "les 18-25 ans", "les plus de 65 ans".
    grouped = amount.ranged or first < amount.first
    return grouped and tokens.word(first - 1) in lex.units.age_groups


def _is_of_person(tokens: Tokens, first: int, lex: Lexicon) -> bool:
    """Whether a person is "de N ans", or dies "à N ans"."""
    link = tokens.word(first - 1)
    if link in lex.numbers.of:
        if tokens.word(first - 2) == "," and tokens.capital(first - 3):
            return True  # "Juan Pérez, de 34 años,"
        near = tokens.words[max(0, first - 4) : first - 1]
        return not lex.units.age_people.isdisjoint(near)
    return (tokens.word(first - 2), link) in lex.units.age_at
