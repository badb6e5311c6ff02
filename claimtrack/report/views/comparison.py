"""A comparison for people: the claims, how each pair stands and why, the sources behind them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.document.doc import Parts, Table, line, spaced, spans
from claimtrack.report.document.headline import headline
from claimtrack.report.views.figure_summary import bars_parts, camps_parts, grid_parts
from claimtrack.report.views.pairs import MOST_LINES, Announced, pair_lines
from claimtrack.report.views.remarks import left_out_line, with_status
from claimtrack.wording.display_names import measure_name
from claimtrack.wording.groups import together_sentences
from claimtrack.wording.writer import number, published, quantity_text, window_days

if TYPE_CHECKING:
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.grouping.stories import ListedStory
    from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow
    from claimtrack.settings import Thresholds

HEADINGS = ("id", "said", "commits", "when", "speaker", "outlet", "printed", "article")
MOST_CLAIMS = 60
"""Rows of a table that a reader still looks through; --all shows the others."""


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


def figure_head(
    figure: str, rows: Sequence["ClaimRow"], lang: str, story: "ListedStory | None"
) -> list[tuple[str, str]]:
    """What a figure begins with: its headline as ``conflicts`` has it, its slug, its claims."""
    return [
        (headline(figure, rows, lang, story), "title"),
        ("  ", ""),
        (figure, "id"),
        (f"  {say(lang, 'n_claims', n=len(rows))}", ""),
    ]


def _heading(one: "Compared", lang: str) -> Parts:
    if one.figure is None:
        return []
    head = figure_head(one.figure, one.claims, lang, one.story)
    if one.standing.outcome is not None:
        outcome = one.standing.outcome.value
        head += [("  ", ""), (word(lang, outcome), outcome)]
    return [spans(*head)]


def together_parts(one: "Compared", lang: str) -> Parts:
    """What takes more than two claims: sums of parts, rests of a whole, counts that must rise."""
    parts: Parts = []
    for outcome, text in together_sentences(one.together, lang)[:MOST_LINES]:
        parts.append(spans((word(lang, outcome.value), outcome.value)))
        parts.append(line(text, indent=2))
    return [*parts, line()] if parts else []


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
