"""A comparison for people: the claims, how each pair stands and why, the sources behind them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, Table, line, spaced, spans
from claimtrack.report.views.figure_summary import bars_parts, camps_parts, grid_parts, short_ids
from claimtrack.report.views.remarks import left_out_line, with_status
from claimtrack.wording.comparison import comparison_verdict
from claimtrack.wording.display_names import measure_name
from claimtrack.wording.groups import together_sentences
from claimtrack.wording.writer import number, published, quantity_text, window_days

if TYPE_CHECKING:
    from claimtrack.domain.comparison.result import Comparison
    from claimtrack.domain.groups.duplicates import AlikePairs
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.compare.conflicts import Conflicts
    from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow
    from claimtrack.settings import Thresholds

HEADINGS = ("id", "said", "commits", "when", "speaker", "outlet", "printed", "article")
MOST_CLAIMS = 60
"""Rows of a table that a reader still looks through; --all shows the others."""
MOST_LINES = 12
_MOST_IDS = 8

Announced = frozenset[tuple[str, str]]
"""Pairs of ids of which one claim was announced to correct the other."""


def claims_table(rows: Sequence["ClaimRow"], lang: str) -> Table:
    """One row a claim: its words, what they commit to, when it holds, who says it, where."""
    return Table(
        headings=tuple(say(lang, key) for key in HEADINGS),
        rows=tuple(claim_cells(row, lang) for row in rows),
        right=frozenset({2}),
        fixed=frozenset({0, 7}),
        styles=("id", "", "", "", "speaker", "", "", "id"),
        named=frozenset({2, 3, 6}),
    )


def claim_cells(row: "ClaimRow", lang: str) -> tuple[str, ...]:
    """The cells of ``HEADINGS`` for one claim."""
    facts, article = row.facts, row.article
    return (
        row.id,
        with_status(facts.text, row.kept, lang),
        quantity_text(facts.quantity, facts.unit, lang),
        window_days(facts.window, lang),
        claimant(row, lang),
        article.outlet or "",
        published(article.earliest, article.latest, lang),
        article.id,
    )


def claimant(row: "ClaimRow", lang: str) -> str:
    """Whom the figure goes back to, the outlet where nobody is named; page furniture is told."""
    who = row.speaker or row.article.outlet or say(lang, "nobody")
    return f"{who} ({word(lang, row.chrome)})" if row.chrome else who


def outlet_name(article: "ArticleRef", lang: str) -> str:
    """The outlet, or that none is known."""
    return article.outlet or say(lang, "no_outlet")


def day_printed(article: "ArticleRef", lang: str) -> str:
    """The day of publication, or that none is known."""
    return published(article.earliest, article.latest, lang) or say(lang, "no_date")


def compared_parts(
    results: Sequence["Compared"],
    thresholds: "Thresholds",
    lang: str,
    everything: bool = False,
    announced: Announced = frozenset(),
) -> Parts:
    """Each figure in turn; pairs that cannot be compared are counted unless ``everything``."""
    parts = spaced(
        [
            *figure_parts(one, thresholds, lang, everything),
            *pair_lines(one, lang, everything, announced),
            *together_parts(one, lang),
            line(sources(one, lang), "dim"),
        ]
        for one in results
    )
    if any(one.lines for one in results):
        parts.append(line(thresholds_line(thresholds, lang), "dim"))
    return parts


def figure_parts(one: "Compared", thresholds: "Thresholds", lang: str, everything: bool) -> Parts:
    """What is compared, and the whole of it at a glance."""
    gone = left_out_line(one.left_out, lang)
    return [
        *_claims(one, len(one.claims) if everything else MOST_CLAIMS, lang),
        *grid_parts(one, lang),
        *bars_parts(one, thresholds, lang),
        *([gone] if gone is not None else []),
        *camps_parts(one, lang),
    ]


def _claims(one: "Compared", most: int, lang: str) -> Parts:
    """The figure's name, its first claims, and how many more there are."""
    parts: Parts = [*_heading(one, lang), claims_table(one.claims[:most], lang)]
    if len(one.claims) > most:
        parts.append(line(say(lang, "compare.more_claims", n=len(one.claims) - most), "dim"))
    return parts


