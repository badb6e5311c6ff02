"""How a figure's claims stand, at one glance: the square of outcomes, the bars, the camps."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.bounds import Interval
from claimtrack.domain.comparison.pair import make_side
from claimtrack.domain.figure import PERSONS
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Bar, Bars, Grid, Line, Parts, Table, line
from claimtrack.report.document.grid import SIGNS
from claimtrack.wording.display_names import place_name
from claimtrack.wording.writer import amount, interval, number, quantity_text, short_period

if TYPE_CHECKING:
    from claimtrack.domain.claim import Claim
    from claimtrack.domain.groups.partition import Stratum
    from claimtrack.domain.groups.spread import Camp
    from claimtrack.domain.period import Period
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.lookup.claim_rows import ClaimRow
    from claimtrack.settings import Thresholds

MOST_BARS = 24
"""Bars that still fit on one screen; of more facts, the camps are drawn."""

BarGroup = tuple[str, tuple[Bar, ...]]
"""A heading, "" for none, and its bars."""
MOST_CAMPS = 8
_GRID = range(3, 13)
_NAMES = 4


def grid_parts(one: "Compared", lang: str) -> Parts:
    """The square of outcomes of three to a dozen claims; two need none, more find no room."""
    ids = tuple(row.id for row in one.claims)
    if len(ids) not in _GRID or not one.standing.complete:
        return []
    names = tuple((value, word(lang, value)) for value in SIGNS)
    return [line(), line(say(lang, "compare.grid"), "head"), Grid(ids, _cells(one, ids), names)]


def _cells(one: "Compared", ids: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    outcomes = _outcomes(one)
    return tuple(tuple(outcomes.get((row, other), "") for other in ids) for row in ids)


def _outcomes(one: "Compared") -> dict[tuple[str, str], str]:
    """The outcome of each pair of ids, either way round."""
    return {
        (name, other): each.comparison.outcome.value
        for each in one.lines
        for name in (*each.a, *each.b)
        for other in each.others(name)
    }


def bars_parts(one: "Compared", thresholds: "Thresholds", lang: str) -> Parts:
    """The values on one scale, grouped by what they are about and when, in the order of time."""
    units = {stratum.spread.unit for stratum in one.standing.strata} - {None}
    layers = [stratum for stratum in in_time(one.standing.strata) if stratum.spread.camps]
    facts = sum(map(_facts_in, layers))
    updated = sum(len(stratum.updated) for stratum in layers)
    if len(units) > 1 or facts + updated < 2:
        return []
    drawn = _camp_bars if facts > MOST_BARS else _fact_bars
    groups = (
        (_heading(stratum, layers, lang), tuple(drawn(stratum, thresholds, lang)))
        for stratum in layers
    )
    return [on_one_scale(tuple(_first(groups)), next(iter(units), None), lang)]


def on_one_scale(groups: tuple[BarGroup, ...], unit: str | None, lang: str) -> Bars:
    """The bars, with what their signs mean in words."""
    return Bars(
        groups=groups,
        unit=lambda value: amount(value, unit, lang),
        legend=say(lang, "compare.legend"),
        log=say(lang, "compare.log"),
    )


def _heading(stratum: "Stratum", layers: Sequence["Stratum"], lang: str) -> str:
    """What a layer is called; nothing where it is alone."""
    return stratum_name(stratum, layers, lang) if len(layers) > 1 else ""


def _facts_in(stratum: "Stratum") -> int:
    return sum(len(camp.facts) for camp in stratum.spread.camps)


def _first(groups: Iterable[BarGroup]) -> Iterator[BarGroup]:
    """As many as a screen holds."""
    left = MOST_BARS
    for heading, bars in groups:
        if left > 0:
            yield heading, bars[:left]
        left -= len(bars)


def in_time(strata: Sequence["Stratum"]) -> list["Stratum"]:
    """By their days, the undated last; the larger first among equals."""

    def order(one: "Stratum") -> tuple[bool, "Period | str"]:
        return one.window is None, one.window or ""

    return sorted(strata, key=order)


def stratum_name(one: "Stratum", among: Sequence["Stratum"], lang: str) -> str:
    """When, and what tells it from the others: place, what it is a share of, planned."""
    names = [short_period(one.window, lang) or say(lang, "compare.undated")]
    if one.modality is not None:
        names.append(word(lang, one.modality))
    told = (place_name(one.place, lang), one.denominator, _counted(one))
    names += [
        name
        for facet, name in zip(_FACETS, told, strict=True)
        if name is not None and len({*map(facet, among)}) > 1
    ]
    return ", ".join(names)


def _counted(one: "Stratum") -> str | None:
    """Who is counted; papers use "civilians" and "people" for one another."""
    return None if one.population in PERSONS else one.population


_FACETS: "tuple[Callable[[Stratum], object], ...]" = (
    attrgetter("place"),
    attrgetter("denominator"),
    _counted,
)
"""What may tell layers apart beside their time."""


def _camp_bars(stratum: "Stratum", thresholds: "Thresholds", lang: str) -> Iterator[Bar]:
    """A bar for each camp: for figures that have too many facts to draw."""
    del thresholds
    for camp in stratum.spread.camps:
        yield _camp_bar(camp, stratum.spread.unit, lang)


def _fact_bars(stratum: "Stratum", thresholds: "Thresholds", lang: str) -> Iterator[Bar]:
    """A bar for each fact, camp by camp, then for each claim that a later one has updated."""
    unit = stratum.spread.unit
    for fact in chain.from_iterable(camp.facts for camp in stratum.spread.camps):
        yield _fact_bar(fact.claims, fact.bounds, unit, thresholds, lang)
    for claim in stratum.claims:
        if claim.id in stratum.updated:
            side = make_side(claim, claim, unit, thresholds)
            yield _fact_bar((claim,), side.hard, unit, thresholds, lang)


def _fact_bar(
    claims: Sequence["Claim"], hard: Interval, unit: str | None, thresholds: "Thresholds", lang: str
) -> Bar:
    first = claims[0]
    soft = make_side(first, first, unit, thresholds).soft
    printed = quantity_text(first.quantity, first.unit, lang)
    return Bar(short_ids([claim.id for claim in claims], 3), printed, hard, soft)


def _camp_bar(camp: "Camp", unit: str | None, lang: str) -> Bar:
    whole = hull([fact.bounds for fact in camp.facts])
    common = interval(camp.common, unit, lang)
    return Bar(say(lang, "n_claims", n=_size(camp)), common, whole, whole)


def hull(bounds: Sequence[Interval]) -> Interval:
    """From the lowest end to the highest; open where one of them is."""
    lows = _known(each.low for each in bounds)
    highs = _known(each.high for each in bounds)
    return Interval(min(lows, default=None), max(highs, default=None))


def _known(ends: Iterable[Decimal | None]) -> list[Decimal]:
    """The ends, if none of them is open."""
    known = []
    for end in ends:
        if end is None:
            return []
        known.append(end)
    return known


def short_ids(names: Sequence[str], most: int) -> str:
    """The first ids, and how many more: C1 C7 C8 +12."""
    more = len(names) - most
    return " ".join(names[:most]) + (f" +{more}" if more > 0 else "")


def camps_parts(one: "Compared", lang: str) -> Parts:
    """Which origins' figures can all hold together, for each time of which several speak."""
    if len(one.claims) < 3:
        return []
    rows = {row.id: row for row in one.claims}
    layers = in_time(one.standing.strata)
    parts: Parts = []
    for stratum in filter(_has_camps, layers):
        head = _camps_head(stratum, layers, lang)
        parts += [line(), head, _camps_table(stratum, rows, lang)]
        parts += _camps_notes(stratum, lang)
    return parts


