"""What stands in each sheet of a workbook: its columns, and its rows from the report."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeGuard

from claimtrack.domain.comparison.outcome import Outcome
from claimtrack.locale.messages import word
from claimtrack.services.compare.claims import Compared
from claimtrack.services.lookup.short_ids import number_of
from claimtrack.services.reports.claim_csv_columns import ClaimLine
from claimtrack.services.reports.claims_report import ClaimsReport, Material
from claimtrack.services.reports.statement_csv_columns import StatementLine
from claimtrack.wording.comparison import comparison_sentence

Rows = Callable[[Material, ClaimsReport, str], Iterable[Sequence[Any]]]
_DIGITS = 16
"""Significant digits of a number in a workbook's file."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. ``links``: columns of addresses. ``numbers``: columns of exact numbers.

    Where a number has more digits than a workbook holds, they stand whole in a last column.
    """

    name: str
    columns: tuple[str, ...]
    rows: Rows
    links: tuple[str, ...] = ()
    numbers: bool = False


FIGURE_COLUMNS = (
    "figure", "measure", "unit", "claims", "origins", "outcome", "conflicts", "tensions", "agree",
    "low", "high", "first_said", "last_said",
)  # fmt: skip
SOURCE_COLUMNS = (
    "article", "title", "outlet", "byline", "agency", "lang", "published_from", "published_to",
    "url", "archived", "retrieved", "sha256", "versions",
)  # fmt: skip
CONFLICT_COLUMNS = (
    "figure", "outcome", "claims_a", "words_a", "speaker_a", "claims_b", "words_b", "speaker_b",
    "factor", "pairs", "why",
)  # fmt: skip


def _figures(material: Material, report: ClaimsReport, lang: str) -> Iterator[Sequence[Any]]:
    del material
    for one in (*report.figures, *report.single):
        outcomes = [line.comparison.outcome for line in one.lines]
        numbers, days = list(_numbers(one)), list(_days(one))
        facts = one.claims[0].facts
        yield (
            one.figure, facts.measure, facts.unit, len(one.claims), one.origins.origins,
            word(lang, one.standing.outcome) if len(one.claims) > 1 else None,
            *map(outcomes.count, (Outcome.CONFLICT, Outcome.TENSION, Outcome.AGREE)),
            min(numbers, default=None), max(numbers, default=None), min(days, default=None),
            max(days, default=None),
        )  # fmt: skip


def _numbers(one: Compared) -> Iterator[Decimal]:
    """Every number that its claims commit to."""
    for quantity in (row.facts.quantity for row in one.claims):
        yield from filter(_is_number, (quantity.low, quantity.value, quantity.high))


def _is_number(end: Decimal | None) -> TypeGuard[Decimal]:
    return end is not None


def _days(one: Compared) -> Iterator[date]:
    """The days on which its claims were said, and printed."""
    for row in one.claims:
        if row.facts.said:
            yield row.facts.said.start
        if row.article.earliest:
            yield row.article.earliest


def _claims(material: Material, report: ClaimsReport, lang: str) -> Iterable[Sequence[Any]]:
    del report, lang
    return material.lines()


def _statements(material: Material, report: ClaimsReport, lang: str) -> Iterator[Sequence[Any]]:
    del report, lang
    return (said.line for said in material.said())


def _sources(material: Material, report: ClaimsReport, lang: str) -> Iterator[Sequence[Any]]:
    del material, lang
    for one in report.sources:
        article, last = one.article, one.versions[-1]
        yield (
            article.id, article.title, article.outlet, one.byline, article.agency, article.lang,
            article.earliest, article.latest, article.url,
            one.archived[-1] if one.archived else None,
            last.retrieved.isoformat(timespec="seconds") if last.retrieved else None, last.sha256,
            len(one.versions),
        )  # fmt: skip


def _conflicts(material: Material, report: ClaimsReport, lang: str) -> Iterator[Sequence[Any]]:
    del material
    for outcome in (Outcome.CONFLICT, Outcome.TENSION):
        for one in report.figures:
            yield from _lines(one, outcome, lang)


def _lines(one: Compared, outcome: Outcome, lang: str) -> Iterator[Sequence[Any]]:
    rows = {row.id: row for row in one.claims}
    for line in one.lines:
        found = line.comparison
        if found.outcome is outcome:
            a, b = rows[found.a], rows[found.b]
            yield (
                one.figure, word(lang, outcome), _ids(line.a), a.facts.text, a.speaker,
                _ids(line.b), b.facts.text, b.speaker, found.factor, line.pairs,
                comparison_sentence(found, lang),
            )  # fmt: skip


def _ids(names: Iterable[str]) -> str:
    return " ".join(sorted(names, key=number_of))


def exact_digits(cells: Mapping[str, Any]) -> str:
    """The numbers of a row that a workbook would round, whole: "value=…"; else ""."""
    return " ".join(
        f"{name}={value:f}"
        for name, value in cells.items()
        if isinstance(value, Decimal) and Decimal(f"{float(value):.{_DIGITS}G}") != value
    )


SHEETS = (
    Sheet("figures", FIGURE_COLUMNS, _figures, numbers=True),
    Sheet("claims", ClaimLine._fields, _claims, links=("url",), numbers=True),
    Sheet("statements", StatementLine._fields, _statements, links=("url",)),
    Sheet("sources", SOURCE_COLUMNS, _sources, links=("url", "archived")),
    Sheet("conflicts", CONFLICT_COLUMNS, _conflicts),
)
