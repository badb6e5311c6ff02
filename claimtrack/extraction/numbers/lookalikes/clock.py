"""Numerals that are hours of the day: "18h30", "6:30 p.m.", "à 10 heures"."""

import re
from decimal import Decimal

from claimtrack.domain.reading import NumeralKind
from claimtrack.domain.record import changed
from claimtrack.extraction.numbers.amount import Amount, first_found, is_between, unquantified
from claimtrack.extraction.numbers.lexicon import Lexicon
from claimtrack.extraction.numbers.units import counted
from claimtrack.extraction.text.tokens import Tokens

_CLOCK = re.compile(r"\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])")
_HOUR_SIGN = "h"
_HOUR_LENGTHS = frozenset((1, 2, 4))
"""Digits of an hour before "p.m.", with its minutes before "GMT"."""
_MIDNIGHT = frozenset(("0", "00"))
_VERB_REACH = 7
"""Words before "at 20.15" among which a verb says that something has an hour."""


def read_clock(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """An hour of the day: "18h30", "6:30 p.m.", "à 10 heures", "1430 GMT"."""
    return first_found(_READERS, tokens, at, lex)


def _time(tokens: Tokens, first: int, last: int, rule: str) -> Amount:
    return unquantified(tokens, first, last, NumeralKind.TIME, rule)


def _with_colon(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Hours and minutes: "18:30", "6:30 p.m."."""
    if tokens.word(at + 1) != ":":
        return None
    match = _CLOCK.match(tokens.text, tokens.starts[at])
    if match is None or int(tokens.words[at]) > 24:
        return None
    last = tokens.after(at, match.end())
    return _time(tokens, at, lex.day_halves.end_at(tokens, last) or last, "clock time")


def _minutes_end(tokens: Tokens, at: int, lex: Lexicon) -> int:
    """The token behind hours, and behind minutes parted from them by a mark of the language."""
    marked = tokens.word(at + 1) in lex.units.clock_marks and _are_minutes(tokens.word(at + 2))
    return at + 3 if marked else at + 1


def _are_minutes(word: str) -> bool:
    return len(word) == 2 and word.isdecimal() and int(word) < 60


def _before_half_of_day(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Hours before a word of the day: "6.30 p.m.", "8 heures du matin", "1430 GMT"."""
    end = lex.day_halves.end_at(tokens, _minutes_end(tokens, at, lex))
    if end is None or len(tokens.words[at]) not in _HOUR_LENGTHS:
        return None
    return _time(tokens, at, end, "half of the day")


def _marked_hours(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Hours and minutes before the word for hours: "a las 18.30 horas"."""
    end = _minutes_end(tokens, at, lex)
    if end == at + 1 or tokens.word(end) not in lex.units.hours or not _is_hour(tokens.word(at)):
        return None
    return _time(tokens, at, end + 1, "clock time")


def _pointed(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Digits with a point, of what has an hour: "she will speak at 20.15", no share's price."""
    if tokens.word(at + 1) != "." or _minutes_end(tokens, at, lex) == at + 1:
        return None
    if not _is_hour(tokens.word(at)) or not _begins_at(tokens, at, lex):
        return None
    value = Decimal(f"{tokens.words[at]}.{tokens.words[at + 2]}")
    return changed(_time(tokens, at, at + 3, "clock time"), value=value)


def _is_hour(word: str) -> bool:
    return is_between(word, 1, 24)


def _begins_at(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    if tokens.word(at - 1) not in lex.units.hour_before:
        return False
    near = tokens.words[max(0, at - _VERB_REACH) : at - 1]
    return not lex.units.hour_verbs.isdisjoint(near)


def _hours(tokens: Tokens, at: int, lex: Lexicon) -> Amount | None:
    """Hours in words, "18 h 30", "à 10 heures"; "48 heures" and "10 heures de" are durations."""
    if tokens.word(at + 1) not in lex.units.hours or not _may_be_hours(tokens.word(at)):
        return None
    if _has_minutes(tokens, at, lex):
        return _time(tokens, at, at + 3, "hour")
    end = _told_hour_end(tokens, at, lex)
    return None if end is None else _time(tokens, at, end, "hour")


def _has_minutes(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether two digits behind the hours are minutes, and count nothing."""
    return _are_minutes(tokens.word(at + 2)) and not _are_counted(tokens, at, lex)


def _told_hour_end(tokens: Tokens, at: int, lex: Lexicon) -> int | None:
    """The token behind a whole hour, with a word of the day; None where hours are counted."""
    if tokens.word(at + 2) == "/":
        return None
    end = lex.day_halves.end_at(tokens, at + 2)
    if end is not None:
        return end
    return at + 2 if _is_told_hour(tokens, at, lex) else None


def _may_be_hours(word: str) -> bool:
    return word in _MIDNIGHT or _is_hour(word)


def _is_told_hour(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether hours are told rather than counted: "à 10 heures", "18 h"."""
    if tokens.word(at + 2) in lex.units.not_hour:
        return False
    return tokens.word(at + 1) == _HOUR_SIGN or tokens.word(at - 1) in lex.units.hour_before


def _are_counted(tokens: Tokens, at: int, lex: Lexicon) -> bool:
    """Whether the two digits behind "heures" count something: "à 10 heures 30 personnes"."""
    return tokens.word(at + 1) != _HOUR_SIGN and counted(tokens, at + 3, lex)


_READERS = (_with_colon, _before_half_of_day, _marked_hours, _pointed, _hours)
