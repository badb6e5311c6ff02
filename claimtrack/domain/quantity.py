"""A printed number as a value: what it says, and the bounds its words commit to."""

from decimal import Decimal
from enum import StrEnum

from claimtrack.domain.record import record


class Hedge(StrEnum):
    """How the words around a number qualify it (comparison.md, "From words to bounds")."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    UP_TO = "up_to"
    RANGE = "range"
    VAGUE = "vague"


@record(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number as printed. Percent is 93, never 0.93.

    ``value`` is the one number printed, None for ranges and vague words. ``low`` and ``high`` are
    the literal bounds of the words before any tolerance, an open side None ("plus de 500": value
    500, low 500, high None; "environ 500": 500, 500, 500). A vague word ("des milliers") keeps
    its order of magnitude here (2000, 9999); predictions print null.
    ``step`` is what half of may be rounded away because of the digits *printed*: None for a plain
    integer (the zeros rule of comparison.md applies), Decimal("10000") for "1,12 million",
    Decimal("0.1") for "2,4 %", Decimal("1") for "93 %".
    ``words`` are the hedge's own words as printed, "" where there are none.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge = Hedge.EXACT
    words: str = ""
    step: Decimal | None = None

    @property
    def has_two_ends(self) -> bool:
        """Whether two numbers are printed ("between 3 and 5"), and no one number."""
        return self.value is None and self.low is not None and self.high is not None
