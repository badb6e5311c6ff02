"""One entry of a file that others made: whose words, where printed, how rated."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from claimtrack.domain.name_matching import fold
from claimtrack.errors import ByHandError
from claimtrack.extraction.numbers.numerals import find_numerals
from claimtrack.ingest.address import canonical_url
from claimtrack.lang.pack import known
from claimtrack.services.edit.words import find_words
from claimtrack.services.lookup.typed_dates import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The article of an entry, as far as it is told."""

    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: Days | None = None
    lang: str | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What tells the article from others: its address, else outlet, title and day."""
        if self.url:
            return (canonical_url(self.url),)
        return (fold(self.outlet or ""), self.title, self.published)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Words of somebody. ``line``: where in the file; ``start``: where in the text, if told.

    ``said`` and ``counted``: fields as ``claimtrack add`` takes them. ``value``: the figure in the
    words as others read it. ``known``: the page must be here already. ``rating``: of the claim, by
    ``rater`` on a day, and where it stands.
    """

    line: int
    words: str
    where: Where
    said: dict[str, str] = field(default_factory=dict)
    counted: dict[str, str] = field(default_factory=dict)
    value: str | None = None
    start: int | None = None
    known: bool = False
    rating: str | None = None
    rater: str | None = None
    rated: date | None = None
    why: str | None = None


def holds(text: str, words: str) -> bool:
    """Whether the text has these words, once or more often."""
    try:
        find_words(text, words, "", 1)
    except ByHandError:
        return False
    return True


def number_in(text: str, lang: str) -> Decimal | None:
    """A value as a cell has it, read as in any text of that language; None for none."""
    found = find_numerals(text, known(lang))
    return found[0].quantity.value if len(found) == 1 else None
