"""Parts that the text itself declares: "200 morts, dont 12 enfants", "30,000 of them"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimtrack.domain.claim import Claim
from claimtrack.domain.measure import unit_class
from claimtrack.domain.reading import Numeral, PartFound
from claimtrack.extraction.claims.arithmetic import Parts, stated_arithmetic
from claimtrack.lang.pack import table
from claimtrack.lang.tables.arithmetic import ArithmeticTable

REACH = 200
"""Code points between a whole and its part, at most: a sentence or so."""

_AFTER = 25
"""Code points after a number in which "of them" may stand."""

_STOP = re.compile(r"[.!?…]['\"”»)]*\s+[^\W\d_a-zà-ÿ]|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim's facts, and where its words stand in the text."""

    start: int
    end: int
    facts: Claim


@dataclass(frozen=True, slots=True)
class _Cues:
    before: re.Pattern[str]
    after: re.Pattern[str]
    joined: re.Pattern[str]
    of: re.Pattern[str]


@cache
def _cues(lang: str) -> _Cues:
    words = table(lang, "arithmetic", ArithmeticTable)
    return _Cues(
        before=re.compile(rf"(?i)(?:{words.part_before})[^.;\d]{{0,30}}$"),
        after=re.compile(rf"(?i)(?:{words.part_after})\b"),
        joined=re.compile(rf"(?i)(?:,|{words.joined})\s*$"),
        of=re.compile(rf"(?i)\s*(?:{words.out_of})\s*"),
    )


def declared_parts(
    text: str, claims: Sequence[Placed], numerals: Sequence[Numeral], lang: str
) -> tuple[PartFound, ...]:
    """Which claims the text declares parts of which, each part of one whole."""
    found: dict[int, PartFound] = {each.part: each for each in _lists(text, claims, numerals, lang)}
    for place in range(len(claims)):
        if place not in found and (whole := _whole(text, claims, place, found, lang)) is not None:
            found[place] = PartFound(place, whole)
    for place in range(len(claims) - 1):  # "12 of the 40": the part comes first
        between = text[claims[place].end : claims[place + 1].start]
        joined = place not in found and _cues(lang).of.fullmatch(between)
        if joined and _may_be(claims[place].facts, claims[place + 1].facts):
            found[place] = PartFound(place, place + 1)
    return tuple(sorted(found.values()))


def _lists(
    text: str, claims: Sequence[Placed], numerals: Sequence[Numeral], lang: str
) -> Iterator[PartFound]:
    """Parts in lists that name them all: "37 people: 25 men and 12 women"."""
    for stated in stated_arithmetic(text, numerals, lang):
        if not isinstance(stated, Parts):
            continue
        whole = _claim_at(claims, stated.whole)
        parts = [_claim_at(claims, part) for part in stated.parts]
        if whole is None or None in parts:
            continue
        places = [part for part in parts if part is not None and part != whole]
        if all(_may_be(claims[part].facts, claims[whole].facts, larger=True) for part in places):
            yield from (PartFound(part, whole, all_parts=True) for part in places)


def _claim_at(claims: Sequence[Placed], numeral: Numeral) -> int | None:
    for place, claim in enumerate(claims):
        if claim.start <= numeral.start < claim.end:
            return place
    return None


def _whole(
    text: str, claims: Sequence[Placed], place: int, found: dict[int, PartFound], lang: str
) -> int | None:
    """The whole of one claim, looked for before it, the nearest first."""
    claim, cues = claims[place], _cues(lang)
    after = cues.after.search(text[claim.start : claim.end + _AFTER]) is not None
    for other in range(place - 1, -1, -1):
        between = text[claims[other].end : claim.start]
        if len(between) > REACH or "\n\n" in between:
            return None
        if other in found:
            if other == place - 1 and not _STOP.search(between) and cues.joined.search(between):
                return _of_list(claims, found[other], place)
            continue
        if not (after or cues.before.search(between)):
            continue
        if _may_be(claim.facts, claims[other].facts):
            return other
    return None


def _of_list(claims: Sequence[Placed], before: PartFound, place: int) -> int | None:
    """In "dont 12 enfants et 3 femmes" the second is a part of what the first is."""
    fits = not before.all_parts and _may_be(claims[place].facts, claims[before.whole].facts)
    return before.whole if fits else None


def _may_be(part: Claim, whole: Claim, *, larger: bool = False) -> bool:
    """Whether one can be a part of the other: people or things, and no more of them.

    ``larger``: a part that is too large is a mistake of the text, not another thing.
    """
    counts = {unit_class(part.unit), unit_class(whole.unit)} <= {"p", "t"}
    if part.unit != whole.unit and not (counts and None not in (part.unit, whole.unit)):
        return False
    one, two = _most(part), _most(whole)
    return larger or one is None or two is None or one <= two


def _most(claim: Claim) -> Decimal | None:
    quantity = claim.quantity
    return quantity.value if quantity.value is not None else quantity.high
