"""What a report comes to, in three sentences, and what its figures are called; for every format."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.domain.groups.findings import rank
from claimtrack.locale.messages import say, word
from claimtrack.report.document.headline import headline, story_headline
from claimtrack.report.views.comparison import claimant, thresholds_line
from claimtrack.services.reports.chapters import only_story
from claimtrack.wording.writer import day, number, published, quantity_text, unbroken

if TYPE_CHECKING:
    from claimtrack.domain.groups.findings import Finding
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.lookup.claim_rows import ClaimRow
    from claimtrack.services.reports.chapters import Chapter
    from claimtrack.services.reports.claims_report import ClaimsReport

FINDINGS = (Outcome.CONFLICT, Outcome.TENSION)


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict or a tension of a report: its figure, the finding, the two claims it shows."""

    one: "Compared"
    finding: "Finding"
    a: "ClaimRow"
    b: "ClaimRow"


def title(report: "ClaimsReport", lang: str) -> str:
    """The report's title: the one given by hand, else one with the dossier's name."""
    if report.heading.title:
        return report.heading.title
    if report.dossier:
        return say(lang, "report.title_dossier", name=report.dossier)
    return say(lang, "report.title")


def byline(report: "ClaimsReport", lang: str) -> str:
    """Who made it, of which dossier where the title does not say so, and on which day."""
    told = [report.heading.author] if report.heading.author else []
    if report.heading.title and report.dossier:
        told.append(say(lang, "report.of_dossier", name=report.dossier))
    if report.heading.day is not None:
        told.append(day(report.heading.day, lang))
    return " · ".join(told)


def intro(report: "ClaimsReport") -> list[str]:
    """The paragraphs of the introduction; none where none was given."""
    told = re.split(r"\n\s*\n", report.heading.intro or "")
    return [" ".join(one.split()) for one in told if one.strip()]


def only_headline(report: "ClaimsReport", lang: str) -> str:
    """What the whole report is about, where all its figures are of one story; else ""."""
    story = only_story(report)
    return story_headline(story, lang) if story else ""


def chapter_name(one: "Chapter", lang: str) -> str:
    """The story's headline; of figures without a story, that they have none."""
    return story_headline(one.story, lang) if one.story else say(lang, "report.no_story")


def chapter_about(one: "Chapter", lang: str) -> str:
    """When it was printed, in how many articles, and how many findings there are."""
    days = published(*one.days, lang)
    told = (
        say(lang, "report.printed", days=days) if days else "",
        say(lang, "n_articles", n=len(one.articles)),
        say(lang, "news.findings", n=one.findings),
    )
    return " · ".join(filter(None, told))


def chapter_anchor(one: "Chapter") -> str:
    """The name by which a link reaches the story's part of the report."""
    return _anchor(f"story-{one.story.slug}") if one.story else "no-story"


def figure_name(one: "Compared", lang: str) -> str:
    """What a figure is about in a few words: "Killed, east Aleppo"; else its slug in words."""
    return headline(one.figure, one.claims, lang, one.story)


def figure_anchor(one: "Compared") -> str:
    """The name by which a link reaches the figure's section."""
    return _anchor(f"figure-{one.figure or ''}")


def _anchor(name: str) -> str:
    return re.sub(r"[^a-z0-9-]", "-", name)


def clashes(report: "ClaimsReport") -> list[Clash]:
    """What ``conflicts`` lists, in the same order: what a desk looks for first."""
    found = [clash for one in report.figures for clash in _clashes_of(one)]
    return sorted(found, key=lambda clash: (rank(clash.finding), clash.one.figure or ""))


def _clashes_of(one: "Compared") -> Iterator[Clash]:
    rows = {row.id: row for row in one.claims}
    for finding in one.told:
        pair = finding.comparison
        yield Clash(one, finding, rows[pair.a], rows[pair.b])


def not_told(report: "ClaimsReport", lang: str) -> str:
    """How many findings of a lower grade the list leaves out; "" where it leaves out none."""
    listed = [found for one in report.figures for found in one.findings if found.is_listed]
    count = len(listed) - sum(len(one.told) for one in report.figures)
    return say(lang, "report.lower", n=count) if count else ""


def summary(report: "ClaimsReport", lang: str) -> tuple[str, str, str]:
    """Three sentences: what was looked at, what clashes, what lies furthest apart."""
    return _made(report, lang), _clash(report, lang), _widest(report, lang)


def _made(report: "ClaimsReport", lang: str) -> str:
    return say(
        lang,
        "report.made",
        claims=say(lang, "n_claims", n=len(report.rows)),
        articles=say(lang, "n_articles", n=len(report.articles)),
        span=_span(report, lang),
    )


def _span(report: "ClaimsReport", lang: str) -> str:
    first = min(filter(None, (one.earliest for one in report.articles)), default=None)
    last = max(filter(None, (one.latest or one.earliest for one in report.articles)), default=None)
    if first is None or last is None:
        return ""
    key = "report.span_day" if first == last else "report.span"
    return say(lang, key, first=day(first, lang), last=day(last, lang))


def _clash(report: "ClaimsReport", lang: str) -> str:
    outcomes = [one.best.outcome if one.best else one.standing.outcome for one in report.figures]
    if not outcomes:
        return say(lang, "report.clash_none")
    if len(outcomes) == 1:
        return say(lang, "report.clash_one", outcome=word(lang, outcomes[0]))
    return _clash_of_several(report, len(outcomes), lang)


def _clash_of_several(report: "ClaimsReport", figures: int, lang: str) -> str:
    best = [one.best.outcome for one in report.figures if one.best]
    counts = [best.count(each) for each in FINDINGS]
    rest = "" if not_told(report, lang) else say(lang, "report.clash_rest")
    rest = rest if sum(counts) < figures else ""
    count, conflict, tension = (_count(each, lang) for each in (figures, *counts))
    return say(lang, "report.clash", count=count, conflict=conflict, tension=tension, rest=rest)


def _count(count: int, lang: str) -> str:
    return number(Decimal(count), lang) if count else say(lang, "report.none")


def _widest(report: "ClaimsReport", lang: str) -> str:
    widest = next(iter(clashes(report)), None)
    if widest is None or not _factor(widest):
        return say(lang, "report.no_widest")
    return say(
        lang,
        "report.widest",
        who_a=claimant(widest.a, lang),
        who_b=claimant(widest.b, lang),
        a=quantity_text(widest.a.facts.quantity, widest.a.facts.unit, lang),
        b=quantity_text(widest.b.facts.quantity, widest.b.facts.unit, lang),
        figure=figure_name(widest.one, lang),
        factor=number(_factor(widest), lang),
    )


def _factor(clash: Clash) -> Decimal:
    """How many times apart the two claims are; 0 where that cannot be told."""
    return clash.finding.comparison.factor or Decimal(0)


def method(report: "ClaimsReport", lang: str) -> tuple[str, ...]:
    """How to read the outcomes, and the numbers behind the bounds."""
    note, bounds = say(lang, "report_note"), thresholds_line(report.thresholds, lang)
    return unbroken(note, lang), unbroken(bounds, lang)
