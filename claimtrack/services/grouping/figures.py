"""Which claims give a value for the same quantity, and what that quantity is called.

Claims name a place or leave it to their article: "20,000 people had left" beside "fewer than
5,000 people had left east Aleppo". A claim without a place is put with those of its article, else
with those of all articles, as long as one place stands out; the comparison still says what it had
to assume.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Generic, TypeVar

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.figure import SlugDraft, figure_slug, slug, told_apart
from claimtrack.domain.groups.claim_event import MainEvent, event_of
from claimtrack.domain.groups.figure_key import FigureKey
from claimtrack.domain.groups.indicators import series_of
from claimtrack.domain.groups.story_keys import story_keys
from claimtrack.domain.record import changed
from claimtrack.lang.counted_nouns import thing_of
from claimtrack.services.lookup.claim_rows import Outlined, Row

Row_co = TypeVar("Row_co", bound=Outlined, covariant=True)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Generic[Row_co]):
    """The claims of one figure of a story or of a series, before it has a name.

    ``key``: stable text, unique within its story or series; None for a claim that too little is
    known of to tie it to another, which is a group alone. ``draft``: what it would be called, had
    no other the same name. ``rows``: its claims with the event and the place that they are of.
    ``event``: the one they are anchored to, "" for the main one. ``series``: its id, None for a
    figure of a story.
    """

    key: str | None
    draft: SlugDraft
    rows: tuple[Row_co, ...]
    event: str = ""
    series: str | None = None

    @property
    def name(self) -> str:
        """Its key, else the id of its claim: one for each figure of a story."""
        return self.key or self.draft.base


def figures(
    rows: Iterable[Row], events: Mapping[str | None, MainEvent] | None = None
) -> tuple[Figure[Row], ...]:
    """Every figure, in the order of its first claim; each claim is told its figure's slug.

    ``events``: the main event of each story that the claims are of, as far as it is known.
    """
    groups = sorted(grouped(rows, events), key=lambda group: group.rows[0].number)
    names = told_apart({at: group.draft for at, group in enumerate(groups)})
    return with_declared(_figure(names[at], group.rows) for at, group in enumerate(groups))


def grouped(
    rows: Iterable[Row], events: Mapping[str | None, MainEvent] | None = None
) -> Iterator[Group[Row]]:
    """The groups of claims that are of one figure each, story by story, series by series.

    What is grouped in one of them depends on its own claims alone, and never on their order.
    ``events``: the main event of each story, as far as it is known.
    """
    stories: dict[tuple[str | None, str | None], list[Row]] = defaultdict(list)
    for row in rows:
        series = series_of(row.facts)
        stories[None if series else row.facts.story, series].append(row)
    known = events or {}
    for (story, series), inside in stories.items():
        main = None if series else known.get(story)
        yield from _groups([_of_event(row, main) for row in inside], main, series)


def _groups(
    rows: Sequence[Row], main: MainEvent | None, series: str | None
) -> Iterator[Group[Row]]:
    claims = [row.facts for row in rows]
    things = [thing_of(claim) for claim in claims]
    inside: dict[FigureKey, list[Row]] = defaultdict(list)
    for row, key in zip(rows, story_keys(claims, things, main), strict=True):
        if key is None:
            yield _alone(row)
        else:
            inside[key].append(row)
    for key, group in inside.items():
        yield Group(
            key=key.text,
            draft=_draft(key, group, main, series),
            rows=tuple(group),
            event=key.event,
            series=series,
        )


def _alone(row: Row) -> Group[Row]:
    """A claim that too little is known of to compare it with anything."""
    draft = SlugDraft(base=row.facts.id.lower(), day=None, order=())
    return Group(key=None, draft=draft, rows=(row,), event=row.facts.event or "")


def _of_event(row: Row, main: MainEvent | None) -> Row:
    """The claim with the event that it is anchored to; of the main one, with that one's place."""
    facts = row.facts
    event = facts.event or event_of(facts, main)
    told = facts if event else _at(facts, None if main is None else main.place)
    if told is facts and event == facts.event:
        return row
    return row.with_facts(changed(told, event=event))


def _at(facts: Claim, place: str | None) -> Claim:
    """The claim at this place, unless it names one itself."""
    if facts.place or not place:
        return facts
    return changed(facts, place=place, place_level=Level.ARTICLE)


def _draft(
    key: FigureKey, rows: Sequence[Row], main: MainEvent | None, series: str | None
) -> SlugDraft:
    """What a figure would be called, had no other the same name."""
    places = {row.facts.place for row in rows}
    held = sorted(f"{row.facts.text} {row.facts.quantity.value}" for row in rows)
    return SlugDraft(
        base=series or figure_name(_base(rows), key.place or "", places),
        day=_day(key, main),
        order=(key.text, *held),
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
