"""One figure of the Markdown report: claims, words, outcomes, camps, origins."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimtrack.locale.messages import say, word
from claimtrack.report.markdown.text import escaped, parts_blocks, table
from claimtrack.report.views.comparison import apart_line, claimant, comparable, ids, sources, why
from claimtrack.report.views.figure_summary import camps_parts, grid_parts
from claimtrack.report.views.remarks import beside_claim, beside_figure, left_out_line
from claimtrack.report.views.report_summary import figure_name
from claimtrack.services.compare.claims import Compared
from claimtrack.services.lookup.claim_rows import ClaimRow
from claimtrack.services.reports.claims_report import ClaimsReport
from claimtrack.wording.groups import together_sentences
from claimtrack.wording.writer import colon, number, published, quantity_text, short_period


def figure_blocks(one: Compared, report: ClaimsReport, lang: str) -> Iterator[str]:
    """The whole section."""
    yield f"## {escaped(figure_name(one, lang))}"
    about = [f"`{one.figure or ''}`", say(lang, "n_claims", n=len(one.claims))]
    if one.standing.outcome is not None:
        about.append(f"**{word(lang, one.standing.outcome)}**")
    yield " · ".join(about)
    for told in beside_figure(one, report, lang):
        yield escaped(told)
    yield claims(one.claims, lang)
    yield quotations(one.claims, lang)
    if (gone := left_out_line(one.left_out, lang)) is not None:
        yield from parts_blocks([gone])
    yield from parts_blocks(grid_parts(one, lang))
    yield from _pairs(one, lang)
    yield from _together(one, lang)
    camps = list(parts_blocks(camps_parts(one, lang)))
    if camps:
        yield f"### {say(lang, 'report.camps')}"
    yield from camps
    yield sources(one, lang)


def claims(rows: Sequence[ClaimRow], lang: str) -> str:
    """One row a claim."""
    keys = ("id", "speaker", "said", "commits", "when", "outlet", "printed")
    return table([say(lang, key) for key in keys], (_cells(row, lang) for row in rows), right=3)


def _cells(row: ClaimRow, lang: str) -> list[str]:
    facts, article = row.facts, row.article
    cells = [
        row.id,
        claimant(row, lang),
        facts.text,
        quantity_text(facts.quantity, facts.unit, lang),
        short_period(facts.window.nominal, lang) if facts.window else "",
        article.outlet or say(lang, "no_outlet"),
        published(article.earliest, article.latest, lang) or say(lang, "no_date"),
    ]
    return [escaped(cell) for cell in cells]


def quotations(rows: Sequence[ClaimRow], lang: str) -> str:
    """The exact words, the figure in bold, with the article they stand in; what was said of it."""
    return "\n".join(line for row in rows for line in _quotation(row, lang))


def _quotation(row: ClaimRow, lang: str) -> Iterator[str]:
    context = row.context
    before, after = escaped(context.before), escaped(context.after)
    gap = " " if context.before.endswith((" ", "\u00a0", "\u202f")) else ""
    trail = " " if context.after.startswith((" ", "\u00a0", "\u202f")) else ""
    words = f"{before}{gap}**{escaped(context.exact)}**{trail}{after}"
    mark = f" ({word(lang, row.chrome)})" if row.chrome else ""
    yield f"- {row.id}, {row.article.id}{mark}{colon(lang)}{words}"
    for told in beside_claim(row, lang):
        yield f"  - {escaped(told)}"


def _pairs(one: Compared, lang: str) -> Iterator[str]:
    shown = [each for each in one.lines if comparable(each)]
    if shown:
        yield f"### {say(lang, 'why')}"
        yield "\n".join(
            f"- **{word(lang, each.comparison.outcome)}**, {ids(each)}{colon(lang)}"
            f"{escaped(why(each.comparison, lang))}"
            for each in shown
        )
    apart = [each for each in one.lines if not comparable(each)]
    if apart:
        yield escaped(apart_line(apart, lang, hint=False))
    if not one.standing.complete:
        yield say(lang, "compare.partly_report", facts=number(Decimal(one.standing.facts), lang))


def _together(one: Compared, lang: str) -> Iterator[str]:
    told = together_sentences(one.together, lang)
    if told:
        yield f"### {say(lang, 'report.together')}"
        yield "\n".join(
            f"- **{word(lang, outcome)}**{colon(lang)}{escaped(text)}" for outcome, text in told
        )
