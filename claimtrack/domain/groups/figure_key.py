"""What two claims must share to be of one figure (docs/figures.md).

A key is made of what a claim tells by itself. What it leaves open (its place, of what its things
are, the whole of a share) is settled among the keys of its story: as long as one answer is told
there, it is meant by those that tell none (``settled``).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.figure import ANYBODY, NOTHING_COUNTED, CountedThing
from claimtrack.domain.measure import MEASURES, is_price, is_rate, needs_thing
from claimtrack.domain.occasion import counts_those_there
from claimtrack.domain.quantity import Quantity
from claimtrack.domain.units import unit_class

_GRANTED: Mapping[str, frozenset[str]] = {
    "demonstrated": frozenset({"demonstrator"}),
    "arrested": frozenset({"demonstrator", "suspect"}),
    "on-strike": frozenset({"worker", "demonstrator"}),
    "infected": frozenset({"case", "patient"}),
    "missing": frozenset({"passenger"}),
    "jobs-cut": frozenset({"job", "worker"}),
    "hired": frozenset({"job", "worker"}),
}
"""Measure → those it is said of anyhow: words for one crowd meet in it."""
_EVERYBODY = frozenset({ANYBODY, "civilian"})
_FATES = frozenset("killed injured missing arrested demonstrated".split())
"""Measures that a clause may tell of people whom it counts by the noun of another."""
_OF_SOMEBODY = frozenset("seats voted invested earned lost".split())
"""Measures of somebody: another's seats are another figure, as is any sum of money but the damage
of an event and a deficit."""
_OF_EVENTS = frozenset({"damage", "deficit", "debt"})
_LARGE = 10_000
"""Units of money: below it, one story may have many things of one price."""
OTHERS = "other"
"""The kind of what is a total less somebody: "three other people"."""

LOOSE = ("of", "denominator", "definition", "per")
"""The fields of a key that a claim may leave open, in the order in which they are settled."""


class FigureKey(NamedTuple):
    """Equal for claims of one figure.

    ``story``: that of the claim, or the id of a series. ``event``: "" for the main one of its
    story. ``measure`` and ``head``: what is counted, "" where the other says it. ``unit``: class
    of the unit. Of the rest, None is what the claim leaves open. ``part``: it is declared a part of
    what the same words without it count. ``value``: the number itself, where nothing else tells
    apart what the words mean.
    """

    story: str | None
    event: str
    measure: str
    head: str
    kinds: frozenset[str]
    unit: str
    place: str | None = None
    of: str | None = None
    denominator: str | None = None
    definition: str | None = None
    per: str | None = None
    part: bool = False
    value: str | None = None

    @property
    def text(self) -> str:
        """The key as stable text, without its story."""
        fields = (*self[1:4], " ".join(sorted(self.kinds)), *self[5:])
        return "|".join("" if field is None else str(field) for field in fields)


def figure_key(
    claim: Claim, event: str | None = None, thing: CountedThing = NOTHING_COUNTED
) -> FigureKey | None:
    """The key of a claim without its place, None where too little is told to tie it to anything.

    ``event``: the one that it is anchored to (``event_of``), None for the main one of its story.
    ``thing``: what its words count.
    """
    measure, head = _measure(claim, thing), _head(claim, thing)
    if not _ties(claim, measure, head, thing):
        return None
    return FigureKey(
        story=claim.story,
        event=event or "",
        measure=measure,
        head=head,
        kinds=_kinds(claim, thing),
        unit=_unit(claim),
        of=_of(claim, head, thing),
        denominator=claim.denominator,
        definition=claim.definition,
        per=claim.per,
    )


def _of(claim: Claim, head: str, thing: CountedThing) -> str | None:
    """Of whom or of what it is; of a cost, what costs it."""
    if is_price(claim):
        return thing.priced
    return None if head in _EVERYBODY or not head else thing.of


def _measure(claim: Claim, thing: CountedThing) -> str:
    """The measure, "" where it ties nothing and parts nothing that counts one thing.

    What the noun says goes before what the clause does: the injured are not the dead.
    """
    if thing.says is not None and claim.measure in _FATES:
        return thing.says
    known = MEASURES.get(claim.measure or "")
    return "" if known is not None and known.idle else claim.measure or ""


def _is_open(measure: str) -> bool:
    return measure in MEASURES and MEASURES[measure].open


def _head(claim: Claim, thing: CountedThing) -> str:
    """What is counted, "" where the measure takes it for granted, or a share names its whole."""
    if _names_nothing(claim, thing):
        return ""
    head = _noun(claim, thing)
    granted = _GRANTED.get(claim.measure or "", frozenset())
    return "" if head in granted else head


def _names_nothing(claim: Claim, thing: CountedThing) -> bool:
    """Whether the noun is not what is counted: beside money, or a share of a named whole."""
    unit = unit_class(claim.unit)
    if unit == "m":
        return not thing.known
    return unit == "s" and claim.denominator is not None


def _noun(claim: Claim, thing: CountedThing) -> str:
    """The first that tells more than that people are counted."""
    told = (claim.population, thing.head, _of_persons(claim.unit))
    return next((each for each in told if each and each not in _EVERYBODY), "")


def _kinds(claim: Claim, thing: CountedThing) -> frozenset[str]:
    """What the thing is restricted to; other things are as many as they are, other people less."""
    return thing.kinds if unit_class(claim.unit) == "p" else thing.kinds - {OTHERS}


def _of_persons(unit: str | None) -> str | None:
    """A bare number of persons counts anybody."""
    return ANYBODY if unit == ANYBODY else None


def _ties(claim: Claim, measure: str, head: str, thing: CountedThing) -> bool:
    """Whether so much is told that another claim that tells the same is of the same quantity."""
    unit = unit_class(claim.unit)
    if unit == "s":
        return _ties_share(claim, measure)
    if measure and not _is_open(measure):
        return True
    if unit == "m":
        return thing.known or _is_large(claim.quantity)
    return bool(head) or (
        _is_of_people(claim, thing) and (bool(measure) or counts_those_there(claim))
    )


def _ties_share(claim: Claim, measure: str) -> bool:
    """A share needs its whole, or to be of a measure that is a share of one whole anyhow."""
    if is_rate(measure):
        return True
    return bool(measure) and claim.denominator is not None


def _is_large(sum_told: Quantity) -> bool:
    """Whether a sum is so large that the same one in one story is of the same thing."""
    return sum_told.value is not None and sum_told.value >= _LARGE


def _is_of_people(claim: Claim, thing: CountedThing) -> bool:
    """Whether it counts people who are nothing more: "1 200 had left", "tens of thousands"."""
    if claim.unit is None and thing.head is None:
        known = MEASURES.get(claim.measure or "")
        return known is not None and "p" in known.of
    return bool({claim.population, thing.head, claim.unit} & _EVERYBODY)


def _unit(claim: Claim) -> str:
    """The class of the unit; people and things that are counted one by one are of one class."""
    found = unit_class(claim.unit)
    return "" if found in ("p", "t") else found


def is_specific(key: FigureKey) -> bool:
    """Whether its measure alone says what is counted: the dead of an event, those who left."""
    counts_anybody = not key.head and not key.unit
    return bool(key.measure) and not is_vague(key) and (counts_anybody or not _is_open(key.measure))


def is_vague(key: FigureKey) -> bool:
    """Whether only a number of the same value is of the same thing.

    So for declared parts, for "three others", and where it is not told whose seats, whose votes or
    whose costs they are.
    """
    of_somebody = key.unit == "m" or key.measure in _OF_SOMEBODY
    return key.part or OTHERS in key.kinds or (of_somebody and not _is_whose(key))


def _is_whose(key: FigureKey) -> bool:
    """Whether something is told that a sum or a share of votes is of."""
    return key.of is not None or (key.unit == "m" and key.measure in _OF_EVENTS)


def scope_place(claim: Claim, home: str | None) -> str | None:
    """The place that a claim is of: its own where it states one, else ``home``."""
    return claim.place if claim.place and (states_place(claim) or not home) else home


def states_place(claim: Claim) -> bool:
    """Whether its place is told in its clause, or in the sentence of what happened there.

    Around things that are counted without a word of what happened, sentences name many places.
    """
    if claim.place_level is Level.SENTENCE:
        return not needs_thing(claim.measure)
    return claim.place_level in (None, Level.STATED)


def settled(keys: Iterable[FigureKey]) -> dict[FigureKey, FigureKey]:
    """Each key as it is among the others: what it leaves open as the only one that tells it does.

    Which others are there decides, never their order. Where two answers are told, a key that
    tells none stays apart from both: better a figure too many than a wrong one.
    """
    now = {key: key for key in keys}
    for field in LOOSE:
        only = _only_answers(now.values(), field)
        now = {key: _answered(found, field, only) for key, found in now.items()}
    return now


def _only_answers(keys: Collection[FigureKey], field: str) -> dict[FigureKey, str]:
    """Key without the field → the one answer given to it."""
    told: dict[FigureKey, set[str]] = defaultdict(set)
    for key in keys:
        if (answer := getattr(key, field)) is not None:
            told[_with(key, field, None)].add(answer)
    return {key: min(answers) for key, answers in told.items() if len(answers) == 1}


def _answered(key: FigureKey, field: str, only: Mapping[FigureKey, str]) -> FigureKey:
    if getattr(key, field) is not None or key not in only:
        return key
    return _with(key, field, only[key])


def _with(key: FigureKey, field: str, answer: str | None) -> FigureKey:
    changed: dict[str, Any] = {field: answer}
    return key._replace(**changed)
