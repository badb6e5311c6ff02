"""Sums, shares and changes that a text states, worked out again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from claimtrack.domain.arithmetic import (
    Check,
    Sort,
    change_in_percent,
    difference,
    meets,
    share_of,
    side_by_side,
    signed,
)
from claimtrack.domain.claim import Claim
from claimtrack.domain.comparison.bounds import Interval, hard
from claimtrack.domain.groups.parts import compare_parts
from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Numeral, NumeralKind, Reading
from claimtrack.domain.units import unit_class
from claimtrack.extraction.claims.arithmetic import Parts, Share, Stated, StatedChange
from claimtrack.lang.pack import table
from claimtrack.lang.tables.words import WordTable
from claimtrack.settings import Thresholds

_THOUSAND = Decimal(1000)


def check_stated(
    stated: Iterable[Stated], reading: Reading, thresholds: Thresholds
) -> Iterator[Check]:
    """One check for each sum, share and change; those of other things than they seem are left."""
    for each in stated:
        check = _check(each, reading, thresholds)
        if check is not None:
            yield check


def _check(stated: Stated, reading: Reading, thresholds: Thresholds) -> Check | None:
    if isinstance(stated, Share):
        return _share(stated, reading, thresholds)
    if isinstance(stated, StatedChange):
        return _change(stated, reading, thresholds)
    return _sum(stated, reading, thresholds)


def _made(sort: Sort, reading: Reading, given: tuple[Numeral, ...], stated: Numeral) -> Check:
    text = reading.article.text
    every = (*given, stated)
    start, end = min(each.full_start for each in every), max(each.full_end for each in every)
    end += text[end : end + 1] == ")"
    return Check(
        sort=sort,
        fits=None,
        given=tuple(text[each.full_start : each.full_end] for each in given),
        stated=text[stated.full_start : stated.full_end],
        start=start,
        end=end,
        passage=" ".join(text[start:end].split()),
    )


def _share(share: Share, reading: Reading, thresholds: Thresholds) -> Check:
    check = _made(Sort.SHARE, reading, (share.part, share.whole), share.percent)
    computed = share_of(share.part.quantity, share.whole.quantity, thresholds)
    committed = hard(share.percent.quantity, thresholds)
    return replace(
        check,
        fits=meets(computed, committed),
        computed=computed,
        committed=committed,
        unit="percent",
    )


def _change(change: StatedChange, reading: Reading, thresholds: Thresholds) -> Check:
    before, after = _one_scale(change.before.quantity, change.after.quantity)
    if change.by is None:
        return _times(change, reading, (before, after), thresholds)
    check = _made(Sort.CHANGE, reading, (change.before, change.after), change.by)
    committed = signed(hard(change.by.quantity, thresholds), change.fall)
    points = difference(before, after, thresholds)
    computed: Interval | None = points
    unit = change.after.unit
    if change.by.kind is NumeralKind.PERCENT:
        unit = "percent"
        percent = change_in_percent(before, after, thresholds)
        in_points = change.after.kind is NumeralKind.PERCENT and not meets(percent, committed)
        computed = points if in_points else percent  # "up 2%" is often said of points
    fits = meets(computed, committed)
    return replace(check, fits=fits, computed=computed, committed=committed, unit=unit)


def _times(
    change: StatedChange,
    reading: Reading,
    levels: tuple[Quantity, Quantity],
    thresholds: Thresholds,
) -> Check:
    """Check a factor: "doubled" is said of what comes to about twice as much."""
    factor = change.factor or Decimal(1)
    first, _ = side_by_side(*levels, thresholds)
    times = Quantity(value=factor, low=factor, high=factor, hedge=Hedge.ABOUT)
    about = hard(times, thresholds)
    computed = None
    if None not in (first.low, first.high, about.low, about.high):
        computed = Interval(first.low * about.low, first.high * about.high)  # type: ignore[operator]
    committed = hard(levels[1], thresholds)
    text = reading.article.text
    check = _made(Sort.CHANGE, reading, (change.before,), change.after)
    given = (text[change.before.full_start : change.before.full_end], change.words)
    return replace(
        check,
        given=given,
        fits=meets(computed, committed),
        computed=computed,
        committed=committed,
        unit=change.after.unit,
    )


def _one_scale(before: Quantity, after: Quantity) -> tuple[Quantity, Quantity]:
    """Both levels in full: in "from 200 to 250 million" the scale word stands once, for both."""
    scale = _missing_scale(before.value, after.value)
    if scale == 1:
        return before, after
    in_full = replace(
        before,
        low=_times_scale(before.low, scale),
        high=_times_scale(before.high, scale),
        value=_times_scale(before.value, scale),
        step=scale * (before.step or 1),
    )
    return in_full, after


def _missing_scale(before: Decimal | None, after: Decimal | None) -> Decimal:
    """The thousands by which a level falls short of the next one; 1 where it does not."""
    scale = Decimal(1)
    if before is None or after is None or before < 1:
        return scale
    while before * scale * _THOUSAND <= after:
        scale *= _THOUSAND
    return scale


def _times_scale(end: Decimal | None, scale: Decimal) -> Decimal | None:
    return None if end is None else end * scale


def _sum(stated: Parts, reading: Reading, thresholds: Thresholds) -> Check | None:
    """Parts against their whole, where both count one thing; None where they do not."""
    whole = _whole_of(stated, reading)
    if whole is None or _goes_on(stated, reading):
        return None
    counted = [
        Claim(id=str(place), quantity=part.quantity, unit=whole.unit, kind=whole.kind)
        for place, part in enumerate(stated.parts)
    ]
    done = compare_parts(replace(whole, id="whole", part_of=None), counted, thresholds)
    check = _made(Sort.SUM, reading, stated.parts, stated.whole)
    return replace(
        check,
        fits=meets(done.total, done.committed),
        computed=done.total,
        committed=done.committed,
        unit=whole.unit,
    )


def _goes_on(stated: Parts, reading: Reading) -> bool:
    """Whether one more part stands behind the last, without a number: "two clerks and a cook"."""
    words = table(reading.article.lang, "words", WordTable)
    rest = _CLAUSE.match(reading.article.text, stated.parts[-1].end)
    told = rest[0].lower().split() if rest else []
    return any(
        word in words.coordinators and after in words.determiners for word, after in pairwise(told)
    )


_CLAUSE = re.compile(r"[^.,;:!?()\n]*")


def _whole_of(stated: Parts, reading: Reading) -> Claim | None:
    """The claim of the whole, where no part counts another thing."""
    whole, *parts = _claims_of(stated, reading)
    if whole is None or _mixed(stated):
        return None
    return whole if all(_alike(whole, part) for part in filter(None, parts)) else None


def _claims_of(stated: Parts, reading: Reading) -> list[Claim | None]:
    """What the text claims by each of the numbers: the whole first, then the parts."""
    claims = {(claim.numeral.start, claim.numeral.end): claim.facts for claim in reading.claims}
    return [claims.get((n.start, n.end)) for n in (stated.whole, *stated.parts)]


def _mixed(stated: Parts) -> bool:
    """Whether a part has a unit, of another kind than the whole."""
    return any(part.kind is not stated.whole.kind and part.unit for part in stated.parts)


def _alike(whole: Claim, part: Claim) -> bool:
    """Whether the part may be one of the whole: the same unit, and no other measure.

    People and things may be named by their sorts: "52 people: 30 welders and 22 clerks".
    """
    if part.measure != whole.measure and None not in (part.measure, whole.measure):
        return False
    if part.unit == whole.unit or None in (part.unit, whole.unit):
        return True
    return {unit_class(part.unit), unit_class(whole.unit)} <= {"p", "t"}
