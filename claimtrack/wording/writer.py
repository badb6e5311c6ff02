"""The one writer of numbers, units, dates and quoted words, for sentences, tables and pages."""

import re
from datetime import date, timedelta
from decimal import Decimal

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.wording.language import typography, unit_and_measure_names
from claimtrack.wording.shapes import Typography

MINUS = "\u2212"
NARROW = "\u202f"
"""Before a sign ("€", "°C"): narrow, and never broken."""
NO_BREAK = "\u00a0"
"""Before a word or an abbreviation ("km"): never broken."""

_SHARES = {"percent": "%", "permille": "‰"}
_SIGNS = {
    "EUR": "€", "USD": "$", "GBP": "£", "m2": "m²", "km2": "km²", "m3": "m³",
    "celsius": "°C", "fahrenheit": "°F", "kelvin": "K",
}  # fmt: skip
_DEGREE = {"degree": "°"}
_SYMBOLS = frozenset("mm cm m km kg mg mg/l km/h mph kW MW GW kWh MWh GWh TWh".split())
_BARE = frozenset({"person", "count"})
"""What is counted by its own words: the number stands alone."""

_HEDGE_SIGNS = {
    Hedge.ABOUT: "≈ ",
    Hedge.NEARLY: "≲ ",
    Hedge.AT_LEAST: "≥ ",
    Hedge.MORE_THAN: "> ",
    Hedge.AT_MOST: "≤ ",
    Hedge.UP_TO: "≤ ",
    Hedge.LESS_THAN: "< ",
}
_TWO_ENDS = frozenset({Hedge.RANGE, Hedge.VAGUE})


def number(value: Decimal, lang: str) -> str:
    """50 000 in French and Spanish, 50,000 in English; no digit is lost, idle zeros are."""
    if not value.is_finite():
        return str(value)
    typo = typography(lang)
    whole, _, decimals = format(value.copy_abs(), "f").partition(".")
    if int(whole) >= typo.grouped_from:
        whole = f"{int(whole):,}".replace(",", typo.group)
    decimals = decimals.rstrip("0")
    minus = MINUS if value < 0 else ""
    return minus + whole + (typo.decimal + decimals if decimals else "")


def with_decimals(value: float, places: int, lang: str) -> str:
    """A number with so many decimals, idle zeros among them: 0.50, 0,50."""
    printed = f"{value:.{places}f}".replace("-", MINUS)
    return printed.replace(".", typography(lang).decimal)


def amount(value: Decimal, unit: str | None, lang: str) -> str:
    """A number with its unit: 93 %, €10,000, 12 km; persons and things stand bare."""
    return _with_unit(number(value, lang), value, unit, lang)


def _with_unit(printed: str, value: Decimal, unit: str | None, lang: str) -> str:
    """The unit around what is printed; ``value`` decides between one and many."""
    if unit is not None and unit in typography(lang).money_first:
        digits = printed.removeprefix(MINUS)
        return printed[: len(printed) - len(digits)] + _SIGNS[unit] + digits
    return printed + _behind(unit, value, lang)


def _behind(unit: str | None, value: Decimal, lang: str) -> str:
    if unit is None or unit in _BARE:
        return ""
    if unit in _SHARES:
        return typography(lang).percent_gap + _SHARES[unit]
    if unit in _SIGNS:
        return NARROW + _SIGNS[unit]
    return _DEGREE.get(unit) or NO_BREAK + unit_name(unit, value, lang)


def unit_name(unit: str, value: Decimal, lang: str) -> str:
    """The unit's name for so many; a symbol or a currency's code as it is."""
    known = unit_and_measure_names(lang)
    named = known.units.get(unit)
    if named is None and (unit in _SYMBOLS or unit.isupper()):
        return unit
    one, many = named or (unit, known.plural(unit))
    return many if typography(lang).many(value) else one


def percent(share: Decimal | float, lang: str) -> str:
    """A share from 0 to 1 in percent, a float in whole ones: 85%, 85 %."""
    times = share * 100 if isinstance(share, Decimal) else Decimal(f"{share * 100:.0f}")
    return amount(times, "percent", lang)


