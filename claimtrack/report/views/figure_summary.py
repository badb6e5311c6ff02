"""How a figure's claims stand, at one glance: the square of outcomes, the bars, the camps."""

from collections.abc import Iterator, Mapping, Sequence
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

MOST_CAMPS = 8
_GRID = range(3, 13)
_NAMES = 4


def grid_parts(one: "Compared", lang: str) -> Parts:
    """The square of outcomes of three to a dozen claims; two need none, more find no room."""
    ids = tuple(row.id for row in one.claims)
    if len(ids) not in _GRID or not one.standing.complete:
        return []
    outcomes = _outcomes(one)
    cells = tuple(tuple(outcomes.get((row, other), "") for other in ids) for row in ids)
    names = tuple((value, word(lang, value)) for value in SIGNS)
    return [line(), line(say(lang, "compare.grid"), "head"), Grid(ids, cells, names)]


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
    facts = sum(len(camp.facts) for stratum in layers for camp in stratum.spread.camps)
    updated = sum(len(stratum.updated) for stratum in layers)
    if len(units) > 1 or facts + updated < 2:
        return []
    unit = next(iter(units), None)
    groups = [
        (
            stratum_name(stratum, layers, lang) if len(layers) > 1 else "",
            tuple(_bars(stratum, thresholds, lang, camps_only=facts > MOST_BARS)),
        )
        for stratum in layers
    ]
    bars = Bars(
        groups=tuple(_first(groups)),
        unit=lambda value: amount(value, unit, lang),
        legend=say(lang, "compare.legend"),
        log=say(lang, "compare.log"),
    )
    return [bars]


def _first(groups: list[tuple[str, tuple[Bar, ...]]]) -> Iterator[tuple[str, tuple[Bar, ...]]]:
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
    names = [short_period(one.window, lang) if one.window else say(lang, "compare.undated")]
    if one.modality is not None:
        names.append(say(lang, f"compare.{one.modality.value}"))
    for mine, all_of_them in (
        (place_name(one.place, lang), {other.place for other in among}),
        (one.denominator, {other.denominator for other in among}),
        (_counted(one), {_counted(other) for other in among}),
    ):
        if mine is not None and len(all_of_them) > 1:
            names.append(mine)
    return ", ".join(names)


def _counted(one: "Stratum") -> str | None:
    """Who is counted; papers use "civilians" and "people" for one another."""
    return None if one.population in PERSONS else one.population


def _bars(
    stratum: "Stratum", thresholds: "Thresholds", lang: str, *, camps_only: bool
) -> Iterator[Bar]:
    for camp in stratum.spread.camps:
        if camps_only:
            yield _camp_bar(camp, stratum.spread.unit, lang)
        else:
            for fact in camp.facts:
                yield _fact_bar(fact.claims, fact.bounds, stratum.spread.unit, thresholds, lang)
    for claim in stratum.claims:
        if claim.id in stratum.updated and not camps_only:
            side = make_side(claim, claim, stratum.spread.unit, thresholds)
            yield _fact_bar((claim,), side.hard, stratum.spread.unit, thresholds, lang)


def _fact_bar(
    claims: Sequence["Claim"], hard: Interval, unit: str | None, thresholds: "Thresholds", lang: str
) -> Bar:
    first = claims[0]
    soft = make_side(first, first, unit, thresholds).soft
    printed = quantity_text(first.quantity, first.unit, lang)
    return Bar(short_ids([claim.id for claim in claims], 3), printed, hard, soft)


def _camp_bar(camp: "Camp", unit: str | None, lang: str) -> Bar:
    whole = hull([fact.bounds for fact in camp.facts])
    count = sum(len(fact.claims) for fact in camp.facts)
    common = interval(camp.common, unit, lang)
    return Bar(say(lang, "n_claims", n=count), common, whole, whole)


def hull(bounds: Sequence[Interval]) -> Interval:
    """From the lowest end to the highest; open where one of them is."""
    lows = [each.low for each in bounds if each.low is not None]
    highs = [each.high for each in bounds if each.high is not None]
    return Interval(
        min(lows) if len(lows) == len(bounds) else None,
        max(highs) if len(highs) == len(bounds) else None,
    )


def short_ids(names: Sequence[str], most: int) -> str:
    """The first ids, and how many more: C1 C7 C8 +12."""
    more = len(names) - most
    return " ".join(names[:most]) + (f" +{more}" if more > 0 else "")


def camps_parts(one: "Compared", lang: str) -> Parts:
    """Which origins' figures can all hold together, for each time of which several speak."""
    rows = {row.id: row for row in one.claims}
    layers = in_time(one.standing.strata)
    if len(one.claims) < 3:
        return []
    parts: Parts = []
    for stratum in layers:
        if len(stratum.claims) > 1 and stratum.spread.camps:
            head = _camps_head(stratum, layers, lang)
            parts += [line(), head, _camps_table(stratum, rows, lang)]
            parts += _camps_notes(stratum, lang)
    return parts


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
    camps = list(stratum.spread.camps)
    if len(camps) > MOST_CAMPS:
        sizes = sorted(range(1, len(camps) - 1), key=lambda at: (-_size(camps[at]), at))
        kept = sorted({0, len(camps) - 1, *sizes[: MOST_CAMPS - 2]})
        camps = [camps[at] for at in kept]
    return Table(
        headings=tuple(say(lang, key) for key in ("compare.fits", "compare.who", "claims")),
        rows=tuple(_camp_cells(camp, stratum.spread.unit, rows, lang) for camp in camps),
        styles=("figure", "speaker", "id"),
        fixed=frozenset({0}),
    )


def _size(camp: "Camp") -> int:
    return sum(len(fact.claims) for fact in camp.facts)


def _camp_cells(
    camp: "Camp", unit: str | None, rows: Mapping[str, "ClaimRow"], lang: str
) -> tuple[str, ...]:
    ids = [name for fact in camp.facts for name in fact.ids]
    count = camp.origins.origins
    names = list(dict.fromkeys(_short_claimant(rows[name], lang) for name in ids))
    who = ", ".join(names[:_NAMES])
    if len(names) > _NAMES:
        who += ", " + say(lang, "compare.others", n=len(names) - _NAMES)
    who += f" ({say(lang, 'compare.origins', n=count)})" if count else ""
    return interval(camp.common, unit, lang), who, short_ids(ids, 6)


def _short_claimant(row: "ClaimRow", lang: str) -> str:
    return row.speaker or row.article.outlet or say(lang, "nobody")
