"""The facts of one numeric claim that a comparison needs (comparison.md).

Its fields stand here and nowhere else: name, type, and as metadata how each is typed, kept, shown
and exported. Whoever needs them all walks over ``CLAIM_FIELDS``.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from claimtrack.domain.claim_fields import (
    OWN,
    ClaimField,
    FieldForm,
    level_of,
    plain,
    somebody,
    spread,
    told_fields,
)
from claimtrack.domain.figure import CountedThing
from claimtrack.domain.period import Period, Window
from claimtrack.domain.quantity import Quantity
from claimtrack.domain.record import record


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
    SUPPOSED = "supposed"
    ASKED = "asked"
    DENIED = "denied"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


NOT_ASSERTED = frozenset(
    {Modality.SUPPOSED, Modality.ASKED, Modality.DENIED, Modality.CORRECTED, Modality.WITHDRAWN}
)
"""What nobody stands for: the figure is mentioned, not claimed."""


class Level(StrEnum):
    """Where it is said what a facet of a claim is, the surest first.

    In the clause of its number, elsewhere in the sentence, in the passage before it, in the
    article's title, lead or dateline; or nowhere, so that it is assumed.
    """

    STATED = "stated"
    SENTENCE = "sentence"
    PASSAGE = "passage"
    ARTICLE = "article"
    ASSUMED = "assumed"


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


PARTIAL = frozenset({Basis.NAMED_LIST, Basis.BODIES, Basis.HOSPITALS})
"""A count that sees only what it can name, see or treat: a floor for anything wider."""

_QUANTITY = spread(
    FieldForm.AMOUNT,
    option="amount",
    keys="value low high hedge hedge_words",
    columns="value low high hedge hedge_words",
)
_WINDOW = spread(
    FieldForm.WINDOW,
    option="when",
    keys="when_from when_to when_words",
    columns="window_start window_end window_words",
)


@record(frozen=True, slots=True, kw_only=True)
class Claim:
    """One sourced figure. None always means unknown, never "none".

    ``unit``: "person", "percent", "percentage_point", "EUR", "USD", "km", "hectare", "count"…
    ``per``: the denominator in time or head of a rate ("day", "month", "100000 inhabitants").
    ``counted``: the words for what is counted, head noun and complement, as printed.
    ``measure``, ``population``, ``place``, ``denominator``: language-neutral ids such as "left",
    "civilian", "east-aleppo", "district". ``definition``: what exactly is counted, where that is
    said: "confirmed", "net of tax", "in hospital". ``window``: when the figure holds.
    ``said``: when it was said; never a window. ``utterance``: a key that two reports of the same
    spoken words share. ``figure``: the slug of the quantity that several claims give a value for.
    ``text``: the claim's own words ("Près de 18.000 civils").
    ``part_of``: the id of the claim that the text declares this one a part of ("dont 12 enfants").
    ``all_parts``: its text names it among all the parts of that claim there are.
    ``corrects``: the id of the claim that this one is announced to correct; ``revises``: its words
    announce a correction of an earlier figure, whichever.
    ``wholes``: slugs of the figures of which a person called its figure a part, the nearest first.
    ``text_key``: a key that near-identical articles share. ``measure_level``, ``place_level``,
    ``window_level``, ``source_level``: where the text tells that facet; None where it tells none,
    and where a person gave it.
    """

    id: str = ""
    quantity: Quantity = field(metadata=_QUANTITY)
    unit: str | None = field(default=None, metadata=plain(FieldForm.TYPED, outlined=True))
    per: str | None = field(default=None, metadata=plain(FieldForm.TYPED, outlined=True))
    counted: str = field(default="", metadata=plain(FieldForm.PRINTED, outlined=True))
    measure: str | None = field(default=None, metadata=plain(FieldForm.MEASURE, outlined=True))
    population: str | None = field(
        default=None, metadata=plain(FieldForm.POPULATION, outlined=True)
    )
    place: str | None = field(default=None, metadata=plain(FieldForm.PLACE, outlined=True))
    denominator: str | None = field(
        default=None, metadata=plain(FieldForm.SLUG, apart=True, outlined=True)
    )
    definition: str | None = field(
        default=None, metadata=plain(FieldForm.TYPED, apart=True, since=9, outlined=True)
    )
    kind: Kind | None = field(
        default=None,
        metadata=plain(FieldForm.MEMBER, members=Kind, label="number_kind", outlined=True),
    )
    window: Window | None = field(default=None, metadata=_WINDOW)
    basis: Basis | None = field(
        default=None, metadata=plain(FieldForm.MEMBER, members=Basis, extracted=False)
    )
    modality: Modality = field(
        default=Modality.ASSERTED, metadata=plain(FieldForm.MEMBER, members=Modality)
    )
    speaker: str | None = field(default=None, metadata=somebody(FieldForm.SPEAKER))
    organisation: str | None = field(default=None, metadata=somebody(FieldForm.ORGANISATION))
    agency: str | None = field(default=None, metadata=OWN)
    outlet: str | None = None
    family: str | None = None
    article: str | None = None
    said: Period | None = field(default=None, metadata=OWN)
    utterance: str | None = field(default=None, metadata=OWN)
    measure_level: Level | None = field(default=None, metadata=level_of("measure", since=10))
    place_level: Level | None = field(
        default=None, metadata=level_of("place", since=10, outlined=True)
    )
    window_level: Level | None = field(
        default=None, metadata=level_of("window", since=10, outlined=True)
    )
    source_level: Level | None = field(default=None, metadata=level_of("speaker", since=10))
    figure: str | None = None
    text: str = ""
    part_of: str | None = None
    all_parts: bool = False
    corrects: str | None = None
    revises: bool = field(default=False, metadata=OWN)
    wholes: tuple[str, ...] = ()
    text_key: str | None = None
    story: str | None = None
    event: str | None = None
    settled: bool = False
    printed: Period | None = None
    offset: int | None = None
    thing: CountedThing | None = None

    @property
    def is_denied(self) -> bool:
        """Whether the figure is told only to deny it."""
        return self.modality is Modality.DENIED

    @property
    def source(self) -> str | None:
        """Whom the figure goes back to, rolled up to the organisation."""
        return self.organisation or self.speaker


CLAIM_FIELDS: tuple[ClaimField, ...] = told_fields(Claim)
"""Every field that a row keeps or a person types, in the order of the class."""
STORED = tuple(each.name for each in CLAIM_FIELDS if each.stored)
"""The fields that a claim's row has under the same names."""
WEIGHED = tuple(
    each.name for each in CLAIM_FIELDS if len(each.keys) == 1 and each.form is not FieldForm.PRINTED
)
"""The fields of one value that a comparison weighs, all but the words for what is counted."""
OUTLINED = tuple(each.name for each in CLAIM_FIELDS if each.outlined)
"""The fields of one column that grouping reads of every claim, beside its number."""
APART = tuple(each.name for each in CLAIM_FIELDS if each.apart)
"""The fields that lay claims of one figure apart where they are stated differently."""
LEVELS: Mapping[str, str] = {
    each.level_of: each.name for each in CLAIM_FIELDS if each.level_of is not None
}
"""Name of a field → that of the field that says where in the text it is told."""
SCOPE = tuple(
    each.name
    for each in CLAIM_FIELDS
    if each.apart or each.form in (FieldForm.MEASURE, FieldForm.POPULATION, FieldForm.PLACE)
)
"""The fields that say by an id of what the number is."""
OPTIONS: Mapping[str, ClaimField] = {
    each.option: each for each in CLAIM_FIELDS if each.option is not None
}
"""The fields that a person may type, by the names of their options."""
