"""One article, statement, claim or figure, with everything known of it and its words in context."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimtrack.locale.messages import say, word
from claimtrack.report.document.claim_facts import claim_facts, source_facts, window_words
from claimtrack.report.document.doc import Line, Parts, Table, fact_lines, line, spans
from claimtrack.report.views.comparison import (
    claims_table,
    compared_parts,
    day_printed,
    outlet_name,
)
from claimtrack.report.views.explanation import rule_words
from claimtrack.report.views.remarks import kept_facts, remark, with_status
from claimtrack.services.claims.show import ArticleShown, Shown, StatementShown
from claimtrack.services.lookup.claim_rows import ArticleRef, ClaimRow, Context
from claimtrack.wording.writer import percent, quantity_text, quote

if TYPE_CHECKING:
    from claimtrack.settings import Thresholds


def shown_parts(shown: Shown, thresholds: "Thresholds", lang: str) -> Parts:
    """The report for whatever was asked for."""
    if isinstance(shown, ArticleShown):
        return _article(shown, lang)
    if isinstance(shown, StatementShown):
        return _statement(shown, lang)
    if isinstance(shown, ClaimRow):
        return _claim(shown, lang)
    return compared_parts([shown], thresholds, lang, everything=True)


def article_line(article: ArticleRef, lang: str) -> str:
    """An article in one line: id, outlet, day, title."""
    where, when = outlet_name(article, lang), day_printed(article, lang)
    facts = (article.id, where, when, article.title)
    return " · ".join(filter(None, facts))


def _article(shown: ArticleShown, lang: str) -> Parts:
    article = shown.article
    parts: Parts = [spans((article.id, "id"), "  ", (article.title or "", "title"))]
    parts += _facts(lang, *_article_facts(shown, lang))
    parts += [line(), line(say(lang, "n_statements", n=len(shown.statements)), "head")]
    if shown.statements:
        parts.append(_statements(shown.statements, lang))
    parts += [line(), line(say(lang, "n_claims", n=len(shown.claims)), "head")]
    if shown.claims:
        parts.append(claims_table(shown.claims, lang))
    return parts


def _article_facts(shown: ArticleShown, lang: str) -> tuple[tuple[str, str | None], ...]:
    article = shown.article
    return (
        ("by_hand.ask_kind", word(lang, shown.kind, "by_hand")),
        ("outlet", outlet_name(article, lang)),
        ("published", day_printed(article, lang)),
        ("address", article.url),
        ("agency", article.agency),
        ("language", word(lang, article.lang)),
        ("byline", shown.byline),
        ("printed_at", _printed_at(shown)),
        ("updated_at", shown.updated_at),
        ("copies", _copies(shown, lang)),
        ("archived", ", ".join(shown.archived)),
        ("versions", str(shown.versions) if shown.versions > 1 else None),
        ("by_hand.notes", "; ".join(remark(one, lang) for one in shown.notes)),
    )


def _printed_at(shown: ArticleShown) -> str | None:
    """The moment with its clock and zone, where the page prints more than the day."""
    return shown.published_at if shown.published_at and "T" in shown.published_at else None


def _copies(shown: ArticleShown, lang: str) -> str:
    return ", ".join(f"{one.id} ({percent(one.likeness, lang)})" for one in shown.copies)


def _statements(statements: Iterable[StatementShown], lang: str) -> Table:
    return Table(
        headings=tuple(say(lang, key) for key in ("id", "speaker", "kind", "said")),
        rows=tuple(
            (one.id, _who(one, lang), word(lang, one.kind), _words(one, lang)) for one in statements
        ),
        fixed=frozenset({0, 2}),
        styles=("id", "speaker", "", ""),
        long=3,
    )


def _words(one: StatementShown, lang: str) -> str:
    """The words said, and what became of them."""
    return with_status(words_of(one.contexts), one.kept, lang)


def words_of(contexts: Iterable[Context]) -> str:
    """The words said; where the reporting clause cuts them, […] stands for it."""
    return " […] ".join(one.exact for one in contexts)


def _who(one: StatementShown, lang: str) -> str:
    return one.speaker or say(lang, "nobody" if one.kind == "narrator" else "unnamed")


def _statement(one: StatementShown, lang: str) -> Parts:
    parts: Parts = [spans((one.id, "id"), "  ", (_who(one, lang), "speaker"))]
    parts += [_in_context(each) for each in one.contexts]
    parts += _facts(
        lang,
        ("named_here", one.mention),
        ("role", one.role),
        ("organisation", one.organisation),
        ("kind", word(lang, one.kind)),
        ("act", word(lang, one.act)),
        ("cue", one.cue),
        ("relay", one.relay),
        ("said_on", window_words(one.said, lang)),
        ("chrome", word(lang, one.chrome)),
        *_made(one.rule, one.confidence, lang),
        *kept_facts(one.id, one.kept, lang),
        ("article", article_line(one.article, lang)),
    )
    if one.claims:
        parts += [line(), claims_table(one.claims, lang)]
    return parts


def _claim(row: ClaimRow, lang: str) -> Parts:
    facts = row.facts
    head = quantity_text(facts.quantity, facts.unit, lang)
    parts: Parts = [spans((row.id, "id"), "  ", (facts.text, "figure"), f"  {head}")]
    parts.append(_in_context(row.context))
    parts += _facts(
        lang,
        ("speaker", source_facts(facts, lang) or row.speaker or say(lang, "nobody")),
        ("organisation", facts.organisation),
        ("hedge", hedge_words(row, lang)),
        *claim_facts(facts, lang).items(),
        ("figure", facts.figure),
        ("chrome", word(lang, row.chrome)),
        *_made(row.rule, row.confidence, lang),
        *kept_facts(row.id, row.kept, lang),
        ("statement", row.statement),
        ("article", article_line(row.article, lang)),
    )
    return parts


def hedge_words(row: ClaimRow, lang: str) -> str:
    """The kind of hedge, and its words where there are any."""
    quantity = row.facts.quantity
    name = word(lang, quantity.hedge)
    return f"{name} ({quote(quantity.words, lang)})" if quantity.words else name


def _made(
    rule: str | None, confidence: float | None, lang: str
) -> tuple[tuple[str, str | None], ...]:
    return (
        ("found_by", rule_words(rule, lang) if rule else None),
        ("confidence", None if confidence is None else percent(confidence, lang)),
    )


def _in_context(context: Context) -> Line:
    return spans((context.before, "dim"), (context.exact, "hit"), (context.after, "dim"), indent=2)


def _facts(lang: str, *facts: tuple[str, str | None]) -> Parts:
    """One line a fact that is known, the values under each other."""
    return fact_lines((say(lang, key), value) for key, value in facts)
