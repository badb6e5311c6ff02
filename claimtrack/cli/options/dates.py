"""Dates as they are typed on a command line: ISO, or words that count from today."""

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimtrack.services.lookup.typed_dates import Days


def typed_days(option: str, text: str) -> "Days":
    """The days that were typed, "yesterday" in any language among them. Raises UsageError."""
    from claimtrack.services.log.clock import today
    from claimtrack.services.lookup.typed_dates import read_days

    return read_days(option, text, today())


def first_day(option: str, text: str | None) -> date | None:
    """The first of the days typed; None where nothing was."""
    return None if text is None else typed_days(option, text).earliest


def last_day(option: str, text: str | None) -> date | None:
    """The last of the days typed: "2016-12" until means 31 December; None where nothing was."""
    return None if text is None else typed_days(option, text).latest


def one_day(option: str, text: str | None) -> date | None:
    """The day typed; None where nothing was, or less than a day is known."""
    return None if text is None else typed_days(option, text).day
