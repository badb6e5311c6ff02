"""Everything that a comparison found, as values: the stuff of its sentences and derivation."""

from dataclasses import dataclass
from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.outcome import Drift, Outcome, Relation, WindowReading
from claimtrack.domain.comparison.pair import Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How two claims stand to each other. ``a`` and ``b`` are their ids.

    ``score``: how firmly the outcome stands, 1 less 0.15 for each field that had to be assumed,
    never under 0.1. ``readings``: one ruling for each way to read the windows. ``reasons``:
    stable codes, the deciding one first. ``residual``: what the rest of a whole must hold, in the
    whole's unit. ``factor``: at least how many times two conflicting figures differ.
    ``whole``: the claim that the other is a part of. ``flags``: what differs between two reports
    of one utterance. ``pair``: bounds, scope, gates and thresholds, for the derivation. What people
    read of it is made by ``claimtrack.wording``.
    """

    a: str
    b: str
    outcome: Outcome
    relation: Relation
    score: float
    reasons: tuple[str, ...]
    residual: Interval | None = None
    factor: Decimal | None = None
    whole: Claim | None = None
    flags: tuple[Drift, ...] = ()
    readings: tuple[WindowReading, ...] = ()
    pair: Pair
