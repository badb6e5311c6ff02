"""What a contradiction would rest on: of each facet, whether it is stated, inherited or assumed.

Rule 0 (figures.md, "When is it a conflict?"): a facet that is only assumed never makes a conflict;
it leaves two claims undetermined, and is named as what is missing.
"""

from collections.abc import Mapping
from datetime import timedelta

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.comparison.outcome import Facet, Told
from claimtrack.domain.comparison.scope import declared_part
from claimtrack.domain.containment import Scope, place_relation
from claimtrack.domain.measure import is_fixed, is_rate, needs_thing, recurs
from claimtrack.domain.name_matching import fold
from claimtrack.domain.occasion import (
    are_beside,
    same_article,
    told_on,
    vouched,
)
from claimtrack.domain.period import Period

_SURE = (Told.STATED, Told.INHERITED, Told.ASSUMED)


def facets(
    a: Claim, b: Claim, thing: Scope, within: Mapping[str, str] | None = None
) -> tuple[Facet, ...]:
    """Each facet that a contradiction of the two would rest on, in the order they are named in.

    ``thing``: how what their words count lies (``counted_relation``).
    """
    told = {
        "measure": _measure(a, b),
        "counted": _counted(a, b, thing),
        "denominator": _denominator(a, b),
        "place": _place(a, b, within or {}),
        "time": _time(a, b),
    }
    sure = vouched(a, b)
    return tuple(Facet(name=name, told=Told.STATED if sure else one) for name, one in told.items())


def least_sure(told: Told, *others: Told) -> Told:
    """The least sure of several."""
    return max((told, *others), key=_SURE.index)


_FAR = frozenset({Level.PASSAGE, Level.ARTICLE})


def _by_level(level: Level | None) -> Told:
    """Of a facet that is known: a person gave it where no level is told."""
    if level is Level.ASSUMED:
        return Told.ASSUMED
    return Told.INHERITED if level in _FAR else Told.STATED


def _levels(a: Claim, b: Claim, name: str) -> Told:
    return least_sure(*(_by_level(getattr(each, f"{name}_level")) for each in (a, b)))


def _measure(a: Claim, b: Claim) -> Told:
    """Stated of both; elided beside one that states it; else the thing counted says it."""
    if a.measure is None or b.measure is None:
        return Told.INHERITED
    if are_beside(a, b) or declared_part(a, b):
        return Told.STATED
    return _levels(a, b, "measure")


def _counted(a: Claim, b: Claim, thing: Scope) -> Told:
    if declared_part(a, b) is not None:
        return Told.STATED
    if thing is not Scope.EQUAL:
        return _by_population(a, b)
    return Told.INHERITED if needs_thing(a.measure) and not are_beside(a, b) else Told.STATED


def _by_population(a: Claim, b: Claim) -> Told:
    """A part is told to be one where both name whom they count: 12 children, 37 people."""
    named = a.population is not None and b.population is not None
    return (
        Told.INHERITED
        if named and not (needs_thing(a.measure) or needs_thing(b.measure))
        else Told.ASSUMED
    )


_SHARE = "percent"


def _denominator(a: Claim, b: Claim) -> Told:
    """A percentage needs to be of one whole, named on both sides; a rate has one anyhow."""
    if a.unit != _SHARE or b.unit != _SHARE or (is_rate(a.measure) and is_rate(b.measure)):
        return Told.STATED
    return Told.STATED if of_one_whole(a, b) else Told.ASSUMED


def of_one_whole(a: Claim, b: Claim) -> bool:
    """Whether both name what they are shares of, and it is one."""
    if a.denominator is None or b.denominator is None:
        return False
    return fold(a.denominator) == fold(b.denominator)


def _place(a: Claim, b: Claim, within: Mapping[str, str]) -> Told:
    if are_beside(a, b) and _may_be_one_place(a, b):
        return Told.STATED
    if a.place is None and b.place is None:
        return Told.STATED if a.story is None and not same_article(a, b) else Told.INHERITED
    if _only_from_afar(a, b):
        return Told.INHERITED
    if place_relation(a.place, b.place, dict(within)) is Scope.UNKNOWN:
        return Told.ASSUMED  # told on one side only, or two places nobody knows how they lie
    return _levels(a, b, "place")


def _only_from_afar(a: Claim, b: Claim) -> bool:
    """Whether of two texts of one story one leaves the place out, the other names it elsewhere."""
    named, other = (a, b) if a.place is not None else (b, a)
    one_story = a.story is not None and a.story == b.story
    return one_story and other.place is None and named.place_level in _FAR


