"""Numbers, intervals, dates and quoted words as French and English print them."""

from datetime import date, timedelta
from decimal import Decimal

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.period import Period

NARROW = "\u202f"
"""Groups thousands in French and stands before %: narrow, and never broken."""

_SIGNS = {
    "percent": "%",
    "EUR": "€",
    "USD": "$",
    "GBP": "£",
    "m2": "m²",
    "km2": "km²",
    "celsius": "°C",
    "fahrenheit": "°F",
}
_BEFORE = frozenset({"EUR", "USD", "GBP"})
_COUNTED = frozenset({"person", "count"})
_NAMES = {
    "fr": {
        "percentage_point": "point", "day": "jour", "hour": "heure", "minute": "minute",
        "second": "seconde", "week": "semaine", "month": "mois", "year": "an", "hectare": "hectare",
        "tonne": "tonne", "mile": "mile", "foot": "pied", "litre": "litre", "barrel": "baril",
    },
    "en": {
        "percentage_point": "percentage point", "foot": "feet",
    },
}  # fmt: skip
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}
_OPEN = {
    "fr": ("au moins {low}", "au plus {high}", "{low} à {high}", "n’importe quel nombre"),
    "en": ("at least {low}", "at most {high}", "{low} to {high}", "any number"),
}


def number(value: Decimal, lang: str) -> str:
    """50 000 in French (U+202F), 50,000 in English; trailing zeros of decimals dropped."""
    text = format(value, ",f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    text = text.replace("-", "\u2212")
    return text.replace(",", NARROW).replace(".", ",") if lang == "fr" else text


def amount(value: Decimal, unit: str | None, lang: str) -> str:
    """A number with its unit: 93 %, €10,000, 12 km; persons and things stand bare."""
    if lang != "fr" and unit in _BEFORE:
        return _SIGNS[unit] + number(value, lang)
    return number(value, lang) + suffix(unit, value, lang)


def suffix(unit: str | None, value: Decimal, lang: str) -> str:
    """What follows the number: a sign, or the unit's name in the right number."""
    if unit is None or unit in _COUNTED:
        return ""
    if unit in _SIGNS:
        gap = "" if lang != "fr" and unit == "percent" else NARROW
        return gap + _SIGNS[unit]
    name = _NAMES["fr" if lang == "fr" else "en"].get(unit, unit.replace("_", " "))
    many = abs(value) >= 2 if lang == "fr" else abs(value) != 1
    invariable = name.endswith("s") or name == "feet" or (len(name) < 3 and name != "an")
    return "\u00a0" + name + ("s" if many and not invariable else "")


def interval(bounds: Interval, unit: str | None, lang: str) -> str:
    """Ends in words: 47,500 to 52,500; at least 27; one number where both ends are the same."""
    least, most, both, neither = _OPEN["fr" if lang == "fr" else "en"]
    low, high = bounds.low, bounds.high
    if low is not None and high is not None:
        if low == high:
            return amount(low, unit, lang)
        return both.format(low=number(low, lang), high=amount(high, unit, lang))
    if low is not None:
        return least.format(low=amount(low, unit, lang))
    return most.format(high=amount(high, unit, lang)) if high is not None else neither


def quote(words: str, lang: str) -> str:
    """Words as printed, in the language's own quotation marks."""
    printed = " ".join(words.split(" ")).replace("\n", " ").strip()
    return f"«\u00a0{printed}\u00a0»" if lang == "fr" else f"“{printed}”"


def day(when: date, lang: str) -> str:
    """10 December 2016, 10 décembre 2016, 1er mai 2019."""
    month = _MONTHS["fr" if lang == "fr" else "en"].split()[when.month - 1]
    first = "1er" if lang == "fr" and when.day == 1 else str(when.day)
    return f"{first} {month} {when.year}"


def period(span: Period, lang: str) -> str:
    """Days in words, first and last included: 9 December 2016 to 10 December 2016."""
    last = span.end - timedelta(days=1)
    if last <= span.start:
        return day(span.start, lang)
    start, end = day(span.start, lang), day(last, lang)
    return f"du {start} au {end}" if lang == "fr" else f"{start} to {end}"
