"""One figure's page: the chart, the claims with their words, how they stand, camps and origins."""

from collections.abc import Collection, Iterator, Sequence
from itertools import filterfalse
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.charts.picture import chart_svg
from claimtrack.report.charts.rows import ChartRows, chart_rows, described
from claimtrack.report.document.doc import Grid
from claimtrack.report.html.markup import bdi, heading, items, table, text, words
from claimtrack.report.html.parts import linked, matrix, outcome_badge, paragraph, parts_html
from claimtrack.report.views.comparison import claimant, day_printed, outlet_name, sources
from claimtrack.report.views.figure_summary import camps_parts, grid_parts
from claimtrack.report.views.pairs import comparable, ids, not_compared, why
from claimtrack.report.views.remarks import beside_claim, beside_figure, left_out_line
from claimtrack.report.views.report_summary import FINDINGS, figure_anchor, figure_name
from claimtrack.wording.groups import together_sentences
from claimtrack.wording.writer import colon, quantity_text, window_days

if TYPE_CHECKING:
    from claimtrack.domain.groups.duplicates import AlikePairs
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.lookup.claim_rows import ClaimRow
    from claimtrack.services.reports.claims_report import ClaimsReport
    from claimtrack.settings import Thresholds


def figure_section(
    one: "Compared", report: "ClaimsReport", lang: str, *, themed: bool, level: int = 2
) -> str:
    """The whole section; ``themed``: whether colours follow light and dark.

    ``level``: of its heading, those inside are one lower.
    """
    anchor, name = figure_anchor(one), figure_name(one, lang)
    known = {row.id for row in one.claims}
    pieces = [
        f'<section id="{anchor}" class="figure" aria-labelledby="{anchor}-name">',
        heading(level, name, f"{anchor}-name"),
        _about(one, lang),
        *(f'<p class="kept">{bdi(told)}</p>' for told in beside_figure(one, report, lang)),
        _chart(one, report.thresholds, lang, themed=themed, level=level + 1),
        heading(level + 1, say(lang, "report.claims")),
        claims_table(one.claims, say(lang, "report.claims_of", figure=name), lang),
        *_left_out(one, known, lang),
        *_matrix(one, lang, level + 1),
        *_why(one, known, lang, themed=themed, level=level + 1),
        *_together(one, known, lang, level + 1),
        heading(level + 1, say(lang, "report.camps")),
        parts_html(camps_parts(one, lang), say(lang, "report.camps"), known),
        f"<p>{text(sources(one, lang))}</p>",
        "</section>",
    ]
    return "\n".join(filter(None, pieces))


def _about(one: "Compared", lang: str) -> str:
    parts = [
        f"<code>{text(one.figure or '')}</code>",
        text(say(lang, "n_claims", n=len(one.claims))),
    ]
    if one.standing.outcome is not None:
        parts.append(outcome_badge(one.standing.outcome.value, lang))
    return f'<p class="about">{" · ".join(parts)}</p>'


def _chart(
    one: "Compared", thresholds: "Thresholds", lang: str, *, themed: bool, level: int
) -> str:
    chart = chart_rows(one, thresholds, lang)
    if chart is None:
        return ""
    head = heading(level, say(lang, "report.chart")) + "\n"
    alt = described(one, chart, lang)
    svg = chart_svg(chart, alt, lang, themed=themed)
    notes = " ".join(_notes(chart, lang))
    return f'{head}<figure class="chart">\n{svg}\n<figcaption>{text(notes)}</figcaption>\n</figure>'


def _notes(chart: ChartRows, lang: str) -> Iterator[str]:
    yield say(lang, "report.chart_legend")
    if chart.has_sides:
        yield say(lang, "report.chart_sides")
    if chart.has_sides and chart.gap is not None:
        yield say(lang, "report.chart_gap")
    if chart.log:
        yield say(lang, "report.chart_log")
    if chart.of > len(chart.rows):
        yield say(lang, "report.chart_cut", n=len(chart.rows), of=chart.of)
    if chart.other:
        yield say(lang, "report.chart_units", n=chart.other)


