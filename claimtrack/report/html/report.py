"""The whole page: what it is, in three sentences, its contents, its sections, its digest."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.html.figure import claims_table, figure_section
from claimtrack.report.html.lists import corrections, sources, speakers
from claimtrack.report.html.markup import bdi, heading, items, text
from claimtrack.report.html.parts import outcome_badge
from claimtrack.report.html.style import STYLE
from claimtrack.report.views.comparison import claimant
from claimtrack.report.views.pairs import grade_told
from claimtrack.report.views.report_summary import (
    Clash,
    byline,
    chapter_about,
    chapter_anchor,
    chapter_name,
    clashes,
    figure_anchor,
    figure_name,
    intro,
    method,
    not_told,
    only_headline,
    summary,
    title,
)
from claimtrack.services.reports.chapters import chapters
from claimtrack.wording.writer import colon, quantity_text

if TYPE_CHECKING:
    from claimtrack.services.reports.chapters import Chapter
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
    told = filter(None, (byline(report, lang), only_headline(report, lang)))
    lines = [heading(1, title(report, lang))]
    lines += [f'<p class="about">{bdi(one)}</p>' for one in told]
    lines += [f"<p>{bdi(one)}</p>" for one in intro(report)]
    inner = "\n".join(lines)
    return f"<header>\n{inner}\n</header>"


def _contents(report: "ClaimsReport", lang: str) -> str:
    begins, ends = ("summary", "findings"), ("corrections", "speakers", "sources", "method")
    rows = items(
        chain(
            (_place(name, say(lang, f"report.{name}")) for name in begins),
            _figure_places(report, lang),
            (_place(name, say(lang, f"report.{name}")) for name in (*ends, "digest")),
        )
    )
    head = heading(2, say(lang, "report.contents"), "contents")
    return f'<nav aria-labelledby="contents">\n{head}\n{rows}\n</nav>'


def _place(name: str, words: str) -> str:
    return f'<a href="#{name}">{text(words)}</a>'


def _figure_places(report: "ClaimsReport", lang: str) -> Iterator[str]:
    """The figures; where they are of several stories, each story with its own under it."""
    divided = chapters(report)
    for part in divided:
        inner = items(_places_in(part, f"{chapter_anchor(part)}-single", lang))
        yield f"{_place(chapter_anchor(part), chapter_name(part, lang))}\n{inner}"
    if not divided:
        yield from _places_in(report, "single", lang)


def _places_in(part: "Chapter | ClaimsReport", single: str, lang: str) -> Iterator[str]:
    """Links to figures; those of one name are told apart by their slugs."""
    names = Counter(figure_name(one, lang) for one in part.figures)
    for one in part.figures:
        name = figure_name(one, lang)
        slug = f" ({one.figure})" if names[name] > 1 else ""
        yield _place(figure_anchor(one), name + slug)
    if part.single:
        yield _place(single, say(lang, "report.single"))


def _sections(report: "ClaimsReport", lang: str, *, themed: bool) -> Iterator[str]:
    told = "".join(f"<p>{bdi(sentence)}</p>\n" for sentence in summary(report, lang))
    yield _section("summary", say(lang, "report.summary"), told)
    yield _section("findings", say(lang, "report.findings"), _findings(report, lang))
    divided = chapters(report)
    for part in divided:
        yield _chapter(part, report, lang, themed=themed)
    if not divided:
        yield from (figure_section(one, report, lang, themed=themed) for one in report.figures)
        yield _single(report, "single", lang)
    for name, draw in (("corrections", corrections), ("speakers", speakers), ("sources", sources)):
        yield _section(name, say(lang, f"report.{name}"), draw(report, lang))
    told = "".join(f"<p>{text(one)}</p>" for one in method(report, lang))
    yield _section("method", say(lang, "report.method"), told)


def _chapter(part: "Chapter", report: "ClaimsReport", lang: str, *, themed: bool) -> str:
    """A story's figures under its headline, the headings inside one lower than elsewhere."""
    anchor = chapter_anchor(part)
    pieces = [
        f'<section id="{anchor}" class="story" aria-labelledby="{anchor}-name">',
        heading(2, chapter_name(part, lang), f"{anchor}-name"),
        f'<p class="about">{text(chapter_about(part, lang))}</p>',
        *(figure_section(one, report, lang, themed=themed, level=3) for one in part.figures),
        _single(part, f"{anchor}-single", lang, level=3),
        "</section>",
    ]
    return "\n".join(filter(None, pieces))


def _single(part: "Chapter | ClaimsReport", name: str, lang: str, level: int = 2) -> str:
    """The figures that one claim alone speaks of, in one table; "" where there are none."""
    if not part.single:
        return ""
    rows = tuple(chain.from_iterable(one.claims for one in part.single))
    head = say(lang, "report.single")
    note = f"<p>{text(say(lang, 'report.single_note'))}</p>\n"
    return _section(name, head, note + claims_table(rows, head, lang), level)


def _section(name: str, head: str, inner: str, level: int = 2) -> str:
    return (
        f'<section id="{name}" aria-labelledby="{name}-name">\n'
        f"{heading(level, head, f'{name}-name')}\n{inner}\n</section>"
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
