"""The end of a report's page: the corrections log, the speakers, the sources."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say
from claimtrack.report.html.markup import bdi, items, link, table, text, words
from claimtrack.report.html.parts import linked
from claimtrack.report.notices.log import told
from claimtrack.report.views.comparison import day_printed, outlet_name
from claimtrack.report.views.speakers import about, kind_name
from claimtrack.wording.writer import colon

if TYPE_CHECKING:
    from claimtrack.services.log.steps import LoggedStep
    from claimtrack.services.reports.claims_report import ClaimsReport
    from claimtrack.services.reports.sources import Source
    from claimtrack.services.reports.speakers import ReportSpeaker


def corrections(report: "ClaimsReport", lang: str) -> str:
    """What people changed of the rows of this report, newest first."""
    if not report.corrections:
        return f"<p>{text(say(lang, 'report.no_corrections'))}</p>"
    headings = [say(lang, f"report.{key}") for key in ("step", "at", "by", "change", "what")]
    rows = [_step(step, lang) for step in report.corrections]
    return table(say(lang, "report.corrections_caption"), headings, rows)


def _step(step: "LoggedStep", lang: str) -> list[str]:
    change = f"{bdi(step.action)} {bdi(step.what)}"
    if step.undone_by:
        change += f" ({text(say(lang, 'report.undone', step=step.undone_by))})"
    at = f'<time datetime="{step.at:%Y-%m-%dT%H:%M:%SZ}">{step.at:%Y-%m-%d %H:%M}</time>'
    return [
        text(str(step.step)),
        at,
        bdi(step.who or "claimtrack"),
        change,
        items(bdi(one) for one in told(step, lang)),
    ]


def speakers(report: "ClaimsReport", lang: str) -> str:
    """Everybody whom the claims go back to."""
    headings = [say(lang, f"report.{key}") for key in ("name", "kind", "known_as", "claims_col")]
    known = {row.id for row in report.rows}
    rows = [_speaker(one, known, lang) for one in report.speakers]
    return table(say(lang, "report.speakers_caption"), headings, rows) if rows else ""


def _speaker(one: "ReportSpeaker", known: set[str], lang: str) -> list[str]:
    others = ", ".join(bdi(name) for name in about(one, lang))
    claims = linked(text(" ".join(one.claims)), known)
    return [bdi(one.name), text(kind_name(one, lang)), others, claims]


def sources(report: "ClaimsReport", lang: str) -> str:
    """The articles: outlet, title, date, address, copies, hash."""
    keys = ("title_col", "outlet", "date", "address", "sha")
    headings = [say(lang, "id"), *(say(lang, f"report.{key}") for key in keys)]
    rows = [_source(one, lang) for one in report.sources]
    ids = [one.article.id for one in report.sources]
    return table(say(lang, "report.sources_caption"), headings, rows, ids=ids, name="sources")


def _source(one: "Source", lang: str) -> list[str]:
    article = one.article
    byline = f", {bdi(one.byline)}" if one.byline else ""
    agency = f" ({bdi(article.agency)})" if article.agency else ""
    return [
        text(article.id),
        words(article.title or "", article.lang) + byline,
        bdi(outlet_name(article, lang)) + agency,
        text(day_printed(article, lang)),
        "<br>".join(_addresses(one, lang)),
        _hashes(one, lang),
    ]


def _addresses(one: "Source", lang: str) -> Iterator[str]:
    """The article's own, then those of its copies in archives."""
    if one.article.url:
        yield link(one.article.url)
    label = text(say(lang, "report.archived"))
    for url in one.archived:
        yield f"{label}{colon(lang)}{link(url)}"


def _hashes(one: "Source", lang: str) -> str:
    """The last version's hash; how many there are where there are more."""
    if not one.versions:
        return ""
    shown = f'<code class="sha">{text(one.versions[-1].sha256)}</code>'
    if len(one.versions) > 1:
        shown += f" ({text(say(lang, 'report.versions', n=len(one.versions)))})"
    return shown