def claims_table(rows: tuple["ClaimRow", ...], caption: str, lang: str) -> str:
    """One row a claim: who, the value, when, and the words in their sentence, with their source."""
    headings = [say(lang, key) for key in ("id", "report.who", "report.value", "when")]
    headings.append(say(lang, "report.words"))
    cells = [
        [
            text(row.id),
            bdi(claimant(row, lang)),
            text(quantity_text(row.facts.quantity, row.facts.unit, lang)),
            text(window_days(row.facts.window, lang)),
            _quotation(row, lang),
        ]
        for row in rows
    ]
    names = [row.id for row in rows]
    return table(caption, headings, cells, right=frozenset({2}), ids=names, name="claims")


def _quotation(row: "ClaimRow", lang: str) -> str:
    """The words as printed, in their own language, the figure marked; below, where they stand."""
    context, article = row.context, row.article
    before, after = (_around(one, article.lang) for one in (context.before, context.after))
    mark = f" ({text(word(lang, row.chrome))})" if row.chrome else ""
    source = f'<a href="#{text(article.id)}">{bdi(outlet_name(article, lang))}</a>'
    kept = "".join(f'<p class="kept">{bdi(told)}</p>' for told in beside_claim(row, lang))
    return (
        f'<p class="said">{before}<mark>{words(context.exact, article.lang)}</mark>{after}</p>'
        f'<p class="where">{source}, {text(day_printed(article, lang))}{mark}</p>{kept}'
    )


def _around(context: str, lang: str) -> str:
    return words(context, lang) if context else ""


def _left_out(one: "Compared", known: Collection[str], lang: str) -> Iterator[str]:
    part = left_out_line(one.left_out, lang)
    if part is not None:
        yield paragraph(part, known)


def _matrix(one: "Compared", lang: str, level: int) -> Iterator[str]:
    for part in grid_parts(one, lang):
        if isinstance(part, Grid):
            yield heading(level, say(lang, "report.matrix"))
            caption = say(lang, "report.matrix_of", figure=figure_name(one, lang))
            yield matrix(part, caption, lang)


def _why(
    one: "Compared", known: Collection[str], lang: str, *, themed: bool, level: int
) -> Iterator[str]:
    if one.lines:
        yield heading(level, say(lang, "report.why"))
    yield from _comparable_pairs(one, known, lang, themed=themed)
    for told in not_compared(one, lang):
        yield f"<p>{text(told)}</p>"


def _comparable_pairs(
    one: "Compared", known: Collection[str], lang: str, *, themed: bool
) -> Iterator[str]:
    """Conflicts and tensions first; the others folded away beside them, except on paper."""
    shown = list(filter(comparable, one.lines))
    grave, others = list(filter(_is_grave, shown)), list(filterfalse(_is_grave, shown))
    yield _pairs(grave, known, lang)
    listed = _pairs(others, known, lang)
    if themed and grave and others:
        more = text(say(lang, "report.more_pairs", n=len(others)))
        yield f"<details>\n<summary>{more}</summary>\n{listed}\n</details>"
    else:
        yield listed


def _is_grave(each: "AlikePairs") -> bool:
    return each.comparison.outcome in FINDINGS


def _pairs(lines: Sequence["AlikePairs"], known: Collection[str], lang: str) -> str:
    return items(
        (
            f"{outcome_badge(each.comparison.outcome.value, lang)} "
            f'<span class="ids">{linked(text(ids(each)), known)}</span>{colon(lang)}'
            f"{text(why(each.comparison, lang))}"
            for each in lines
        ),
        "why",
    )


def _together(one: "Compared", known: Collection[str], lang: str, level: int) -> Iterator[str]:
    told = together_sentences(one.together, lang)
    if told:
        yield heading(level, say(lang, "report.together"))
        yield items(
            f"{outcome_badge(outcome.value, lang)} {linked(text(words_), known)}"
            for outcome, words_ in told
        )
