"""The keys of all claims of one story, or of one series: which of them are of one figure.

Nothing but the claims given decides, and their order changes nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from claimtrack.domain.claim import Claim
from claimtrack.domain.containment import without_direction
from claimtrack.domain.figure import CountedThing
from claimtrack.domain.groups.claim_event import MainEvent, event_of
from claimtrack.domain.groups.figure_key import (
    FigureKey,
    figure_key,
    is_specific,
    is_vague,
    scope_place,
    settled,
)
from claimtrack.domain.quantity import Quantity

Usual = dict[tuple[str | None, Hashable], str]
"""(article, key) → the place most of its claims name; article None stands for all of them,
"" for a place where no place is named most."""

_ALIKE = Decimal("1.1")
"""Values of one thing in the mouth of one source lie no further apart, roundings included."""
_SCALE = Decimal(5)
"""Values of one toll in the mouth of one source, first counts and last ones, lie no further apart:
an article that gives 80 and 4 000 dead tells of two events, whatever else it says of them."""


def story_keys(
    claims: Sequence[Claim], things: Sequence[CountedThing], main: MainEvent | None = None
) -> list[FigureKey | None]:
    """The key of each claim, None for one that nothing ties to another.

    ``things``: what each claim counts. ``main``: the main event of the story, where known.
    """
    bare = [
        figure_key(claim, claim.event or event_of(claim, main), thing)
        for claim, thing in zip(claims, things, strict=True)
    ]
    placed = _placed(claims, bare, main)
    now = settled(filter(None, placed))
    return _told_apart(claims, _declared(claims, [key and now[key] for key in placed]))


def _placed(
    claims: Sequence[Claim], keys: Sequence[FigureKey | None], main: MainEvent | None
) -> list[FigureKey | None]:
    """The keys with the place that each claim's figure is of."""
    usual = usual_places(
        (claim.article, key, scope_place(claim, None))
        for claim, key in zip(claims, keys, strict=True)
    )
    return [
        key and key._replace(place=_home(claim, key, main, usual))
        for claim, key in zip(claims, keys, strict=True)
    ]


def _home(claim: Claim, key: FigureKey, main: MainEvent | None, usual: Usual) -> str:
    """Its own place with all quarters around it, its event's, or the one most claims name."""
    around = None if main is None or key.event else main.place
    place = scope_place(claim, around)
    if place:
        return whole_place(place)
    return usual.get((claim.article, key)) or usual.get((None, key)) or ""


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
    return without_direction(place)


def _declared(claims: Sequence[Claim], keys: Sequence[FigureKey | None]) -> list[FigureKey | None]:
    """The keys, those of parts apart from the key of their whole: "345, of whom 281 …"."""
    of_claim = {claim.id: key for claim, key in zip(claims, keys, strict=True)}
    return [
        key._replace(part=True)
        if key is not None and claim.part_of is not None and of_claim.get(claim.part_of) == key
        else key
        for claim, key in zip(claims, keys, strict=True)
    ]


def _told_apart(
    claims: Sequence[Claim], keys: Sequence[FigureKey | None]
) -> list[FigureKey | None]:
    """The keys, those that too many different numbers share told apart by the numbers.

    One source that gives several numbers of what looks like one thing speaks of several: forty
    votes that are there and sixty that are needed. Then only numbers alike are of one figure.
    """
    groups: dict[FigureKey, list[Claim]] = defaultdict(list)
    for claim, key in zip(claims, keys, strict=True):
        if key is not None:
            groups[key].append(claim)
    labels = {key: _labels(key, group) for key, group in groups.items()}
    return [
        key and key._replace(value=labels[key].get(_size(claim.quantity)))
        for claim, key in zip(claims, keys, strict=True)
    ]


def _labels(key: FigureKey, claims: Sequence[Claim]) -> Mapping[Decimal | None, str]:
    """Value → what tells it apart from others of its key; empty where nothing needs to."""
    apart = _SCALE if is_specific(key) else _ALIKE
    if not is_vague(key) and not any(_lie_apart(each, apart) for each in _by_source(claims)):
        return {}
    labels: dict[Decimal | None, str] = {}
    for cluster in _clusters(_sizes(claims), apart):
        labels.update(dict.fromkeys(cluster, str(cluster[0].normalize())))
    return labels


def _by_source(claims: Iterable[Claim]) -> Iterator[list[Decimal]]:
    """The different values that each source gives in each article."""
    told: dict[tuple[str | None, str | None], list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.article, claim.source].append(claim)
    return map(_sizes, told.values())


def _sizes(claims: Iterable[Claim]) -> list[Decimal]:
    found = {_size(claim.quantity) for claim in claims}
    return sorted(size for size in found if size is not None)


def _size(quantity: Quantity) -> Decimal | None:
    """One value for a quantity: the one printed, else the lower end."""
    for value in (quantity.value, quantity.low, quantity.high):
        if value is not None:
            return value
    return None


def _lie_apart(values: Sequence[Decimal], apart: Decimal) -> bool:
    return len(values) > 1 and _is_further(values[0], values[-1], apart)


def _is_further(low: Decimal, high: Decimal, apart: Decimal) -> bool:
    return high > low * apart if low > 0 else high != low


def _clusters(values: Sequence[Decimal], apart: Decimal) -> Iterator[list[Decimal]]:
    """Values in their order, cut where neighbours lie further apart."""
    cluster = list(values[:1])
    for low, high in pairwise(values):
        if _is_further(low, high, apart):
            yield cluster
            cluster = []
        cluster.append(high)
    if cluster:
        yield cluster
