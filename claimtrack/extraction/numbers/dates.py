"""Numerals that are dates, years and hours of the day, so that nobody takes them for counts.

Only told apart here; what day they mean is read by ``dates``.
"""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.numbers.digits import Amount, Form, numbers
from claimtrack.extraction.numbers.units import unit_at, units
from claimtrack.extraction.text.tokens import Phrases, Tokens, phrases

_NUMERIC = re.compile(
    r"(?:\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d/]|[.,]\d|-\d)"
)
_CLOCK = re.compile(r"\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:])")
_DASHES = ("-", "–", "—", "/")
FIRST_YEAR, LAST_YEAR = 1400, 2199


def other(tokens: Tokens, first: int, last: int, kind: NumeralKind, rule: str) -> Amount:
    """A numeral that is no quantity; its value is that of its last digits."""
    digits = [word for word in tokens.words[first:last] if word.isdecimal()]
    value = Decimal(int(digits[-1][:20])) if digits else Decimal(0)
    return Amount(first=first, last=last, value=value, form=Form.DIGITS, rule=rule, kind=kind)


@cache
def _halves_of_day(code: str) -> Phrases[bool]:
    return phrases(units(code).day_halves)


def counted(tokens: Tokens, at: int, code: str) -> bool:
    """Whether what stands at ``at`` looks counted: a plural noun, a scale word or a unit."""
    word, raw = tokens.word(at), tokens.raw(at)
    words = numbers(code)
    if word in words.scales or unit_at(tokens, at, code) is not None:
        return True
    plural = len(word) > 3 and word.endswith(words.plural) and raw == word
    return plural and word not in words.function_words and word not in words.months


def _small(tokens: Tokens, at: int, most: int) -> bool:
    word = tokens.word(at)
    return len(word) <= 2 and word.isdecimal() and 0 < int(word) <= most


def is_year(tokens: Tokens, at: int) -> bool:
    """Whether four plain digits could be a year."""
    word = tokens.word(at)
    return len(word) == 4 and word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR


def _month(tokens: Tokens, at: int, code: str) -> bool:
    """Whether a month's name stands here; in English a capital tells it from a verb."""
    word = tokens.word(at)
    if code != "en" and word in numbers(code).months:
        return True
    # English captions stand in French pages: "December 9, 2016".
    return word in numbers("en").months and tokens.raw(at)[:1].isupper()


def _day_end(tokens: Tokens, at: int, code: str) -> int | None:
    """The token behind a day of the month with its ordinal ending, "12", "1er", "3rd"."""
    if not _small(tokens, at, 31):
        return None
    ending = tokens.glued(at + 1) and tokens.word(at + 1) in numbers(code).ordinal_endings
    return at + 2 if ending else at + 1


def _year_end(tokens: Tokens, at: int) -> int:
    """The token behind a year at ``at``, a comma before it allowed; ``at`` where none stands."""
    if is_year(tokens, at):
        return at + 1
    return at + 2 if tokens.word(at) == "," and is_year(tokens, at + 1) else at


_DAY_LINKS = frozenset(("-", "–", "/", "au", "et", "à", "to", "and", ",", "ou", "or", "of"))


def _days_then_month(tokens: Tokens, at: int, code: str) -> int | None:
    """The token behind "12 mai 2024", "12 et 13 mai", "du 3 au 5 juin", "3rd of May"."""
    end = _day_end(tokens, at, code)
    for _ in range(5):
        if end is None:
            return None
        if _month(tokens, end, code):
            dot = code == "en" and tokens.word(end + 1) == "." and is_year(tokens, end + 2)
            return _year_end(tokens, end + 1 + dot)
        if tokens.word(end) not in _DAY_LINKS:
            return None
        end = end + 1 if _month(tokens, end + 1, code) else _day_end(tokens, end + 1, code)
    return None


