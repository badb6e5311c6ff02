"""What is counted: measures, what they are numbers of, and how they go through time.

Ids are plain English words ("left", "civilian", "east-aleppo"), the same for every language;
the words that lead to them are in the language packs.
"""

from dataclasses import dataclass

from claimtrack.domain.claim import Claim, Kind
from claimtrack.domain.figure import COST
from claimtrack.domain.units import unit_class


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure.

    ``running``: a count that grows while an event lasts, so that a later figure of one source is
    an update; ``fixed``: a quantity that has one true value, whenever estimated. ``of``: what it
    can be a number of, by first letters: persons, things, money, shares, extents, and
    rates that name no whole ("a turnout of 62%"). ``things``: the only things it is said of, any
    where empty. ``open``: it is told of many things in one story, and ties those of the same thing
    alone. ``idle``: it ties nothing by itself, and parts nothing that counts one thing: 5 000
    soldiers of whom one says that they are sent, another that they are there.
    """

    id: str
    kind: Kind
    of: str
    running: bool = False
    fixed: bool = False
    things: frozenset[str] = frozenset()
    open: bool = False
    idle: bool = False

    @property
    def is_of_people_alone(self) -> bool:
        """Whether a bare number of it counts persons, never things."""
        return self.of.startswith("p") and "t" not in self.of

    def may_be_of(self, thing: str | None) -> bool:
        """Whether it is said of such a thing; what is not known fits."""
        return not self.things or thing is None or thing in self.things


_F, _S = Kind.FLOW, Kind.STOCK
_GROUND = frozenset("district village city territory population building house home".split())
MEASURES: dict[str, Measure] = {
    measure.id: measure
    for measure in (
        Measure("killed", _F, "ps", running=True), Measure("injured", _F, "ps", running=True),
        Measure("missing", _S, "ps", running=True), Measure("displaced", _S, "ps", running=True),
        Measure("left", _F, "pts", open=True), Measure("rescued", _F, "p", running=True, open=True),
        Measure("arrested", _F, "ps", running=True), Measure("surrendered", _F, "ps"),
        Measure("amnestied", _F, "ps"), Measure("treated", _F, "ps", open=True),
        Measure("returned", _F, "ps", open=True), Measure("present", _S, "pts", idle=True),
        Measure("inhabitants", _S, "p"), Measure("deployed", _S, "pts", idle=True),
        Measure("held", _S, "pts", open=True), Measure("demonstrated", _F, "ps", running=True),
        Measure("on-strike", _S, "psr"),
        Measure("voted", _F, "ptsr", fixed=True, things=frozenset({"vote"}), open=True),
        Measure("in-need", _S, "ps"), Measure("released", _F, "ps", running=True, open=True),
        Measure("turnout", _F, "sr", running=True), Measure("support", _S, "sr", idle=True),
        Measure("seats", _S, "tsr", fixed=True, things=frozenset({"seat"}), open=True),
        Measure("cost", _F, "m", fixed=True, idle=True),
        Measure("lost", _F, "m", fixed=True, open=True),
        Measure("invested", _F, "m", fixed=True, open=True),
        Measure("earned", _F, "m", fixed=True, open=True),
        Measure("paid", _F, "m", fixed=True, idle=True),
        Measure("deficit", _F, "msr", fixed=True),
        Measure("debt", _S, "msr"),
        Measure("retaken", _S, "tse", things=_GROUND, open=True),
        Measure("captured", _F, "pts", open=True),
        Measure("destroyed", _F, "tse", running=True, open=True),
        Measure("burned", _F, "tse", running=True, open=True),
        Measure("jobs-cut", _F, "ts", fixed=True, things=frozenset({"job"})),
        Measure("hired", _F, "pts", things=frozenset({"job"}), open=True),
        Measure("infected", _F, "ptsr", running=True, things=frozenset({"case"})),
        Measure("vaccinated", _F, "psr", running=True), Measure("growth", _F, "sr", fixed=True),
        Measure("inflation", _S, "sr"), Measure("unemployment", _S, "psr"),
        Measure("killed-or-missing", _F, "ps", running=True),
        Measure("killed-or-injured", _F, "ps", running=True),
        Measure("pay-rise", Kind.CHANGE, "msr", fixed=True),
        Measure("produced", _F, "tmse", fixed=True, open=True),
        Measure("damage", _F, "m", fixed=True),
    )
}  # fmt: skip

CROWD = "demonstrated"
"""The measure of a crowd, which has its own day and does not go on growing on the next."""


_RECURRING = "demonstrated on-strike deployed arrested".split()
_LOSSES = "lost damage deficit".split()


def recurs(measure: str | None) -> bool:
    """Whether there is a new number of it from day to day, as of crowds and arrests."""
    return measure in _RECURRING


def is_loss(measure: str | None) -> bool:
    """Whether a sum of money of it is one of its event: a loss, the damage, a deficit."""
    return measure in _LOSSES


def is_price(claim: Claim) -> bool:
    """Whether it is what something costs."""
    return claim.measure == COST and unit_class(claim.unit) == "m"


def is_idle(measure: str | None) -> bool:
    """Whether a measure ties nothing by itself: none, being there, costing."""
    return measure is None or (measure in MEASURES and MEASURES[measure].idle)


def needs_thing(measure: str | None) -> bool:
    """Whether it is said of many things in one story: two claims need the same thing counted."""
    return is_idle(measure) or (measure in MEASURES and MEASURES[measure].open)


def is_there(measure: str | None) -> bool:
    """Whether it parts nothing that counts one thing: soldiers that are sent, that are there."""
    return measure is None or (is_idle(measure) and "p" in MEASURES[measure].of)


def needs_holder(measure: str | None) -> bool:
    """Whether each party has its own, votes or seats, so that it has to be told whose it is."""
    return (
        measure in MEASURES and MEASURES[measure].things <= _HELD and bool(MEASURES[measure].things)
    )


_HELD = frozenset({"vote", "seat"})


def is_rate(measure: str | None) -> bool:
    """Whether its percentages have one whole, which no text needs to name."""
    return measure in _OF_ELECTORS or "s" in INDICATORS.get(measure or "", "")


_OF_ELECTORS = frozenset({"turnout"})
"""Measures that are a share of all who may vote."""


INDICATORS: dict[str, str] = {
    "unemployment": "sp", "inflation": "s", "growth": "s", "deficit": "sm", "debt": "sm",
    "inhabitants": "p",
}  # fmt: skip
"""Measures that are kept of countries and towns from period to period, whatever happens → the
classes of the units that they are given in."""


def fits(measure: str, unit: str | None, thing: str | None) -> bool:
    """Whether a number in ``unit`` (of ``thing``) can be a number of ``measure``.

    A loss in euros is no toll, and ships do not vote. What is not known fits.
    """
    known = MEASURES.get(measure)
    said = _class_of(unit, thing)
    if known is None or not said:
        return True
    return said in known.of and (said != "t" or known.may_be_of(thing))


def _class_of(unit: str | None, thing: str | None) -> str:
    """What a unit counts; a share of nothing named is a rate."""
    said = unit_class(unit)
    return "r" if said == "s" and thing is None else said


def implied_unit(measure: str | None) -> str | None:
    """The unit of a bare number of a measure: only people are hurt, arrested, on strike."""
    known = MEASURES.get(measure) if measure else None
    return "person" if known and known.is_of_people_alone else None


STANDING = frozenset("worker seaman teacher student pupil police voter family".split())
"""Populations that exist before anything happens: "the country's 40,000 teachers" are all of them,
whatever the sentence goes on to say some of them did."""


def is_running_count(measure: str | None) -> bool:
    """Whether later figures of one source update earlier ones (dead, injured, arrested…)."""
    return measure in MEASURES and MEASURES[measure].running


def is_fixed(measure: str | None) -> bool:
    """Whether the quantity has one value that dates of estimate do not change (a cost, a vote)."""
    return measure in MEASURES and MEASURES[measure].fixed


def default_kind(measure: str | None) -> Kind | None:
    """Stock or flow, as the measure has it."""
    return MEASURES[measure].kind if measure in MEASURES else None


def kind_of(claim: Claim) -> Kind | None:
    """The kind printed, else the one its measure has; a rate where "per month" is printed."""
    if claim.kind is not None:
        return claim.kind
    return Kind.RATE if claim.per else default_kind(claim.measure)


# What exactly is counted, in words of closed pairs: two of one pair are two quantities.

_OPPOSED = (
    frozenset({"confirmed", "probable", "suspected"}),
    frozenset({"mean", "median"}),
    frozenset({"gross", "net"}),
    frozenset({"ilo", "registered"}),
    frozenset({"core", "headline"}),
)
KNOWN = frozenset().union(*_OPPOSED)
"""Words that a text defines a number by; what a person writes may be anything else."""
CONFIRMED = "confirmed"
"""What is confirmed is a floor of all there is."""


def same_definition(one: str, other: str) -> bool:
    """Whether two definitions may be of one quantity: "gross mean" and "mean", not "net mean".

    Of words that are not known, all have to be the same.
    """
    a, b = set(one.split()), set(other.split())
    if not a | b <= KNOWN:
        return one == other
    return not any(a & pair and b & pair and a & pair != b & pair for pair in _OPPOSED)


def is_confirmed(definition: str | None) -> bool:
    """Whether only what is confirmed is counted."""
    return definition is not None and CONFIRMED in definition.split()
