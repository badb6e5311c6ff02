"""Numbers and dates for readers, in French and English."""

from datetime import date, timedelta
from decimal import Decimal

from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge, Quantity

_NARROW = "\u202f"  # French thousands and the space before %: narrow, and never broken
_FR: tuple[str, ...] = ("janv.", "févr.", "mars", "avr.", "mai", "juin")
_FR += ("juil.", "août", "sept.", "oct.", "nov.", "déc.")
_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SHORT = {"percent": "%", "percentage_point": "pt", "EUR": "€", "USD": "$", "GBP": "£"}


def number(value: Decimal, lang: str) -> str:
    """50 000 in French, 50,000 in English; no digit is lost."""
    text = format(value, ",f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if lang != "fr":
        return text
    return text.replace(",", _NARROW).replace(".", ",")


def amount(quantity: Quantity, unit: str | None, lang: str) -> str:
    """What the words commit to: "50,000", "< 5,000", "6,000–8,000", "≥ 27", "≈ 900", with unit."""
    sign = _SHORT.get(unit or "", "" if unit in (None, "person", "count") else unit or "")
    gap = _NARROW if lang == "fr" or len(sign) > 1 else ""
    return _bounds(quantity, lang) + (f"{gap}{sign}" if sign else "")


def _bounds(quantity: Quantity, lang: str) -> str:
    low, high = quantity.low, quantity.high
    if quantity.value is not None and quantity.hedge not in (Hedge.RANGE, Hedge.VAGUE):
        return _SIGNS.get(quantity.hedge, "") + number(quantity.value, lang)
    if low is not None and high is not None:
        return f"{number(low, lang)}–{number(high, lang)}"
    if low is not None:
        return f"≥ {number(low, lang)}"
    return f"≤ {number(high, lang)}" if high is not None else "?"


_SIGNS = {
    Hedge.ABOUT: "≈ ",
    Hedge.NEARLY: "≲ ",
    Hedge.AT_LEAST: "≥ ",
    Hedge.MORE_THAN: "> ",
    Hedge.AT_MOST: "≤ ",
    Hedge.UP_TO: "≤ ",
    Hedge.LESS_THAN: "< ",
}


def percent(share: float, lang: str) -> str:
    """A share from 0 to 1 in whole percent: 85%, 85 %."""
    return f"{share:.0%}".replace("%", f"{_NARROW}%" if lang == "fr" else "%")


def _months(lang: str) -> tuple[str, ...]:
    return _FR if lang == "fr" else _EN


def day(when: date, lang: str) -> str:
    """10 Dec 2016, 10 déc. 2016."""
    return f"{when.day} {_months(lang)[when.month - 1]} {when.year}"


def days(period: Period, lang: str) -> str:
    """One day, or first–last with both included; what the two ends share is said once."""
    last = period.end - timedelta(days=1)
    if last <= period.start:
        return day(period.start, lang)
    first = period.start
    names = _months(lang)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last, lang)}"
    if first.year == last.year:
        return f"{first.day} {names[first.month - 1]} – {day(last, lang)}"
    return f"{day(first, lang)} – {day(last, lang)}"


def published(earliest: date | None, latest: date | None, lang: str) -> str:
    """A day of publication, both ends included; "" where it is unknown."""
    if earliest is None:
        return ""
    return days(Period(earliest, (latest or earliest) + timedelta(days=1)), lang)


def quoted(text: str, lang: str) -> str:
    """Words in the quotation marks of the language."""
    return f"«\u00a0{text}\u00a0»" if lang == "fr" else f"“{text}”"


def colon(lang: str) -> str:
    """A colon and the spaces that the language puts around it."""
    return "\u00a0: " if lang == "fr" else ": "
