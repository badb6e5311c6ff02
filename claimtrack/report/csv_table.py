"""The claims report as CSV: one row a claim, with its provenance; opens in a spreadsheet."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from claimtrack.domain.period import Period
from claimtrack.services.claim_rows import ClaimRow, number_of
from claimtrack.services.comparing import Compared
from claimtrack.services.exporting import ClaimsReport, Material

COLUMNS = (
    "figure", "claim", "statement", "article", "words", "value", "low", "high", "hedge",
    "hedge_words", "unit", "per", "counted", "measure", "population", "place", "denominator",
    "kind", "modality", "basis", "from", "to", "when_words", "speaker", "organisation", "agency",
    "outlet", "published_earliest", "published_latest", "title", "url", "chrome", "before",
    "after", "start", "end", "origins", "conflicts_with", "tension_with", "agrees_with",
)  # fmt: skip
BOM = "\ufeff"
"""Excel takes a CSV without it for cp1252, and breaks the accents."""


def csv_pieces(material: Material, lang: str) -> Iterator[str]:
    """The table, in pieces; the same in every language."""
    del lang
    yield csv_table(material.report())


def csv_table(report: ClaimsReport) -> str:
    """The table. Headings are English in every language: scripts read them."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in (*report.figures, *report.single):
        for row in one.claims:
            writer.writerow([safe(cell) for cell in _cells(one, row)])
    return BOM + out.getvalue()


def safe(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: a quote is put before =, +, -, @ and tab.

    OWASP, "CSV Injection". Numbers keep their minus sign.
    """
    if cell[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"):
        return cell
    return cell if _is_number(cell) else "'" + cell


def _is_number(cell: str) -> bool:
    return (
        cell.lstrip("-").replace(".", "", 1).isascii()
        and cell.lstrip("-").replace(".", "", 1).isdigit()
    )


def _cells(one: Compared, row: ClaimRow) -> list[str]:
    facts, article, quantity = row.facts, row.article, row.facts.quantity
    first, last = _days(facts.window.nominal if facts.window else None)
    cells: list[object] = [
        one.figure, row.id, row.statement, article.id, facts.text, _plain(quantity.value),
        _plain(quantity.low), _plain(quantity.high), quantity.hedge.value, quantity.words,
        facts.unit, facts.per, facts.counted, facts.measure, facts.population, facts.place,
        facts.denominator, facts.kind, facts.modality, facts.basis, first, last,
        facts.window.words if facts.window else None, row.speaker, facts.organisation,
        facts.agency, article.outlet, article.earliest, article.latest, article.title,
        article.url, row.chrome, row.context.before, row.context.after, row.start, row.end,
        one.origins.origins, _others(one, row, "conflict"), _others(one, row, "tension"),
        _others(one, row, "agree"),
    ]  # fmt: skip
    return ["" if cell is None else str(cell) for cell in cells]


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _days(period: Period | None) -> tuple[str, str]:
    """First and last day, both included."""
    if period is None:
        return "", ""
    return period.start.isoformat(), (period.end - timedelta(days=1)).isoformat()


def _others(one: Compared, row: ClaimRow, outcome: str) -> str:
    """The ids of the claims that stand so to this one."""
    names = [
        name
        for each in one.lines
        if each.comparison.outcome.value == outcome
        for name in each.others(row.id)
    ]
    return " ".join(sorted(dict.fromkeys(names), key=number_of))
