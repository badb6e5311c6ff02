"""Parts that the text itself declares: "200 morts, dont 12 enfants", "30,000 of them"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from claimtrack.domain.claim import Claim
from claimtrack.domain.reading import Numeral, PartFound
from claimtrack.domain.record import record
from claimtrack.domain.units import unit_class
from claimtrack.extraction.claims.arithmetic import Parts, stated_arithmetic
from claimtrack.lang.pack import table
from claimtrack.lang.tables.arithmetic import ArithmeticTable

REACH = 200
"""Code points between a whole and its part, at most: a sentence or so."""

_AFTER = 25
"""Code points after a number in which "of them" may stand."""

_STOP = re.compile(r"[.!?…]['\"”»)]*\s+[^\W\d_a-zà-ÿ]|\n\s*\n")


@record(frozen=True, slots=True)
class Placed:
    """A claim's facts, and where its words stand in the text."""

    start: int
    end: int
    facts: Claim


@record(frozen=True, slots=True)
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
    cues = _cues(lang)
    parts = {each.part: each for each in _lists(text, claims, numerals, lang)}
    _add_behind_whole(text, claims, parts, cues)
    _add_before_whole(text, claims, parts, cues)
    return tuple(sorted(parts.values()))


def _add_behind_whole(
    text: str, claims: Sequence[Placed], parts: dict[int, PartFound], cues: _Cues
) -> None:
    """Add the parts that stand behind their whole: "40 people, 12 of them children"."""
    for place in range(len(claims)):
        whole = None if place in parts else _whole(text, claims, place, parts, cues)
        if whole is not None:
            parts[place] = PartFound(place, whole)


def _add_before_whole(
    text: str, claims: Sequence[Placed], parts: dict[int, PartFound], cues: _Cues
) -> None:
    """Add the parts that stand right before their whole: "12 of the 40"."""
    for place in range(len(claims) - 1):
        if place not in parts and _opens_whole(text, claims[place], claims[place + 1], cues):
            parts[place] = PartFound(place, place + 1)


def _opens_whole(text: str, part: Placed, whole: Placed, cues: _Cues) -> bool:
    """Whether the part comes first: "12 of the 40"."""
    between = text[part.end : whole.start]
    return cues.of.fullmatch(between) is not None and _may_be(part.facts, whole.facts)


def _lists(
    text: str, claims: Sequence[Placed], numerals: Sequence[Numeral], lang: str
) -> Iterator[PartFound]:
    """Parts in lists that name them all: "37 people: 25 men and 12 women"."""
    for stated in stated_arithmetic(text, numerals, lang):
        if isinstance(stated, Parts):
            yield from _listed(claims, stated)


def _listed(claims: Sequence[Placed], stated: Parts) -> list[PartFound]:
    """The parts of one list, where each of its numbers is a claim that can be one."""
    whole = _claim_at(claims, stated.whole)
    if whole is None:
        return []
    parts = []
    for place in _claims_of(claims, stated.parts):
        if place == whole:
            continue
        if not _may_be(claims[place].facts, claims[whole].facts, larger=True):
            return []
        parts.append(PartFound(place, whole, all_parts=True))
    return parts


def _claims_of(claims: Sequence[Placed], numerals: Sequence[Numeral]) -> list[int]:
    """The indexes of the claims that all of the numerals belong to; none where one has none."""
    places = []
    for numeral in numerals:
        place = _claim_at(claims, numeral)
        if place is None:
            return []
        places.append(place)
    return places


def _claim_at(claims: Sequence[Placed], numeral: Numeral) -> int | None:
    """The index of the claim that a numeral belongs to."""
    for place, claim in enumerate(claims):
        if claim.start <= numeral.start < claim.end:
            return place
    return None


def _whole(
    text: str, claims: Sequence[Placed], place: int, parts: dict[int, PartFound], cues: _Cues
) -> int | None:
    """The whole of one claim, looked for before it: its neighbour's in a list, else the nearest."""
    before = parts.get(place - 1)
    if before is not None and _is_next(text[claims[place - 1].end : claims[place].start], cues):
        return _of_list(claims, before, place)
    return _nearest_whole(text, claims, place, parts, cues)


def _nearest_whole(
    text: str, claims: Sequence[Placed], place: int, parts: dict[int, PartFound], cues: _Cues
) -> int | None:
    """The nearest claim before that is no part, where words say that this one is a part of it."""
    claim = claims[place]
    opened: bool | None = None
    for other in range(place - 1, -1, -1):
        between = text[claims[other].end : claim.start]
        if _is_far(between):
            return None
        if opened is None:
            opened = cues.after.search(text[claim.start : claim.end + _AFTER]) is not None
        cued = other not in parts and (opened or cues.before.search(between))
        if cued and _may_be(claim.facts, claims[other].facts):
            return other
    return None


def _is_far(between: str) -> bool:
    """Whether too much text, or a paragraph's end, stands between a whole and its part."""
    return len(between) > REACH or "\n\n" in between


def _is_next(between: str, cues: _Cues) -> bool:
    """Whether a part shortly behind another one is the next of its list."""
    return not _is_far(between) and _is_joined(between, cues)


def _is_joined(between: str, cues: _Cues) -> bool:
    """Whether a part is the next of a list: only "and" or a comma ends the words between."""
    return not _STOP.search(between) and cues.joined.search(between) is not None


def _of_list(claims: Sequence[Placed], before: PartFound, place: int) -> int | None:
    """In "dont 12 enfants et 3 femmes" the second is a part of what the first is."""
    fits = not before.all_parts and _may_be(claims[place].facts, claims[before.whole].facts)
    return before.whole if fits else None


def _may_be(part: Claim, whole: Claim, *, larger: bool = False) -> bool:
    """Whether one can be a part of the other: people or things, and no more of them.

    ``larger``: a part that is too large is a mistake of the text, not another thing.
    """
    if not _are_comparable(part.unit, whole.unit):
        return False
    most, all_of_it = _most(part), _most(whole)
    return larger or most is None or all_of_it is None or most <= all_of_it


def _are_comparable(unit: str | None, other: str | None) -> bool:
    """Whether two units are one, or both count people or things."""
    if unit == other:
        return True
    if unit is None or other is None:
        return False
    return {unit_class(unit), unit_class(other)} <= {"p", "t"}


def _most(claim: Claim) -> Decimal | None:
    """The value, or the upper bound where there is none."""
    quantity = claim.quantity
    return quantity.value if quantity.value is not None else quantity.high
