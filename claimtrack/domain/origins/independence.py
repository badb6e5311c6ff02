"""Reports and the origins they go back to: ten feeds of one agency are one source.

A claim's origin is the organisation of its speaker, else the speaker, else the agency credited,
else the outlet's family, else the near-identical text it shares. Reports that share none of these
stay unknown, and an unknown origin adds nothing. One name is one origin whatever it is printed
as: the AFP credited and "selon l'AFP"; and so is one speaker, with or without the office.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from claimtrack.domain.claim import Claim
from claimtrack.domain.name_matching import fold, sound
from claimtrack.domain.origins.source_names import source_key
from claimtrack.domain.record import record
from claimtrack.locale.bodies import name_words


@record(frozen=True, slots=True, kw_only=True)
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


_RANK = ("source", "agency", "outlet", "text")


def origin(claim: Claim) -> str | None:
    """The key of the origin that the claim itself names; None where nothing does."""
    for kind, name in zip(_RANK, _names(claim), strict=True):
        if name:
            return _origin_key(kind, name)
    return None


def _origin_key(kind: str, name: str) -> str | None:
    """The key of an origin of a kind; None for a credit that names nobody."""
    if kind == "agency" and _is_unnamed(name):
        return None
    return f"{kind}:{name if kind == 'text' else _key(name)}"


def _names(claim: Claim) -> tuple[str | None, ...]:
    return claim.source, claim.agency, claim.family or claim.outlet, claim.text_key


def _key(name: str) -> str:
    return source_key(name) or name


def _is_unnamed(agency: str) -> bool:
    """Whether a credit names nobody: the words are somebody else's, nobody knows whose."""
    return fold(agency) in name_words().unnamed


def origin_keys(claims: Iterable[Claim]) -> tuple[str | None, ...]:
    """The origin of each claim, in their order, what goes back to one brought together.

    A copy that dropped the credit goes back to where the credited copy does. Whoever printed a
    text first cannot be told, so outlets that share one count as one origin: too few rather
    than too many. One speaker, one utterance is one origin, as the comparison of two claims says.
    """
    claims = tuple(claims)
    found = tuple(origin(claim) for claim in claims)
    if len(claims) == 1:  # it is linked to nothing, and keeps its own key
        return found
    links = _linked(claims, found)
    return tuple(_head(claim, key, links) for claim, key in zip(claims, found, strict=True))


def _linked(claims: Iterable[Claim], found: Iterable[str | None]) -> "_Links":
    """The keys of claims, joined where they mean one origin."""
    links = _Links()
    for claim, key in zip(claims, found, strict=True):
        if key is not None:
            for other in _alike(claim, key):
                links.join(key, other)
    return links


def _head(claim: Claim, key: str | None, links: "_Links") -> str | None:
    """The group's key; "avec agences" is known only through a copy that says which agency."""
    if key is not None:
        return links.head(key)
    head = links.head(f"text:{claim.text_key}")
    return None if head.startswith("text:") else head


def _alike(claim: Claim, key: str) -> Iterator[str]:
    """Keys that mean the same origin as the claim's own."""
    kind, _, name = key.partition(":")
    if kind != "text":
        yield f"~name:{name}"
    if kind == "source":
        yield from _of_speaker(claim)
    elif claim.text_key:
        yield f"text:{claim.text_key}"


def _of_speaker(claim: Claim) -> Iterator[str]:
    """Keys of the person who speaks, and of the words said."""
    if claim.speaker:
        yield f"~name:{_key(claim.speaker)}"
    if claim.utterance:
        yield f"~said:{claim.utterance}"


class _Links:
    """Keys joined into groups, each known by its first key: a source before an agency, a text."""

    def __init__(self) -> None:
        self._up: dict[str, str] = {}

    def head(self, key: str) -> str:
        while (up := self._up.get(key, key)) != key:
            key = up
        return key

    def join(self, one: str, two: str) -> None:
        low, high = sorted((self.head(one), self.head(two)), key=_rank)
        if low != high:
            self._up[high] = low


def _rank(key: str) -> tuple[int, str]:
    kind = key.partition(":")[0]
    return (_RANK.index(kind) if kind in _RANK else len(_RANK), key)


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
        agencies=len(_agencies(claims)),
        outlets=len(_outlets(claims)),
        unknown=unknown,
        groups=tuple((key, tuple(groups[key])) for key in sorted(groups)),
    )


def _outlets(claims: Iterable[Claim]) -> set[str]:
    return {sound(claim.outlet) for claim in claims if claim.outlet}


def _agencies(claims: Iterable[Claim]) -> set[str]:
    return {
        sound(claim.agency) for claim in claims if claim.agency and not _is_unnamed(claim.agency)
    }
