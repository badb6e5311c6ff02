"""The keys of all claims of one story, or of one series: which of them are of one figure.

Nothing but the claims given decides, and their order changes nothing.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain, combinations, pairwise

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.figure import CountedThing
from claimtrack.domain.groups.claim_event import MainEvent, event_of, home_place, usual_places
from claimtrack.domain.groups.figure_key import (
    FigureKey,
    figure_key,
    is_specific,
    is_vague,
    scope_place,
    settled,
)
from claimtrack.domain.period import Period
from claimtrack.domain.quantity import Hedge, Quantity

_EQUAL = Decimal("1.01")
"""Values that are one, but for how they are rounded: "1.24" and "1.25"."""
_ALIKE = Decimal("1.1")
"""Values of one thing in the mouth of one source lie no further apart, roundings included."""
_BESIDE = 600
"""Code points between the numbers of two rivals whom one paragraph or two set side by side."""
_MANY = 40
"""Numbers of one thing in one article beyond which they are surely of several."""
_SCALE = Decimal(5)
"""Values of one toll in the mouth of one source, first counts and last ones, lie no further apart:
an article that gives 80 and 4 000 dead tells of two events, whatever else it says of them."""
_FAR = Decimal(20)
"""Numbers of two articles further apart are of two things: twenty people in a street are not the
eight thousand of the day."""
_SLIP = Decimal(1000)
"""But for a thousand, read for a million."""


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
        key and key._replace(place=home_place(claim, key, main, usual))
        for claim, key in zip(claims, keys, strict=True)
    ]


def _declared(claims: Sequence[Claim], keys: Sequence[FigureKey | None]) -> list[FigureKey | None]:
    """The keys, those of parts apart from the key of their whole: "345, of whom 281 …".

    A part that has a time of its own stays beside its whole, and is compared by the times.
    """
    of_claim = {
        claim.id: (key, _when(claim)) for claim, key in zip(claims, keys, strict=True) if key
    }
    return [
        key._replace(part=True)
        if key is not None and of_claim.get(claim.part_of or "") == (key, _when(claim))
        else key
        for claim, key in zip(claims, keys, strict=True)
    ]


def _told_apart(
    claims: Sequence[Claim], keys: Sequence[FigureKey | None]
) -> list[FigureKey | None]:
    """The keys, told apart by the numbers where one source gives several of what looks like one.

    Who says in one text that there were 84 000, and 69 000, speaks of two days; who says that sixty
    votes are needed and fifty are there, of two things. Of a toll or a crowd, a source's first
    number in a text is that of the event, and others are of something else; of other things, which
    is which is not told, and only numbers alike are of one figure.
    """
    groups: dict[FigureKey, list[Claim]] = defaultdict(list)
    for claim, key in zip(claims, keys, strict=True):
        if key is not None:
            groups[key].append(claim)
    labels: dict[str, str] = {}
    for key, group in groups.items():
        labels |= _labels(key, group)
    return [
        key and key._replace(value=labels.get(claim.id))
        for claim, key in zip(claims, keys, strict=True)
    ]


def _labels(key: FigureKey, claims: Sequence[Claim]) -> dict[str, str]:
    """Id of a claim → what tells it apart from others of its key; none where nothing needs to."""
    if is_vague(key):
        return _by_value(claims, _EQUAL)
    if is_specific(key):
        return _by_first_number(claims)
    return _by_value(claims, _ALIKE) if _is_ambiguous(claims) else _by_scale(claims)


def _by_first_number(claims: Sequence[Claim]) -> dict[str, str]:
    """Told apart from those whose number is the first of their source, or is like one of them."""
    further = _further(claims) | _loosely(claims)
    first = [claim for claim in claims if claim.id not in further]
    alike = _sizes(first)
    rest = [claim for claim in claims if claim.id in further and not _is_among(claim, alike)]
    return _by_scale(first) | _by_value(rest, _ALIKE)


def _further(claims: Sequence[Claim]) -> set[str]:
    """The claims whose number is another one than that of the event.

    Their text tells of a time that cannot be placed, beside others of none; or their source gave
    another number before.
    """
    found = set(chain.from_iterable(map(_unplaced, _by_article(claims))))
    others = (claim for claim in claims if claim.id not in found)
    return found.union(*map(_after_first, _by_source(others)))


def _loosely(claims: Sequence[Claim]) -> set[str]:
    """Those that nobody is named for and that give no number ("dozens"), beside others that do."""
    found = {
        claim.id for claim in claims if claim.source is None and claim.quantity.hedge is Hedge.VAGUE
    }
    return found if len(found) < len(claims) else set()


def _unplaced(told: Collection[Claim]) -> set[str]:
    """Of the claims of one article those of a time that cannot be placed, beside others."""
    found = {claim.id for claim in told if _is_unplaced(claim)}
    return found if len(found) < len(told) else set()


def _after_first(told: Sequence[Claim]) -> set[str]:
    """Of the claims of one source in the order of its text those with another number."""
    first = _size(told[0].quantity)
    return {claim.id for claim in told if _differ(_size(claim.quantity), first)}


def _is_unplaced(claim: Claim) -> bool:
    """Whether its clause names a time of which the days are not known: "the night before"."""
    return claim.window is None and claim.window_level is Level.STATED


def _is_among(claim: Claim, sizes: Sequence[Decimal]) -> bool:
    size = _size(claim.quantity)
    return any(not _differ(size, other) for other in sizes)


def _is_ambiguous(claims: Iterable[Claim]) -> bool:
    """Whether one article gives numbers too far apart, but for rivals who are told side by side."""
    for told in _by_article(claims):
        different = {(each.source, _when(each), _size(each.quantity)): each for each in told}
        ordered = sorted(different.values(), key=_in_text)
        if len(ordered) > _MANY or any(_are_of_two(a, b) for a, b in combinations(ordered, 2)):
            return True
    return False


def _are_of_two(a: Claim, b: Claim) -> bool:
    """Whether two claims of one article, the first of them first, are of two things."""
    if _when(a) != _when(b) or not _differ(_size(a.quantity), _size(b.quantity)):
        return False
    return not _are_rivals(a, b) or _lie_apart(_sizes((a, b)), _SCALE)


def _are_rivals(a: Claim, b: Claim) -> bool:
    """Whether two named sources are set side by side."""
    if a.source is None or b.source is None or a.source == b.source:
        return False
    return (b.offset or 0) - (a.offset or 0) <= _BESIDE


def _differ(one: Decimal | None, other: Decimal | None) -> bool:
    if one is None or other is None:
        return one is not other
    return _lie_apart(sorted((one, other)), _ALIKE)


def _by_scale(claims: Sequence[Claim]) -> dict[str, str]:
    """Told apart where numbers leap from one scale to another; nothing for the largest."""
    leaping = any(_leaps(each) for each in _by_article(claims))
    clusters = list(_clusters(_sizes(claims), _SCALE if leaping else _FAR))
    return _labelled(claims, clusters[:-1])


def _leaps(claims: Sequence[Claim]) -> bool:
    return _lie_apart(_sizes(claims), _SCALE)


def _by_value(claims: Sequence[Claim], apart: Decimal) -> dict[str, str]:
    """Told apart by their numbers alone."""
    return _labelled(claims, _clusters(_sizes(claims), apart))


def _labelled(claims: Iterable[Claim], clusters: Iterable[Sequence[Decimal]]) -> dict[str, str]:
    label = {value: f"{cluster[0]:f}" for cluster in clusters for value in cluster}
    sized = ((claim.id, _size(claim.quantity)) for claim in claims)
    return {name: label[size] for name, size in sized if size is not None and size in label}


def _by_source(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """The claims of each source in each article, in the order of the text.

    Of different times told, they are two answers to two questions, which comparing keeps apart.
    """
    told: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.article, claim.source, _when(claim)].append(claim)
    return (sorted(each, key=_in_text) for each in told.values())


def _in_text(claim: Claim) -> tuple[int, int, str]:
    """Where a claim stands in its article; ids of one text are in its order, too."""
    return (claim.offset or 0, len(claim.id), claim.id)


def _when(claim: Claim) -> Period | None:
    return None if claim.window is None else claim.window.nominal


def _by_article(claims: Iterable[Claim]) -> Iterable[list[Claim]]:
    told: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.article].append(claim)
    return told.values()


def _sizes(claims: Iterable[Claim]) -> list[Decimal]:
    """The different values of claims, in their order."""
    found = {_size(claim.quantity) for claim in claims}
    return sorted(size for size in found if size is not None)


def _size(quantity: Quantity) -> Decimal | None:
    """One value for a quantity: the one printed, else the lower end."""
    ends = (quantity.value, quantity.low, quantity.high)
    return next((value for value in ends if value is not None), None)


def _lie_apart(values: Sequence[Decimal], apart: Decimal) -> bool:
    return len(values) > 1 and _is_further(values[0], values[-1], apart)


def _is_further(low: Decimal, high: Decimal, apart: Decimal) -> bool:
    if low <= 0:
        return high != low
    return high > low * apart and not _is_slip(high / low, apart)


def _is_slip(factor: Decimal, apart: Decimal) -> bool:
    return apart == _FAR and factor == _SLIP


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
