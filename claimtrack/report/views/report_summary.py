"""What a report comes to, in three sentences, and what its figures are called; for every format."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.locale.messages import say, word
from claimtrack.report.views.comparison import claimant, thresholds_line
from claimtrack.wording.display_names import measure_name, place_name
from claimtrack.wording.writer import day, number, quantity_text, unbroken

if TYPE_CHECKING:
    from claimtrack.domain.groups.duplicates import Alike
    from claimtrack.services.compare.claims import Compared
    from claimtrack.services.lookup.claim_rows import ClaimRow
    from claimtrack.services.reports.claims_report import ClaimsReport

FINDINGS = (Outcome.CONFLICT, Outcome.TENSION)


@dataclass(frozen=True, slots=True)
class Finding:
    """A conflict or a tension: its figure, its line, and the two claims it was found on."""

    one: "Compared"
    line: "Alike"
    a: "ClaimRow"
    b: "ClaimRow"


def title(report: "ClaimsReport", lang: str) -> str:
    """The report's title, with the dossier's name."""
    if report.dossier:
        return say(lang, "report.title_dossier", name=report.dossier)
    return say(lang, "report.title")


def figure_name(one: "Compared", lang: str) -> str:
    """What a figure is about in a few words: "Killed, east Aleppo"; else its slug in words."""
    measures = {row.facts.measure for row in one.claims}
    about = measure_name(measures.pop(), lang) if len(measures) == 1 else ""
    if not about:
        return _capital((one.figure or "").replace("-", " "))
    places = Counter(row.facts.place for row in one.claims if row.facts.place)
    where = place_name(places.most_common(1)[0][0], lang) if places else None
    return _capital(f"{about}, {where}" if where else about)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def figure_anchor(one: "Compared") -> str:
    """The name by which a link reaches the figure's section."""
    return "figure-" + re.sub(r"[^a-z0-9-]", "-", one.figure or "")


def findings(report: "ClaimsReport") -> list[Finding]:
    """Every conflict, then every tension: what a desk looks for first."""
    return [
        Finding(one, each, rows[each.comparison.a], rows[each.comparison.b])
        for outcome in FINDINGS
        for one in report.figures
        for rows in ({row.id: row for row in one.claims},)
        for each in one.lines
        if each.comparison.outcome is outcome
    ]


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
    days: list[date] = [one.earliest for one in report.articles if one.earliest]
    ends = [one.latest or one.earliest for one in report.articles]
    if not days:
        return ""
    first, last = min(days), max(end for end in ends if end)
    key = "report.span_day" if first == last else "report.span"
    return say(lang, key, first=day(first, lang), last=day(last, lang))


def _clash(report: "ClaimsReport", lang: str) -> str:
    found = [one.standing.outcome for one in report.figures]
    if not found:
        return say(lang, "report.clash_none")
    if len(found) == 1:
        return say(lang, "report.clash_one", outcome=word(lang, found[0]))
    counts = [found.count(each) for each in FINDINGS]
    conflict, tension = (_count(each, lang) for each in counts)
    rest = say(lang, "report.clash_rest") if sum(counts) < len(found) else ""
    count = _count(len(found), lang)
    return say(lang, "report.clash", count=count, conflict=conflict, tension=tension, rest=rest)


def _count(count: int, lang: str) -> str:
    return number(Decimal(count), lang) if count else say(lang, "report.none")


def _widest(report: "ClaimsReport", lang: str) -> str:
    apart = [one for one in findings(report) if one.line.comparison.factor]
    if not apart:
        return say(lang, "report.no_widest")
    widest = max(apart, key=lambda one: one.line.comparison.factor or Decimal(0))
    return say(
        lang,
        "report.widest",
        who_a=claimant(widest.a, lang),
        who_b=claimant(widest.b, lang),
        a=quantity_text(widest.a.facts.quantity, widest.a.facts.unit, lang),
        b=quantity_text(widest.b.facts.quantity, widest.b.facts.unit, lang),
        figure=figure_name(widest.one, lang),
        factor=number(widest.line.comparison.factor or Decimal(0), lang),
    )


def method(report: "ClaimsReport", lang: str) -> tuple[str, ...]:
    """How to read the outcomes, and the numbers behind the bounds."""
    note, bounds = say(lang, "report_note"), thresholds_line(report.thresholds, lang)
    return unbroken(note, lang), unbroken(bounds, lang)
