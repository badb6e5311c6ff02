"""What a number is a number of: percent, money, time, length, and what a rate is taken over."""

import re
from dataclasses import dataclass
from functools import cache

from claimtrack.domain.reading import NumeralKind
from claimtrack.extraction.number_scan import SPACE, numbers
from claimtrack.lang.pack import table
from claimtrack.lang.tables.unit_words import UnitTable


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit found beside a number; ``start``/``end`` is the stretch number and unit take."""

    start: int
    end: int
    name: str | None = None
    kind: NumeralKind = NumeralKind.NUMBER
    per: str | None = None
    rule: str = ""


def units(code: str) -> UnitTable:
    """The language's unit words."""
    return table(code, "unit_words", UnitTable)


_LAST = {
    "fr": r"(?:(?:derni(?:ers|ères)|premi(?:ers|ères)|prochaine?s|longue?s|bonnes)\s+"
    r"(?=jour|heure|semaine|mois|an|minute|seconde|trimestre|décennie))?",
    "en": r"(?:(?:full|long|straight|consecutive|more|last|past)\s+"
    r"(?=day|hour|week|month|year|minute|decade|quarter))?",
}
"""What may stand between a count and its unit of time: "deux derniers jours"."""


@cache
def _after(code: str) -> re.Pattern[str]:
    """A unit word behind a number, a linking "de" allowed after scale words."""
    forms = sorted(units(code).words, key=len, reverse=True)
    each = "|".join(re.escape(form).replace(r"\ ", rf"{SPACE}+") for form in forms)
    lead = rf"(?:{SPACE}*-?{SPACE}?|\n)(?:{numbers(code).of})?{_LAST[code]}"
    return re.compile(rf"(?i){lead}(?P<unit>{each})(?![\w²])")


@cache
def _before(code: str) -> re.Pattern[str]:
    signs = sorted(units(code).money_before, key=len, reverse=True)
    each = "|".join(re.escape(sign) for sign in signs)
    return re.compile(rf"(?<![\w])(?P<sign>{each}){SPACE}?$")


@cache
def _per(code: str) -> re.Pattern[str]:
    words = units(code)
    each = "|".join(re.escape(form) for form in sorted(words.per, key=len, reverse=True))
    return re.compile(rf"(?i)(?P<link>{words.per_link})(?P<over>{each})(?!\w)")


def _is_short_sign(form: str, text: str, at: int) -> bool:
    """Letters such as "m" or "g" are units only right after digits, in their own case."""
    return len(form) <= 2 and form.isalpha() and not text[at : at + len(form)].islower()


def unit_after(text: str, end: int, code: str) -> tuple[int, str, NumeralKind] | None:
    """(end of the unit, its name, the kind it gives) for the unit printed behind a number."""
    match = _after(code).match(text, end)
    if match is None:
        return None
    form = re.sub(rf"{SPACE}+", " ", match["unit"].lower())
    if _is_short_sign(form, text, match.start("unit")):
        return None
    name, kind = units(code).words[form]
    return match.end(), name, NumeralKind(kind)


def per_after(text: str, end: int, code: str) -> tuple[int, str] | None:
    """(end, what the rate is over) for "par jour", "a day", "pour 100 000 habitants"."""
    match = _per(code).match(text, end)
    if match is None:
        return None
    over = units(code).per[match["over"].lower()]
    digits = re.sub(r"\D", "", match["link"])
    return match.end(), f"{digits} {over}" if digits else over


def _age(text: str, start: int, end: int, unit: str | None, code: str) -> bool:
    words = units(code)
    before = text[max(0, start - 20) : start]
    if re.search(words.age_before, before, re.IGNORECASE):
        after_ok = re.compile(words.age_after, re.IGNORECASE).match(text, end)
        aged = not before.rstrip().endswith(",")
        return aged or (unit == "year" and after_ok is not None)
    if code == "en":
        return re.compile(words.age_after, re.IGNORECASE).match(text, end) is not None
    return False


def find_unit(text: str, start: int, end: int, code: str) -> Unit:
    """The unit of the number at ``start``–``end``, whichever side it is printed on."""
    sign = _before(code).search(text, max(0, start - 6), start)
    after = unit_after(text, end, code)
    if sign is not None and (after is None or after[2] is not NumeralKind.PERCENT):
        name = units(code).money_before[sign["sign"]]
        return Unit(sign.start("sign"), end, name, NumeralKind.MONEY, rule="money before")
    if code == "en" and _age(text, start, end, None, code):
        return Unit(start, end, "year", NumeralKind.AGE, rule="age")
    if after is None:
        return Unit(start, end)
    stop, name, kind = after
    if name == "year" and _age(text, start, stop, name, code):
        return Unit(start, stop, name, NumeralKind.AGE, rule="age")
    return Unit(start, stop, name, kind, rule=f"unit {name}")
