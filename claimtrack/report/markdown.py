"""The claims report as Markdown: made to be read, printed, and made again byte for byte."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimtrack.domain.alike import Alike
from claimtrack.domain.outcome import Outcome
from claimtrack.report.compared import (
    apart_line,
    claimant,
    comparable,
    ids,
    sources,
    thresholds_line,
    why,
)
from claimtrack.report.measures import measure_name
from claimtrack.report.messages import say, word
from claimtrack.report.numbers import amount, colon, days, number, published, quoted
from claimtrack.services.claim_rows import ArticleRef, ClaimRow
from claimtrack.services.comparing import Compared
from claimtrack.services.exporting import ClaimsReport

_ESCAPED = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s)")


def escaped(text: str) -> str:
    """Text that Markdown leaves alone, on one line."""
    flat = " ".join(text.split("\n")).replace("\r", " ").strip()
    return _LINE_START.sub(r"\1\\\2", _ESCAPED.sub(r"\\\1", flat))


def markdown(report: ClaimsReport, lang: str) -> str:
    """The whole report."""
    rows = [row for one in (*report.figures, *report.single) for row in one.claims]
    blocks = [f"# {say(lang, 'report_title')}"]
    if not rows:
        return f"{blocks[0]}\n\n{say(lang, 'report_empty')}\n"
    if report.dossier:
        blocks.append(say(lang, "dossier.report", name=escaped(report.dossier)))
    blocks += [_intro(report, len(rows), lang), say(lang, "report_note"), *_summary(report, lang)]
    for one in report.figures:
        blocks += _figure(one, lang)
    if report.single:
        single = [row for one in report.single for row in one.claims]
        blocks += [f"## {say(lang, 'report_unused')}", _claims(single, lang)]
    blocks += [f"## {say(lang, 'report_articles')}", _articles(report.articles, lang)]
    blocks.append(thresholds_line(report.thresholds, lang))
    return "\n\n".join(blocks) + "\n"


def _intro(report: ClaimsReport, claims: int, lang: str) -> str:
    return say(
        lang,
        "report_intro",
        figures=say(lang, "n_figures", n=len(report.figures) + len(report.single)),
        claims=say(lang, "n_claims", n=claims),
        articles=say(lang, "n_articles", n=len(report.articles)),
    )


def _summary(report: ClaimsReport, lang: str) -> list[str]:
    """The conflicts and tensions of all figures, first thing: what a desk looks for."""
    found = [
        _finding(one, each, lang)
        for outcome in (Outcome.CONFLICT, Outcome.TENSION)
        for one in report.figures
        for each in one.lines
        if each.comparison.outcome is outcome
    ]
    return [f"## {say(lang, 'report_findings')}", "\n".join(found)] if found else []


def _finding(one: Compared, each: Alike, lang: str) -> str:
    """One line: what, where, and the two figures against each other."""
    rows = {row.id: row for row in one.claims}
    ends = (rows[each.comparison.a], rows[each.comparison.b])
    words = " ↔ ".join(f"{quoted(row.facts.text, lang)} ({claimant(row, lang)})" for row in ends)
    outcome = word(lang, each.comparison.outcome)
    return f"- **{outcome}**, {escaped(one.figure or '')}{colon(lang)}{escaped(words)}, {ids(each)}"


def _figure(one: Compared, lang: str) -> Iterable[str]:
    about = measure_name(one.claims[0].facts.measure, lang)
    yield f"## {escaped(one.figure or '')}" + (f" ({about})" if about else "")
    yield _claims(one.claims, lang)
    yield _quotations(one.claims, lang)
    yield from _pairs(one, lang)
    yield sources(one, lang)


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]], right: int = -1) -> str:
    rules = ["---:" if index == right else "---" for index in range(len(headings))]
    lines = [headings, rules, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _claims(rows: Sequence[ClaimRow], lang: str) -> str:
    keys = ("id", "speaker", "said", "commits", "when", "outlet", "printed")
    return _table([say(lang, key) for key in keys], (_cells(row, lang) for row in rows), right=3)


def _cells(row: ClaimRow, lang: str) -> list[str]:
    facts, article = row.facts, row.article
    cells = [
        row.id,
        claimant(row, lang),
        facts.text,
        amount(facts.quantity, facts.unit, lang),
        days(facts.window.nominal, lang) if facts.window else "",
        article.outlet or say(lang, "no_outlet"),
        published(article.earliest, article.latest, lang) or say(lang, "no_date"),
    ]
    return [escaped(cell) for cell in cells]


def _quotations(rows: Sequence[ClaimRow], lang: str) -> str:
    """The exact words, the figure in bold, with the article they stand in."""
    lines = []
    for row in rows:
        context = row.context
        before, after = escaped(context.before), escaped(context.after)
        gap = " " if context.before.endswith((" ", "\u00a0", "\u202f")) else ""
        trail = " " if context.after.startswith((" ", "\u00a0", "\u202f")) else ""
        words = f"{before}{gap}**{escaped(context.exact)}**{trail}{after}"
        mark = f" ({word(lang, row.chrome)})" if row.chrome else ""
        lines.append(f"- {row.id}, {row.article.id}{mark}{colon(lang)}{words}")
    return "\n".join(lines)


def _pairs(one: Compared, lang: str) -> Iterable[str]:
    lines = one.lines
    shown = [each for each in lines if comparable(each)]
    if shown:
        yield f"### {say(lang, 'why')}"
        yield "\n".join(
            f"- **{word(lang, each.comparison.outcome)}**, {ids(each)}{colon(lang)}"
            f"{escaped(why(each.comparison, lang))}"
            for each in shown
        )
    apart = [each for each in lines if not comparable(each)]
    if apart:
        yield escaped(apart_line(apart, lang, hint=False))
    if not one.standing.complete:
        yield say(lang, "compare.partly_report", facts=number(Decimal(one.standing.facts), lang))


def _articles(articles: Sequence[ArticleRef], lang: str) -> str:
    keys = ("id", "title", "outlet", "printed", "address")
    rows = (
        [
            article.id,
            escaped(article.title or ""),
            escaped(article.outlet or say(lang, "no_outlet")),
            published(article.earliest, article.latest, lang) or say(lang, "no_date"),
            f"<{article.url}>" if article.url and not re.search(r"[<>\s|]", article.url) else "",
        ]
        for article in articles
    )
    return _table([say(lang, key) for key in keys], rows)
