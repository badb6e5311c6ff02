"""Every numeral of a text, with its value, bounds, unit and kind."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimtrack.domain.quantity import Hedge, Quantity
from claimtrack.domain.reading import Numeral, NumeralKind
from claimtrack.extraction.number_hedges import hedge_after, hedge_before
from claimtrack.extraction.number_mask import Cover, Mask, find_masks, glued_kind, is_year
from claimtrack.extraction.number_phrases import find_phrases
from claimtrack.extraction.number_ranges import join_ranges
from claimtrack.extraction.number_scan import Core, numbers, scan
from claimtrack.extraction.number_units import find_unit, per_after
from claimtrack.lang.pack import CODES

_OPEN_LOW = {Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO}
_OPEN_HIGH = {Hedge.MORE_THAN, Hedge.AT_LEAST}


@cache
def _scale(code: str) -> re.Pattern[str]:
    words = numbers(code)
    long = "|".join(sorted(words.scales, key=len, reverse=True))
    short = "|".join(sorted(words.short_scales, key=len, reverse=True))
    half = words.and_half
    return re.compile(
        rf"(?:[ \u00a0\u202f\u2009-]*(?P<long>(?i:{long}))(?!\w)(?P<half>(?i:{half})(?!\w))?"
        rf"|[ \u00a0\u202f]?(?P<short>{short})(?=[ \u00a0\u202f]?[€$£]|[ \u00a0](?:euros?|dollars?))"
        rf"|(?P<glued>{short})(?!\w))"
    )


@cache
def _half(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i){numbers(code).and_half}(?!\w)")


def _scaled(core: Core, text: str, code: str) -> Core:
    """The number with the scale word behind it: "2,3 milliards", "$5bn", "3 M€"."""
    if core.vague or core.about or core.fraction:
        return core
    match = _scale(code).match(text, core.end)
    if match is None or (match["glued"] and not _glued_scale(match["glued"], core, text)):
        return core
    table = numbers(code)
    factor = table.scales[match["long"].lower()] if match["long"] else (
        table.short_scales[match["short"] or match["glued"]]
    )  # fmt: skip
    value, step = core.value * factor, (core.step or Decimal(0)) * factor
    if match["half"]:
        value, step = value + factor / 2, factor / 10
    return replace(
        core, end=match.end(), value=value, step=step or None, scale=factor, rule="scale"
    )


def _glued_scale(letters: str, core: Core, text: str) -> bool:
    """Whether letters right behind digits multiply: "10k", "$5m", but not "5m" alone."""
    return letters in ("k", "K", "M", "bn", "Md", "Mds") or _money_before(text, core.start)


def _money_before(text: str, start: int) -> bool:
    return text[max(0, start - 2) : start].strip(" \u00a0\u202f")[-1:] in ("$", "€", "£")


def _words_scale(core: Core, text: str, code: str) -> Core:
    """The scale that ends a number in words, which a range lends: "trois à quatre cents"."""
    last = re.split(r"[\s-]+", text[core.start : core.end].lower())[-1].rstrip("s")
    factor = numbers(code).scales.get(last) or {"cent": Decimal(100), "hundred": Decimal(100)}.get(
        last
    )
    return replace(core, scale=factor) if factor and core.words else core


def _quantity(core: Core, hedge: Hedge, words: str) -> Quantity:
    if core.vague:
        low, high = (Decimal(bound) for bound in core.vague)
        return Quantity(value=None, low=low, high=high, hedge=Hedge.VAGUE, words=words)
    return Quantity(
        value=core.value,
        low=None if hedge in _OPEN_LOW else core.value,
        high=None if hedge in _OPEN_HIGH else core.value,
        hedge=hedge,
        words=words,
        step=core.step,
    )


def _numeral(core: Core, text: str, code: str) -> Numeral:
    """The number with its unit; hedges come after ranges are joined."""
    unit = find_unit(text, core.start, core.end, code)
    step = core.step
    if unit.kind is NumeralKind.PERCENT and step is None and not core.words:
        step = Decimal(1)
    base = replace(core, step=step)
    hedge = Hedge.ABOUT if core.about else Hedge.EXACT
    return Numeral(
        start=unit.start,
        end=unit.end,
        full_start=unit.start,
        full_end=unit.end,
        kind=unit.kind,
        quantity=_quantity(base, hedge, ""),
        unit=unit.name,
        rule=f"{core.rule}, {unit.rule}" if unit.rule else core.rule,
    )


def _plain(start: int, end: int, core: Core, kind: NumeralKind, rule: str) -> Numeral:
    return Numeral(
        start=start,
        end=end,
        full_start=start,
        full_end=end,
        kind=kind,
        quantity=_quantity(core, Hedge.EXACT, ""),
        rule=rule,
    )


def _masked(mask: Mask, text: str) -> Numeral:
    """A date, reference or the like; its value is the last number printed in it."""
    digits = re.findall(r"\d+", text[mask.start : mask.end])
    core = Core(mask.start, mask.end, Decimal(digits[-1]) if digits else Decimal(0))
    return _plain(mask.start, mask.end, core, mask.kind, "mask")


def _qualified(numeral: Numeral, text: str, code: str) -> Numeral:
    """The numeral with the hedge before or behind it, its bounds opened accordingly."""
    quantity = numeral.quantity
    start, end = numeral.full_start, numeral.end
    hedge, words = quantity.hedge, ""
    if before := hedge_before(text, start, code):
        start, hedge, words = before
    elif after := hedge_after(text, numeral.end, code):
        end, hedge, words = after
    if quantity.hedge in (Hedge.RANGE, Hedge.VAGUE):
        # Two ends are a range whatever stands before them; the words are kept as printed.
        changed = replace(quantity, words=words)
        return replace(numeral, full_start=start, full_end=end, quantity=changed)
    value = quantity.value
    changed = replace(
        quantity,
        hedge=hedge,
        words=words,
        low=None if hedge in _OPEN_LOW else value,
        high=None if hedge in _OPEN_HIGH else value,
    )
    return replace(numeral, full_start=start, full_end=end, quantity=changed)


@cache
def _change(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = numbers(code)
    return (
        re.compile(rf"(?i)(?<!\w)(?:{table.delta_before})$"),
        re.compile(rf"(?i){table.delta_after}"),
        re.compile(rf"(?i){table.factor}"),
    )


def _changes(numeral: Numeral, text: str, code: str) -> Numeral:
    """Whether it says a change ("en hausse de 12 %") or a factor ("trois fois plus")."""
    before, after, factor = _change(code)
    reach = max(0, numeral.full_start - 40)
    return replace(
        numeral,
        delta=bool(
            before.search(text, reach, numeral.full_start) or after.match(text, numeral.end)
        ),
        factor=bool(factor.match(text, numeral.end)),
    )


def _rated(numeral: Numeral, text: str, code: str) -> Numeral:
    """With what a rate is taken over, where it is printed behind the unit."""
    found = per_after(text, numeral.full_end, code)
    if found is None or numeral.unit is None and numeral.kind is not NumeralKind.NUMBER:
        return numeral
    return replace(numeral, per=found[1], full_end=found[0])


def _cores(text: str, lang: str, code: str) -> list[Core]:
    """Numbers and number phrases; a phrase takes the plain numbers it overlaps."""
    plain = scan(text, lang)
    phrases = find_phrases(text, code) if lang in CODES else []
    kept, place = [], 0
    for core in plain:
        while place < len(phrases) and phrases[place].end <= core.start:
            place += 1
        if place >= len(phrases) or core.end <= phrases[place].start:
            kept.append(core)
    return sorted([*kept, *phrases], key=lambda core: core.start)


def find_numerals(text: str, lang: str) -> tuple[Numeral, ...]:
    """Every numeral of ``text`` in its order, none overlapping another.

    ``lang`` is a pack's code; for any other language digits alone are read. Dates, times,
    references and the like come too: ``kind`` tells. Offsets are code points.
    """
    code = lang if lang in CODES else "en"
    masks = find_masks(text, code)
    cover = Cover(masks)
    quantities: list[Numeral] = []
    others = [_masked(mask, text) for mask in masks]
    last = 0
    for core in _cores(text, lang, code):
        if core.start < last:
            continue
        if cover.at(core.start, core.end):
            continue
        scaled = _words_scale(_scaled(core, text, code), text, code)
        plain = not (core.words or core.vague) and scaled.end == core.end
        kind = None if not plain else glued_kind(text, core.start, core.end, code)
        if kind is not None:
            others.append(_plain(core.start, core.end, core, kind, "glued"))
            continue
        if scaled is core and is_year(text, core.start, core.end, code):
            others.append(_plain(core.start, core.end, core, NumeralKind.DATE, "year"))
            continue
        numeral = _numeral(scaled, text, code)
        last = numeral.end
        quantities.append(numeral)
    joined = join_ranges(_listed(quantities, text), text, code)
    read = [_rated(_changes(_qualified(n, text, code), text, code), text, code) for n in joined]
    return _apart([*others, *read])


_LISTED = {NumeralKind.AGE, NumeralKind.DURATION}


def _listed(found: list[Numeral], text: str) -> list[Numeral]:
    """ "24, 32 et 47 ans": the unit at the end of a list is every member's."""
    out = list(found)
    for place in range(len(out) - 2, -1, -1):
        this, behind = out[place], out[place + 1]
        if this.unit is None and behind.kind in _LISTED and this.kind is NumeralKind.NUMBER:
            between = text[this.end : behind.start].strip()
            if between in (",", "et", "and", ", et", ", and", "ou", "or"):
                out[place] = replace(this, unit=behind.unit, kind=behind.kind)
    return out


def _apart(found: list[Numeral]) -> tuple[Numeral, ...]:
    found.sort(key=lambda numeral: (numeral.start, -numeral.end))
    kept: list[Numeral] = []
    for numeral in found:
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return tuple(kept)
