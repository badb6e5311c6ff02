"""Whether the day or the month comes first where a person writes a date in digits."""

import locale
import os
from collections.abc import Mapping


def day_first(env: Mapping[str, str] | None = None) -> bool | None:
    """Whether the person's locale writes the day before the month; None where it says neither.

    The C locale, which scripts run in, says neither. Source: POSIX, D_FMT of LC_TIME.
    """
    stated = os.environ if env is None else env
    names = (stated.get(name) for name in ("LC_ALL", "LC_TIME", "LANG"))
    name = next(filter(None, names), "C")
    if name.split(".")[0] in ("C", "POSIX"):
        return None
    before = locale.setlocale(locale.LC_TIME)
    try:
        locale.setlocale(locale.LC_TIME, name)
        order = locale.nl_langinfo(locale.D_FMT)
    except locale.Error:  # named, but not installed
        return None
    finally:
        locale.setlocale(locale.LC_TIME, before)
    return begins_with_day(order)


def begins_with_day(order: str) -> bool | None:
    """Of "%d/%m/%Y" True, of "%m/%d/%y" and "%D" False; None of a year in front."""
    parts = "".join(char for char in order.replace("%D", "%m/%d/%y") if char in "demYyD")
    return {"d": True, "e": True, "m": False}.get(parts[:1])
