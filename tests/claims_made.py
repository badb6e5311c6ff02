"""Claims for tests, made in one line."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from claimtrack.domain.claim import Claim
from claimtrack.domain.figure import CountedThing
from claimtrack.domain.measure import needs_thing
from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Hedge, Quantity

Number = int | float | str
SAILORS = CountedThing(head="sailor", known=True)
"""What claims count of which a test says no more: "present" by itself ties nothing."""


def quantity(
    value: Number | None,
    hedge: str = "exact",
    low: Number | None = None,
    high: Number | None = None,
    step: Number | None = None,
) -> Quantity:
    """One printed number, or two ends; literal bounds follow from the hedge."""
    exact = [None if n is None else Decimal(str(n)) for n in (value, low, high, step)]
    point, least, most, last = exact
    if point is not None:
        least = None if hedge in ("at_most", "less_than", "up_to") else point
        most = None if hedge in ("at_least", "more_than") else point
    return Quantity(value=point, low=least, high=most, hedge=Hedge(hedge), step=last)


def period(first: str, last: str | None = None) -> Period:
    """Days, the last one included."""
    end = date.fromisoformat(last or first) + timedelta(days=1)
    return Period(date.fromisoformat(first), end)


def window(
    first: str, last: str | None = None, widest: str | None = None, words: str = ""
) -> Window:
    """A window; ``widest`` is the earlier first day of its other reading."""
    nominal = period(first, last)
    other = Period(date.fromisoformat(widest), nominal.end) if widest else None
    return Window(nominal=nominal, widest=other, words=words)


def claim(
    value: Number | None = None,
    hedge: str = "exact",
    low: Number | None = None,
    high: Number | None = None,
    **fields: Any,
) -> Claim:
    """A claim about persons present, unless told otherwise."""
    step = fields.pop("step", None)
    given = {"unit": "person", "measure": "present", "id": "C1", **fields}
    if needs_thing(given["measure"]) and given.get("population") is None:
        given.setdefault("thing", SAILORS)
    return Claim(quantity=quantity(value, hedge, low, high, step), **given)
