"""A comparison for people: the claims, how each pair stands and why, the sources behind them."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.outcome import Outcome, Relation
from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, Table, line, spans
from claimtrack.report.views.figure_summary import bars_parts, camps_parts, grid_parts, short_ids
from claimtrack.report.views.remarks import left_out_line, status_word
from claimtrack.wording.comparison import comparison_verdict
from claimtrack.wording.display_names import measure_name
from claimtrack.wording.groups import together_sentences
from claimtrack.wording.writer import number, published, quantity_text, short_period

if TYPE_CHECKING:
    from claimtrack.domain.comparison.result import Comparison
    from claimtrack.domain.groups.duplicates import Alike
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.compare.conflicts import Conflicts
    from claimtrack.services.lookup.claim_rows import ClaimRow
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
        f"{facts.text} [{gone}]" if (gone := status_word(row.kept, lang)) else facts.text,
        quantity_text(facts.quantity, facts.unit, lang),
        short_period(facts.window.nominal, lang) if facts.window else "",
        claimant(row, lang),
        article.outlet or "",
        published(article.earliest, article.latest, lang),
        article.id,
    )


def claimant(row: "ClaimRow", lang: str) -> str:
    """Whom the figure goes back to, the outlet where nobody is named; page furniture is told."""
    who = row.speaker or row.article.outlet or say(lang, "nobody")
    return f"{who} ({word(lang, row.chrome)})" if row.chrome else who


def compared_parts(
    results: Sequence["Compared"],
    thresholds: "Thresholds",
    lang: str,
    everything: bool = False,
    announced: Announced = frozenset(),
) -> Parts:
    """Each figure in turn; pairs that cannot be compared are counted unless ``everything``."""
    parts: Parts = []
    for one in results:
        if parts:
            parts.append(line())
        parts += figure_parts(one, thresholds, lang, everything)
        parts += pair_lines(one, lang, everything, announced)
        parts += together_parts(one, lang)
        parts.append(line(sources(one, lang), "dim"))
    if any(one.lines for one in results):
        parts.append(line(thresholds_line(thresholds, lang), "dim"))
    return parts


def figure_parts(one: "Compared", thresholds: "Thresholds", lang: str, everything: bool) -> Parts:
    """What is compared, and the whole of it at a glance."""
    rows = one.claims if everything else one.claims[:MOST_CLAIMS]
    parts: Parts = [*_heading(one, lang), claims_table(rows, lang)]
    if more := len(one.claims) - len(rows):
        parts.append(line(say(lang, "compare.more_claims", n=more), "dim"))
    parts += grid_parts(one, lang)
    parts += bars_parts(one, thresholds, lang)
    if (gone := left_out_line(one.left_out, lang)) is not None:
        parts.append(gone)
    return parts + camps_parts(one, lang)


def _heading(one: "Compared", lang: str) -> Parts:
    if one.figure is None:
        return []
    count = say(lang, "n_claims", n=len(one.claims))
    about = measure_name(one.claims[0].facts.measure, lang)
    head = [(one.figure, "title"), (f"  {about}, {count}" if about else f"  {count}", "")]
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
    parts = _pairs(one, lang, everything, announced)
    incomparable = [each for each in one.lines if not comparable(each)]
    if incomparable and not everything:
        parts += [line(), line(apart_line(incomparable, lang), "dim")]
    if not one.standing.complete:
        text = say(lang, "compare.partly", facts=number(Decimal(one.standing.facts), lang))
        parts += [line(), line(text, "dim")]
    return [*parts, line()]


def _pairs(one: "Compared", lang: str, everything: bool, announced: Announced) -> Parts:
    """The pairs to be shown, each under its outcome, and how many more there are."""
    wanted = [each for each in one.lines if everything or comparable(each)]
    shown = wanted if everything else wanted[:MOST_LINES]
    parts: Parts = [line()] if shown else []
    for each in shown:
        outcome = each.comparison.outcome.value
        parts.append(spans((ids(each), "id"), "  ", (word(lang, outcome), outcome)))
        parts.append(line(why(each.comparison, lang) + _own(each, announced, lang), indent=2))
    if more := len(wanted) - len(shown):
        parts.append(line(say(lang, "compare.more_lines", n=more), "dim"))
    return parts


def together_parts(one: "Compared", lang: str) -> Parts:
    """What takes more than two claims: sums of parts, rests of a whole, counts that must rise."""
    parts: Parts = []
    for outcome, text in together_sentences(one.together, lang)[:MOST_LINES]:
        parts.append(spans((word(lang, outcome.value), outcome.value)))
        parts.append(line(text, indent=2))
    return [*parts, line()] if parts else []


def _own(each: "Alike", announced: Announced, lang: str) -> str:
    """Of two figures of one source: whether a correction was announced, unless that was said."""
    comparison = each.comparison
    if comparison.outcome is not Outcome.CONFLICT or comparison.pair.one_side is not True:
        return ""
    if _is_announced(each, announced):
        return " " + say(lang, "compare.corrected")
    if comparison.relation is Relation.CONTRADICTS_ITSELF:
        return ""
    return " " + say(lang, "compare.uncorrected")


def _is_announced(each: "Alike", announced: Announced) -> bool:
    """Whether one of the claims was announced to correct one of the others."""
    return any((a, b) in announced for ones, twos in each.sets for a in ones for b in twos)


def ids(each: "Alike") -> str:
    """C1 C8 ↔ C20; among copies, C21 = C22 = C24."""
    if each.a == each.b:
        sign = " = " if each.comparison.outcome is Outcome.AGREE else " ↔ "
        return sign.join(each.a[:_MOST_IDS]) + _more(each.a)
    return f"{short_ids(each.a, _MOST_IDS)} ↔ {short_ids(each.b, _MOST_IDS)}"


def _more(names: Sequence[str]) -> str:
    return f" +{len(names) - _MOST_IDS}" if len(names) > _MOST_IDS else ""


def comparable(each: "Alike") -> bool:
    """Whether the pair says more than that it cannot be compared."""
    return each.comparison.outcome is not Outcome.NOT_COMPARABLE


def apart_line(lines: Sequence["Alike"], lang: str, hint: bool = True) -> str:
    """How many pairs cannot be compared, for which reasons; ``hint``: and how to see them."""
    counts: Counter[str] = Counter()
    for each in lines:
        counts[word(lang, each.comparison.relation)] += each.pairs
    reasons = ", ".join(f"{name} {n}" for name, n in counts.most_common())
    text = say(lang, "pairs_apart", n=counts.total(), reasons=reasons)
    return text + say(lang, "see_all") if hint else text


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
        parts += [*_heading(one, lang), claims_table(one.claims[:MOST_CLAIMS], lang)]
        if len(one.claims) > MOST_CLAIMS:
            more = len(one.claims) - MOST_CLAIMS
            parts.append(line(say(lang, "compare.more_claims", n=more), "dim"))
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
