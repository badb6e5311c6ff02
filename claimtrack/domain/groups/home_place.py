"""Where the claims of one figure hold that name no place of their own.

A figure is of one place (``figure_key``). A claim that leaves it open, or inherits one from further
off in its article, holds where the claims of its figure are told to hold.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimtrack.domain.claim import Claim, Level
from claimtrack.domain.containment import without_direction

_NEAR = frozenset({None, Level.STATED, Level.SENTENCE})


def at_home(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims, each of a known story without a place of its own given that of its figure."""
    claims = tuple(claims)
    groups: dict[tuple[str | None, str | None], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.story, claim.figure].append(claim)
    homes = {key: _home(group) for key, group in groups.items() if None not in key}
    return tuple(_placed(claim, homes.get((claim.story, claim.figure))) for claim in claims)


def _is_near(claim: Claim) -> bool:
    """Whether its own sentence, or a person, tells its place."""
    return claim.place is not None and claim.place_level in _NEAR


def _home(group: Sequence[Claim]) -> str | None:
    """The place that most of them tell near their number, else further off; of two the first."""
    near = [claim.place for claim in group if _is_near(claim)]
    told = near or [claim.place for claim in group]
    counts = Counter(without_direction(place) for place in told if place is not None)
    return min(counts, key=lambda place: (-counts[place], place), default=None)


def _placed(claim: Claim, home: str | None) -> Claim:
    if home is None or _is_near(claim) or claim.place == home:
        return claim
    return replace(claim, place=home, place_level=Level.ARTICLE)
