"""Whether two claims count the same thing, as far as their words tell (figures.md).

It takes a specific measure, or the same thing counted: heads equal or synonyms, restrictive
modifiers not in contradiction ("sea drones" is not "air drones", the "serious" injured are a part).
"""

from collections.abc import Callable, Mapping

from claimtrack.domain.claim import Claim
from claimtrack.domain.containment import Scope, population_relation
from claimtrack.domain.figure import ANYBODY, NOTHING_COUNTED, PERSONS, CountedThing
from claimtrack.domain.measure import is_idle, is_loss, is_price, needs_holder, needs_thing
from claimtrack.domain.name_matching import fold
from claimtrack.domain.occasion import counts_those_there, same_article, vouched
from claimtrack.domain.units import unit_class


def counted_relation(a: Claim, b: Claim) -> Scope:
    """How what the one counts lies to what the other counts; UNKNOWN where no words tell it.

    PART: the first counts some of what the second counts; DISJOINT: another thing.
    """
    if vouched(a, b) or _one_saying(a, b):
        return Scope.EQUAL
    if a.thing is None or b.thing is None:
        return _by_words(a, b)
    return _by_things(a, b, a.thing, b.thing)


def _one_saying(a: Claim, b: Claim) -> bool:
    """Whether two articles report the same words, so that only the label can have drifted."""
    return a.utterance is not None and a.utterance == b.utterance and not same_article(a, b)


def _by_words(a: Claim, b: Claim) -> Scope:
    """Of claims whose words nobody looked up: by a person, or by another program."""
    alike = _same_printed(a, b) or _same_people(a, b) or _same_sort(a, b)
    return Scope.EQUAL if alike or not _any(needs_thing, a, b) else Scope.UNKNOWN


def _same_printed(a: Claim, b: Claim) -> bool:
    return bool(a.counted) and fold(a.counted) == fold(b.counted)


def _same_people(a: Claim, b: Claim) -> bool:
    """Whether both name one population; people of whom no more is told need a measure."""
    if {a.population, b.population} <= PERSONS:
        return not _any(is_idle, a, b)
    return a.population == b.population


def _same_sort(a: Claim, b: Claim) -> bool:
    """Whether both count things one by one: the gate before has their unit the same."""
    return unit_class(a.unit) == unit_class(b.unit) == "t"


def _any(of: Callable[[str | None], bool], a: Claim, b: Claim) -> bool:
    """Whether it holds of the measure of either claim."""
    return of(a.measure) or of(b.measure)


def _by_things(a: Claim, b: Claim, one: CountedThing, other: CountedThing) -> Scope:
    if is_price(a) and is_price(b) and one.priced == other.priced is not None:
        return Scope.EQUAL
    heads = _nouns(a, b, one, other)
    if heads is Scope.UNKNOWN and not _any(needs_thing, a, b):
        return Scope.EQUAL  # the measure says what it is
    return heads if heads is not Scope.EQUAL else _of_one_noun(a, b, one, other)


def _nouns(a: Claim, b: Claim, one: CountedThing, other: CountedThing) -> Scope:
    """How the nouns lie; that two are of different things only known ones can tell."""
    heads = _of_people(a, b) or _heads(_head(a, one), _head(b, other))
    if heads is Scope.DISJOINT and not _are_known(a, b, one, other):
        return Scope.UNKNOWN
    return heads


def _of_one_noun(a: Claim, b: Claim, one: CountedThing, other: CountedThing) -> Scope:
    """How things of equal nouns lie, by what they are restricted to."""
    kinds = _kinds(one.kinds, other.kinds)
    if kinds is not Scope.EQUAL:
        return kinds
    return Scope.EQUAL if _tells_enough(a, b, one, other) else Scope.UNKNOWN


def _are_known(a: Claim, b: Claim, one: CountedThing, other: CountedThing) -> bool:
    """Whether two nouns are known for what they name: another one may be a name of the same.

    Beside the sum of a loss any noun may stand.
    """
    if unit_class(a.unit) == "m" and _any(is_loss, a, b):
        return False
    named = (claim.population is not None for claim in (a, b))
    return all(known or own for known, own in zip(named, (one.known, other.known), strict=True))


def _of_people(a: Claim, b: Claim) -> Scope | None:
    """How two populations that are told by an id lie; those that only overlap are another scope."""
    if a.population is None or b.population is None or a.unit != b.unit:
        return None
    one, other = (_head(claim, NOTHING_COUNTED) for claim in (a, b))
    found = population_relation(one, other)
    return found if found in (Scope.EQUAL, Scope.PART, Scope.WHOLE) else Scope.UNKNOWN


def _head(claim: Claim, thing: CountedThing) -> str | None:
    """The noun counted, as an id; "person" where it says no more than the measure does."""
    if claim.population is not None and claim.unit == ANYBODY:
        return _unless_granted(claim.population, claim)
    if thing.head is not None:
        return _unless_granted(thing.head, claim)
    return claim.unit if unit_class(claim.unit) in ("t", "p") else None


def _unless_granted(head: str, claim: Claim) -> str:
    return ANYBODY if _is_granted(head, claim) else head


def _is_granted(head: str, claim: Claim) -> bool:
    """Whether its measure is said of them anyhow: words for one crowd meet in it."""
    return head in PERSONS or head in _GRANTED.get(claim.measure or "", "").split()


_GRANTED: Mapping[str, str] = {
    "demonstrated": "demonstrator participant",
    "arrested": "suspect",
    "on-strike": "worker",
    "infected": "case patient",
    "missing": "passenger",
    "voted": "voter",
}
"""Measure → those it is said of anyhow: words for one crowd meet in it."""


def _heads(one: str | None, other: str | None) -> Scope:
    if one is None or other is None:
        return Scope.UNKNOWN
    if one == other:
        return Scope.EQUAL
    if ANYBODY in (one, other):
        return Scope.PART if other == ANYBODY else Scope.WHOLE
    return Scope.DISJOINT


def _kinds(one: frozenset[str], other: frozenset[str]) -> Scope:
    """What adjectives restrict both to: more of them are a part of fewer."""
    if one == other:
        return Scope.EQUAL
    if one > other:
        return Scope.PART
    return Scope.WHOLE if one < other else Scope.DISJOINT


def _tells_enough(a: Claim, b: Claim, one: CountedThing, other: CountedThing) -> bool:
    """Whether equal heads are of one quantity: of the same complement, where that is needed.

    Beside a sum of money any noun may stand: only one that a pack knows tells of what it is.
    """
    same = one.of == other.of
    if _any(needs_holder, a, b):
        return same and one.of is not None
    if not _any(needs_thing, a, b):
        return same or _head(a, one) == ANYBODY or None in (one.of, other.of)
    return same and not _says_too_little(a, b, one, other)


def _says_too_little(a: Claim, b: Claim, one: CountedThing, other: CountedThing) -> bool:
    """Whether the noun names no thing: "12 people" of whom no more is told; what no pack knows."""
    if unit_class(a.unit) == "m":
        return not (one.known and other.known)
    return _head(a, one) == ANYBODY and _any(is_idle, a, b) and not _are_in_one_place(a, b)


def _are_in_one_place(a: Claim, b: Claim) -> bool:
    """Whether both count the many who are in one place."""
    return a.place == b.place and counts_those_there(a) and counts_those_there(b)


def names_thing(claim: Claim) -> bool:
    """Whether its words name a thing of their own, more than "people"."""
    return _head(claim, claim.thing or NOTHING_COUNTED) not in (None, ANYBODY)
