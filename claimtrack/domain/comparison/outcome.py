"""What a comparison can answer, as closed sets, and the values it answers with."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.period import Period


class Outcome(StrEnum):
    """How two claims stand to each other; arithmetic about what was said, not about truth."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    TENSION = "tension"
    CONFLICT = "conflict"
    NOT_COMPARABLE = "not comparable"
    UNDETERMINED = "undetermined"

    @property
    def verdict(self) -> str:
        """The form in JSON: "not_comparable"."""
        return self.value.replace(" ", "_")


class Relation(StrEnum):
    """Why the outcome is what it is, in one word for tables; the sentence says the rest."""

    SAME_VALUE = "same value"
    UNIT_CONVERSION = "unit conversion"
    SAME_UTTERANCE = "same utterance"
    BOUND = "bound"
    RANGE = "range"
    ROUNDING = "rounding"
    TOUCHING = "touching bounds"
    PART_OF = "part of"
    SHORTER_WINDOW = "shorter window"
    UPDATE = "update"
    SOFT_BOUNDS = "soft bounds"
    DISAGREEMENT = "disagreement"
    REVISION = "revision"
    CONTRADICTS_ITSELF = "contradicts itself"
    DENIAL = "denial"
    PART_EXCEEDS_WHOLE = "part exceeds whole"
    PARTS_DO_NOT_ADD_UP = "parts do not add up"
    PARTS_ADD_UP = "parts add up"
    CUMULATIVE_FALLS = "cumulative falls"
    OTHER_EVENT = "other event"
    OTHER_QUANTITY = "other quantity"
    OTHER_UNIT = "other unit"
    OTHER_SCOPE = "other scope"
    OTHER_TIME = "other time"
    FORECAST = "forecast"
    DENOMINATOR = "denominator"
    DEFINITION = "definition"
    BASIS = "basis"
    KIND = "kind"
    UNKNOWN = "unknown"

    @property
    def code(self) -> str:
        """The form among stable codes: "part_of"."""
        return self.value.replace(" ", "_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One gate. ``values``: the two claims' own, for the derivation."""

    name: str
    relation: Relation | None = None
    assumed: bool = False
    values: tuple[str, str] = ("", "")

    @property
    def failed(self) -> bool:
        """Whether the claims cannot be compared because of it."""
        return self.relation is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Every gate passed, up to and with the first that failed."""

    gates: tuple[Gate, ...] = field(default=())

    @property
    def failure(self) -> Gate | None:
        """The gate that failed, if any."""
        return next((gate for gate in self.gates if gate.failed), None)

    @property
    def assumed(self) -> tuple[str, ...]:
        """Fields taken to be the same because one side does not name them."""
        return tuple(gate.name for gate in self.gates if gate.assumed)


class Told(StrEnum):
    """How a facet is known to be the same of two claims, the surest first."""

    STATED = "stated"
    INHERITED = "inherited"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One facet of a pair: "measure", "counted", "denominator", "place" or "time"."""

    name: str
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What one rule says of two claims, for one reading of their windows.

    ``whole``: the claim that the other is a part of. ``residual``: what is left for the rest of
    the whole. ``factor``: how far apart the nearest ends of a conflict are (1.7: "at least 1.7
    times"). ``reasons``: stable codes, the deciding one first.
    """

    outcome: Outcome
    relation: Relation
    reasons: tuple[str, ...] = ()
    whole: Claim | None = None
    residual: Interval | None = None
    factor: Decimal | None = None

    @property
    def is_of_one_value(self) -> bool:
        """Whether both claims give one and the same value, as far as can be told."""
        return self.whole is None and self.outcome is not Outcome.UNDETERMINED


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowReading:
    """One way to read the two windows, and what follows from it. None: the window is unknown.

    ``same``: for an unknown window, whether this reading takes it to be the other claim's.
    """

    a: Period | None
    b: Period | None
    ruling: Ruling
    same: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One thing in which two reports of the same words differ: the number, the hedge, the label."""

    field: str
    a: str
    b: str
