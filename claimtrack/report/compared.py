"""A comparison for people: the claims, how each pair stands and why, the sources behind them."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from claimtrack.domain.comparison import Comparison
from claimtrack.domain.outcome import Outcome
from claimtrack.report.doc import Parts, Table, line, spans
from claimtrack.report.measures import measure_name
from claimtrack.report.messages import say, word
from claimtrack.report.numbers import amount, days, number, published
from claimtrack.services.alike import Alike, alike
from claimtrack.services.claim_rows import ClaimRow
from claimtrack.services.comparing import Compared
from claimtrack.services.conflicts import Conflicts
from claimtrack.settings import Thresholds

HEADINGS = ("id", "said", "commits", "when", "speaker", "outlet", "printed", "article")
ORDER = ("conflict", "tension", "undetermined", "compatible", "agree", "not comparable")


def claims_table(rows: Sequence[ClaimRow], lang: str) -> Table:
    """One row a claim: its words, what they commit to, when it holds, who says it, where."""
    return Table(
        headings=tuple(say(lang, key) for key in HEADINGS),
        rows=tuple(claim_cells(row, lang) for row in rows),
        right=frozenset({2}),
        fixed=frozenset({0, 7}),
        styles=("id", "", "", "", "speaker", "", "", "id"),
        named=frozenset({2, 3, 6}),
    )


def claim_cells(row: ClaimRow, lang: str) -> tuple[str, ...]:
    """The cells of ``HEADINGS`` for one claim."""
    facts, article = row.facts, row.article
    return (
        row.id,
        facts.text,
        amount(facts.quantity, facts.unit, lang),
        days(facts.window.nominal, lang) if facts.window else "",
        claimant(row, lang),
        article.outlet or "",
        published(article.earliest, article.latest, lang),
        article.id,
    )


def claimant(row: ClaimRow, lang: str) -> str:
    """Whom the figure goes back to, the outlet where nobody is named; page furniture is told."""
    who = row.speaker or row.article.outlet or say(lang, "nobody")
    return f"{who} ({word(lang, row.chrome)})" if row.chrome else who


def compared_parts(
    results: Sequence[Compared], thresholds: Thresholds, lang: str, everything: bool = False
) -> Parts:
    """Each figure in turn; pairs that cannot be compared are counted unless ``everything``."""
    parts: Parts = []
    for one in results:
        if parts:
            parts.append(line())
        parts += _heading(one, lang)
        parts.append(claims_table(one.claims, lang))
        parts += pair_lines(one, lang, everything)
        parts.append(line(sources(one, lang), "dim"))
    if any(one.pairs for one in results):
        parts.append(line(thresholds_line(thresholds, lang), "dim"))
    return parts


def _heading(one: Compared, lang: str) -> Parts:
    if one.figure is None:
        return []
    count = say(lang, "n_claims", n=len(one.claims))
    about = measure_name(one.claims[0].facts.measure, lang)
    return [spans((one.figure, "title"), f"  {about}, {count}" if about else f"  {count}")]


def pair_lines(one: Compared, lang: str, everything: bool) -> Parts:
    """How the claims stand, the gravest first, each with its sentences."""
    if not one.pairs:
        return [line(), line(say(lang, "one_claim"))]
    lines = in_order(alike(one))
    shown = [each for each in lines if everything or comparable(each)]
    parts: Parts = [line()] if shown else []
    for each in shown:
        outcome = each.comparison.outcome.value
        parts.append(spans((ids(each), "id"), "  ", (word(lang, outcome), outcome)))
        parts.append(line(why(each.comparison, lang), indent=2))
    apart = [each for each in lines if not comparable(each)]
    if apart and not everything:
        parts += [line(), line(apart_line(apart, lang), "dim")]
    return [*parts, line()]


def ids(each: Alike) -> str:
    """C1 C8 ↔ C20; among copies, C21 = C22 = C24."""
    if each.a == each.b:
        return (
            " = ".join(each.a) if each.comparison.outcome.value == "agree" else " ↔ ".join(each.a)
        )
    return f"{' '.join(each.a)} ↔ {' '.join(each.b)}"


def in_order(lines: Sequence[Alike]) -> list[Alike]:
    """The gravest outcome first, else in the order of the claims."""
    return sorted(lines, key=lambda each: ORDER.index(each.comparison.outcome.value))


def comparable(each: Alike) -> bool:
    """Whether the pair says more than that it cannot be compared."""
    return each.comparison.outcome is not Outcome.NOT_COMPARABLE


def apart_line(lines: Sequence[Alike], lang: str, hint: bool = True) -> str:
    """How many pairs cannot be compared, for which reasons; ``hint``: and how to see them."""
    counts: Counter[str] = Counter()
    for each in lines:
        counts[word(lang, each.comparison.relation)] += each.pairs
    reasons = ", ".join(f"{name} {n}" for name, n in counts.most_common())
    text = say(lang, "pairs_apart", n=counts.total(), reasons=reasons)
    return text + say(lang, "see_all") if hint else text


def why(comparison: Comparison, lang: str) -> str:
    """The sentences of a comparison, without the thresholds, which a report names once."""
    return comparison.sentence(lang).partition(f" {say(lang, 'thresholds_mark')}")[0]


def thresholds_line(thresholds: Thresholds, lang: str) -> str:
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


def sources(one: Compared, lang: str) -> str:
    """How many origins, agencies and outlets stand behind the claims, and how many are unknown."""
    return say(lang, "sources", counts=one.origins.sentence(lang))


def conflict_parts(found: Conflicts, thresholds: Thresholds, lang: str) -> Parts:
    """Every conflict and tension, figure by figure, and the sum at the end."""
    looked_at = say(lang, "n_figures", n=found.looked_at)
    if not found.found:
        return [line(say(lang, "no_conflicts", figures=looked_at))]
    total = say(
        lang,
        "sum_conflicts",
        conflicts=say(lang, "n_conflicts", n=found.count("conflict")),
        tensions=say(lang, "n_tensions", n=found.count("tension")),
        figures=looked_at,
    )
    return [*compared_parts(found.found, thresholds, lang), line(), line(total, "head")]
