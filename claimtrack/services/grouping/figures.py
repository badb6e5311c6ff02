"""Which claims give a value for the same quantity, and what that quantity is called.

Claims name a place or leave it to their article: "20,000 people had left" beside "fewer than
5,000 people had left east Aleppo". A claim without a place is put with those of its article, else
with those of all articles, as long as one place stands out; the comparison still says what it had
to assume.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import Generic, TypeVar

from claimtrack.domain.claim import Claim
from claimtrack.domain.figure import figure_slug, slug
from claimtrack.services.lookup.claim_rows import Outlined, Row

Row_co = TypeVar("Row_co", bound=Outlined, covariant=True)

Usual = dict[tuple[str | None, str], str]
"""(article, base) → the place most of its claims name; article None stands for all of them,
"" for a place where no place is named most."""
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


def figures(rows: Iterable[Row]) -> tuple[Figure[Row], ...]:
    """Every figure, in the order of its first claim; each claim is told its figure's slug."""
    rows = tuple(rows)
    usual = usual_places((row.facts.article, base_slug(row.facts), row.facts.place) for row in rows)
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        groups.setdefault(_key(row, usual), []).append(row)
    made = [_figure(base, place, group) for (base, place), group in groups.items()]
    return with_declared(made)


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


def _figure(base: str, place: str, rows: list[Row]) -> Figure[Row]:
    name = figure_name(base, place, {row.facts.place for row in rows})
    return Figure(slug=name, claims=tuple(row.in_figure(name) for row in rows))


def figure_name(base: str, place: str, places: Iterable[str | None]) -> str:
    """Named after the place that all its claims share, else after the whole around them."""
    named = list(filter(None, places))
    where = named[0] if len(named) == 1 else place
    return "-".join(filter(None, (base, where)))


def _key(row: Outlined, usual: Usual) -> tuple[str, str]:
    facts = row.facts
    return figure_key(row.number, facts.article, base_slug(facts), facts.place, usual)


def figure_key(
    claim: int, article: str | None, base: str | None, place: str | None, usual: Usual
) -> tuple[str, str]:
    """What is measured, and the place around it: one for all claims of a figure."""
    if base is None:  # too little is known to compare it with anything
        return f"c{claim}", ""
    if place:
        return base, _whole(place)
    return base, usual.get((article, base)) or usual.get((None, base)) or ""


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


def usual_places(named: Iterable[tuple[str | None, str | None, str | None]]) -> Usual:
    """From article, base and place of each claim: the place that most of them name."""
    counts: dict[tuple[str | None, str], Counter[str]] = defaultdict(Counter)
    for article, base, place in named:
        if base is not None and place:
            counts[article, base][_whole(place)] += 1
            counts[None, base][_whole(place)] += 1
    return {key: _first(counter) for key, counter in counts.items()}


def _first(counter: Counter[str]) -> str:
    """The commonest; "" where two are equally common: better vague than wrong."""
    (place, most), *others = counter.most_common(2)
    return "" if others and others[0][1] == most else place


@lru_cache(maxsize=10_000)
def _whole(place: str) -> str:
    """The place that a quarter of the sky is part of: of "east-aleppo", "aleppo"."""
    return _DIRECTION.sub("", place)
