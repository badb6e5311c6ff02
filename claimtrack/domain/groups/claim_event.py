"""Of which event and which place a claim speaks: those of its story, or others that it tells.

"During the attacks of 2015, 130 people had died": printed in an article on a later attack, it is
of the earlier one, and meets only claims that are anchored there, too.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Protocol

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.containment import without_direction
from claimtrack.domain.groups.figure_key import FigureKey, scope_place, states_place
from claimtrack.domain.period import Period

NEAR = timedelta(days=3)
"""How far from the days of an event a claim of it may be dated: news of a Friday is told until
Monday, and a day of the week may be read as the one before."""
LONG = timedelta(days=31)
"""A window longer than this and than the event is of something wider: a year's toll."""

_FRAMING = frozenset({None, Level.STATED, Level.SENTENCE, Level.PASSAGE})
"""Where a time must be told to anchor a claim: in its clause, its sentence or what frames its
passage; None is what a person gave. A date in the title dates the story."""


Usual = dict[tuple[str | None, Hashable], str]
"""(article, key) → the place most of its claims name; article None stands for all of them,
"" for a place where no place is named most."""


class MainEvent(Protocol):
    """What must be known of the event that a story tells of; ``first`` and ``last``: its days."""

    @property
    def kind(self) -> str | None:
        """What happened."""

    @property
    def place(self) -> str | None:
        """Where."""

    @property
    def first(self) -> date | None:
        """Its first day."""

    @property
    def last(self) -> date | None:
        """Its last day."""


def event_of(claim: Claim, main: MainEvent | None) -> str | None:
    """A key of the other event that a claim is anchored to, None where it is of the main one.

    Where the days of the main event are not known, every claim is of it.
    """
    period = None if claim.window is None else claim.window.nominal
    if period is None or claim.window_level not in _FRAMING or not _is_apart(period, main):
        return None
    return f"{period.start.isoformat()}/{period.end.isoformat()}"


def _is_apart(period: Period, main: MainEvent | None) -> bool:
    """Whether a time is not that of an event: before it, after it, or far longer."""
    if main is None or main.first is None or main.last is None:
        return False
    if period.end <= main.first - NEAR or period.start > main.last + NEAR:
        return True
    return _is_far_longer(period.end - period.start, main.last - main.first)


def _is_far_longer(length: timedelta, lasted: timedelta) -> bool:
    return length > LONG and length > lasted + NEAR


def home_place(claim: Claim, key: FigureKey, main: MainEvent | None, usual: Usual) -> str:
    """Its own place with all quarters around it, its event's, or the one most claims name.

    Of another event than the main one only a place that the claim states is known.
    """
    if key.event:
        return _stated_place(claim)
    place = scope_place(claim, None if main is None else main.place)
    if place:
        return whole_place(place)
    return usual.get((claim.article, key)) or usual.get((None, key)) or ""


def _stated_place(claim: Claim) -> str:
    """The place that the claim states, with all quarters around it."""
    return whole_place(claim.place) if claim.place and states_place(claim) else ""


def usual_places(named: Iterable[tuple[str | None, Hashable | None, str | None]]) -> Usual:
    """From article, key and place of each claim: the place that most of them name."""
    counts: dict[tuple[str | None, Hashable], dict[str, int]] = defaultdict(dict)
    for article, key, place in named:
        if key is not None and place:
            whole = whole_place(place)
            for counted in (counts[article, key], counts[None, key]):
                counted[whole] = counted.get(whole, 0) + 1
    return {key: _first(counted) for key, counted in counts.items()}


def _first(counted: Mapping[str, int]) -> str:
    """The commonest; "" where two are equally common: better vague than wrong."""
    most = max(counted.values())
    found = [place for place, count in counted.items() if count == most]
    return found[0] if len(found) == 1 else ""


@lru_cache(maxsize=10_000)
def whole_place(place: str) -> str:
    """The place that a quarter of the sky is part of: of "east-aleppo", "aleppo"."""
    return without_direction(place)
