"""The claims of one figure laid apart by what they are about: one unit, place, time, kind.

Only within such a stratum do bounds alone tell who contradicts whom. Fields that a claim leaves
open are read as those of most claims of the figure, as the comparison assumes them.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date

from claimtrack.domain.claim import APART, NOT_ASSERTED, Basis, Claim, Modality
from claimtrack.domain.comparison.scope import measured
from claimtrack.domain.comparison.windows import window_of
from claimtrack.domain.figure import PERSONS
from claimtrack.domain.groups.spread import Spread, spread
from claimtrack.domain.measure import is_running_count, kind_of
from claimtrack.domain.name_matching import fold
from claimtrack.domain.origins.source_names import source_key
from claimtrack.domain.period import Period
from claimtrack.domain.record import record
from claimtrack.domain.units import base
from claimtrack.settings import Thresholds

_PEOPLE = "people"
_APART = frozenset({Basis.SURVEY, Basis.MODEL})
_SAID_APART = NOT_ASSERTED | {Modality.PLANNED}


@record(frozen=True, slots=True, kw_only=True)
class Stratum:
    """Claims of one thing at one time, and how far their values lie apart.

    ``window``: the days, None where no claim is dated. ``updated``: ids of the earlier figures of
    a running count, which a later one of the same source took the place of; they are in
    ``claims`` and not in ``spread``.
    """

    claims: tuple[Claim, ...]
    spread: Spread
    window: Period | None = None
    place: str | None = None
    population: str | None = None
    denominator: str | None = None
    modality: Modality | None = None
    updated: tuple[str, ...] = ()


def strata(claims: Iterable[Claim], thresholds: Thresholds | None = None) -> tuple[Stratum, ...]:
    """Lay the claims of one figure apart, the stratum with most claims first.

    Takes n log n steps. Ties go by time, the undated last, then in the order of the claims.
    """
    claims = tuple(claims)
    limits = thresholds or Thresholds()
    if len(claims) == 1:  # most figures hold one claim, which is laid apart from nothing
        return (_stratum(claims, limits),)
    groups: dict[Hashable, list[Claim]] = {}
    for at, topic in enumerate(topics(claims)):
        for claim in topic:
            groups.setdefault((at, when(claim, limits)), []).append(claim)
    found = [_stratum(tuple(group), limits) for group in groups.values()]
    return tuple(sorted(found, key=_order))


def topics(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """The claims of one figure by what they are about, whatever the time."""
    claims = tuple(claims)
    usual = _Usual(claims)
    groups: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_key(claim, usual), []).append(claim)
    return tuple(tuple(group) for group in groups.values())


def when(claim: Claim, limits: Thresholds) -> Period | None:
    """The days a claim is over, as the words mean them first; None where they are not known."""
    return window_of(claim, claim.window.nominal if claim.window else None, limits)


def _order(one: Stratum) -> tuple[int, bool, Period]:
    return -len(one.claims), one.window is None, one.window or _NEVER


_NEVER = Period(date.min, date.min)


class _Usual:
    """What most claims of a figure name, for those that leave it open."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.unit = _most_named(claims, "unit")
        self.place = _most_named(claims, "place")
        self.population = _commonest(map(people, claims))
        self.apart = {name: _most_named(claims, name) for name in APART}

    def folded(self, claim: Claim, name: str) -> str:
        """A field of the claim that lays apart, folded; the usual where it is open."""
        return fold(getattr(claim, name) or self.apart[name] or "")


def _most_named(claims: Sequence[Claim], field: str) -> str | None:
    """What most of the claims name in a field; None where none does."""
    if len(claims) == 1:
        return getattr(claims[0], field) or None
    return _commonest(getattr(claim, field) for claim in claims)


def _commonest(names: Iterable[str | None]) -> str | None:
    counts = Counter(name for name in names if name)
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None


def people(claim: Claim) -> str | None:
    """The population; one word for those that papers use for one another."""
    return _PEOPLE if claim.population in PERSONS else claim.population


def _key(claim: Claim, usual: _Usual) -> Hashable:
    claim = measured(claim)
    return (
        _base_unit(claim.unit or usual.unit),
        claim.per,
        (claim.measure, kind_of(claim)),
        people(claim) or usual.population,
        claim.place or usual.place,
        *(usual.folded(claim, name) for name in APART),
        _modality_apart(claim),
        _basis_apart(claim),
    )


def _base_unit(unit: str | None) -> str | None:
    return base(unit) if unit else None


def _modality_apart(claim: Claim) -> Modality | None:
    """How it is said, where that lays it apart from what is asserted."""
    return claim.modality if claim.modality in _SAID_APART else None


def _basis_apart(claim: Claim) -> Basis | None:
    """How it was counted, where that lays it apart from other counts."""
    return claim.basis if claim.basis in _APART else None


def _stratum(claims: tuple[Claim, ...], limits: Thresholds) -> Stratum:
    first = claims[0]
    updated = _updated(claims)
    return Stratum(
        claims=claims,
        spread=spread([claim for claim in claims if claim.id not in updated], limits),
        window=when(first, limits),
        place=_most_named(claims, "place"),
        population=_most_named(claims, "population"),
        denominator=_most_named(claims, "denominator"),
        modality=_modality_apart(first),
        updated=tuple(claim.id for claim in claims if claim.id in updated),
    )


def side(claim: Claim) -> str | None:
    """A key of whose figure it is; None where nobody is named."""
    return None if claim.source is None else source_key(claim.source)


def _updated(claims: Sequence[Claim]) -> frozenset[str]:
    """Rule d: of a running count, what a source said before its last word on it."""
    if len(claims) == 1 or not is_running_count(measured(claims[0]).measure):
        return frozenset()
    words = list(_words(claims))
    last: dict[str, Period] = {}
    for who, said, _ in words:
        last[who] = max(last.get(who, said), said)
    return frozenset(name for who, said, name in words if said < last[who])


def _words(claims: Sequence[Claim]) -> Iterator[tuple[str, Period, str]]:
    """Who said it, when, and which claim it is, where both are known."""
    for claim in claims:
        who = side(claim)
        if who is not None and claim.said is not None:
            yield who, claim.said, claim.id
