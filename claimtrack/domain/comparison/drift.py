"""Two reports of the same words, and what got changed on the way into print."""

from decimal import Decimal

from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import printed
from claimtrack.domain.comparison.outcome import Drift
from claimtrack.domain.name_matching import fold
from claimtrack.domain.origins.source_names import same_source


def same_utterance(a: Claim, b: Claim) -> bool:
    """Whether both report one utterance: the same quoted words, or one speaker and one occasion.

    The occasion is the day; where that is not printed, the article. Who corrects a figure does so
    on another occasion than the one on which it was given.
    """
    if a.utterance is not None and a.utterance == b.utterance:
        return True
    if a.revises != b.revises:
        return False
    if a.speaker is None or b.speaker is None:
        return False
    return same_source(a.speaker, b.speaker) and _same_occasion(a, b)


def _same_occasion(a: Claim, b: Claim) -> bool:
    """One day on which both were said; where that is not printed, one article."""
    if a.said is None or b.said is None:
        return a.article is not None and a.article == b.article
    return a.said == b.said and (a.said.end - a.said.start).days <= 1


def wording_drift(a: Claim, b: Claim, numbers: bool = True) -> tuple[Drift, ...]:
    """What differs between two reports of one utterance, in the words of each.

    ``numbers``: False where one is a part of the other, so that their numbers have to differ.
    """
    found = _number_drift(a, b) if numbers else []
    if a.population != b.population or _head(a) != _head(b):
        found.append(Drift(field="label", a=_label(a), b=_label(b)))
    if a.denominator != b.denominator:
        found.append(Drift(field="denominator", a=a.denominator or "", b=b.denominator or ""))
    return tuple(found)


def _number_drift(a: Claim, b: Claim) -> list[Drift]:
    found = []
    if _number(a) != _number(b):
        found.append(Drift(field="number", a=a.text or _number(a), b=b.text or _number(b)))
    if a.quantity.hedge is not b.quantity.hedge:
        found.append(Drift(field="hedge", a=_hedge(a), b=_hedge(b)))
    return found


def scope_drift(a: Claim, b: Claim) -> tuple[Drift, ...]:
    """The same number said of another thing: "93% of the districts", "93% of the city"."""
    if a.denominator and b.denominator and _value(a) is not None and _value(a) == _value(b):
        return (Drift(field="scope", a=a.denominator, b=b.denominator),)
    return ()


def _value(claim: Claim) -> Decimal | None:
    return printed(claim.quantity)


def _number(claim: Claim) -> str:
    quantity = claim.quantity
    ends = (quantity.value,) if quantity.value is not None else (quantity.low, quantity.high)
    return "–".join("" if end is None else format(end.normalize(), "f") for end in ends)


def _hedge(claim: Claim) -> str:
    return claim.quantity.words or claim.quantity.hedge.value.replace("_", " ")


def _head(claim: Claim) -> str:
    """The first word counted: two outlets may shorten the rest of a sentence as they like."""
    words = fold(claim.counted).split()
    return words[0] if words else ""


def _label(claim: Claim) -> str:
    words = claim.counted.split()
    return words[0] if words else claim.population or ""
