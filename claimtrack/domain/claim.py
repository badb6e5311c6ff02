"""The facts of one numeric claim that a comparison needs (comparison.md)."""

from dataclasses import dataclass
from enum import StrEnum

from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Quantity


class Kind(StrEnum):
    """What sort of number it is."""

    STOCK = "stock"
    FLOW = "flow"
    CUMULATIVE = "cumulative"
    RATE = "rate"
    CHANGE = "change"


class Modality(StrEnum):
    """How firmly it is said."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    ESTIMATED = "estimated"
    PLANNED = "planned"
    DENIED = "denied"


class Basis(StrEnum):
    """What the count rests on."""

    NAMED_LIST = "named list"
    BODIES = "bodies"
    HOSPITALS = "hospitals"
    OFFICIAL = "official count"
    WITNESS = "witness"
    ESTIMATE = "estimate"
    SURVEY = "survey"
    MODEL = "model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One sourced figure. None always means unknown, never "none".

    ``unit``: "person", "percent", "percentage_point", "EUR", "USD", "km", "hectare", "count"…
    ``per``: the denominator in time or head of a rate ("day", "month", "100000 inhabitants").
    ``counted``: the words for what is counted, head noun and complement, as printed.
    ``measure``, ``population``, ``place``, ``denominator``: language-neutral ids such as "left",
    "civilian", "east-aleppo", "district". ``window``: when the figure holds.
    ``said``: when it was said; never a window. ``utterance``: a key that two reports of the same
    spoken words share. ``figure``: the slug of the quantity that several claims give a value for.
    ``text``: the claim's own words ("Près de 18.000 civils").
    ``part_of``: the id of the claim that the text declares this one a part of ("dont 12 enfants").
    ``all_parts``: its text names it among all the parts of that claim there are.
    ``corrects``: the id of the claim that this one is announced to correct; ``revises``: its words
    announce a correction of an earlier figure, whichever.
    ``wholes``: slugs of the figures of which a person called its figure a part, the nearest first.
    ``text_key``: a key that near-identical articles share.
    """

    id: str = ""
    quantity: Quantity
    unit: str | None = None
    per: str | None = None
    counted: str = ""
    measure: str | None = None
    population: str | None = None
    place: str | None = None
    denominator: str | None = None
    kind: Kind | None = None
    window: Window | None = None
    basis: Basis | None = None
    modality: Modality = Modality.ASSERTED
    speaker: str | None = None
    organisation: str | None = None
    agency: str | None = None
    outlet: str | None = None
    family: str | None = None
    article: str | None = None
    said: Period | None = None
    utterance: str | None = None
    figure: str | None = None
    text: str = ""
    part_of: str | None = None
    all_parts: bool = False
    corrects: str | None = None
    revises: bool = False
    wholes: tuple[str, ...] = ()
    text_key: str | None = None