def about_and_count(measure: str | None, claims: int, lang: str) -> str:
    """What stands behind a figure's name: what it counts, and how many claims it has."""
    told = (measure_name(measure, lang), say(lang, "n_claims", n=claims))
    return "  " + ", ".join(filter(None, told))


def _heading(one: "Compared", lang: str) -> Parts:
    if one.figure is None:
        return []
    about = about_and_count(one.claims[0].facts.measure, len(one.claims), lang)
    head = [(one.figure, "title"), (about, "")]
    if one.standing.outcome is not None:
        outcome = one.standing.outcome.value
        head += [("  ", ""), (word(lang, outcome), outcome)]
    return [spans(*head)]


def pair_lines(
    one: "Compared", lang: str, everything: bool, announced: Announced = frozenset()
) -> Parts:
    """How the claims stand, the gravest first, each with its sentences."""
    if not one.lines:
        return [line()] if one.together.outcomes else [line(), line(say(lang, "one_claim"))]
    if everything:
        parts = _pairs(one.lines, len(one.lines), announced, lang)
    else:
        wanted = [each for each in one.lines if comparable(each)]
        parts = _pairs(wanted, MOST_LINES, announced, lang)
        parts += _incomparable([each for each in one.lines if not comparable(each)], lang)
    return [*parts, *_partly(one, lang), line()]


def _incomparable(lines: Sequence["AlikePairs"], lang: str) -> Parts:
    return [line(), line(apart_line(lines, lang), "dim")] if lines else []


def _partly(one: "Compared", lang: str) -> Parts:
    """That there are too many claims to compare each pair of them."""
    if one.standing.complete:
        return []
    text = say(lang, "compare.partly", facts=number(Decimal(one.standing.facts), lang))
    return [line(), line(text, "dim")]


def _pairs(lines: Sequence["AlikePairs"], most: int, announced: Announced, lang: str) -> Parts:
    """The first pairs, each under its outcome, and how many more there are."""
    parts: Parts = [line()] if lines else []
    for each in lines[:most]:
        outcome = each.comparison.outcome.value
        parts.append(spans((ids(each), "id"), "  ", (word(lang, outcome), outcome)))
        parts.append(line(why(each.comparison, lang) + _own(each, announced, lang), indent=2))
    if len(lines) > most:
        parts.append(line(say(lang, "compare.more_lines", n=len(lines) - most), "dim"))
    return parts


def together_parts(one: "Compared", lang: str) -> Parts:
    """What takes more than two claims: sums of parts, rests of a whole, counts that must rise."""
    parts: Parts = []
    for outcome, text in together_sentences(one.together, lang)[:MOST_LINES]:
        parts.append(spans((word(lang, outcome.value), outcome.value)))
        parts.append(line(text, indent=2))
    return [*parts, line()] if parts else []


def _own(each: "AlikePairs", announced: Announced, lang: str) -> str:
    """Of two figures of one source: whether a correction was announced, unless that was said."""
    comparison = each.comparison
    if comparison.outcome is not Outcome.CONFLICT or comparison.pair.one_side is not True:
        return ""
    if _is_announced(each, announced):
        return " " + say(lang, "compare.corrected")
    if comparison.relation is Relation.CONTRADICTS_ITSELF:
        return ""
    return " " + say(lang, "compare.uncorrected")


def _is_announced(each: "AlikePairs", announced: Announced) -> bool:
    """Whether one of the claims was announced to correct one of the others."""
    return any(not announced.isdisjoint(product(ones, twos)) for ones, twos in each.sets)


def ids(each: "AlikePairs") -> str:
    """C1 C8 ↔ C20; among copies, C21 = C22 = C24."""
    if each.a == each.b:
        sign = " = " if each.comparison.outcome is Outcome.AGREE else " ↔ "
        return sign.join(each.a[:_MOST_IDS]) + _more(each.a)
    return f"{short_ids(each.a, _MOST_IDS)} ↔ {short_ids(each.b, _MOST_IDS)}"


