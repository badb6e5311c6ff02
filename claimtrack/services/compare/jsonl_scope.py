"""Reading figure keys as given, and parts that the text declares, before claims are compared.

A key that claimtrack made itself says what is counted and where, not when, and is no more than a
label. Any other key is taken at its word: one key, one quantity.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Any, TypeGuard, TypeVar

from claimtrack.domain.claim import SCOPE, Claim, Kind, Modality
from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.domain.measure import default_kind
from claimtrack.domain.name_matching import fold
from claimtrack.services.compare.jsonl_claims import Given

T = TypeVar("T")

_OWN_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_NESTED = frozenset(
    {Relation.PART_OF, Relation.SHORTER_WINDOW, Relation.PART_EXCEEDS_WHOLE, Relation.OTHER_TIME}
)


def taken_at_its_word(figure: str | None) -> TypeGuard[str]:
    """Whether the key names one quantity: somebody else's key does."""
    return figure is not None and _OWN_KEY.fullmatch(figure) is None


def with_shared_scope(claims: Sequence[Given]) -> list[Given]:
    """Claims of one key given one measure, that of most of them, and one scope."""
    shared = {
        figure: _vote([claims[place] for place in places])
        for figure, places in _by_quantity(claims).items()
    }
    return [_shared(claim, shared) for claim in claims]


def _by_quantity(claims: Sequence[Given]) -> dict[str, list[int]]:
    """From each key that names one quantity to where its claims stand among these."""
    groups: dict[str, list[int]] = {}
    for place, claim in enumerate(claims):
        if taken_at_its_word(claim.facts.figure):
            groups.setdefault(claim.facts.figure, []).append(place)
    return groups


def _vote(group: Sequence[Given]) -> tuple[str | None, Kind | None]:
    """The measure that most claims name, else that more than half of the texts suggest."""
    named = _commonest([claim.facts.measure for claim in group])
    measure = named or _commonest([claim.hint for claim in group], least=len(group) // 2 + 1)
    kind = _commonest([claim.facts.kind for claim in group])
    return measure, kind or default_kind(measure)


def _commonest(values: Iterable[T | None], least: int = 1) -> T | None:
    """What stands there most often, if so often at least."""
    counts = Counter(value for value in values if value is not None)
    often = (value for value, count in counts.most_common(1) if count >= least)
    return next(often, None)


def _shared(claim: Given, shared: dict[str, tuple[str | None, Kind | None]]) -> Given:
    if claim.facts.figure not in shared:
        return claim
    measure, kind = shared[claim.facts.figure]
    return replace(claim, facts=replace(claim.facts, measure=measure, kind=kind))


def as_pair(a: Given, b: Given) -> tuple[Claim, Claim]:
    """Two claims as they are to be compared."""
    one, two = a.facts, b.facts
    if one.figure == two.figure and taken_at_its_word(one.figure):
        return _same_quantity(a), _same_quantity(b)
    return one, two


_SETTLED: dict[str, Any] = {name: None for name in SCOPE if name != "measure"}


def _same_quantity(claim: Given) -> Claim:
    """The claim with everything set aside that the common key already settles."""
    denied = claim.facts.modality is Modality.DENIED
    return replace(
        claim.facts,
        **_SETTLED,
        basis=None,
        part_of=None,
        settled=True,
        modality=Modality.DENIED if denied else Modality.ASSERTED,
    )


def part_and_whole(a: Claim, b: Claim) -> tuple[Claim, Claim] | None:
    """Those who do something, and all there are of the same people; None for anything else."""
    some, everyone = (a, b) if a.measure is not None else (b, a)
    if some.measure is None or everyone.measure is not None or not _same_people(a, b):
        return None
    is_less = _is_less(some.quantity.value, everyone.quantity.value)
    return (some, everyone) if is_less else None


def _is_less(part: Decimal | None, whole: Decimal | None) -> bool:
    """Whether both numbers are known, and the part is the smaller one."""
    return part is not None and whole is not None and part < whole


def _same_people(a: Claim, b: Claim) -> bool:
    """Whether both count people, by the same noun."""
    head = _head(a)
    return a.unit == b.unit == "person" and bool(head) and head == _head(b)


def _head(claim: Claim) -> str:
    return fold(claim.counted).partition(" ")[0]


def by_key(a: Claim, b: Claim, outcome: Outcome, relation: Relation) -> bool:
    """Whether two keys taken at their word forbid this answer: two keys are two quantities."""
    if outcome is Outcome.NOT_COMPARABLE or relation in _NESTED or a.figure == b.figure:
        return False
    return taken_at_its_word(a.figure) and taken_at_its_word(b.figure)


def matched(rows: Sequence[tuple[str, Given]]) -> Iterator[tuple[Given, Given]]:
    """Pairs within an episode, then those of one key, taken at its word, across episodes."""
    for claims in episodes(rows).values():
        yield from combinations(claims, 2)
    yield from _across_episodes(rows)


def _across_episodes(rows: Sequence[tuple[str, Given]]) -> Iterator[tuple[Given, Given]]:
    """Pairs of one key, taken at its word, that stand in different episodes."""
    for places in _by_quantity([claim for _, claim in rows]).values():
        for (one, a), (other, b) in combinations([rows[place] for place in places], 2):
            if one != other:
                yield a, b


def episodes(rows: Iterable[tuple[str, Given]]) -> dict[str, list[Given]]:
    """Claims by episode, episodes in the order of their first claim."""
    found: dict[str, list[Given]] = {}
    for episode, claim in rows:
        found.setdefault(episode, []).append(claim)
    return found
