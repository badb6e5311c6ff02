"""A comparison for people: the claims, how each pair stands and why, the sources behind them."""

from collections import Counter
from collections.abc import Sequence

from claimtrack.report.doc import Part, Parts, Table, line, spans
from claimtrack.report.messages import say, word
from claimtrack.report.numbers import amount, days, published
from claimtrack.services.claim_rows import ClaimRow
from claimtrack.services.comparing import Compared, Pair
from claimtrack.services.conflicts import Conflicts

HEADINGS = ("id", "said", "commits", "when", "speaker", "outlet", "printed", "article")
_ORDER = ("conflict", "tension", "undetermined", "compatible", "agree", "not comparable")


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
        row.speaker or say(lang, "nobody"),
        article.outlet or "",
        published(article.earliest, article.latest, lang),
        article.id,
    )


def compared_parts(results: Sequence[Compared], lang: str, everything: bool = False) -> Parts:
    """Each figure in turn; pairs that cannot be compared are counted unless ``everything``."""
    parts: Parts = []
    for one in results:
        if parts:
            parts.append(line())
        parts += _heading(one, lang)
        parts.append(claims_table(one.claims, lang))
        parts += pair_lines(one, lang, everything)
        parts.append(line(sources(one, lang), "dim"))
    return parts


def _heading(one: Compared, lang: str) -> Parts:
    if one.figure is None:
        return []
    count = say(lang, "n_claims", n=len(one.claims))
    return [spans((one.figure, "title"), f"  {count}")]


def pair_lines(one: Compared, lang: str, everything: bool) -> Parts:
    """How each pair stands, the gravest first, each with its sentences."""
    if not one.pairs:
        return [line(), line(say(lang, "one_claim"))]
    shown = [pair for pair in in_order(one.pairs) if everything or _comparable(pair)]
    parts: Parts = [line()] if shown else []
    for pair in shown:
        parts += pair_part(pair, lang)
    apart = [pair for pair in one.pairs if not _comparable(pair)]
    if apart and not everything:
        parts += [line(), line(apart_line(apart, lang), "dim")]
    return [*parts, line()]


def in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """The gravest outcome first, else in the order of the claims."""
    return sorted(pairs, key=lambda pair: _ORDER.index(pair.comparison.outcome.value))


def _comparable(pair: Pair) -> bool:
    return pair.comparison.outcome.value != "not comparable"


def pair_part(pair: Pair, lang: str) -> list[Part]:
    """One pair: outcome and ids, then why."""
    outcome = pair.comparison.outcome.value
    head = spans((f"{pair.a} ↔ {pair.b}", "id"), "  ", (word(lang, outcome), outcome))
    return [head, *(line(text, indent=2) for text in why(pair, lang))]


def why(pair: Pair, lang: str) -> list[str]:
    """The sentences of a comparison; a residual and a factor it did not name itself are added."""
    comparison = pair.comparison
    return [comparison.sentence(lang)]


def apart_line(pairs: Sequence[Pair], lang: str, hint: bool = True) -> str:
    """How many pairs cannot be compared, for which reasons; ``hint``: and how to see them."""
    counts = Counter(word(lang, _reason(pair)) for pair in pairs)
    reasons = ", ".join(f"{name} {n}" for name, n in counts.most_common())
    text = say(lang, "pairs_apart", n=len(pairs), reasons=reasons)
    return text + say(lang, "see_all") if hint else text


def _reason(pair: Pair) -> str:
    reasons = pair.comparison.reasons
    return str(reasons[0]) if reasons else str(pair.comparison.relation)


def sources(one: Compared, lang: str) -> str:
    """How many origins, agencies and outlets stand behind the claims, and how many are unknown."""
    return say(lang, "sources", counts=one.origins.sentence(lang))


def conflict_parts(found: Conflicts, lang: str) -> Parts:
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
    return [*compared_parts(found.found, lang), line(), line(total, "head")]