def _more(names: Sequence[str]) -> str:
    return f" +{len(names) - _MOST_IDS}" if len(names) > _MOST_IDS else ""


def comparable(each: "AlikePairs") -> bool:
    """Whether the pair says more than that it cannot be compared."""
    return each.comparison.outcome is not Outcome.NOT_COMPARABLE


def apart_line(lines: Sequence["AlikePairs"], lang: str, hint: bool = True) -> str:
    """How many pairs cannot be compared, for which reasons; ``hint``: and how to see them."""
    counts: Counter[str] = Counter()
    for each in lines:
        counts[word(lang, each.comparison.relation)] += each.pairs
    reasons = ", ".join(f"{name} {n}" for name, n in counts.most_common())
    text = say(lang, "pairs_apart", n=counts.total(), reasons=reasons)
    return text + say(lang, "see_all") if hint else text


def not_compared(one: "Compared", lang: str) -> Iterator[str]:
    """What a report says of the pairs that it does not show, and of those not looked at."""
    apart = [each for each in one.lines if not comparable(each)]
    if apart:
        yield apart_line(apart, lang, hint=False)
    if not one.standing.complete:
        yield say(lang, "compare.partly_report", facts=number(Decimal(one.standing.facts), lang))


def why(comparison: "Comparison", lang: str) -> str:
    """The sentences of a comparison, without the thresholds, which a report names once."""
    return comparison_verdict(comparison, lang)


def pair_parts(found: "Comparison", lang: str) -> Parts:
    """The two ids, the outcome, the sentences."""
    outcome = found.outcome.value
    return [
        spans((f"{found.a} ↔ {found.b}", "id"), "  ", (word(lang, outcome), outcome)),
        line(why(found, lang), indent=2),
    ]


def thresholds_line(thresholds: "Thresholds", lang: str) -> str:
    """The numbers behind the bounds, so that anybody can redo the arithmetic."""

    def percent(share: Decimal) -> str:
        return number(share * 100, lang)

    return say(
        lang,
        "thresholds",
        cap=percent(thresholds.rounding_cap),
        about=percent(thresholds.about),
        more=percent(thresholds.more_than_soft),
        least=number(thresholds.at_least_soft, lang),
    )


def sources(one: "Compared", lang: str) -> str:
    """How many outlets, agencies and origins stand behind the claims: 7 outlets, 1 origin."""
    found = one.origins
    counts = [("outlets", found.outlets), ("agencies", found.agencies), ("origins", found.origins)]
    if found.unknown:
        counts.append(("unknown", found.unknown))
    named = ", ".join(say(lang, f"compare.{key}", n=n) for key, n in counts)
    return say(lang, "compare.sources", counts=named)


def conflict_parts(found: "Conflicts", thresholds: "Thresholds", lang: str) -> Parts:
    """Every conflict and tension, figure by figure, and the sum at the end."""
    looked_at = say(lang, "n_figures", n=found.looked_at)
    if not found.found:
        key = "compare.no_own" if found.own else "no_conflicts"
        return [line(say(lang, key, figures=looked_at))]
    parts: Parts = []
    for one in found.found:
        parts += _claims(one, MOST_CLAIMS, lang)
        parts += pair_lines(one, lang, everything=False, announced=found.announced)
        parts += [line(sources(one, lang), "dim"), line()]
    parts.append(line(thresholds_line(thresholds, lang), "dim"))
    return [*parts, line(), line(_sum(found, looked_at, lang), "head")]


def _sum(found: "Conflicts", looked_at: str, lang: str) -> str:
    return say(
        lang,
        "sum_conflicts",
        conflicts=say(lang, "n_conflicts", n=found.count("conflict")),
        tensions=say(lang, "n_tensions", n=found.count("tension")),
        figures=looked_at,
    )
