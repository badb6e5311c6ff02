"""The claims report as Markdown: made to be read, printed, and made again byte for byte."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.markdown.figure import claims, figure_blocks, quotations
from claimtrack.report.markdown.text import address, escaped, heading, table
from claimtrack.report.notices.log import told
from claimtrack.report.views.comparison import claimant, day_printed, outlet_name
from claimtrack.report.views.pairs import grade_told, ids
from claimtrack.report.views.report_summary import (
    Clash,
    byline,
    chapter_about,
    chapter_name,
    clashes,
    figure_name,
    intro,
    method,
    not_told,
    only_headline,
    summary,
    title,
)
from claimtrack.report.views.speakers import about, kind_name
from claimtrack.services.reports.chapters import chapters
from claimtrack.wording.writer import colon, quote

if TYPE_CHECKING:
    from claimtrack.services.log.steps import LoggedStep
    from claimtrack.services.reports.chapters import Chapter
    from claimtrack.services.reports.claims_report import ClaimsReport
    from claimtrack.services.reports.sources import Source


def markdown(report: "ClaimsReport", digest: str, lang: str) -> str:
    """The whole report. ``digest``: the line that names it."""
    blocks = [f"# {escaped(title(report, lang))}"]
    front = (byline(report, lang), only_headline(report, lang), *intro(report))
    blocks += map(escaped, filter(None, front))
    if report.rows:
        blocks += _blocks(report, lang)
    else:
        blocks.append(say(lang, "report_empty"))
    blocks += [f"## {say(lang, 'report.digest')}", escaped(digest)]
    blocks.append(escaped(say(lang, "report.digest_how")))
    return "\n\n".join(blocks) + "\n"


def _blocks(report: "ClaimsReport", lang: str) -> Iterator[str]:
    yield escaped(" ".join(summary(report, lang)))
    yield f"## {say(lang, 'report.findings')}"
    found = [_finding(one, lang) for one in clashes(report)]
    yield "\n".join(found) or say(lang, "report.no_findings")
    if lower := not_told(report, lang):
        yield lower
    divided = chapters(report)
    for part in divided:
        yield heading(2, escaped(chapter_name(part, lang)))
        yield chapter_about(part, lang)
        yield from _figures(part, report, lang, 3)
    if not divided:
        yield from _figures(report, report, lang, 2)
    yield f"## {say(lang, 'report.corrections')}"
    yield _corrections(report, lang)
    if report.speakers:
        yield f"## {say(lang, 'report.speakers')}"
        yield _speakers(report, lang)
    yield f"## {say(lang, 'report.sources')}"
    yield _sources(report, lang)
    yield f"## {say(lang, 'report.method')}"
    yield from method(report, lang)


def _figures(
    part: "Chapter | ClaimsReport", report: "ClaimsReport", lang: str, level: int
) -> Iterator[str]:
    """The figures of a story or of the whole report, those with one claim together at the end."""
    for one in part.figures:
        yield from figure_blocks(one, report, lang, level)
    if part.single:
        rows = list(chain.from_iterable(one.claims for one in part.single))
        yield heading(level, say(lang, "report.single"))
        yield claims(rows, lang)
        yield quotations(rows, lang)


def _finding(found: Clash, lang: str) -> str:
    """One line: what, where, the two figures against each other, what the grade rests on."""
    words = " ↔ ".join(
        f"{quote(row.facts.text, lang)} ({claimant(row, lang)})" for row in (found.a, found.b)
    )
    outcome = word(lang, found.finding.outcome)
    name = escaped(figure_name(found.one, lang))
    grade = escaped(grade_told(found.finding, lang))
    return f"- **{outcome}**, {name}{colon(lang)}{escaped(words)}, {ids(found.finding)}. {grade}"


def _corrections(report: "ClaimsReport", lang: str) -> str:
    if not report.corrections:
        return say(lang, "report.no_corrections")
    keys = ("step", "at", "by", "change", "what")
    rows = ([escaped(cell) for cell in _step(step, lang)] for step in report.corrections)
    return table([say(lang, f"report.{key}") for key in keys], rows)


def _step(step: "LoggedStep", lang: str) -> list[str]:
    change = f"{step.action} {step.what}"
    if step.undone_by:
        change += f" ({say(lang, 'report.undone', step=step.undone_by)})"
    what = "; ".join(told(step, lang))
    return [str(step.step), f"{step.at:%Y-%m-%d %H:%M}", step.who or "claimtrack", change, what]


def _speakers(report: "ClaimsReport", lang: str) -> str:
    keys = ("name", "kind", "known_as", "claims_col")
    rows = (
        [
            escaped(one.name),
            kind_name(one, lang),
            escaped(", ".join(about(one, lang))),
            " ".join(one.claims),
        ]
        for one in report.speakers
    )
    return table([say(lang, f"report.{key}") for key in keys], rows)


def _sources(report: "ClaimsReport", lang: str) -> str:
    keys = ("title_col", "outlet", "date", "address", "archived", "sha")
    headings = [say(lang, "id"), *(say(lang, f"report.{key}") for key in keys)]
    return table(headings, (_source(one, lang) for one in report.sources))


def _source(one: "Source", lang: str) -> list[str]:
    article = one.article
    return [
        article.id,
        escaped(article.title or ""),
        escaped(outlet_name(article, lang)),
        day_printed(article, lang),
        address(article.url),
        " ".join(address(url) for url in one.archived),
        one.versions[-1].sha256 if one.versions else "",
    ]