def _has_camps(stratum: "Stratum") -> bool:
    return len(stratum.claims) > 1 and bool(stratum.spread.camps)


def _camps_notes(stratum: "Stratum", lang: str) -> Iterator[Line]:
    """What the table of camps does not show."""
    if (more := len(stratum.spread.camps) - MOST_CAMPS) > 0:
        yield line(say(lang, "compare.more_camps", n=more), "dim")
    for key, names in (("updated", stratum.updated), ("left_out", stratum.spread.left_out)):
        if names:
            yield line(say(lang, f"compare.{key}", ids=short_ids(names, 12)))


def _camps_head(stratum: "Stratum", layers: Sequence["Stratum"], lang: str) -> Line:
    when = stratum_name(stratum, layers, lang)
    if stratum.spread.factor is None:
        return line(say(lang, "compare.camps", when=when), "head")
    apart = number(stratum.spread.factor, lang)
    return line(say(lang, "compare.camps_apart", when=when, factor=apart), "head")


def _camps_table(stratum: "Stratum", rows: Mapping[str, "ClaimRow"], lang: str) -> Table:
    camps = _shown_camps(stratum.spread.camps)
    return Table(
        headings=tuple(say(lang, key) for key in ("compare.fits", "compare.who", "claims")),
        rows=tuple(_camp_cells(camp, stratum.spread.unit, rows, lang) for camp in camps),
        styles=("figure", "speaker", "id"),
        fixed=frozenset({0}),
    )


def _shown_camps(camps: Sequence["Camp"]) -> Sequence["Camp"]:
    """The outermost two and the largest between them; all where there are few."""
    if len(camps) <= MOST_CAMPS:
        return camps
    sizes = sorted(range(1, len(camps) - 1), key=lambda at: (-_size(camps[at]), at))
    shown = sorted({0, len(camps) - 1, *sizes[: MOST_CAMPS - 2]})
    return [camps[at] for at in shown]


def _size(camp: "Camp") -> int:
    return sum(len(fact.claims) for fact in camp.facts)


def _camp_cells(
    camp: "Camp", unit: str | None, rows: Mapping[str, "ClaimRow"], lang: str
) -> tuple[str, ...]:
    ids = [name for fact in camp.facts for name in fact.ids]
    who = _claimants([rows[name] for name in ids], lang)
    if camp.origins.origins:
        who += f" ({say(lang, 'compare.origins', n=camp.origins.origins)})"
    return interval(camp.common, unit, lang), who, short_ids(ids, 6)


def _claimants(rows: Iterable["ClaimRow"], lang: str) -> str:
    """The first names, and how many others there are."""
    names = list(dict.fromkeys(_short_claimant(row, lang) for row in rows))
    who = ", ".join(names[:_NAMES])
    if len(names) > _NAMES:
        who += ", " + say(lang, "compare.others", n=len(names) - _NAMES)
    return who


def _short_claimant(row: "ClaimRow", lang: str) -> str:
    return row.speaker or row.article.outlet or say(lang, "nobody")
