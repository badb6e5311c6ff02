"""The whole page: what it is, in three sentences, its contents, its sections, its digest."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.html.figure import claims_table, figure_section
from claimtrack.report.html.lists import corrections, sources, speakers
from claimtrack.report.html.markup import bdi, items, text
from claimtrack.report.html.parts import outcome_badge
from claimtrack.report.html.style import STYLE
from claimtrack.report.views.comparison import claimant
from claimtrack.report.views.pairs import grade_told
from claimtrack.report.views.report_summary import (
    Clash,
    byline,
    clashes,
    figure_anchor,
    figure_name,
    intro,
    method,
    not_told,
    summary,
    title,
)
from claimtrack.wording.writer import colon, quantity_text

if TYPE_CHECKING:
    from claimtrack.services.reports.claims_report import ClaimsReport

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What the page allows itself: its own style sheet, and nothing else."""


def page(report: "ClaimsReport", digest: str, lang: str, *, themed: bool = True) -> str:
    """The report as HTML. ``digest``: the line that names it; ``themed``: light and dark."""
    name = text(title(report, lang))
    inner = "\n".join(_body(report, digest, lang, themed=themed))
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="claimtrack">\n'
        f'<meta name="description" content="{text(digest)}">\n'
        f"<title>{name}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#report">{text(say(lang, "report.skip"))}</a>\n'
        f"{inner}\n</body>\n</html>\n"
    )


def _body(report: "ClaimsReport", digest: str, lang: str, *, themed: bool) -> Iterator[str]:
    yield _header(report, lang)
    if not report.rows:
        yield f'<main id="report">\n<p>{text(say(lang, "report_empty"))}</p>\n</main>'
    else:
        yield _contents(report, lang)
        yield '<main id="report">'
        yield from _sections(report, lang, themed=themed)
        yield "</main>"
    how = text(say(lang, "report.digest_how"))
    head = text(say(lang, "report.digest"))
    yield (
        f'<footer id="digest">\n<h2>{head}</h2>\n<p class="digest">{text(digest)}</p>\n'
        f"<p>{how}</p>\n</footer>"
    )


def _header(report: "ClaimsReport", lang: str) -> str:
    """The title, who made it and when, the introduction."""
    told = byline(report, lang)
    lines = [f"<h1>{text(title(report, lang))}</h1>"]
    lines += [f'<p class="about">{bdi(told)}</p>'] if told else []
    lines += [f"<p>{bdi(one)}</p>" for one in intro(report)]
    inner = "\n".join(lines)
    return f"<header>\n{inner}\n</header>"


def _contents(report: "ClaimsReport", lang: str) -> str:
    places = [("summary", say(lang, "report.summary")), ("findings", say(lang, "report.findings"))]
    places += [(figure_anchor(one), figure_name(one, lang)) for one in report.figures]
    if report.single:
        places.append(("single", say(lang, "report.single")))
    ends = ("corrections", "speakers", "sources", "method", "digest")
    places += [(name, say(lang, f"report.{name}")) for name in ends]
    rows = items(f'<a href="#{name}">{text(words)}</a>' for name, words in places)
    head = text(say(lang, "report.contents"))
    return f'<nav aria-labelledby="contents">\n<h2 id="contents">{head}</h2>\n{rows}\n</nav>'


def _sections(report: "ClaimsReport", lang: str, *, themed: bool) -> Iterator[str]:
    told = "".join(f"<p>{bdi(sentence)}</p>\n" for sentence in summary(report, lang))
    yield _section("summary", say(lang, "report.summary"), told)
    yield _section("findings", say(lang, "report.findings"), _findings(report, lang))
    for one in report.figures:
        yield figure_section(one, report, lang, themed=themed)
    if report.single:
        yield _single(report, lang)
    for name, draw in (("corrections", corrections), ("speakers", speakers), ("sources", sources)):
        yield _section(name, say(lang, f"report.{name}"), draw(report, lang))
    told = "".join(f"<p>{text(one)}</p>" for one in method(report, lang))
    yield _section("method", say(lang, "report.method"), told)


def _single(report: "ClaimsReport", lang: str) -> str:
    """The figures that one claim alone speaks of, in one table."""
    rows = tuple(chain.from_iterable(one.claims for one in report.single))
    head = say(lang, "report.single")
    note = f"<p>{text(say(lang, 'report.single_note'))}</p>\n"
    return _section("single", head, note + claims_table(rows, head, lang))


def _section(name: str, head: str, inner: str) -> str:
    return (
        f'<section id="{name}" aria-labelledby="{name}-name">\n'
        f'<h2 id="{name}-name">{text(head)}</h2>\n{inner}\n</section>'
    )


def _findings(report: "ClaimsReport", lang: str) -> str:
    found = items((_finding(one, lang) for one in clashes(report)), "findings")
    told = found or f"<p>{text(say(lang, 'report.no_findings'))}</p>"
    lower = not_told(report, lang)
    return told + (f'\n<p class="note">{text(lower)}</p>' if lower else "")


def _finding(found: Clash, lang: str) -> str:
    """What and where, the two values against each other, and what the grade rests on."""
    outcome = outcome_badge(found.finding.outcome.value, lang)
    where = f'<a href="#{figure_anchor(found.one)}">{text(figure_name(found.one, lang))}</a>'
    ends = " ↔ ".join(
        f"<b>{text(quantity_text(row.facts.quantity, row.facts.unit, lang))}</b> "
        f'({bdi(claimant(row, lang))}, <a href="#{row.id}">{row.id}</a>)'
        for row in (found.a, found.b)
    )
    grade = f'<p class="note">{text(grade_told(found.finding, lang))}</p>'
    return f"{outcome} {where}{colon(lang)}{ends}{grade}"