def _after_month(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A day or a year behind its month: "May 12, 2024", "May 12-15", "mai 2024"."""
    month = at - 2 if tokens.word(at - 1) == "." else at - 1
    month -= tokens.word(month) == "," and is_year(tokens, at)
    if not _month(tokens, month, code):
        return None
    if is_year(tokens, at):
        return other(tokens, month, at + 1, NumeralKind.DATE, "month and year")
    english = tokens.word(month) in numbers("en").months
    end = _day_end(tokens, at, "en") if english else None
    if end is None or (counted(tokens, end, code) and tokens.word(end) != "-"):
        return None
    if tokens.word(end) in ("-", "–", "to", "and"):
        end = _day_end(tokens, end + 1, code) or end
    return other(tokens, month, _year_end(tokens, end), NumeralKind.DATE, "month and day")


def read_word_day(tokens: Tokens, amount: Amount, code: str) -> Amount | None:
    """A day in words before its month: "le neuf février"."""
    if 0 < amount.value <= 31 and _month(tokens, amount.last, code):
        end = _year_end(tokens, amount.last + 1)
        date = other(tokens, amount.first, end, NumeralKind.DATE, "day and month")
        return replace(date, value=amount.value)
    return None


def _numeric(tokens: Tokens, at: int) -> Amount | None:
    match = _NUMERIC.match(tokens.text, tokens.starts[at])
    if match is None or tokens.word(at - 1) == "/" or (match[1] == "." and not _plausible(match)):
        return None
    last = tokens.after(at, match.end())
    return other(tokens, at, last, NumeralKind.DATE, "numeric date")


def _plausible(match: re.Match[str]) -> bool:
    first, second, _ = (int(part) for part in match.group().split("."))
    return first <= 31 and second <= 12


def _weekday(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A bare day behind its weekday: "samedi 12", never "samedi 12 personnes"."""
    end = _day_end(tokens, at, code)
    if end is None or tokens.word(at - 1) not in numbers(code).days or code != "fr":
        return None
    if counted(tokens, end, code) or (tokens.word(end) in (",", ".") and tokens.glued(end + 1)):
        return None
    if tokens.word(end) in units(code).hours:
        return None
    return other(tokens, at - 1, end, NumeralKind.DATE, "weekday and day")


def _decade(tokens: Tokens, at: int, code: str) -> Amount | None:
    """A decade: "1980s", "the '80s", "les années 80"."""
    word, before = tokens.word(at), tokens.word(at - 1)
    if code == "en":
        plural = tokens.glued(at + 1) and tokens.raw(at + 1) == "s" and word.endswith("0")
        if plural and len(word) in (2, 4):
            return other(tokens, at, at + 2, NumeralKind.DATE, "decade")
        return None
    if before in units(code).decade_before and len(word) in (2, 4):
        return other(tokens, at, at + 1, NumeralKind.DATE, "decade")
    return None


def _season(tokens: Tokens, at: int) -> Amount | None:
    """Two years that are one season or a span: "2023-2024", "2023/24"."""
    if not is_year(tokens, at) or tokens.word(at + 1) not in _DASHES:
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    first, second = int(tokens.words[at]), tokens.word(at + 2)
    short = len(second) == 2 and second.isdecimal() and int(second) == (first + 1) % 100
    if not short and not (is_year(tokens, at + 2) and int(second) > first):
        return None
    return other(tokens, at, at + 3, NumeralKind.DATE, "span of years")


def _year(tokens: Tokens, at: int, code: str) -> Amount | None:
    """Four plain digits that nothing makes a count: see ``is_year`` and ``counted``."""
    if not is_year(tokens, at) or (tokens.glued(at + 1) and tokens.word(at + 1)[0].isalpha()):
        return None
    before = tokens.word(at - 1)
    if before in ("-", "–", "'", "’"):
        before = tokens.word(at - 2)
    told = before in units(code).year_before
    year = int(tokens.words[at])
    if counted(tokens, at + 1, code) and (not told or _measure(tokens, at + 1, code)):
        return None
    if not told and not 1800 <= year <= 2100:
        return None
    if not told and before in units(code).count_before:
        return None
    return other(tokens, at, at + 1, NumeralKind.DATE, "year")


def _measure(tokens: Tokens, at: int, code: str) -> bool:
    found = unit_at(tokens, at, code)
    scale = tokens.word(at) in numbers(code).scales
    return scale or (found is not None and found[2] is not NumeralKind.DURATION)


def _clock(tokens: Tokens, at: int, code: str) -> Amount | None:
    """An hour of the day: "18h30", "6:30 p.m.", "à 10 heures", "1430 GMT"."""
    match = _CLOCK.match(tokens.text, tokens.starts[at])
    if match is not None and int(match.group().split(":")[0]) <= 24:
        last = tokens.after(at, match.end())
        half = _halves_of_day(code).at(tokens, last)
        return other(tokens, at, half[0] if half else last, NumeralKind.TIME, "clock time")
    end = at + 1
    if code == "en" and tokens.word(end) in (".", ":") and _minutes(tokens, end + 1):
        end += 2
    half = _halves_of_day(code).at(tokens, end)
    if half is not None and len(tokens.words[at]) in (1, 2, 4):
        return other(tokens, at, half[0], NumeralKind.TIME, "half of the day")
    if end == at + 3 and tokens.word(at + 1) == "." and _begins_at(tokens, at):
        found = other(tokens, at, end, NumeralKind.TIME, "clock time")
        return replace(found, value=Decimal(f"{tokens.words[at]}.{tokens.words[at + 2]}"))
    return _hours(tokens, at, code)


_BEGINNING = frozenset(
    (
        "speak speaks spoke begin begins began beginning start starts started starting open opens "
        "opened end ends ended leave leaves arrive arrives arrived due scheduled meet meets met "
        "depart departs departed airs aired broadcast kick kicks kicked"
    ).split()
)
"""English verbs of what has an hour: shares that "closed at 23.45" had none."""


def _begins_at(tokens: Tokens, at: int) -> bool:
    """Whether digits are an hour with a point: "she will speak at 20.15"."""
    if tokens.word(at - 1) != "at" or not _small(tokens, at, 24):
        return False
    return any(tokens.word(place) in _BEGINNING for place in range(at - 7, at - 1))


def _minutes(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    return len(word) == 2 and word.isdecimal() and int(word) < 60


def _hours(tokens: Tokens, at: int, code: str) -> Amount | None:
    """French hours, "18 h 30", "à 10 heures"; "48 heures" and "10 heures de" are durations."""
    sign = tokens.word(at + 1)
    if sign not in units(code).hours or not (
        _small(tokens, at, 24) or tokens.word(at) in ("0", "00")
    ):
        return None
    if _minutes(tokens, at + 2) and (sign == "h" or not counted(tokens, at + 3, code)):
        return other(tokens, at, at + 3, NumeralKind.TIME, "hour")
    if tokens.word(at + 2) == "/":
        return None
    half = _halves_of_day(code).at(tokens, at + 2)
    told = tokens.word(at - 1) in units(code).hour_before
    linked = tokens.word(at + 2) in (*numbers(code).of, "plus", "après", "avant")
    if half is not None or (told and not linked) or (sign == "h" and not linked):
        return other(tokens, at, half[0] if half else at + 2, NumeralKind.TIME, "hour")
    return None


def read_date(tokens: Tokens, at: int, code: str) -> Amount | None:
    """The date, year or time whose digits start at the token ``at``."""
    if len(tokens.words[at]) > 4:
        return None
    end = _days_then_month(tokens, at, code)
    if end is not None:
        return other(tokens, at, end, NumeralKind.DATE, "day and month")
    return (
        _numeric(tokens, at)
        or _after_month(tokens, at, code)
        or _weekday(tokens, at, code)
        or _season(tokens, at)
        or _decade(tokens, at, code)
        or _clock(tokens, at, code)
        or _year(tokens, at, code)
    )