def quantity_text(quantity: Quantity, unit: str | None, lang: str) -> str:
    """What the words commit to, for tables: "50,000", "< €5,000", "6,000–8,000 km", "≥ 27"."""
    low, high = quantity.low, quantity.high
    if quantity.value is not None and quantity.hedge not in _TWO_ENDS:
        return _HEDGE_SIGNS.get(quantity.hedge, "") + amount(quantity.value, unit, lang)
    if low is not None and high is not None:
        both = f"{number(low, lang)}–{number(high, lang)}"
        return _with_unit(both, high, unit, lang)
    if low is not None:
        return "≥ " + amount(low, unit, lang)
    return "≤ " + amount(high, unit, lang) if high is not None else "?"


def interval(bounds: Interval, unit: str | None, lang: str) -> str:
    """Ends in words: 47,500 to 52,500; at least 27; one number where both ends are the same."""
    typo = typography(lang)
    low, high = bounds.low, bounds.high
    if low is not None and high is not None:
        return _between(low, high, unit, lang)
    if low is not None:
        return typo.at_least.format(low=amount(low, unit, lang))
    return (
        typo.at_most.format(high=amount(high, unit, lang)) if high is not None else typo.any_number
    )


def _between(low: Decimal, high: Decimal, unit: str | None, lang: str) -> str:
    typo = typography(lang)
    if low == high:
        return amount(low, unit, lang)
    first = amount(low, unit, lang) if unit in typo.money_first else number(low, lang)
    return typo.between.format(low=first, high=amount(high, unit, lang))


def quote(words: str, lang: str) -> str:
    """Words as printed, on one line, in the language's own quotation marks."""
    before, after = typography(lang).quotes
    return before + words.replace("\n", " ").strip() + after


def unbroken(text: str, lang: str) -> str:
    """A running text with spaces at which no line breaks, where the language wants them."""
    for space, set_there in typography(lang).unbroken:
        text = re.sub(space, set_there, text)
    return text


def colon(lang: str) -> str:
    """A colon and the spaces that the language puts around it."""
    return typography(lang).colon


def _day_number(when: date, typo: Typography) -> str:
    return typo.first_day if when.day == 1 else str(when.day)


def day(when: date, lang: str) -> str:
    """10 December 2016, 1er mai 2019, 10 de diciembre de 2016."""
    typo = typography(lang)
    month = typo.months[when.month - 1]
    return typo.date.format(day=_day_number(when, typo), month=month, year=when.year)


def period(span: Period, lang: str) -> str:
    """Days in words, first and last included: 9 December 2016 to 10 December 2016."""
    last = span.end - timedelta(days=1)
    if last <= span.start:
        return day(span.start, lang)
    return typography(lang).period.format(start=day(span.start, lang), end=day(last, lang))


def short_day(when: date, lang: str) -> str:
    """10 Dec 2016, 10 déc. 2016, 10 dic. 2016."""
    typo = typography(lang)
    month = typo.short_months[when.month - 1]
    return typo.short_date.format(day=_day_number(when, typo), month=month, year=when.year)


def short_period(span: Period | None, lang: str) -> str:
    """One day, or first–last with both included; "" for none. What both ends share is said once."""
    if span is None:
        return ""
    typo = typography(lang)
    first, last = span.start, span.end - timedelta(days=1)
    if last <= first:
        return short_day(first, lang)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_day_number(first, typo)}–{short_day(last, lang)}"
    if first.year == last.year:
        month = typo.short_months[first.month - 1]
        start = typo.short_day.format(day=_day_number(first, typo), month=month)
        return f"{start} – {short_day(last, lang)}"
    return f"{short_day(first, lang)} – {short_day(last, lang)}"


def window_days(window: Window | None, lang: str) -> str:
    """The days that a window's words most likely mean; "" where nothing tells the time."""
    return "" if window is None else short_period(window.nominal, lang)


def published(earliest: date | None, latest: date | None, lang: str) -> str:
    """A day of publication, both ends included; "" where it is unknown."""
    if earliest is None:
        return ""
    return short_period(Period(earliest, (latest or earliest) + timedelta(days=1)), lang)
