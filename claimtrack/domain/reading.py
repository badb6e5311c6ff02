"""What a reader of one article finds: numerals, statements, claims, speakers, page chrome.

Offsets are code points into ``Article.text``, end excluded, everywhere.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.period import Window
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.record import record


@record(frozen=True, slots=True)
class Region:
    """A stretch of page chrome and the signal that gave it away.

    Reasons: "caption", "related", "advert", "counter", "comments", "share", "cookies", "foreign";
    of a page's marks "newsletter", "paywall", "byline" and "aside", too.
    """

    start: int
    end: int
    reason: str


@record(frozen=True, slots=True, kw_only=True)
class Article:
    """One text to read. ``published`` is None where unknown; ``lang`` is a pack's code.

    ``furniture``: stretches that the source's own marks say are no text.
    """

    text: str
    lang: str
    title: str | None = None
    published: date | None = None
    outlet: str | None = None
    url: str | None = None
    furniture: tuple[Region, ...] = ()


class NumeralKind(StrEnum):
    """What a numeral is: a quantity, or one of the things that only look like one."""

    NUMBER = "number"
    PERCENT = "percent"
    POINTS = "points"
    MONEY = "money"
    DURATION = "duration"
    LENGTH = "length"
    AREA = "area"
    MASS = "mass"
    TEMPERATURE = "temperature"
    AGE = "age"
    RATE = "rate"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"
    ROMAN = "roman"
    REF = "ref"
    PHONE = "phone"
    SCORE = "score"
    CODE = "code"


NO_QUANTITY = frozenset(
    {
        NumeralKind.ORDINAL, NumeralKind.DATE, NumeralKind.TIME, NumeralKind.ROMAN,
        NumeralKind.REF, NumeralKind.PHONE, NumeralKind.SCORE, NumeralKind.CODE,
    }
)  # fmt: skip
"""Kinds of numerals that are no quantities."""


@record(frozen=True, slots=True, kw_only=True)
class Numeral:
    """One numeral in the text.

    ``start``/``end`` span number, scale, percent sign or currency ("2,3 milliards d'euros",
    "93%", "$5,000"), for a range from the first number to the last; ``full_start``/``full_end``
    take in the hedge ("près de", "ou plus") as well. ``unit``: "percent", "EUR", "km", "day"…
    or None. ``per``: "day", "inhabitant", "100000 inhabitants"… of a rate. ``delta``: True when it
    says a change rather than a level. ``factor``: True for "trois fois plus", "doubled".
    ``earlier``: the level before a change: 9 in "fell from 9 to 7".
    ``rule`` names the rule that read it, for --explain.
    """

    start: int
    end: int
    full_start: int
    full_end: int
    kind: NumeralKind
    quantity: Quantity
    unit: str | None = None
    per: str | None = None
    delta: bool = False
    factor: bool = False
    earlier: bool = False
    rule: str = ""

    @property
    def value(self) -> Decimal | None:
        """The number printed, None for ranges and vague words."""
        return self.quantity.value

    @property
    def hedge(self) -> Hedge:
        """The class of its hedge."""
        return self.quantity.hedge


class StatementKind(StrEnum):
    """How the words are given: in quotation marks, retold, both, or the outlet's own voice."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    NARRATOR = "narrator"


class Act(StrEnum):
    """What the speaker does by saying it."""

    SAYS = "says"
    DENIES = "denies"
    ASKS = "asks"
    PROMISES = "promises"
    ACCUSES = "accuses"


@record(frozen=True, slots=True, kw_only=True)
class StatementFound:
    """One attributed utterance: the content said, without marks and without que/that.

    ``speaker`` is the resolved name ("Sergueï Lavrov"), None where nobody can be named;
    ``mention`` the words printed at this place ("Il", "le chef de la diplomatie"), with their
    span where there is one. A quotation cut by its reporting clause is two of these: the second
    one's ``continues`` is the index of the first. ``relay``: the agency or outlet spoken to or
    quoted through. ``said``: when it was said. ``chrome``: the reason when it lies in page chrome.
    ``confidence``: 0 to 1.
    """

    start: int
    end: int
    kind: StatementKind
    speaker: str | None = None
    speaker_kind: str | None = None
    mention: str | None = None
    mention_start: int | None = None
    mention_end: int | None = None
    role: str | None = None
    organisation: str | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    act: Act = Act.SAYS
    said: Window | None = None
    relay: str | None = None
    continues: int | None = None
    chrome: str | None = None
    confidence: float = 0.5
    rule: str = ""


@record(frozen=True, slots=True, kw_only=True)
class ClaimFound:
    """One numeric claim with its own span; ``statement`` is an index into the reading's own.

    ``patterns``: the name of a facet and that of the pattern that found it, of each found by one.
    """

    start: int
    end: int
    numeral: Numeral
    facts: Claim
    patterns: tuple[tuple[str, str], ...] = ()
    statement: int | None = None
    chrome: str | None = None
    confidence: float = 0.5
    rule: str = ""


T = TypeVar("T")


@record(frozen=True, slots=True)
class Facet(Generic[T]):
    """One facet of a claim: its measure, place, time.

    ``value`` is None where nothing tells it; ``level``: how near to the number it is told;
    ``pattern``: the name of the pattern that found it, for --explain.
    """

    value: T | None = None
    level: Level = Level.ASSUMED
    pattern: str = ""


UNKNOWN: Facet[str] = Facet()
"""A facet that nothing tells."""


@record(frozen=True, slots=True, order=True)
class PartFound:
    """A part that the text itself declares: "200 morts, dont 12 enfants".

    ``part`` and ``whole`` are indexes into the reading's claims. ``all_parts``: it is one of a list
    that names all the parts there are ("37 people: 25 men and 12 women").
    """

    part: int
    whole: int
    all_parts: bool = False


@record(frozen=True, slots=True, kw_only=True)
class SpeakerFound:
    """A speaker named in the article. ``kind``: person, organisation, group or unnamed.

    ``names``: the forms printed, the fullest first. ``gender``: "m", "f" or None.
    """

    name: str
    kind: str
    names: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    gender: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything found in one article, each list in the order of the text."""

    article: Article
    numerals: tuple[Numeral, ...] = ()
    statements: tuple[StatementFound, ...] = ()
    claims: tuple[ClaimFound, ...] = ()
    parts: tuple[PartFound, ...] = ()
    speakers: tuple[SpeakerFound, ...] = ()
    chrome: tuple[Region, ...] = ()
