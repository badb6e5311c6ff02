"""One figure of the Markdown report: claims, words, outcomes, camps, origins."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.markdown.text import escaped, heading, parts_blocks, table
from claimtrack.report.views.comparison import claimant, day_printed, outlet_name, sources
from claimtrack.report.views.figure_summary import camps_parts, grid_parts
from claimtrack.report.views.pairs import comparable, ids, not_compared, why
from claimtrack.report.views.remarks import beside_claim, beside_figure, left_out_line
from claimtrack.report.views.report_summary import figure_name
from claimtrack.wording.groups import together_sentences
from claimtrack.wording.writer import colon, quantity_text, window_days

if TYPE_CHECKING:
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.lookup.claim_rows import ClaimRow
    from claimtrack.services.reports.claims_report import ClaimsReport

_BLANKS = (" ", "\u00a0", "\u202f")


def figure_blocks(
    one: "Compared", report: "ClaimsReport", lang: str, level: int = 2
) -> Iterator[str]:
    """The whole section; ``level``: of its heading, those inside are one lower."""
    yield heading(level, escaped(figure_name(one, lang)))
    yield " · ".join(_about(one, lang))
    yield from map(escaped, beside_figure(one, report, lang))
    yield claims(one.claims, lang)
    yield quotations(one.claims, lang)
    if (gone := left_out_line(one.left_out, lang)) is not None:
        yield from parts_blocks([gone])
    yield from parts_blocks(grid_parts(one, lang))
    yield from _pairs(one, lang, level + 1)
    yield from _together(one, lang, level + 1)
    camps = list(parts_blocks(camps_parts(one, lang)))
    if camps:
        yield heading(level + 1, say(lang, "report.camps"))
    yield from camps
    yield sources(one, lang)


def _about(one: "Compared", lang: str) -> Iterator[str]:
    yield f"`{one.figure or ''}`"
    yield say(lang, "n_claims", n=len(one.claims))
    if one.standing.outcome is not None:
        yield f"**{word(lang, one.standing.outcome)}**"


def claims(rows: "Sequence[ClaimRow]", lang: str) -> str:
    """One row a claim."""
    keys = ("id", "speaker", "said", "commits", "when", "outlet", "printed")
    return table([say(lang, key) for key in keys], (_cells(row, lang) for row in rows), right=3)


def _cells(row: "ClaimRow", lang: str) -> list[str]:
    facts, article = row.facts, row.article
    cells = [
        row.id,
        claimant(row, lang),
        facts.text,
        quantity_text(facts.quantity, facts.unit, lang),
        window_days(facts.window, lang),
        outlet_name(article, lang),
        day_printed(article, lang),
    ]
    return [escaped(cell) for cell in cells]


def quotations(rows: "Sequence[ClaimRow]", lang: str) -> str:
    """The exact words, the figure in bold, with the article they stand in; what was said of it."""
    return "\n".join(line for row in rows for line in _quotation(row, lang))


def _quotation(row: "ClaimRow", lang: str) -> Iterator[str]:
    context = row.context
    before, after = escaped(context.before), escaped(context.after)
    gap = " " if context.before.endswith(_BLANKS) else ""
    trail = " " if context.after.startswith(_BLANKS) else ""
    words = f"{before}{gap}**{escaped(context.exact)}**{trail}{after}"
    mark = f" ({word(lang, row.chrome)})" if row.chrome else ""
    yield f"- {row.id}, {row.article.id}{mark}{colon(lang)}{words}"
    for told in beside_claim(row, lang):
        yield f"  - {escaped(told)}"


def _pairs(one: "Compared", lang: str, level: int) -> Iterator[str]:
    shown = list(filter(comparable, one.lines))
    if shown:
        yield heading(level, say(lang, "why"))
        yield "\n".join(
            f"- **{word(lang, each.comparison.outcome)}**, {ids(each)}{colon(lang)}"
            f"{escaped(why(each.comparison, lang))}"
            for each in shown
        )
    yield from map(escaped, not_compared(one, lang))


def _together(one: "Compared", lang: str, level: int) -> Iterator[str]:
    told = together_sentences(one.together, lang)
    if told:
        yield heading(level, say(lang, "report.together"))
        yield "\n".join(
            f"- **{word(lang, outcome)}**{colon(lang)}{escaped(text)}" for outcome, text in told
        )
