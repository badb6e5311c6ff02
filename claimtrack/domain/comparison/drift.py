"""Two reports of the same words, and what got changed on the way into print."""

from collections.abc import Iterator

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
    return a.revises == b.revises and same_speaker(a, b) and _same_occasion(a, b)


def same_speaker(a: Claim, b: Claim) -> bool:
    """Whether one speaker said both; nobody is no speaker."""
    return a.speaker is not None and b.speaker is not None and same_source(a.speaker, b.speaker)


def _same_occasion(a: Claim, b: Claim) -> bool:
    """One day on which both were said; where that is not printed, one article."""
    if a.said is None or b.said is None:
        return a.article is not None and a.article == b.article
    return a.said == b.said and (a.said.end - a.said.start).days <= 1


def wording_drift(a: Claim, b: Claim, numbers: bool = True) -> tuple[Drift, ...]:
    """What differs between two reports of one utterance, in the words of each.

    ``numbers``: False where one is a part of the other, so that their numbers have to differ.
    """
    of_number = _number_drift(a, b) if numbers else ()
    return (*of_number, *_counted_drift(a, b))


def _number_drift(a: Claim, b: Claim) -> Iterator[Drift]:
    if _number(a) != _number(b):
        yield Drift(field="number", a=_words(a), b=_words(b))
    if a.quantity.hedge is not b.quantity.hedge:
        yield Drift(field="hedge", a=_hedge(a), b=_hedge(b))


def _counted_drift(a: Claim, b: Claim) -> Iterator[Drift]:
    if a.population != b.population or _head(a) != _head(b):
        yield Drift(field="label", a=_label(a), b=_label(b))
    if a.denominator != b.denominator:
        yield Drift(field="denominator", a=_denominator(a), b=_denominator(b))


def scope_drift(a: Claim, b: Claim) -> tuple[Drift, ...]:
    """The same number said of another thing: "93% of the districts", "93% of the city"."""
    if not (a.denominator and b.denominator) or fold(a.denominator) == fold(b.denominator):
        return ()
    if _same_number(a, b):
        return (Drift(field="scope", a=a.denominator, b=b.denominator),)
    return ()


def _same_number(a: Claim, b: Claim) -> bool:
    number = printed(a.quantity)
    return number is not None and number == printed(b.quantity)


def _words(claim: Claim) -> str:
    """The claim's own words, or its number where they are not kept."""
    return claim.text or _number(claim)


def _denominator(claim: Claim) -> str:
    return claim.denominator or ""


def _number(claim: Claim) -> str:
    quantity = claim.quantity
    ends = (quantity.value,) if quantity.value is not None else (quantity.low, quantity.high)
    return "–".join("" if end is None else format(end.normalize(), "f") for end in ends)


def _hedge(claim: Claim) -> str:
    return claim.quantity.words or claim.quantity.hedge.value.replace("_", " ")


def _head(claim: Claim) -> str:
    """The first word counted: two outlets may shorten the rest of a sentence as they like."""
    return next(iter(fold(claim.counted).split()), "")


def _label(claim: Claim) -> str:
    return next(iter(claim.counted.split()), claim.population or "")
