"""Whose figure a claim is: a named source's, or its outlet's own (comparison.md, rule d).

A number without a source is its outlet's own, never everybody's.
"""

from claimtrack.domain.claim import Claim
from claimtrack.domain.origins.source_names import Alike, alike_sources, same_source, source_key


def side_key(claim: Claim) -> str | None:
    """A key of whose figure it is; None where that is somebody unnamed, or not known at all.

    The source, else the agency or outlet in whose voice it is told, else its article.
    """
    if claim.source is not None:
        return source_key(claim.source)
    if is_unnamed(claim):
        return None
    voice = claim.agency or claim.family or claim.outlet
    return source_key(voice) if voice else claim.article


def is_unnamed(claim: Claim) -> bool:
    """Whether the text gives it to somebody whom it does not name ("an officer")."""
    return claim.source is None and claim.source_level is not None


def one_side(a: Claim, b: Claim) -> bool | None:
    """Whether both figures are one side's.

    None where it is not known whose one of them is, or two names may be of one source.
    """
    one, two = side_key(a), side_key(b)
    if one is None or two is None:
        return None
    if one == two or _of_one_speaker(a.speaker, b.speaker):
        return True
    return None if _may_be_one(a.source, b.source) else False


def _may_be_one(one: str | None, other: str | None) -> bool:
    """Whether one of two names only says less than the other."""
    return bool(one and other) and alike_sources(one or "", other or "") is Alike.MAYBE


def _of_one_speaker(one: str | None, other: str | None) -> bool:
    """Whether one speaker said both; nobody is no speaker."""
    return one is not None and other is not None and same_source(one, other)