def _may_be_one_place(a: Claim, b: Claim) -> bool:
    return None in (a.place, b.place) or a.place == b.place


def _time(a: Claim, b: Claim) -> Told:
    """How the times are known to meet; whether they do is for the rules to say."""
    if (_is_unplaced(a) or _is_unplaced(b)) and not _are_undated(a, b):
        return _of_unplaced(a, b)
    if are_beside(a, b):
        return Told.STATED
    if a.window is not None and b.window is not None:
        return _levels(a, b, "window")
    return _by_days(a, b)


def _of_unplaced(a: Claim, b: Claim) -> Told:
    """Of times that nobody can place on a day: only side by side are they known to meet."""
    together = _is_unplaced(a) is _is_unplaced(b) and are_beside(a, b)
    return Told.STATED if together else Told.ASSUMED


def _by_days(a: Claim, b: Claim) -> Told:
    """By the days that they are told on, of those of which no time is told."""
    if come_anew(a, b):
        return Told.INHERITED if same_article(a, b) or of_one_day(a, b) else Told.ASSUMED
    if a.window is None and b.window is None:
        return Told.ASSUMED if _told_apart(told_on(a), told_on(b), a) else Told.INHERITED
    return _dated_once(a, b)


def come_anew(a: Claim, b: Claim) -> bool:
    """Whether either counts what is new from day to day."""
    return recurs(a.measure) or recurs(b.measure)


def of_one_day(a: Claim, b: Claim) -> bool:
    """Whether both are of one day, as far as is known: that of print, or the one before."""
    one, two = _effective(a), _effective(b)
    if one is None or two is None or _is_long(one) or _is_long(two):
        return False
    return one.start < two.end and two.start < one.end


def _effective(claim: Claim) -> Period | None:
    if claim.window is not None:
        return claim.window.nominal
    told = told_on(claim)
    return told and Period(told.start - timedelta(days=1), told.end)


def _are_undated(a: Claim, b: Claim) -> bool:
    """Whether both texts of one story have no day: then they tell of one time, if of no other.

    Of what is new from day to day nobody knows.
    """
    if told_on(a) or told_on(b) or come_anew(a, b):
        return False
    return a.story is not None and a.story == b.story and not same_article(a, b)


def _is_unplaced(claim: Claim) -> bool:
    """Whether a time of its own is told that cannot be placed: "17 November", of no known year."""
    return claim.window is None and claim.window_level is not None


def _dated_once(a: Claim, b: Claim) -> Told:
    """One dates its number, the other does not: that day and the day of its print may meet."""
    dated, other = (a, b) if b.window is None else (b, a)
    window = dated.window.nominal if dated.window is not None else None
    if window is None or _is_estimated_on(dated, window):
        return Told.INHERITED
    return Told.INHERITED if _is_told_then(other, window, dated) else Told.ASSUMED


def _is_told_then(other: Claim, window: Period, dated: Claim) -> bool:
    """Whether a claim is told of on or about the one day of a dated one."""
    told = told_on(other)
    return not (told is None or _is_over_days(window) or _told_apart(window, told, dated))


def _is_over_days(window: Period) -> bool:
    """Whether it is a time over which is counted ("since Wednesday"), which no other day is."""
    return (window.end - window.start).days > 1


def _is_estimated_on(claim: Claim, window: Period) -> bool:
    """Whether the day is that of an estimate, which parts no fixed quantity."""
    return is_fixed(claim.measure) and not _is_long(window)


def _is_long(window: Period) -> bool:
    return (window.end - window.start).days >= _STRETCH


_STRETCH = 28
"""Days of a time over which is counted, rather than at which."""
FEW_DAYS = 3
"""Days between two articles of one event that speak of the same moment unless they say other."""


def _told_apart(one: Period | None, other: Period | None, claim: Claim) -> bool:
    """Whether two days lie more than a few apart.

    Of a fixed quantity it is no matter when it is told; of a long time, whether it holds the day.
    """
    if one is None or other is None or is_fixed(claim.measure):
        return False
    first, later = sorted((one, other))
    return _is_long(first) or _is_long(later) or (later.start - first.end).days >= FEW_DAYS


def names_source(claim: Claim) -> bool:
    """Whether its own sentence names whose number it is."""
    return claim.source is not None and claim.source_level not in _FAR
