"""Reports and the origins they go back to: ten feeds of one agency are one source.

A claim's origin is the organisation of its speaker, else the speaker, else the agency credited,
else the outlet's family, else the near-identical text it shares. Reports that share none of these
stay unknown, and an unknown origin adds nothing.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison import compare
from claimtrack.domain.names import sound
from claimtrack.domain.outcome import Outcome
from claimtrack.settings import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """How many sources really stand behind some claims.

    ``groups``: the key of each origin and the ids of its claims, in their order. ``unknown``: how
    many claims go back to nobody knows whom.
    """

    origins: int
    agencies: int
    outlets: int
    unknown: int
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def sentence(self, lang: str = "en") -> str:
        """The four counts, for people."""
        counts = (self.origins, self.agencies, self.outlets, self.unknown)
        words = _FR if lang == "fr" else _EN
        return ", ".join(
            f"{count} {one if _single(count, lang) else many}"
            for count, (one, many) in zip(counts, words, strict=True)
        )


_EN = (("origin", "origins"), ("agency", "agencies"), ("outlet", "outlets"), ("unknown",) * 2)
_FR = (
    ("origine", "origines"),
    ("agence", "agences"),
    ("titre", "titres"),
    ("inconnue", "inconnues"),
)


def _single(count: int, lang: str) -> bool:
    return count < 2 if lang == "fr" else count == 1


def origin(claim: Claim) -> str | None:
    """The key of the origin that the claim itself names; None where nothing does."""
    for kind, name in (
        ("source", claim.organisation or claim.speaker),
        ("agency", claim.agency),
        ("outlet", claim.family or claim.outlet),
        ("text", claim.text_key),
    ):
        if name:
            return f"{kind}:{name if kind == 'text' else sound(name) or name}"
    return None


def origin_keys(claims: Iterable[Claim]) -> tuple[str | None, ...]:
    """The origin of each claim, in their order, copies of one text brought together.

    A copy that dropped the credit goes back to where the credited copy does. Whoever printed a
    text first cannot be told, so outlets that share one count as one origin: too few rather
    than too many.
    """
    claims = tuple(claims)
    links = _Links()
    for claim in claims:
        key = origin(claim)
        if key is not None and claim.text_key and not key.startswith("source:"):
            links.join(key, f"text:{claim.text_key}")
    keys = (origin(claim) for claim in claims)
    return tuple(links.head(key) if key is not None else None for key in keys)


class _Links:
    """Keys joined into groups, each known by its first key in order."""

    def __init__(self) -> None:
        self._up: dict[str, str] = {}

    def head(self, key: str) -> str:
        while (up := self._up.get(key, key)) != key:
            key = up
        return key

    def join(self, one: str, two: str) -> None:
        low, high = sorted((self.head(one), self.head(two)))
        if low != high:
            self._up[high] = low


def origins(claims: Iterable[Claim]) -> Origins:
    """Count origins, agencies and outlets behind claims, whatever the order they come in."""
    claims = tuple(claims)
    groups: dict[str, list[str]] = defaultdict(list)
    unknown = 0
    for claim, key in zip(claims, origin_keys(claims), strict=True):
        if key is None:
            unknown += 1
        else:
            groups[key].append(claim.id)
    return Origins(
        origins=len(groups),
        agencies=len({sound(claim.agency) for claim in claims if claim.agency}),
        outlets=len({sound(claim.outlet) for claim in claims if claim.outlet}),
        unknown=unknown,
        groups=tuple((key, tuple(groups[key])) for key in sorted(groups)),
    )


def corroboration(
    claim: Claim, others: Iterable[Claim], thresholds: Thresholds | None = None
) -> Origins:
    """The origins that agree with a claim, its own among them; two of them corroborate it."""
    agreeing = [
        other for other in others if compare(claim, other, thresholds).outcome is Outcome.AGREE
    ]
    return origins([claim, *agreeing])
