"""Which claims give a value for the same quantity, and what that quantity is called.

Claims name a place or leave it to their article: "20,000 people had left" beside "fewer than
5,000 people had left east Aleppo". A claim without a place is put with those of its article, else
with those of all articles, as long as one place stands out; the comparison still says what it had
to assume.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import Generic, TypeVar

from claimtrack.domain.claim import Claim
from claimtrack.domain.figure import figure_slug, slug
from claimtrack.domain.groups.claim_event import MainEvent, event_of
from claimtrack.domain.groups.figure_key import FigureKey, figure_key, scope_place, settled
from claimtrack.domain.groups.figure_slugs import SlugDraft, told_apart
from claimtrack.domain.measure import unit_class
from claimtrack.lang.counted_nouns import counted_thing
from claimtrack.services.lookup.claim_rows import Outlined, Row

Row_co = TypeVar("Row_co", bound=Outlined, covariant=True)

Usual = dict[tuple[str | None, Hashable], str]
"""(article, key) → the place most of its claims name; article None stands for all of them,
"" for a place where no place is named most."""
Events = Mapping[str | None, MainEvent]
"""Story → its main event."""
_DIRECTION = re.compile(r"^(?:north|south)?(?:east|west)?-(?=.)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Generic[Row_co]):
    """One quantity, known by its slug, and the claims that give it a value.

    By hand (``edited_figures``): ``also``, the slugs it had before, which go on naming it;
    ``whole``, the figure of which it is a part.
    ``parts``: claims of other figures that their text declares parts of these.
    """

    slug: str
    claims: tuple[Row_co, ...]
    also: tuple[str, ...] = ()
    whole: str | None = None
    parts: tuple[Row_co, ...] = ()

    def is_called(self, slug: str) -> bool:
        """Whether this is its slug, or one that it had."""
        return slug == self.slug or slug in self.also

    def holds(self, claim: int) -> bool:
        """Whether this claim, by its row, is one of its own."""
        return any(row.number == claim for row in self.claims)


def figures(
    rows: Iterable[Row], events: Mapping[str | None, MainEvent] | None = None
) -> tuple[Figure[Row], ...]:
    """Every figure, in the order of its first claim; each claim is told its figure's slug.

    ``events``: the main event of each story that the claims are of, as far as it is known.
    """
    groups = grouped(rows, events)
    names = told_apart({one.key: one.draft for one in groups})
    return with_declared(_figure(names[one.key], one.rows) for one in groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Generic[Row_co]):
    """The claims of one key, in their order, and what they would be called alone.

    ``key``: the id of the claim where too little is told for a key.
    """

    key: FigureKey | str
    draft: SlugDraft
    rows: tuple[Row_co, ...]

    @property
    def event(self) -> str:
        """The other event that its claims are anchored to, "" for the main one of their story."""
        return "" if isinstance(self.key, str) else self.key.event

    @property
    def name(self) -> str:
        """The key as text, without the story: one for each figure of a story."""
        if isinstance(self.key, str):
            return self.key
        told = self.key._replace(story=None, kinds=frozenset())
        return " | ".join([*(str(part or "") for part in told[1:]), *sorted(self.key.kinds)])


def grouped(
    rows: Iterable[Row], events: Mapping[str | None, MainEvent] | None = None
) -> tuple[Group[Row], ...]:
    """The claims by what they give a value for, in the order of the first claim of each group."""
    rows = tuple(rows)
    known = events or {}
    groups: dict[FigureKey | str, list[Row]] = defaultdict(list)
    for row, key in zip(rows, _keys([row.facts for row in rows], known), strict=True):
        groups[key or row.facts.id.lower()].append(row)
    return tuple(
        Group(key=key, draft=_draft(key, held, known), rows=tuple(held))
        for key, held in groups.items()
    )


def _keys(claims: Sequence[Claim], events: Events) -> list[FigureKey | None]:
    """The key of each claim, what it leaves open settled among them all."""
    bare = [_bare_key(claim, events.get(claim.story)) for claim in claims]
    usual = usual_places(
        (claim.article, key, scope_place(claim, None))
        for claim, key in zip(claims, bare, strict=True)
    )
    placed = [
        key and key._replace(place=_home(claim, key, events.get(claim.story), usual))
        for claim, key in zip(claims, bare, strict=True)
    ]
    now = settled(filter(None, placed))
    return [key and now[key] for key in placed]


def _bare_key(claim: Claim, main: MainEvent | None) -> FigureKey | None:
    """The key of a claim without its place."""
    thing = counted_thing(claim.counted, _noun(claim.unit))
    return figure_key(claim, claim.event or event_of(claim, main), thing)


def _noun(unit: str | None) -> str | None:
    """The noun counted, where things are counted one by one: the unit is its name."""
    return unit if unit != "count" and unit_class(unit) == "t" else None


def _home(claim: Claim, key: FigureKey, main: MainEvent | None, usual: Usual) -> str | None:
    """The place that a claim's figure is of, with all quarters of it: its own, or its event's."""
    around = None if main is None or key.event else main.place
    place = scope_place(claim, around)
    if place:
        return whole_place(place)
    return usual.get((claim.article, key)) or usual.get((None, key)) or ""


def _draft(key: FigureKey | str, rows: Sequence[Row], events: Events) -> SlugDraft:
    """What a figure would be called, had no other the same name."""
    if isinstance(key, str):  # too little is known to compare it with anything
        return SlugDraft(base=key, day=None, order=())
    places = {row.facts.place for row in rows}
    held = sorted(f"{row.facts.text} {row.facts.quantity.value}" for row in rows)
    return SlugDraft(
        base=figure_name(_base(rows), key.place or "", places),
        day=_day(key, events.get(key.story)),
        order=(*map(str, key._replace(story=None, kinds=frozenset())), *sorted(key.kinds), *held),
    )


def _day(key: FigureKey, main: MainEvent | None) -> date | None:
    """The first day of its event."""
    if key.event:
        return date.fromisoformat(key.event.partition("/")[0])
    return None if main is None else main.first


def _base(rows: Iterable[Outlined]) -> str:
    """The commonest of the names that its claims give it, of several the first by the alphabet."""
    counts = Counter(filter(None, (base_slug(row.facts) for row in rows)))
    return min(counts, key=lambda name: (-counts[name], name), default="number")


def with_declared(groups: Iterable[Figure[Row]]) -> tuple[Figure[Row], ...]:
    """The figures, each with the claims of others that a text declares parts of its own."""
    groups = tuple(groups)
    parts: dict[str | None, list[Row]] = defaultdict(list)
    for row in chain.from_iterable(figure.claims for figure in groups):
        parts[row.facts.part_of].append(row)
    return tuple(_with_parts(figure, parts) for figure in groups)


def _with_parts(figure: Figure[Row], parts: Mapping[str | None, list[Row]]) -> Figure[Row]:
    own = {row.facts.id for row in figure.claims}
    declared = chain.from_iterable(parts[name] for name in own & parts.keys())
    further = sorted((row for row in declared if row.facts.id not in own), key=attrgetter("number"))
    return replace(figure, parts=tuple(further)) if further else figure


def _figure(name: str, rows: Iterable[Row]) -> Figure[Row]:
    return Figure(slug=name, claims=tuple(row.in_figure(name) for row in rows))


def figure_name(base: str, place: str, places: Iterable[str | None]) -> str:
    """Named after the place that all its claims share, else after the whole around them."""
    named = list(filter(None, places))
    where = named[0] if len(named) == 1 else place
    return "-".join(filter(None, (base, where)))


def base_slug(claim: Claim) -> str | None:
    """What is measured, without the place: "left", "retaken-share-of-district"."""
    return named_slug(claim.measure, claim.population, claim.denominator, claim.unit, claim.counted)


def named_slug(
    measure: str | None,
    population: str | None,
    denominator: str | None,
    unit: str | None,
    counted: str,
) -> str | None:
    """The same from the words that it is made of."""
    return figure_slug(
        measure=measure,
        population=population,
        place=None,
        denominator=denominator,
        unit=unit,
        head=_head(counted),
    )


def _head(counted: str) -> str | None:
    """The noun counted; a sum of money has none, and its digits name nothing."""
    first = slug(counted).partition("-")[0]
    return first if first.isalpha() else None


def usual_places(named: Iterable[tuple[str | None, Hashable | None, str | None]]) -> Usual:
    """From article, key and place of each claim: the place that most of them name."""
    counts: dict[tuple[str | None, Hashable], Counter[str]] = defaultdict(Counter)
    for article, key, place in named:
        if key is not None and place:
            counts[article, key][whole_place(place)] += 1
            counts[None, key][whole_place(place)] += 1
    return {key: _first(counter) for key, counter in counts.items()}


def _first(counter: Counter[str]) -> str:
    """The commonest; "" where two are equally common: better vague than wrong."""
    (place, most), *others = counter.most_common(2)
    return "" if others and others[0][1] == most else place


@lru_cache(maxsize=10_000)
def whole_place(place: str) -> str:
    """The place that a quarter of the sky is part of: of "east-aleppo", "aleppo"."""
    return _DIRECTION.sub("", place)
